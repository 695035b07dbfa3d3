import type { LintResult } from "remark-preset-lint-report";
import type { Config } from "../config/types.js";
import { isPlainText } from "../drafts/draft-names.js";
import { editsOf } from "../drafts/edited-text.js";
import { fixDraft } from "../drafts/fix-draft.js";
import type { DraftReading } from "../drafts/read-draft.js";
import { unifiedDiff } from "../drafts/unified-diff.js";
import { say } from "../terminal/say.js";
import { faultTexts } from "../texts/faults.js";
import type { FileResult } from "../reporters/reporter.js";
import { ruleSettings, type Session } from "./session.js";

/** A draft that was read, and what it is linted with. */
export interface Task {
  /** As shown to people. */
  readonly path: string;
  readonly draft: Extract<DraftReading, { ok: true }>;
  readonly config: Config;
  readonly session: Session;
}

export interface Linted {
  readonly result: FileResult;
  /** The draft's bytes with safe edits applied; only where fixes were asked for and changed something. */
  readonly fixed: Uint8Array | undefined;
}

/** Lints a draft, with its safe edits applied where that is asked for. Errors inside the rules become the result's error. */
export function lintText(task: Task): Linted {
  const { session, draft } = task;
  try {
    const lint = linterOf(task);
    return session.flags.fix === "no" ? { result: resultOf(task, draft.decoded.text, lint(draft.decoded.text)), fixed: undefined } : fixed(task, lint);
  } catch (error) {
    if (session.flags.verbose) say(session.world.err, error instanceof Error ? error.stack ?? error.message : String(error));
    return { result: failure(task.path, faultTexts.internal(error instanceof Error ? error.message : String(error))), fixed: undefined };
  }
}

function linterOf({ path, config, session }: Task): (source: string) => LintResult {
  const options = { settings: ruleSettings(config, session), choice: { commandLine: session.template, configured: config.template } };
  const plain = isPlainText(path);
  return (source) => session.engine.lint({ source, plain }, options);
}

function fixed(task: Task, lint: (source: string) => LintResult): Linted {
  const { draft: { bytes, decoded }, session, path } = task;
  const { engine } = session;
  const { edited, result, fixed: count } = fixDraft(decoded.text, lint);
  const edits = editsOf(edited);
  if (edits.length === 0) return { result: resultOf(task, decoded.text, result), fixed: undefined };
  const after = engine.encode(bytes, decoded, edits);
  if (!(after instanceof Uint8Array)) {
    return { result: { ...resultOf(task, decoded.text, lint(decoded.text)), error: faultTexts.unencodable(after.unencodable) }, fixed: undefined };
  }
  const again = engine.decode(after, { encoding: decoded.encoding, limit: Infinity });
  // Line ends that were put in are the file's own now, so places may differ from those of the last pass.
  const text = again.ok ? again.text : edited.text;
  const left = text === edited.text ? result : lint(text);
  const diff = session.flags.fix === "show" ? unifiedDiff(path, decoded.text, edits) : "";
  return { result: { ...resultOf(task, text, left), fixed: count, diff }, fixed: after };
}

function resultOf({ path }: Task, source: string, { facts, messages, suppressed }: LintResult): FileResult {
  return { path, facts, messages, suppressed, error: null, source, fixed: 0, diff: "" };
}

/** The result of a file that could not be linted. */
export function failure(path: string, error: string): FileResult {
  return { path, facts: null, messages: [], suppressed: [], error, source: "", fixed: 0, diff: "" };
}
