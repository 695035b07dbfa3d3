import { blocksOf, DAYS_BETWEEN, spanOf } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

const DAY = 24 * 60 * 60 * 1000;
const MONTHS = 12;
const DAYS = 31;

/** 自12月21日至次年2月4日计64天: how many days it is from one date to the other, with the first and the last or without one of them. To be told as a hint. */
export function daysBetweenIn({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).filter(({ cell }) => cell === undefined).flatMap(({ view }) => [...view.text.matchAll(DAYS_BETWEEN)].flatMap((found): readonly Finding[] => {
    const days = daysOf(found);
    const told = Number(found[7]);
    return days === undefined || told === days || told === days + 1 || told === days - 1 ? [] : [{ key: "days", ...spanOf(view, found.index, found.index + found[0].length), data: { text: found[0], count: days + 1 } }];
  }));
}

/** From the first date to the last; a span that ends before it begins ends in the next year. `undefined` for what is no date. */
function daysOf([, year, month, day, lastYear, lastMonth, lastDay]: RegExpExecArray): number | undefined {
  const [from, to] = [[month, day], [lastMonth ?? month, lastDay]].map(([of, on]) => ({ month: Number(of), day: Number(on) }));
  if (from === undefined || to === undefined || [from, to].some((each) => each.month < 1 || each.month > MONTHS || each.day < 1 || each.day > DAYS)) return undefined;
  const first = Number(year ?? SOME_YEAR);
  const isNext = lastYear === undefined && (to.month < from.month || (to.month === from.month && to.day < from.day));
  const last = lastYear === undefined ? first + (isNext ? 1 : 0) : Number(lastYear);
  // The last day of February may be the 28th or the 29th where no year is told: one more or less is let be.
  return Math.round((Date.UTC(last, to.month - 1, to.day) - Date.UTC(first, from.month - 1, from.day)) / DAY);
}

/** Where no year is told: one that has 365 days, and so has the next. */
const SOME_YEAR = 2025;
