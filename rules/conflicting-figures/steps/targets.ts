import { approximate, compare, directionOf, distance, FROM_WORDS, integer, isTo, multiply, OF, quantitiesOf, subtract, wordFinderOf, type Decimal, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { isCloseBy } from "../again/echoes.js";
import type { Left } from "./left.js";
import { tellingPairs } from "../reading/likeness.js";
import { has, startsWithAny } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import type { Reading } from "../apart/series.js";
import { NOT_COMPARED } from "../reading/statements.js";
import { groupUpTo, sentenceUpTo } from "../reading/surroundings.js";
import { tierOf } from "../reading/tiers.js";
import type { Words } from "../reading/words.js";
import { weightInCommon, weightOf } from "../reading/weights.js";

/** What a target in the plan starts from, which is this year's figure. */
interface Target {
  readonly figure: Quantity;
  /** Pairs of letters of what it is of. */
  readonly letters: ReadonlySet<number>;
  readonly base: Decimal;
  /** 全市持证率: of all that the report is of. */
  readonly isOfAll: boolean;
}

/** A figure of this year and the pairs of letters of its words. */
interface Told {
  readonly figure: Quantity;
  readonly letters: ReadonlySet<number>;
}

/** Targets of a draft that are compared. */
const COMPARED = 60;
/** Share of what a target's words weigh that those of the figure told before hold at least, and of the larger value that the smaller is. */
const COVERED = 0.4;
const CLOSE = 0.6;
const PERCENT = "percent";
const POINT = "point";
const PERSON = "person";

/** 即办事项由81项增加到96项, 抽查比例提高到20%，比2023年提高6.0个百分点, 新增执法人员4人，使总数达到24人: where the target starts, against what the report told of it. To be told as a hint. */
export function targetsIn({ report, data: { words } }: RuleInput): readonly Left[] {
  const [all, reading] = [quantitiesOf(report), { words, report }];
  const targets = all.flatMap((each, at) => (isPlan(each.block, words, report) && isFirm(each) ? targetOf(each, all[at + 1], reading) ?? [] : [])).slice(0, COMPARED);
  const told = targets.length === 0 ? [] : all.filter((each) => isOfThisYear(each, words, report)).map((figure) => ({ figure, letters: tellingPairs(`${figure.lead} ${figure.after}`, words) }));
  return targets.flatMap((target) => {
    const first = toldOf(target, told, reading);
    return first === undefined ? [] : [{ figure: target.figure, told: [first], rest: target.base }];
  });
}

function targetOf(figure: Quantity, next: Quantity | undefined, { words, report }: Reading): Target | undefined {
  if (next === undefined || next.block !== figure.block || next.sentence !== figure.sentence || next.segment !== figure.segment || !isFirm(next)) return undefined;
  const { figureWords } = report.context.standard;
  const letters = (named: string): ReadonlySet<number> => tellingPairs(named, words);
  const from = fromOf(figure, figureWords.lastYear);
  if (from !== undefined && isTo(next)) return { figure, letters: letters(from), base: figure.value, isOfAll: startsWithAny(from, words["whole-places"]) };
  const direction = directionOf(next, figureWords);
  const isChange = isTo(figure) && direction !== 0 && has(next.before, figureWords.comparisons) && (figure.family === PERCENT ? next.family === POINT : figure.unit === next.unit);
  if (isChange) return { figure: next, letters: letters(nameOf(figure, words)), base: subtract(figure.value, multiply(next.value, integer(direction))), isOfAll: startsWithAny(figure.before, words["whole-places"]) };
  const isAdded = figure.unit === next.unit && has(figure.before, figureWords.increments) && isTo(next) && has(next.before, figureWords.totals);
  return isAdded ? { figure: next, letters: letters(`${figure.before} ${figure.after}`), base: subtract(next.value, figure.value), isOfAll: false } : undefined;
}

/** The words before 由 of 由81项, 由目前的29名; none where it is last year's. */
function fromOf({ before }: Quantity, lastYear: readonly string[]): string | undefined {
  const at = Math.max(...FROM_WORDS.map((word) => before.lastIndexOf(word)));
  const behind = before.slice(at + 1);
  return at >= 0 && (behind === "" || behind.endsWith(OF)) && !has(behind, lastYear) ? before.slice(0, at) : undefined;
}

/** 将双随机抽查比例 of 将双随机抽查比例提高到. */
function nameOf({ before }: Quantity, words: Words): string {
  const [first] = wordFinderOf(words["up-to"] ?? [])(before);
  return before.slice(0, first?.start ?? before.length);
}

/** The figure of this year whose words are most like a target's, if it has another value; nothing where one has the value that the target starts from. */
function toldOf({ figure, letters, base, isOfAll }: Target, told: readonly Told[], { words, report }: Reading): Quantity | undefined {
  const weight = weightOf(report);
  const least = weightInCommon(letters, letters, weight) * COVERED;
  // 县（区）持证率93.1% is not 全市持证率.
  const alike = told.filter((each) => areOfOneUnit(each.figure, figure) && !(isOfAll && tierOf(sentenceUpTo(each.figure.block, each.figure.start), words) !== undefined)).map((each) => ({ each: each.figure, common: weightInCommon(letters, each.letters, weight) })).filter(({ common }) => common > 0);
  if (letters.size === 0 || alike.some(({ each: { value, step } }) => compare(distance(value, base), step) < 0)) return undefined;
  const most = Math.max(least, ...alike.map(({ common }) => common));
  const [first, ...others] = alike.filter(({ common }) => common >= most).map(({ each }) => each);
  // 医保服务事项28项，其中24项实现网上办 and 网办事项由24项增加到: the same sentence tells where it starts.
  if (first !== undefined && told.some(({ figure: { block, sentence, unit, value } }) => block === first.block && sentence === first.sentence && unit === figure.unit && compare(value, base) === 0)) return undefined;
  const isOne = first !== undefined && others.every(({ value }) => compare(value, first.value) === 0);
  return isOne && isCloseBy(approximate(first.value), approximate(base), CLOSE) ? first : undefined;
}

/** 人 and 名 count alike, and a rate goes up by points. */
function areOfOneUnit(told: Quantity, figure: Quantity): boolean {
  return told.unit === figure.unit || (told.family === PERSON && figure.family === PERSON) || (told.family === PERCENT && figure.family === POINT);
}

function isFirm({ block, depth, approximation, upper }: Quantity): boolean {
  return block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined;
}

function isOfThisYear(each: Quantity, words: Words, report: Report): boolean {
  const group = groupUpTo(each.block, each.start);
  return isFirm(each) && !NOT_COMPARED.has(each.family) && !isPlan(each.block, words, report) && !has(group, report.context.standard.figureWords.lastYear) && !has(each.before, words["other-periods"]);
}
