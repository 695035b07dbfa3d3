import type { FigureWords } from "@lint-report/standard";
import { add, compare, integer, multiply, subtract, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, BETWEEN_CLAUSES, NOT_TWICE, RESPECTIVELY, JOINT } from "../../text/chinese-clauses.js";
import { MANY_AT_ONCE } from "../../text/chinese-shares.js";
import { CLASS_ENDS } from "../../text/chinese-subjects.js";
import { areAll } from "../reading/completeness.js";
import { isFirm } from "../reading/interval.js";
import { endsIn, isCounted, isEnumerated, joint, mentions, opensWith, type Sentence, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { isCrossed } from "./sums.js";

const FEWEST = 3;
const HUNDRED = integer(100);
const HALF: Decimal = { digits: 5n, scale: 1 };

/** 甲、乙、丙、其他分别占45%、28%、21%、16%, or 甲占38%、乙占27%、…: more than all of it, or with the others less than all. */
export function shareSums(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { quantities, text, start } = sentence;
  if (mentions(text.replaceAll(NOT_TWICE, ""), words.overlaps)) return [];
  return quantities.flatMap((first, at): readonly FigureCheck[] => {
    const run = isShare(first, words) && !isShareBefore(quantities, at, words) ? runFrom(quantities, at, words) : [];
    const last = run[run.length - 1];
    const isPlain = run.every((each) => each.family === "percent" && isFirm(each));
    const counts = quantities.slice(0, at).filter(isCounted);
    // 简易程序占39.7%，普通程序占61.3%: two that are all there can be.
    if ((run.length < FEWEST && !(run.length > 1 && areAll(run, words))) || counts.length >= run.length || last === undefined || !isPlain || isCrossed(run, words)) return [];
    const names = RESPECTIVELY.test(first.before) ? text.slice(0, first.start - start).slice(-LONGEST) : last.before;
    const next = quantities[quantities.indexOf(last) + 1];
    const total = isTotal(next, words) ? next : undefined;
    const isAll = (RESPECTIVELY.test(first.before) ? mentions(names, words.rests) : opensWith(names, words.rests)) || (run.length > 1 && isRest(run[run.length - 2] ?? last, last, words)) || total !== undefined;
    const isApart = isAll || RESPECTIVELY.test(first.before) || areAll(run, words) || run.every((each) => isClass(each, words));
    // 噪声、大气占总量的32.8%、32.6%；水、固废及其他分别占17.5%、8.6%、8.5%: the others were told before.
    if (compare(sumOf(run), HUNDRED) < 0 && quantities.slice(0, at).some(({ family, depth }) => family === "percent" && depth === first.depth)) return [];
    // 不合格项目中，农兽药残留占32.6%，…: one batch may fail in two.
    return shareSum(run, { isAll, isApart: isApart && (isAll || !MANY_AT_ONCE.test(names + first.lead)) }, total?.end ?? last.end);
  });
}

function isShare({ family, before }: Quantity, words: FigureWords): boolean {
  return family === "percent" && mentions(before, words.shares);
}

function isShareBefore(quantities: readonly Quantity[], at: number, words: FigureWords): boolean {
  const [before, first] = [quantities[at - 1], quantities[at]];
  return before !== undefined && first !== undefined && isShare(before, words) && joint(before, first).split(BETWEEN_CLAUSES).length <= 2;
}

/** 网络占58.3%，电话占31.6%，来访占12.4%: three and more told alike that come to more than all. */
function isOver(run: readonly Quantity[], words: FigureWords): boolean {
  const isAlike = run.length >= FEWEST && run.every(({ before }) => endsIn(before, words.shares));
  return isAlike && compare(sumOf(run), HUNDRED) > 0;
}

/** 网络占38.2%，其余为电话，占16.3%. */
function isRest(last: Quantity, each: Quantity, words: FigureWords): boolean {
  const text = joint(last, each);
  // 检出其他污染物问题占4.5% is no rest, nor is what is told of 其他行为中.
  return isShare(each, words) && text.split(BETWEEN_CLAUSES).length <= 3 && text.split(BETWEEN_CLAUSES).some((clause) => opensWith(clause, words.rests) && !clause.endsWith(AMONG));
}

/** 合计100%. */
function isTotal(next: Quantity | undefined, words: FigureWords): boolean {
  return next?.family === "percent" && compare(next.value, HUNDRED) === 0 && mentions(next.before, words.sumRows);
}

/** 物业类占38.2%: nothing is of two classes. */
function isClass({ before }: Quantity, { shares }: FigureWords): boolean {
  return shares.some((word) => before.endsWith(word) && CLASS_ENDS.test(before.slice(0, -word.length)));
}

interface Division {
  /** True where nothing is left over. */
  readonly isAll: boolean;
  /** True where nothing can be in two of the shares. */
  readonly isApart: boolean;
}

/** Shares that may overlap and come to more than this do: 网上办理占88.4%，即办件占61.3%，跨省通办占2.1%. */
const MOST_SHARED = integer(125);

/** The shares of one whole against all, as a check; none where they may be of several. */
export function shareSum(run: readonly Quantity[], { isAll, isApart }: Division, end: number): readonly FigureCheck[] {
  const [first] = run;
  const sum = sumOf(run);
  const slack = slackOfShares(run);
  const over = compare(sum, add(HUNDRED, slack)) > 0;
  // 免处占26%、缓刑占33%，合计占59%: told again, together.
  if (run.some((share, at) => at > 1 && compare(sumOf(run.slice(0, at)), share.value) === 0)) return [];
  if (first === undefined || (!over && !isAll) || compare(sum, MOST_SHARED) > 0 || (over && isDividedTwice(run))) return [];
  const holds = !over && compare(sum, subtract(HUNDRED, slack)) >= 0;
  const off = over ? subtract(sum, HUNDRED) : subtract(HUNDRED, sum);
  return [{
    kind: "sum", holds, sure: isApart, subject: first, inputs: run, name: `${written(HUNDRED)}%`, place: { start: first.start, end },
    formula: `${run.map(({ value }) => written(value)).join("+")}=${written(sum)}`, difference: `${written(off)}%`, recomputed: undefined, expected: [],
  }];
}

/** By how much the sum of rounded shares may be off. */
export function slackOfShares(shares: readonly Quantity[]): Decimal {
  return shares.reduce((all, { step }) => add(all, multiply(step, HALF)), integer(0));
}

/** 工程类占57.1%，采购类占42.9%，公开招标占38.1%，竞争性磋商占47.6%: those before are all, those behind divide them in another way. */
function isDividedTwice(run: readonly Quantity[]): boolean {
  return run.some((_, at) => at > 0 && at < run.length - 1 && compare(sumOf(run.slice(0, at + 1)), HUNDRED) === 0);
}

/** Letters before the shares in which their names stand. */
const LONGEST = 60;

/** The shares that follow one another: behind 分别 the bare ones, else each with its own 占. */
function runFrom(quantities: readonly Quantity[], at: number, words: FigureWords): readonly Quantity[] {
  const behind = quantities.slice(at);
  const isListed = RESPECTIVELY.test(behind[0]?.before ?? "");
  const isNext = (last: Quantity, each: Quantity): boolean => isEnumerated(last, each) || (isListed && JOINT.test(joint(last, each))) || isRest(last, each, words) || (!isListed && joint(last, each).split(BETWEEN_CLAUSES).length === 2);
  const end = behind.findIndex((each, index) => index > 0 && !(isNext(behind[index - 1] ?? each, each) && (isListed || isShare(each, words))));
  const run = end < 0 ? behind : behind.slice(0, end);
  // Behind commas only up to what is left, so that it is one whole that they share.
  const last = run.findLastIndex((each, index) => index > 0 && isRest(run[index - 1] ?? each, each, words));
  const isList = run.every((each, index) => index === 0 || isEnumerated(run[index - 1] ?? each, each) || isListed);
  return isList || areAll(run, words) || isOver(run, words) ? run : run.slice(0, last + 1);
}
