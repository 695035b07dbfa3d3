import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, OF } from "../../text/chinese-clauses.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm, percentOf } from "../reading/interval.js";
import { isOneDigit } from "../reading/one-digit.js";
import { isCounted, isLastYear, joint, mentions, opensWith, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { boundBy, FAR, figuresOfText, isTelling, onlyPair, SMALLEST } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { isOfSeveral } from "./other-matters.js";
import { listBefore, type Pair } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn, type Rate } from "./rate-names.js";
import { isBase } from "./rate-wholes.js";

/** Figures before a rate among which its whole may stand. */
const NEAR = 9;
/** Figures right before a rate of which the last count is its part, and right behind it, which may give it too. */
const BESIDE = 2;
/** Letters of a rate's step. */
const STEP = 2;

/**
 * 登记187件，握手言和183件，成功率91.9%: a rate from which nothing else was recomputed, and that no two counts around it give, but the count right before it and one larger one, with one digit changed. Never
 * sure. Tried on 1863 rates of right texts before it was built: it would have been wrong of 12 of them, and tells 184 of 188 slips.
 */
export function slippedRates({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  const all = figuresOfText(sentences);
  const places = new Map(all.map(({ index }, at) => [index, at]));
  return sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const at = places.get(rate.percent.index);
    if (at === undefined || bound.has(rate.percent.index) || !isTelling(rate.percent) || !isPlainly(rate, words)) return [];
    const pair = pairOf(rate, all.slice(Math.max(0, at - NEAR), at), words);
    if (pair === undefined || !isOfIts(rate, pair, { sentence, words }) || isOfSeveral(rate, pair, { sentence, words })) return [];
    const list = listBefore(rate.percent, sentence);
    const [first] = list;
    const around = all.slice(Math.max(0, at - FAR), at + 1 + BESIDE);
    return isGiven(rate.percent, first === undefined ? around : [...around, { ...first, value: sumOf(list) }]) ? [] : [{ ...checkOf(rate, pair, { holds: false, sure: false }), expected: [] }];
  }));
}

/** 女性占46.8%, 占全市的11.2%, 积案化解率97.9%: not of something that is not counted here. */
function isOfIts(rate: Rate, { whole }: Pair, { sentence: { text, start }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): boolean {
  const { percent, stem, base } = rate;
  const told = withoutWords(percent.before, words.adverbs);
  if (stem === "") return (percent.before.endsWith(OF) && told === withoutWords(whole.after, words.adverbs)) || (opensWith(told, words.shares) && (base === "" || isBase(whole, rate, words)));
  const own = withoutWords(withoutWords(stem.slice(0, -STEP), words.matters), words.adverbs);
  return own.length < STEP || text.slice(0, Math.max(0, percent.start - start - percent.before.length)).includes(own);
}

/** The share of one thing, not 100%, a change, an average or last year's. */
function isPlainly({ percent, name }: Rate, words: FigureWords): boolean {
  const { value, before } = percent;
  return compare(value, HUNDRED) !== 0 && directionOf(percent, words) === 0 && !mentions(before + name, words.lastYear, words.averages, words.among) && !mentions(withoutWords(before, [...words.shares, ...words.rateEndings]), words.comparisons);
}

/** Of the counts before a rate the one pair that gives it but for one digit: a part right before it or of its step, and a larger one; or any part, where the whole stands right before it (占203个行政村的). */
function pairOf({ percent, stem }: Rate, before: readonly Quantity[], words: FigureWords): Pair | undefined {
  const counts = before.filter((each) => isCounted(each) && isFirm(each) && each.block.order >= percent.block.order - 1 && !isLastYear(each, words) && directionOf(each, words) === 0);
  const isHere = (each: Quantity): boolean => each.block === percent.block && each.sentence === percent.sentence;
  const last = counts.findLast((each) => isHere(each) && before.indexOf(each) >= before.length - BESIDE);
  // 握手言和183件，成功率90.9%: right behind its part a rate of a step may be called otherwise than it; not 满意率.
  const isStep = words.rates.some(({ rate, sum }) => !sum && rate.includes(stem));
  const isRight = isStep && last !== undefined && joint(last, percent) === COMMA + percent.before;
  const isPart = (each: Quantity): boolean => (stem === "" ? each === last : isHere(each) && ((wordsOf(each).includes(stem.slice(-STEP)) && !words.qualifiers.some((word) => stem.includes(word) && !wordsOf(each).includes(word))) || (isRight && each === last)));
  const isBehindWhole = (whole: Quantity): boolean => stem === "" && whole === last && percent.before.endsWith(OF);
  const pairs = counts.flatMap((part) => counts.filter((whole) => whole !== part && whole.unit === part.unit && compare(whole.value, part.value) > 0 && compare(whole.value, SMALLEST) >= 0 && (isPart(part) || isBehindWhole(whole))).map((whole) => [part, whole] as const));
  const [part, whole] = onlyPair(pairs.filter(([one, all]) => isOneDigit(percentOf(one.value, all.value, percent.value.scale), percent.value))) ?? [];
  return part === undefined || whole === undefined ? undefined : { part, whole };
}

/** Some count of another, or what is left of it, or two together, give the rate. */
function isGiven(percent: Quantity, around: readonly Quantity[]): boolean {
  const counts = around.filter((each) => isCounted(each) && isFirm(each));
  const rest = { ...percent, value: subtract(HUNDRED, percent.value) };
  const both = counts.flatMap((one, at) => counts.slice(at + 1, at + 1 + BESIDE).filter(({ unit }) => unit === one.unit).map((other): Quantity => ({ ...one, value: add(one.value, other.value) })));
  const isBy = (part: Quantity, whole: Quantity): boolean => part.family === whole.family && approximate(whole.value) > 0 && (gives(percent, { part, whole }) || gives(rest, { part, whole }));
  return [...counts, ...both].some((part) => [...counts, ...both].some((whole) => part !== whole && isBy(part, whole)));
}
