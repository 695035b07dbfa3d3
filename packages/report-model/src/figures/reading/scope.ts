import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { add, integer, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, AMONG_FILLERS, BEFORE_LAST, CLAUSE_MARKS, COMMA, COMPARED_YEAR, DAY_COUNT, DUE, GRADED_SUCH, LAST_FIGURE, OF, OPENING, OUT_OF, SAME_TIME, SEGMENT_MARKS, SO_MANY_ALREADY, SOME_ALREADY, SUCH, THRESHOLD, WHOLE_PLACE, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { AMONG_RIGHT, DENIES, STILL_THERE } from "../../text/chinese-figures.js";
import { YEAR_LIKE } from "../../text/chinese-statements.js";
import { ENUMERATION_COMMA, SENTENCE_END } from "../../text/chinese.js";
import { beginningOf, endingOf } from "../../text/word-edges.js";
import { holdsAny } from "../../text/word-finder.js";
import { compares } from "./compared.js";

/** Units that measure something else than what rates and sums are made of. */
const NOT_COUNTED: ReadonlySet<string> = new Set(["percent", "point", "per-mille", "multiple", "years", "months", "days", "hours", "minutes"]);

/** The quantities of one sentence, in order. */
export interface Sentence {
  readonly quantities: readonly Quantity[];
  /** Of the sentence before it in the same block; empty where there is none. */
  readonly previous: readonly Quantity[];
  /** Of the sentences before it in the same block, as far as they are looked back on. */
  readonly earlier: readonly Quantity[];
  /** The sentence from its first words to its stop. */
  readonly text: string;
  /** Where it begins in the block's text. */
  readonly start: number;
  /** The report's year, where it could be read. */
  readonly year: number | undefined;
}

export function isCounted(quantity: Quantity): boolean {
  return quantity.family === BARE ? !isYear(quantity) && !THRESHOLD.test(quantity.after) : !NOT_COUNTED.has(quantity.family) || isDayCount(quantity);
}

/** 365天中, 优良天数312天: days that are counted, not a span of time. */
function isDayCount({ family, before, after }: Quantity): boolean {
  return family === DAYS && (after.startsWith(AMONG) || before.endsWith(DAY_COUNT));
}

const DAYS = "days";
/** Two sums of money are two things. */
export const MONEY = "money";
/** Of a number without unit. */
export const BARE = "none";

/** A number in a row of numbers set apart by blanks that may be a year: 2023 2024 2025 三年. */
function isYear({ block: { view: { text } }, start, end }: Quantity): boolean {
  return (text.charAt(end) === BLANK || text.charAt(start - 1) === BLANK) && YEAR_LIKE.test(text.slice(start, end));
}

const BLANK = " ";

/** Same kind of unit: 件, 宗 and 起 compare, 人 and 人次 do not. A missing unit takes the other's. */
export function isComparable(a: Quantity, b: Quantity): boolean {
  return a.family === b.family || a.family === BARE || b.family === BARE;
}

/** The words a quantity belongs to, those of the verbs before an enumeration comma included: 撤销、变更8件. */
export function wordsOf(quantity: Quantity): string {
  return quantity.lead + quantity.after;
}

/** True where a text holds a word of one of the lists. */
export function mentions(text: string, ...lists: readonly (readonly string[])[]): boolean {
  if (text === "") return false;
  for (const words of lists) if (holdsAny(text, words)) return true;
  return false;
}

/** True where a text begins with a word of one of the lists. */
export function opensWith(text: string, ...lists: readonly (readonly string[])[]): boolean {
  return lists.some((words) => beginningOf(text, words) !== undefined);
}

/** True where a text ends with a word of one of the lists. */
export function endsIn(text: string, ...lists: readonly (readonly string[])[]): boolean {
  return lists.some((words) => endingOf(text, words) !== undefined);
}

/** A list with its longest words first; hand in the same array each time. */
export const longestFirst = once((words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length));

/** The text without the words of a list at its end, however many. */
export function stripped(text: string, words: readonly string[]): string {
  let end = text.length;
  for (let word = endingOf(text, words, end); word !== undefined; word = endingOf(text, words, end)) end -= word.length;
  return text.slice(0, end);
}

/** True where the words nearest before a stem turn it round: 未办结. */
export function isNegated(text: string, stem: string, words: FigureWords): boolean {
  const at = text.indexOf(stem);
  return at > 0 && endingOf(text, words.negations, at) !== undefined;
}

/** What figures come to. */
export function sumOf(quantities: readonly Quantity[]): Decimal {
  return quantities.reduce<Decimal>((sum, { value }) => add(sum, value), integer(0));
}

/** The figure as printed, hedges and unit included. */
export function printed(quantity: Quantity): string {
  return quantity.block.view.text.slice(quantity.start, quantity.end);
}

/** A figure for a formula: the plain number. */
export function figure(quantity: Quantity): string {
  return written(quantity.value);
}

/** The clause group, between semicolons, that a figure stands in. */
export function groupAround({ block: { view: { text } }, start }: Quantity): string {
  return text.slice(groupStart(text, start), groupEnd(text, start));
}

/** The same before it only. */
export function groupBefore({ block: { view: { text } }, start }: Quantity): string {
  return text.slice(groupStart(text, start), start);
}

/** The same behind it only. */
export function groupBehind({ block: { view: { text } }, end }: Quantity): string {
  return text.slice(end, groupEnd(text, end));
}

const GROUP_STOPS = SEGMENT_MARKS + SENTENCE_END;

function groupStart(text: string, to: number): number {
  let from = to;
  while (from > 0 && !GROUP_STOPS.includes(text.charAt(from - 1))) from--;
  return from;
}

function groupEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && !GROUP_STOPS.includes(text.charAt(to))) to++;
  return to;
}

