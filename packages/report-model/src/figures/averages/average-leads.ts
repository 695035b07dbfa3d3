import type { Quantity } from "../../quantity/types.js";
import { AVERAGELY, FROM_WORDS } from "../../text/chinese-clauses.js";
import { ABOUT_EACH } from "../../text/chinese-spans.js";
import { isFromTo } from "../reading/growth-pairs.js";

/** What an average was before it came to what it is: 由上年的|36件|提高到44件. */
export function formerOf(average: Quantity, quantities: readonly Quantity[]): Quantity | undefined {
  const before = quantities[quantities.indexOf(average) - 1];
  return before?.unit === average.unit && isFromTo({ now: average, before }) && FROM_WORDS.some((word) => before.before.includes(word)) ? before : undefined;
}

/** The words that say what a figure is an average of: 人均办案; also where it is what that came to: 人均办案由上年的36件提高到|44件. */
export function leadOfAverage(average: Quantity, quantities: readonly Quantity[]): string {
  const former = formerOf(average, quantities);
  return former === undefined ? inFull(average) : former.before.slice(0, Math.max(...FROM_WORDS.map((word) => former.before.lastIndexOf(word))));
}

/** 每场|约72人次, 每宗约少罚|150元: what is so about each is so on average. */
function inFull({ before, approximation }: Quantity): string {
  const about = ABOUT_EACH.exec(before)?.groups;
  return about === undefined || (about["about"] === undefined && approximation !== "about") ? before : `${AVERAGELY}${about["each"] ?? ""}${about["what"] ?? ""}`;
}
