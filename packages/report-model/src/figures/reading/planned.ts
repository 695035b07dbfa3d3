import type { Quantity } from "../../quantity/types.js";
import { PLANNED, THAN_PLANNED } from "../../text/chinese-figures.js";
import type { Pair } from "./growth-pairs.js";

/** 原计划宣讲40场，实际开展47场，比计划多9场. */
export function overPlan(change: Quantity, candidates: readonly Quantity[]): Pair | undefined {
  if (!THAN_PLANNED.test(change.before)) return undefined;
  const told = candidates.filter((each) => each.end <= change.start && each.family === change.family);
  const before = told.findLast((each) => PLANNED.test(each.before));
  const now = told.findLast((each) => each !== before && each.start > (before?.end ?? Infinity));
  return before === undefined || now === undefined ? undefined : { now, before, stated: [now, before] };
}
