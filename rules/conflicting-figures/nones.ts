import {
  blocksOf, clausesOf, indicatorIn, isZero, quantitiesOf, rolesByBlock, SENTENCE_END, spanOf, wholeYearsIn, type Block, type Quantity, type Report, type Span,
} from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { yearOf } from "./pairs.js";
import { has, type Statement } from "./statements.js";
import { bareWords, type Words } from "./words.js";

/** A clause that says there was none of something. */
export interface None {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** The year it is of. */
  readonly year: number | undefined;
  /** How a figure's words may end to contradict it. */
  readonly denied: readonly string[];
}

const PLAN = "plan";
/** Shortest words that can be denied unless they name an indicator: 无案件 says too little. */
const SPECIFIC = 4;
const QUOTES = /[“”]/gu;
const STOPS = /\p{P}{1,4}$/u;

/** What the draft says did not happen, about the authority itself and the whole year. */
export function nonesOf(words: Words, report: Report): readonly None[] {
  return blocksOf(report).flatMap((block) => {
    if (rolesByBlock(report)[block.index]?.includes(PLAN) === true || block.kind === "heading" || block.cell !== undefined) return [];
    return clausesOf(block.view.text).flatMap(({ text, start }) => {
      const clause = text.replace(QUOTES, "").replace(STOPS, "");
      const denied = has(clause, words["other-periods"]) ? [] : deniedIn(clause, words, report);
      const named = wholeYearsIn(clause).at(-1)?.year;
      return denied.length === 0 ? [] : [{ block, start, end: start + text.replace(STOPS, "").length, year: yearOf({ named }, report), denied }];
    });
  });
}

function deniedIn(clause: string, words: Words, report: Report): readonly string[] {
  const before = (word: string): string => bareWords(clause.slice(0, clause.indexOf(word)), words, report);
  const behind = (word: string): string => clause.slice(clause.indexOf(word) + word.length);
  const doing = words["none-doing"]?.find((word) => clause.includes(word) && before(word) === "" && behind(word) !== "");
  if (doing !== undefined) {
    const verb = doing.slice(1);
    const verbs = words["makers"]?.includes(verb) === true ? words["makers"] : [verb];
    return [...verbs.map((each) => each + behind(doing)), ...(words["fillers"]?.includes(verb) === true ? specific(behind(doing), words, report) : [])];
  }
  const none = words["none"]?.find((word) => clause.includes(word) && before(word) === "");
  const made = words["none-made"]?.find((word) => clause.endsWith(word));
  if (made !== undefined) return (words["makers"] ?? []).map((each) => each + before(made));
  if (none !== undefined) return specific(behind(none), words, report);
  const last = words["none-behind"]?.find((word) => clause.endsWith(word));
  if (last !== undefined) return specific(before(last), words, report);
  const zero = words["zero"]?.find((word) => clause.includes(word));
  return zero === undefined ? [] : specific(behind(zero), words, report);
}

/** The words with and without a noun that may be left out, where they are specific enough. */
function specific(denied: string, words: Words, report: Report): readonly string[] {
  const ending = words["endings"]?.find((each) => denied.endsWith(each));
  const shorter = ending === undefined ? [] : [denied.slice(0, denied.length - ending.length)];
  const isNamed = (text: string): boolean => report.context.standard.indicators.some(({ phrases }) => phrases.includes(text));
  return [denied, ...shorter].filter((each) => each.length >= SPECIFIC || isNamed(each));
}

/** The first figure that contradicts a denial. */
export function contradictionOf(none: None, statements: readonly Statement[], { report, data: { words } }: RuleInput): Statement | undefined {
  return statements.find(({ quantity, core, year, scope, named }) => {
    const isApart = isElsewhere(quantity, none) && yearOf({ named }, report) === none.year && (year || quantity.block.cell !== undefined || core.length >= SPECIFIC);
    return isApart && scope === "" && !has(quantity.before, words["attending"]) && !isZero(quantity.value) && none.denied.some((denied) => quantity.before.endsWith(denied) || isShort(core, denied, { quantity, report }));
  });
}

/** In another block, or in another sentence of the same. */
function isElsewhere({ block, start, end }: Statement["quantity"], none: None): boolean {
  const between = block.view.text.slice(Math.min(end, none.end), Math.max(start, none.start));
  return block.index !== none.block.index || Array.from(SENTENCE_END).some((stop) => between.includes(stop));
}

/** 未发生安全生产事故 against 辖区内发生的2起安全生产事故: the noun stands behind its figure, the place is told. */
export function contradictionBehind(none: None, { report, data: { words } }: RuleInput): Quantity | undefined {
  return quantitiesOf(report).find((quantity) => {
    const { block, after, before, start, approximation, depth, value } = quantity;
    const isPlain = approximation === "none" && depth === 0 && !isZero(value) && block.cell === undefined && rolesByBlock(report)[block.index]?.includes(PLAN) !== true;
    const told = block.view.text.slice(Math.max(0, start - NEAR), start);
    const sentence = told.slice(Math.max(...Array.from(SENTENCE_END).map((stop) => told.lastIndexOf(stop))) + 1);
    const isOwn = has(before, words["own"]) && !has(sentence, words["attending"]) && !has(sentence, [...report.context.standard.figureWords.externals, ...report.context.standard.figureWords.lastYear]);
    return isPlain && isOwn && isElsewhere(quantity, none) && wholeYearsIn(sentence).every(({ year }) => year === none.year) && none.denied.some((denied) => denied.length >= SPECIFIC && after.endsWith(denied));
  });
}

/** Letters before a figure in which its place is told. */
const NEAR = 80;

/** 败诉2件 contradicts 无行政诉讼败诉: both name one indicator. */
function isShort(core: string, denied: string, { quantity: { unit }, report }: { readonly quantity: Statement["quantity"]; readonly report: Report }): boolean {
  const named = indicatorIn(core, unit, report.context.standard);
  return named !== undefined && denied.endsWith(core) && indicatorIn(denied, unit, report.context.standard)?.indicator === named.indicator;
}

export function placeOf({ block, start, end }: None): Span {
  return spanOf(block.view, start, end);
}
