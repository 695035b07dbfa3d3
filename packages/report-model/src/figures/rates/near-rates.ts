import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, isZero } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, COMMA, OF_SEVERAL, RECKONED } from "../../text/chinese-clauses.js";
import { TELLS_LIMIT, WITHIN_LIMIT } from "../../text/chinese-shares.js";
import { IS_SO_MUCH } from "../../text/chinese-subjects.js";
import { withoutWords } from "../../text/without.js";
import { firstHeld } from "../../text/word-finder.js";
import { isFromTo } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm, percentOf } from "../reading/interval.js";
import { haveSameDigits } from "../reading/one-digit.js";
import { isAmong, isCounted, isDue, isLastYear, isNegated, joint, mentions, opensWith, wordsOf, type Sentence } from "../reading/scope.js";
import { isTelling } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { isRestTold } from "./alternatives.js";
import type { Pair } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";
import { isOfKind, ratesIn, type Rate } from "./rate-names.js";
import { commonLength } from "./rate-parts.js";
import { isBase } from "./rate-wholes.js";

/** Letters that a rate's name and its part's words have in common. */
const NAMING = 2;
/** Letters that name a part by themselves. */
const NAMED = 4;
/** Letters at the end of a rate's name that tell its step. */
const TAIL = 5;
/** By how much a slip may be off, as a share of the stated rate. */
const MOST_OFF = 0.25;
/** The decimal point in the wrong place. */
const TEN = 10;
const PLACE_OFF = 0.01;

/**
 * 应考294人，实考294人，合格286人，合格率98.6%: a rate from which nothing else was recomputed, beside one count of its name and only one larger count of the kind.
 * Near it, it is most likely meant; never sure.
 */
export function nearRates(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  if (mentions(sentence.text, words.carried) || OF_SEVERAL.test(sentence.text)) return [];
  const isWithdrawn = mentions(sentence.text, words.withdrawn);
  const bound = new Set(known.map(({ subject }) => subject));
  return ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent } = rate;
    const own = bound.has(percent) ? undefined : baseRightBefore(rate, sentence, words);
    if (own !== undefined) return [checkOf(rate, own, { holds: gives(percent, own), sure: true })];
    const pair = bound.has(percent) || RECKONED.test(percent.before) || (isWithdrawn && rate.base === "") ? undefined : pairOf(rate, sentence, { known, words });
    // What is pending may be left out, unless it is told: 已整改305项，其余22项限期整改.
    if (pair === undefined || (mentions(sentence.text, words.pendings) && !isRestTold(pair, sentence, words))) return [];
    // 结案10738件，审限内结案率97.27%: of those alone that were ended within it.
    if (WITHIN_LIMIT.test(rate.stem) && !TELLS_LIMIT.test(wordsOf(pair.part))) return [];
    // 当场答复1721通，答复满意率98.3%: it is not by those that it is called.
    const judged = words.personal.find((word) => rate.stem.endsWith(word) && rate.stem.length > word.length);
    if (judged !== undefined && !wordsOf(pair.part).includes(judged)) return [];
    // 100% may be of those that were to be done by then, unless those are what is counted: 应公开12件，公开11件.
    if (compare(percent.value, HUNDRED) === 0 && !isOfDue(rate, pair)) return [];
    const check = checkOf(rate, pair, { holds: gives(percent, pair), sure: false });
    const stated = approximate(percent.value);
    // 0.75% for 7.5%.
    const isPlace = [TEN, 1 / TEN].some((place) => Math.abs((check.recomputed ?? stated) / stated / place - 1) < PLACE_OFF);
    return check.holds || !(isNearlyRight(check) || isPlace || isTurned(percent, pair) || isOfSibling(percent, pair, known)) ? [] : [{ ...check, expected: [] }];
  });
}

/** 采伐8.4万立方米，采伐限额为9.6万立方米，占限额的78.5%: the count right before a share that is called by its base, and the one right before that. */
function baseRightBefore({ percent, stem, base }: Rate, { quantities }: Sentence, words: FigureWords): Pair | undefined {
  const at = quantities.indexOf(percent);
  const [part, whole] = quantities.slice(Math.max(0, at - 2), at);
  if (stem !== "" || base.length < NAMING || part === undefined || whole === undefined || joint(whole, percent) !== COMMA + percent.before) return undefined;
  const isNamed = whole.before.replace(IS_SO_MUCH, "").endsWith(base) && !wordsOf(part).includes(base);
  const isPlain = [part, whole].every((each) => isFirm(each) && !isLastYear(each, words) && each.depth === percent.depth && each.segment === percent.segment);
  return isNamed && isPlain && part.unit === whole.unit && compare(part.value, whole.value) <= 0 && joint(part, whole) === COMMA + whole.before ? { part, whole } : undefined;
}

/** 5820户次，其中部门抽查3614户次、联合抽查2206户次，联合抽查占61.0%: what one part is of the other. */
function isOfSibling(percent: Quantity, { part, whole }: Pair, known: readonly FigureCheck[]): boolean {
  return isTelling(percent) && known.some(({ kind, holds, subject, inputs }) => kind === "sum" && holds && subject === whole && inputs.includes(part) && inputs.some((other) => other !== part && gives(percent, { part, whole: other })));
}

/** 46% for 64%. */
function isTurned({ value, step }: Quantity, { part, whole }: Pair): boolean {
  return value.digits > TEN && haveSameDigits(percentOf(part.value, whole.value, step.scale), value);
}

