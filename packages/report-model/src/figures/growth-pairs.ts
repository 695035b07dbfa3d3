import type { FigureWords } from "@lint-report/standard";
import { add, subtract } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { ENUMERATION_COMMA } from "../text/chinese.js";
import { FROM_WORDS, RESPECTIVELY, TO_WORDS, YEAR_IN_WORDS } from "../text/chinese-clauses.js";
import { intervalOf } from "./interval.js";
import { isComparable, isCounted, joint, mentions, stripped, type Sentence } from "./scope.js";

/** The two values a change lies between. */
export interface Pair {
  readonly now: Quantity;
  readonly before: Quantity;
  /** The figures the text states, of these two. */
  readonly stated: readonly Quantity[];
}

/** 1 for a rise, -1 for a fall, 0 where the figure is no change. The word stands right before the figure: 增长20%, not 增至20件; 降为0件 is no change either. */
export function directionOf({ before }: Quantity, words: FigureWords): -1 | 0 | 1 {
  const plain = stripped(before, words.changeFillers);
  const bare = stripped(before, words.changeFillers.slice(0, 1));
  const isRight = (word: string): boolean => (word.length > 1 ? plain : bare).endsWith(word);
  if (words.increases.some(isRight)) return 1;
  return words.decreases.some(isRight) ? -1 : 0;
}

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** The figures that a change can be the change of, the likeliest first, by what the text says of them: from … to …, 上年, the year's number. */
export function pairsOf(change: Quantity, setting: Setting): readonly Pair[] {
  const candidates = candidatesFor(change, setting);
  const steps = fromTo(change, [...candidates, ...spansFor(change, setting)].sort((a, b) => a.start - b.start));
  if (steps.length > 0) return steps;
  const beside = besideLastYear(change, candidates, setting);
  if (beside.length > 0) return beside;
  const other = byYears(change, candidates) ?? byDifference(change, candidates, setting) ?? overSeries(change, candidates);
  return other === undefined ? [] : [other];
}

/** Plain figures of the kind that can change so, no changes themselves. */
function candidatesFor(change: Quantity, { sentence, words }: Setting): readonly Quantity[] {
  const isOfKind = (each: Quantity): boolean => (change.family === "point" ? each.family === "percent" : isCounted(each) || each.family === "percent");
  return sentence.quantities.filter((each) => each !== change && isOfKind(each) && isExact(each) && directionOf(each, words) === 0);
}

const SPANS: ReadonlySet<string> = new Set(["months", "days", "hours", "minutes"]);

/** Spans of time that are told to be shortened: 由20个工作日压缩至8个工作日. */
function spansFor(change: Quantity, { sentence, words }: Setting): readonly Quantity[] {
  if (change.family !== "percent") return [];
  return sentence.quantities.filter((each) => SPANS.has(each.family) && intervalOf(each) !== undefined && directionOf(each, words) === 0);
}

/** True where the text itself leads from one figure to the other: 由90%提升至98%. */
export function isFromTo({ now, before }: Pair): boolean {
  return before.end <= now.start && before.segment === now.segment && isFrom(before) && isTo(now);
}

/** A percentage is as exact as it is printed. */
function isExact(quantity: Quantity): boolean {
  return quantity.upper === undefined && quantity.approximation === "none" && (quantity.family === "percent" || intervalOf(quantity) !== undefined);
}

/**
 * 由上年的1240次压减至806次: the nearest such two figures of the clause group, in whatever place the change stands. Where it goes
 * on (再到2024年的95.2%), the change can be over the whole way or the last step.
 */
function fromTo(change: Quantity, candidates: readonly Quantity[]): readonly Pair[] {
  const near = candidates.filter(({ segment }) => segment === change.segment);
  const ways = near.flatMap((first, index) => (isFrom(first) ? [wayFrom(first, near.slice(index + 1))] : [])).filter(({ length }) => length > 1);
  const way = ways.filter(([, second]) => second !== undefined && second.start < change.start).pop() ?? ways[0] ?? [];
  const last = way[way.length - 1];
  return last === undefined ? [] : way.slice(0, -1).map((before) => ({ now: last, before, stated: [last, before] }));
}

/** The first value with those it came to, one after the other. */
function wayFrom(first: Quantity, rest: readonly Quantity[]): readonly Quantity[] {
  const end = rest.findIndex((each) => !isTo(each) || each.family !== first.family);
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}

function isFrom({ before }: Quantity): boolean {
  return FROM_WORDS.some((word) => before.includes(word));
}

