import { add, approximate, compare, integer, multiply, subtract, written, type Decimal } from "../../quantity/decimal.js";
import { once } from "../../fact.js";
import type { Quantity } from "../../quantity/types.js";
import { sumOf } from "./scope.js";

/** The same number is held against many others. */
const digitsOf = once(written);

/** Two numbers that are written alike but for one digit. */
export function isOneDigit(one: Decimal, other: Decimal): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  return a.length === b.length && differences(a, b) === 1;
}

/** 45317份、59643份，共计404960份: so many digits are not alike but for one by chance. */
export function isOneOfManyDigits(sum: Decimal, { value, step }: Quantity): boolean {
  return approximate(value) >= MANY * approximate(step) && isOneDigit(sum, value);
}

/** Units of its last digit: five digits. */
const MANY = 10000;

function differences(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) count++;
  return count;
}

/** True where two numbers are written with the same digits, in whatever order; the sum of the letters is the cheap sign. */
export function haveSameDigits(a: Decimal, b: Decimal): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  return one.length === other.length && sumOfLetters(one) === sumOfLetters(other) && sorted(one) === sorted(other);
}

function sumOfLetters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function sorted(text: string): string {
  return Array.from(text).sort().join("");
}

/** As printed to the same place, the digits of one stand in another order in the other: 20.1 and 21.0. */
export function areTurned(one: Decimal, other: Decimal): boolean {
  const places = Math.max(one.scale, other.scale);
  const printed = ({ digits, scale }: Decimal): string => sorted(String(digits) + "0".repeat(places - scale));
  return compare(one, other) !== 0 && printed(one) === printed(other);
}

/** One digit is another, or the digits stand in another order. */
export function isDigitSlip(one: Decimal, other: Decimal): boolean {
  return compare(one, other) !== 0 && (isOneDigit(one, other) || haveSameDigits(one, other));
}

/** One number is the other with one digit more: 14 for 4. */
export function isDigitMore(one: Decimal, other: Decimal): boolean {
  const [long, short] = [written(one), written(other)].sort((a, b) => b.length - a.length);
  return long !== undefined && short !== undefined && long.length === short.length + 1 && Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** With one digit changed, more or less, with its digits in another order or its decimal point in another place, a figure would lie between two values. */
export function isSlipWithin({ value, step }: Quantity, low: number, high: number): boolean {
  const [unit, stated] = [approximate(step), approximate(value)];
  const [from, to] = [Math.ceil(low / unit - CLOSE), Math.floor(high / unit + CLOSE)];
  if (SHIFTS.some((shift) => stated * shift >= low && stated * shift <= high)) return true;
  if (to < from || to - from > MOST_TRIED) return false;
  return Array.from({ length: to - from + 1 }, (_, at): Decimal => multiply(step, integer(from + at))).some((each) => isDigitSlip(each, value) || isDigitMore(each, value));
}

/** The decimal point one place off and more. */
const SHIFTS: readonly number[] = [10, 100, 1000, 10000, 0.1, 0.01, 0.001, 0.0001];
/** Values of the last digit among which the right one is looked for. */
const MOST_TRIED = 200;
const CLOSE = 1e-6;

/** One digit of one part is another, and they would come to the total: 312处，其中当场274处、限期30处. */
export function isSlipOfPart({ value: total }: Quantity, parts: readonly Quantity[]): boolean {
  const sum = sumOf(parts);
  return parts.some(({ value }) => isOneDigit(subtract(add(value, total), sum), value));
}
