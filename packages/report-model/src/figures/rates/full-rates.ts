import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { DONE_AGAIN, OF_DUE } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { areBeside, groupAround, isCounted, isLastYear, joint, mentions, opensWith, wordsOf, type Sentence } from "../reading/scope.js";
import { boundBy } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import type { Pair } from "./other-readings.js";
import { checkOf } from "./rate-check.js";
import { ratesIn, type Rate } from "./rate-names.js";

/** Counts before a rate's part among which its whole may stand. */
const NEAR = 6;
/** As a share of the whole, the part of what is told to be all of it. */
const NEARLY_ALL = 0.8;
/** Letters of a step, and of a noun. */
const STEP = 2;

/**
 * 发函201份，已整改完成191份，整治率100%; 代表建议52件，…。办复建议50件，办复率100%; 线索88条，办结率100%，其中已办结85条: a rate of all, from which nothing else was recomputed, beside two counts that are not the same. Never sure.
 */
export function fullRates({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  return sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent, stem } = rate;
    if (compare(percent.value, HUNDRED) !== 0 || !isFirm(percent) || stem === "" || bound.has(percent.index) || mentions(stem, words.qualifiers)) return [];
    const group = groupAround(percent);
    if (OF_DUE.test(group) || mentions(group, words.pendings, words.exceptions, words.carried, words.withdrawn)) return [];
    const pair = pairBefore(rate, sentence, words) ?? pairAround(rate, sentence, words);
    return pair === undefined ? [] : [{ ...checkOf(rate, pair, { holds: false, sure: false }), expected: [] }];
  }));
}

/** The count right before the rate, and what it is some of; or one of a list that stands there. */
function pairBefore({ percent, stem }: Rate, { quantities, earlier }: Sentence, words: FigureWords): Pair | undefined {
  const at = quantities.indexOf(percent);
  const [last, part] = quantities.slice(Math.max(0, at - 2), at);
  if (last === undefined || part === undefined || joint(part, percent) !== COMMA + percent.before) return undefined;
  const isBeside = isPart(part, words) && isWholeOf(last, part, words) && joint(last, part).split(COMMA).length === 2 && DONE_AGAIN.test(part.before) && haveLetter(stem, part);
  if (isBeside) return { part, whole: last };
  const list = areBeside(last, part) ? [part, last] : [part];
  const before = [...earlier, ...quantities.slice(0, at - list.length)].slice(-NEAR);
  return list.flatMap((each) => byNoun({ ...each, before: each.before.replace(stem.slice(-STEP), "") }, before, words).map(({ whole }) => ({ part: each, whole })))[0];
}

/** 办复建议44件 of 代表建议46件: the one count before it that its noun ends. */
function byNoun(part: Quantity, before: readonly Quantity[], words: FigureWords): readonly Pair[] {
  const noun = isPart(part, words) ? withoutWords(part.before, words.stages) : "";
  const named = noun.length < STEP ? [] : before.filter(({ before: told }) => told !== part.before && told.endsWith(noun));
  const [whole] = named;
  return whole !== undefined && named.length === 1 && isWholeOf(whole, part, words) ? [{ part, whole }] : [];
}

/** The count right before the rate, and right behind it how many of them took its step. */
function pairAround({ percent, stem }: Rate, { quantities }: Sentence, words: FigureWords): Pair | undefined {
  const at = quantities.indexOf(percent);
  const [whole, part] = [quantities[at - 1], quantities[at + 1]];
  if (whole === undefined || part === undefined || joint(whole, percent) !== COMMA + percent.before || !isWholeOf(whole, part, words) || !isPart(part, words)) return undefined;
  const isTold = part.segment === percent.segment && joint(percent, part).split(COMMA).length === 2 && wordsOf(part).includes(stem.slice(-STEP)) && !wordsOf(whole).includes(stem.slice(-STEP));
  return isTold && (DONE_AGAIN.test(part.before) || opensWith(part.before, words.totals, words.among)) ? { part, whole } : undefined;
}

function isPart(part: Quantity, words: FigureWords): boolean {
  return isCounted(part) && isFirm(part) && !isLastYear(part, words) && directionOf(part, words) === 0 && !mentions(part.before, words.qualifiers, words.negations);
}

function isWholeOf(whole: Quantity, part: Quantity, words: FigureWords): boolean {
  const times = approximate(part.value) / approximate(whole.value);
  return whole.unit === part.unit && isCounted(whole) && isFirm(whole) && !isLastYear(whole, words) && directionOf(whole, words) === 0 && times < 1 && times >= NEARLY_ALL;
}

/** 整治率 of 整改. */
function haveLetter(stem: string, part: Quantity): boolean {
  return Array.from(stem.slice(-STEP)).some((letter) => wordsOf(part).includes(letter));
}
