import { approximate, compare, distance, integer, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NAMES_JOINED } from "../../text/chinese-claims.js";
import { OPENS_PARTS, PERIODS_OF_YEAR } from "../../text/chinese-formulas.js";
import { commonBeginning } from "../../text/word-edges.js";
import { productCheck } from "../averages/each-times.js";
import { ITEM } from "../reading/among-which.js";
import { MONEY, sumOf } from "../reading/scope.js";
import { additionOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";
import { allOf, oneOfEach, PERCENT, textOf, type Checks, type Told } from "./told.js";

/** Parts of a total. */
const FEWEST = 2;
/** By how much of itself a total may be off. */
const NEAR = 0.5;
/** What may be of no kind that is named, as a share of all. */
const A_FEW = 0.04;
/** Letters by which a part is named beside its total. */
const NAME = 2;

/** A total and its parts, all of one kind; rates that stand between are none of them. */
export function added(told: Told): Checks {
  const [total] = allOf(told, "total");
  const parts = allOf(told, "parts");
  const kin = parts.filter(({ family, unit }) => family === total?.family && (family !== ITEM || unit === total.unit));
  // 累计罚款9800元；3起，罚款6200元: what stands between.
  const areAll = total?.family === MONEY || parts.every((each) => kin.includes(each) || each.family === PERCENT);
  return total === undefined || kin.length < FEWEST || !areAll ? [] : [additionOf(total, kin)];
}

/** The same of those alone that are told in the total's unit: 80分以下的3个，80分到90分的19个. */
export function graded(told: Told): Checks {
  const parts = allOf(told, "parts");
  return oneOfEach(told, ["total"], (total) => { const kin = parts.filter(({ unit }) => unit === total.unit); return kin.length < FEWEST ? [] : [additionOf(total, kin)]; });
}

/** A total of whatever kinds: 14个镇街、27个部门共36家. */
export function pooled(told: Told): Checks {
  const parts = allOf(told, "parts");
  return oneOfEach(told, ["total"], (total) => (parts.length < FEWEST || parts.some(({ family }) => family === PERCENT) || total.family === PERCENT ? [] : [additionOf(total, parts)]));
}

/** As many parts as are told: 四家共. */
export function counted(told: Told): Checks {
  const [many] = allOf(told, "many");
  return added(told).filter(({ inputs }) => many !== undefined && compare(many.value, integer(inputs.length)) === 0);
}

/** Parts each of which is named beside the total, by what they do not have in common. */
export function named(told: Told): Checks {
  const names = textOf(told, "names");
  // 投诉举报18640件，其中投诉11020件、举报7610件: a few may be neither.
  return added(told).filter((check) => offBy(check) > A_FEW).filter(({ inputs }) => {
    const own = inputs.map(({ before }) => before.replace(OPENS_PARTS, ""));
    const shared = commonBeginning(own[0] ?? "", own[1] ?? "").length;
    return names.split(NAMES_JOINED).length <= inputs.length && own.every((name) => name.length >= shared + NAME && names.includes(name.slice(shared, shared + NAME)));
  });
}

/** Some of the first parts, or of the last, come to the total: 312件（其中简易96件，普通216件、撤销5件）. */
export function isOfSome({ subject, inputs }: FigureCheck): boolean {
  return inputs.some((_, at) => [inputs.slice(0, at + 1), inputs.slice(at)].some((some) => compare(sumOf(some), subject.value) === 0));
}

/** Money that is told twice may be counted otherwise, but some of it is no more than all. */
export function isPaid({ kind, subject, inputs }: FigureCheck): boolean {
  return kind === "excess" && subject.family === MONEY && inputs.every((each) => compare(each.value, subject.value) <= 0);
}

/** Where shares stand beside the parts, they come to all. */
export function areAllByShares(told: Told): boolean {
  const shares = allOf(told, "parts").filter(({ family }) => family === PERCENT);
  return shares.length === 0 || approximate(sumOf(shares)) >= NEARLY_ALL;
}

/** Per cent that rounded shares of all come to at least. */
const NEARLY_ALL = 98;

export function isNear(check: FigureCheck): boolean {
  return offBy(check) <= NEAR;
}

/** How far off a figure is, as a share of itself. */
function offBy({ subject, recomputed = 0 }: FigureCheck): number {
  return Math.abs(recomputed / approximate(subject.value) - 1);
}

export function isMoreThanEach({ subject, inputs }: FigureCheck): boolean {
  return inputs.every((each) => compare(each.value, subject.value) < 0);
}

/** How many, times what each has. */
export function product(told: Told): Checks {
  return oneOfEach(told, ["total", "count", "each"], (total, count, each) => (total.family === each.family && !(textOf(told, "mean") !== "" && isNearMean(total, count, each)) ? [productCheck(total, [count, each], [count.value, each.value])] : []));
}

/** 平均72项，累加为9070项: a mean was rounded. */
function isNearMean(total: Quantity, count: Quantity, each: Quantity): boolean {
  const off = distance(multiply(count.value, each.value), total.value);
  return approximate(off) <= (approximate(count.value) * approximate(each.step)) / 2;
}

/** What each period of a year has, times how many there are. */
export function overPeriods(told: Told): Checks {
  const times = integer(PERIODS_OF_YEAR[textOf(told, "period")] ?? 0);
  return oneOfEach(told, ["total", "each"], (total, each) => (total.unit === each.unit ? [productCheck(total, [each], [each.value, times])] : []));
}

/** The same of what is said to be so many each on average. */
export function overPeriodsRoughly(told: Told): Checks {
  return overPeriods(told).filter((check) => offBy(check) > ROUGHLY);
}

/** By how much of itself a total may be off where its average was rounded. */
const ROUGHLY = 0.2;
