import { MarkupKind, type InitializeParams } from "vscode-languageserver";
import type { DiagnosticWishes } from "../providers/diagnostics.js";

/** What a client can do, as far as it matters here. */
export interface Client {
  /** It asks for diagnostics; others are sent to it. Never both. */
  readonly pulls: boolean;
  readonly diagnostics: DiagnosticWishes;
  /** It can be told to ask again. */
  readonly refreshes: boolean;
  /** It applies edits to one version of a document only. */
  readonly versioned: boolean;
  /** It asks for the edits of an action when one is chosen. */
  readonly resolvesEdits: boolean;
  readonly snippets: boolean;
  readonly markdown: boolean;
  readonly symbolTrees: boolean;
  readonly watchesFiles: boolean;
}

/** What a client says of itself. */
export function clientOf({ capabilities: { textDocument, workspace } }: InitializeParams): Client {
  const { publishDiagnostics: shown, diagnostic } = textDocument ?? {};
  const wish = { ...shown, ...diagnostic };
  return {
    pulls: diagnostic !== undefined,
    diagnostics: { related: wish.relatedInformation === true, pages: wish.codeDescriptionSupport === true, tags: wish.tagSupport !== undefined },
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    versioned: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
