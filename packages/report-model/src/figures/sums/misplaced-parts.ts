import { approximate, compare, shifted, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { listsIn } from "../reading/lists.js";
import { notationOf } from "../reading/print.js";
import { placeOf, printed, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";
import { isFlow } from "./sums.js";

/** How far a decimal point slips, and 万 and 亿 that are lost or one too many. */
const SHIFTS: readonly number[] = [-1, 1, -4, 4, -8, 8];
/** Digits of a part that does not lead to a total by chance, and of one in which one may be too many. */
const FEWEST_DIGITS = 3;
const FEWEST_TO_LOSE = 4;
/** A total that is told to so many is not reached by chance. */
const TELLING = 100;

/**
 * 对象5164.6万人。其中，甲类1224万人，乙类3940.6人; 开展程序8335件（公告1193件，建议742件）: one part with which, its decimal point moved, 万 told or a digit put in, the others come to the total. Never sure.
 */
export function misplacedParts({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (kind === "sum" || kind === "excess" ? [subject] : kind === "balance" && holds ? [subject, ...inputs] : [])));
  return sentences.flatMap((sentence) => listsIn(sentence, words).flatMap(({ total, parts: [first, ...more] }) => {
    // 电梯880台、客运索道1114条、游乐设施2万台: up to the end of the sentence, whatever stands between.
    const all = sentence.quantities.filter((each) => first !== undefined && each.index >= first.index && each.family === total.family && each.depth === first.depth);
    return first === undefined ? [] : [{ total, parts: [first, ...more] }, ...(all.length > more.length + 1 ? [{ total, parts: all }] : [])];
  }).flatMap(({ total, parts }): readonly FigureCheck[] => {
    const isTelling = parts.length > 1 && !bound.has(total) && [total, ...parts].every(isFirm) && !isFlow({ parts }, words) && approximate(total.value) >= TELLING * approximate(total.step);
    const [part, ...others] = isTelling ? parts.filter((each) => isMisplaced(each, total, parts)) : [];
    if (part === undefined || others.length > 0 || additionOf(total, parts).holds || isExplained(total, parts)) return [];
    bound.add(total);
    return [checkOf(part, total, parts.filter((each) => each !== part))];
  }));
}

function checkOf(part: Quantity, total: Quantity, others: readonly Quantity[]): FigureCheck {
  const { number, suffix } = notationOf([total, ...others]);
  const rest = number(subtract(total.value, sumOf(others)));
  return { kind: "sum", holds: false, sure: false, sign: "misplaced", subject: part, total, inputs: [total, ...others], name: printed(part), place: placeOf(part), formula: `${[total, ...others].map(({ value }) => number(value)).join("\u2212")}=${rest}${suffix}`, difference: "", recomputed: undefined, expected: [] };
}

/** 3915件，剔除402件后为3513件: two of them are all of it. */
function isExplained({ value }: Quantity, parts: readonly Quantity[]): boolean {
  return parts.some((one, at) => parts.slice(at + 1).some((other) => compare(sumOf([one, other]), value) === 0));
}

/** With another value of the part the total is reached as exactly as it is told. */
function isMisplaced(part: Quantity, total: Quantity, parts: readonly Quantity[]): boolean {
  const rest = approximate(subtract(total.value, sumOf(parts.filter((each) => each !== part))));
  if (rest <= 0 || approximate(part.value) < 10 ** (FEWEST_DIGITS - 1) * approximate(part.step)) return false;
  const others = [...SHIFTS.map((exponent) => withValue(part, shifted(part.value, exponent), exponent)), ...digitsChanged(part)].filter(({ value }) => Math.abs(approximate(value) - rest) <= rest * CLOSE);
  return others.some((each) => additionOf(total, parts.map((one) => (one === part ? each : one))).holds);
}

/** Rounding may leave no more open. */
const CLOSE = 0.03;

function withValue(part: Quantity, value: Decimal, exponent: number): Quantity {
  return { ...part, value, step: shifted(part.step, exponent) };
}

/** With one digit left out, and with one put in. */
function digitsChanged(part: Quantity): readonly Quantity[] {
  const { value: { digits, scale }, step } = part;
  const text = String(digits);
  if (step.scale > 0 || step.digits !== 1n) return [];
  const shorter = text.length < FEWEST_TO_LOSE ? [] : Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
  const longer = Array.from(`${text} `).flatMap((_, at) => Array.from(DIGITS, (digit) => text.slice(0, at) + digit + text.slice(at)));
  return [...shorter, ...longer].filter((each) => !each.startsWith("0")).map((each) => ({ ...part, value: { digits: BigInt(each), scale } }));
}

const DIGITS = "0123456789";
