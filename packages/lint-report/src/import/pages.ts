import { headingMarkOf, lineEndingOf } from "@lint-report/report-model";
import type { Furniture } from "@lint-report/standard";
import { compactOf } from "./reading.js";
import type { Line } from "./types.js";

/** A page holds at least this many lines, or this many characters, of a report. */
const LINES_A_PAGE = 8;
const CHARACTERS_A_PAGE = 250;
/** Example: 3, 3/8. */
const BARE_NUMBER = /^([1-9]\d{0,2})(?:[/／]\d{1,3})?$/u;

/**
 * Lines that are only a number, one more each time, a page's worth of text apart, and one of them at least in the middle of
 * a sentence. Numbers of a table's rows are too near each other, numbers above chapters cut nothing.
 */
export function barePageNumbersOf(lines: readonly Line[]): readonly Line[] {
  const series: number[][] = [];
  let expected = 0;
  let since = { lines: 0, characters: 0 };
  lines.forEach((line, index) => {
    const number = Number(BARE_NUMBER.exec(line.text)?.[1] ?? Number.NaN);
    const isLast = number === expected && index === lines.length - 1;
    const enough = isLast || hasPageEnd(lines, index) || since.lines >= LINES_A_PAGE || since.characters >= CHARACTERS_A_PAGE;
    if (Number.isNaN(number) || !enough) {
      since = { lines: since.lines + 1, characters: since.characters + line.text.length };
      return;
    }
    if (number === expected) series[series.length - 1]?.push(index);
    else series.push([index]);
    expected = number + 1;
    since = { lines: 0, characters: 0 };
  });
  const arePages = (indexes: readonly number[]): boolean => indexes.length > 1 && indexes.some((index) => hasPageEnd(lines, index) || cutsText(lines, index, new Set()));
  return series.filter(arePages).flat().flatMap((index) => lines[index] ?? []);
}

function hasPageEnd(lines: readonly Line[], index: number): boolean {
  return lines[index]?.page === true || lines[index + 1]?.page === true;
}

const LONGEST_HEAD = 80;
const REPEATED = 3;
const PAGE_DISTANCE = 12;
/** A line this wide that does not end shows that a sentence was cut by what follows it. */
const CUT_WIDTH = 30;
const DIGITS = /\d{1,4}/gu;

interface Surroundings {
  readonly taken: ReadonlyMap<Line, Furniture>;
  readonly pageEnds: ReadonlySet<Line>;
  /** Indexes of the text's first line and of the first one behind it: letterhead and signature are kept. */
  readonly from: number;
  readonly until: number;
}

/** Lines that stand again at the top or the foot of each page; page numbers in them may differ. */
export function runningHeadsOf(lines: readonly Line[], around: Surroundings): readonly Line[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (around.taken.has(line) || line.width > LONGEST_HEAD) return;
    const key = compactOf(line).replace(DIGITS, "0");
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return [...places.values()].flatMap((indexes) => headsAmong(lines, indexes, around)).flatMap((index) => lines[index] ?? []);
}

/** Of the places of one line, those inside the text, if they are running heads. */
function headsAmong(lines: readonly Line[], indexes: readonly number[], around: Surroundings): readonly number[] {
  const line = lines[indexes[0] ?? 0];
  if (indexes.length < 2 || line === undefined) return [];
  if (lineEndingOf(line.tail) === "stop" || headingMarkOf(line.head) !== undefined) return [];
  const inside = indexes.filter((index) => index >= around.from && index < around.until);
  const cuts = inside.filter((index) => cutsText(lines, index, around.pageEnds)).length;
  const atPageEnds = inside.every((index) => isAtPageEnd(lines, index, around));
  const apart = indexes.every((index, at) => at === 0 || index - (indexes[at - 1] ?? 0) >= PAGE_DISTANCE);
  const repeats = apart && indexes.length >= REPEATED && cuts * 2 >= inside.length;
  return (atPageEnds && (inside.length > 1 || cuts > 0)) || repeats ? inside : [];
}

function isAtPageEnd(lines: readonly Line[], index: number, { pageEnds }: Surroundings): boolean {
  return hasPageEnd(lines, index) || [index - 1, index + 1].some((near) => {
    const line = lines[near];
    return line !== undefined && pageEnds.has(line);
  });
}

/** True where the text above, page numbers apart, does not end. */
function cutsText(lines: readonly Line[], index: number, pageEnds: ReadonlySet<Line>): boolean {
  const above = lines.slice(Math.max(0, index - 3), index).findLast((line) => !pageEnds.has(line));
  return above !== undefined && above.width >= CUT_WIDTH && lineEndingOf(above.tail) !== "stop";
}
