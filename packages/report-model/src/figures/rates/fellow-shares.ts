import type { FigureWords } from "@lint-report/standard";
import { groupBy } from "../../group-by.js";
import { add, approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, OPENING } from "../../text/chinese-clauses.js";
import { SHARE_OF_ANY } from "../../text/chinese-shares.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import type { DraftFigures } from "../draft-figures.js";
import { intervalOf, isFirm, lastPlaceOf, percentOf } from "../reading/interval.js";
import { haveSameDigits } from "../reading/one-digit.js";
import { BARE, isComparable, isCounted, isLastYear, joint, opensWith } from "../reading/scope.js";
import { boundBy, FAR, figuresOfText } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { isNearlyRight } from "./near-rates.js";
import { checkOf, gives } from "./rate-check.js";

/** A count with the share told right behind it, and between which values its whole must lie. */
export interface Share {
  readonly part: Quantity;
  readonly percent: Quantity;
  /** What is said between the two: ，占总数的. */
  readonly told: string;
  readonly low: number;
  readonly high: number;
}

/** Other shares of a paragraph that agree on one whole; one alone where all say what it is: 占总人口的. */
const FELLOWS = 2;
/** Letters of a share that says what it is of. */
const NAMED = 4;
/** How far apart the ends of that whole may be. */
const NARROW = 1.03;
/** The same where it gives all of more than two others, as shares in whole per cent leave it. */
export const WIDE = 1.15;
/** Of the last digit of a share, by how much it may be off without a word. */
const SLACK = 1.5;

/**
 * 电气类97件，占44.5%；用火类35件，占16.1%；吸烟类24件，占10.1%: of the shares of a paragraph, told in the same words right behind their counts, the one that leads to another whole than all others, where that whole is
 * told anywhere before. Never sure.
 */