/** True for two figures of one clause group. */
export function areInGroup(a: Quantity, b: Quantity): boolean {
  return a.block === b.block && a.sentence === b.sentence && a.segment === b.segment;
}

/** What stands between two figures of one block. */
export function joint(a: Quantity, b: Quantity): string {
  return a.block.view.text.slice(a.end, b.start);
}

/** True where two figures are neighbours in a list: 26件、17件. */
export function isEnumerated(a: Quantity, b: Quantity): boolean {
  const text = joint(a, b);
  return text.includes(ENUMERATION_COMMA) && !text.includes(COMMA) && !text.includes(SEGMENT_MARKS);
}

/** True where two figures of one unit are neighbours in a list, in whichever order they are handed in. */
export function areBeside(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && (a.start < b.start ? isEnumerated(a, b) : isEnumerated(b, a));
}

/** True where the second figure is said to be some of the first: 23个村中有21个, 310名干部中，276名, 其中, 214个，已配备的209个. */
export function isAmong(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  if (part.block !== whole.block || whole.end > part.start) return false;
  const text = joint(whole, part);
  // 其中对县（区）做到全覆盖；反馈问题136个: in another clause group, which has its figure.
  return mentions(text.slice(text.lastIndexOf(SEGMENT_MARKS) + 1), words.among) || AMONG_RIGHT.test(text) || isInsideOf(stripped(text, AMONG_FILLERS), whole) || OUT_OF.test(text) || (part.unit === whole.unit && (SOME_ALREADY.test(text) || isSameNoun(part, { whole, text }, words))) || isSuch(part, whole, words);
}

/** 检查120家，检查中有3家; not 复议案件5件，…；审核中有21件: in what the clause itself names, or the whole. */
function isInsideOf(text: string, whole: Quantity): boolean {
  if (!text.endsWith(AMONG)) return false;
  const mark = Math.max(...Array.from(CLAUSE_MARKS).map((each) => text.lastIndexOf(each)));
  const named = text.slice(mark + 1, -AMONG.length);
  return mark < 0 || named.length < SHORTEST_NAME || wordsOf(whole).includes(named.slice(-SHORTEST_NAME)) || text.slice(0, mark).includes(named.slice(-SHORTEST_NAME));
}

/** Letters of a name. */
const SHORTEST_NAME = 2;

/** 全镇共26个|村，目前已有28个|村建成: of all there are of a noun. */
function isSameNoun({ after }: Quantity, { whole, text }: { readonly whole: Quantity; readonly text: string }, words: FigureWords): boolean {
  const noun = SO_MANY_ALREADY.exec(text)?.[1];
  return noun !== undefined && after.startsWith(noun) && (mentions(whole.before, words.totals, words.holdings) || WHOLE_PLACE.test(whole.before));
}

/** 共有村214个，已配备顾问的209个: so many of them as are so; the noun that 的 wants is the one that was counted. */
export function isSuch(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  return part.before.length > SHORTEST_CLAIM && !isDue(part) && (part.before.endsWith(OF) || GRADED_SUCH.test(part.before)) && part.after === "" && part.unit === whole.unit && part.sentence === whole.sentence
    && !areBeside(whole, part) && !SUCH.test(whole.before) && whole.lead === whole.before && !isLastYear(part, words) && !compares(part.before, words);
}

/** 的 and one letter say nothing. */
const SHORTEST_CLAIM = 2;

/** True for a figure of the year before: 上年85件, 较2023年的66件, （2023年319件） behind one of 2024. */
export function isLastYear(quantity: Quantity, words: FigureWords): boolean {
  const remembered = lastYears.get(quantity);
  if (remembered !== undefined) return remembered;
  const isLast = readIsLastYear(quantity, words);
  lastYears.set(quantity, isLast);
  return isLast;
}

/** Each figure is asked a dozen times. */
const lastYears = new WeakMap<Quantity, boolean>();

