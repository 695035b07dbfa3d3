import type { Quantity } from "../../quantity/types.js";
import { FROM_WORDS } from "../../text/chinese-clauses.js";
import { isFromTo } from "../reading/growth-pairs.js";

/** The words that say what a figure is an average of: 人均办案; also where it is what that came to: 人均办案由上年的36件提高到|44件. */
export function leadOfAverage(average: Quantity, quantities: readonly Quantity[]): string {
  const before = quantities[quantities.indexOf(average) - 1];
  if (before === undefined || before.unit !== average.unit || !isFromTo({ now: average, before })) return average.before;
  const at = Math.max(...FROM_WORDS.map((word) => before.before.lastIndexOf(word)));
  return at < 0 ? average.before : before.before.slice(0, at);
}
