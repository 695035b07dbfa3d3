import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, decimal, distance, integer, multiply, subtract, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { BETWEEN_CLAUSES, COMMA, NOT_TWICE } from "../../text/chinese-clauses.js";
import { BASICALLY, HIGHEST_SHARE, IN_BAND, LOWEST_SHARE, NUMBERED_KIND, RATIO_OF_ALL, RATIO_SIGN, SHARE_BASE } from "../../text/chinese-shares.js";
import { GRADE_NAMED } from "../../text/chinese-subjects.js";
import { NOBODY_ELSE } from "../../text/chinese-scopes.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { areAll } from "../reading/completeness.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HALF, HUNDRED, isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { areInGroup, joint, mentions, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import { slippedParts, isSwapOf } from "../reading/slipped-parts.js";
import { additionOf } from "../sums/addition.js";
import { isCrossed } from "../sums/sums.js";
import type { FigureCheck } from "../types.js";
import { complementRates } from "./complement-rates.js";
import { runsOfShares } from "./division-runs.js";

/** Shares that make a list, where their words do not say that they are all. */
const FEWEST = 3;
/** By how much all of them may be off, in per cent. */
const MOST_OFF = 25;

/** A share with all that is told since the one before it. */
interface Share {
  readonly percent: Quantity;
  readonly told: string;
}

/**
 * A级占31.26%，B级占63.81%，C级占0.43%: shares of grades, bands (5分以内, 5至10分), numbered kinds (第一产业) or of all there can be, whatever stands between them: more than all of it, or less where with another digit they would be
 * all. Never sure, and only where no other recomputation adds one of them up.
 */
export function dividedShares(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const added = new Set(known.flatMap(({ kind, inputs }) => (kind === "sum" ? inputs : [])));
  if (mentions(sentence.text.replaceAll(NOT_TWICE, ""), words.overlaps)) return [];
  const percents = sentence.quantities.filter((each) => each.family === PERCENT && isFirm(each) && directionOf(each, words) === 0);
  const shares = percents.map((percent, at): Share => ({ percent, told: joint(percents[at - 1] ?? { ...percent, end: sentence.start }, percent) }));
  const divisions = divisionsOf(shares, words);
  return [...ratiosOf(sentence), ...[...(divisions.length > 0 ? divisions : runsOfShares(percents, sentence, words)), ...milderOf(percents), ...complementRates(percents, words)].filter((run) => !run.some((each) => added.has(each))).flatMap(sharesOf).flatMap(checkOf), ...partsOfShares(percents, words).filter((check) => !check.inputs.some((each) => added.has(each)))];
}

const PERCENT = "percent";

/** All shares of a sentence, where their words divide one whole. */
function divisionsOf(all: readonly Share[], words: FigureWords): readonly (readonly Quantity[])[] {
  const isShare = ({ percent: { before } }: Share): boolean => mentions(before, words.shares);
  const shares = all.filter((each, at) => each.percent.depth === 0 && (isShare(each) || (isBareRest(each, words) && at > 0 && all.slice(at - 1, at).every(isShare))));
  const run = shares.map(({ percent }) => percent);
  // 市级占市级审结数的51.2%，县级占县级审结数的59.6%: of two wholes.
  if (run.length < 2 || new Set(shares.filter(isShare).map(({ percent: { before } }) => SHARE_BASE.exec(before)?.groups?.["base"] ?? "")).size > 1 || shares.some(({ told }) => mentions(told, words.among)) || isCrossed(run, words)) return [];
  const areDivided = run.length < FEWEST ? areAll(run, words) : areNumbered(shares, GRADE_NAMED) || areNumbered(shares, NUMBERED_KIND) || shares.every(({ told }) => IN_BAND.test(told)) || isRest(shares[shares.length - 1], words) || isFromHighestToLowest(shares);
  return areDivided ? [run] : [];
}

/** Each of another number or letter of one kind. */
function areNumbered(shares: readonly Share[], named: RegExp): boolean {
  const found = shares.map(({ told }) => named.exec(told)?.[0]);
  return !found.includes(undefined) && new Set(found).size === shares.length;
}

/** 建议类占0.7%，其他类|0.04%: what is left right behind a share, without a word for it. */
function isBareRest({ percent: { before }, told }: Share, words: FigureWords): boolean {
  return opensWith(before, words.rests) && (told === COMMA + before || told === ENUMERATION_COMMA + before);
}

/** 东片占41.6%，比例最高；…；比例最小的是北片，占11.3%: nothing is told between or beyond those. */
function isFromHighestToLowest(shares: readonly Share[]): boolean {
  const [first, second] = shares;
  const last = shares[shares.length - 1];
  if (first === undefined || second === undefined || last === undefined) return false;
  const areEnds = shares.every(({ percent: { value } }) => compare(value, first.percent.value) <= 0 && compare(value, last.percent.value) >= 0);
  return areEnds && HIGHEST_SHARE.test(first.told + second.told) && LOWEST_SHARE.test(last.told);
}

/** 其他区域占7.5%. */
function isRest(last: Share | undefined, { rests }: FigureWords): boolean {
  return last !== undefined && last.told.split(BETWEEN_CLAUSES).some((clause) => opensWith(clause.trim(), rests));
}

/** 超标天数比例为23.3%，其中轻度15.9%、中度2.4%、…: parts of a share, where two neighbouring digits keep them from coming to it. */
function partsOfShares(percents: readonly Quantity[], words: FigureWords): readonly FigureCheck[] {
  return percents.flatMap((total, at) => {
    const [first] = percents.slice(at + 1);
    if (first === undefined || !areInGroup(total, first) || !opensWith(first.lead, words.among)) return [];
    const parts = percents.slice(at + 1).filter((each) => areInGroup(each, total) && each.depth === total.depth);
    const isTurned = slippedParts(total, parts, 2).length > 0 || isSwapOf(total.value, sumOf(parts));
    return parts.length > 1 && isTurned ? [{ ...additionOf(total, parts), sure: false }].filter(({ holds }) => !holds) : [];
  });
}

/** 占比结构为61.42∶20.17∶11.38∶6.03: read from the text, for such figures may as well be times of day. */
function ratiosOf({ quantities, text, start }: Sentence): readonly FigureCheck[] {
  return [...text.matchAll(RATIO_OF_ALL)].flatMap((ratio) => {
    const place = { start: start + ratio.index, end: start + ratio.index + ratio[0].length };
    const subject = quantities.find((each) => each.end > place.start && each.start < place.end);
    const values = ratio[0].split(RATIO_SIGN).map(decimal);
    const step = { digits: 1n, scale: Math.max(...values.map(({ scale }) => scale)) };
    const sum = values.reduce(add);
    return subject === undefined || approximate(distance(sum, HUNDRED)) > MOST_OFF_OF_RATIO ? [] : checkOf({ values, steps: values.map(() => step), subject, inputs: [subject], place });
  });
}

/** Numbers that are no shares of all hardly come so near to it. */
const MOST_OFF_OF_RATIO = 15;

/** 满意率90%，基本满意率20%: not one that holds the other. */
function milderOf(percents: readonly Quantity[]): readonly (readonly Quantity[])[] {
  return percents.flatMap((milder, at) => {
    const full = percents[at - 1];
    const name = BASICALLY.exec(milder.before)?.[1] ?? "";
    // 满意率92.47%、基本满意率5.73%，没有不满意的.
    const areAllThere = (): boolean => NOBODY_ELSE.test(milder.block.view.text.slice(milder.end, milder.end + LONGEST_BEHIND));
    return full !== undefined && name !== "" && full.before.includes(name) && !BASICALLY.test(full.before) && compare(milder.value, full.value) < 0 && (compare(add(milder.value, full.value), HUNDRED) > 0 || areAllThere()) ? [[full, milder]] : [];
  });
}

/** Letters behind the shares of those who are content. */
const LONGEST_BEHIND = 20;

/** What should be all of it, as it stands in the text. */
interface Shares {
  readonly values: readonly Decimal[];
  readonly steps: readonly Decimal[];
  readonly subject: Quantity;
  readonly inputs: readonly Quantity[];
  readonly place: FigureCheck["place"];
}

function sharesOf(run: readonly Quantity[]): readonly Shares[] {
  const [first, last] = [run[0], run[run.length - 1]];
  return first === undefined || last === undefined ? [] : [{ values: run.map(({ value }) => value), steps: run.map(({ step }) => step), subject: first, inputs: run, place: { start: first.start, end: last.end } }];
}

function checkOf({ values, steps, subject, inputs, place }: Shares): readonly FigureCheck[] {
  const sum = values.reduce(add);
  // 免处占26%、缓刑占33%，合计占59%: told again, together.
  if (values.some((value, at) => at > 1 && compare(values.slice(0, at).reduce(add), value) === 0)) return [];
  const isShort = compare(sum, HUNDRED) < 0;
  // Cut off, each may be less by all of its last digit.
  const slack = steps.reduce((all, step) => add(all, isShort ? step : multiply(step, HALF)), integer(0));
  const off = distance(sum, HUNDRED);
  if (compare(off, slack) <= 0 || approximate(off) > MOST_OFF) return [];
  if (isShort && !values.some((value) => isDigitSlip(add(value, subtract(HUNDRED, sum)), value))) return [];
  return [{ kind: "sum", holds: false, sure: false, subject, inputs, name: `${written(HUNDRED)}%`, place, formula: `${values.map(written).join("+")}=${written(sum)}`, difference: `${written(off)}%`, recomputed: approximate(sum), expected: [] }];
}
