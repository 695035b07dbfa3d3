import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, distance, integer, multiply, subtract, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGELY, KINDS_NAMED, MONTH_ON_MONTH, NET, OF, PERIODS, RESPECTIVELY, YEAR_ENDS } from "../../text/chinese-clauses.js";
import { HEDGED_BEHIND } from "../../text/chinese-differences.js";
import { AT_CONSTANT_PRICES } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { tellsFlows } from "../balances/net-changes.js";
import { PAIR_OF_LETTERS } from "../reading/about.js";
import { directionOf, isFromTo, pairsOf, subjectOf, type Pair } from "../reading/growth-pairs.js";
import { LONGEST_BARE } from "../reading/growth-readings.js";
import { HALF, HUNDRED, type Interval, intervalOf, isFirm, percentOf, placesOf, printsAs } from "../reading/interval.js";
import { notationOf, percentInWords } from "../reading/print.js";
import { respectiveChanges } from "../reading/respective-changes.js";
import { areBeside, endsIn, isComparable, isLastYear, isOfOnePeriod, mentions, MONEY, opensWith, placeOf, stripped, wordsOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { changedTotals } from "./changed-totals.js";
import { directionChecks } from "./directions.js";
import { doublingChecks, flatChecks, multipleCheck } from "./multiples.js";

/** Growth in per cent, in times, in units and in percentage points, where both years' figures stand in the sentence. */
export function growthChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const respective = respectiveChanges(sentence, words);
  const inLists = new Set(respective.map(({ change }) => change));
  const listed = respective.flatMap(({ change, direction, pair }) => {
    if (pair === undefined) return [];
    const reading: Reading = { direction, name: directionWord(direction, words), isBare: true };
    if (pair.now.family === "percent") return [pointsCheck(change, pair, reading)];
    return change.family === "percent" ? [growthCheck(change, pair, reading)] : [];
  });
  const changes = sentence.quantities.filter((each) => !inLists.has(each)).flatMap((change) => changeCheck(change, sentence, words));
  return [...changedTotals(changes, sentence, words), ...listed, ...directionChecks(sentence, words), ...doublingChecks(sentence, words), ...flatChecks(sentence, words)];
}

function changeCheck(change: Quantity, sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const direction = directionOf(change, words);
  if ((direction === 0 && change.family !== "multiple") || change.upper !== undefined || RESPECTIVELY.test(change.before) || mentions(change.before.replace(AVERAGELY, ""), words.averages)) return [];
  // 复议量接近诉讼量的2倍: of another figure than its own of last year.
  if (direction === 0 && (!isOfYear(change, words) || mentions(change.before, words.elsewhere))) return [];
  // 上年结转6件、本年新增7件: what came, not by how much it grew.
  // 由112项扩展至158项，新增51项、删减5项: what went, beside it.
  const previous = sentence.quantities[sentence.quantities.indexOf(change) - 1];
  const beside = previous !== undefined && areBeside(previous, change) ? previous.before : "";
  if (mentions(change.before + beside, words.increments) && !mentions(change.before, words.comparisons)) return [];
  if (change.family === "point" && isOfOtherRate(change, sentence, words)) return [];
  const reading = readingOf(change, words);
  // 同比增加3.02%（上年同期1788件），环比减少1.18%: not of last year.
  const pairs = pairsOf(change, { sentence, words }).filter((pair) => !(change.before.includes(MONTH_ON_MONTH) && isLastYear(pair.before, words)) && isOfFamily(change, pair) && !isAtConstantPrices(change, pair));
  const checks = pairs.flatMap((pair) => {
    if (change.family === "multiple") return isOfOnePeriod(pair.now, change, words) && isOfItsSubject(change, pair, { sentence, words }) ? multipleCheck(change, pair, direction > 0) : [];
    if (change.family === "percent") return growthChecksOf(change, pair, reading);
    if (change.family === "point") return pair.now.family === "percent" && pair.before.family === "percent" ? [pointsCheck(change, pair, reading)] : [];
    const isDifference = change.family !== "percent" && isComparable(change, pair.now) && pair.stated.includes(pair.before);
    return isDifference ? [differenceCheck(change, pair, reading)] : [];
  });
  // 分别为96.2%和97.4%，全年平均96.8%，下半年较上半年提高1.2个百分点: any two of them.
  // 16.2%、12.5%、9.1%，累计下降7.1个百分点: over all of them.
  if (change.family === "point" && (PERIODS.test(change.before) || mentions(change.before, words.totals) || RESPECTIVELY.test(sentence.text)) && !checks.some(({ holds }) => holds) && areApart(sentence.quantities.filter((each) => each.family === "percent" && each.start < change.start).slice(-MOST_RATES), change)) return [];
  const best = checks.find(({ holds }) => holds) ?? ofEarlier(change, pairs, { sentence, reading }) ?? checks[0];
  // 新设4872户，注销3016户，净增1856户: what came less what went, not by how much it grew.
  if (best === undefined || (NET.test(change.before) && !best.holds && tellsFlows(sentence, words))) return [];
  const check = best.holds || isOfTold(change, { sentence, words }) ? best : { ...best, sure: false };
  return check.kind === "difference" && !check.holds && isFarOff(check) ? [] : [check];
}

