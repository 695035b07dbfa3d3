import { approximate, compare, integer, quotient, shifted, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, COUNTED_BY, DECISIONS, PERSON } from "../../text/chinese-clauses.js";
import { ITEM } from "../reading/among-which.js";
import { HUNDRED, intervalOf, lastPlaceOf, percentOf, printsAs, type Interval } from "../reading/interval.js";
import { haveSameDigits } from "../reading/one-digit.js";
import { exponentOf, notationOf } from "../reading/print.js";
import { figure, MONEY, placeOf, printed } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** A figure to be divided or to divide by; without a value where it is only about known. */
export interface Term {
  readonly quantity: Quantity | undefined;
  readonly value: Interval | undefined;
  readonly exact: Decimal;
  readonly shown: string;
}

export function termOf(quantity: Quantity): Term {
  return { quantity, value: intervalOf(quantity), exact: quantity.value, shown: figure(quantity) };
}

/** A number by which is divided that no figure tells as it is: twelve months, 41.5 of ten thousand people. */
export function termOfNumber(value: Decimal, quantity?: Quantity): Term {
  return { quantity, value: { low: value, high: value }, exact: value, shown: written(value) };
}

/** What an average is taken over, by its words as they were found: 村 of 村均 and 平均每个村. */
export function perOf(found: RegExpExecArray | null): string | undefined {
  return found?.groups?.["short"] ?? found?.groups?.["long"] ?? found?.groups?.["other"] ?? found?.groups?.["noun"];
}

/** 企业48家，户均1.8万元: enterprises are counted as households too. */
const HOUSEHOLD = "household";
const ENTERPRISE = "enterprise";
/** 人均 of 3164人次 too. */
export const PERSON_TIME = "person-time";

/** Decisions of cases are as many as the cases: 处罚决定书482份 for 案均. */
const CASE = "case";
/** 人均参训3.4次. */
export const EVENT = "event";

/** 24个村 for 村均, 12户 for 户均, 46宗 for 平均每宗. */
export function isPer(each: Quantity, per: string, average: Quantity): boolean {
  const isOther = each.family !== average.family || each.unit !== average.unit;
  // 最多的一个中队人均21宗: no count of them.
  const isOne = each.number.form === "chinese" && compare(each.value, integer(1)) === 0;
  return isOther && !isOne && (each.unit === per || each.family === COUNTED_BY[per] || (COUNTED_BY[per] === CASE && DECISIONS.test(each.before)) || (per === PERSON && each.family === PERSON_TIME && average.family !== EVENT) || (COUNTED_BY[per] === HOUSEHOLD && each.family === ENTERPRISE) || each.after.slice(0, NOUN).includes(per) || (each.family === ITEM && (per.length >= ABBREVIATION ? isNoun(each.before, per) : per.length > 1 && each.before.length <= LONGEST_NOUN && each.before.endsWith(per))));
}

/** 人民调解委员会246个 for 每个调委会: the noun stands before it, perhaps in full. */
function isNoun(before: string, per: string): boolean {
  const noun = before.slice(-LONGEST_NOUN);
  let at = 0;
  return Array.from(per).every((letter) => (at = noun.indexOf(letter, at) + 1) > 0);
}

/** Letters of a noun that is told in short. */
const ABBREVIATION = 3;
/** Letters of a noun in full. */
const LONGEST_NOUN = 8;
/** Letters behind a figure in which its noun ends: 行政村. */
const NOUN = 12;

/** A total and what it is divided by. */
interface Reading {
  readonly total: Term;
  readonly whole: Term;
}

/** What an average should be by any of the totals and any of the wholes: right if one gives it; no check where something else may be meant. */
export function verdict(average: Quantity, totals: readonly Term[], wholes: readonly Term[]): readonly FigureCheck[] {
  const readings = totals.flatMap((total) => wholes.map((whole) => ({ total, whole })));
  const reading = nearest(average, readings);
  if (reading === undefined || readings.some(({ total, whole }) => total.value === undefined || whole.value === undefined || whole.value.low.digits <= 0n)) return [];
  const right = readings.find(({ total, whole }) => isAverage(average, total, whole));
  if (right === undefined && (readings.length > MOST_READINGS || !isNear(average, readings))) return [];
  const check = checkOf(average, right ?? reading, readings.length);
  // 约110人次 for 101: what is hedged and so near is no more than a doubt.
  const isHedged = average.approximation !== "none" && Math.abs((check.recomputed ?? 0) / approximate(average.value) - 1) <= MOST_HEDGED;
  return [{ ...check, holds: right !== undefined, sure: !isHedged }];
}

/** By how much of itself a hedged average may be off and still be meant so. */
const MOST_HEDGED = 0.1;

