import { approximate, factsOf, quantitiesOf, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { has } from "../reading/lists.js";
import { isPlanned, NOT_COMPARED } from "../reading/statements.js";
import { groupUpTo, sentenceAround } from "../reading/surroundings.js";
import { bareWords, type Words } from "../reading/words.js";

/** Pairs of letters of a rounded figure's own words that the exact one's sentence has, too. */
const PAIRS = 2;
/** Figures of one unit that are looked back on. */
const LOOKED_AT = 120;
/** Smaller ones are not rounded. */
const FEWEST = 100;
const TEN = 10;
const PERCENT = "percent";

/**
 * 接收投诉举报咨询46218件 and later 4.26万件投诉举报咨询; 补偿费1874万元 and later 近1.9亿元: a rounded figure that comes of no exact one, and of one whose words it has with two digits in each other's place, or ten
 * times it. To be told as a hint.
 */
export function roundedAgain({ report, data: { words } }: RuleInput): readonly Again[] {
  return quantitiesOf(report).filter((each) => isRounded(each) && isOwn(each, words, report)).flatMap((second): readonly Again[] => {
    const letters = tellingPairs(`${bareWords(second.before, words, report)} ${second.after}`, words);
    const earlier = quantitiesOf(report).slice(Math.max(0, second.index - LOOKED_AT), second.index).filter((each) => each.block !== second.block && each.family === second.family && baseOf(each.unit) === baseOf(second.unit));
    const common = (each: Quantity): number => [...pairsOfHan(sentenceAround(each.block, each.start))].filter((pair) => letters.has(pair)).length;
    const first = earlier.find((each) => !isRounded(each) && isOwn(each, words, report) && isSlip(approximate(each.value), second) && common(each) >= PAIRS);
    return first === undefined ? [] : [{ first, second }];
  });
}

/** 件 of 万件. */
function baseOf(unit: string): string {
  return unit.slice(-1);
}

function isRounded({ block, step, value, approximation, upper, family }: Quantity): boolean {
  return block.cell === undefined && upper === undefined && family !== PERCENT && !NOT_COMPARED.has(family) && approximate(value) >= FEWEST && (approximation !== "none" || approximate(step) >= FEWEST);
}

/** Of this year, and told as it is. */
function isOwn(each: Quantity, words: Words, report: Report): boolean {
  const group = groupUpTo(each.block, each.start);
  const { averages, lastYear } = report.context.standard.figureWords;
  return each.depth === 0 && !has(group, averages) && !has(group, lastYear) && !has(group, words["other-periods"]) && !isPlanned(each, words, report) && wholeYearsIn(group).every(({ year }) => year === factsOf(report).year?.value);
}

/** What the last digit of a rounded figure is worth: zeros at the end of 470余件 say nothing. */
export function stepOf({ step, value, approximation }: Quantity): number {
  let worth = approximate(step);
  while (approximation !== "none" && approximate(value) % (worth * TEN) === 0) worth *= TEN;
  return worth;
}

/** Two neighbours in each other's place, or a place too many. */
function isSlip(exact: number, rounded: Quantity): boolean {
  const step = stepOf(rounded);
  const told = String(Math.round(approximate(rounded.value) / step));
  const [down, nearest] = [Math.floor(exact / step), Math.round(exact / step)].map(String);
  const isOff = [down, nearest].some((each) => each !== undefined && areTransposed(each, told)) || areTransposed(String(exact), String(approximate(rounded.value)));
  return told.length > 1 && isOff;
}

function areTransposed(one: string, other: string): boolean {
  const differing = [...one].flatMap((digit, at) => (digit === other.charAt(at) ? [] : [at]));
  const [at = 0, next, ...more] = differing;
  return one.length === other.length && next === at + 1 && more.length === 0 && one.charAt(at) === other.charAt(next) && one.charAt(next) === other.charAt(at);
}
