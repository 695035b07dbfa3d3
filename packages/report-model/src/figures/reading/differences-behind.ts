import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { THAN_PLANNED } from "../../text/chinese-comparisons.js";
import { directionOf } from "./growth-pairs.js";
import { LONGEST_BARE } from "./growth-readings.js";
import { isFirm } from "./interval.js";
import { joint, type Sentence } from "./scope.js";

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** 受理50101件，同比增长34.11%，增加12077件: by how many, right behind it, where the count itself stands right before it. */
export function differenceBehind(change: Quantity, candidates: readonly Quantity[], { sentence: { quantities }, words }: Setting): Quantity | undefined {
  const at = quantities.indexOf(change);
  const [now, next] = [quantities[at - 1], quantities[at + 1]];
  if (now === undefined || next === undefined || !candidates.includes(now) || next.unit !== now.unit || !isFirm(next) || joint(now, change) !== COMMA + change.before) return undefined;
  const isBehind = joint(change, next) === COMMA + next.before && next.before.length <= LONGEST_BARE && !THAN_PLANNED.test(next.before) && directionOf(next, words) === directionOf(change, words);
  return isBehind ? next : undefined;
}
