import { TooDeep, type Comparison, type TemplateChoice } from "@lint-report/report-model";
import type { LintResult } from "remark-preset-lint-report";
import { standardFor } from "../config/standard-for.js";
import type { Config } from "../config/types.js";
import { isPlainText } from "../drafts/draft-names.js";
import { editsOf, shownEdits } from "../drafts/edited-text.js";
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
  /** Other reports that the draft is compared with. */
  readonly against: Comparison | undefined;
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
    const linted = session.flags.fix === "no" ? { result: resultOf(task, lint(draft.decoded.text)), fixed: undefined } : fixed(task, lint);
    return { ...linted, result: inspected(linted.result, task) };
  } catch (error) {
    if (session.flags.verbose) say(session.world.err, error instanceof Error ? error.stack ?? error.message : String(error));
    const reason = isTooDeep(error) ? faultTexts.tooDeep : faultTexts.internal(error instanceof Error ? error.message : String(error));
    return { result: failure(task.path, reason), fixed: undefined };
  }
}

/** Thousands of quotations or lists one in another are more than the parser can follow. */
function isTooDeep(error: unknown): boolean {
  return error instanceof TooDeep || (error instanceof RangeError && STACK_IS_FULL.test(error.message));
}

const STACK_IS_FULL = /call stack/u;

/** With coverage and figures, of the text that is shown and no other, where a format wants them. */
function inspected(result: FileResult, task: Task): FileResult {
  const { session, path, config } = task;
  if (!session.inspects) return result;
  return { ...result, inspection: session.engine.inspect({ source: result.source, plain: isPlainText(path) }, { choice: choiceOf(task), standard: standardFor(config, session.engine.standard) }) };
}

function choiceOf({ config, session }: Task): TemplateChoice {
  return { commandLine: session.template, configured: config.template };
}

function linterOf(task: Task): (source: string) => LintResult {
  const { path, config, session, against } = task;
  const options = { settings: ruleSettings(config, session), choice: choiceOf(task), standard: standardFor(config, session.engine.standard), against };
  const plain = isPlainText(path);
  return (source) => session.engine.lint({ source, plain }, options);
}

function fixed(task: Task, lint: (source: string) => LintResult): Linted {
  const { draft: { bytes, decoded }, session, path } = task;
  const { engine } = session;
  const { edited, result, fixed: count, shownBefore } = fixDraft(decoded.text, lint);
  const edits = editsOf(edited);
  if (edits.length === 0) return { result: resultOf(task, result), fixed: undefined };
  const after = engine.encode(bytes, decoded, edits);
  if (!(after instanceof Uint8Array)) {
    return { result: { ...resultOf(task, lint(decoded.text)), error: faultTexts.unencodable(after.unencodable) }, fixed: undefined };
  }
  const again = engine.decode(after, { encoding: decoded.encoding, limit: Infinity });
  // Line ends that were put in are the file's own now, so places may differ from those of the last pass.
  const text = again.ok ? again.text : edited.text;
  const left = text === edited.text ? result : lint(text);
  const diff = session.flags.fix === "show" ? unifiedDiff(path, shownBefore, shownEdits(edits, result.shown)) : "";
  return { result: { ...resultOf(task, left), fixed: count, diff }, fixed: after };
}

function resultOf({ path }: Task, { facts, messages, suppressed, shown }: LintResult): FileResult {
  return { ...blank(path), facts, messages, suppressed, source: shown };
}

/** The result of a file that could not be linted. */
export function failure(path: string, error: string): FileResult {
  return { ...blank(path), error };
}

function blank(path: string): FileResult {
  return {
    path, facts: null, messages: [], suppressed: [], accepted: [], resolved: [], unchanged: 0, error: null, source: "", inspection: null, fixed: 0, diff: "",
  };
}
