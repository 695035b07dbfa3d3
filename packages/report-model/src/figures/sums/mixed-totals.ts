import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { beginningOf } from "../../text/word-edges.js";
import { isCounted, isEnumerated, joint, longestFirst, mentions, MONEY, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { ADDED, additionOf } from "./addition.js";
import { isFree } from "./plain-sums.js";
import { isCrossed, isFlow, isRunning } from "./sums.js";

/** 合同71份、重大决策5件、其他文件18件，共96件: a list in several units and right behind it what it comes to, which is near. Never sure. */
export function mixedTotals({ quantities, text }: Sentence, words: FigureWords, told: readonly FigureCheck[]): readonly FigureCheck[] {
  const known = new Set(told.flatMap(({ kind, subject }) => (ADDED.has(kind) ? [subject] : [])));
  return (mentions(text, words.overlaps) ? [] : quantities).flatMap((total, index): readonly FigureCheck[] => {
    const sum = beginningOf(total.before, longestFirst(words.totals));
    const parts = sum === undefined || known.has(total) ? [] : listBefore(quantities, index);
    const [first] = parts;
    const last = parts[parts.length - 1];
    if (first === undefined || last === undefined || parts.length < FEWEST || sum === undefined || opensWith(last.after, words.unfinished) || opensWith(first.before, words.among)) return [];
    const matter = total.before.slice(sum.length);
    const isSameStep = total.before === sum || isOfOneStep(matter, parts) || text.indexOf(matter) < total.start - total.before.length;
    // 137件，继续有效98件、修改15件、废止24件，仍予执行的共113件: what they come to is told.
    const isMixed = (parts.some(({ unit }) => unit !== total.unit) || (isOfOneStep(matter, parts) && isPlainList(total, parts, words) && !quantities.some(({ unit, value }) => unit === total.unit && compare(value, sumOf(parts)) === 0))) && parts.every((each) => each.family !== MONEY && isFree(each, words)) && isFree(total, words);
    const check = { ...additionOf(total, parts), kind: "sum" as const, sure: false, expected: [] };
    return isSameStep && isMixed && !check.holds && Math.abs(approximate(total.value) - (check.recomputed ?? 0)) <= MOST_OFF * approximate(total.value) && parts.every(({ value }) => compare(value, total.value) < 0) ? [check] : [];
  });
}

/** 受理劳动争议287件、婚姻家庭119件，共|受理申请421件: the step that the first of them opens with, or none. */
function isOfOneStep(matter: string, [first]: readonly Quantity[]): boolean {
  return first !== undefined && (matter === "" || matter.length >= STEP) && first.before.includes(matter.slice(0, STEP));
}

/** Letters of a step. */
const STEP = 2;

/** Of one unit, none of them a trait, a flow or counted so far. */
function isPlainList(total: Quantity, parts: readonly Quantity[], words: FigureWords): boolean {
  return [total, ...parts].every(({ unit, before }) => unit === total.unit && unit !== "" && !mentions(before, words.carried)) && !isCrossed(parts, words) && !isFlow({ parts: [...parts, total] }, words) && !isRunning(parts, words);
}

const FEWEST = 2;
/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 0.15;
/** Letters between the list and its total: 份，共. */
const LONGEST = 16;

/** The enumerated counts right before a figure, one comma between. */
function listBefore(quantities: readonly Quantity[], index: number): readonly Quantity[] {
  const [last, total] = [quantities[index - 1], quantities[index]];
  if (last === undefined || total === undefined) return [];
  const between = joint(last, total);
  if (between.length > LONGEST || between.split(COMMA).length !== 2 || last.segment !== total.segment) return [];
  let from = index - 1;
  for (let each = quantities[from], before = quantities[from - 1]; each !== undefined && before !== undefined && isEnumerated(before, each); each = quantities[from], before = quantities[from - 1]) from--;
  const parts = quantities.slice(from, index);
  return parts.every((each) => isCounted(each) && each.depth === total.depth) ? parts : [];
}
