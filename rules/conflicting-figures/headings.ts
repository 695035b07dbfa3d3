import { approximate, blocksOf, commonEnding, headingQuantitiesOf, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import type { Again } from "./again.js";
import { differs } from "./differences.js";
import { has } from "./lists.js";
import { stepOf } from "./rounded-again.js";
import { isPlanned, NOT_COMPARED } from "./statements.js";
import { groupUpTo } from "./surroundings.js";
import type { Words } from "./words.js";

/** Letters before both figures by which they are of one thing. */
const ALIKE = 4;
/** Of one digit there is much. */
const FEWEST = 10;
/** Further off, something else is counted. */
const MOST_OFF = 1.5;

/** A heading that tells 办结复议案件29.3万件, above a text that tells 办结复议案件23.9万件 and nowhere what the heading does. To be told as a hint. */
export function headingsIn({ report, data: { words } }: RuleInput): readonly Again[] {
  return headingQuantitiesOf(report).filter(isTold).flatMap((first): readonly Again[] => {
    const below = figuresBelow(first, report);
    const others = below.some((each) => isSame(first, each)) ? [] : below.filter((each) => isOther(first, each, { words, report }));
    const second = others.sort((one, other) => alikeTo(first, other) - alikeTo(first, one))[0];
    return second === undefined ? [] : [{ first, second }];
  });
}

function isTold({ value, upper, approximation, family }: Quantity): boolean {
  return value.digits >= FEWEST && upper === undefined && (approximation === "none" || approximation === "above") && !NOT_COMPARED.has(family);
}

/** Figures of the kind in the section that a heading opens. */
function figuresBelow({ block: { index, depth }, family }: Quantity, report: Report): readonly Quantity[] {
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
  return isPlain && areNear(title, each) && alikeTo(title, each) >= ALIKE && !has(groupUpTo(block, start), report.context.standard.figureWords.lastYear) && !isPlanned(each, words, report);
}
