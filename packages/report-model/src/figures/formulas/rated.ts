import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer, isZero, multiply, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { CORRECTED } from "../../text/chinese-formulas.js";
import { isPer, termOf, termOfNumber, verdict } from "../averages/average-check.js";
import { excessOf } from "../parts/excess.js";
import type { Pair } from "../rates/other-readings.js";
import { checkOf, gives } from "../rates/rate-check.js";
import { ITEM } from "../reading/among-which.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { mentions, placeOf, printed, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { allOf, oneOfEach, PERCENT, POINT, textOf, type Checks, type Told } from "./told.js";

/** More than a whole that is told as about so much by more than that may mean. */
const FAR = 1.2;

/** What is measured by another figure itself: 增长1.07倍，占总数（634件）的14.04%. */
const NO_PARTS: ReadonlySet<string> = new Set([PERCENT, POINT, "multiple"]);

/** A rate of a part, or of what several come to. */
export function rated(told: Told, isOpen = false): Checks {
  const parts = allOf(told, "part");
  return oneOfEach(told, ["whole", "part", "rate"], (whole, part, percent) => rateOf(percent, { part: parts.length > 1 ? togetherOf(part, parts) : part, whole }, isOpen));
}

/** A rate of those that are not among what is told to be left. */
export function ratedByLeft(told: Told): Checks {
  return oneOfEach(told, ["whole", "part", "rate"], (whole, part, percent) => (part.family === whole.family && compare(part.value, whole.value) < 0 ? rateOf(percent, { part: { ...part, value: subtract(whole.value, part.value) }, whole }) : []));
}

/** A rate of the outcomes by which an act is corrected; right by any number of them from the first. */
export function ratedByCorrected(told: Told): Checks {
  const outcomes = allOf(told, "list").filter(({ before, family }) => family !== PERCENT && CORRECTED.test(before));
  return oneOfEach(told, ["whole", "rate"], (whole, percent) => {
    const readings = outcomes.flatMap((_, from) => outcomes.slice(from).map((__, to) => outcomes.slice(from, from + to + 1))).map((some) => rateOf(percent, { part: togetherOf(outcomes[0] ?? whole, some), whole }));
    return outcomes.length === 0 || readings.flat().some(({ holds }) => holds) ? [] : rateOf(percent, { part: togetherOf(outcomes[0] ?? whole, outcomes), whole });
  });
}

function togetherOf(first: Quantity, all: readonly Quantity[]): Quantity {
  return { ...first, value: sumOf(all) };
}

function rateOf(percent: Quantity, pair: Pair, isOpen = false): Checks {
  const { part, whole } = pair;
  return percent.family === PERCENT && isFirm(part) && isFirm(whole) && !NO_PARTS.has(part.family) && !NO_PARTS.has(whole.family) && whole.value.digits > 0n && (isOpen || compare(part.value, whole.value) <= 0) ? [checkOf({ percent, name: percent.before }, pair, { holds: gives(percent, pair), sure: false })] : [];
}

/** A part that is no more than its whole. */
export function within(told: Told, words: FigureWords): Checks {
  // 比上年减少0.4万人，其中城镇人口…; 月均720件，其中第四季度…: by how much it changed, or an average, is no whole.
  const isWhole = (whole: Quantity): boolean => directionOf(whole, words) === 0 && !mentions(whole.before, words.averages);
  return oneOfEach(told, ["part", "whole"], (part, whole) => (isWhole(whole) && part.family === whole.family && (part.unit === whole.unit || part.family !== ITEM || part.after === "") && part.family !== PERCENT && (isFirm(whole) || approximate(part.value) > FAR * approximate(whole.value)) ? [excessOf({ part, whole }, words)] : []));
}

/** Two figures that are said to be the same. */
export function equal(told: Told): Checks {
  return oneOfEach(told, ["part", "whole"], (part, whole) => (part.family === PERCENT || whole.family === PERCENT ? [] : [claimOf(part, { holds: compare(part.value, whole.value) === 0, formula: whole.before + printed(whole) })]));
}

/** A rate that all are told to be of, or some not. */
export function full(told: Told, isAll: boolean): Checks {
  return oneOfEach(told, ["rate"], (percent) => (percent.family === PERCENT ? [claimOf(percent, { holds: (compare(percent.value, HUNDRED) === 0) === isAll, formula: textOf(told, "claim") })] : []));
}

/** Some, where all are told to be otherwise. */
export function despite(told: Told): Checks {
  return oneOfEach(told, ["some"], (some) => [claimOf(some, { holds: isZero(some.value), formula: textOf(told, "claim") })]);
}

function claimOf(subject: Quantity, { holds, formula }: Pick<FigureCheck, "holds" | "formula">): FigureCheck {
  return { kind: "claim", holds, sure: false, subject, inputs: [], name: subject.before + printed(subject), place: placeOf(subject), formula, difference: "", recomputed: undefined, expected: [] };
}

/** A total over one count, or over several of them. */
export function averaged(told: Told): Checks {
  const counts = allOf(told, "count");
  return oneOfEach(told, ["total", "average", "count"], (total, average, count) => {
    const per = textOf(told, "per");
    const areAlike = total.family === average.family && counts.every((each) => each.family !== PERCENT && (per === "" || each.unit === per || isPer(each, per, average)));
    return areAlike ? verdict(average, [termOf(total)], [counts.length === 1 ? termOf(count) : termOfNumber(sumOf(counts))]) : [];
  });
}

/** The days of a week. */
const WEEK = integer(7);

/** A total over the days of a week. */
export function weekly(told: Told): Checks {
  return oneOfEach(told, ["total", "average"], (total, average) => (total.family === average.family ? verdict(average, [termOf(total)], [termOfNumber(WEEK)]) : []));
}

/** A total for so many of a count: 每千户次. */
export function scaled(told: Told): Checks {
  const [scale] = allOf(told, "scale");
  return oneOfEach(told, ["total", "count", "average"], (total, count, average) => (scale?.family === count.family && total.family === average.family ? verdict(average, [termOf({ ...total, value: multiply(total.value, scale.value) })], [termOf(count)]) : []));
}
