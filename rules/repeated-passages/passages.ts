import { carriedChainsOf, reportLettersOf, tellsResults, type Chain, type OtherReport, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { countedStretch, sumOf, type Counting } from "./counting.js";
import { piecesOf, type Piece } from "./pieces.js";

/** A passage that stands in another report too. */
export interface Carried {
  readonly other: OtherReport;
  readonly chain: Chain;
  /** Letters of the report; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly chapter: number;
  /** Characters of the report's own wording, and with the template's. */
  readonly own: number;
  readonly told: number;
  readonly same: number;
  readonly digits: number;
  readonly changed: number;
  readonly dates: number;
  readonly words: number;
  /** `stale`: results whose figures are the same too. */
  readonly kind: "stale" | "unchanged" | "new-figures";
}

type Group = Omit<Carried, "kind">;

/** Shorter than this nothing is looked at. */
const LEAST = 20;
/** A passage of which more letters are new is rewritten, not carried over. */
const REWRITTEN = 0.15;
/** In a long passage so much of the digits is enough. */
const SHARE_OF_DIGITS = 0.5;

/** Every passage of the report that another one holds, whichever: passages of several others may lie over each other. */
export function carriedIn(counting: Counting, input: RuleInput): readonly Carried[] {
  const { report } = input;
  const others = report.context.against?.others.reports ?? [];
  return carriedChainsOf(report).flatMap((chain) => {
    const other = others[chain.index];
    if (other === undefined || sumOf(counting.told, chain.start, chain.end) < LEAST) return [];
    return byChapter(piecesOf(chain, other, report)).flatMap((pieces) => judged(pieces, (group) => grouped(group, { chain, other, counting }), input));
  });
}

/** Pieces stand in reading order, so those of a chapter stand together. */
function byChapter(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chapters: Piece[][] = [];
  for (const piece of pieces) {
    const last = chapters[chapters.length - 1];
    if (last?.[0]?.chapter === piece.chapter) last.push(piece);
    else chapters.push([piece]);
  }
  return chapters;
}

/** What of a chapter's pieces is worth telling: the stretches with last year's figures, else the whole. */
function judged(pieces: readonly Piece[], group: (pieces: readonly Piece[]) => Group, input: RuleInput): readonly Carried[] {
  const stale = unchangedGroups(pieces).map(group).filter((each) => !isRewritten(each) && isStale(each, input));
  if (stale.length > 0) return stale.map((each) => ({ ...each, kind: "stale" }));
  const whole = group(pieces);
  if (isRewritten(whole)) return [];
  const kind = whole.changed > 0 ? "new-figures" : "unchanged";
  return whole.own >= Number(input.options[kind === "unchanged" ? "against" : "long"]) ? [{ ...whole, kind }] : [];
}

function isRewritten({ words, start, end }: Group): boolean {
  return words > (end - start) * REWRITTEN;
}

/** Pieces between those whose figures are new. */
function unchangedGroups(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of pieces) {
    if (piece.changed > 0) open = undefined;
    else if (open === undefined) groups.push(open = [piece]);
    else open.push(piece);
  }
  return groups;
}

function isStale({ start, told, same, digits }: Group, { report, options }: RuleInput): boolean {
  const least = Number(options["digits"]) * (told >= Number(options["against"]) ? SHARE_OF_DIGITS : 1);
  return same > 1 && digits >= least && told >= LEAST && tellsResults(blockOf(start, report), report);
}

function blockOf(letter: number, report: Report): number {
  return reportLettersOf(report).blocks[letter] ?? 0;
}

interface Source {
  readonly chain: Chain;
  readonly other: OtherReport;
  readonly counting: Counting;
}

function grouped(pieces: readonly Piece[], { chain, other, counting }: Source): Group {
  const { told } = counting;
  const { start, end } = countedStretch(told, { start: pieces[0]?.start ?? 0, end: pieces[pieces.length - 1]?.end ?? 0 });
  // What the years in a heading have become tells nothing of the passage.
  const counted = pieces.filter((piece) => sumOf(told, piece.start, piece.end) > 0);
  const total = (of: (piece: Piece) => number): number => counted.reduce((sum, piece) => sum + of(piece), 0);
  return {
    chain, other, start, end, chapter: pieces[0]?.chapter ?? -1, own: sumOf(counting.own(), start, end), told: sumOf(told, start, end),
    same: total(({ same }) => same), digits: total(({ digits }) => digits), changed: total(({ changed }) => changed), dates: total(({ dates }) => dates), words: total(({ words }) => words),
  };
}
