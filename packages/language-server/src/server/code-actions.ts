import type { CancellationToken, CodeAction, CodeActionParams } from "vscode-languageserver";
import { CodeActionKind } from "vscode-languageserver";
import { spanOfRange } from "../places.js";
import { quickFixes } from "../providers/actions/actions.js";
import { workspaceEdit } from "../providers/actions/changes.js";
import { safeEdits } from "../providers/actions/fixing.js";
import { texts } from "../texts.js";
import { FIX_ALL } from "./capabilities.js";
import { draftFor, type OpenDraft, type Session } from "./session.js";

/** What can be done about a stretch of a draft; kinds that the client did not ask for are left out. */
export function actionsFor({ range, context }: CodeActionParams, draft: OpenDraft, session: Session): CodeAction[] {
  const { linted, document } = draft;
  const isWanted = (kind: string): boolean => context.only?.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;
  const versioned = session.client?.versioned === true;
  const fixes = isWanted(CodeActionKind.QuickFix) ? quickFixes({ linted, document, span: spanOfRange(range, document), diagnostics: context.diagnostics, versioned }) : [];
  const isFixable = linted.result.messages.some(({ fixable }) => fixable);
  return [...fixes, ...(isFixable && isWanted(FIX_ALL) ? [fixAll(draft, session)] : [])];
}

/** Where the client asks for the edits later, they are not worked out before somebody wants them. */
function fixAll(draft: OpenDraft, session: Session): CodeAction {
  const { uri, version } = draft.document;
  const action: CodeAction = { title: texts.actions.fixAll, kind: FIX_ALL, data: { uri, version } };
  return session.client?.resolvesEdits === true ? action : withEdit(action, draft, session);
}

function withEdit(action: CodeAction, { linted, document }: OpenDraft, { client }: Session): CodeAction {
  return { ...action, edit: workspaceEdit(safeEdits(linted), document, client?.versioned === true) };
}

/** The action with its edits; one for another version of the document stays as it is. */
export async function resolved(action: CodeAction, token: CancellationToken, session: Session): Promise<CodeAction> {
  const { uri, version } = (action.data ?? {}) as { readonly uri?: unknown; readonly version?: unknown };
  if (action.kind !== FIX_ALL || typeof uri !== "string") return action;
  const draft = await draftFor(uri, token, session);
  return draft === undefined || draft.document.version !== version ? action : withEdit(action, draft, session);
}
