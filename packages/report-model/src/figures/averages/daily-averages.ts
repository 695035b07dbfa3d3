import type { FigureWords } from "@lint-report/standard";
import { approximate, integer, quotient, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { ANY_MONTH, DAILY, DAYS_OF_MONTHS, MONTH_TOLD, REST_DAYS, SPAN_OF_DAYS, WEEK, WORKING, YEAR_TOLD } from "../../text/chinese-figures.js";
import { DAYS_OF_PARTS, PART_TOLD } from "../../text/chinese-spans.js";
import { rangeOf } from "../rates/fellow-shares.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { isCounted, isLastYear, joint, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { termOf, termOfNumber, verdict } from "./average-check.js";

/**
 * 第33周（8月12日—8月18日）受理36428件，日均5204件: the count right before it by the days of the week that the sentence tells of; of a year (全年接报2620988起，日均7811起), a quarter or a month only where that gives the same
 * digits but for a slip. Never sure: longer spans have days on which nobody works.
 */
export function dailyAverages({ quantities, text, start }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const before = quantities[index - 1];
    const total = before?.unit === average.unit && isCounted(before) && joint(before, average) === COMMA + average.before ? before : undefined;
    const isDaily = DAILY.test(average.before) && isCounted(average) && isFirm(average);
    if (!isDaily || total === undefined || isLastYear(total, words) || isLastYear(average, words) || quantities.some(({ family }) => family === DAYS) || text.includes(WORKING) || text.includes(REST_DAYS)) return [];
    const told = text.slice(0, average.start - start);
    const days = daysIn(told);
    const long = days === undefined ? longSpan(told) : [];
    if (long === YEAR_DAYS) return overYear(average, total);
    if (!isFirm(total)) return [];
    // Those that work in it may be meant as well.
    const spans = days === undefined ? long : [days, days - 1, days - 2];
    const readings = spans.flatMap((each) => verdict(average, [termOf(total)], [termOfNumber(integer(each))]));
    const [check] = readings;
    const isSlip = long.length === 0 || long.some((each) => isSlipOver(average, total, each));
    return check === undefined || (!check.holds && !isSlip) || readings.slice(1).some(({ holds }) => holds) ? [] : [{ ...check, name: average.before, sure: false }];
  });
}

/** 全年受理365万余件，日均13000件: by all days or those on which is worked; where no number of them gives it, by all. */
function overYear(average: Quantity, total: Quantity): readonly FigureCheck[] {
  const range = rangeOf(total);
  if (range === undefined) return [];
  const check = verdict(average, [termOf({ ...total, approximation: "none" })], YEAR_DAYS.map((days) => termOfNumber(integer(days))))[0];
  const stated = approximate(average.value);
  const step = approximate(average.step);
  const isBy = (days: number): boolean => range.low / days < stated + step && range.high / days > stated - step;
  if (check === undefined || check.holds || WORKED.some(isBy)) return [];
  const isFar = stated * YEAR_DAYS[0] > range.high * FAR || stated * YEAR_DAYS[0] < range.low / NEAR;
  const isSlip = slipsOf(average.value).some((each) => YEAR_DAYS.some((days) => each >= range.low / days - step / 2 && each <= range.high / days + step / 2));
  return isFar || isSlip ? [{ ...check, name: average.before, sure: false }] : [];
}

/** So many times as many were no average of days of work either, and so many times fewer none of all days. */
const FAR = 1.6;
const NEAR = 1.05;
/** Days of a year on which is worked: 244 to 252. */
const WORKED = Array.from({ length: 9 }, (_, at) => 244 + at);

/** What the number would be with one digit another, or with two that changed places. */
function slipsOf(value: Decimal): readonly number[] {
  const digits = Array.from(String(value.digits));
  if (digits.length < FEWEST_DIGITS) return [];
  const others = digits.flatMap((own, at) => Array.from("0123456789").filter((other) => other !== own).map((other) => digits.with(at, other)));
  const turned = digits.flatMap((own, at) => digits.slice(at + 1).map((other, next) => digits.with(at, other).with(at + 1 + next, own)));
  return [...others, ...turned].map((each) => Number(each.join("")) / 10 ** value.scale);
}

/** Fewer are met by chance. */
const FEWEST_DIGITS = 3;

const DAYS = "days";
const WEEK_DAYS = 7;
const YEAR_DAYS: readonly [number, number] = [365, 366];

/** The days of a span of dates, or of a week. */
function daysIn(text: string): number | undefined {
  const [, month, day, lastMonth, lastDay] = SPAN_OF_DAYS.exec(text) ?? [];
  if (month === undefined || day === undefined || lastDay === undefined) return WEEK.test(text) ? WEEK_DAYS : undefined;
  const [from, to] = [Number(month), Number(lastMonth ?? month)];
  const between = DAYS_OF_MONTHS.slice(from - 1, to - 1).reduce((sum, days) => sum + days, 0);
  const days = between + Number(lastDay) - Number(day) + 1;
  return days === WEEK_DAYS ? days : undefined;
}

/** The days of the month, the part of a year or the year that is told; two where it may be a leap year. */
function longSpan(text: string): readonly number[] {
  if (SPAN_OF_DAYS.test(text)) return [];
  const days = DAYS_OF_MONTHS[Number(MONTH_TOLD.exec(text)?.[1]) - 1];
  const part = PART_TOLD.exec(text)?.[1];
  return days !== undefined ? [days] : part !== undefined ? DAYS_OF_PARTS[part] ?? [] : YEAR_TOLD.test(text) && !ANY_MONTH.test(text) ? YEAR_DAYS : [];
}

/** The same digits but for a slip. */
function isSlipOver({ value }: Quantity, total: Quantity, days: number): boolean {
  return isDigitSlip(quotient(total.value, integer(days), { scale: value.scale, round: true }), value);
}
