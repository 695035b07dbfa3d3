import type { FigureWords } from "@lint-report/standard";
import { compare } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { DIVISION } from "../text/chinese-clauses.js";
import { isCounted, isLastYear, mentions, type Sentence } from "./scope.js";
import { additionOf } from "./addition.js";
import { isAddable } from "./sums.js";
import type { FigureCheck } from "./types.js";

/** 共采集文书1049份。以审级区分，一审372份，二审693份，再审87份: the sentence divides the total of the one before. */
export function divisionChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { quantities, previous, text } = sentence;
  const isDivision = DIVISION.test(text);
  if (!isDivision || (mentions(text, words.overlaps, words.unfinished) || mentions(text, words.among))) return [];
  const segments = [...new Set(quantities.map(({ segment }) => segment))];
  return segments.flatMap((segment) => divisionOf(quantities.filter((each) => each.segment === segment), previous.filter((each) => !isLastYear(each, words))));
}

/** 按来源分，62件、51件、41件；按结果分，147件、7件: each clause group divides the total anew. */
function divisionOf(quantities: readonly Quantity[], previous: readonly Quantity[]): readonly FigureCheck[] {
  const parts = quantities.filter((each) => isCounted(each) && each.depth === 0);
  const [first] = parts;
  const totals = previous.filter((each) => each.family === first?.family && each.depth === 0);
  const [total] = totals;
  const isList = first !== undefined && parts.length >= 2 && quantities.every((each) => parts.includes(each)) && parts.every(({ family, unit }) => family === first.family && unit === first.unit);
  if (total === undefined || totals.length > 1 || !isList || !isAddable([total, ...parts]) || isTold(parts, total)) return [];
  return [additionOf(total, parts)];
}

/** The total again among the parts: they are something else. */
function isTold(parts: readonly Quantity[], total: Quantity): boolean {
  return parts.some((part) => compare(part.value, total.value) >= 0);
}
