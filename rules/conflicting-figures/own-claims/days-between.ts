import { blocksOf, compareDates, DAYS_BETWEEN, isCalendarDate, spanOf, type CalendarDate } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";

const DAY = 24 * 60 * 60 * 1000;

/** 自12月21日至次年2月4日计64天: how many days it is from one date to the other, with the first and the last or without one of them. To be told as a hint. */
export function daysBetweenIn({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).filter(({ cell }) => cell === undefined).flatMap(({ view }) => [...view.text.matchAll(DAYS_BETWEEN)].flatMap((found): readonly Finding[] => {
    const days = daysOf(found);
    const told = Number(found[7]);
    return days === undefined || told === days || told === days + 1 || told === days - 1 ? [] : [{ key: "days", ...spanOf(view, found.index, found.index + found[0].length), data: { text: found[0], count: days + 1 } }];
  }));
}

/** From the first date to the last; a span that ends before it begins ends in the next year. `undefined` for days that the calendar has not, and for a year before the first. */
function daysOf([, year, month, day, lastYear, lastMonth, lastDay]: RegExpExecArray): number | undefined {
  const from = { year: Number(year ?? SOME_YEAR), month: Number(month), day: Number(day) };
  const end = { year: Number(lastYear ?? from.year), month: Number(lastMonth ?? month), day: Number(lastDay) };
  const to = lastYear === undefined && compareDates(end, from) < 0 ? { ...end, year: end.year + 1 } : end;
  return [from, to].every(isCalendarDate) && compareDates(from, to) <= 0 ? Math.round((timeOf(to) - timeOf(from)) / DAY) : undefined;
}

function timeOf({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}

/** Where no year is told: one that has 365 days, and so has the next. */
const SOME_YEAR = 2025;
