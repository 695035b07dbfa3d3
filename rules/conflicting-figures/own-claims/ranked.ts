import { compare, directionOf, figuresBySentence, FROM_THE_MOST, IS_THE_MOST, MOST_FIGURES, NEXT_TO_MOST, quantitiesOf, quotedOf, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { has } from "../reading/lists.js";
import { lineOf, spanIn } from "../reading/showing.js";
import { sentenceNear } from "../reading/surroundings.js";

/** Figures that make a row. */
const FEWEST = 3;
/** Letters before a figure in which it is said to be the most. */
const NEAR = 16;

interface Ranked {
  readonly first: Quantity;
  readonly second: Quantity;
}

/** 居前三位的是甲镇（86件）、乙镇（112件）、丙镇（54件）; 行政处罚类最多，为42件，行政许可类51件: what is told to be more is less. To be told as a hint. */
export function rankedIn({ report }: RuleInput): readonly Finding[] {
  const found = figuresBySentence(quantitiesOf(report)).flatMap((figures): readonly Ranked[] => {
    const [one] = figures;
    if (one === undefined || one.block.cell !== undefined || figures.length > MOST_FIGURES) return [];
    const { text } = one.block.view;
    return [...inRow(figures, text, report), ...mostOf(figures, text, report)];
  });
  return found.map(({ first, second }) => ({ key: "ranked", ...spanIn(first), data: { first: quotedOf(first), second: quotedOf(second), line: lineOf(spanIn(second), report) }, related: [spanIn(second)] }));
}

/** One of a row that goes down everywhere else is less than what comes behind it. */
function inRow(figures: readonly Quantity[], text: string, report: Report): readonly Ranked[] {
  const [one] = figures;
  if (one === undefined) return [];
  const from = sentenceNear(one.block, one.start);
  const sign = FROM_THE_MOST.exec(text.slice(from, figures[figures.length - 1]?.end));
  const behind = sign === null ? [] : figures.filter((each) => each.start >= from + sign.index + sign[0].length);
  // 甲镇86件；乙镇112件；丙镇54件: a clause group for each.
  const areApart = new Set(behind.map(({ segment }) => segment)).size === behind.length;
  const row = behind.filter((each) => each.unit === behind[0]?.unit && each.depth === behind[0].depth && (each.segment === behind[0].segment || areApart));
  if (row.length < FEWEST || !row.every((each) => isPlain(each, report))) return [];
  const rising = row.flatMap((first, at): readonly Ranked[] => {
    const second = row[at + 1];
    return second !== undefined && compare(first.value, second.value) < 0 ? [{ first, second }] : [];
  });
  return rising.length === 1 ? rising : [];
}

/** What is said to be the most, and another of its clause group that is more. */
function mostOf(figures: readonly Quantity[], text: string, report: Report): readonly Ranked[] {
  const { stages, shares } = report.context.standard.figureWords;
  return figures.flatMap((first, at): readonly Ranked[] => {
    if (!IS_THE_MOST.test(text.slice(Math.max(0, first.start - NEAR), first.start)) || !isCounted(first, report)) return [];
    const second = figures.slice(at + 1).find((each) => each.unit === first.unit && each.depth === first.depth);
    // 最多的是程序违法，共8份；其次是事实不清，共12份.
    const isNext = second !== undefined && NEXT_TO_MOST.test(text.slice(first.end, second.start));
    return second !== undefined && (isNext || (second.segment === first.segment && isPlain(second, report))) && ![stages, shares].some((list) => has(second.before, list)) && compare(second.value, first.value) > 0 ? [{ first, second }] : [];
  });
}

/** A figure of this year, no total and no change. */
function isPlain(each: Quantity, report: Report): boolean {
  return isCounted(each, report) && !has(each.before, report.context.standard.figureWords.totals);
}

/** The same, but 共8份 may be of one kind. */
function isCounted(each: Quantity, { context: { standard: { figureWords: words } } }: Report): boolean {
  const { approximation, upper, before } = each;
  return approximation === "none" && upper === undefined && ![words.lastYear, words.wholeYear].some((list) => has(before, list)) && directionOf(each, words) === 0;
}
