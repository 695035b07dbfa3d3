import { CodeActionKind, type CodeAction, type Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Message } from "remark-preset-lint-report";
import type { Span } from "@lint-report/report-model";
import { touches } from "../../places.js";
import type { LintedDraft } from "../../reading/reading.js";
import { texts } from "../../texts.js";
import { workspaceEdit } from "./changes.js";
import { repairsOf } from "./repairs.js";
import { silencing } from "./silence.js";

/** What is asked: actions for a stretch of a draft. */
export interface ActionRequest {
  readonly linted: LintedDraft;
  readonly document: TextDocument;
  readonly span: Span;
  /** Diagnostics as the editor has them now. */
  readonly diagnostics: readonly Diagnostic[];
  /** True where the client applies edits to one version of a document only. */
  readonly versioned: boolean;
}

/** Quick fixes for the findings that touch a stretch: what mends them, what mends all of the kind, and what silences them here. */
export function quickFixes(request: ActionRequest): readonly CodeAction[] {
  const { linted } = request;
  const found = linted.result.messages.filter((message) => touches(request.span, { start: message.place.start.offset, end: message.place.end.offset }));
  return [
    ...found.flatMap((message) => mending(message, request)),
    ...[...new Set(found.map(({ ruleId }) => ruleId))].flatMap((ruleId) => mendingAll(ruleId, request)),
    ...found.flatMap((message) => {
      const edits = silencing(message, linted);
      return edits === undefined ? [] : [actionFor(message, { title: texts.actions.silence(message.ruleId), edits, preferred: false }, request)];
    }),
  ];
}

function mending(message: Message, request: ActionRequest): readonly CodeAction[] {
  return repairsOf(message, request.linted.draft.source).map((repair) => actionFor(message, repair, request));
}

type Change = ReturnType<typeof repairsOf>[number];

function actionFor(message: Message, { title, edits, preferred }: Change, { document, diagnostics, versioned }: ActionRequest): CodeAction {
  const own = diagnostics.filter(({ code, message: reason, range }) =>
    code === message.ruleId && reason === message.reason && range.start.line === message.place.start.line - 1);
  return {
    title, kind: CodeActionKind.QuickFix, edit: workspaceEdit(edits, document, versioned),
    ...(own.length > 0 ? { diagnostics: own } : {}),
    ...(preferred ? { isPreferred: true } : {}),
  };
}

/** One action for all safe edits of a rule, where there are several. */
function mendingAll(ruleId: string, { linted: { result }, document, versioned }: ActionRequest): readonly CodeAction[] {
  const alike = result.messages.filter((message) => message.ruleId === ruleId && message.fixable);
  const edits = alike.flatMap((message) => message.edits);
  if (alike.length < 2 || overlap(edits)) return [];
  return [{ title: texts.actions.mendAlike(alike.length, ruleId), kind: CodeActionKind.QuickFix, edit: workspaceEdit(edits, document, versioned) }];
}

function overlap(edits: readonly Span[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some(({ start }, index) => index > 0 && start < (sorted[index - 1]?.end ?? 0));
}
