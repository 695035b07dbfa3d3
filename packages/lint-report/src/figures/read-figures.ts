import { standardFor } from "../config/standard-for.js";
import type { Config, ConfigReading } from "../config/types.js";
import { findDrafts } from "../discovery/find-drafts.js";
import { shownPath } from "../discovery/shown-path.js";
import { isPlainText } from "../drafts/draft-names.js";
import { draftFrom, type DraftReading } from "../drafts/read-draft.js";
import { draftBehind, tellSettings } from "../lint/draft-behind.js";
import { faultsText } from "../lint/faults-text.js";
import { nothingFound, type Outcome } from "../lint/nothing-found.js";
import { sizeLimit, type Session } from "../lint/session.js";
import { say } from "../terminal/say.js";
import { faultTexts } from "../texts/faults.js";
import { reportTexts } from "../texts/report.js";
import { usageTexts } from "../texts/usage.js";
import type { FileFigures } from "./reporter.js";

/** What was read: one entry per file, sorted by path; and what to say of folders and patterns that led to no draft. */
export interface FiguresRead {
  readonly files: readonly FileFigures[];
  /** Absolute paths of all files that were looked at. */
  readonly paths: readonly string[];
  readonly missing: string;
}

const STDIN = "<stdin>";

/** The figures of files, folders and patterns. */
export async function readFigures(session: Session): Promise<FiguresRead> {
  const { world, flags } = session;
  const found = await findDrafts(flags.operands, world);
  const outcomes: Outcome[] = [];
  const files: FileFigures[] = [];
  const told = new Set<ConfigReading>();
  for (const candidate of found.candidates) {
    const path = shownPath(candidate.path, world);
    tellSettings(candidate, session, told);
    const behind = draftBehind(candidate, session);
    outcomes.push({ candidate, left: "left" in behind ? behind.left : undefined });
    if ("fault" in behind) files.push({ path, rows: [], error: behind.fault });
    else if ("draft" in behind) files.push(figuresIn(path, behind, session));
    else if (flags.verbose) say(world.err, reportTexts.skipped(path, behind.why));
  }
  return { files, paths: found.candidates.map(({ path }) => path), missing: nothingFound(found.operands, outcomes, session) };
}

/** The figures of the draft on standard input. */
export async function readStdinFigures(session: Session): Promise<FiguresRead> {
  const { world, flags, engine } = session;
  const reading = session.configs.of(world.cwd);
  if (!reading.ok) {
    world.err.write(faultsText(reading.faults, world, flags.color));
    return { files: [{ path: STDIN, rows: [], error: faultTexts.configured }], paths: [], missing: "" };
  }
  if (world.input.isTerminal) say(world.err, usageTexts.waiting(world.platform));
  const limit = sizeLimit(reading.config);
  const draft = draftFrom(await world.input.read(limit), { encoding: flags.encoding, limit }, engine);
  const file = draft.ok ? figuresIn(STDIN, { draft, config: reading.config }, session) : { path: STDIN, rows: [], error: draft.reason };
  return { files: [file], paths: [], missing: "" };
}

interface Reading {
  readonly draft: Extract<DraftReading, { ok: true }>;
  readonly config: Config;
}

/** Errors inside the model become the file's error. */
function figuresIn(path: string, { draft, config }: Reading, session: Session): FileFigures {
  const { engine, world, flags } = session;
  try {
    const choice = { commandLine: undefined, configured: config.template };
    return { path, rows: engine.figures({ source: draft.decoded.text, plain: isPlainText(path) }, { choice, standard: standardFor(config, session.engine.standard) }), error: null };
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (flags.verbose) say(world.err, cause.stack ?? cause.message);
    return { path, rows: [], error: faultTexts.internal(cause.message) };
  }
}