export function fellowShares({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const shares = sentences.flatMap(({ quantities }) => sharesIn(quantities, words));
  const all = figuresOfText(sentences);
  const values = new Map(all.map(({ index, value }) => [index, value]));
  // 共77件。…22件，占29%；…11件，占11%: of 77 and 22 together it is so by chance.
  const isAsTold = ({ index, value }: Quantity): boolean => compare(values.get(index) ?? value, value) === 0;
  const bound = boundBy(known.filter(({ holds, inputs }) => !holds || inputs.every(isAsTold)));
  return [...groupBy(shares, ({ told, percent }) => `${String(percent.block.index)} ${told}`).values()].flatMap((group) => oddOf(group)
    .filter(({ share: { percent } }) => !bound.has(percent.index))
    .flatMap((odd) => checkAgainst(odd, all, words)));
}

function sharesIn(quantities: readonly Quantity[], words: FigureWords): readonly Share[] {
  return quantities.flatMap((percent, at): readonly Share[] => {
    const part = quantities[at - 1];
    if (part === undefined || percent.family !== "percent" || !isCounted(part) || isLastYear(part, words)) return [];
    const told = joint(part, percent);
    const isShare = told === OPENING || (SHARE_OF_ANY.test(percent.before) && [COMMA, ENUMERATION_COMMA, OPENING, ""].some((mark) => told === mark + percent.before));
    return isShare ? shareOf(part, percent, told === OPENING ? told : percent.before) : [];
  });
}

/** A part with its share; none where one of them is not told exactly enough. */
export function shareOf(part: Quantity, percent: Quantity, told: string): readonly Share[] {
  const range = rangeOf(part);
  if (range === undefined || !isFirm(percent) || percent.value.digits <= 0n) return [];
  const [value, step] = [approximate(percent.value), approximate(percent.step)];
  return [{ part, percent, told, low: range.low / (value + SLACK * step) * 100, high: value <= SLACK * step ? Infinity : range.high / (value - SLACK * step) * 100 }];
}

/** What a count may be; 1.77万多人 one of its last digit more. */
export function rangeOf(part: Quantity): { readonly low: number; readonly high: number } | undefined {
  const range = intervalOf(part);
  if (range !== undefined) return { low: approximate(range.low), high: approximate(range.high) };
  return part.approximation === "above" && part.upper === undefined ? { low: approximate(part.value), high: approximate(add(part.value, lastPlaceOf(part.value.digits, part.step))) } : undefined;
}

export interface Odd {
  readonly share: Share;
  readonly fellows: readonly Share[];
  /** Between which values the whole of all others lies. */
  readonly low: number;
  readonly high: number;
}

/** The share that does not lead to the whole that all others of its group lead to. */
export function oddOf(group: readonly Share[]): readonly Odd[] {
  const fewest = group.every(({ told }) => told.length >= NAMED) ? 1 : FELLOWS;
  const families = new Set(group.map(({ part }) => part.family).filter((family) => family !== BARE));
  if (group.length <= fewest || families.size > 1) return [];
  const [lowest, second] = group.map((each) => each.low).sort((a, b) => b - a);
  const [highest, next] = group.map((each) => each.high).sort((a, b) => a - b);
  return group.flatMap((share): readonly Odd[] => {
    const low = (share.low === lowest ? second : lowest) ?? 0;
    const high = (share.high === highest ? next : highest) ?? Infinity;
    const isOne = low <= high && high <= low * (group.length > FELLOWS + 1 ? WIDE : NARROW);
    return isOne && (share.low > high || share.high < low) ? [{ share, fellows: group.filter((each) => each !== share), low, high }] : [];
  });
}

function checkAgainst(odd: Odd, all: readonly Quantity[], words: FigureWords): readonly FigureCheck[] {
  const { part, percent, told } = odd.share;
  const at = all.indexOf(part);
  const before = all.slice(0, at).filter((each) => isCounted(each) && isComparable(each, part) && compare(each.value, part.value) > 0);
  const whole = wholeOf(odd, before);
  if (whole === undefined || opensWith(part.before, words.among) || before.slice(-FAR).some((each) => each !== whole && gives(percent, { part, whole: each }))) return [];
  const check = { ...checkOf({ percent, name: words.shares[0] ?? "" }, { part, whole }, { holds: false, sure: false }), expected: [] };
  const isTurned = haveSameDigits(percentOf(part.value, whole.value, percent.value.scale), percent.value);
  return told.length >= NAMED || odd.fellows.length > FELLOWS || isTurned || isNearlyRight(check) || isPlaceOff(check) ? [check] : [];
}

/** 8640户，占2.02%, where it is 20.2%: the decimal point one place off. */
function isPlaceOff({ recomputed = 0, subject }: FigureCheck): boolean {
  const times = recomputed / approximate(subject.value);
  return Math.abs(times / TEN - 1) < CLOSE || Math.abs(times * TEN - 1) < CLOSE;
}

const TEN = 10;
const CLOSE = 0.02;

/** The count that gives most of the other shares, the nearest of several. */
function wholeOf({ fellows, low, high }: Odd, before: readonly Quantity[]): Quantity | undefined {
  const near = before.filter((each) => isFirmOrMore(each) && isWithin(each, low, high));
  const givenBy = (whole: Quantity): number => fellows.filter((each) => !isFirm(each.part) || (isFirm(whole) ? gives(each.percent, { part: each.part, whole }) : isWithin(whole, each.low, each.high))).length;
  const [best] = near.map((whole) => ({ whole, given: givenBy(whole) })).reverse().sort((a, b) => b.given - a.given);
  return best !== undefined && (high <= low * NARROW ? best.given > fellows.length / 2 : best.given === fellows.length) ? best.whole : undefined;
}

/** 4.27万多户 may be up to 4.28万. */
function isWithin(whole: Quantity, low: number, high: number): boolean {
  const range = isFirm(whole) ? undefined : rangeOf(whole);
  const { low: from, high: to } = range ?? { low: approximate(whole.value), high: approximate(whole.value) };
  return from <= high && to >= low;
}

function isFirmOrMore({ approximation, upper }: Quantity): boolean {
  return upper === undefined && (approximation === "none" || approximation === "above");
}
