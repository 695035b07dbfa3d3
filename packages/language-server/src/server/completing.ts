import { CompletionTriggerKind, type CancellationToken, type CompletionItem, type CompletionParams } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { completionsAt } from "../providers/completion/completion.js";
import type { Typing } from "../providers/completion/typing.js";
import type { LintedDraft } from "../reading/reading.js";
import type { Session } from "./session.js";

const LINES = /\r\n|\r|\n/u;
const COMMENT = "<!--";
/** What a blank may follow outside of comments. Examples: `## `, `level: `. */
const OPENING = /^[\w#-]{1,40}:? $/u;
/** No front matter is longer; what stands further above says nothing of the line. */
const MOST_LINES = 60;

/** What can be put in where somebody types; the draft may be a little older than the line. */
export async function completed({ textDocument: { uri }, position, context }: CompletionParams, token: CancellationToken, session: Session): Promise<CompletionItem[]> {
  const opened = session.documents.get(uri);
  if (opened === undefined || isIdle(opened.getText({ start: { ...position, character: 0 }, end: position }), context)) return [];
  const reading = await session.readings.forTyping(uri, token);
  const document = session.documents.get(uri);
  if (reading?.outcome.kind !== "draft" || document === undefined || token.isCancellationRequested) return [];
  return [...completionsAt(typingAt(position, document, reading.outcome), session.client?.snippets === true)];
}

/** A blank asks unasked; it means something inside comments and behind keys and # only. */
function isIdle(before: string, context: CompletionParams["context"]): boolean {
  const isBlank = context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter === " ";
  return isBlank && !before.includes(COMMENT) && !OPENING.test(before);
}

function typingAt(position: CompletionParams["position"], document: TextDocument, linted: LintedDraft): Typing {
  const { line } = position;
  const before = document.getText({ start: { line, character: 0 }, end: position });
  const after = document.getText({ start: position, end: { line: line + 1, character: 0 } }).split(LINES)[0] ?? "";
  const above = line > MOST_LINES ? [] : document.getText({ start: { line: 0, character: 0 }, end: { line, character: 0 } }).split(LINES).slice(0, -1);
  return { linted, offset: document.offsetAt(position), line, before, after, above };
}
