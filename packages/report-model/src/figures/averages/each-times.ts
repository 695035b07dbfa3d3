import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, distance, integer, multiply, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { CLOSING, COMMA, OPENING, TO_EACH } from "../../text/chinese-clauses.js";
import { EACH_SO_MANY } from "../../text/chinese-shares.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, opensWith, placeOf, printed, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** By how much a slip may be off, as a share of the total; further off, the total is of something else. */
const MOST_OFF = 0.25;
const PERSONS: ReadonlySet<string> = new Set(["person", "person-time"]);

/** 11个社区每个社区3名，共36名; 18次（6个站所各4次）: how many there are, times what each has, against the total right behind, or before brackets. Never sure: what each has may differ. */
export function eachTimesChecks({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((total, at): readonly FigureCheck[] => {
    const noted = inBrackets(total, quantities.slice(at + 1));
    if (noted !== undefined) return timesOf(total, noted);
    const each = quantities[at - 1];
    const per = each === undefined ? undefined : TO_EACH.exec(each.before)?.[1];
    if (each === undefined || per === undefined || !isTotalOf(total, each, words)) return [];
    const before = quantities.slice(0, at - 1).filter((count) => isCounted(count) && isFirm(count) && !isLastYear(count, words));
    const counts = before.filter((count) => count.unit === per.charAt(0) || count.after.startsWith(per));
    const [count] = counts;
    // 14个社区每月学法1次: of several wholes any may be meant.
    return count === undefined || counts.length > 1 || before.some((other) => compare(multiply(other.value, each.value), total.value) === 0) ? [] : timesOf(total, [count, each]);
  });
}

/** 18次（|6个|站所各|4次|）. */
function inBrackets(total: Quantity, [count, each]: readonly Quantity[]): readonly [Quantity, Quantity] | undefined {
  if (count === undefined || each === undefined || each.unit !== total.unit || ![total, count, each].every((figure) => isCounted(figure) && isFirm(figure)) || count.depth !== total.depth + 1) return undefined;
  const isSo = joint(total, count) === OPENING + count.before && EACH_SO_MANY.test(joint(count, each)) && joint(count, each).length <= LONGEST_NOUN && each.block.view.text.charAt(each.end) === CLOSING;
  return isSo ? [count, each] : undefined;
}

/** Letters between how many there are and what each has. */
const LONGEST_NOUN = 10;

function timesOf(total: Quantity, [count, each]: readonly [Quantity, Quantity]): readonly FigureCheck[] {
  const check = productCheck(total, [count, each], [count.value, each.value]);
  return Math.abs((check.recomputed ?? 0) - approximate(total.value)) > MOST_OFF * approximate(total.value) ? [] : [check];
}

/** A total against one number times another, as a doubt. */
export function productCheck(total: Quantity, inputs: readonly Quantity[], [one, other]: readonly [Decimal, Decimal]): FigureCheck {
  const value = multiply(one, other);
  const off = distance(value, total.value);
  const formula = `${written(one)}\u00d7${written(other)}=${written(value)}`;
  return { kind: "balance", holds: off.digits === 0n, sure: false, subject: total, inputs, name: printed(total), place: placeOf(total), difference: written(off) + total.unit, recomputed: approximate(value), formula, expected: [] };
}

/** 每期64人，共512人次: right behind it, of the same kind, both to the last one. */
function isTotalOf(total: Quantity, each: Quantity, words: FigureWords): boolean {
  const isAlike = total.family === each.family || (PERSONS.has(total.family) && PERSONS.has(each.family));
  return isAlike && [total, each].every((figure) => isFirm(figure) && figure.approximation === "none" && compare(figure.step, integer(1)) === 0) && opensWith(total.before, words.totals) && joint(each, total).startsWith(COMMA);
}
