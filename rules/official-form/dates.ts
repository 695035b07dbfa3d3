import {
  allMatches, CENTURY_DATE, dateInWords, dateOfBlock, FIGURE_DATE, isCalendarDate, MONTH_DATE, SHORT_YEAR_DATE, SPAN_BEFORE, spanOf, type Block, type CalendarDate, type Span,
} from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";

const PADDING = /(?<!\d)0(?=\d)/gu;
/** How far a two-digit year may lie from the report's. */
const YEARS_BACK = 20;
const YEARS_AHEAD = 2;
/** How much is looked at before a two-digit year. */
const BEFORE = 4;

/** A line that is nothing but the date of signing. Other forms than Chinese numerals can be mended unasked. */
export function signedDate(block: Block): readonly Finding[] {
  const { text } = block.view;
  const figures = allMatches(text, FIGURE_DATE).find(({ index, 0: whole }) => index === 0 && whole.length === text.length);
  const date = figures === undefined ? dateOfBlock(block) : dateOf(figures);
  const expected = date === undefined ? text : text.replace(INSIDE_BRACKETS, dateInWords(date));
  if (expected === text) return [];
  const place = spanOf(block.view, 0, text.length);
  const isInWords = IN_WORDS.test(text);
  const offered = { ...place, data: { text, expected }, expected: [expected], edits: [{ ...place, text: expected }] };
  return [isInWords ? { key: "signed-date-in-words", ...offered } : { key: "signed-date", ...offered, safe: true }];
}

/** The date without the brackets around it. */
const INSIDE_BRACKETS = /[^\uff08\uff09]{1,30}/u;
/** A month in words. Examples: of 二〇二五年一月六日, 2025年元月6日. */
const IN_WORDS = /^\uff08?(?:\d{4}|\P{Nd}{4})\p{Script=Han}\P{Nd}{2}/u;

/** 2020.1.2 and the like in running text. */
export function figureDates({ view }: Block): readonly Finding[] {
  return allMatches(view.text, FIGURE_DATE).flatMap((match): readonly Finding[] => {
    const date = dateOf(match);
    return date === undefined ? [] : [offer("figure-date", { view, match }, dateInWords(date))];
  });
}

function dateOf([, year, , month, day]: RegExpExecArray): CalendarDate | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isCalendarDate(date) ? date : undefined;
}

/** 20年1月2日, read near the report's year; spans of time and years that lost digits are left alone. */
export function shortYears({ view }: Block, reportYear: number | undefined): readonly Finding[] {
  const cut = allMatches(view.text, CENTURY_DATE).filter(({ index }) => (view.starts[index + 2] ?? 0) > (view.ends[index + 1] ?? 0)).map(({ index }) => index);
  return allMatches(view.text, SHORT_YEAR_DATE).flatMap((match): readonly Finding[] => {
    const isSpan = SPAN_BEFORE.test(view.text.slice(Math.max(0, match.index - BEFORE), match.index));
    const year = reportYear === undefined ? undefined : nearest(Number(match[1]), reportYear);
    if (year === undefined || isSpan || cut.includes(match.index) || !isMonth(match[2])) return [];
    return [offer("short-year", { view, match }, `${String(year)}${match[0].slice(2).replaceAll(PADDING, "")}`)];
  });
}

function isMonth(month: string | undefined): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

function nearest(short: number, reportYear: number): number | undefined {
  const year = reportYear - (reportYear % 100) + short;
  return year >= reportYear - YEARS_BACK && year <= reportYear + YEARS_AHEAD ? year : undefined;
}

function offer(key: string, { view, match }: { readonly view: Block["view"]; readonly match: RegExpExecArray }, expected: string): Finding {
  const place = spanOf(view, match.index, match.index + match[0].length);
  return { key, ...place, data: { text: match[0], expected }, expected: [expected], edits: [{ ...place, text: expected }] };
}

/** Padded months and days in running text, all in one finding; `isMeant` is false for code, addresses, and what another message tells of. */
export function paddedDates(blocks: readonly Block[], isMeant: (span: Span) => boolean): readonly Finding[] {
  const found = blocks.flatMap(({ view }) => allMatches(view.text, MONTH_DATE).filter(([text]) => text.replaceAll(PADDING, "") !== text).map((match) => {
    const edits = allMatches(match[0], PADDING).map(({ index }): Edit => ({ ...spanOf(view, match.index + index, match.index + index + 1), text: "" }));
    return { text: match[0], place: spanOf(view, match.index, match.index + match[0].length), edits };
  })).filter(({ place }) => isMeant(place));
  const [first] = found;
  if (first === undefined) return [];
  const data = { count: found.length, text: first.text, expected: first.text.replaceAll(PADDING, "") };
  return [{ key: "padded-dates", ...first.place, data, edits: found.flatMap(({ edits }) => edits), safe: true }];
}
