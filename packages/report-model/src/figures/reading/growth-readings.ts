import type { FigureWords } from "@lint-report/standard";
import { add, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { OF, RESPECTIVELY, TO_ITS_END, TO_WHEN, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { STANDARD } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { PAIR_OF_LETTERS } from "./about.js";
import type { Pair } from "./growth-pairs.js";
import { isEnumerated, mentions, type Sentence } from "./scope.js";

/** What there was, and what it came to by so much more or less. */
export function changedBy(before: Quantity, difference: Quantity, direction: -1 | 0 | 1): Pair {
  const value = direction > 0 ? add(before.value, difference.value) : subtract(before.value, difference.value);
  return { now: { ...before, value }, before, stated: [before, difference] };
}

/** Rates of several years, 分别为12.6%、10.1%、8.4%: the change is from the first to the last. */
export function overSeries(change: Quantity, candidates: readonly Quantity[]): Pair | undefined {
  const series = candidates.filter((each) => each.start < change.start && each.segment === change.segment);
  const [first] = series;
  const last = series[series.length - 1];
  if (change.family !== "point" || series.length < 2 || first === undefined || last === undefined || !RESPECTIVELY.test(first.before)) return undefined;
  return { now: last, before: first, stated: [last, first] };
}

/** 2022年312件、2023年287件、2024年341件，2024年增长18.8%: of several years the one that the change names, and the one before it. */
export function withYearBefore(dated: readonly Dated[], change: Quantity): readonly (Dated | undefined)[] {
  const year = Number(YEAR_IN_WORDS.exec(change.before)?.[1]);
  return [year - 1, year].map((time) => dated.filter((each) => each.time === time)).map((each) => (each.length === 1 ? each[0] : undefined));
}

export interface Dated {
  readonly each: Quantity;
  readonly time: number;
}

/** The first of a list of changes: 其中重复信访下降9.6%、初次信访下降3.1%. */
export function headOf(change: Quantity, { quantities }: Sentence): Quantity {
  let at = quantities.indexOf(change);
  for (let [before, each] = [quantities[at - 1], quantities[at]]; before !== undefined && each !== undefined && before.family === each.family && isEnumerated(before, each); [before, each] = [quantities[at - 1], quantities[at]]) at--;
  return quantities[at] ?? change;
}

/** Letters of a change that says nothing of what changed: 下降, 同比下降. */
export const LONGEST_BARE = 4;

/** 由4期增加到8期，执法培训达到|20期: what a later value tells of before it; not 再到, 年底进一步压缩到. */
export function isOfOther(subject: string, words: FigureWords): boolean {
  const matter = subject.replace(TO_WHEN, "").replace(TO_ITS_END, "");
  return [words.adverbs, words.lastYear, words.wholeYear, words.periods, words.elsewhere].reduce(withoutWords, matter).length >= PAIR_OF_LETTERS;
}

/** 完成年初预算数25200万元|的8.9%. */
export function isOfPlan(each: Quantity, { quantities }: Sentence, { fulfilled }: FigureWords): boolean {
  const next = quantities[quantities.indexOf(each) + 1];
  return next?.family === "percent" && next.start - next.before.length === each.end && next.before === OF && mentions(each.before, fulfilled);
}

/** 办理率93.7%，符合85%的考核标准，比上年的94.1%低0.4个百分点: what is asked for is neither, where two others are told. */
export function withoutStandards(candidates: readonly Quantity[]): readonly Quantity[] {
  const own = candidates.filter(({ family, after }) => family !== "percent" || !STANDARD.test(after));
  return own.length > 1 ? own : candidates;
}

/** 原定460次，实际开展318次，压减30.1%: what was to be, or was before, and the next figure of its unit. */
export function byFormer(change: Quantity, candidates: readonly Quantity[], words: FigureWords): Pair | undefined {
  const near = candidates.filter((each) => each.end <= change.start && each.segment === change.segment && each.depth === change.depth);
  const [before, now] = near.slice(-2);
  if (before === undefined || now === undefined) return undefined;
  const isPair = change.family === "percent" && before.unit === now.unit && mentions(before.before, words.formers) && !mentions(now.before, words.formers);
  return isPair ? { now, before, stated: [now, before] } : undefined;
}
