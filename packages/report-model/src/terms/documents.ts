import type { Instrument, Standard } from "@lint-report/standard";
import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import { REMARK_BEHIND, standsAlone, TITLE_END_REMARK, TITLE_PERIOD, titleKey } from "../text/chinese-times.js";
import { apart, wordFinderOf } from "../text/word-finder.js";
import type { Block, Report } from "../types.js";
import type { BlockPlace } from "./contexts.js";
import { titleMarksOf, type MarkedTitle } from "./title-marks.js";
import { writingTimeOf } from "./writing-time.js";
import { groupBy } from "../group-by.js";

/** The years in brackets behind a title; its place holds what stands between the brackets. */
export interface TitlePeriod {
  readonly from: number;
  readonly until: number;
  /** What stands between the years. */
  readonly dash: string;
  /** False for （2021－2025）, which lacks 年. */
  readonly complete: boolean;
  readonly start: number;
  readonly end: number;
}

/** A document as the draft names it, in 《》 or by a well-known title without; the place includes marks and years. */
export interface DocumentMention extends BlockPlace {
  readonly marked: boolean;
  /** How many titles it stands inside of. */
  readonly depth: number;
  /** The title without years and remark. */
  readonly name: string;
  readonly nameStart: number;
  readonly period: TitlePeriod | undefined;
  /** What stands in brackets behind the name and is no period: 试行, 草案. */
  readonly remark: string;
  /** Entries of the catalogue with this name, whatever their years. */
  readonly candidates: readonly Instrument[];
  /** The one that is meant: the only one, that of the years named, or that of the report's year. */
  readonly instrument: Instrument | undefined;
}

/** Every document that the draft names, in reading order. */
export const documentsOf = fact((report): readonly DocumentMention[] => {
  const { titles } = titleMarksOf(report);
  const byBlock = groupBy(titles, ({ block }) => block.index);
  return blocksOf(report).filter(({ view }) => view.text !== "").flatMap((block) => {
    const marked = byBlock.get(block.index) ?? [];
    return [...marked.map((title) => inMarks(title, report)), ...bareIn(block, marked, report)].sort((a, b) => a.start - b.start);
  });
});

/** Names in the catalogue, by what `titleKey` makes of them. */
interface Catalogue {
  readonly byName: ReadonlyMap<string, readonly Instrument[]>;
  readonly bare: readonly string[];
}

const catalogues = new WeakMap<Standard, Catalogue>();

function catalogueOf(standard: Standard): Catalogue {
  const known = catalogues.get(standard);
  if (known !== undefined) return known;
  const byName = new Map<string, Instrument[]>();
  for (const instrument of standard.documents) {
    for (const name of new Set([instrument.title, ...instrument.aliases, ...instrument.bare].map(titleKey))) {
      byName.set(name, [...byName.get(name) ?? [], instrument]);
    }
  }
  const catalogue = { byName, bare: [...new Set(standard.documents.flatMap(({ bare }) => bare))] };
  catalogues.set(standard, catalogue);
  return catalogue;
}

/** Entries of the catalogue with a name, punctuation apart. */
export function instrumentsNamed(name: string, standard: Standard): readonly Instrument[] {
  return catalogueOf(standard).byName.get(titleKey(name)) ?? [];
}

function inMarks({ inner, ...title }: MarkedTitle, report: Report): DocumentMention {
  const remark = TITLE_END_REMARK.exec(inner);
  const name = remark === null ? inner : inner.slice(0, remark.index);
  const nameStart = title.start + 1;
  const bracket = remark === null ? undefined : { text: remark[1] ?? "", start: nameStart + remark.index + 1 };
  return { ...title, marked: true, ...named({ name, nameStart, bracket }, report) };
}

function bareIn(block: Block, marked: readonly MarkedTitle[], report: Report): readonly DocumentMention[] {
  const { text } = block.view;
  const outside = coverOf(marked);
  const hits = apart(wordFinderOf(catalogueOf(report.context.standard).bare)(text));
  return hits.filter(({ start, end }) => standsAlone(text, start, end) && outside(start)).map((hit) => {
    const behind = REMARK_BEHIND.exec(text.slice(hit.end, hit.end + LONGEST_REMARK));
    const period = behind === null || !TITLE_PERIOD.test(behind[1] ?? "") ? undefined : { text: behind[1] ?? "", start: hit.end + 1 };
    const end = period === undefined ? hit.end : hit.end + (behind?.[0].length ?? 0);
    return { block, start: hit.start, end, marked: false, depth: 0, ...named({ name: hit.word, nameStart: hit.start, bracket: period }, report) };
  });
}

const LONGEST_REMARK = 42;

/** Tells of places, asked for in ascending order, whether they stand outside all titles; titles come in the order in which they close. */
function coverOf(titles: readonly MarkedTitle[]): (place: number) => boolean {
  const outer = titles.filter(({ depth }) => depth === 0);
  let next = 0;
  return (place) => {
    while ((outer[next]?.end ?? Infinity) <= place) next++;
    return place < (outer[next]?.start ?? Infinity);
  };
}

interface Name {
  readonly name: string;
  readonly nameStart: number;
  readonly bracket: { readonly text: string; readonly start: number } | undefined;
}

function named({ name, nameStart, bracket }: Name, report: Report): Pick<DocumentMention, "name" | "nameStart" | "period" | "remark" | "candidates" | "instrument"> {
  const period = bracket === undefined ? undefined : periodIn(bracket.text, bracket.start);
  const remark = period === undefined ? bracket?.text ?? "" : "";
  const candidates = instrumentsNamed(name, report.context.standard);
  return { name, nameStart, period, remark, candidates, instrument: meantOf(candidates, period, writingTimeOf(report).year) };
}

function periodIn(text: string, start: number): TitlePeriod | undefined {
  const match = TITLE_PERIOD.exec(text);
  if (match === null) return undefined;
  return { from: Number(match[1]), until: Number(match[3]), dash: match[2] ?? "", complete: match[4] !== "", start, end: start + text.length };
}

function meantOf(candidates: readonly Instrument[], period: TitlePeriod | undefined, year: number | undefined): Instrument | undefined {
  if (period !== undefined) {
    const exact = candidates.find(({ from, until }) => from === period.from && until === period.until);
    return exact ?? candidates.find(({ from }) => from === null);
  }
  if (candidates.length === 1) return candidates[0];
  return year === undefined ? undefined : candidates.find(({ from, until }) => (from ?? year) <= year && year <= (until ?? year));
}
