import type { TextEdit as Change, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit } from "remark-preset-lint-report";
import { rangeOfSpan } from "../../places.js";

/** Edits of the source as an editor takes them, in order. */
export function changesOf(edits: readonly Edit[], document: TextDocument): Change[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end).map((edit) => ({ range: rangeOfSpan(edit, document), newText: edit.text }));
}

/** Edits of one document; where the client can tell versions apart, of this version only. */
export function workspaceEdit(edits: readonly Edit[], document: TextDocument, versioned: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const changes = changesOf(edits, document);
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } };
}

/** A source after edits that do not overlap. */
export function edited(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const { start, end, text: put } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) text = text.slice(0, start) + put + text.slice(end);
  return text;
}
