import { basename } from "node:path";
import type { Comparison, OtherReport } from "@lint-report/report-model";
import { findDrafts, type Candidate, type Operand } from "../discovery/find-drafts.js";
import { shownPath } from "../discovery/shown-path.js";
import { DEFAULT_LIMIT, readDraft } from "../drafts/read-draft.js";
import { complain, say } from "../terminal/say.js";
import { againstTexts } from "../texts/against.js";
import { realPathOf } from "../world.js";
import { documentIn } from "./nothing-found.js";
import { reasonToLeave } from "./draft-behind.js";
import type { Session } from "./session.js";

/** The reports behind `--against`. */
export interface OthersRead {
  /** What a draft is compared with; the draft itself, by its path, is left out. */
  readonly comparisonFor: (path: string | undefined) => Comparison | undefined;
  /** True where some of what was named could not be read; it has been told. */
  readonly failed: boolean;
}

/** Nothing to compare with. */
const NONE: OthersRead = { comparisonFor: () => undefined, failed: false };

type Reading = { readonly report: OtherReport } | { readonly fault: string } | { readonly left: string };

/** Reads the other reports once for all drafts; `undefined` where nothing can be compared, which has been told. */
export async function readOthers(session: Session): Promise<OthersRead | undefined> {
  const { world, flags, engine } = session;
  if (flags.against.length === 0) return NONE;
  const found = await findDrafts(flags.against, world);
  const readings = found.candidates.map((candidate) => ({ candidate, reading: reading(candidate, session) }));
  const faults = [...readings.flatMap((each) => ("fault" in each.reading ? [each.reading.fault] : [])), ...found.operands.flatMap((operand, index) => emptyFault(operand, index, { readings, session }))];
  for (const fault of faults) complain(world, fault);
  const reports = readings.flatMap((each) => ("report" in each.reading ? [each.reading.report] : []));
  if (reports.length === 0 || readings.some((each) => "fault" in each.reading && each.candidate.named)) return undefined;
  if (flags.verbose) say(world.err, againstTexts.compared(reports.length));
  const others = engine.otherReports(reports);
  const comparisonFor = (path: string | undefined): Comparison => ({ others, except: path === undefined ? undefined : realPathOf(path, world.files) ?? path });
  return { comparisonFor, failed: faults.length > 0 };
}

/** One file; what nobody named and is no report is left out. Its encoding is always found out: drafts and older reports may differ. */
function reading({ path, named, fault }: Candidate, session: Session): Reading {
  const { world, engine } = session;
  const name = shownPath(path, world);
  if (fault !== undefined) return { fault: againstTexts.unread(name, fault) };
  const draft = readDraft(path, { encoding: undefined, limit: DEFAULT_LIMIT }, { files: world.files, engine });
  const left = named ? undefined : reasonToLeave(path, draft, session);
  if (left !== undefined) return { left };
  if (!draft.ok) return { fault: againstTexts.unread(name, draft.reason) };
  return { report: { id: realPathOf(path, world.files) ?? path, name, source: draft.decoded.text, plain: /\.txt$/iu.test(basename(path)) } };
}

interface Readings {
  readonly readings: readonly { readonly candidate: Candidate; readonly reading: Reading }[];
  readonly session: Session;
}

/** A folder or a pattern that led to no report at all. */
function emptyFault({ typed, kind }: Operand, index: number, { readings, session }: Readings): readonly string[] {
  if (kind === "file" || readings.some(({ candidate, reading: each }) => candidate.operands.includes(index) && !("left" in each))) return [];
  return [againstTexts.empty(typed, kind === "folder" ? documentIn(typed, session) : undefined)];
}
