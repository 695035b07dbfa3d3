import { basename, dirname, extname, resolve } from "node:path";
import type { Config, ConfigReading } from "../config/types.js";
import { findDrafts, type Candidate } from "../discovery/find-drafts.js";
import { shownPath } from "../discovery/shown-path.js";
import { readDraft, type DraftReading } from "../drafts/read-draft.js";
import { replaceFile } from "../drafts/replace-file.js";
import type { FileResult } from "../reporters/reporter.js";
import { complain, say } from "../terminal/say.js";
import { configTexts } from "../texts/config.js";
import { faultTexts } from "../texts/faults.js";
import { reportTexts } from "../texts/report.js";
import { realPathOf } from "../world.js";
import { faultsText } from "./faults-text.js";
import { failure, lintText, type Task } from "./lint-text.js";
import { nothingFound, type Outcome } from "./nothing-found.js";
import { openReport } from "./report-writer.js";
import { isIgnored, sizeLimit, type Session } from "./session.js";

/** What becomes of a candidate: a result, or a word why it is none. */
type Fate = { readonly result: FileResult } | { readonly left: Outcome["left"]; readonly why: string };

/** Lints files, folders and patterns; returns the exit code. */
export async function lintFiles(session: Session): Promise<number> {
  const { world, flags } = session;
  const found = await findDrafts(flags.operands, world);
  const clash = outputClash(found.candidates, session);
  if (clash !== undefined) return fail(session, clash);
  const report = openReport(session, world.out);
  if (typeof report === "string") return fail(session, report);
  const outcomes: Outcome[] = [];
  const told = new Set<ConfigReading>();
  for (const candidate of found.candidates) {
    const fate = fateOf(candidate, session, told);
    outcomes.push({ candidate, left: "left" in fate ? fate.left : undefined });
    if ("left" in fate) verbose(session, reportTexts.skipped(shownPath(candidate.path, world), fate.why));
    else report.add(fate.result);
  }
  const code = report.end();
  const missing = nothingFound(found.operands, outcomes, session);
  if (missing !== "") say(world.err, missing);
  return missing === "" ? code : 2;
}

function fail({ world }: Session, reason: string): number {
  complain(world, reason);
  return 2;
}

function verbose({ world, flags }: Session, line: string): void {
  if (flags.verbose) say(world.err, line);
}

function fateOf(candidate: Candidate, session: Session, told: Set<ConfigReading>): Fate {
  const { path, named, fault } = candidate;
  const shown = shownPath(path, session.world);
  if (fault !== undefined) return { result: failure(shown, fault) };
  const config = configFor(path, session, told);
  if (config === undefined) return { result: failure(shown, faultTexts.configured) };
  if (!named && isIgnored(path, config, session)) return { left: "ignored", why: "ignore" };
  const draft = readDraft(path, { encoding: session.flags.encoding, limit: sizeLimit(config) }, { files: session.world.files, engine: session.engine });
  const left = named ? undefined : reasonToLeave(path, draft, session);
  if (left !== undefined) return { left: "other", why: left };
  if (!draft.ok) return { result: failure(shown, draft.reason) };
  return { result: linted(path, { path: shown, draft, config, session }) };
}

/** The settings of a file's folder; their faults are told once. */
function configFor(path: string, { configs, world, flags }: Session, told: Set<ConfigReading>): Config | undefined {
  const reading = configs.of(dirname(path));
  if (!told.has(reading)) {
    told.add(reading);
    if (!reading.ok) world.err.write(faultsText(reading.faults, world, flags.color));
    else if (flags.verbose) for (const file of reading.config.files) say(world.err, configTexts.usedConfig(shownPath(file, world)));
  }
  return reading.ok ? reading.config : undefined;
}

/** Why a file that nobody named is no draft. One that is called like a report and cannot be read is told about. */
function reasonToLeave(path: string, draft: DraftReading, { engine }: Session): string | undefined {
  if (draft.ok) return engine.looksLikeReport(draft.decoded.text) ? undefined : reportTexts.notAReport;
  if (draft.system !== undefined) return draft.system === "ENOENT" ? draft.reason : undefined;
  return engine.looksLikeReport(basename(path, extname(path))) ? undefined : draft.reason;
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
