import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, distance, subtract, written } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { ENUMERATION_COMMA } from "../text/chinese.js";
import { ABOVE_OR_BELOW, APART, COMMA, POINTS_AWAY } from "../text/chinese-clauses.js";
import { isFirm } from "./interval.js";
import { directionOf } from "./growth-pairs.js";
import { figure, joint, placeOf, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

const POINT = "point";
const PERCENT = "percent";

/** 95.95%，低于全区96.40%的平均水平0.45个百分点; 最高13.8%，最低4.2%，相差9.6个百分点: points between two rates that are no change. Never sure. */
export function benchmarkPoints({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((points, at): readonly FigureCheck[] => {
    const [now, other] = quantities.slice(Math.max(0, at - 2), at);
    if (points.family !== POINT || directionOf(points, words) !== 0 || now === undefined || other === undefined || ![now, other].every((each) => each.family === PERCENT) || ![now, other, points].every(isFirm)) return [];
    const between = joint(now, other);
    const isBenchmark = ABOVE_OR_BELOW.test(between) && POINTS_AWAY.test(joint(other, points)) && !between.includes(ENUMERATION_COMMA);
    const isApart = points.before.includes(APART) && joint(other, points).split(COMMA).length === 2 && between.split(COMMA).length === 2;
    return isBenchmark || isApart ? [checkOf(points, now, other)] : [];
  });
}

function checkOf(points: Quantity, now: Quantity, other: Quantity): FigureCheck {
  const [high, low] = compare(now.value, other.value) < 0 ? [other, now] : [now, other];
  const difference = subtract(high.value, low.value);
  // 90.6%，比要求的85%高出6.5个百分点: what is told so exactly is taken of just so much.
  const steps = compare(points.step, other.step) < 0 ? [now.step, points.step] : [now.step, other.step, points.step];
  const slack = steps.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  return {
    kind: "points", holds: compare(distance(difference, points.value), slack) <= 0, sure: false, subject: points, inputs: [high, low], name: APART, place: placeOf(points), difference: "", recomputed: approximate(difference),
    formula: `${figure(high)}\u2212${figure(low)}=${written(difference)}`, expected: [],
  };
}
