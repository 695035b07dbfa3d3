import type { FigureWords } from "@lint-report/standard";
import { add, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMPARED_YEAR, NET } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { gives } from "../rates/rate-check.js";
import { ITEM } from "../reading/among-which.js";
import { compares } from "../reading/compared.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { areInGroup, isCounted, isLastYear, joint, mentions } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { growthOf } from "./growth.js";

/** Counts that may be what it grew to. */
const NEAR = 6;
/** Digits by which a growth tells what it was computed from; with fewer, only from the count right before. */
const FEWEST_DIGITS = 3;

/**
 * 立案查处153件。立案数比上年的128件增长16.3%: growth from which nothing else was recomputed, over the base that stands right before it, where no count gives it, but one would if it were the base itself (25÷153). Never sure.
 */
export function mistakenGrowths({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  return sentences.flatMap(({ quantities, earlier }) => quantities.flatMap((change, at): readonly FigureCheck[] => {
    const before = quantities[at - 1];
    const direction = change.family === "percent" && isFirm(change) && !bound.has(change) ? directionOf(change, words) : 0;
    if (direction === 0 || before === undefined || !isBase(before, change, words)) return [];
    const nows = [...earlier, ...quantities.slice(0, at - 1)].filter((each) => isAlike(each, before) && isFirm(each) && !isLastYear(each, words)).slice(-NEAR);
    const readings = nows.map((now) => (NET.test(now.before) ? { now: { ...before, value: direction > 0 ? add(before.value, now.value) : subtract(before.value, now.value) }, told: now } : { now, told: now }))
      .filter(({ now, told }) => now.value.digits > 0n && compare(now.value, before.value) === direction && (now !== told || directionOf(told, words) === 0))
      .map(({ now, told }) => ({ now, told, check: growthOf(change, { now, before, stated: [told, before] }, direction) }));
    if (readings.some(({ check }) => check.holds)) return [];
    const isTelling = String(change.value.digits).length >= FEWEST_DIGITS;
    const turned = readings.find(({ now, told }) => (isTelling || told === quantities[at - 2]) && gives(change, { part: { ...now, value: direction > 0 ? subtract(now.value, before.value) : subtract(before.value, now.value) }, whole: now }));
    return turned === undefined ? [] : [{ ...turned.check, sure: false, expected: [] }];
  }));
}

/** 比上年的128件|增长, 较年初的35153户|增长, 较原标准5.85万元|提高. */
function isBase(before: Quantity, change: Quantity, words: FigureWords): boolean {
  return isCounted(before) && isFirm(before) && areInGroup(before, change) && joint(before, change) === change.before && ((mentions(before.before, words.lastYear) || compares(before.before, words)) || COMPARED_YEAR.test(before.before));
}

/** Of one unit, or 153个 beside 128件. */
function isAlike(each: Quantity, { unit, family }: Quantity): boolean {
  return each.unit === unit || (isCounted(each) && each.family !== family && each.family === ITEM);
}
