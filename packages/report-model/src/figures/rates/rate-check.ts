import { approximate, compare, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { HUNDRED, type Interval, intervalOf, percentOf, placesOf, printsAs } from "../reading/interval.js";
import { notationOf, percentInWords } from "../reading/print.js";
import { figure, MONEY, placeOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import type { Pair } from "./other-readings.js";
import type { Rate } from "./rate-names.js";

/** The check of a rate by one part and whole. */
export function checkOf({ percent, name }: Pick<Rate, "percent" | "name">, { part, whole }: Pair, verdict: { holds: boolean; sure: boolean }): FigureCheck {
  const recomputed = percentInWords(asPrecise(part.value, whole.value, placesOf(percent)));
  const canExpect = percent.number.form === "arabic" && !percent.number.share && percent.approximation === "none";
  return {
    kind: "rate", ...verdict, subject: percent, inputs: [part, whole], name, place: placeOf(percent), difference: "", recomputed: (approximate(part.value) / approximate(whole.value)) * 100,
    formula: `${printedFigure(part)}\u00f7${printedFigure(whole)}=${recomputed}`, expected: canExpect ? [recomputed] : [],
  };
}

/** Part and whole print as the rate, within what was rounded away. */
export function gives(percent: Quantity, { part, whole }: Pair): boolean {
  const numerator = intervalOf(part);
  const denominator = intervalOf(whole);
  if (numerator === undefined || denominator === undefined || denominator.low.digits <= 0n) return false;
  // 一致率九成以上 beside 342 and 54 is no 633%.
  const isTooMuch = compare(percent.value, HUNDRED) <= 0 && compare(numerator.low, denominator.high) > 0 && percent.approximation === "above";
  return !isTooMuch && printsAs(percent, numerator, denominator) && (isHonestAll(percent, numerator.low, denominator.low) || isMeasured(part));
}

/** Money, and what a table does not count in anything: 42739万元 of 42738万元 are 100.0%. */
function isMeasured({ family, block: { cell } }: Quantity): boolean {
  return family === MONEY || (family === "none" && cell !== undefined);
}

/** 100% means all: 249 of 250 is not. */
function isHonestAll(percent: Quantity, part: Decimal, whole: Decimal): boolean {
  return compare(percent.value, HUNDRED) !== 0 || percent.approximation !== "none" || compare(part, whole) === 0;
}

/** To so many places, but never a round hundred for less than all: 99.8% of 2860 that are 2854. */
function asPrecise(part: Decimal, whole: Decimal, places: number): Decimal {
  const rounded = percentOf(part, whole, places);
  return compare(rounded, HUNDRED) === 0 && compare(part, whole) !== 0 && places < MOST_PLACES ? asPrecise(part, whole, places + 1) : rounded;
}

/** Places behind the point that are shown at most. */
const MOST_PLACES = 4;

/** 1.18万 stays what it is beside 1.26万; exact counts are plain. */
function printedFigure(quantity: Quantity): string {
  const interval: Interval | undefined = intervalOf(quantity);
  if (interval === undefined || compare(interval.low, interval.high) === 0) return figure(quantity);
  const { number, suffix } = notationOf([quantity]);
  return number(quantity.value) + suffix.slice(0, suffix.length - quantity.unit.length);
}
