import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm, percentOf, placesOf } from "../reading/interval.js";
import { areTurned } from "../reading/one-digit.js";
import { isCounted, isLastYear, mentions, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { boundBy, FAR, figuresOfText, onlyPair, placesOfText, SMALLEST } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { listBefore, type Pair } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn, type Rate } from "./rate-names.js";

/** Counts right before a share of which one may be its part. */
const PARTS = 2;
/** Figures behind a share among which its whole may stand. */
const BEHIND = 10;
/** Digits of a share, with fewer of which any whole near it would give one that is turned. */
const FEWEST_DIGITS = 3;
/** Figures between a whole and a share of few digits. */
const NEXT = 3;

/**
 * 举报40293件. Next paragraph: 微信举报18888件，约占49.6%: a share from which nothing else was recomputed, that no two counts around it give, but one right before it and a larger one do with its digits in another order (46.9%). Whatever
 * the share is called and wherever its whole stands: digits that are the same ones are seldom so by chance. Never sure.
 */
export function turnedShares({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  // 收案首次突破5万件 gives any rate: it vouches for none.
  const bound = boundBy(known.filter(({ holds, inputs }) => !holds || inputs.every(isExact)));
  const all = figuresOfText(sentences);
  const places = placesOfText(sentences);
  return sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent } = rate;
    const at = places.get(percent.index);
    if (at === undefined || bound.has(percent.index) || !isShare(percent, words)) return [];
    const around = [...all.slice(Math.max(0, at - FAR), at), ...all.slice(at + 1, at + 1 + BEHIND)].filter((each) => isCounted(each) && isExact(each) && directionOf(each, words) === 0);
    const parts = partsOf(rate, sentence, around);
    const pair = turnedPair(rate, parts, { sentence, around, words });
    return pair === undefined || !isOfTold(rate, pair, { sentence, words }) || isGiven(percent, [...parts, ...around.filter((each) => each.block === percent.block && each.sentence === percent.sentence)], around) ? [] : [{ ...checkOf(rate, pair, { holds: false, sure: false }), expected: [] }];
  }));
}

/** To the unit, or to one in twenty; 5万件 gives nearly any rate. */
function isExact(each: Quantity): boolean {
  return isFirm(each) && approximate(each.step) <= Math.max(1, approximate(each.value) / TWENTY);
}

const TWENTY = 20;

/** 出庭应诉率 beside 受理69件，结案61件 is of hearings that nobody counts; 综合结案率 is of what is ended. */
function isOfTold({ percent, stem }: Rate, { part }: Pair, { sentence: { text, start }, words }: Pick<Setting, "sentence" | "words">): boolean {
  const own = withoutWords(withoutWords(stem.slice(0, -STEP), words.matters), words.adverbs);
  return stem.length <= STEP || (own.length >= STEP && text.slice(0, Math.max(0, percent.start - start - percent.before.length)).includes(own)) || wordsOf(part).includes(stem.slice(-STEP));
}

/** Letters of a rate's step. */
const STEP = 2;

function isShare(percent: Quantity, words: FigureWords): boolean {
  const { value, before, upper } = percent;
  return upper === undefined && percent.family === "percent" && percent.number.form === "arabic" && compare(value, HUNDRED) < 0 && directionOf(percent, words) === 0 && !mentions(before, words.lastYear, words.averages, words.elsewhere);
}

interface Setting {
  readonly sentence: Sentence;
  readonly around: readonly Quantity[];
  readonly words: FigureWords;
}

/** The counts right before a share, and all of a list. */
function partsOf({ percent, part }: Rate, sentence: Sentence, around: readonly Quantity[]): readonly Quantity[] {
  const here = around.filter((each) => each.end <= percent.start && each.block === percent.block && each.sentence === percent.sentence);
  return part === undefined ? [...here.slice(-PARTS), ...sumBefore(percent, sentence)] : [part];
}

