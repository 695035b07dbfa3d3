import { OF, approximate, compare, distance, groupBefore, printed, spanOf, type Decimal, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

const POINTS = "percentage-points";

/** % where percentage points are meant: certain where both rates are stated, unclear where only a rate is said to rise by %. */
export function points(quantity: Quantity, before: readonly Quantity[], input: RuleInput): Finding | undefined {
  const { words } = input.data;
  if (quantity.family === "point") return ofCounts(quantity, before, input);
  if (quantity.family !== "percent" || quantity.number.share || quantity.upper !== undefined) return undefined;
  const change = words["changes"]?.find((word) => endsWith(quantity.before, word, words["fillers"] ?? []));
  if (change === undefined) return besideTarget(quantity, before, input);
  // 满意度提高到97.6%；诉求量由1250件增至1280件，增长2.4%: the counts of its own clause group grow.
  const hasOwn = before.some((other) => isBeside(other, quantity) && other.segment === quantity.segment && other.family !== "percent" && other.unit !== "");
  const others = before.filter((other) => isBeside(other, quantity) && other.family === "percent" && other.start < quantity.start && !isChange(other, input) && !(other.segment !== quantity.segment && hasOwn));
  const previous = before[before.length - 1];
  const pair = pairOf(others, quantity, input.report.context.standard.figureWords.decreases.includes(change));
  return pair === undefined ? unclear(quantity, { change, others, isNext: previous !== undefined && previous === others[others.length - 1] }, input) : certain(quantity, pair, input);
}

/** 满意率92.5%，比确定的95%目标低2.5%: how far one rate is from another. */
function besideTarget(quantity: Quantity, before: readonly Quantity[], input: RuleInput): Finding | undefined {
  if (input.data.words["levels"]?.some((word) => quantity.before.endsWith(word)) !== true) return undefined;
  const rates = before.filter((other) => isBeside(other, quantity) && other.family === "percent" && other.start < quantity.start && other.segment === quantity.segment);
  const pair = pairOf(rates, quantity, false);
  return pair === undefined ? undefined : certain(quantity, pair, input);
}

function certain(quantity: Quantity, [from, to]: readonly [Quantity, Quantity], { report }: RuleInput): Finding {
  const { view } = quantity.block;
  const point = report.context.standard.units.find(({ key }) => key === POINTS)?.names[0] ?? "";
  const text = printed(quantity);
  const expected = numberIn(quantity) + point;
  const sign = spanOf(view, quantity.end - quantity.unit.length, quantity.end);
  return {
    key: "points", ...spanOf(view, quantity.start, quantity.end), data: { text, expected, from: printed(from), to: printed(to) },
    expected: [expected], edits: [{ ...sign, text: point }], safe: true, related: [from, to].map(({ start, end }) => spanOf(view, start, end)),
  };
}

/** 由1200件增至1380件，增长15个百分点: two counts that differ by so many per cent, or else a number of things that grows. */
function ofCounts(quantity: Quantity, before: readonly Quantity[], input: RuleInput): Finding | undefined {
  if (!isChange(quantity, input)) return undefined;
  const expected = `${numberIn(quantity)}%`;
  const found = { ...spanOf(quantity.block.view, quantity.start, quantity.end), expected: [expected] };
  const data = { text: printed(quantity), expected };
  const all = before.filter((other) => isBeside(other, quantity) && other.end <= quantity.start);
  const [from, to] = all.slice(-2);
  if (from !== undefined && to !== undefined && from.unit === to.unit && from.unit !== "" && from.family !== "percent" && !speaksOfRate(quantity, input)) {
    const falls = input.report.context.standard.figureWords.decreases.some((word) => quantity.before.includes(word));
    const [base, now] = compare(from.value, to.value) < 0 === falls ? [to, from] : [from, to];
    const isOf = ({ value }: Quantity): boolean => isGrowth(distance(to.value, from.value), value, quantity.value);
    if (isOf(base) && all.length === 2) return { key: "points-counts", ...found, data: { ...data, from: printed(from), to: printed(to) } };
    // 取得证件的由43人增至46人，提高6.5个百分点: three of 46, by which a rate rose.
    if (isOf(now) && !isOf(base)) return undefined;
  }
  return isOfAmounts(quantity, before, input) ? { key: "points-amounts", ...found, data } : undefined;
}

/** 持证人员由43人增至46人，持证率提高6.5个百分点: its clause group tells of a rate beside the counts. */
function speaksOfRate(quantity: Quantity, { data: { words } }: RuleInput): boolean {
  const text = (words["no-rates"] ?? []).reduce((rest, word) => rest.replaceAll(word, ""), groupBefore(quantity));
  return words["rate-marks"]?.some((word) => text.includes(word)) === true;
}

/** The figure as printed, without its unit. */
function numberIn(quantity: Quantity): string {
  const text = printed(quantity);
  return text.slice(0, text.length - quantity.unit.length);
}

/** 办件量同比增长18.6个百分点: what grows is a number, no rate stands beside it, and no other one moved by as much, which the clerk then copied. */
function isOfAmounts(quantity: Quantity, before: readonly Quantity[], input: RuleInput): boolean {
  const { words } = input.data;
  const change = words["changes"]?.find((word) => quantity.before.includes(word));
  const own = change === undefined ? "" : quantity.before.slice(0, quantity.before.indexOf(change));
  const subject = (words["comparisons"] ?? []).reduce((rest, word) => rest.replace(word, ""), own);
  const last = before[before.length - 1];
  const isOfCount = subject === "" && last !== undefined && isBeside(last, quantity) && last.unit !== "" && last.segment === quantity.segment && !words["share-words"]?.some((word) => quantity.block.view.text.slice(last.end, quantity.start).includes(word));
  return ((isOfCount && !speaksOfRate(quantity, input)) || words["amounts"]?.some((word) => subject.endsWith(word)) === true) && !before.some((each) => isBeside(each, quantity) && each.family === "percent") && !before.some((each) => each.family === "point" && each.block === quantity.block && compare(each.value, quantity.value) === 0);
}

/** True where a difference is so many per cent of a value, as it would be rounded. */
function isGrowth(difference: Decimal, base: Decimal, percent: Decimal): boolean {
  const share = (approximate(difference) / approximate(base)) * HUNDRED;
  return Math.abs(share - approximate(percent)) <= 0.5 / 10 ** percent.scale;
}

const HUNDRED = 100;

interface Change {
  readonly change: string;
  /** Rates stated before in the sentence. */
  readonly others: readonly Quantity[];
  /** True where no other figure stands between the last of them and the change. */
  readonly isNext: boolean;
}

function unclear(quantity: Quantity, { change, others, isNext }: Change, { data: { words } }: RuleInput): Finding | undefined {
  const rates = words["rates"] ?? [];
  const own = quantity.before.slice(0, quantity.before.lastIndexOf(change));
  const bare = (words["comparisons"] ?? []).reduce((rest, word) => rest.replace(word, ""), own);
  const last = others[others.length - 1];
  const isContinued = bare === "" && isNext && others.length === 1 && last !== undefined;
  const name = rates.find((rate) => bare.endsWith(rate)) ?? (isContinued ? rates.find((rate) => last.before.includes(rate)) : undefined);
  // 高出85%的年度目标: what it is compared with.
  if (name === undefined || others.length > 1 || quantity.after.startsWith(OF)) return undefined;
  const told = quantity.block.view.text.slice(0, quantity.end);
  return { key: "unclear-points", ...spanOf(quantity.block.view, quantity.start, quantity.end), data: { name, told: told.slice(told.lastIndexOf(change, quantity.start)), text: printed(quantity), number: numberIn(quantity) } };
}

function endsWith(text: string, word: string, fillers: readonly string[]): boolean {
  return text.endsWith(word) || fillers.some((filler) => text.endsWith(word + filler));
}

function isChange({ before }: Quantity, { data: { words } }: RuleInput): boolean {
  return words["changes"]?.some((word) => endsWith(before, word, words["fillers"] ?? [])) === true;
}

function isBeside(other: Quantity, { block, sentence }: Quantity): boolean {
  return other.block.index === block.index && other.sentence === sentence && other.upper === undefined && other.approximation === "none";
}

/** Two rates whose difference is the figure exactly; a fall from 100% is the same in per cent. */
function pairOf(rates: readonly Quantity[], { value }: Quantity, falls: boolean): readonly [Quantity, Quantity] | undefined {
  const hundred: Decimal = { digits: 100n, scale: 0 };
  for (const from of rates) {
    const to = rates.find((other) => other.start > from.start && compare(distance(other.value, from.value), value) === 0);
    if (to !== undefined && !(falls && [from, to].some((each) => compare(each.value, hundred) === 0))) return [from, to];
  }
  return undefined;
}
