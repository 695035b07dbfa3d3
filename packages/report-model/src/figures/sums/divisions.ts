import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { DIVISION } from "../../text/chinese-clauses.js";
import { isCounted, isLastYear, mentions, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";
import { isAddable } from "./sums.js";

/** 共采集文书1049份。以审级区分，一审372份，二审693份，再审87份: the sentence divides the total of the one before. */
export function divisionChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { quantities, previous, earlier, text } = sentence;
  const isDivision = DIVISION.test(text);
  if (!isDivision || (mentions(text, words.overlaps, words.unfinished) || mentions(text, words.among))) return [];
  const segments = [...new Set(quantities.map(({ segment }) => segment))];
  return segments.flatMap((segment) => divisionOf(quantities.filter((each) => each.segment === segment), previous.filter((each) => !isLastYear(each, words)), earlier.filter((each) => each.depth === 0 && !isLastYear(each, words) && isAddable([each]))));
}

/** 按来源分，62件、51件、41件；按结果分，147件、7件: each clause group divides the total anew. */
function divisionOf(quantities: readonly Quantity[], previous: readonly Quantity[], earlier: readonly Quantity[]): readonly FigureCheck[] {
  const parts = quantities.filter((each) => isCounted(each) && each.depth === 0);
  const [first] = parts;
  const totals = previous.filter((each) => each.family === first?.family && each.depth === 0);
  const [total] = totals;
  const isList = first !== undefined && parts.length >= 2 && quantities.every((each) => parts.includes(each)) && parts.every(({ family, unit }) => family === first.family && unit === first.unit);
  if (total === undefined || totals.length > 1 || !isList || !isAddable([total, ...parts]) || isTold(parts, total)) return [];
  const whole = wholeNearer(earlier.filter((each) => each.unit === first.unit && each.end <= total.start), total, parts);
  return [whole === undefined ? additionOf(total, parts) : { ...additionOf(whole, parts), sure: false }];
}

/** 受理624件，…。成功608件，成功率97.4%: a larger count before the total, where more than the total comes nearer to it: that is what is divided. */
function wholeNearer(before: readonly Quantity[], total: Quantity, parts: readonly Quantity[]): Quantity | undefined {
  const off = (each: Quantity): number => Math.abs(approximate(sumOf(parts)) - approximate(each.value));
  const isMore = compare(sumOf(parts), total.value) > 0;
  return isMore ? before.find((each) => compare(each.value, total.value) > 0 && off(each) < off(total)) : undefined;
}

/** The total again among the parts: they are something else. */
function isTold(parts: readonly Quantity[], total: Quantity): boolean {
  return parts.some((part) => compare(part.value, total.value) >= 0);
}