/** The one part and whole that give the share in another order of its digits. */
function turnedPair({ percent, stem }: Rate, parts: readonly Quantity[], { sentence, around, words }: Setting): Pair | undefined {
  const isWhole = (part: Quantity, whole: Quantity): boolean => whole.family === part.family && compare(whole.value, part.value) > 0 && compare(whole.value, SMALLEST) >= 0 && !isLastYear(whole, words);
  // 起诉32.9万人，不起诉8.3万人，不起诉率21.0%: of both.
  const wholes = [...around.filter((each) => isTelling(percent, each, sentence)), ...(stem === "" ? [] : bothOf(parts))];
  const pairs = parts.flatMap((part) => wholes.filter((whole) => isWhole(part, whole) && isTurned(percent, part, whole)).map((whole) => [part, whole] as const));
  const [part, whole] = onlyPair(pairs) ?? [];
  return part === undefined || whole === undefined ? undefined : { part, whole };
}

function bothOf([one, other]: readonly Quantity[]): readonly Quantity[] {
  return one !== undefined && other !== undefined && one.unit === other.unit ? [{ ...one, value: add(one.value, other.value) }] : [];
}

/** Two digits are told of the counts of their own sentence alone. */
function isTelling({ value, start }: Quantity, whole: Quantity, { quantities }: Sentence): boolean {
  const digits = String(value.digits).length;
  if (digits >= FEWEST_DIGITS) return true;
  const at = quantities.indexOf(whole);
  return digits > 1 && at >= 0 && whole.end <= start && quantities.findIndex((each) => each.start === start) - at <= NEXT;
}

/** Sums of the digits are alike, so that the two differ by nines: the cheap sign. With more digits than two the first stays what it is: 48.9% for 98.4% is of other figures. */
function isTurned(percent: Quantity, part: Quantity, whole: Quantity): boolean {
  const scale = 10 ** percent.value.scale;
  const stated = Math.round(approximate(percent.value) * scale);
  const right = Math.round((approximate(part.value) / approximate(whole.value)) * 100 * scale);
  if (right === stated || (right - stated) % NINE !== 0) return false;
  const isLikely = String(stated).length < FEWEST_DIGITS || String(stated).charAt(0) === String(right).charAt(0) || areNeighboursTurned(stated, right);
  return isLikely && areTurned(percentOf(part.value, whole.value, placesOf(percent)), percent.value);
}

const NINE = 9;

/** 98.91 for 89.91: by nothing but two digits beside each other. */
function areNeighboursTurned(one: number, other: number): boolean {
  const off = Math.abs(one - other) / NINE;
  // So many times a power of ten as the two digits are apart.
  return String(one).length > FEWEST_DIGITS && /^[1-9]0*$/u.test(String(off));
}

/** 2096件、1840件、868件，占总量的63.53%, or 三类占: of all of them. */
function sumBefore(percent: Quantity, sentence: Sentence): readonly Quantity[] {
  const last = sentence.quantities[sentence.quantities.indexOf(percent) - 1];
  const own = listBefore(percent, sentence);
  const told = own.length > 0 || last === undefined ? own : listBefore(last, sentence);
  const list = told === own || (last !== undefined && approximate(last.value) === told.length) ? told : [];
  const [first] = list;
  return first === undefined ? [] : [{ ...first, value: sumOf(list) }];
}

/** Some whole of one of the parts, or of what is left of it, or of a part and its fellow together, gives the share. */
function isGiven(percent: Quantity, parts: readonly Quantity[], around: readonly Quantity[]): boolean {
  const plain: Quantity = { ...percent, approximation: "none" };
  const rest = { ...plain, value: subtract(HUNDRED, percent.value) };
  const isBy = (part: Quantity, whole: Quantity): boolean => part.family === whole.family && compare(part.value, whole.value) < 0 && (gives(plain, { part, whole }) || gives(rest, { part, whole }));
  const both = bothOf(parts);
  return [...parts, ...both].some((part) => [...around, ...both].some((whole) => isBy(part, whole)));
}
