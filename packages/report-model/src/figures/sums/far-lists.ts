import type { FigureWords } from "@lint-report/standard";
import { groupBy } from "../../group-by.js";
import { approximate, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NOT_TWICE } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { isAbout } from "../reading/about.js";
import { areAll } from "../reading/completeness.js";
import { isOneDigit, isSlipOfPart } from "../reading/one-digit.js";
import { isCounted, isEnumerated, mentions, placeOf, sumOf, wordsOf } from "../reading/scope.js";
import { slippedParts, isSwapOf } from "../reading/slipped-parts.js";
import { isWithOtherUnit } from "../reading/sums-apart.js";
import type { FigureCheck } from "../types.js";
import { ADDED, additionOf } from "./addition.js";
import { FEWEST, kindOf, runsIn, type Run } from "./list-runs.js";
import { isFree } from "./plain-sums.js";

/** Sentences before, in this paragraph or another, in which the total may stand. */
const LOOKED_BACK = 8;
/** A total that is less precise is nearly reached by chance: by one digit, by a part of two digits, by two parts of another paragraph. */
const TELLING = 100;
const TELLING_FOR_SHORT = 300;
const TELLING_FAR = 1000;
/** Parts that are many: two digits of one of them tell, however short it is. */
const MANY = 4;
const FEW = 3;
/** Digits of a part that is short. */
const SHORT = 2;
/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 1 / 5;

interface Told {
  readonly before: readonly Quantity[];
  readonly words: FigureWords;
  /** Totals with the parts that come to them. */
  readonly divided: ReadonlyMap<Quantity, readonly Quantity[]>;
}

/**
 * 处分417人（…）。处分县处级6人，乡科级58人，一般干部32人，其他人员330人: all that a sentence counts of one kind, where with two neighbouring digits of one part changed they come to a total told before, in this
 * paragraph or another; or with one digit, where the text says that they divide what was told last. Never sure, and only of parts from which nothing else was recomputed.
 */
export function farLists({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (holds ? (ADDED.has(kind) ? inputs : []) : [subject, ...inputs])));
  const divided = new Map(known.flatMap(({ kind, holds, subject, inputs }) => (holds && kind === "sum" ? [[subject, inputs] as const] : [])));
  return sentences.flatMap((sentence, at) => {
    if (sentence.quantities.length < FEWEST || mentions(sentence.text.replaceAll(NOT_TWICE, ""), words.overlaps)) return [];
    const runs = runsIn(sentence, words).filter(({ parts }) => !parts.some((each) => bound.has(each)));
    if (runs.length === 0) return [];
    const before = [...sentences.slice(Math.max(0, at - LOOKED_BACK), at).flatMap(({ quantities }) => quantities), ...sentence.quantities];
    return runs.flatMap((run) => totalsOf(run, { before, words, divided }).map((total) => checkOf(total, run.parts))).slice(0, 1);
  });
}

/** At the one part that would be right with two digits changed, else at the total. */
function checkOf(total: Quantity, parts: readonly Quantity[]): FigureCheck {
  const check = { ...additionOf(total, parts), sure: false };
  const [slipped, ...others] = slippedParts(total, parts, SHORT);
  return slipped === undefined || others.length > 0 ? check : { ...check, recomputed: undefined, subject: slipped, total, inputs: [total, ...parts.filter((each) => each !== slipped)], place: placeOf(slipped) };
}

/** The last total that they would come to. */
function totalsOf(run: Run, told: Told): readonly Quantity[] {
  const { parts } = run;
  const [first] = parts;
  if (first === undefined) return [];
  const kind = kindOf(first);
  const all = told.before.filter((each) => kindOf(each) === kind && isCounted(each) && (each.block !== first.block || each.end <= first.start));
  const sum = sumOf(parts);
  // What they come to is told, too.
  if (all.some(({ value }) => compare(value, sum) === 0)) return [];
  const isClose = ({ value }: Quantity): boolean => Math.abs(approximate(subtract(sum, value))) <= MOST_OFF * approximate(value);
  const last = all[all.length - 1];
  const isElsewhere = ({ block, sentence }: Quantity): boolean => block !== first.block || sentence !== first.sentence;
  return all.filter((total) => isClose(total) && (isElsewhere(total) || (total === last && !run.isColumn))
    && isSlipped(total, run, { ...told, before: all }) && isTotalOf(total, run, told)).slice(-1);
}

