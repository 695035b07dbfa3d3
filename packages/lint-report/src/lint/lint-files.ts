import { resolve } from "node:path";
import type { ConfigReading } from "../config/types.js";
import { asIfSearched, findDrafts, type Candidate, type Found } from "../discovery/find-drafts.js";
import { shownPath } from "../discovery/shown-path.js";
import { replaceFile } from "../drafts/replace-file.js";
import type { FileResult } from "../reporters/reporter.js";
import { complain, say } from "../terminal/say.js";
import { faultTexts } from "../texts/faults.js";
import { reportTexts } from "../texts/report.js";
import { realPathOf } from "../world.js";
import { draftBehind } from "./draft-behind.js";
import { failure, lintText, type Task } from "./lint-text.js";
import { nothingFound, type Outcome } from "./nothing-found.js";
import { readOthers, type OthersRead } from "./other-reports.js";
import { openReport } from "./report-writer.js";
import type { Session } from "./session.js";

/** What becomes of a candidate: a result, or a word why it is none. */
type Fate = { readonly result: FileResult } | { readonly left: Outcome["left"]; readonly why: string };

/** Lints files, folders and patterns; returns the exit code. */
export async function lintFiles(session: Session): Promise<number> {
  const { world, flags } = session;
  const found = await findDrafts(flags.operands, world);
  return lintFound(flags.reportsOnly ? asIfSearched(found, (path) => shownPath(path, world)) : found, session);
}

/** Lints what was found; returns the exit code. */
export async function lintFound(found: Found, session: Session): Promise<number> {
  const { world } = session;
  const clash = outputClash(found.candidates, session);
  if (clash !== undefined) return fail(session, clash);
  const others = await readOthers(session);
  if (others === undefined) return 2;
  const report = openReport(session, world.out);
  if (typeof report === "string") return fail(session, report);
  const outcomes: Outcome[] = [];
  const told = new Set<ConfigReading>();
  for (const candidate of found.candidates) {
    const fate = fateOf(candidate, { session, others }, told);
    outcomes.push({ candidate, left: "left" in fate ? fate.left : undefined });
    if ("left" in fate) verbose(session, reportTexts.skipped(shownPath(candidate.path, world), fate.why));
    else report.add(fate.result);
  }
  const code = report.end();
  const missing = nothingFound(found.operands, outcomes, session);
  if (missing !== "") say(world.err, missing);
  else if (outcomes.every(({ left }) => left !== undefined)) passedOver(session);
  return missing === "" && !others.failed ? code : 2;
}

/** A draft whose title is not known for one must not pass unseen. */
function passedOver({ world, flags }: Session): void {
  if (!flags.quiet) say(world.err, flags.staged ? reportTexts.noneStaged : reportTexts.noneGiven);
}

function fail({ world }: Session, reason: string): number {
  complain(world, reason);
  return 2;
}

function verbose({ world, flags }: Session, line: string): void {
  if (flags.verbose) say(world.err, line);
}

interface Run {
  readonly session: Session;
  readonly others: OthersRead;
}

function fateOf(candidate: Candidate, { session, others }: Run, told: Set<ConfigReading>): Fate {
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

/** A result must not take the place of a draft. */
function outputClash(candidates: readonly Candidate[], { flags, world }: Session): string | undefined {
  if (flags.outputFile === undefined) return undefined;
  const output = resolve(world.cwd, flags.outputFile);
  const real = realPathOf(output, world.files);
  const clash = real !== undefined && candidates.some(({ path }) => realPathOf(path, world.files) === real);
  return clash ? faultTexts.outputIsDraft(flags.outputFile) : undefined;
}