/** 地区生产总值318亿元，增加17亿元，增长4%. */
function isAtConstantPrices(change: Quantity, { now }: Pair): boolean {
  return change.family === "percent" && now.family === MONEY && AT_CONSTANT_PRICES.test(now.lead + change.before);
}

/** 次均140元，比上年增加22元 against 8472元: of other figures than these. */
function isFarOff({ recomputed, subject }: FigureCheck): boolean {
  return Math.abs(recomputed ?? 0) > FAR * approximate(subject.value);
}

/** How many times a difference is off that is of other figures. */
const FAR = 12;

/** 败诉率由9.26%降至6.15%，复议纠错率上升2.4个百分点: of a rate that is not told here. */
function isOfOtherRate(change: Quantity, { text, start }: Sentence, words: FigureWords): boolean {
  const subject = subjectOf(change.before, { words });
  return endsIn(subject, words.rateEndings) && !text.slice(0, change.start - start - change.before.length).includes(subject.slice(-RATE_NAME));
}

/** Letters of a rate's name: 败诉率. */
const RATE_NAME = 3;

/** 立案862件，罚款金额同比增长6.7%: what a change says that it is of stands elsewhere in the sentence too, or it may be of something that is not counted here. */
function isOfTold(change: Quantity, { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): boolean {
  const subject = withoutWords(withoutWords(subjectOf(change.before, { words }), words.adverbs), words.matters);
  const { text, start } = sentence;
  const at = change.start - start - change.before.length;
  const around = text.slice(0, Math.max(0, at)) + text.slice(change.end - start);
  return subject.length < PAIR_OF_LETTERS || Array.from(subject).every((letter) => around.includes(letter));
}

/** 行政案件达到上年的3倍 is not of 民事案件, nor of what is only some (其中重大案件12件) or stands in brackets. */
function isOfItsSubject({ before, depth }: Quantity, { now, before: base }: Pair, setting: { readonly sentence: Sentence; readonly words: FigureWords }): boolean {
  const subject = Array.from(subjectOf(before, setting));
  return base.depth <= depth && !opensWith(now.before, setting.words.among) && (subject.length < PAIR_OF_LETTERS || subject.every((letter) => wordsOf(now).includes(letter)));
}

/** True where two rates are so many points apart. */
export function areApart(rates: readonly Quantity[], { value }: Quantity): boolean {
  return rates.some((one) => rates.some((other) => compare(distance(one.value, other.value), value) === 0));
}

/** Rates that are looked back on. */
const MOST_RATES = 8;

/** 受援人数相当于上年的1.9倍 is of persons, not of cases. */
function isOfFamily({ before }: Quantity, { now }: Pair): boolean {
  const family = KINDS_NAMED.find(([name]) => before.includes(name))?.[1];
  return family === undefined || now.family.startsWith(family);
}

/** A change in per cent, in points or in units, against two values; nothing where the two are of another kind. */
export function changeBetween(change: Quantity, pair: Pair, words: FigureWords): FigureCheck | undefined {
  const reading = readingOf(change, words);
  if (change.family === "percent") return pair.now.family === "percent" || pair.before.value.digits <= 0n ? undefined : growthCheck(change, pair, reading);
  if (change.family === "point") return pair.now.family === "percent" ? pointsCheck(change, pair, reading) : undefined;
  return isComparable(change, pair.now) ? differenceCheck(change, pair, reading) : undefined;
}

/** 是上年的, 为2022年的. */
function isOfYear({ before }: Quantity, words: FigureWords): boolean {
  const told = before.endsWith(OF) ? before.slice(0, -OF.length) : before;
  return endsIn(told, words.lastYear) || YEAR_ENDS.test(told);
}

/** 24件。处罚决定数比上年的41件下降41.5%: a count of the sentences before may make it right, never wrong. */
function ofEarlier(change: Quantity, [pair]: readonly Pair[], { sentence, reading }: { readonly sentence: Sentence; readonly reading: Reading }): FigureCheck | undefined {
  const isDifference = pair !== undefined && isComparable(change, pair.before) && change.family !== "multiple";
  if (pair === undefined || (change.family !== "percent" && !isDifference)) return undefined;
  const { before } = pair;
  const nows = sentence.earlier.filter((each) => each.family === before.family && each !== before && isFirm(each));
  const checksOf = (of: Pair): readonly FigureCheck[] => (change.family === "percent" ? growthChecksOf(change, of, reading) : [differenceCheck(change, of, reading)]);
  return nows.flatMap((now) => checksOf({ now, before, stated: [now, before] })).find(({ holds }) => holds);
}

function directionWord(direction: -1 | 1, { increases, decreases }: FigureWords): string {
  return (direction > 0 ? increases : decreases)[0] ?? "";
}

interface Reading {
  readonly direction: -1 | 1;
  readonly name: string;
  /** True where the change names no matter of its own: 同比下降, not 检查总量下降. */
  readonly isBare: boolean;
}

function readingOf(change: Quantity, words: FigureWords): Reading {
  const name = stripped(change.before, words.changeFillers);
  return { direction: directionOf(change, words) < 0 ? -1 : 1, name, isBare: name.length <= LONGEST_BARE };
}

/** Of counts and spans of time; of rates only where the figure is neither the growth nor, loosely put, the difference. */
function growthChecksOf(change: Quantity, pair: Pair, reading: Reading): readonly FigureCheck[] {
  const check = growthCheck(change, pair, reading);
  if (pair.now.family !== "percent") return [check];
  const isDifference = compare(distance(pair.now.value, pair.before.value), change.value) === 0;
  return isFromTo(pair) && reading.isBare && !check.holds && !isDifference ? [{ ...check, expected: [] }] : [];
}

/** A change in per cent against two counts. */
export function growthOf(change: Quantity, pair: Pair, direction: -1 | 1): FigureCheck {
  return growthCheck(change, pair, { direction, name: change.before, isBare: true });
}

/** A change in points against two rates, as a doubt. */
export function pointsOf(change: Quantity, { now, before }: Pick<Pair, "now" | "before">, direction: -1 | 1): FigureCheck {
  return { ...pointsCheck(change, { now, before, stated: [now, before] }, { direction, name: change.before, isBare: true }), holds: false, sure: false, expected: [] };
}

/** The range of this year's less last year's figure, as far as they are printed. */
function rangeOf({ now, before }: Pair): Interval | undefined {
  const [a, b] = [intervalOf(now), intervalOf(before)];
  return a === undefined || b === undefined ? undefined : { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}

/** 经费32.5万元，上年为28万元: beside tenths a round figure is most likely exact. */
function growthCheck(change: Quantity, pair: Pair, reading: Reading): FigureCheck {
  const check = growthAsPrinted(change, pair, reading);
  const { now, before } = pair;
  const isUneven = check.holds && now.unit === before.unit && compare(now.step, before.step) !== 0 && [now, before].every(isFirm);
  if (!isUneven) return check;
  const step = compare(now.step, before.step) < 0 ? now.step : before.step;
  const exact = growthAsPrinted(change, { ...pair, now: { ...now, step }, before: { ...before, step } }, reading);
  return exact.holds ? check : { ...exact, sure: false };
}

function growthAsPrinted(change: Quantity, pair: Pair, { direction, name }: Reading): FigureCheck {
  const { now, before, stated } = pair;
  const range = rangeOf(pair);
  const base = intervalOf(before);
  const difference = subtract(now.value, before.value);
  const rises = difference.digits >= 0n;
  const sized = range === undefined ? undefined : direction > 0 ? range : { low: negative(range.high), high: negative(range.low) };
  const holds = sized === undefined || base === undefined || base.low.digits <= 0n || (sized.high.digits >= 0n && printsAs(change, sized, base));
  const right = before.value.digits > 0n ? percentInWords(percentOf(distance(now.value, before.value), before.value, placesOf(change))) : "";
  return {
    kind: "growth", holds, sure: true, subject: change, inputs: stated, name, place: placeOf(change), difference: "", recomputed: (approximate(difference) / approximate(before.value)) * 100,
    formula: `(${subtraction(now, before, direction)})\u00f7${notationOf([now, before]).number(before.value)}=${rises === direction > 0 ? "" : "\u2212"}${right}`,
    expected: rises === direction > 0 && right !== "" && change.number.form === "arabic" && change.approximation === "none" ? [right] : [],
  };
}

/** Exact counts to the unit; figures with decimals or in 万 up to what was rounded away. */
export function differenceCheck(change: Quantity, { now, before, stated }: Pair, { direction, name }: Pick<Reading, "direction" | "name">): FigureCheck {
  const difference = subtract(now.value, before.value);
  const rises = difference.digits >= 0n;
  const all = [now, before, change];
  // 提高了10分以上.
  const isPlain = all.every(isFirm) && !HEDGED_BEHIND.test(change.after);
  const slack = all.map(({ step }) => step).filter((step) => step.scale > 0 || compare(step, integer(1)) > 0).reduce((a, b) => (compare(a, b) >= 0 ? a : b), integer(0));
  const size = distance(now.value, before.value);
  const off = distance(size, change.value);
  const isRight = compare(off, slack) <= 0 && (rises === direction > 0 || difference.digits === 0n);
  const { number, suffix } = notationOf(all);
  const shown = direction > 0 ? `${number(now.value)}\u2212${number(before.value)}` : `${number(before.value)}\u2212${number(now.value)}`;
  return {
    kind: "difference", holds: !isPlain || isRight, sure: true, subject: change, inputs: stated, name, place: placeOf(change), difference: "", recomputed: approximate(difference),
    formula: `${shown}=${number(direction > 0 ? difference : negative(difference)).replace("-", "\u2212")}`, expected: rises === direction > 0 && isPlain ? [`${number(size)}${suffix === "" ? change.unit : suffix}`] : [],
  };
}

/** Two rounded rates differ by what was rounded away: one unit of the last place is no fault; beside 88.7% a rate of 92% is 91.5% at least. */
function pointsCheck(change: Quantity, { now, before, stated }: Pair, { direction, name }: Reading): FigureCheck {
  const difference = subtract(now.value, before.value);
  const rises = difference.digits >= 0n;
  const slack = [stepOf(now), stepOf(before), change.step].reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const size = distance(now.value, before.value);
  const [larger, smaller] = [stepOf(rises ? now : before), stepOf(rises ? before : now)];
  const off = distance(size, change.value);
  const [halved, ...whole] = compare(change.value, size) < 0 ? [larger, smaller, change.step] : [add(smaller, change.step), larger];
  const isWithin = compare(off, slack) <= 0 && compare(off, [multiply(halved, HALF), ...whole].reduce(add)) <= 0;
  const holds = change.approximation !== "none" || (rises === direction > 0 && isWithin) || (compare(size, slack) <= 0 && compare(change.value, slack) <= 0);
  return {
    kind: "points", holds, sure: true, subject: change, inputs: stated, name, place: placeOf(change), difference: "", recomputed: approximate(difference),
    formula: `${subtraction(now, before, direction)}=${signed(direction > 0 ? difference : negative(difference))}`, expected: rises === direction > 0 ? [`${written(size)}${change.unit}`] : [],
  };
}

/** Worth of the last digit of a rate; 100% is all of it, to the last one. */
function stepOf({ value, step }: Quantity): Decimal {
  return compare(value, HUNDRED) === 0 ? integer(0) : step;
}

/** 48−36 for a fall from 48 to 36. */
function subtraction(now: Quantity, before: Quantity, direction: -1 | 1): string {
  const { number } = notationOf([now, before]);
  return direction > 0 ? `${number(now.value)}\u2212${number(before.value)}` : `${number(before.value)}\u2212${number(now.value)}`;
}

function signed(value: Decimal): string {
  return written(value).replace("-", "\u2212");
}

function negative(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}
