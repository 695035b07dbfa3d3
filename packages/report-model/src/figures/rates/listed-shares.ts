import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { approximate, compare, distance, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, WHOLE_PLACE } from "../../text/chinese-clauses.js";
import { ALL_TOGETHER_ARE, OF_THE_FIRST, SAYS_NOTHING } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { isAbout } from "../reading/about.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm, percentOf, placesOf } from "../reading/interval.js";
import { areTurned, isOneDigit } from "../reading/one-digit.js";
import { isCounted, isLastYear, joint, mentions, opensWith, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { boundBy, FAR, figuresOfText, isTelling, placesOfText } from "../reading/slips.js";
import { additionOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";
import { isNearlyRight } from "./near-rates.js";
import type { Pair } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn } from "./rate-names.js";

/** Parts of a list. */
const FEWEST = 2;
const MOST = 12;
/** Figures behind a share among which its whole may stand. */
const BEHIND = 10;
/** Letters between a list and its share. */
const LONGEST = 24;

/**
 * 信访1250件。Next paragraph: 城建（312件）、农业（188件）、社保（125件）三类，合计占比54.0%: a share of all of a list, from which nothing else was recomputed and that no count around it gives. By the one total near it, where it is
 * nearly right; by any that opens a paragraph, where its digits stand in another order. Never sure.
 */
export function listedShares({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  const all = figuresOfText(sentences);
  const places = placesOfText(sentences);
  return sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap(({ percent, base }): readonly FigureCheck[] => {
    const at = places.get(percent.index);
    const list = at === undefined || bound.has(percent.index) ? [] : listBefore(percent, sentence, words);
    const [first] = list;
    if (at === undefined || first === undefined) return [];
    const part = { ...first, value: sumOf(list) };
    const isWhole = (each: Quantity): boolean => each.family === part.family && isCounted(each) && isFirm(each) && compare(each.value, part.value) > 0 && directionOf(each, words) === 0 && !isLastYear(each, words);
    const near = [...all.slice(Math.max(0, at - FAR), at), ...all.slice(at + 1, at + 1 + BEHIND)].filter(isWhole);
    const heads = headsOf(sentences).filter(isWhole);
    const around = [...near, ...heads];
    if (isGiven(percent, [part, ...list], around) || around.some((whole) => isRounded(percent, { part, whole }, list.length))) return [];
    const before = near.filter((each) => each.depth === 0 && each.index < first.index && each.block.order >= first.block.order - 1);
    // 占全县建制村总数的: of nothing that is not called so.
    const isNamed = (each: Quantity): boolean => base === "" || SAYS_NOTHING.test(base) || isAbout(base.replace(WHOLE_PLACE, ""), wordsOf(each));
    const whole = onlyOne(around.filter((each) => isTurned(percent, part, each))) ?? onlyOne(before.filter((each) => isNamed(each) && isSlip(percent, part, each)))
      ?? onlyOne(heads.filter((each) => each.index < first.index && isNamed(each) && isTelling(percent) && isOneDigit(percentOf(part.value, each.value, placesOf(percent)), percent.value)));
    if (whole === undefined) return [];
    const check = checkOf({ percent, name: words.shares[0] ?? "" }, { part, whole }, { holds: false, sure: false });
    return [{ ...check, formula: additionOf(part, list).formula + COMMA + check.formula, expected: [] }];
  }));
}

/** The counts of one unit right before a share that says it is of all of them, whatever stands between: 、 or commas or brackets. */
function listBefore(percent: Quantity, { quantities }: Sentence, words: FigureWords): readonly Quantity[] {
  const place = quantities.indexOf(percent);
  // 三类合计占: how many they are is none of them.
  const at = isNumeral(quantities[place - 1]) ? place - 1 : place;
  const last = quantities[at - 1];
  const { family, value, upper } = percent;
  if (last === undefined || family !== "percent" || upper !== undefined || compare(value, HUNDRED) >= 0 || directionOf(percent, words) !== 0 || !isCounted(last)) return [];
  const told = joint(last, percent);
  if (told.length > LONGEST || !ALL_TOGETHER_ARE.test(told) || mentions(percent.before, words.lastYear)) return [];
  const run = quantities.slice(0, at);
  const from = run.findLastIndex((each) => each.unit !== last.unit || each.depth !== last.depth || (each.depth === 0 && each.segment !== last.segment) || !isFirm(each) || directionOf(each, words) !== 0);
  const list = run.slice(from + 1);
  // 共860件，其中甲类312件、乙类188件，合计占58.1%: what stands before them is none of them.
  const parts = list.slice(Math.max(0, list.findLastIndex(({ before }) => opensWith(before, words.among))));
  // 三类合计占, 前两类合计占.
  const count = at < place ? approximate(quantities[at]?.value ?? last.value) : parts.length;
  const meant = OF_THE_FIRST.test(told) ? parts.slice(0, count) : parts.length === count ? parts : [];
  return meant.length < FEWEST || meant.length > MOST ? [] : meant;
}

function isNumeral(each: Quantity | undefined): boolean {
  return each !== undefined && each.number.form === "chinese" && approximate(each.value) <= MOST;
}

/** The first count of each paragraph. */
const headsOf = once((sentences: readonly Sentence[]): readonly Quantity[] => {
  const heads = new Map<number, Quantity>();
  for (const each of figuresOfText(sentences)) if (!heads.has(each.block.index) && isCounted(each) && isFirm(each)) heads.set(each.block.index, each);
  return [...heads.values()];
});

function isGiven(percent: Quantity, parts: readonly Quantity[], wholes: readonly Quantity[]): boolean {
  const plain: Quantity = { ...percent, approximation: "none" };
  const rest = { ...plain, value: subtract(HUNDRED, percent.value) };
  return parts.some((part) => wholes.some((whole) => gives(plain, { part, whole }) || gives(rest, { part, whole })));
}

/** 75.44% for 75.43%: the parts' own shares may have been rounded before they were added up. */
function isRounded(percent: Quantity, pair: Pair, count: number): boolean {
  const off = approximate(distance(percentOf(pair.part.value, pair.whole.value, placesOf(percent) + 1), percent.value));
  return off <= (approximate(percent.step) * (count + 1)) / 2;
}

function onlyOne(wholes: readonly Quantity[]): Quantity | undefined {
  const [first] = wholes;
  return first === undefined || wholes.some(({ value }) => compare(value, first.value) !== 0) ? undefined : first;
}

function isTurned(percent: Quantity, part: Quantity, whole: Quantity): boolean {
  return isTelling(percent) && areTurned(percentOf(part.value, whole.value, placesOf(percent)), percent.value);
}

/** One digit is another, or not far from right. */
function isSlip(percent: Quantity, part: Quantity, whole: Quantity): boolean {
  return isOneDigit(percentOf(part.value, whole.value, placesOf(percent)), percent.value) || isNearlyRight(checkOf({ percent, name: "" }, { part, whole }, { holds: false, sure: false }));
}
