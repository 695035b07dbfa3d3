import { add, approximate, compare, distance, integer, multiply, shifted, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE } from "../../text/chinese-clauses.js";
import { exponentOf, notationOf } from "../reading/print.js";
import { placeOf, printed, sumOf } from "../reading/scope.js";
import type { CheckKind, FigureCheck } from "../types.js";

/** Kinds by which figures are added up. */
export const ADDED: ReadonlySet<CheckKind> = new Set(["sum", "excess", "balance"]);

/** A total against the sum of its parts, as a check that points at the total. */
export function additionOf(total: Quantity, parts: readonly Quantity[]): FigureCheck {
  const sum = sumOf(parts);
  const order = compare(sum, total.value);
  const { number, suffix } = notationOf([total, ...parts]);
  const formula = `${parts.map((part) => number(part.value)).join("+")}=${number(sum)}`;
  const difference = differenceOf(distance(sum, total.value), total, parts);
  const holds = order === 0 || withinRounding(total, parts, sum);
  const expected = total.number.form === "arabic" ? [`${number(sum)}${suffix}`] : [];
  return { kind: order > 0 && !holds ? "excess" : "sum", holds, sure: true, subject: total, inputs: parts, name: printed(total), place: placeOf(total), formula, difference, recomputed: approximate(sum), expected };
}

/** By how much figures differ, in the total's unit; 717件 rather than 0.0717万件, where one of them is told in that. */
function differenceOf(value: Decimal, total: Quantity, parts: readonly Quantity[]): string {
  const finest = parts.reduce((one, other) => (exponentOf(other) < exponentOf(one) ? other : one), total);
  const isSmall = compare(value, shifted(integer(1), exponentOf(total))) < 0;
  const { number, suffix } = notationOf(isSmall ? [finest] : [total, ...parts]);
  return `${number(value)}${suffix}`;
}

const HALF = { digits: 5n, scale: 1 };

/** Figures in 万 or 亿, or with decimals, add up only as far as their last digits go. */
function withinRounding(total: Quantity, parts: readonly Quantity[], sum: Decimal): boolean {
  const slack = slackOf(total, parts);
  return (slack.digits > 0n && compare(add(sum, slack), total.value) > 0 && compare(add(total.value, slack), sum) > 0) || isCutOff(total, parts, sum);
}

/** 105.655公里和44.509公里，共150.1公里; 12400册、36200张，合计4.8万份: told less exactly than its parts, the total may be rounded or cut off. */
function isCutOff(total: Quantity, parts: readonly Quantity[], sum: Decimal): boolean {
  const isRough = total.step.scale > 0 || compare(total.step, integer(1)) > 0;
  return isRough && parts.every((part) => compare(part.step, total.step) < 0) && compare(total.value, sum) <= 0 && compare(add(total.value, total.step), sum) > 0;
}

/** By how much figures may be off together, each by half of what its last digit is worth; none where all are told exactly. */
export function slackOf(total: Quantity, parts: readonly Quantity[]): Decimal {
  // 人均可支配收入41578元: no mean is told exactly.
  const isMean = AVERAGE.test(total.before);
  const rounded = [total, ...parts].filter(({ step }) => isMean || compare(step, integer(1)) > 0 || step.scale > 0);
  // 32万元 beside 45.6万元 and 18.9万元 is 32.0万元; 1.12万辆 beside 860辆 is not told to the last one.
  const isAlike = (one: Quantity, other: Quantity): boolean => one.unit === other.unit && exponentOf(one) === exponentOf(other);
  const finest = (each: Quantity): Decimal => (each === total ? [] : parts).filter((part) => isAlike(part, each)).map(({ step }) => step).reduce((a, b) => (compare(a, b) <= 0 ? a : b), each.step);
  return rounded.reduce<Decimal>((sofar, each) => add(sofar, multiply(finest(each), HALF)), integer(0));
}

/** Where it is the parts that are looked at, and nobody can say what they should be. */
export function overParts(parts: readonly Quantity[]): Pick<FigureCheck, "place" | "expected"> {
  return { place: { start: parts[0]?.start ?? 0, end: parts[parts.length - 1]?.end ?? 0 }, expected: [] };
}
