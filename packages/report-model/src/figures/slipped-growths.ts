import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, distance } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { BY_YEAR, PERIODS, RESPECTIVELY, YEAR_IN_WORDS } from "../text/chinese-clauses.js";
import { growthOf } from "./growth.js";
import { withoutWords } from "../text/without.js";
import { isAbout, PAIR_OF_LETTERS } from "./about.js";
import { directionOf, subjectOf } from "./growth-pairs.js";
import { isFirm, percentOf, printsAs } from "./interval.js";
import { isOneDigit } from "./one-digit.js";
import { isCounted, isLastYear, mentions, type Sentence } from "./scope.js";
import { boundBy, FAR, figuresOfText, isTelling, onlyPair, SMALLEST } from "./slips.js";
import type { FigureCheck } from "./types.js";

/** Figures before a change among which its two are looked for. */
const NEAR = 8;
/** Figures behind a change that may give it too. */
const BEHIND = 4;
/** A change by more than this is of something else. */
const MOST_TIMES = 2;

/**
 * 一季度…1204件，三季度1519件，增长27.2%: a change in per cent from which nothing else was recomputed, and that no two counts around it give, but one pair with one digit changed, of which one is told of another time.
 * Never sure. Tried on 278 changes of right texts before it was built.
 */
export function slippedGrowths(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  const bound = boundBy(known);
  const all = figuresOfText(sentences);
  return all.flatMap((change, at): readonly FigureCheck[] => {
    const direction = change.family === PERCENT && !bound.has(change.index) && isTelling(change) && isPlainly(change, words) ? directionOf(change, words) : 0;
    if (direction === 0) return [];
    const isPlain = (each: Quantity): boolean => each !== change && isCounted(each) && isFirm(each) && each.block.index >= change.block.index - 1 && directionOf(each, words) === 0;
    const near = all.slice(Math.max(0, at - NEAR), at).filter(isPlain);
    const pair = onlyPair(near.flatMap((now) => near.filter((before) => isPair(now, before, { change, direction, words })).map((before) => [now, before] as const)));
    if (pair === undefined) return [];
    const [now, before] = pair;
    return isGiven(change, all.slice(Math.max(0, at - FAR), at + 1 + BEHIND).filter((each) => each !== change && isCounted(each) && isFirm(each))) ? [] : [{ ...growthOf(change, { now, before, stated: [now, before] }, direction), holds: false, sure: false, expected: [] }];
  });
}

const PERCENT = "percent";

/** One change of one thing, not 分别, 年均 or 全国. */
function isPlainly({ before }: Quantity, words: FigureWords): boolean {
  return !RESPECTIVELY.test(before) && !BY_YEAR.test(before) && !mentions(before, words.averages, words.elsewhere);
}

interface Setting {
  readonly change: Quantity;
  readonly direction: -1 | 1;
  readonly words: FigureWords;
}

/** Two counts of one unit that give the change but for one digit, one of them of another time. */
function isPair(now: Quantity, before: Quantity, { change, direction, words }: Setting): boolean {
  if (now === before || now.unit !== before.unit || compare(before.value, SMALLEST) < 0 || compare(now.value, before.value) !== direction) return false;
  const times = approximate(now.value) / approximate(before.value);
  // 噪声类工单增长14.6%: of what is not counted here.
  const subject = withoutWords(withoutWords(subjectOf(change.before, { words }), words.adverbs), words.matters);
  if (subject.length >= PAIR_OF_LETTERS && !isAbout(subject, now.lead + before.lead)) return false;
  const isDated = [now, before].some((each) => isLastYear(each, words) || YEAR_IN_WORDS.test(each.lead) || PERIODS.test(each.lead));
  return isDated && times <= MOST_TIMES && times >= 1 / MOST_TIMES && isOneDigit(percentOf(distance(now.value, before.value), before.value, change.value.scale), change.value);
}

function isGiven(change: Quantity, around: readonly Quantity[]): boolean {
  return around.some((one) => around.some((base) => one !== base && one.family === base.family && base.value.digits > 0n && givesBy(change, distance(one.value, base.value), base)));
}

function givesBy(change: Quantity, value: Quantity["value"], base: Quantity): boolean {
  return printsAs(change, { low: value, high: value }, { low: base.value, high: base.value });
}
