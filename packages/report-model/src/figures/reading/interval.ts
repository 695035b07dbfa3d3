import { add, compare, decimal, integer, multiply, quotient, shifted, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { TARGET } from "../../text/chinese-figures.js";

/** The values a printed figure can stand for; both ends included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Of the last printed digit, what rounding takes away. */
export const HALF = decimal("0.5");
const ONE = integer(1);
/** Per cent: all. */
export const HUNDRED = integer(100);

/**
 * What a count can stand for: itself where its last printed digit is a one, else what rounding to that digit
 * leaves open (3800万). `undefined` for a hedged figure or a range: nothing can be computed from it.
 */
export function intervalOf(quantity: Quantity): Interval | undefined {
  if (!isFirm(quantity)) return undefined;
  const { value, step } = quantity;
  if (compare(step, ONE) <= 0 || isTarget(quantity)) return { low: value, high: value };
  return { low: subtract(value, multiply(step, HALF)), high: add(value, multiply(step, HALF)) };
}

/** 5万平方米年度目标任务: what was set is set exactly, where it has no more than two digits, and is no part of anything. */
export function isTarget({ before, after, value, step }: Quantity): boolean {
  return (TARGET.test(before) || TARGET.test(after)) && compare(value, multiply(step, HUNDRED)) < 0;
}

/** False for a hedged figure and for a range. */
export function isFirm({ approximation, upper }: Quantity): boolean {
  return approximation === "none" && upper === undefined;
}

/** Decimal places that a figure is printed with. */
export function placesOf(quantity: Quantity): number {
  const { step } = quantity;
  return step.digits === 1n ? step.scale : 0;
}

/** A division whose terms are known up to their printing. */
export interface Fraction {
  readonly numerator: Interval;
  readonly denominator: Interval;
}

/** A multiple of ten per cent, as people say it: 约七成, 近90%. */
const ROUND = 10n;

const TEN = 10n;

/** The worth of the last digit that is no zero; `least` where that is the last. */
export function lastPlaceOf(digits: bigint, least: Decimal): Decimal {
  let place = 1n;
  while (digits !== 0n && digits % (place * TEN) === 0n) place *= TEN;
  return place === 1n ? least : { digits: place, scale: 0 };
}

/** How far from the printed value a hedged percentage may be. */
function hedgeOf({ value, step, family }: Quantity): Decimal {
  const isRound = family === "percent" && value.scale === 0 && value.digits % ROUND === 0n;
  if (isRound || family === "percent" || value.scale > 0) return isRound ? integer(5) : multiply(step, integer(2));
  // 约8500元: to the hundred; 约2000次: to the thousand, so that 2600 is none.
  const place = lastPlaceOf(value.digits, multiply(step, integer(2)));
  return compare(place, HUNDRED) >= 0 && compare(value, { digits: place.digits * TEN, scale: place.scale }) < 0 ? multiply(place, HALF) : place;
}

/** 约110人次 may be what 119 was cut to, but hardly what 101 was raised to. */
function hedgeBelow(quantity: Quantity): Decimal {
  const hedge = hedgeOf(quantity);
  return quantity.family === "percent" || compare(hedge, integer(10)) < 0 ? hedge : multiply(hedge, MOST_RAISED);
}

/** Of the last digit, what a hedged figure may be raised by. */
const MOST_RAISED = decimal("0.8");

/**
 * Whether `numerator` ÷ `denominator` (in per cent) can be printed as `percent`: rounded or cut off at its last digit,
 * with its hedge taken at its word: 近 is a little less, 约 either way, 超 more, 以下 less.
 */
export function printsAs(percent: Quantity, numerator: Interval, denominator: Interval): boolean {
  if (denominator.low.digits <= 0n) return true;
  const { value, step, approximation } = percent;
  const isAtLeast = (bound: Decimal): boolean => compare(multiply(numerator.high, HUNDRED), multiply(denominator.low, bound)) >= 0;
  const isBelow = (bound: Decimal): boolean => compare(multiply(numerator.low, HUNDRED), multiply(denominator.high, bound)) < 0;
  const isAtMost = (bound: Decimal): boolean => compare(multiply(numerator.low, HUNDRED), multiply(denominator.high, bound)) <= 0;
  switch (approximation) {
    case "above": return isAtLeast(subtract(value, multiply(step, compare(step, ONE) > 0 ? integer(0) : HALF)));
    case "below": return isAtMost(add(value, multiply(step, HALF))) && isAtLeast(subtract(value, compare(step, ONE) > 0 ? step : hedgeOf(percent)));
    case "about": return isAtLeast(subtract(value, hedgeBelow(percent))) && isAtMost(add(value, hedgeOf(percent)));
    case "none": return isAtLeast(subtract(value, multiply(step, HALF))) && isBelow(add(value, step));
  }
}

/** The same of a fraction. */
export function isPrintable(percent: Quantity, { numerator, denominator }: Fraction): boolean {
  return printsAs(percent, numerator, denominator);
}

/** `numerator` ÷ `denominator` in per cent, rounded to the places that `percent` is printed with. */
export function percentOf(numerator: Decimal, denominator: Decimal, places: number): Decimal {
  return quotient(shifted(numerator, 2), denominator, { scale: places, round: true });
}