/** A rate that is off by no more than a slip is. */
export function isNearlyRight({ recomputed, subject }: FigureCheck): boolean {
  const stated = approximate(subject.value);
  return Math.abs((recomputed ?? stated) - stated) <= MOST_OFF * stated;
}

/** 应公开12件，公开11件，公开率100%: of those that were to be done, by the rate's own step. */
function isOfDue({ percent, stem }: Rate, { part, whole }: Pair): boolean {
  return isDue(whole) && joint(part, percent) === COMMA + percent.before && [part, whole].every((each) => commonLength(stem, wordsOf(each)) === stem.length);
}

function pairOf(rate: Rate, { quantities, earlier }: Sentence, { known, words }: { readonly known: readonly FigureCheck[]; readonly words: FigureWords }): Pair | undefined {
  const { percent } = rate;
  const before = quantities.filter((each) => each.end <= percent.start && each.segment === percent.segment && isCounted(each) && isOfKind(each, rate) && isFirm(each) && !isLastYear(each, words));
  if (rate.stem === "") return pairOfShare(rate, before, { known, words }) ?? namedPair(rate, [...earlier, ...before].filter((each) => isCounted(each) && isFirm(each) && each.depth === 0 && !isLastYear(each, words)), words);
  const part = partOfName(rate, before, words) ?? partAmong(percent, before, words);
  const larger = part === undefined ? [] : before.filter((each) => each !== part && each.family === part.family && compare(each.value, part.value) >= 0 && !isZero(each.value));
  const [whole, ...others] = larger;
  // 网办事项由84项增加到90项，网办率93.8%: what it was is no part of what it is to be.
  const isChange = part !== undefined && whole !== undefined && isFromTo({ now: whole, before: part });
  return part === undefined || whole === undefined || isChange || others.some(({ value }) => compare(value, whole.value) !== 0) ? undefined : { part, whole };
}

/** By letters in common with the rate's name; right before it one will do: 领取证件286人，持证率94.7%. */
function partOfName({ percent, stem }: Rate, before: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const name = stem.slice(-NAMING);
  const own = withoutWords(stem, words.matters) || stem;
  const last = before[before.length - 1];
  const isBeside = last !== undefined && joint(last, percent) === COMMA + percent.before && !isNegated(last.before, name, words) && Array.from(own).some((letter) => last.before.includes(letter));
  return before.findLast((each) => !isDue(each) && !opensWith(each.before, words.rests, words.remainders) && commonLength(own.slice(-TAIL), wordsOf(each)) >= NAMING && !isNegated(wordsOf(each), name, words)) ?? (isBeside ? last : undefined);
}

/** 应报26517户，已报24873户，年报率93.8%; 143家单位已有131家安装，覆盖率91.6%: some of the count right before, whatever the rate is called. */
function partAmong(percent: Quantity, before: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const [whole, part] = before.slice(-2);
  const isNext = part !== undefined && joint(part, percent).split(COMMA).length === 2;
  return isNext && whole !== undefined && whole.unit === part.unit && (isDue(whole) || isAmong(part, whole, words)) ? part : undefined;
}

/** 审结1655件。维持587件，调解及终止673件。…，调解及终止占审结总数的41.0%: a part and its whole by the names that the share gives them, whatever sentences tell them. */
function namedPair(rate: Rate, counts: readonly Quantity[], words: FigureWords): Pair | undefined {
  const subject = withoutWords(subjectOf(rate.percent.before, words), words.among);
  const part = subject.length < NAMED ? undefined : counts.findLast(({ before }) => before.endsWith(subject));
  const wholes = part === undefined ? [] : counts.filter((each) => each !== part && each.unit === part.unit && isBase(each, rate, words) && compare(each.value, part.value) >= 0);
  const [whole] = wholes;
  return part === undefined || whole === undefined || wholes.some(({ value }) => compare(value, whole.value) !== 0) ? undefined : { part, whole };
}

/** 调解及终止 of 调解及终止占审结总数的. */
function subjectOf(told: string, words: FigureWords): string {
  const share = firstHeld(told, words.shares) ?? "";
  return share === "" ? "" : told.slice(0, told.lastIndexOf(share));
}

/** 图斑642个，其中合法489个、违法153个，违法图斑占23.8%: one part of a sum that holds, or of the count right before, which the subject of the share names better than the others; with its total. */
function pairOfShare({ percent: { before: told } }: Rate, before: readonly Quantity[], { known, words }: { readonly known: readonly FigureCheck[]; readonly words: FigureWords }): Pair | undefined {
  const subject = subjectOf(told, words);
  if (subject.length < NAMING) return undefined;
  const sums = known.filter(({ kind, holds, subject: { end } }) => kind === "sum" && holds && before.some((each) => each.end === end));
  // 365天中优良天数317天，优良天数比例86.8%.
  const some = before.slice(1).flatMap((part, at) => before.slice(at, at + 1).filter((whole) => whole.unit === part.unit && joint(whole, part).startsWith(AMONG)).map((whole) => ({ part, whole })));
  const parts = [...sums.flatMap(({ subject: whole, inputs }) => inputs.map((part) => ({ part, whole }))), ...some].map((pair) => ({ ...pair, length: commonLength(subject, wordsOf(pair.part)) }));
  const best = Math.max(NAMING, ...parts.map(({ length }) => length));
  const named = parts.filter(({ length }) => length === best);
  return named.length === 1 ? named[0] : undefined;
}
