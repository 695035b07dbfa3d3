import { add, approximate, integer, subtract } from "../../quantity/decimal.js";
import { CHANGE_HINT, COMMA } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import type { Pair } from "../reading/growth-pairs.js";
import { placesOf } from "../reading/interval.js";
import { boundBy } from "../reading/slips.js";
import { growthsOfCounts, type GrowthOfCount } from "../reading/small-counts.js";
import type { FigureCheck } from "../types.js";
import { growthOf } from "./growth.js";

/** Up to such counts so few others lead by whole numbers that a growth can be told to be none of them. */
const MOST = 100;
/** The same where it is told with so many places. */
const [MOST_IN_DETAIL, DETAIL] = [1000, 2];
/** Of the last digit, by how much a growth may be off without a word. */
const SLACK = 1.01;

/** 事故13起、死亡9人，同比事故起数上升310%; 减少4起、下降57%: growth from which nothing else was recomputed, of a small count or by a small count, that no whole number of the time before gives. Never sure. */
export function impossibleGrowths({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  const open = sentences.filter(({ text, quantities }) => CHANGE_HINT.test(text) && quantities.some(({ family, index }) => family === "percent" && !bound.has(index)));
  return open.flatMap((sentence) => growthsOfCounts(sentence, words)).filter(({ change, count }) => !bound.has(change.index) && approximate(count.step) === 1 && approximate(count.value) > 0 && approximate(count.value) <= (placesOf(change) < DETAIL ? MOST : MOST_IN_DETAIL)).flatMap(checkOf);
}

function checkOf(growth: GrowthOfCount): readonly FigureCheck[] {
  const { change, direction, count, isDifference } = growth;
  const stated = approximate(change.value);
  const told = approximate(count.value);
  const base = isDifference ? (told / stated) * 100 : told / (1 + (direction * stated) / 100);
  if (!Number.isFinite(base) || base <= 0 || stated === 0) return [];
  const readings = [Math.floor(base), Math.ceil(base)].filter((each) => each > 0 && isPossible(each, told, growth)).map((each) => growthOf(change, pairOf(each, growth), direction));
  const [first] = readings;
  if (first === undefined || readings.some(({ recomputed }) => Math.abs((recomputed ?? 0) * direction - stated) <= approximate(change.step) * SLACK)) return [];
  return [{ ...first, holds: false, sure: false, expected: [], formula: readings.map(({ formula }) => formula).join(COMMA) }];
}

/** No fall by more than there was, and no growth from a count to itself. */
function isPossible(base: number, told: number, { direction, isDifference }: GrowthOfCount): boolean {
  return isDifference ? direction > 0 || base >= told : base !== told;
}

/** What there was, and what it came to. */
function pairOf(base: number, { count, direction, isDifference }: GrowthOfCount): Pair {
  const before = { ...count, value: integer(base) };
  const now = !isDifference ? count : { ...count, value: direction > 0 ? add(before.value, count.value) : subtract(before.value, count.value) };
  return { now, before, stated: [count] };
}
