import { approximate, integer, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { rangeOf } from "../rates/fellow-shares.js";
import { CHANGE, MOST, partsOf, toldByKind, type Told } from "../rates/out-of-range.js";
import { isSlipWithin } from "../reading/one-digit.js";
import { notationOf } from "../reading/print.js";
import { placeOf } from "../reading/scope.js";
import { boundBy } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";

/** Parts of a whole. */
const FEWEST = 2;
/** By how much what all grew by has to be off to be told, in points: what is reckoned in other prices is off a little. */
const LEAST_OFF = 1;
/** Per cent. */
const ALL = 100;

/** From so much to so much. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * 共1710件，增长8.8%。一类864件，增长82.4%；二类517件，下降7.2%；三类329件，下降3.6%: what there was before, by the counts and what they grew by, of all and of the parts that come to all. Only where with another digit, or with a fall for a
 * rise, one of them would be right. Never sure.
 */
export function growthOfParts(figures: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known.filter(({ holds }) => !holds));
  return toldByKind(figures).filter(([first]) => first?.kind === CHANGE).flatMap((told) => told.flatMap((whole, at): readonly FigureCheck[] => {
    const parts = partsOf(whole, told.slice(at + 1, at + 1 + MOST));
    return parts.length < FEWEST || [whole, ...parts].some(({ percent }) => bound.has(percent.index)) ? [] : checkOf(whole, parts);
  }));
}

/** What it was before it grew. */
function baseOf({ count, value, percent }: Told): Range {
  const range = rangeOf(count) ?? { low: approximate(count.value), high: approximate(count.value) };
  const [times, half] = [1 + approximate(value) / ALL, approximate(percent.step) / 2 / ALL];
  return { low: range.low / (times + half), high: range.high / Math.max(times - half, half) };
}

function checkOf(whole: Told, parts: readonly Told[]): readonly FigureCheck[] {
  const all = baseOf(whole);
  const bases = parts.map(baseOf);
  const sum = { low: totalOf(bases.map(({ low }) => low)), high: totalOf(bases.map(({ high }) => high)) };
  const count = approximate(whole.count.value);
  const off = sum.low > all.high ? count / all.high - count / sum.low : count / sum.high - count / all.low;
  if (Math.max(off, 0) * ALL < LEAST_OFF) return [];
  const wrong = [whole, ...parts].filter((each, at) => {
    const own = bases[at - 1];
    return isSlipOf(each, own === undefined ? sum : { low: all.low - sum.high + own.high, high: all.high - sum.low + own.low });
  });
  const [only = whole, ...others] = wrong;
  return wrong.length === 0 ? [] : [{
    kind: "growth", holds: false, sure: false, subject: (others.length === 0 ? only : whole).percent, inputs: [whole, ...parts].map((each) => each.count), name: whole.percent.before, place: placeOf((others.length === 0 ? only : whole).percent), difference: "", recomputed: undefined,
    formula: formulaOf(whole, parts), expected: [],
  }];
}

/** With another digit or the other way round its change would lead to such a base. */
function isSlipOf({ count, percent, value }: Told, base: Range): boolean {
  if (base.low <= 0) return false;
  const half = approximate(percent.step) / 2;
  const [low, high] = [(approximate(count.value) / base.high - 1) * ALL - half, (approximate(count.value) / base.low - 1) * ALL + half];
  const stated = approximate(value);
  return (-stated >= low && -stated <= high) || (stated > 0 ? low > 0 && isSlipWithin(percent, low, high) : high < 0 && isSlipWithin(percent, -high, -low));
}

function totalOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** 474+557+341≈1372，1710÷108.8%≈1572. */
function formulaOf(whole: Told, parts: readonly Told[]): string {
  const { number } = notationOf([whole.count]);
  const printed = (value: number, { step }: Quantity): string => number(multiply(step, integer(Math.round(value / approximate(step)))));
  const middle = ({ count, value }: Told): number => approximate(count.value) / (1 + approximate(value) / ALL);
  const shown = parts.map((part) => printed(middle(part), whole.count)).join("+");
  return `${shown}\u2248${printed(totalOf(parts.map(middle)), whole.count)}${COMMA}${number(whole.count.value)}\u00f7${String(Math.round((ALL + approximate(whole.value)) * ALL) / ALL)}%\u2248${printed(middle(whole), whole.count)}`;
}
