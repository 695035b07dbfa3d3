import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { groupBy } from "../../group-by.js";
import { add, approximate, compare, integer, multiply, subtract, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { OTHER_BASE, UP_TO_NOW } from "../../text/chinese-shares.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { endingOf } from "../../text/word-edges.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HALF, isFirm } from "../reading/interval.js";
import { areInGroup, isCounted, isLastYear, joint, mentions, placeOf, stripped, type Sentence } from "../reading/scope.js";
import { boundBy, figuresOfText } from "../reading/slips.js";
import { additionOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";

/** Parts of a whole. */
const FEWEST = 2;
export const MOST = 12;
/** Letters of a rate's name that have to be the same: 合格率. */
const NAME = 3;
/** Figures behind a count that may be told of it, with itself. */
const BEHIND = 5;
/** Letters between two of them. */
const LONGEST = 24;

/** A count with the rate or the change that is told right behind it. */
export interface Told {
  readonly count: Quantity;
  readonly percent: Quantity;
  /** Of what kind it is: a change, or a rate by the end of its name. */
  readonly kind: string;
  /** With its sign. */
  readonly value: Decimal;
}

/**
 * 办理1374件，比上年增长6.8%。其中，城区562件，增长5.3%；乡镇812件，增长6.1%: what all grew by, or the rate of all, lies between those of its parts, where the parts come to all there is. Only what lies outside, and never sure: what grew may
 * have been divided in another way before.
 */
export function outOfRange(figures: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known.filter(({ holds }) => !holds));
  return toldByKind(figures).flatMap((told) => told.flatMap((whole, at): readonly FigureCheck[] => {
    const parts = bound.has(whole.percent.index) ? [] : partsOf(whole, told.slice(at + 1, at + 1 + MOST));
    return parts.length < FEWEST || parts.some(({ percent }) => bound.has(percent.index)) ? [] : checkOf(whole, parts);
  }));
}

/** All rates and changes of a kind behind their counts, in order. */
export function toldByKind({ sentences, words }: DraftFigures): readonly (readonly Told[])[] {
  return toldRead(words)(sentences);
}

/** Read once for both that ask. */
const toldRead = once((words: FigureWords) => once((sentences: readonly Sentence[]) => readTold(sentences, words)));

function readTold(sentences: readonly Sentence[], words: FigureWords): readonly (readonly Told[])[] {
  const all = figuresOfText(sentences);
  return [...groupBy(all.flatMap((_, at) => toldOf(all.slice(at, at + BEHIND), words)), ({ kind }) => kind).values()];
}

/** 5130万元，完成预算的46.2%，同比增长17.4%: what is told of a count before the next one; 比上年增加62人 is none. */
function toldOf([count, ...behind]: readonly Quantity[], words: FigureWords): readonly Told[] {
  if (count === undefined || !isCounted(count) || !isFirm(count) || count.value.digits <= 0n || directionOf(count, words) !== 0 || isLastYear(count, words) || mentions(count.before.replaceAll(UP_TO_NOW, ""), words.periods)) return [];
  const end = behind.findIndex((each, at) => !areInGroup(each, count) || each.depth !== count.depth || (isCounted(each) && directionOf(each, words) === 0) || joint(behind[at - 1] ?? count, each).length > LONGEST);
  const kinds = new Set<string>();
  return behind.slice(0, end < 0 ? undefined : end).flatMap((percent): readonly Told[] => {
    const way = directionOf(percent, words);
    const kind = percent.family !== "percent" || !isFirm(percent) ? undefined : way !== 0 ? changeOf(percent, words) : rateOf(percent, words);
    if (kind === undefined || kinds.has(kind)) return [];
    kinds.add(kind);
    return [{ count, percent, kind, value: way < 0 ? subtract(integer(0), percent.value) : percent.value }];
  });
}

export const CHANGE = "";

/** Against last year; 环比, 比2019年 and the like are of other bases. */
function changeOf({ before }: Quantity, { averages, elsewhere }: FigureWords): string | undefined {
  return OTHER_BASE.test(before) || mentions(before, averages, elsewhere) ? undefined : CHANGE;
}

function rateOf({ before }: Quantity, words: FigureWords): string | undefined {
  const name = stripped(before, words.rateFillers);
  const isRate = name.length >= NAME && endingOf(name, words.rateEndings) !== undefined && !mentions(name, words.lastYear, words.elsewhere);
  return isRate ? name.slice(-NAME) : undefined;
}

/** Those of its kind behind a whole that come to it, of one paragraph; the fewest that do. */
export function partsOf({ count: whole }: Told, behind: readonly Told[]): readonly Told[] {
  const end = behind.findIndex(({ count: { block, depth } }) => block !== whole.block || depth < whole.depth);
  const run = (end < 0 ? behind : behind.slice(0, end)).filter(({ count: { family } }) => family === whole.family);
  const counts = run.map(({ count }) => count);
  const most = counts.findIndex(({ value }) => compare(value, whole.value) >= 0);
  const length = counts.slice(0, most < 0 ? undefined : most).findIndex((_, at) => at + 1 >= FEWEST && additionOf(whole, counts.slice(0, at + 1)).holds) + 1;
  return run.slice(0, length);
}

function checkOf({ percent, value, count }: Told, parts: readonly Told[]): readonly FigureCheck[] {
  const values = parts.map((part) => part.value);
  const low = values.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const high = values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const steps = [percent, ...parts.map((part) => part.percent)].map(({ step }) => step).reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const slack = add(steps, multiply(steps, HALF));
  const isOver = compare(value, add(high, slack)) > 0;
  if (!isOver && compare(value, subtract(low, slack)) >= 0) return [];
  const shown = values.map((each) => `${written(each)}%`).join(ENUMERATION_COMMA);
  return [{
    kind: "range", holds: false, sure: false, subject: percent, inputs: [...parts.map((part) => part.percent), count], name: percent.before, place: placeOf(percent), difference: "", recomputed: approximate(isOver ? high : low),
    formula: `${written(value)}%${isOver ? ">" : "<"}${shown}`, expected: [],
  }];
}
