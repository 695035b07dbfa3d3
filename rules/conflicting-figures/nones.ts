import {
  blocksOf, clausesOf, indicatorIn, isZero, OF, quantitiesOf, rolesByBlock, SENTENCE_END, spanOf, wholeYearsIn, type Block, type Quantity, type Report, type Span,
} from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { yearOf } from "./pairs.js";
import type { Statement } from "./statements.js";
import { sentenceStartsOf } from "./surroundings.js";
import { bareWords, has, type Words } from "./words.js";

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
    if (block.kind === "heading" || block.cell !== undefined || !isDenying(block.view.text, words) || rolesByBlock(report)[block.index]?.includes(PLAN) === true) return [];
    return clausesOf(block.view.text).flatMap(({ text, start }) => {
      if (!isDenying(text, words)) return [];
      const clause = text.replace(QUOTES, "").replace(STOPS, "");
      const denied = has(clause, words["other-periods"]) ? [] : deniedIn(clause, words, report);
      const named = wholeYearsIn(clause).at(-1)?.year;
      return denied.length === 0 ? [] : [{ block, start, end: start + text.replace(STOPS, "").length, year: yearOf({ named }, report), denied }];
    });
  });
}

const DENIALS = ["none", "none-doing", "none-made", "none-behind", "zero"];
const known = new WeakMap<Words, readonly string[]>();

function isDenying(text: string, words: Words): boolean {
  const denials = known.get(words) ?? DENIALS.flatMap((list) => words[list] ?? []);
  known.set(words, denials);
  return has(text, denials);
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

/** Figures by the last letters of their words, so that a denial finds those that it may contradict. */
export interface Contradictable {
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** Figures whose noun stands behind them: 辖区内发生的2起|安全生产事故. */
  readonly behind: ReadonlyMap<string, readonly Quantity[]>;
}

const ENDING = 2;

function endOf(text: string): string {
  return text.slice(-ENDING);
}

export function contradictable(statements: readonly Statement[], { report, data: { words } }: RuleInput): Contradictable {
  const isPositive = ({ value }: Quantity): boolean => !isZero(value);
  const own = statements.filter(({ quantity, scope }) => scope === "" && isPositive(quantity) && !has(quantity.before, words["attending"]));
  const behind = quantitiesOf(report).filter((quantity) => isPositive(quantity) && quantity.after.length >= SPECIFIC && isOwn(quantity, words, report));
  return { statements: grouped(own, ({ quantity, core }) => [endOf(quantity.before), endOf(core)]), behind: grouped(behind, ({ after }) => [endOf(after)]) };
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The first figure that contradicts a denial. */
export function contradictionOf(none: None, { statements, behind }: Contradictable, { report }: RuleInput): Pick<Statement, "quantity" | "core"> | undefined {
  for (const denied of none.denied) {
    const found = statements.get(endOf(denied))?.find(({ quantity, core, year, named }) => {
      const isApart = (year || quantity.block.cell !== undefined || core.length >= SPECIFIC) && isElsewhere(quantity, none) && yearOf({ named }, report) === none.year;
      return isApart && (quantity.before.endsWith(denied) || (quantity.before.endsWith(OF) && core.endsWith(denied)) || isShort(core, denied, { quantity, report }));
    });
    if (found !== undefined) return found;
    const quantity = denied.length < SPECIFIC ? undefined : behind.get(endOf(denied))?.find((each) => each.after.endsWith(denied) && isElsewhere(each, none) && isOfYear(each, none));
    if (quantity !== undefined) return { quantity, core: "" };
  }
  return undefined;
}

/** In another block, or in another sentence of the same. */
function isElsewhere({ block, start, end }: Statement["quantity"], none: None): boolean {
  if (block.index !== none.block.index) return true;
  const between = block.view.text.slice(Math.min(end, none.end), Math.max(start, none.start));
  return Array.from(SENTENCE_END).some((stop) => between.includes(stop));
}

/** Letters before a figure in which its place is told. */
const NEAR = 80;

function sentenceBefore({ block, start }: Quantity): string {
  return block.view.text.slice(Math.max(start - NEAR, sentenceStartsOf(block)(start)), start);
}

/** A plain figure of the authority itself, not of elsewhere or of last year. */
function isOwn(quantity: Quantity, words: Words, report: Report): boolean {
  const { before, block, approximation, depth } = quantity;
  const { externals, lastYear } = report.context.standard.figureWords;
  if (approximation !== "none" || depth > 0 || block.cell !== undefined || !has(before, words["own"]) || rolesByBlock(report)[block.index]?.includes(PLAN) === true) return false;
  const sentence = sentenceBefore(quantity);
  return !has(sentence, words["attending"]) && !has(sentence, externals) && !has(sentence, lastYear);
}

function isOfYear(quantity: Quantity, none: None): boolean {
  return wholeYearsIn(sentenceBefore(quantity)).every(({ year }) => year === none.year);
}

/** 败诉2件 contradicts 无行政诉讼败诉: it names an indicator, and its sentence tells of the same matter. */
function isShort(core: string, denied: string, { quantity, report }: { readonly quantity: Quantity; readonly report: Report }): boolean {
  if (!denied.endsWith(core) || indicatorIn(core, quantity.unit, report.context.standard) === undefined) return false;
  const matter = denied.slice(0, -core.length);
  const sentence = sentenceBefore(quantity);
  return matter.length < ENDING || Array.from({ length: matter.length - 1 }, (_, at) => matter.slice(at, at + ENDING)).some((pair) => sentence.includes(pair));
}

export function placeOf({ block, start, end }: None): Span {
  return spanOf(block.view, start, end);
}