/** It is free, larger than each of them, stands in no list, is not what some of them come to, and nothing else is known to come to it. */
function isTotalOf(total: Quantity, run: Run, { before, words, divided }: Told): boolean {
  const { parts } = run;
  // 监督员67名、37名，共104名。配备专职网格员18名、兼职网格员90名: of others.
  // 151名执法人员，99名通过、52名补考后通过: as two of its own sentence.
  if (parts.length === FEWEST && !run.divides && isOfTwo(total, before)) return false;
  if (divided.get(total)?.every(({ start }) => start < total.start) === true && !isDivided(total, run)) return false;
  const at = before.indexOf(total);
  const [last, next] = [before[at - 1], before[at + 1]];
  const isListed = (last !== undefined && isEnumerated(last, total)) || (next !== undefined && isEnumerated(total, next));
  const isExplained = parts.some((_, from) => parts.some((__, to) => to > from && compare(sumOf(parts.slice(from, to + 1)), total.value) === 0));
  return isFree(total, words) && !isListed && !isExplained && !isWithOtherUnit(total, parts, before) && parts.every(({ value }) => compare(value, total.value) < 0);
}

/** The two figures behind it come to it. */
function isOfTwo(total: Quantity, before: readonly Quantity[]): boolean {
  const own = before.filter((each) => each.start > total.start && each.block === total.block && each.sentence === total.sentence && each.unit === total.unit).slice(0, FEWEST);
  return own.length === FEWEST && compare(sumOf(own), total.value) === 0;
}

/** The text says that they divide it. */
function isDivided(total: Quantity, { divides, topic }: Run): boolean {
  return divides && (topic === "" || isAbout(topic, wordsOf(total)));
}

/** Two that are not said to divide it, or three of another paragraph, come to a smaller total by chance. */
function isNear(total: Quantity, run: Run): boolean {
  const [first] = run.parts;
  const isBeside = first?.block === total.block && total.sentence >= first.sentence - 1 && run.parts.length >= FEW;
  return run.parts.length >= MANY || isBeside || isDivided(total, run) || isTelling(total, TELLING_FAR);
}

function isSlipped(total: Quantity, run: Run, told: Told): boolean {
  const { parts } = run;
  const isTurned = slippedParts(total, parts).length > 0 || (isTelling(total, TELLING_FAR) && isSwapOf(total.value, sumOf(parts)));
  if (isTurned) return isNear(total, run);
  const isShortSlip = slippedParts(total, parts, SHORT).length > 0;
  if (isShortSlip && parts.length >= MANY && isTelling(total, TELLING_FOR_SHORT)) return true;
  const isOneDigitOff = isOneDigit(sumOf(parts), total.value) || isSlipOfPart(total, parts);
  const areParts = parts.length >= FEW ? isDivided(total, run) || areAll(parts, told.words) : areAll(parts, told.words);
  return (isShortSlip || isOneDigitOff) && !run.isColumn && isTelling(total, TELLING) && areParts && isLast(total, told);
}

function isTelling({ value, step }: Quantity, least: number): boolean {
  return approximate(value) >= least * approximate(step);
}

/** Nothing of its kind is told behind it but what divides it, too: 65件，其中22件、43件。按目的分类：1件、57件、7件. */
function isLast(total: Quantity, { before, divided }: Told): boolean {
  const own = divided.get(total) ?? [];
  const behind = before.slice(before.indexOf(total) + 1).filter((each) => each.value.digits !== 0n && !own.includes(each));
  const groups = groupBy(behind, ({ block, sentence }) => `${String(block.index)} ${String(sentence)}`);
  return [...groups.values()].every((group) => compare(sumOf(group), total.value) === 0);
}
