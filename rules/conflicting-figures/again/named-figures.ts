import { AMONG_COUNTED, AMONG_NAMED, approximate, EACH_SOME, END_OF_YEAR, factsOf, OF, SEGMENT_MARKS, TOPIC_OPENS, wordFinderOf, type Quantity, type Report } from "@lint-report/report-model";
import { endsWithAny, has, openingIn, startsWithAny, withoutEach } from "../reading/lists.js";
import { marksOf } from "../reading/marks.js";
import { digitsOf } from "./slips.js";
import { isPlanned, LONG_NOUN, NOT_COMPARED, nounIn, personsOf, wordsBefore } from "../reading/statements.js";
import { sentenceNear, sentenceUpTo } from "../reading/surroundings.js";
import { bareWords, plainOf, type Words } from "../reading/words.js";

/** A figure of the whole year with what names it. */
export interface NamedFigure {
  readonly quantity: Quantity;
  readonly year: number | undefined;
  /** Who did it, where that is told: 县市场监管局. */
  readonly actor: string;
  /** What is counted: 立案查处违法案件; `open` where it may go on behind its noun. */
  readonly matter: string;
  readonly open: boolean;
  /** Nothing but the noun behind the figure names it. */
  readonly bare: boolean;
  /** The matter without verbs that may stand or not. */
  readonly plain: string;
  /** The value as a number, for how close two are. */
  readonly amount: number;
  /** What its sentence is about, where it opens with that: 消防方面：. */
  readonly topic: string;
  /** Said of all there are: 全县. */
  readonly all: boolean;
  /** Whose figure it is, where that matters: what the secretary chairs is not what the mayor chairs. */
  readonly persons: string;
  readonly chaired: boolean;
  /** Said in the figure's own clause, not of what else stands in its sentence. */
  readonly chairedItself: boolean;
  /** Whose figure it is said to be, by the last letter of 全县, 我镇. */
  readonly levels: ReadonlySet<string>;
  readonly digits: string | undefined;
}

/** Letters of a name that tells what is counted, and of a rate's. */
const TELLING = 4;
const TELLING_RATE = 5;
const TELLING_MONEY = 3;
const NO_LETTERS = /[^\p{Script=Han}\p{L}\p{N}]/gu;
const PERCENT = "percent";
const MONEY = "money";
/** Digits that say something by their order. */
export const FEWEST_DIGITS = 2;
const NONE: readonly string[] = [];

/** `undefined` for a part, an estimate, a plan, and what is not of the whole year. */
export function namedFigureOf(quantity: Quantity, words: Words, report: Report): NamedFigure | undefined {
  const { block, start, clauseStart, approximation, upper, depth, family } = quantity;
  const isPlain = block.cell === undefined && approximation === "none" && upper === undefined && depth === 0 && !NOT_COMPARED.has(family);
  if (!isPlain || EACH_SOME.test(quantity.before) || !isOfThisYear(quantity, words, report) || isQuoted(quantity, words)) return undefined;
  // 56家养老机构还没有取得评定: those that are not.
  if (quantity.before === "" && has(quantity.after, report.context.standard.figureWords.negations)) return undefined;
  const { actor, matter, open } = namingOf(quantity, words, report);
  // 县（市、区）: whose it is, and nothing more.
  const length = matter.replaceAll(NO_LETTERS, "").length;
  const isTelling = family === PERCENT ? length >= TELLING_RATE && endsWithAny(matter, words["rates"]) : length >= (family === MONEY ? TELLING_MONEY : TELLING);
  if (!isTelling || words["generic"]?.includes(matter) === true) return undefined;
  const marks = marksOf(block, words);
  const from = sentenceNear(block, start);
  return {
    quantity, actor, matter, open, bare: !quantity.before.endsWith(OF) && !endsWithAny(quantity.before, words["whole-places"]) && !has(quantity.before, words["now"]) && !has(quantity.before, words["year"]) && bareWords(quantity.before, words, report) === "", plain: plainOf(matter, words), amount: approximate(quantity.value), year: marks.years(from, start).at(-1) ?? factsOf(report).year?.value,
    persons: has(matter, words["bodies"]) ? "" : personsOf(quantity, { from, length: matter.length }, { marks, words, report }),
    levels: new Set(marks.found("own", clauseStart, start).map((word) => word.slice(-1)).filter((level) => words["levels"]?.includes(level) === true)),
    topic: TOPIC_OPENS.exec(block.view.text.slice(from, start))?.[1] ?? "",
    all: marks.has("whole-places", clauseStart, start), chaired: marks.has("chairs", from, start), chairedItself: marks.has("chairs", clauseStart, start), digits: digitsOf(quantity, FEWEST_DIGITS),
  };
}

