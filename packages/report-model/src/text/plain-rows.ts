import { fact } from "../fact.js";
import type { Span } from "../types.js";
import { allMatches } from "./all-matches.js";
import { FULL_STOP } from "./chinese.js";

/** A line that is a row of a table without lines, as it is pasted from Word: 7⇥执法人员⇥22人. */
export interface PlainRow extends Span {
  /** The row's own number, where it begins with one; a figure of nothing. */
  readonly number: Span | undefined;
}

interface Line extends Span {
  readonly text: string;
}

const LINE = /[^\r\n]{1,400}/gu;
/** A tab between two cells. */
const INNER_TAB = /[^\t ]\t{1,4}(?=[^\t\r\n])/gu;
/** A row's number before its first cell. Example: 7 of 7 执法人员. */
const ROW_NUMBER = /^[ \t\u3000]{0,20}([0-9\uff10-\uff19]{1,3})[ \t\u3000]{1,20}(?=[\p{Script=Han}“（《])/u;
/** Code of the first full-width digit. */
const FULL_WIDTH_ZERO = 0xff10;
/** Cells of a row that stands alone, and rows that are numbered without tabs. */
const FEWEST_TABS = 2;
const FEWEST_NUMBERED = 3;

/** Rows with tabs, a single one where it has several; and lines that number themselves one after the other: 1 法律顾问 2名, 2 人民调解员 46名, 3 …. */
export const plainRowsOf = fact(({ source }): readonly PlainRow[] => {
  const lines = allMatches(source, LINE).map(({ index, 0: text }): Line => ({ start: index, end: index + text.length, text })).filter(({ text }) => text.trim() !== "");
  const tabs = lines.map(({ text }) => (text.trimEnd().endsWith(FULL_STOP) ? 0 : allMatches(text.trim(), INNER_TAB).length));
  const numbers = lines.map(numberOf);
  const counted = runsOf(numbers.map((number) => number?.value));
  return lines.flatMap(({ start, end }, at): readonly PlainRow[] => {
    const hasTabs = (tabs[at] ?? 0) >= FEWEST_TABS || ((tabs[at] ?? 0) > 0 && ((tabs[at - 1] ?? 0) > 0 || (tabs[at + 1] ?? 0) > 0));
    return hasTabs || (counted[at] ?? 0) >= FEWEST_NUMBERED ? [{ start, end, number: numbers[at] }] : [];
  });
});

function numberOf({ start, text }: Line): (Span & { readonly value: number }) | undefined {
  const match = ROW_NUMBER.exec(text);
  const digits = match?.[1];
  if (digits === undefined) return undefined;
  const from = start + text.indexOf(digits);
  return { value: Number(Array.from(digits, digitOf).join("")), start: from, end: from + digits.length };
}

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  return code >= FULL_WIDTH_ZERO ? String(code - FULL_WIDTH_ZERO) : digit;
}

/** For each number, how many go on one by one where it stands. */
function runsOf(numbers: readonly (number | undefined)[]): readonly number[] {
  const lengths: number[] = numbers.map(() => 0);
  for (let from = 0; from < numbers.length;) {
    let to = from + 1;
    while (numbers[from] !== undefined && numbers[to] === (numbers[to - 1] ?? Infinity) + 1) to++;
    lengths.fill(numbers[from] === undefined ? 0 : to - from, from, to);
    from = to;
  }
  return lengths;
}
