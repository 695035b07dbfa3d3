import type { ConfigReading } from "../config/types.js";
import { asIfSearched, findDrafts, type Candidate, type Found } from "../discovery/find-drafts.js";
import { shareOf } from "../discovery/share-of.js";
import { shownPath } from "../discovery/shown-path.js";
import type { Summary } from "../reporters/reporter.js";
import { complain, say } from "../terminal/say.js";
import { reportTexts } from "../texts/report.js";
import { sharedOut, type Lane } from "../threads/shared-out.js";
import { tellSettings } from "./draft-behind.js";
import type { Fate, Judged } from "./judge.js";
import { ownLane, threadsFor } from "./lanes.js";
import { openNarrowing, type Narrowing } from "./narrowing.js";
import { nothingFound, type Outcome } from "./nothing-found.js";
import { readOthers, type OthersRead } from "./other-reports.js";
import { outputClash } from "./output-clash.js";
import { progressOf } from "./progress.js";
import { openReport, type ReportWriter } from "./report-writer.js";
import type { Session } from "./session.js";

/** Fates by path that still hold: drafts that did not change since need no second look. */
export type Memory = Map<string, Fate>;

/** How a round of linting went. */
export interface Round {
  readonly code: number;
  /** `undefined` where nothing could be linted at all. */
  readonly summary: Summary | undefined;
}

/** Lints files, folders and patterns. */
export async function lintFiles(session: Session, memory?: Memory): Promise<Round> {
  const { world, flags } = session;
  const found = await findDrafts(flags.operands, world);
  const judged = flags.reportsOnly ? asIfSearched(found, (path) => shownPath(path, world)) : found;
  return lintFound(flags.shard === undefined ? judged : shareOf(judged, flags.shard), session, memory);
}

/** Lints what was found. */
export async function lintFound(found: Found, session: Session, memory?: Memory): Promise<Round> {
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
    return ended(found, await addAll(found.candidates, work), work);
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
  /** `undefined` where there is one round only: thousands of results need no more memory than one. */
  readonly memory: Memory | undefined;
}

async function addAll(candidates: readonly Candidate[], work: Work): Promise<readonly Outcome[]> {
  const { session, memory, others } = work;
  const open = candidates.filter(({ path }) => memory?.has(path) !== true);
  const progress = progressOf(candidates.length, session);
  const helpers = Array.from({ length: threadsFor(open.length, session) - 1 }, () => session.world.threads?.start(session.flags)).filter((helper) => helper !== undefined);
  try {
    const lanes = [ownLane(session, others), ...helpers.map(({ lint }) => lint)];
    const outcomes: Outcome[] = [];
    const add = adderOf(work);
    await sharedOut(candidates, lanes.map((lane) => remembering(lane, memory)), (judged, candidate) => {
      progress.clear();
      outcomes.push(add(judged, candidate));
      progress.show(outcomes.length, shownPath(candidate.path, session.world));
    });
    return outcomes;
  } finally {
    progress.clear();
    for (const helper of helpers) helper.end();
  }
}

/** A candidate whose fate was known has nothing to be told again. */
type Remembered = Judged & { readonly known: boolean };

/** A lane that only does what is not known yet. */
function remembering(lane: Lane<Candidate, Judged>, memory: Memory | undefined): Lane<Candidate, Remembered> {
  return async (candidates) => {
    const open = candidates.filter(({ path }) => memory?.has(path) !== true);
    const judged = open.length === 0 ? [] : await lane(open);
    const fresh = new Map(open.map(({ path }, index) => [path, judged[index]]));
    return candidates.map(({ path }) => {
      const known = memory?.get(path);
      if (known !== undefined) return { fate: known, told: "", known: true };
      const own = fresh.get(path);
      if (own === undefined) throw new Error(`Cannot find what came of ${path}, expected an answer for each draft`);
      memory?.set(path, own.fate);
      return { ...own, known: false };
    });
  };
}

/** Adds to the report what came of one candidate after the other. */
function adderOf({ session, narrowing, report }: Work): (judged: Remembered, candidate: Candidate) => Outcome {
  const told = new Set<ConfigReading>();
  return ({ fate, told: words, known }, candidate) => {
    tellSettings(candidate, session, told);
    if (words !== "") session.world.err.write(words);
    if ("result" in fate) report.add(narrowing.of(fate.result, candidate.path), !known);
    else if (session.flags.verbose) say(session.world.err, reportTexts.skipped(shownPath(candidate.path, session.world), fate.why));
    return { candidate, left: "left" in fate ? fate.left : undefined };
  };
}

function ended({ operands }: Found, outcomes: readonly Outcome[], { session, narrowing, others, report }: Work): Round {
  const { world } = session;
  const { code, summary } = report.end();
  const missing = nothingFound(operands, outcomes, session);
  if (missing !== "") say(world.err, missing);
  else if (session.flags.shard === undefined && outcomes.every(({ left }) => left !== undefined)) passedOver(session);
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
