import type { FigureWords } from "@lint-report/standard";
import { approximate, integer } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { COMMA, NUMBER, RESPECTIVELY } from "../text/chinese-clauses.js";
import { NAMES_LAST_YEAR } from "../text/chinese-comparisons.js";
import { withoutWords } from "../text/without.js";
import { growthOf } from "./growth.js";
import { directionOf } from "./growth-pairs.js";
import { isFirm } from "./interval.js";
import { isCounted, isLastYear, joint, mentions, opensWith, stripped, type Sentence } from "./scope.js";
import { boundBy } from "./slips.js";
import type { FigureCheck } from "./types.js";

/** Counts from which so few others lead by whole numbers that a growth can be told to be none of them. */
const FEWEST = 3;
const MOST = 40;
/** Kinds of things of which no half exists. */
const WHOLE_THINGS: ReadonlySet<string> = new Set(["case", "person"]);
/** Of the last digit, by how much a growth may be off without a word. */
const SLACK = 1.01;
/** Figures back from a growth to the count that it names by its unit. */
const NEAR = 3;

/** 事故11起、死亡8人，同比事故起数上升210%: growth since last year from which nothing else was recomputed, of a small count right before it or named by its unit, that no whole number of last year gives. Never sure. */
export function impossibleGrowths(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  const bound = boundBy(known);
  return sentences.flatMap(({ quantities }) => quantities.flatMap((change, at): readonly FigureCheck[] => {
    if (change.family !== "percent" || !isFirm(change) || bound.has(change.index) || RESPECTIVELY.test(change.before) || !NAMES_LAST_YEAR.test(change.before)) return [];
    const direction = directionOf(change, words);
    const before = quantities.slice(Math.max(0, at - NEAR), at);
    const named = before.filter((each) => each.segment === change.segment && each.unit !== "" && change.before.includes(each.unit + NUMBER));
    const now = named.length === 1 ? named[0] : onlyBefore(change, quantities, words);
    if (direction === 0 || now === undefined || !WHOLE_THINGS.has(now.family) || !isCounted(now) || !isFirm(now) || isLastYear(now, words) || mentions(now.before, words.averages)) return [];
    const count = approximate(now.value);
    return count < FEWEST || count > MOST || approximate(now.step) !== 1 ? [] : checkOf(change, now, direction);
  }));
}

/** The count right before a growth that names nothing of its own, where its clause group counts nothing else. */
function onlyBefore(change: Quantity, quantities: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const [now, ...more] = quantities.filter((each) => each.segment === change.segment && each.end <= change.start);
  const isBare = withoutWords(withoutWords(stripped(change.before, words.changeFillers), [...words.increases, ...words.decreases]), [...words.comparisons, ...words.lastYear]) === "";
  return now !== undefined && more.length === 0 && isBare && joint(now, change) === COMMA + change.before && !opensWith(now.before, words.among) ? now : undefined;
}

function checkOf(change: Quantity, now: Quantity, direction: -1 | 1): readonly FigureCheck[] {
  const count = approximate(now.value);
  const stated = approximate(change.value);
  const base = count / (1 + (direction * stated) / 100);
  if (!Number.isFinite(base) || base <= 0) return [];
  const readings = [Math.floor(base), Math.ceil(base)].filter((each) => each > 0 && each !== count).map((each) => growthOf(change, { now, before: { ...now, value: integer(each) }, stated: [now] }, direction));
  const [first] = readings;
  if (first === undefined || readings.some(({ recomputed }) => Math.abs((recomputed ?? 0) * direction - stated) <= approximate(change.step) * SLACK)) return [];
  return [{ ...first, holds: false, sure: false, expected: [], formula: readings.map(({ formula }) => formula).join(COMMA) }];
}
