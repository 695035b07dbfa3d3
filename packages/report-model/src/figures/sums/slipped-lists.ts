import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, distance } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { CLAUSE_MARK, NOT_TWICE } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { areApart, areGraded, endOpen } from "../reading/apart.js";
import { carriedAlone } from "../reading/carried.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isOneDigit, isSlipOfPart } from "../reading/one-digit.js";
import { areInGroup, endsIn, isCounted, groupAround, isDue, isLastYear, joint, mentions, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import { slippedParts, isSwapOf } from "../reading/slipped-parts.js";
import type { FigureCheck } from "../types.js";
import { ADDED, additionOf } from "./addition.js";
import { columnsBefore } from "./columns-before.js";
import { kindOf } from "./list-runs.js";
import { areInSentence, FEWEST, grouped, listsBehind, MOST, placeBehind, type List } from "./lists-behind.js";
import { isFlow, isRunning } from "./sums.js";

/** What is known of the draft's figures. */
interface Known {
  readonly words: FigureWords;
  /** Figures that were added up. */
  readonly bound: ReadonlySet<Quantity>;
  /** Figures with which something else is right. */
  readonly vouched: ReadonlySet<Quantity>;
}

/** Clause groups behind a total that are looked at. */
const LOOKED_ON = 24;
/** A smaller total is reached by chance, one of two parts more easily. */
const TELLING = 10;
const TELLING_OF_TWO = 100;
/** A smaller one behind which 其中 does not stand. */
const TELLING_ALONE = 1000;
/** One from which many parts differ by another digit, whatever they are called. */
const TELLING_OF_DIGIT = 10000;
const MANY = 4;
/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 0.4;
const MOST_OFF_OF_COLUMN = 0.5;
/** Another digit is found by chance more easily than two in the other order. */
const MOST_OFF_OF_DIGIT = 0.25;
/** 件, 起 and 宗. */
const CASE = "case";
/** Digits of a part. */
const SHORT = 2;
const LONG = 3;

/**
 * 共审结12280起。审结刑事案件908起，审结民事案件10013件，审结行政案件1539件: all that is counted in a clause group, sentence or paragraph behind a total, or at the heads of the paragraphs behind it, that with two neighbouring
 * digits in the other order comes to it, whatever stands between; or kinds of which nothing is two (A类, B类) that do not come to it. Never sure, and only where nothing else was added up from them. Tried on published texts before it was built.
 */
export function withSlippedLists(checks: readonly FigureCheck[], { sentences, words }: DraftFigures): readonly FigureCheck[] {
  const bound = new Set(checks.flatMap(({ kind, holds, subject, inputs, total }) => (!ADDED.has(kind) ? [] : holds ? inputs : [subject, ...inputs, ...(total === undefined ? [] : [total])])));
  const vouched = new Set(checks.flatMap(({ kind, holds, subject, inputs }) => (!holds ? [] : kind === "rate" ? inputs : ADDED.has(kind) ? [subject] : [])));
  const known = { words, bound, vouched };
  const groups = groupsOf(sentences, words);
  return [...checks, ...groups.flatMap((group, at) => {
    const columns = columnsBefore(groups, at, words).filter(({ subject }) => !bound.has(subject));
    if (columns.length > 0) return columns;
    const place = placeBehind(group, groups.slice(at + 1, at + LOOKED_ON));
    return group.flatMap((total, index): readonly FigureCheck[] => {
      if (bound.has(total)) return [];
      const lists = listsBehind([group[index - 1], total], { ...place, here: group.slice(index + 1) }, words);
      // 共41件，其中甲类23件、乙类18件: nothing is wrong where some of them are all.
      const isRight = lists.some(({ parts, bond }) => bond !== "column" && comeTo(total, parts));
      const isSlipped = (list: List): boolean => (list.bond === "column" || !isRight) && isSlip(total, list, known);
      const isOff = (list: List): boolean => (!isRight || areGraded(list.parts)) && isNext(total, list, group) && isMissed(total, list, words);
      const found = [...lists, ...listsBefore(total, groups.slice(0, at + 1), words)].find((list) => !isTaken(total, list, known) && (isSlipped(list) || isOff(list)) && !isToldBeside(total, list, sentences));
      return found === undefined ? [] : [{ ...additionOf(total, found.parts), sure: false }].filter(({ holds }) => !holds);
    });
  })];
}

/** Nothing of its kind stands before it in its clause group, nor between it and the parts. */
function isNext(total: Quantity, { parts: [first] }: List, group: readonly Quantity[]): boolean {
  return first !== undefined && !group.some((each) => each !== total && each.index < first.index && each.family === total.family && each.depth === total.depth);
}

/** 48家中A类45家、B类4家、D类3家: of which none can be two, and which are more; 应诉16件，胜诉8件、撤诉4件、待审1件: with those that are open, all there are. A large total only where one digit keeps them from coming to it. */
function isMissed(total: Quantity, { parts, bond }: List, words: FigureWords): boolean {
  const sum = sumOf(parts);
  const off = approximate(distance(sum, total.value)) / approximate(total.value);
  if (off === 0 || off > MOST_OFF_OF_COLUMN || areApart([total, ...parts], words) || areApart([total, ...parts.slice(0, -1)], words) || isOfLastYear(parts, words) || isFlow({ parts }, words) || isRunning(parts, words) || [total, ...parts].some((each) => mentions(groupAround(each), carriedAlone(words)))) return false;
  // 立案47件，处罚41件；不予处罚9件: two that are not set apart from what else there is may be of other cases.
  if (parts.length === FEWEST && bond !== "noted") return false;
  // 事故300起，…. 来信197件、来访84件、…: of another paragraph and told in another unit.
  if (parts.some(({ block, unit }) => block !== total.block && unit !== total.unit)) return false;
  // 印发文件64份。优秀案卷12卷、…: papers of another sort.
  if (total.family !== CASE && parts.some((each) => kindOf(each) !== kindOf(total))) return false;
  const isBeyond = endOpen(parts, words) || (compare(sum, total.value) > 0 ? areApart(parts, words) : areGraded(parts) && parts.length > FEWEST && isSlipOfPart(total, parts));
  return isBeyond && (approximate(total.value) < TELLING_ALONE * approximate(total.step) || isOneDigit(sum, total.value) || isSlipOfPart(total, parts));
}

/** 合格3209批次；上年抽检2980批次，不合格57批次. */
function isOfLastYear(parts: readonly Quantity[], { lastYear }: FigureWords): boolean {
  return parts.slice(1).some((each, at) => { const last = parts[at]; return last?.block === each.block && mentions(joint(last, each), lastYear); });
}

/** 48个问题已完成26个: with no mark between them one is some of the other. */
function isBare(parts: readonly Quantity[]): boolean {
  return parts.slice(1).some((each, at) => { const last = parts[at]; return last !== undefined && areInSentence(last, each) && !CLAUSE_MARK.test(joint(last, each)); });
}

/** 316件，其中143件，由镇街128件、区级15件: one of them is divided by others, or some of them are all. */
function isExplained({ value }: Quantity, parts: readonly Quantity[]): boolean {
  return parts.some((one, at) => parts.slice(at + 1).some((other, next) => compare(sumOf([one, other]), value) === 0 || compare(sumOf(parts.slice(at + 1, at + 2 + next)), one.value) === 0));
}

/** 调解1026件，成功1008件: what comes to the other; behind them 三项相加多出18场: and by how much it is off is said. */
function isToldBeside(total: Quantity, { parts }: List, sentences: readonly Sentence[]): boolean {
  const sum = sumOf(parts);
  const off = distance(sum, total.value);
  const last = Math.max(...parts.map(({ index }) => index));
  const isOther = (each: Quantity): boolean => each.block === total.block && each.family === total.family && !parts.includes(each);
  return sentences.some(({ quantities }) => quantities.some((each) => isOther(each) && (compare(each.value, sum) === 0 || (each.index > last && compare(each.value, off) === 0))));
}

function comeTo({ value }: Quantity, parts: readonly Quantity[]): boolean {
  return parts.some((_, at) => at > 0 && compare(sumOf(parts.slice(0, at + 1)), value) === 0);
}

/** 查实968条；其中涉企86条: and what a part divides is none beside it. */
function isTaken(total: Quantity, { parts }: List, { bound, words }: Known): boolean {
  return parts.length < FEWEST || parts.length > MOST || parts.slice(1).some(({ before }) => opensWith(before, words.among)) || parts.some((each) => bound.has(each) || compare(each.value, total.value) > 0);
}

/** Two neighbouring digits in the other order, of a figure that nothing else vouches for; in a column, behind 其中 and of a large total one digit that is another. */
function isSlip(total: Quantity, { parts, aside, bond }: List, { vouched }: Known): boolean {
  const isColumn = bond === "column";
  const sum = sumOf(parts);
  const size = approximate(total.value);
  const off = approximate(distance(sum, total.value)) / size;
  const isPair = parts.length === FEWEST;
  // 共41项，其中许可28项、处罚9项、征收4件: one of them is told in another unit.
  if (aside.some(({ value }) => compare(add(sum, value), total.value) === 0)) return false;
  // 审结121件。败诉9件、胜诉57件、…: what nothing says to be its parts nearly comes to a small total by chance.
  if (size < TELLING * approximate(total.step)) return false;
  if (bond === "told" && size < TELLING_ALONE * approximate(total.step)) return false;
  if (off === 0 || parts.some(({ value }) => compare(value, total.value) === 0) || off > (isColumn ? MOST_OFF_OF_COLUMN : MOST_OFF) || (isPair && size < TELLING_OF_TWO * approximate(total.step))) return false;
  if (slippedParts(total, parts, isPair ? LONG : SHORT).some((each) => !vouched.has(each))) return true;
  if (!vouched.has(total) && isSwapOf(total.value, sum)) return true;
  if (isPair || isBare(parts) || (!isColumn && isExplained(total, parts))) return false;
  const segments = new Set(parts.map(({ segment }) => segment)).size;
  const isEven = segments === 1 || segments === parts.length;
  const isLarge = parts.length >= MANY && size >= TELLING_OF_DIGIT * approximate(total.step);
  const isTold = bond === "led" && isEven && size >= (compare(sum, total.value) > 0 ? TELLING_OF_TWO : TELLING_ALONE) * approximate(total.step);
  return (isColumn || isTold || isLarge) && off < MOST_OFF_OF_DIGIT && (isOneDigit(sum, total.value) || isSlipOfPart(total, parts));
}

/** 侵权案件245件，假冒案件964件；两类案件总数1209件: what its sentence counts before a total that is told to be one. */
function listsBefore(total: Quantity, groups: readonly (readonly Quantity[])[], words: FigureWords): readonly List[] {
  if (!endsIn(total.before, words.sumsBehind, words.sumRows)) return [];
  const parts = groups.slice(-MOST).flat().filter((each) => areInSentence(each, total) && each.index < total.index && each.family === total.family && each.depth === total.depth);
  return [{ parts, aside: [], bond: "told" }];
}

/** Counts of this year by clause group. */
function groupsOf(sentences: readonly Sentence[], words: FigureWords): readonly (readonly Quantity[])[] {
  const isTold = (each: Quantity): boolean => isCounted(each) && isFirm(each) && !isDue(each) && !isLastYear(each, words) && directionOf(each, words) === 0 && !mentions(each.before, words.averages);
  return sentences.flatMap(({ quantities, text }) => (mentions(text.replaceAll(NOT_TWICE, ""), words.overlaps) ? [] : grouped(quantities.filter(isTold), areInGroup)));
}
