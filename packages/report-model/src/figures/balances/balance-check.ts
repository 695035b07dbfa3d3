import { add, approximate, compare, distance, integer, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { notationOf } from "../reading/print.js";
import { placeOf, printed } from "../reading/scope.js";
import { slackOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";

/** A figure that is added or taken away. */
export interface Term {
  readonly figure: Quantity;
  readonly sign: 1 | -1;
}

/** The same sign for each of several figures. */
export function termsOf(figures: readonly Quantity[], sign: Term["sign"]): readonly Term[] {
  return figures.map((figure) => ({ figure, sign }));
}

/** What figures come to, the ones taken away from the others. */
export function balanceOf(terms: readonly Term[]): Decimal {
  return terms.reduce<Decimal>((sum, { figure: { value }, sign }) => (sign > 0 ? add(sum, value) : subtract(sum, value)), integer(0));
}

/** A figure against what others come to, the first of which is added: 3+22−20=5. */
export function balanceCheck(subject: Quantity, terms: readonly Term[]): FigureCheck {
  const value = balanceOf(terms);
  const inputs = terms.map(({ figure }) => figure);
  const { number, suffix } = notationOf([subject, ...inputs]);
  const formula = terms.map(({ figure, sign }, at) => `${at === 0 ? "" : sign > 0 ? "+" : "\u2212"}${number(figure.value)}`).join("");
  return {
    kind: "balance", holds: isAsTold(value, subject, inputs), sure: true, subject, inputs, name: printed(subject), place: placeOf(subject), formula: `${formula}=${number(value).replace("-", "\u2212")}`,
    difference: `${number(distance(value, subject.value))}${suffix}`, recomputed: approximate(value), expected: value.digits > 0n ? [`${number(value)}${suffix}`] : [],
  };
}

/** 1.12万+860−1240=1.08万: exactly so, or as far as figures of different precision go. */
function isAsTold(value: Decimal, subject: Quantity, inputs: readonly Quantity[]): boolean {
  const isMixed = inputs.some(({ step }) => compare(step, subject.step) !== 0);
  const off = distance(value, subject.value);
  return off.digits === 0n || (isMixed && compare(off, slackOf(subject, inputs)) < 0);
}

/** Farther off, something else is left. */
const MOST_OFF = 2;

/** Another number than what is left by a reading, but not so far off that something else would be meant. */
export function isNearMiss(left: Decimal, told: Decimal, most = MOST_OFF): boolean {
  const times = approximate(left) / approximate(told);
  return compare(left, told) !== 0 && times > 1 / most && times < most;
}
