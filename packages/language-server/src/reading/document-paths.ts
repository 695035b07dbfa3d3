import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CONFIG_NAME, isPlainText, isReadMe, isTextName } from "lint-report";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** Names that editors have for Markdown and for text without markup. */
const MARKDOWN = "markdown";
const PLAIN = ["plaintext", "text"];

/** The path of a document's file; `undefined` for one that was never saved or lies elsewhere. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** True for a configuration file. */
export function isConfiguration(path: string): boolean {
  return basename(path) === CONFIG_NAME;
}

/** True where a document is text that may be a report; one that is not saved is known by its language. */
export function mayBeDraft({ uri, languageId }: TextDocument): boolean {
  const path = pathOf(uri);
  if (path !== undefined && isReadMe(path)) return false;
  return (path !== undefined && isTextName(path)) || languageId === MARKDOWN || PLAIN.includes(languageId);
}

/** True for text without Markdown. */
export function isPlain({ uri, languageId }: TextDocument): boolean {
  const path = pathOf(uri);
  return path !== undefined && isTextName(path) ? isPlainText(path) : PLAIN.includes(languageId);
}

/** The address of a file. */
export function fileUri(path: string): string {
  return pathToFileURL(path).href;
}
