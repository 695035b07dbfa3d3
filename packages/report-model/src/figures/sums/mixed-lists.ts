import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { listsIn } from "../reading/lists.js";
import { isCounted, isLastYear, sumOf, type Sentence } from "../reading/scope.js";
import { slippedParts, isSwapOf } from "../reading/slipped-parts.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

/** Parts of a list, and of one in which two digits in the other order are told. */
const FEWEST = 3;
const FEWEST_TO_TELL = 4;
/** A smaller total is reached by chance with its digits in another order. */
const TELLING = 1000;

/** 共抽查260所，其中小学171所、初中54所、…、教学点16个: parts of several units that come to their total, without what was reckoned from some of them; or that come to it with two neighbouring digits in the other order, which is told. Never sure. */
export function withMixedLists(checks: readonly FigureCheck[], { sentences, words }: DraftFigures): readonly FigureCheck[] {
  const lists = sentences.flatMap((sentence) => mixedIn(sentence, words));
  if (lists.length === 0) return checks;
  const right = new Set(lists.filter(({ total, parts }) => compare(sumOf(parts), total.value) === 0).map(({ total }) => total));
  const kept = checks.filter(({ kind, holds, subject, total = subject }) => holds || (kind !== "sum" && kind !== "excess") || !right.has(total));
  const bound = new Set(kept.flatMap(({ kind, subject, total = subject }) => (kind === "sum" || kind === "excess" ? [total] : [])));
  const slipped = lists.filter(({ total, parts }) => !right.has(total) && !bound.has(total) && parts.length >= FEWEST_TO_TELL && isSlipped(total, parts));
  return [...kept, ...slipped.map(({ total, parts }): FigureCheck => ({ ...additionOf(total, parts), kind: "sum", sure: false, expected: [] }))];
}

interface Mixed {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/** All that is counted in a sentence from where a list begins, where it is not all of one unit. */
function mixedIn(sentence: Sentence, words: FigureWords): readonly Mixed[] {
  return listsIn(sentence, words).flatMap(({ total, parts: [first] }): readonly Mixed[] => {
    const parts = sentence.quantities.filter((each) => first !== undefined && each.index >= first.index && each.depth === first.depth && isCounted(each) && directionOf(each, words) === 0 && !isLastYear(each, words));
    return parts.length >= FEWEST && parts.every(isFirm) && parts.some(({ unit }) => unit !== total.unit) ? [{ total, parts }] : [];
  });
}

function isSlipped(total: Quantity, parts: readonly Quantity[]): boolean {
  const isTelling = approximate(total.value) >= TELLING * approximate(total.step);
  return slippedParts(total, parts).length === 1 || (isTelling && isSwapOf(total.value, sumOf(parts)));
}
