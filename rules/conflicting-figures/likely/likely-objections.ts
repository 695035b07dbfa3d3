import { spanOf } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { isBesideThePoint } from "./beside-the-point.js";
import type { Denial } from "../denials/denials.js";
import { pointsOf } from "./likely.js";
import { POINTS } from "./objection-points.js";
import { signsOfObjection } from "./objection-signs.js";
import { objectionsOf, type Objection } from "./objections.js";
import type { AllClaim } from "../steps/step-conflicts.js";
import { STOPS } from "../reading/surroundings.js";

/** The odds of a fault, as their logarithm, from which on it is told. */
const ENOUGH = 1.2;

/** Every figure that may object to what is said of all or of none, with the signs for and against it. */
export function weighedObjectionsIn(input: RuleInput): readonly { readonly objection: Objection; readonly signs: readonly string[] }[] {
  return objectionsOf(input).filter((each) => !isBesideThePoint(each, input)).map((objection) => ({ objection, signs: signsOfObjection(objection, input) }));
}

/**
 * 全年未发生越级上访 and, in another chapter, 有2件引发到市、省越级上访: figures against what is said of all or of none, by many signs of which none is enough, each figure and each such clause
 * at most once. Points are found by `npm run judge -- --fit`. To be told as hints.
 */
export function likelyObjections(input: RuleInput): { readonly claims: readonly AllClaim[]; readonly denials: readonly Denial[] } {
  const likely = weighedObjectionsIn(input).map(({ objection, signs }) => ({ objection, points: pointsOf(signs, POINTS) })).filter(({ points }) => points >= ENOUGH).sort((a, b) => b.points - a.points);
  const told = new Set<unknown>();
  const once = likely.filter(({ objection: { assertion, remark } }) => !told.has(assertion) && !told.has(remark) && told.add(assertion).add(remark));
  const all = once.map(({ objection: { assertion: { block, start, text, isNone }, remark } }) => ({ isNone, said: spanOf(block.view, start, start + text.replace(STOPS, "").length), figure: { ...remark.figure, after: remark.behind } }));
  return {
    denials: all.filter(({ isNone }) => isNone).map(({ said, figure }) => ({ none: said, figure })),
    claims: all.filter(({ isNone }) => !isNone).map(({ said, figure }) => ({ claim: said, pair: { whole: figure, part: figure } })),
  };
}
