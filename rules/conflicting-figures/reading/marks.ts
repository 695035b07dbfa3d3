import { AS_OF, DATED, once, SINCE, wholeYearsIn, wordFinderOf, type Block } from "@lint-report/report-model";
import type { Words } from "./words.js";

/** Where the words that bear on a figure's time and scope stand in a block; ranges are places in its text. */
export interface Marks {
  /** True where a word of a list stands in the range. */
  readonly has: (list: MarkedList, from: number, to: number) => boolean;
  /** The words of a list in the range, in the list's order. */
  readonly found: (list: MarkedList, from: number, to: number) => readonly string[];
  /** The years that stand for a whole year. */
  readonly years: (from: number, to: number) => readonly number[];
  /** The day up to which a figure is told: 截至2024年12月31日. */
  readonly moment: (from: number, to: number) => string;
  /** True where the range tells of a part of the year, or of another. */
  readonly hasPeriod: (from: number, to: number) => boolean;
}

const LISTS = ["narrowing", "year", "parts", "other-periods", "standing", "whole-places", "chairs", "actors", "scopes", "personal", "bodies", "own"] as const;
export type MarkedList = (typeof LISTS)[number];

interface Mark {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Table {
  readonly words: readonly string[];
  readonly lists: readonly MarkedList[];
}

const tableOf = once((words: Words): Table => {
  const entries = LISTS.flatMap((list) => (words[list] ?? []).map((word) => ({ word, list })));
  return { words: entries.map(({ word }) => word), lists: entries.map(({ list }) => list) };
});

const DATES = new RegExp(DATED.source, "gu");
const MOMENTS = new RegExp(AS_OF.source, "gu");
const remembered = new WeakMap<Block, Marks>();

export function marksOf(block: Block, words: Words): Marks {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const marks = readMarks(block.view.text, words);
  remembered.set(block, marks);
  return marks;
}

function readMarks(text: string, words: Words): Marks {
  const table = tableOf(words);
  const byList = new Map<MarkedList, Mark[]>(LISTS.map((list) => [list, []]));
  for (const { word, entry, start, end } of wordFinderOf(table.words)(text)) byList.get(table.lists[entry] ?? "year")?.push({ word, start, end });
  const inRange = (list: MarkedList, from: number, to: number): readonly Mark[] => within(byList.get(list) ?? [], from, to);
  const years = wholeYearsIn(text).map(({ year, start, end }) => ({ word: String(year), start, end }));
  const dates = matchesIn(text.replace(SINCE, (since) => " ".repeat(since.length)), DATES);
  const moments = matchesIn(text, MOMENTS);
  // 全年累计 says the whole year.
  const isOfYear = ({ start, end }: Mark): boolean => byList.get("year")?.some((year) => year.start <= start && year.end >= end) === true;
  // 今年以来 says the whole year as well.
  const periods = (byList.get("other-periods") ?? []).filter((mark) => !isOfYear(mark)).filter(({ word, start }) => !(words["together"]?.includes(word) === true && byList.get("year")?.some(({ end }) => end === start) === true));
  return {
    has: (list, from, to) => inRange(list, from, to).length > 0,
    found: (list, from, to) => {
      const found = new Set(inRange(list, from, to).map(({ word }) => word));
      return found.size === 0 ? [] : (words[list] ?? []).filter((word) => found.has(word));
    },
    years: (from, to) => within(years, from, to).map(({ word }) => Number(word)),
    moment: (from, to) => within(moments, from, to)[0]?.word ?? "",
    hasPeriod: (from, to) => within(periods, from, to).length > 0 || within(dates, from, to).length > 0,
  };
}

function matchesIn(text: string, pattern: RegExp): readonly Mark[] {
  return [...text.matchAll(pattern)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}

/** The marks that lie in a range; they are in order of place, so that the first is found by halving. */
function within(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let at = low; (marks[at]?.start ?? to) < to; at++) {
    const mark = marks[at];
    if (mark !== undefined && mark.end <= to) found.push(mark);
  }
  return found;
}