function readIsLastYear({ before, block, clauseStart, depth }: Quantity, words: FigureWords): boolean {
  if ((mentions(before, words.lastYear) && mentions(before.replace(SAME_TIME, ""), words.lastYear)) || COMPARED_YEAR.test(before) || BEFORE_LAST.test(before)) return true;
  if (depth === 0) return false;
  const year = YEAR_IN_WORDS.exec(before);
  return (year?.index === 0 && block.view.text.charAt(clauseStart - 1) === OPENING) || isBehindLastYears(block.view.text, clauseStart, words);
}

/** 比上年的14.8%（审结81件、败诉12件）: brackets right behind a figure of last year tell how it came about. */
function isBehindLastYears(text: string, at: number, words: FigureWords): boolean {
  const open = text.lastIndexOf(OPENING, at);
  // （上年审结211件，纠错31件）: all of what the brackets tell.
  if (open >= 0 && opensWith(text.slice(open + OPENING.length, open + LONGEST_FIGURE), words.lastYear)) return true;
  const told = text.slice(Math.max(0, open - LONGEST_FIGURE), Math.max(0, open));
  const name = told.replace(LAST_FIGURE, "");
  // 比上年（7915件）.
  return (name.length < told.length || open + OPENING.length === at) && endsIn(name, words.lastYear);
}

/** Letters of a figure with the words that say of when it is. */
const LONGEST_FIGURE = 24;

/** The percentage that is told right behind a count: 罚款349件，占31%. */
export function percentBehind(count: Quantity, { quantities }: Sentence): Quantity | undefined {
  const next = quantities[quantities.indexOf(count) + 1];
  return next?.family === "percent" ? next : undefined;
}

/** True where the figure is what ought to be, not what is: 应参加36人. */
export function isDue({ before }: Quantity): boolean {
  return DUE.test(before);
}

/** True for what is not done yet: 还有|2个|没有整改. */
export function isStillOpen({ before, after }: Quantity): boolean {
  return STILL_THERE.test(before) && DENIES.test(after.charAt(0));
}

/** Where the figure itself stands. */
export function placeOf({ start, end }: Quantity): { readonly start: number; readonly end: number } {
  return { start, end };
}

const WHOLE_YEAR = "year";

/** False where one of two figures is of a part of the year and the other is not. */
export function isOfOnePeriod(a: Quantity, b: Quantity, words: FigureWords): boolean {
  // 全年累计 is the year.
  const of = ({ before }: Quantity): string => {
    const period = mentions(before, words.periods) ? words.periods.find((word) => before.includes(word) && !words.wholeYear.some((year) => before.includes(year + word))) : undefined;
    return period ?? (mentions(before, words.wholeYear) ? WHOLE_YEAR : "");
  };
  const [earlier, later] = a.start < b.start ? [of(a), of(b)] : [of(b), of(a)];
  return earlier === later || later === "" || (earlier === "" && later === WHOLE_YEAR);
}

/** Sentences that are looked back on. */
const LOOKED_BACK = 3;
/** A sentence with more figures than these is a list that lost its full stops: nobody can say what belongs to what. */
export const MOST_FIGURES = 120;

/** The quantities of a report by sentence. Table cells are no sentences. */
export function sentencesWithFigures(quantities: readonly Quantity[], year: number | undefined): readonly Sentence[] {
  const groups = figuresBySentence(quantities);
  return groups.flatMap((group, at) => {
    const [first] = group;
    if (first === undefined || group.length > MOST_FIGURES) return [];
    const before = groups.slice(Math.max(0, at - LOOKED_BACK), at).filter(([each]) => each !== undefined && each.block === first.block && each.sentence >= first.sentence - LOOKED_BACK);
    const last = before[before.length - 1];
    const previous = last?.[0]?.sentence === first.sentence - 1 ? last : [];
    return [{ quantities: group, previous, earlier: before.flat(), ...sentenceAround(first, previous[previous.length - 1]?.end ?? 0), year }];
  });
}

/** Figures that stand in one sentence, in order; table cells are in none. */
export function figuresBySentence(quantities: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const groups: Quantity[][] = [];
  let last: Quantity | undefined;
  for (const quantity of quantities) {
    if (quantity.block.cell !== undefined) continue;
    if (last !== undefined && quantity.block === last.block && quantity.sentence === last.sentence) groups[groups.length - 1]?.push(quantity);
    else groups.push([quantity]);
    last = quantity;
  }
  return groups;
}

/** The sentence that a figure opens; `floor` is the end of the last figure before it. */
function sentenceAround({ block, start }: Quantity, floor: number): { readonly text: string; readonly start: number } {
  const { text } = block.view;
  let from = start;
  while (from > floor && !SENTENCE_END.includes(text.charAt(from - 1))) from--;
  let to = start;
  while (to < text.length && !SENTENCE_END.includes(text.charAt(to))) to++;
  return { text: text.slice(from, to), start: from };
}