export function checkOf(average: Quantity, { total, whole }: Reading, count: number): FigureCheck {
  const canExpect = count === 1 && average.approximation === "none";
  const value = quotientOf(average, total, whole);
  const inputs = [total.quantity, whole.quantity].flatMap((each) => each ?? []);
  return {
    kind: "growth", holds: false, sure: true, subject: average, inputs, name: AVERAGE.exec(average.before)?.[0] ?? average.before, place: placeOf(average), difference: "", recomputed: approximate(total.exact) / approximate(whole.exact),
    formula: `${shownOf(total)}\u00f7${shownOf(whole)}=${value}${notationOf([average]).suffix}`, expected: canExpect && average.number.form === "arabic" && compare(average.value, average.number.value) === 0 ? [value + notationOf([average]).suffix] : [],
  };
}

/** With its unit, since the two have different ones: 1.86亿元÷1327家. */
function shownOf({ quantity, shown }: Term): string {
  return quantity === undefined || shown !== figure(quantity) || compare(quantity.value, quantity.number.value) !== 0 ? shown : printed(quantity);
}

/** True where some reading comes within a half and the double of what is said; else other figures are meant. */
function isNear(average: Quantity, readings: readonly Reading[]): boolean {
  const said = approximate(average.value);
  return readings.some(({ total, whole }) => {
    const ratio = approximate(total.exact) / approximate(whole.exact) / said;
    const isUnit = average.family === MONEY && [MYRIAD, 1 / MYRIAD].some((unit) => Math.abs(ratio / unit - 1) < (average.approximation === "none" ? PLACE_OFF : MOST_HEDGED));
    return isUnit || isTurned(average, total, whole) || (ratio > 1 / MOST_OFF && ratio < MOST_OFF) || (whole.quantity === undefined && ratio === 1 / MOST_OFF) || [TEN, 1 / TEN].some((place) => Math.abs(ratio / place - 1) < PLACE_OFF) || (compare(average.value, HUNDRED) >= 0 && isAverage({ ...average, value: shifted(average.value, -1), step: shifted(average.step, -1) }, total, whole));
  });
}

/** 每场72人次 for 27: two digits in the other order. */
function isTurned(average: Quantity, { exact: total }: Term, { exact: whole }: Term): boolean {
  return average.value.digits >= FEWEST_TURNED && haveSameDigits(quotient(total, whole, { scale: average.value.scale, round: true }), average.value);
}

const FEWEST_TURNED = 10n;

/** The reading that comes nearest to what is said; of equals the first. */
function nearest(average: Quantity, readings: readonly Reading[]): Reading | undefined {
  const off = ({ total, whole }: Reading): number => Math.abs(approximate(total.exact) / approximate(whole.exact) - approximate(average.value));
  return readings.reduce<Reading | undefined>((best, each) => (best === undefined || off(each) < off(best) ? each : best), undefined);
}

const MOST_OFF = 2;
/** The decimal point in the wrong place. */
const TEN = 10;
const PLACE_OFF = 0.01;
/** 万 where none is meant, 亿 where 万 is. */
const MYRIAD = 10_000;

/** With more readings than these that are all wrong, another may be meant. */
const MOST_READINGS = 2;

const HUNDREDTH = -2;

/** A hundredth of each total makes the division one in per cent. */
export function isAverage(average: Quantity, { value: total }: Term, { value: whole }: Term): boolean {
  if (total === undefined || whole === undefined) return true;
  const part = (value: Decimal): Decimal => shifted(value, HUNDREDTH);
  return printsAs(asRound(average), { low: part(total.low), high: part(total.high) }, whole);
}

/** 平均每条2000次 of 2010次, but not of 2100次: an average in whole hundreds or thousands may be rounded to its first two digits. */
function asRound(average: Quantity): Quantity {
  const { value, step, approximation } = average;
  const second = { digits: TENFOLD ** BigInt(Math.max(0, String(value.digits).length - KEPT)), scale: 0 };
  const isRound = approximation === "none" && value.scale === 0 && compare(step, integer(1)) === 0 && compare(lastPlaceOf(value.digits, step), HUNDRED) >= 0;
  return isRound ? { ...average, step: second } : average;
}

const TENFOLD = 10n;
/** Digits that rounding leaves. */
const KEPT = 2;

/** In the average's own unit: 1.64 for 万元; of less than one at least two digits. */
function quotientOf(average: Quantity, { exact: total }: Term, { exact: whole }: Term): string {
  const unit = exponentOf(average);
  const places = unit - Math.round(Math.log10(approximate(average.step)));
  const size = approximate(total) / approximate(whole) / 10 ** unit;
  return written(percentOf(shifted(total, HUNDREDTH - unit), whole, Math.max(1, places, size > 0 && size < 1 ? 1 - Math.floor(Math.log10(size)) : 0)));
}
