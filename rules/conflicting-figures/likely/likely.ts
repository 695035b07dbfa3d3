import type { RuleInput } from "../../src/types.js";
import type { Again } from "../again/again.js";
import { POINTS } from "./likely-points.js";
import { signsOf } from "./likely-signs.js";
import { candidatesOf, type Candidate } from "./tellings.js";
import { areOfTwoMatters } from "./two-matters.js";

/**
 * 司法鉴定机构9家 and, in a later chapter, 对11家司法鉴定机构: a figure that seems to tell an earlier one again with another value, by many signs of which none is enough. Each sign
 * has points, which `npm run judge -- --fit` finds from the reports with planted faults and the right ones; told where they come to enough. To be told as a hint.
 */
export function likelyIn(input: RuleInput): readonly Again[] {
  return weighedIn(input).filter(({ signs }) => pointsOf(signs, POINTS) >= ENOUGH).map(({ candidate: { first, second } }) => ({ first: first.quantity, second: second.quantity }));
}

/** The odds of a fault, as their logarithm, from which on it is told. */
const ENOUGH = 1.2;

/** Every figure that may tell another again, with the signs for and against it. */
export function weighedIn(input: RuleInput): readonly { readonly candidate: Candidate; readonly signs: readonly string[] }[] {
  return candidatesOf(input.report).filter((each) => !areOfTwoMatters(each, input)).map((candidate) => ({ candidate, signs: signsOf(candidate, input) }));
}

/** What signs come to by a table of points, the one that every figure has among them. */
export function pointsOf(signs: readonly string[], points: Readonly<Record<string, number>>): number {
  return signs.reduce((sum, sign) => sum + (points[sign] ?? 0), points["any"] ?? 0);
}
