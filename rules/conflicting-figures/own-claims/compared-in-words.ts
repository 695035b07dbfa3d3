import { approximate, directionOf, GROWTH_NAMED, IS_MORE, OF_OTHER_TIME, ONE_IS_MORE, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { has } from "../reading/lists.js";
import { claimsToldIn, contradicted } from "./words-against.js";

/** Figures of a paragraph before a claim that are looked at, and those behind a count among which its change stands. */
const [NEAR, BEHIND] = [16, 3];
/** Letters of a name. */
const SHORTEST = 2;
const PERCENT = "percent";

/** 商品类投诉增长12.4%。服务类投诉增长10.8%。服务类投诉增速高于商品类投诉增速: one thing told to be more than another, or to grow faster, and their figures tell otherwise. To be told as a hint. */
export function comparedInWords({ report }: RuleInput): readonly Finding[] {
  return claimsToldIn(report, ONE_IS_MORE, lessThanTold).map((each) => contradicted(each, report));
}

function lessThanTold([all, one = "", way = "", other = ""]: RegExpExecArray, before: readonly Quantity[], report: Report): Quantity | undefined {
  const last = before[before.length - 1];
  if (last === undefined || OF_OTHER_TIME.test(all)) return undefined;
  const figures = quantitiesOf(report).slice(Math.max(0, last.index - NEAR), last.index + 1).filter(({ block }) => block === last.block);
  const isGrowth = [one, other].some((name) => GROWTH_NAMED.test(name));
  const [first, second] = [one, other].map((name) => (isGrowth ? growthOf : countOf)(name.replace(GROWTH_NAMED, ""), figures, report));
  if (first === undefined || second === undefined || first.figure === second.figure || first.figure.unit !== second.figure.unit) return undefined;
  return (first.value - second.value) * (IS_MORE.test(way) ? 1 : -1) <= 0 ? first.figure : undefined;
}

interface Valued {
  readonly figure: Quantity;
  readonly value: number;
}

/** The one figure that is called so and is no change. */
function countOf(name: string, figures: readonly Quantity[], report: Report): Valued | undefined {
  const { figureWords: words } = report.context.standard;
  const own = name.length < SHORTEST ? [] : figures.filter((each) => each.before.includes(name) && directionOf(each, words) === 0 && each.family !== "point");
  const [figure, ...more] = own;
  const isPlain = figure !== undefined && more.length === 0 && figure.approximation === "none" && figure.upper === undefined && figure.depth === 0 && ![words.lastYear, words.among].some((list) => has(figure.before, list));
  return isPlain ? { figure, value: approximate(figure.value) } : undefined;
}

/** The change in per cent that names it, or stands behind the one count that is called so. */
function growthOf(name: string, figures: readonly Quantity[], report: Report): Valued | undefined {
  const { figureWords: words } = report.context.standard;
  const isChange = (each: Quantity): boolean => each.family === PERCENT && each.depth === 0 && each.approximation === "none" && directionOf(each, words) !== 0;
  const own = name.length < SHORTEST ? [] : figures.filter((each) => isChange(each) && each.before.includes(name));
  const count = own.length === 0 ? countOf(name, figures, report)?.figure : undefined;
  const at = count === undefined ? -1 : figures.indexOf(count);
  const behind = count === undefined ? [] : figures.slice(at + 1, at + 1 + BEHIND).filter((each) => each.segment === count.segment && each.sentence === count.sentence && isChange(each));
  const [figure, ...more] = [...own, ...behind];
  return figure === undefined || more.length > 0 ? undefined : { figure, value: approximate(figure.value) * directionOf(figure, words) };
}