/** All of the year, and no part of another figure. */
export function isOfThisYear(quantity: Quantity, words: Words, report: Report): boolean {
  const { block, start } = quantity;
  const from = sentenceNear(block, start);
  const group = Math.max(from, block.view.text.lastIndexOf(SEGMENT_MARKS, start));
  return !marksOf(block, words).has("parts", group, start) && !AMONG_COUNTED.test(block.view.text.slice(group, start)) && isOfWholeYear(quantity, words, report);
}

/** The end of the year (截至年底) is all of it; a part of it or of the matter (围绕) is not. */
export function isOfWholeYear(quantity: Quantity, words: Words, report: Report): boolean {
  return isOfYearSince(sentenceNear(quantity.block, quantity.start), quantity, { words, report });
}

/** The same, by what stands from a place on: 比上年减少9件；复议结果为撤销1件. */
export function isOfYearSince(from: number, quantity: Quantity, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  const { block, start, clauseStart, before } = quantity;
  const marks = marksOf(block, words);
  const text = block.view.text.slice(from, start);
  const isNamed = marks.has("year", clauseStart, start) || marks.years(clauseStart, start).length > 0 || has(before, words["now"]);
  // 针对2024年受理的3起…: told again, and dealt with.
  const isDealtWith = before.endsWith(OF) && startsWithAny(before, words["about"]);
  if (!isDealtWith && marks.has("narrowing", isNamed ? clauseStart : from, start)) return false;
  const ended = END_OF_YEAR.exec(text)?.[1];
  if (ended !== undefined && Number(ended) !== factsOf(report).year?.value) return false;
  return has(text, words["year-ends"]) || !(marks.hasPeriod(isNamed ? clauseStart : from, start) || isPlanned(quantity, words, report));
}

/** 白皮书显示: it is from somebody else's account. */
function isQuoted({ block, start }: Quantity, words: Words): boolean {
  return has(sentenceUpTo(block, start), words["sources"]);
}

function namingOf(quantity: Quantity, words: Words, report: Report): Pick<NamedFigure, "actor" | "matter" | "open"> {
  const { before, after } = quantity;
  // 推动全年136件行政复议申请: all of the year, whatever was done with them.
  const isOfAll = endsWithAny(before.slice(1), words["year"]);
  const head = isOfAll ? "" : bareWords(wordsBefore(quantity), words, report);
  const actor = actorIn(head, words);
  const matter = withoutEach(bareWords(head.slice(head.indexOf(actor) + actor.length), words, report), words["year-ends"]);
  const isOpen = before.endsWith(OF) || matter.length < TELLING || nounIn(after, words).length >= LONG_NOUN || endsWithAny(before, words["whole-places"]);
  return { actor, matter: isOpen ? matter + bareWords(nounIn(after, words), words, report) : matter, open: isOpen };
}

/** Letters in which the one who did it is named. */
const LONGEST_ACTOR = 14;

/** The longest office or body that begins a figure's words. */
export function actorIn(text: string, words: Words): string {
  const ends = wordFinderOf(words["doers"] ?? NONE)(text).flatMap(({ start, end }) => (start > 0 && start <= LONGEST_ACTOR ? [end] : []));
  const actor = text.slice(0, Math.max(0, ...ends));
  const own = openingIn(actor, words["ours"]) ?? "";
  return actor.slice(own.length);
}

/** 行政处罚79件 and 行政处罚中普通程序61件: some of those. */
export function isSomeOf(first: NamedFigure, { quantity: { before } }: NamedFigure): boolean {
  const noun = AMONG_NAMED.exec(before)?.[1];
  return noun !== undefined && first.matter.endsWith(noun);
}
