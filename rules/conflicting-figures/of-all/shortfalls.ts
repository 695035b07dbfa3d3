import { CLAUSE_STOPS, compare, factsOf, integer, isZero, quantitiesOf, spanOf, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { has, pairsIn } from "../reading/lists.js";
import type { AllClaim } from "../steps/step-conflicts.js";
import { isPlanned } from "../reading/statements.js";
import { groupUpTo, sentenceAround, sentenceUpTo } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** How many did not come as far as a step: 1件 of 有1件由科室负责人代为出庭. */
interface Shortfall {
  /** 按期, 及时: words of rates that say it was done so. */
  readonly steps: readonly string[];
  readonly figure: Quantity;
  /** Where the words behind the figure end that say so. */
  readonly end: number;
  readonly sentence: string;
}

const ALL = integer(100);
/** Pairs of letters by which two sentences are of one matter. */
const ALIKE = 2;

/** 出庭应诉率100% and, in another paragraph, 有1件由科室负责人代为出庭: silent where the draft also tells another such rate of this year. To be told as a hint. */
export function shortfallsIn({ report, data: { words } }: RuleInput): readonly AllClaim[] {
  const shortfalls = quantitiesOf(report).flatMap((figure) => shortfallAt(figure, words, report) ?? []).slice(0, COMPARED);
  if (shortfalls.length === 0) return [];
  const rates = quantitiesOf(report).filter((each) => each.family === PERCENT && has(each.before, words["rates"]) && !isPlanned(each, words, report) && !has(groupUpTo(each.block, each.start), report.context.standard.figureWords.lastYear)).slice(0, COMPARED)
    .map((rate) => ({ rate, letters: pairsOfHan(sentenceAround(rate.block, rate.start)) }));
  return shortfalls.flatMap(({ steps, figure, end, sentence }) => {
    const said = tellingPairs(sentence, words);
    // 审核率 of documents says nothing of contracts: besides the step itself.
    const own = pairsOfHan(steps.join(" "));
    const told = rates.filter(({ rate: { block, clauseStart, start }, letters }) => steps.some((step) => block.view.text.slice(clauseStart, start).includes(step)) && block !== figure.block && [...letters].filter((pair) => said.has(pair) && !own.has(pair)).length >= ALIKE).map(({ rate }) => rate);
    const [rate] = told;
    if (rate === undefined || told.some((each) => compare(each.value, ALL) !== 0)) return [];
    return [{ claim: spanOf(rate.block.view, rate.start - rate.before.length, rate.end), pair: { whole: figure, part: { ...figure, after: figure.block.view.text.slice(figure.end, end) } } }];
  });
}

/** Rates and shortfalls of a draft that are compared. */
const COMPARED = 60;
const PERCENT = "percent";
/** Letters behind a figure in which it is told what they did not do. */
const LONGEST = 40;
const CLAUSE_STOP = new RegExp(`[${CLAUSE_STOPS}]`, "u");

function shortfallAt(figure: Quantity, words: Words, report: Report): Shortfall | undefined {
  const { block, start, end, approximation, family, value } = figure;
  if (block.cell !== undefined || approximation !== "none" || family === PERCENT || isZero(value)) return undefined;
  const [behind = ""] = block.view.text.slice(end, end + LONGEST).split(CLAUSE_STOP);
  const steps = pairsIn(behind, words["short-of"]).map(([step]) => step);
  if (steps.length === 0) return undefined;
  const sentence = sentenceAround(block, start);
  const isOther = has(sentence, words["excused"]) || has(sentenceUpTo(block, start), report.context.standard.figureWords.lastYear) || wholeYearsIn(sentence).some(({ year }) => year !== factsOf(report).year?.value);
  return isOther ? undefined : { steps, figure, end: end + behind.length, sentence };
}
