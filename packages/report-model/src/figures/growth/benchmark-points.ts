import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, distance, subtract, written } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ABOVE_OR_BELOW, APART, COMMA, JOINT, OPENING, POINTS_AWAY, RESPECTIVELY } from "../../text/chinese-clauses.js";
import { ABOVE_OR_BELOW_THEM, IN_BRACKET } from "../../text/chinese-comparisons.js";
import { THAN_ALL } from "../../text/chinese-scopes.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { directionOf } from "../reading/growth-pairs.js";
import { withoutStandards } from "../reading/growth-readings.js";
import { isFirm } from "../reading/interval.js";
import { figure, isEnumerated, joint, placeOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Figures before points: the two, and a standard between them. */
const FEW = 3;
/** The two before points, and nothing else. */
const BOTH = 2;
const POINT = "point";
const PERCENT = "percent";

/** 95.95%，低于全区96.40%的平均水平0.45个百分点; 最高13.8%，最低4.2%，相差9.6个百分点: points between two rates that are no change. Never sure. */
export function benchmarkPoints({ quantities, text }: Sentence, words: FigureWords): readonly FigureCheck[] {
  const listed = RESPECTIVELY.test(text) && text.includes(OPENING) ? quantities.flatMap((first, at) => listOf(first, at, { quantities, words })) : [];
  return [...listed, ...quantities.flatMap((points, at): readonly FigureCheck[] => {
    const [now, other] = withoutStandards(quantities.slice(Math.max(0, at - FEW), at)).slice(-2);
    if (points.family !== POINT || (directionOf(points, words) !== 0 && !THAN_ALL.test(points.before)) || now === undefined || other === undefined || ![now, other].every((each) => each.family === PERCENT) || ![now, other, points].every(isFirm)) return [];
    const between = joint(now, other);
    const isBenchmark = ABOVE_OR_BELOW.test(between) && POINTS_AWAY.test(joint(other, points)) && !between.includes(ENUMERATION_COMMA);
    const isApart = points.before.includes(APART) && joint(other, points).split(COMMA).length === 2 && between.split(COMMA).length === 2;
    // 增长7.7%，其中制造业增长9.1%，高于企业平均增幅2.4个百分点: all that the sentence tells of growth.
    const isThanAll = THAN_ALL.test(points.before) && at === BOTH && [now, other].every((each) => directionOf(each, words) !== 0) && directionOf(now, words) === directionOf(other, words);
    return isBenchmark || isApart || isThanAll ? [checkOf(points, now, other)] : [];
  })];
}

/** 增长34.5%，增速比全省（17.3%）和全国（11.4%）分别高17.2、23.1个百分点: of several in brackets each its own; where one is right, the others are meant so, too. */
function listOf(first: Quantity, at: number, { quantities, words }: { readonly quantities: readonly Quantity[]; readonly words: FigureWords }): readonly FigureCheck[] {
  const last = quantities[at - 1];
  if (last === undefined || last.family !== PERCENT || last.depth === 0 || first.depth > 0) return [];
  const from = quantities.slice(0, at).findLastIndex(({ family, depth }) => family !== PERCENT || depth === 0);
  const [now, benchmarks] = [quantities[from], quantities.slice(from + 1, at)];
  const points = quantities.slice(at, at + benchmarks.length);
  const isList = now !== undefined && now.family === PERCENT && benchmarks.length > 1 && points.length === benchmarks.length && points[points.length - 1]?.family === POINT && points.slice(1).every((each, index) => areNext(points[index] ?? each, each));
  const [before, [opening]] = [quantities[from - 1], benchmarks];
  // 95.2%、93.7%，比全区（分别为94.1%、92.4%）高1.1个和1.3个百分点: each of its own rate.
  const isOfOne = before === undefined || now === undefined || before.family !== PERCENT || !isEnumerated(before, now);
  const told = now === undefined || opening === undefined ? "" : joint(now, opening).replace(IN_BRACKET, "") + joint(last, first);
  if (!isList || !isOfOne || !RESPECTIVELY.test(told) || !ABOVE_OR_BELOW_THEM.test(told) || directionOf(first, words) !== 0 || ![now, ...benchmarks, ...points].every(isFirm)) return [];
  const checks = points.flatMap((each, index) => { const other = benchmarks[index]; return other === undefined ? [] : [checkOf(each, now, other)]; });
  return checks.some(({ holds }) => holds) ? checks : [];
}

function areNext(one: Quantity, other: Quantity): boolean {
  return isEnumerated(one, other) || JOINT.test(joint(one, other).replace(one.unit, ""));
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
