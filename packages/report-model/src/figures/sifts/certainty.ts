import { approximate, integer } from "../../quantity/decimal.js";
import { REST_TOLD } from "../../text/chinese-clauses.js";
import { haveSameDigits, isOneOfManyDigits } from "../reading/one-digit.js";
import { isCounted, MONEY, sumOf, type Sentence } from "../reading/scope.js";
import { ADDED } from "../sums/addition.js";
import type { CheckKind, FigureCheck } from "../types.js";

/**
 * By how many times a figure may be off and still be a slip of the pen, for recomputations that bind figures together by where they stand.
 * A larger difference more often means that other figures were meant.
 */
const MOST_OFF: Readonly<Partial<Record<CheckKind, number>>> = { rate: 2, growth: 2, difference: 2, points: 2, sum: 1.5, excess: 1.5, balance: 1.5, part: 1.5, among: 1.5 };

/** Kinds of which nothing else can be meant where the sentence has no other counts. */
const ALONE: ReadonlySet<CheckKind> = new Set(["rate", "growth", "difference", "points", "part", "among"]);

/** A decimal point in the wrong place, one or two too far, is a slip as well; so much beside it a power of ten may be. */
const SHIFTS: readonly number[] = [0.01, 0.1, 10, 100];
const BESIDE = 0.06;
/** The same for figures that are doubted. */
const CLOSE_BESIDE = 0.02;
/** What is added up comes to it exactly. */
const EXACT = 1e-6;

/** By how much of the largest of those that are added up they may be off: further off, other figures were meant. */
const MOST_MISSING = 1 / 3;

/**
 * A figure that does not hold, as sure as it can be: not where other figures of the sentence stand between those it was recomputed from, and not where it is further
 * off than slips are; a sum that is far off beside other counts of the kind is no check at all. Measured on labelled sets that had taught nothing: docs/decisions/0015.
 */
export function asSureAsCanBe(checks: readonly FigureCheck[], sentence: Sentence): readonly FigureCheck[] {
  return checks.flatMap((check) => asSure(check, sentence));
}

function asSure(check: FigureCheck, sentence: Sentence): readonly FigureCheck[] {
  const most = MOST_OFF[check.kind];
  if (check.holds || most === undefined) return [check];
  const isAside = isInterrupted(check, sentence);
  // 国家级3个、省级38个，其余为市级: not all are counted.
  if (check.kind === "sum" && REST_TOLD.test(sentence.text) && (!check.sure || REST_TOLD.test(sentence.text.slice(Math.max(0, ...check.inputs.map(({ end }) => end - sentence.start)))))) return [];
  // 14个镇、4个乡，共231个村: hardly anything of it.
  if (check.kind === "sum" && (check.recomputed ?? Infinity) < approximate(check.subject.value) / MOST_TIMES && !isShifted(check.recomputed ?? 0, approximate(check.subject.value), EXACT) && !isOneOfManyDigits(sumOf(check.inputs), check.subject)) return [];
  // 编印指南1册，发放3000册: how many there are of it is not told.
  if (check.kind === "part" && check.recomputed === 1 && approximate(check.subject.value) > MOST_COPIES) return [];
  if ((ADDED.has(check.kind) && isFar(check) && (isAmongOthers(check, sentence) || (check.kind === "sum" && isMostMissing(check)))) || (isNearlyAll(check) && (isAside || !isSlip(check, most)))) return [];
  return [check.sure && (isAside || isContinued(check, sentence) || isOneOfTwo(check, sentence) || !(isSlip(check, most) || isAlone(check, sentence))) ? { ...check, sure: false } : check];
}

/** 其中转县区3720件、转市直846件，部门之间流转350件: what follows may be one more of the parts, where it is about as much as is missing. */
function isContinued({ kind, subject, inputs, recomputed = 0 }: FigureCheck, { quantities }: Sentence): boolean {
  const missing = approximate(subject.value) - recomputed;
  if (kind !== "sum" || missing <= 0) return false;
  const last = Math.max(...inputs.map(({ index }) => index));
  const next = quantities.find(({ index }) => index > last);
  return next?.unit === subject.unit && next !== subject && approximate(next.value) < missing * ABOUT && approximate(next.value) > missing / ABOUT;
}

/** 立案198起，结案156起。按类型分：…: either may be meant. */
function isOneOfTwo({ kind, subject, inputs: [part] }: FigureCheck, { previous }: Sentence): boolean {
  return kind === "sum" && part !== undefined && part.sentence !== subject.sentence && previous.some((each) => each !== subject && each.unit === subject.unit && each.sentence === subject.sentence && each.block === subject.block);
}

/** So many times what is missing, or the other way round, is about as much. */
const ABOUT = 4;

/** How many times what was recomputed a doubted figure may be, or the other way round. */
const MOST_DOUBTED: Readonly<Partial<Record<CheckKind, number>>> = { rate: 4, growth: 4, difference: 4, part: 3, among: 10 };

