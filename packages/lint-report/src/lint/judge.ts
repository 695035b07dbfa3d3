import { shownPath } from "../discovery/shown-path.js";
import type { Candidate } from "../discovery/find-drafts.js";
import { replaceFile } from "../drafts/replace-file.js";
import type { FileResult } from "../reporters/reporter.js";
import { draftBehind } from "./draft-behind.js";
import { failure, lintText, type Task } from "./lint-text.js";
import type { Outcome } from "./nothing-found.js";
import type { OthersRead } from "./other-reports.js";
import type { Session } from "./session.js";

/** What becomes of a candidate: a result, or a word why it is none. Plain data: it may come from another thread. */
export type Fate = { readonly result: FileResult } | { readonly left: Outcome["left"]; readonly why: string };

/** A candidate that was looked at. */
export interface Judged {
  readonly fate: Fate;
  /** What is to be told on standard error before the result. */
  readonly told: string;
}

/** Reads and lints one candidate; with `--fix` also writes it. Says nothing itself. */
export function judge(candidate: Candidate, session: Session, others: OthersRead): Judged {
  let told = "";
  const err = { ...session.world.err, write: (chunk: string | Uint8Array) => { told += String(chunk); } };
  const fate = fateOf(candidate, { ...session, world: { ...session.world, err } }, others);
  return { fate, told };
}

function fateOf(candidate: Candidate, session: Session, others: OthersRead): Fate {
  const behind = draftBehind(candidate, session);
  const shown = shownPath(candidate.path, session.world);
  if ("left" in behind) return behind;
  if ("fault" in behind) return { result: failure(shown, behind.fault) };
  return { result: linted(candidate.path, { path: shown, ...behind, session, against: others.comparisonFor(candidate.path) }) };
}

/** Where fixes cannot be written, the result is that of the draft as it stays. */
function linted(path: string, task: Task): FileResult {
  const { session, draft } = task;
  const { result, fixed } = lintText(task);
  if (fixed === undefined || session.flags.fix !== "write") return result;
  const reason = replaceFile({ path, before: draft.bytes, after: fixed }, session.world.files, result.path);
  if (reason === undefined) return result;
  const unfixed = lintText({ ...task, session: { ...session, flags: { ...session.flags, fix: "no" } } });
  return { ...unfixed.result, error: reason };
}
