import {
  allMatches, BROKEN_NUMBER, CENTURY_DATE, DAY_MISSING, documentNumberInWords, HOLE, HOLLOW_DATE, HOLLOW_DATE_LINE, JOINED_DATE, JOINED_YEARS, MONTH_AND_DAY_MISSING, PERIOD_DASH, spanOf, unfilledIn, type Block, type Span,
} from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** What every year that is meant begins with. */
const CENTURY = "20";
/** Longest period that two joined years can mean. */
const LONGEST_PERIOD = 15;

/** Periods, document numbers and dates that lost a mark or a digit. */
export function brokenForms(block: Block, source: string): readonly Finding[] {
  return [...lostDashes(block), ...lostBrackets(block), ...lostDigits(block, source), ...joinedDates(block)];
}

/** Neighbouring years may have lost an enumeration comma as well; there the fix is only offered. */
function lostDashes({ view }: Block): readonly Finding[] {
  return allMatches(view.text, JOINED_YEARS).flatMap((match): readonly Finding[] => {
    const [text, from = "", to = ""] = match;
    const years = Number(to) - Number(from);
    if (years <= 0 || years > LONGEST_PERIOD) return [];
    const expected = `${from}${PERIOD_DASH}${to}`;
    const start = view.ends[match.index + 3] ?? 0;
    const end = view.starts[match.index + text.length - 4] ?? start;
    return [{
      key: "lost-dash",
      ...spanOf(view, match.index, match.index + text.length),
      data: { text, expected },
      expected: [expected],
      edits: [{ start, end, text: PERIOD_DASH }],
      safe: years > 1,
    }];
  });
}

/** With one bracket left the year is certain; with none the fix is only offered. */
function lostBrackets({ view }: Block): readonly Finding[] {
  return allMatches(view.text, BROKEN_NUMBER).map((match) => {
    const [text, openYear, openNumber, closedYear, closedNumber, year, number] = match;
    const expected = documentNumberInWords(openYear ?? closedYear ?? year ?? "", openNumber ?? closedNumber ?? number ?? "");
    const place = spanOf(view, match.index, match.index + text.length);
    return { key: "lost-brackets", ...place, data: { text, expected }, expected: [expected], edits: [{ ...place, text: expected }], safe: year === undefined };
  });
}

/** The date as it is written, with the room in it: 2025年1月  日. */
function lostDigits({ view }: Block, source: string): readonly Finding[] {
  return hollowDates({ view }).map(({ start, end }) => {
    const text = view.text.slice(start, end);
    const place = spanOf(view, start, end);
    const key = DAY_MISSING.test(text) ? "open-day" : MONTH_AND_DAY_MISSING.test(text) ? "open-month" : "lost-digits";
    return { key, ...place, data: { text: source.slice(place.start, place.end) } };
  });
}

/** 20241月5日, a date whose 年 or 月 is gone. */
function joinedDates({ view }: Pick<Block, "view">): readonly Finding[] {
  return !view.text.includes(CENTURY) ? [] : allMatches(view.text, JOINED_DATE).map(({ index, 0: text }) => ({ key: "lost-words", ...spanOf(view, index, index + text.length), data: { text } }));
}

/** Places of dates without some of their digits; a year cut to its century counts only where a blank marks the cut. */
export function hollowDates({ view }: Pick<Block, "view">): readonly { readonly start: number; readonly end: number }[] {
  const isCut = (at: number): boolean => (view.starts[at + 2] ?? 0) > (view.ends[at + 1] ?? 0);
  const found = [
    ...allMatches(view.text, HOLLOW_DATE),
    ...allMatches(view.text, CENTURY_DATE).filter(({ index }) => isCut(index)),
    ...[HOLLOW_DATE_LINE.exec(view.text)].filter((match) => match !== null),
  ];
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Holes of a template, whose words are no text of the report, and the places of figures that were never written: 培训??人次. */
export function holesIn(block: Block, source: string): readonly Span[] {
  const { view } = block;
  const holes = allMatches(view.text, HOLE).map((match) => spanOf(view, match.index, match.index + match[0].length));
  return [...holes, ...unfilledIn(block, source).map(({ start, end }) => ({ start: view.ends[start - 1] ?? 0, end: view.ends[end - 1] ?? 0 }))];
}
