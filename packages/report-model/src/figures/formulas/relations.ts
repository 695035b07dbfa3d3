import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Relation } from "../../text/formula.js";
import { isOneDigit, isSlipOfPart } from "../reading/one-digit.js";
import { endsIn, sumOf } from "../reading/scope.js";
import { isSwapOf } from "../reading/slipped-parts.js";
import { isSlip } from "../sums/plain-sums.js";
import type { FigureCheck } from "../types.js";
import { added, areAllByShares, counted, graded, isMoreThanEach, isNear, isOfSome, isPaid, named, overPeriods, overPeriodsRoughly, pooled, product } from "./added.js";
import { changed, grownBy, multiplied } from "./changed.js";
import { averaged, despite, equal, full, rated, ratedByCorrected, ratedByLeft, scaled, weekly, within } from "./rated.js";
import { shared, together } from "./shared.js";
import type { Checks, Told } from "./told.js";

/** What the figures of a formula come to by its relation. */
export const checksBy: Readonly<Record<Relation, (told: Told, words: FigureWords) => Checks>> = {
  sum: added,
  // 新增71人，由1340人增至1353人: some have left.
  least: (told) => added(told).filter(({ kind }) => kind === "sum"),
  all: (told) => added(told).filter(isMoreThanEach).filter(isNear),
  near: (told) => added(told).filter(isNear),
  slip: (told) => (areAllByShares(told) ? added(told) : []).filter((check) => !isOfSome(check) && isSlipped(check)),
  most: (told) => added(told).filter(({ kind, subject, inputs }) => kind === "excess" && inputs.every((each) => compare(each.value, subject.value) <= 0)),
  counted: (told, { cameOf }) => counted(told).filter(isMoreThanEach).filter(isNear).filter(({ inputs }) => !inputs.some(({ before }) => endsIn(before, cameOf))),
  paid: (told) => added(told).filter(isPaid),
  pooled,
  graded,
  named,
  product,
  periods: overPeriods,
  monthly: overPeriodsRoughly,
  average: averaged,
  weekly,
  scaled,
  times: multiplied,
  rise: (told) => changed(told, 1),
  fall: (told) => changed(told, -1),
  grown: (told) => grownBy(told, 1),
  shrunk: (told) => grownBy(told, -1),
  rate: (told) => rated(told),
  ratio: (told) => rated(told, true),
  left: ratedByLeft,
  corrected: ratedByCorrected,
  shared,
  hundred: together,
  within,
  equal,
  full: (told) => full(told, true),
  less: (told) => full(told, false),
  despite,
};

/** One digit is another, or two stand in the other order, in the total or in a part. */
function isSlipped({ subject, inputs }: FigureCheck): boolean {
  const sum = sumOf(inputs);
  return isSlip({ whole: subject, parts: inputs }) || isOneDigit(sum, subject.value) || isSlipOfPart(subject, inputs) || isSwapOf(subject.value, sum);
}
