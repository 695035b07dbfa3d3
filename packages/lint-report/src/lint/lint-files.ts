import type { ConfigReading } from "../config/types.js";
import { asIfSearched, findDrafts, type Candidate, type Found } from "../discovery/find-drafts.js";
import { shownPath } from "../discovery/shown-path.js";
import { replaceFile } from "../drafts/replace-file.js";
import type { FileResult, Summary } from "../reporters/reporter.js";
import { complain, say } from "../terminal/say.js";
import { reportTexts } from "../texts/report.js";
import { draftBehind } from "./draft-behind.js";
import { failure, lintText, type Task } from "./lint-text.js";
import { openNarrowing, type Narrowing } from "./narrowing.js";
import { nothingFound, type Outcome } from "./nothing-found.js";
import { readOthers, type OthersRead } from "./other-reports.js";
import { outputClash } from "./output-clash.js";
import { progressOf } from "./progress.js";
import { openReport, type ReportWriter } from "./report-writer.js";
import type { Session } from "./session.js";

/** What becomes of a candidate: a result, or a word why it is none. */
export type Fate = { readonly result: FileResult } | { readonly left: Outcome["left"]; readonly why: string };

/** Fates by path that still hold: drafts that did not change since need no second look. */
export type Memory = Map<string, Fate>;

/** How a round of linting went. */
export interface Round {
  readonly code: number;
  /** `undefined` where nothing could be linted at all. */
  readonly summary: Summary | undefined;
}

/** Lints files, folders and patterns. */
export async function lintFiles(session: Session, memory: Memory = new Map()): Promise<Round> {
  const { world, flags } = session;
  const found = await findDrafts(flags.operands, world);
  return lintFound(flags.reportsOnly ? asIfSearched(found, (path) => shownPath(path, world)) : found, session, memory);
}

/** Lints what was found. */
export async function lintFound(found: Found, session: Session, memory: Memory = new Map()): Promise<Round> {
  const { world } = session;
  const clash = outputClash(found.candidates, session);
  if (clash !== undefined) return fail(session, clash);
  const narrowing = await openNarrowing(session);
  if (typeof narrowing === "string") return fail(session, narrowing);
  const others = await readOthers(session);
  if (others === undefined) return { code: 2, summary: undefined };
  const report = await openReport(session, world.out);
  if (typeof report === "string") return fail(session, report);
  const work: Work = { session, narrowing, others, report, memory };
  try {
    return ended(found, addAll(found.candidates, work), work);
  } catch (error) {
    report.discard();
    throw error;
  }
}

interface Work {
  readonly session: Session;
  readonly narrowing: Narrowing;
  readonly others: OthersRead;
  readonly report: ReportWriter;
  readonly memory: Memory;
}

function addAll(candidates: readonly Candidate[], work: Work): readonly Outcome[] {
  const { session, narrowing, report, memory } = work;
  const told = new Set<ConfigReading>();
  const progress = progressOf(candidates.length, session);
  const outcomes = candidates.map((candidate, index): Outcome => {
    const shown = shownPath(candidate.path, session.world);
    progress.show(index + 1, shown);
    const known = memory.get(candidate.path);
    const fate = known ?? fateOf(candidate, work, told);
    memory.set(candidate.path, fate);
    progress.clear();
    if ("result" in fate) report.add(narrowing.of(fate.result, candidate.path), known === undefined);
    else if (session.flags.verbose) say(session.world.err, reportTexts.skipped(shown, fate.why));
    return { candidate, left: "left" in fate ? fate.left : undefined };
  });
  return outcomes;
}

function ended({ operands }: Found, outcomes: readonly Outcome[], { session, narrowing, others, report }: Work): Round {
  const { world } = session;
  const { code, summary } = report.end();
  const missing = nothingFound(operands, outcomes, session);
  if (missing !== "") say(world.err, missing);
  else if (outcomes.every(({ left }) => left !== undefined)) passedOver(session);
  const reason = missing === "" ? narrowing.end() : undefined;
  if (reason !== undefined) complain(world, reason);
  return { code: missing === "" && reason === undefined && !others.failed ? code : 2, summary };
}

/** A draft whose title is not known for one must not pass unseen. */
function passedOver({ world, flags }: Session): void {
  if (!flags.quiet) say(world.err, flags.staged ? reportTexts.noneStaged : reportTexts.noneGiven);
}

function fail({ world }: Session, reason: string): Round {
  complain(world, reason);
  return { code: 2, summary: undefined };
}

function fateOf(candidate: Candidate, { session, others }: Work, told: Set<ConfigReading>): Fate {
  const behind = draftBehind(candidate, session, told);
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
