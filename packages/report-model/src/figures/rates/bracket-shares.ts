import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { OPENING } from "../../text/chinese-clauses.js";
import { isFirm } from "../reading/interval.js";
import { listsIn } from "../reading/lists.js";
import { joint, percentBehind, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import type { Pair } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";

/** A part of a list with the percentage in brackets behind it. */
interface Share {
  readonly percent: Quantity;
  readonly pair: Pair;
}

/** 200件中，维持96件（48.0%）、驳回38件（22.0%）…: shares of a total that its parts come to; where none of them is right, they are of something else. */
export function bracketShares(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const [name = ""] = words.shares;
  return listsIn(sentence, words).flatMap(({ total, parts }) => {
    if (!isFirm(total) || compare(total.value, sumOf(parts)) !== 0) return [];
    const shares = parts.flatMap((part) => shareBehind(part, total, sentence));
    const isTold = shares.length > 1 && shares.some(({ percent, pair }) => gives(percent, pair));
    return !isTold ? [] : shares.map(({ percent, pair }) => checkOf({ percent, name }, pair, { holds: gives(percent, pair), sure: true }));
  });
}

function shareBehind(part: Quantity, whole: Quantity, sentence: Sentence): readonly Share[] {
  const percent = percentBehind(part, sentence);
  return percent !== undefined && percent.depth > part.depth && joint(part, percent) === OPENING ? [{ percent, pair: { part, whole } }] : [];
}
