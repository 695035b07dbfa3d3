import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { CLOSING, COMMA, COMPARED_YEAR, OPENING, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { COMPARED_BEFORE, COMPARED_TO, IN_BOTH, IN_COMPARISON, NAMES_LAST_YEAR } from "../../text/chinese-comparisons.js";
import { ENUMERATION_COMMA, wholeYearsIn } from "../../text/chinese.js";
import type { Pair } from "./growth-pairs.js";
import { isFirm } from "./interval.js";
import { overPlan } from "./planned.js";
import { isLastYear, joint, type Sentence } from "./scope.js";

/** 比2022年的4.08万户次|下降, 比疫情前的2019年（743起）|下降, 与承诺时限7.5个工作日|相比缩短: what a change says right before it that it is held against. */
export function ownBaseOf(change: Quantity, figures: readonly Quantity[]): Quantity | undefined {
  const base = figures.findLast(({ end }) => end <= change.start);
  const between = base === undefined ? "" : joint(base, change);
  if (base === undefined || (base.depth !== change.depth && !isInBrackets(base, change)) || (base.depth > change.depth) !== between.startsWith(CLOSING)) return undefined;
  const isInComparison = between.includes(IN_BOTH);
  const isRightBefore = IN_COMPARISON.test(between.slice(0, Math.max(0, between.length - change.before.length))) && !change.before.includes(COMMA);
  return isRightBefore && (isInComparison ? COMPARED_BEFORE : COMPARED_TO).test(wordsBefore(base)) ? base : undefined;
}

/**
 * 平均办理时限1.6个工作日，比法定时限10个工作日压减84%，比承诺时限3个工作日压减46.7%: each is from the figure before all of them to what it is held against, which is no figure of last year's; nothing else
 * stands between. Or to what was planned.
 */
export function againstTold(change: Quantity, { sentence: { quantities: figures }, words }: { readonly sentence: Sentence; readonly words: FigureWords }, candidates: readonly Quantity[]): Pair | undefined {
  const before = change.before.length > LONGEST_CHANGE ? undefined : ownBaseOf(change, figures);
  if (before === undefined || before.family === PERCENT || !isHeldAgainst(before) || isLastYear(before, words)) return overPlan(change, candidates);
  const isAside = (each: Quantity, at: number): boolean => each.family === PERCENT || ownBaseOf(each, figures) !== undefined || isBaseOf(each, figures[at + 1], figures);
  const now = figures.findLast((each, at) => each.end <= before.start && !isAside(each, at));
  const isNow = now !== undefined && isFirm(now) && isFirm(before) && now.unit === before.unit && now.segment === before.segment && now.depth === before.depth && !joint(now, before).includes(ENUMERATION_COMMA);
  return isNow ? { now, before, stated: [now, before] } : undefined;
}

const PERCENT = "percent";
/** Letters of a change that names nothing of its own: 相比缩短. */
const LONGEST_CHANGE = 6;

function isBaseOf(base: Quantity, next: Quantity | undefined, figures: readonly Quantity[]): boolean {
  return next !== undefined && ownBaseOf(next, figures) === base;
}

/** True for a figure that some change is held against. */
export function isOwnBase(base: Quantity, { quantities }: Sentence): boolean {
  return isBaseOf(base, quantities[quantities.indexOf(base) + 1], quantities);
}

/** True for a figure whose words open so: 比2022年的6400户次, not 罚没款比2022年的138万元. */
export function isHeldAgainst(base: Quantity): boolean {
  return [COMPARED_TO, COMPARED_BEFORE].some((compared) => compared.exec(wordsBefore(base))?.index === 0);
}

/** 同比下降37.3%，比2022年的4.08万户次下降46.8%: a figure of a time before last year, which another change is held against. */
export function isOfEarlierTime(base: Quantity, change: Quantity, sentence: Sentence): boolean {
  const year = Number(YEAR_IN_WORDS.exec(wordsBefore(base))?.[1]);
  return year < presentYear(base, sentence) - 1 && ownBaseOf(change, sentence.quantities) !== base && isOwnBase(base, sentence) && (base.start > change.start || NAMES_LAST_YEAR.test(change.before));
}

/** The latest year that a sentence tells before a figure, those left out that others are held against; else the report's, or none that is known. */
export function presentYear({ clauseStart }: Quantity, { text, start, year }: Sentence): number {
  const told = text.slice(0, clauseStart - start);
  const years = wholeYearsIn(told).filter((each) => !COMPARED_YEAR.test(told.slice(Math.max(0, each.start - 1), each.end + 1)));
  return Math.max(...years.map((each) => each.year), ...(years.length > 0 ? [] : [year ?? Infinity]));
}

/** 2019年|（743起）. */
function isInBrackets(base: Quantity, { depth }: Quantity): boolean {
  return base.depth === depth + 1 && base.before === "" && base.block.view.text.charAt(base.start - 1) === OPENING;
}

/** The words before a figure, or before the brackets that it opens. */
function wordsBefore({ before, block: { view: { text } }, start }: Quantity): string {
  const told = before === "" && text.charAt(start - 1) === OPENING ? text.slice(Math.max(0, start - LONGEST), start - 1) : before;
  return told.slice(told.lastIndexOf(COMMA) + 1);
}

/** Letters before brackets. */
const LONGEST = 20;