/** Other counts of the unit stand in the sentence, which may be meant. */
function isBesideAlike({ subject, inputs }: FigureCheck, { quantities }: Sentence): boolean {
  const own = new Set([subject, ...inputs].map(({ index }) => index));
  return quantities.some((each) => each.unit === inputs[0]?.unit && !own.has(each.index));
}

/** Per cent. */
const ALL = 100;
const MOST_SHARE = 150;
/** Of so few something is soon ten times as much. */
const FEW = 100;

/** Without doubts about figures that are so far from what was recomputed that something else is meant: 检出不合格149批次，其中抽检2746批次. Digits in another order are still told: 71.3% for 17.3%. */
export function withoutFarOff(checks: readonly FigureCheck[], sentence: Sentence): readonly FigureCheck[] {
  return checks.filter((check) => {
    const { kind, holds, sure, recomputed = 0, subject: { value, family } } = check;
    if (holds || sure) return true;
    const [most, stated] = [MOST_DOUBTED[kind], approximate(value)];
    // 23起，比上年减少5起，下降17.9%: it is not from those 5 that it fell.
    if (kind === "growth" && stated < ALL && Math.abs(recomputed) > MOST_SHARE) return false;
    // 36项任务…，完成率94.4%: no part is more than the whole of such a rate.
    if (kind === "rate" && stated <= ALL && recomputed > MOST_SHARE) return false;
    return most === undefined || !isBesideAlike(check, sentence) || family === MONEY || (kind === "among" && stated < FEW) || isSlip(check, most, CLOSE_BESIDE) || haveSameDigits(value, { ...integer(Math.round(Math.abs(recomputed) * 10 ** value.scale)), scale: value.scale });
  });
}

/** So many copies are of one title. */
const MOST_COPIES = 50;
/** A total that is so many times its parts is of something else. */
const MOST_TIMES = 4;

function isAmongOthers({ subject, inputs }: FigureCheck, { quantities }: Sentence): boolean {
  return quantities.some((each) => each.family === subject.family && each.start !== subject.start && !inputs.some(({ start }) => start === each.start));
}

/** 审核决定5件，审核率100%: behind counts of other matters nearly all is all of its own. */
function isNearlyAll({ kind, subject, recomputed }: FigureCheck): boolean {
  return kind === "rate" && approximate(subject.value) >= NEARLY_ALL && recomputed !== undefined && recomputed < NEARLY_ALL / 2;
}

/** Per cent. */
const NEARLY_ALL = 90;

function isFar({ kind, subject, inputs, recomputed }: FigureCheck): boolean {
  const largest = Math.max(...[subject, ...inputs].map(({ value }) => approximate(value)));
  return recomputed !== undefined && Math.abs(recomputed - approximate(subject.value)) > MOST_MISSING * largest && !isShifted(recomputed, approximate(subject.value), ADDED.has(kind) ? EXACT : BESIDE) && !(kind === "sum" && isOneOfManyDigits(sumOf(inputs), subject));
}

/** 审查73件，修改后出台5件、不予出台1件: most of it is told elsewhere. */
function isMostMissing({ subject, recomputed }: FigureCheck): boolean {
  return recomputed !== undefined && recomputed < approximate(subject.value) / 2;
}

function isInterrupted({ subject, inputs }: FigureCheck, { quantities }: Sentence): boolean {
  const starts = [subject, ...inputs].filter(({ block, sentence }) => block === subject.block && sentence === subject.sentence).map(({ start }) => start);
  const [from, to] = [Math.min(...starts), Math.max(...starts)];
  // 三项服务合计99件次: a numeral in words counts the items.
  return quantities.some(({ start, number }) => start > from && start < to && !starts.includes(start) && number.form === subject.number.form);
}

function isSlip({ subject, recomputed }: FigureCheck, most: number, beside = BESIDE): boolean {
  const stated = approximate(subject.value);
  if (recomputed === undefined || stated === 0) return true;
  const times = Math.abs(recomputed) / stated;
  return (times <= most && times >= 1 / most) || isShifted(Math.abs(recomputed), stated, beside);
}

function isShifted(recomputed: number, stated: number, beside: number): boolean {
  return SHIFTS.some((shift) => Math.abs(recomputed / stated / shift - 1) < beside);
}

function isAlone({ kind, subject, inputs }: FigureCheck, { quantities }: Sentence): boolean {
  return ALONE.has(kind) && !quantities.some((each) => isCounted(each) && each.start !== subject.start && !inputs.some(({ start }) => start === each.start));
}

/** What only may be wrong proposes no figure: another of those that it is computed from may be the wrong one. */
export function withoutGuesses(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  return checks.map((check) => (check.sure || check.holds ? check : { ...check, expected: [] }));
}
