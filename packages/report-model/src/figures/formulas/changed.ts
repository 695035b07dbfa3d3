import { compare, distance } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { differenceCheck, growthOf, pointsOf } from "../growth/growth.js";
import { multipleCheck } from "../growth/multiples.js";
import { changedBy } from "../reading/growth-readings.js";
import { BARE } from "../reading/scope.js";
import { allOf, oneOfEach, PERCENT, POINT, type Checks, type Told } from "./told.js";

const ARABIC = "arabic";

/** By how much a figure has changed from what it was. */
export function changed(told: Told, direction: -1 | 1): Checks {
  return oneOfEach(told, ["now", "before", "change"], (now, before, change) => {
    // 不足一成，较上年的15.2%下降5.6个百分点: only about so much.
    if ((now.family !== before.family && before.family !== BARE) || now.number.form !== ARABIC) return [];
    const pair = { now, before, stated: [now, before] };
    if (now.family === PERCENT) return change.family === POINT && !areApart(now, before, change) ? [pointsOf(change, pair, direction)] : [];
    if (change.family === PERCENT) return [growthOf(change, pair, direction)];
    return change.family === now.family ? [differenceCheck(change, pair, { direction, name: change.before })] : [];
  });
}

/** Figures, by how much each has changed, and by what share of what it was, in the same order. */
export function grownBy(told: Told, direction: -1 | 1): Checks {
  const [nows, changes, rates] = [allOf(told, "nows"), allOf(told, "changes"), allOf(told, "rates")];
  if (nows.length !== changes.length || nows.length !== rates.length) return [];
  return rates.flatMap((rate, at): Checks => {
    const [now, change] = [nows[at], changes[at]];
    if (now === undefined || change === undefined || now.unit !== change.unit || now.family === PERCENT || rate.family !== PERCENT) return [];
    const { now: before, stated } = changedBy(now, change, direction > 0 ? -1 : 1);
    return before.value.digits <= 0n ? [] : [growthOf(rate, { now, before, stated }, direction)];
  });
}

/** How many times as much. */
export function multiplied(told: Told): Checks {
  return oneOfEach(told, ["now", "before", "times"], (now, before, times) => (now.family === before.family && times.family === "multiple" ? multipleCheck(times, { now, before, stated: [now, before] }, false) : []));
}

/** Two rates are so many points apart, as far as the three are printed. */
function areApart(now: Quantity, before: Quantity, change: Quantity): boolean {
  const off = distance(distance(now.value, before.value), change.value);
  return [now, before, change].some(({ step }) => compare(off, step) < 0);
}
