import type { FigureWords } from "@lint-report/standard";
import { integer, quotient } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { COMMA } from "../text/chinese-clauses.js";
import { ANY_MONTH, DAILY, DAYS_OF_MONTHS, MONTH_TOLD, REST_DAYS, SPAN_OF_DAYS, WEEK, WORKING, YEAR_TOLD } from "../text/chinese-figures.js";
import { termOf, termOfNumber, verdict } from "./average-check.js";
import { isFirm } from "./interval.js";
import { isDigitSlip } from "./one-digit.js";
import { isCounted, isLastYear, joint, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/**
 * 第33周（8月12日—8月18日）受理36428件，日均5204件: the count right before it by the days of the week that the sentence tells of; of a year (全年接报2620988起，日均7811起) or a month only where that gives the same
 * digits but for a slip. Never sure: longer spans have days on which nobody works.
 */
export function dailyAverages({ quantities, text, start }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const before = quantities[index - 1];
    const total = before?.unit === average.unit && isCounted(before) && joint(before, average) === COMMA + average.before ? before : undefined;
    const isDaily = DAILY.test(average.before) && isCounted(average) && isFirm(average);
    if (!isDaily || total === undefined || !isFirm(total) || isLastYear(total, words) || isLastYear(average, words) || quantities.some(({ family }) => family === DAYS) || text.includes(WORKING) || text.includes(REST_DAYS)) return [];
    const told = text.slice(0, average.start - start);
    const days = daysIn(told);
    const long = days === undefined ? longSpan(told) : [];
    // Those that work in it may be meant as well.
    const spans = days === undefined ? long : [days, days - 1, days - 2];
    const readings = spans.flatMap((each) => verdict(average, [termOf(total)], [termOfNumber(integer(each))]));
    const [check] = readings;
    const isSlip = long.length === 0 || long.some((each) => isSlipOver(average, total, each));
    return check === undefined || (!check.holds && !isSlip) || readings.slice(1).some(({ holds }) => holds) ? [] : [{ ...check, name: average.before, sure: false }];
  });
}

const DAYS = "days";
const WEEK_DAYS = 7;
const YEAR_DAYS = [365, 366];

/** The days of a span of dates, or of a week. */
function daysIn(text: string): number | undefined {
  const [, month, day, lastMonth, lastDay] = SPAN_OF_DAYS.exec(text) ?? [];
  if (month === undefined || day === undefined || lastDay === undefined) return WEEK.test(text) ? WEEK_DAYS : undefined;
  const [from, to] = [Number(month), Number(lastMonth ?? month)];
  const between = DAYS_OF_MONTHS.slice(from - 1, to - 1).reduce((sum, days) => sum + days, 0);
  const days = between + Number(lastDay) - Number(day) + 1;
  return days === WEEK_DAYS ? days : undefined;
}

/** The days of the month, or of the year, that is told. */
function longSpan(text: string): readonly number[] {
  if (SPAN_OF_DAYS.test(text)) return [];
  const days = DAYS_OF_MONTHS[Number(MONTH_TOLD.exec(text)?.[1]) - 1];
  return days !== undefined ? [days] : YEAR_TOLD.test(text) && !ANY_MONTH.test(text) ? YEAR_DAYS : [];
}

/** The same digits but for a slip. */
function isSlipOver({ value }: Quantity, total: Quantity, days: number): boolean {
  return isDigitSlip(quotient(total.value, integer(days), { scale: value.scale, round: true }), value);
}
