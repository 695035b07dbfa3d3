import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, OPENING, PART_OF_YEAR } from "../../text/chinese-clauses.js";
import { EVERY_ONE, EVERY_PERIOD, IN_ALL_OF_YEAR, ONLY_AVERAGED, PERIODS_OF_YEAR, SINCE_THEN } from "../../text/chinese-spans.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { checkOf, termOf, termOfNumber } from "./average-check.js";
import { productCheck } from "./each-times.js";

/** How often in each month or quarter, and in how many of them a year has. */
interface Period {
  readonly each: Quantity;
  readonly times: number;
}

/** What a count may be off from so many a month and still be meant so: months without one, or one more. */
const MOST_OFF = 1.18;
/** Fewer than half as many are of something else. */
const MOST_FEWER = 2;

/** 学法36次，平均每月2次; 举办12期（每季度1期）; 每月评议1场，全年共9场: how often in each period of a year, against how many there were. Never sure: not every month need have one. */
export function eachPeriodChecks({ quantities, text }: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const told = text.replaceAll(EVERY_ONE, "");
  if (mentions(told, words.periods) || PART_OF_YEAR.test(told) || SINCE_THEN.test(told)) return [];
  return quantities.flatMap((each, at): readonly FigureCheck[] => {
    const found = EVERY_PERIOD.exec(each.before);
    const times = PERIODS_OF_YEAR[found?.groups?.["each"] ?? found?.groups?.["short"] ?? ""];
    if (found === null || times === undefined || !isCounted(each) || isLastYear(each, words) || known.some(({ subject }) => subject === each)) return [];
    const [before, behind] = [quantities[at - 1], quantities[at + 1]];
    if (behind !== undefined && isTotalBehind(behind, each)) return byTimes(behind, { each, times });
    // 学法11次，每月安排2次接访: of another matter.
    return before !== undefined && isTotalBefore(before, each) && each.after === "" && ONLY_AVERAGED.test(each.before.slice(0, found.index)) ? byAverage(before, { each, times }) : [];
  });
}

function isTotalBefore(total: Quantity, each: Quantity): boolean {
  return total.unit === each.unit && isFirm(total) && [COMMA, OPENING].some((mark) => joint(total, each) === mark + each.before);
}

function isTotalBehind(total: Quantity, each: Quantity): boolean {
  return total.unit === each.unit && isFirm(total) && isFirm(each) && joint(each, total) === each.after + COMMA + total.before && IN_ALL_OF_YEAR.test(total.before);
}

/** More than there are of them in a year; fewer may be those of a part of it that is told elsewhere. */
function byAverage(total: Quantity, { each, times }: Period): readonly FigureCheck[] {
  const ratio = approximate(total.value) / (approximate(each.value) * times);
  if (ratio < 1 / MOST_OFF) return [];
  const check = checkOf(each, { total: termOf(total), whole: termOfNumber(integer(times)) }, 1);
  return [{ ...check, name: each.before, holds: ratio <= MOST_OFF || each.approximation === "above", sure: false }];
}

function byTimes(total: Quantity, { each, times }: Period): readonly FigureCheck[] {
  const value = multiply(each.value, integer(times));
  // 每个村每月排查2次，全年264次: of all of them together.
  const isOfOthers = compare(total.value, value) > 0 || approximate(total.value) * MOST_FEWER < approximate(value);
  return isOfOthers ? [] : [productCheck(total, [each], [each.value, integer(times)])];
}
