import { add, approximate, blocksOf, compare, headingQuantitiesOf, quantitiesOf, SENTENCE_END, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { differs } from "../apart/differences.js";
import { alikeTo, areNear, isAgain, type Section } from "./heading-signs.js";
import { endsWithAny, has } from "../reading/lists.js";
import { stepOf } from "./rounded-again.js";
import { isPlanned, NOT_COMPARED } from "../reading/statements.js";
import { groupUpTo } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** Nearly so many. */
const NEARLY = 0.85;
/** Figures in a row that may come to what a heading tells. */
const MOST_PARTS = 6;
/** Letters of a paragraph that heads the next one. */
const LONGEST_HEADING = 40;
const ENDS_IN_MARK = /[^\P{P}%％]$/u;
const PERCENT = "percent";
const YEARS = "years";

/** A heading that tells 办结复议案件29.3万件, above a text that tells 办结复议案件23.9万件 and nowhere what the heading does. To be told as a hint. */
export function headingsIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const titles = [...headingQuantitiesOf(report), ...quantitiesOf(report).filter(isOfHeadline)];
  return titles.filter((title) => isTold(title, words)).flatMap((title): readonly Again[] => {
    const below = figuresBelow(title, report);
    if (below.length === 0 || below.some((each) => isSame(title, each)) || isSumOf(below, title)) return [];
    const section: Section = { title, titles, below, words, report };
    const others = below.filter((each) => isOther(each, section));
    const second = others.sort((one, other) => alikeTo(title, other) - alikeTo(title, one))[0];
    return second === undefined ? [] : [{ first: title, second }];
  });
}

/** 一、全市投诉量同比下降23.0%: a paragraph of one line without a stop. */
function isOfHeadline({ block: { kind, cell, view: { text } } }: Quantity): boolean {
  return kind === "paragraph" && cell === undefined && text.length <= LONGEST_HEADING && !Array.from(SENTENCE_END).some((stop) => text.includes(stop)) && !ENDS_IN_MARK.test(text);
}

function isTold({ value, upper, family, before }: Quantity, words: Words): boolean {
  return value.digits > 0n && upper === undefined && (!NOT_COMPARED.has(family) || (family === YEARS && endsWithAny(before, words["running"])));
}

/** Figures of the kind in the section that a heading opens. */
function figuresBelow({ block: { index, depth, kind }, family }: Quantity, report: Report): readonly Quantity[] {
  if (kind !== "heading") return quantitiesOf(report).filter((each) => each.family === family && each.block.index === index + 1);
  const end = blocksOf(report).find((each) => each.kind === "heading" && each.index > index && each.depth <= depth)?.index ?? Infinity;
  return quantitiesOf(report).filter((each) => each.family === family && each.block.index > index && each.block.index < end);
}

/** 36万余 is 36.2万, not 37.6万; 近三成 is 28.9%. */
function isSame(title: Quantity, each: Quantity): boolean {
  const [told, value, step] = [approximate(title.value), approximate(each.value), stepOf(title)];
  if (title.approximation === "above") return (value >= told && (value < told + step || title.family === PERCENT)) || compare(title.value, each.value) === 0;
  if (title.approximation === "below") return value <= told && value > told * NEARLY;
  return title.approximation === "about" ? areNear(title, each) : areNear(title, each) && !differs(each, title);
}

/** 阵地36个, and below 广场12个、长廊24个. */
function isSumOf(below: readonly Quantity[], title: Quantity): boolean {
  return below.some((first, at) => {
    let sum = first.value;
    return below.slice(at + 1, at + MOST_PARTS).some((each) => compare((sum = add(sum, each.value)), title.value) === 0);
  });
}

function isOther(each: Quantity, section: Section): boolean {
  const { title, words, report } = section;
  const { block, start, upper, approximation, depth } = each;
  const isPlain = block.cell === undefined && depth === 0 && upper === undefined && (approximation === "none" || approximation === title.approximation);
  return isPlain && !has(groupUpTo(block, start), report.context.standard.figureWords.lastYear) && !isPlanned(each, words, report) && isAgain(each, section);
}
