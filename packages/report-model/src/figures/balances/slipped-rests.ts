import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, integer, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG_BEHIND, CARRIED_ON, EACH_SOME, OF } from "../../text/chinese-clauses.js";
import { LEFT, LEFT_AT_YEAR_END, REST_AT_END, STANDS_OPEN, STEP_NOT_TAKEN, STILL_LEFT, TOLD_BESIDES, UNDER_WAY } from "../../text/chinese-figures.js";
import { STILL_TAKEN, STILL_TAKEN_HINT } from "../../text/chinese-statements.js";
import type { DraftFigures } from "../draft-figures.js";
import { carriedAlone, withoutNoneCarried } from "../reading/carried.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { areTurned, isDigitMore, isDigitSlip } from "../reading/one-digit.js";
import { areBeside, areInGroup, groupAround, isCounted, isDue, isLastYear, mentions, opensWith, sumOf } from "../reading/scope.js";
import { figuresOfText, placesOfText } from "../reading/slips.js";
import { ADDED } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";
import { balanceCheck, isNearMiss, termsOf } from "./balance-check.js";
import { areOfOneKind } from "./remainders.js";

/** Figures before a rest among which its whole may stand. */
const NEAR = 12;
/** A smaller whole of another clause group is of something else. */
const TELLING = integer(100);
/** Units by which a small rest may be off. */
const FEW = 2;
/** Letters of a step. */
const STEP = 2;

/**
 * 237个网格，158个…，剩余71个: what is left, from which nothing else was recomputed, that no counts before it leave, but the largest of its sentence without the last one, with one digit changed, two digits in the other
 * order, or two units off; behind 其余 whatever it is, up to twice as much. Never sure. Tried on the rests of right texts before it was built.
 */
export function slippedRests({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject, inputs }) => (ADDED.has(kind) ? [subject, ...inputs] : [subject])));
  const all = figuresOfText(sentences);
  const places = placesOfText(sentences);
  return sentences.flatMap((sentence) => (mentions(sentence.text, words.remainders, words.negations) || sentence.text.includes(LEFT) || STILL_LEFT.test(sentence.text) || STILL_TAKEN_HINT.test(sentence.text) ? sentence.quantities : []).flatMap((rest): readonly FigureCheck[] => {
    const at = places.get(rest.index) ?? 0;
    const next = all[at + 1];
    if (bound.has(rest) || !mayBeLeft(rest, words) || !isCounted(rest) || !isFirm(rest) || compare(rest.value, integer(1)) <= 0 || ((STILL_TAKEN.test(rest.before) ? next?.unit === rest.unit : next?.family === rest.family) && next !== undefined && areInGroup(next, rest))) return [];
    const before = all.slice(Math.max(0, at - NEAR), at).filter((each) => isKin(each, rest, words));
    const pair = pairOf(rest, before, words);
    const last = pair?.told[pair.told.length - 1];
    if (pair === undefined || last === undefined) return [];
    const isOff = isLeft(rest, last, words) && !(rest.segment !== last.segment && mentions(groupAround(rest), words.lastYear)) && isPlainly(sentence.text.slice(0, rest.end - sentence.start), words) && !isGiven(rest, named([pair.whole, ...pair.told]) ? before.filter((each) => named([each])) : before, pair);
    return isOff ? [{ ...balanceCheck(rest, [...termsOf([pair.whole], 1), ...termsOf(pair.told, -1)]), sure: false }] : [];
  }));
}

/** By the words before it, which are asked of every figure: what is left, told besides, or denied. */
function mayBeLeft({ before, block }: Quantity, words: FigureWords): boolean {
  return block.cell === undefined && (TOLD_BESIDES.test(before) || isRest(before, words) || STEP_NOT_TAKEN.test(before) || STILL_TAKEN.test(before));
}

function isRest(before: string, words: FigureWords): boolean {
  return opensWith(before, words.remainders) || REST_AT_END.test(before) || before === LEFT || LEFT_AT_YEAR_END.test(before);
}

/** Nothing was carried over or counted twice so far. */
function isPlainly(text: string, words: FigureWords): boolean {
  return !mentions(withoutNoneCarried(text).replaceAll(CARRIED_ON, ""), carriedAlone(words), words.overlaps);
}

/** A count of the same kind, not last year's, not one that each has. */
function isKin(each: Quantity, { block, family, depth }: Quantity, words: FigureWords): boolean {
  return each.family === family && each.depth === depth && each.block.order >= block.order - 1 && isCounted(each) && isFirm(each) && !isLastYear(each, words) && directionOf(each, words) === 0;
}

