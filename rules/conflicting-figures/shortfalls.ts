import { clausesOf, compare, integer, isZero, quantitiesOf, spanOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { pairsOfHan, tellingPairs } from "./likeness.js";
import { isOfThisYear } from "./named-figures.js";
import { STOPS } from "./nones.js";
import type { AllClaim } from "./step-conflicts.js";
import { sentenceAround, sentenceUpTo } from "./surroundings.js";
import { has, wordPairsOf, type Words } from "./words.js";

/** How many did not come as far as a step: 1件 of 有1件由科室负责人代为出庭. */
interface Shortfall {
  readonly step: string;
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
  const shortfalls = quantitiesOf(report).flatMap((figure) => shortfallAt(figure, words, report) ?? []);
  if (shortfalls.length === 0) return [];
  const rates = quantitiesOf(report).filter((each) => each.family === PERCENT && has(each.before, words["rates"]) && isOfThisYear(each, words, report));
  return shortfalls.flatMap(({ step, figure, end, sentence }) => {
    const said = tellingPairs(sentence, words);
    const told = rates.filter(({ before, block, start }) => before.includes(step) && block !== figure.block && [...pairsOfHan(sentenceAround(block, start))].filter((pair) => said.has(pair)).length >= ALIKE);
    const [rate] = told;
    if (rate === undefined || told.some((each) => compare(each.value, ALL) !== 0)) return [];
    return [{ claim: spanOf(rate.block.view, rate.start - rate.before.length, rate.end), pair: { whole: figure, part: { ...figure, after: figure.block.view.text.slice(figure.end, end) } } }];
  });
}

const PERCENT = "percent";

function shortfallAt(figure: Quantity, words: Words, report: Report): Shortfall | undefined {
  const { block, start, end, approximation, family, value } = figure;
  if (block.cell !== undefined || approximation !== "none" || family === PERCENT || isZero(value)) return undefined;
  const { text } = block.view;
  const clause = clausesOf(text).find((each) => each.start <= start && each.end >= end);
  const behind = clause === undefined ? "" : text.slice(end, clause.end).replace(STOPS, "");
  const [step] = wordPairsOf(words["short-of"]).find(([, word]) => behind.includes(word)) ?? [];
  const sentence = sentenceAround(block, start);
  const isOther = has(sentence, words["excused"]) || has(sentenceUpTo(block, start), report.context.standard.figureWords.lastYear);
  return step === undefined || isOther ? undefined : { step, figure, end: end + behind.length, sentence };
}