/** 压减至, 降到2024年的: longer words tell of something else. */
const LONGEST_STEP = 12;

function isTo({ before }: Quantity): boolean {
  return before.length <= LONGEST_STEP && TO_WORDS.some((word) => before.endsWith(word) || YEAR_IN_WORDS.test(before.slice(before.indexOf(word) + 1)));
}

/**
 * Last year's figure says so, and stands before the change or right behind it. This year's is the nearest before;
 * in a list, where the nearest is a part, rather the total.
 */
function besideLastYear(change: Quantity, candidates: readonly Quantity[], { words }: Setting): readonly Pair[] {
  const isLast = (each: Quantity): boolean => mentions(each.before, words.lastYear);
  const near = candidates.filter(({ segment }) => segment === change.segment);
  const own = candidates.filter((each) => each.end <= change.start && each.depth <= change.depth && !isLast(each)).pop();
  const isOwn = (each: Quantity): boolean => own === undefined || own.end <= each.start || own.family === each.family;
  const noted = near.find((each) => isLast(each) && each.depth > change.depth && isRightBehind(each, change, words));
  const last = noted ?? near.filter((each) => isLast(each) && each.start < change.start && isOwn(each)).pop() ?? near.find((each) => isLast(each) && isRightBehind(each, change, words));
  if (last === undefined) return [];
  const nows = candidates.filter((each) => !isLast(each) && each.start < change.start && each.family === last.family && each.unit !== "");
  const nearest = nows.filter(({ segment }) => segment === change.segment).pop() ?? nows[nows.length - 1];
  const previous = nearest === undefined ? undefined : nows[nows.indexOf(nearest) - 1];
  const inList = nearest !== undefined && previous !== undefined && joint(previous, nearest).startsWith(ENUMERATION_COMMA);
  const ordered = [...nows].sort((a, b) => (inList ? a.start - b.start : Number(b === nearest) - Number(a === nearest)));
  return ordered.map((now) => ({ now, before: last, stated: [now, last] }));
}

/** 下降20%（上年85件）, 下降20%，上年为85件; but not 上年结转5件. */
function isRightBehind(last: Quantity, change: Quantity, words: FigureWords): boolean {
  return last.start > change.end && last.segment === change.segment && joint(change, last).length <= LONGEST_STEP && !mentions(last.before, words.carried);
}

/** 2024年新收151件，2023年为66件: the change is between the two years next to each other. */
function byYears(change: Quantity, candidates: readonly Quantity[]): Pair | undefined {
  const dated = candidates.flatMap((each) => {
    const year = YEAR_IN_WORDS.exec(each.before)?.[1];
    return year === undefined || each.start > change.start ? [] : [{ each, year: Number(year) }];
  });
  const [first, second] = dated;
  if (first === undefined || second === undefined || dated.length > 2 || first.each.family !== second.each.family) return undefined;
  const [now, before] = first.year > second.year ? [first, second] : [second, first];
  return now.year - before.year === 1 ? { now: now.each, before: before.each, stated: [now.each, before.each] } : undefined;
}

/** 806次，较上年减少434次: last year's figure follows. */
function byDifference(change: Quantity, candidates: readonly Quantity[], { sentence, words }: Setting): Pair | undefined {
  if (change.family !== "percent") return undefined;
  const difference = sentence.quantities.filter((each) => isCounted(each) && directionOf(each, words) !== 0 && each.end <= change.start && intervalOf(each) !== undefined).pop();
  if (difference === undefined || difference.segment !== change.segment) return undefined;
  const now = candidates.filter((each) => each.end <= difference.start && isComparable(each, difference) && each.unit !== "").pop();
  const between = now === undefined ? [] : sentence.quantities.filter((each) => isCounted(each) && each !== difference && each.start > now.start && each.start < change.start);
  if (now === undefined || between.length > 0) return undefined;
  const value = directionOf(difference, words) > 0 ? subtract(now.value, difference.value) : add(now.value, difference.value);
  return value.digits <= 0n ? undefined : { now, before: { ...now, value }, stated: [now, difference] };
}

/** Rates of several years, 分别为12.6%、10.1%、8.4%: the change is from the first to the last. */
function overSeries(change: Quantity, candidates: readonly Quantity[]): Pair | undefined {
  const series = candidates.filter((each) => each.start < change.start && each.segment === change.segment);
  const [first] = series;
  const last = series[series.length - 1];
  if (change.family !== "point" || series.length < 2 || first?.before.includes(RESPECTIVELY) !== true || last === undefined) return undefined;
  return { now: last, before: first, stated: [last, first] };
}