/** 其余39件, 另有18个未到期, 未整改的15处 behind 整改. */
function isLeft({ before, after, segment }: Quantity, told: Quantity, words: FigureWords): boolean {
  if (TOLD_BESIDES.test(before)) return STANDS_OPEN.test(after) && segment === told.segment;
  if (isRest(before, words)) return true;
  const taken = STILL_TAKEN.exec(before)?.groups?.["step"];
  if (taken !== undefined) return segment === told.segment && (told.before + told.after).includes(taken);
  const denied = before.replace(STEP_NOT_TAKEN, "");
  const step = denied.endsWith(OF) ? denied.slice(0, -OF.length) : denied;
  return denied !== before && step.length >= STEP && (told.before + told.after).includes(step) && !mentions(told.before, words.negations);
}

/** 发现问题|67个, where 14个|县直部门 is of something else. */
function named(all: readonly Quantity[]): boolean {
  return all.every(({ before, after }) => before !== "" && after === "");
}

interface Pair {
  readonly whole: Quantity;
  readonly told: readonly Quantity[];
}

/** What was told last before the rest, or what it came of, and the largest count of its sentence, or the last one of the sentence before. */
function pairOf(rest: Quantity, before: readonly Quantity[], words: FigureWords): Pair | undefined {
  const [prior, last] = before.slice(-2);
  if (last === undefined || prior === undefined) return undefined;
  const told = compare(prior.value, last.value) > 0 && areInGroup(prior, last) && !areBeside(prior, last) ? [last, prior] : [last];
  const [pair, ...more] = told.flatMap((each) => { const whole = wholeOf(each, before, words); return whole !== undefined && (isSlip(subtract(whole.value, each.value), rest) || isSlipOfTold(whole, each, rest) || (REST_AT_END.test(rest.before) && isNearMiss(subtract(whole.value, each.value), rest.value))) ? [{ whole, told: [each] }] : []; });
  return more.length === 0 ? pair : undefined;
}

function wholeOf(told: Quantity, before: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const here = before.filter(({ block, sentence }) => block === told.block && sentence === told.sentence);
  const whole = here[0] === told ? before[before.indexOf(told) - 1] : here.reduce((most, each) => (compare(each.value, most.value) > 0 ? each : most));
  if (whole === undefined || whole.index >= told.index || compare(whole.value, told.value) <= 0 || isDue(told) || EACH_SOME.test(told.before) || AMONG_BEHIND.test(told.after) || mentions(whole.before, words.periods)) return undefined;
  const isFar = !areInGroup(whole, told) && compare(whole.value, TELLING) < 0;
  return areOfOneKind(whole, told, words) || isFar || areBeside(whole, told) ? undefined : whole;
}

/** 375件，已办结302件，另有55件: 320 with two digits in the other order; 50项，已整改44项，正在整改10项: more than all, and 40 but for one digit. */
function isSlipOfTold(whole: Quantity, told: Quantity, rest: Quantity): boolean {
  const done = subtract(whole.value, rest.value);
  const isMore = compare(add(told.value, rest.value), whole.value) > 0;
  return compare(done, told.value) !== 0 && ((areTurned(done, told.value) && compare(told.value, TELLING) >= 0) || (isMore && STILL_TAKEN.test(rest.before) && isDigitSlip(done, told.value)));
}

function isSlip(left: Decimal, { value, step, after }: Quantity): boolean {
  return compare(left, value) !== 0 && (isDigitSlip(left, value) || (UNDER_WAY.test(after) && isDigitMore(left, value)) || Math.abs(approximate(subtract(left, value))) <= FEW * approximate(step));
}

/** Some count before it without a run of others, or two together without a third, or a count itself; or a count whose parts are all told (审结27件，维持22件，终止5件). */
function isGiven({ value }: Quantity, before: readonly Quantity[], pair: Pair): boolean {
  const runs = before.flatMap((_, from) => before.slice(from).map((__, length) => before.slice(from, from + length + 1)));
  // 收到4218条，其中咨询1630条、投诉2588条，答复4203条: the whole itself, divided before what became of it.
  const isAside = (whole: Quantity, run: readonly Quantity[]): boolean => whole === pair.whole && !run.some((each) => pair.told.includes(each));
  const isIt = (one: Decimal, other: Decimal): boolean => compare(one, other) === 0;
  return before.some((whole, at) => isIt(whole.value, value) || runs.some((run) => !run.includes(whole) && (isIt(subtract(whole.value, sumOf(run)), value) || (run.length > 1 && run[0] === before[at + 1] && isIt(whole.value, sumOf(run)) && !isAside(whole, run))))
    || before.slice(at + 1).some((other) => before.some((told) => told !== whole && told !== other && isIt(subtract(add(whole.value, other.value), told.value), value))));
}
