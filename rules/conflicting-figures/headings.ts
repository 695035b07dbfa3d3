import { approximate, blocksOf, commonEnding, directionOf, headingQuantitiesOf, isDigitSlip, quantitiesOf, SENTENCE_END, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import type { Again } from "./again.js";
import { differs } from "./differences.js";
import { pairsInCommon } from "./likeness.js";
import { has } from "./lists.js";
import { stepOf } from "./rounded-again.js";
import { isPlanned, NOT_COMPARED } from "./statements.js";
import { groupUpTo, sentenceAround } from "./surroundings.js";
import type { Words } from "./words.js";

/** Letters before both figures by which they are of one thing. */
const ALIKE = 4;
/** Of one digit there is much. */
const FEWEST = 10;
/** Further off, something else is counted. */
const MOST_OFF = 1.5;
/** Pairs of letters that a heading of a change has in common with the sentence that tells the change. */
const PAIRS = 2;
/** Letters of a paragraph that heads the next one. */
const LONGEST_HEADING = 40;
const ENDS_IN_MARK = /[^\P{P}%％]$/u;

/** A heading that tells 办结复议案件29.3万件, above a text that tells 办结复议案件23.9万件 and nowhere what the heading does. To be told as a hint. */
export function headingsIn({ report, data: { words } }: RuleInput): readonly Again[] {
  return [...headingQuantitiesOf(report), ...quantitiesOf(report).filter(isOfHeadline)].filter(isTold).flatMap((first): readonly Again[] => {
    const below = figuresBelow(first, report);
    const others = below.some((each) => isSame(first, each)) ? [] : below.filter((each) => isOther(first, each, { words, report }));
    const second = others.sort((one, other) => alikeTo(first, other) - alikeTo(first, one))[0];
    return second === undefined ? [] : [{ first, second }];
  });
}

/** 一、全市投诉量同比下降23.0%: a paragraph of one line without a stop. */
function isOfHeadline({ block: { kind, cell, view: { text } } }: Quantity): boolean {
  return kind === "paragraph" && cell === undefined && text.length <= LONGEST_HEADING && !Array.from(SENTENCE_END).some((stop) => text.includes(stop)) && !ENDS_IN_MARK.test(text);
}

function isTold({ value, upper, approximation, family }: Quantity): boolean {
  return value.digits >= FEWEST && upper === undefined && (approximation === "none" || approximation === "above") && !NOT_COMPARED.has(family);
}

/** Figures of the kind in the section that a heading opens. */
function figuresBelow({ block: { index, depth, kind }, family }: Quantity, report: Report): readonly Quantity[] {
  if (kind !== "heading") return quantitiesOf(report).filter((each) => each.family === family && each.block.index === index + 1);
  const end = blocksOf(report).find((each) => each.kind === "heading" && each.index > index && each.depth <= depth)?.index ?? Infinity;
  return quantitiesOf(report).filter((each) => each.family === family && each.block.index > index && each.block.index < end);
}

function alikeTo({ before }: Quantity, each: Quantity): number {
  return commonEnding(before, each.before).length;
}

function areNear(title: Quantity, each: Quantity): boolean {
  const ratio = approximate(each.value) / approximate(title.value);
  return ratio < MOST_OFF && ratio > 1 / MOST_OFF;
}

/** 36万余 is 36.2万, not 37.6万. */
function isSame(title: Quantity, each: Quantity): boolean {
  if (!areNear(title, each)) return false;
  return title.approximation === "above" ? approximate(each.value) >= approximate(title.value) && approximate(each.value) < approximate(title.value) + stepOf(title) : !differs(each, title);
}

function isOther(title: Quantity, each: Quantity, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  const { block, start, upper, approximation, depth } = each;
  const isPlain = block.cell === undefined && depth === 0 && upper === undefined && approximation === "none";
  return isPlain && areNear(title, each) && ((title.block.kind === "heading" && alikeTo(title, each) >= ALIKE) || isChangeMistyped(title, each, { words, report })) && !has(groupUpTo(block, start), report.context.standard.figureWords.lastYear) && !isPlanned(each, words, report);
}

/** 比上年上升35.3% and 比2021年分别上升33.50%: one change of what both name, but for a digit or for the order of the digits. */
function isChangeMistyped(title: Quantity, each: Quantity, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  const [one, other] = [title, each].map((of) => directionOf(of, report.context.standard.figureWords));
  return one !== 0 && one === other && isDigitSlip(title.value, each.value) && pairsInCommon(title.before, sentenceAround(each.block, each.start), words) >= PAIRS;
}
