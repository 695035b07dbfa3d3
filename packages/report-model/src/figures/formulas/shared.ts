import { approximate, compare, distance, integer, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { checkOf, gives } from "../rates/rate-check.js";
import { HUNDRED } from "../reading/interval.js";
import { sumOf } from "../reading/scope.js";
import { shareSum, slackOfShares } from "../sums/share-sums.js";
import type { FigureCheck } from "../types.js";
import { allOf, PERCENT, textOf, type Checks, type Told } from "./told.js";

/** Rates of one whole. */
const FEWEST = 2;
/** Shares by most of which it is told that they are of one whole; two may be of two. */
const FEWEST_SHARES = 3;
/** Units of its last digit by which a share is off that was figured from a slightly different whole. */
const FEW = integer(3);

/** Counts with a share each: where they come to a whole of which all but one have their share, or but two and the shares come to all, those that have not. */
export function shared(told: Told): Checks {
  const [percents = [], counts = []] = [true, false].map((isPercent) => allOf(told, "pairs").filter(({ family }) => (family === PERCENT) === isPercent));
  const [first] = counts;
  if (first === undefined || counts.length !== percents.length || counts.length < FEWEST_SHARES || counts.some(({ unit }) => unit !== first.unit)) return [];
  const whole: Quantity = { ...first, value: sumOf(counts) };
  const checks = percents.flatMap((percent, at) => { const part = counts[at]; return part === undefined ? [] : [checkOf({ percent, name: percent.before }, { part, whole }, { holds: gives(percent, { part, whole }), sure: false })]; });
  const wrong = checks.filter(({ holds }) => !holds);
  const areAll = compare(distance(sumOf(percents), HUNDRED), slackOfShares(percents)) <= 0;
  return wrong.length < checks.length && wrong.length <= (areAll ? 2 : 1) ? wrong.filter(isFarOff) : [];
}

function isFarOff({ subject: { value, step }, inputs: [part, whole] }: FigureCheck): boolean {
  return part !== undefined && whole !== undefined && Math.abs((approximate(part.value) / approximate(whole.value)) * approximate(HUNDRED) - approximate(value)) > approximate(multiply(step, FEW));
}

/** Rates of one whole that exclude each other: no more than all of it, or all of it where they are each other's rest. */
export function together(told: Told): Checks {
  const rates = [...allOf(told, "rates"), ...allOf(told, "other")].filter(({ family }) => family === PERCENT);
  const last = rates[rates.length - 1];
  return last === undefined || rates.length < FEWEST ? [] : shareSum(rates, { isAll: textOf(told, "all") !== "", isApart: false }, last.end);
}
