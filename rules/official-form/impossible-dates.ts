import { allMatches, isCalendarDate, MONTH_DAY, MONTH_SIGN, SPAN_BEFORE, spanOf, YEAR_MONTH, type Block, type CalendarDate } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** A year that has a 29th of February. */
const LEAP_YEAR = 2024;
const LAST_MONTH = 12;
/** How much is looked at before a date. */
const BEFORE = 4;

/** Marks of running text; a date of signing has none beside it, and is another rule's. */
const STOPS = /[\uff0c\u3002\uff1b\uff1a]/u;

/** Days and months that no calendar has: 2月30日, 2021年16月. */
export function impossibleDates({ view }: Block): readonly Finding[] {
  if (!view.text.includes(MONTH_SIGN) || !STOPS.test(view.text)) return [];
  const days = allMatches(view.text, MONTH_DAY).filter((match) => !isCalendarDate(dayOf(match)) && !isSpan(view.text, match));
  const months = allMatches(view.text, YEAR_MONTH).filter(({ index, 2: month }) => !isMonth(Number(month)) && !days.some((day) => day.index === index));
  return [...days, ...months].map(({ index, 0: text }) => ({ key: "impossible-date", ...spanOf(view, index, index + text.length), data: { text } }));
}

/** Without a year, any 29th of February may be meant. */
function dayOf([, year = String(LEAP_YEAR), month, day]: RegExpExecArray): CalendarDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** 刑期2月30日: so long, not on that day. */
function isSpan(text: string, { index, 1: year }: RegExpExecArray): boolean {
  return year === undefined && SPAN_BEFORE.test(text.slice(Math.max(0, index - BEFORE), index));
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= LAST_MONTH;
}
