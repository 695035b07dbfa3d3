import { approximate, areTurned, commonEnding, compare, directionOf, isDigitSlip, type Quantity, type Report } from "@lint-report/report-model";
import { pairsInCommon } from "../reading/likeness.js";
import { endsWithAny, has } from "../reading/lists.js";
import { NOT_COMPARED } from "../reading/statements.js";
import { sentenceAround } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** What a heading tells in figures, and what its section does. */
export interface Section {
  readonly title: Quantity;
  /** All figures of headings. */
  readonly titles: readonly Quantity[];
  /** Figures of the title's kind in the section that it opens. */
  readonly below: readonly Quantity[];
  readonly words: Words;
  readonly report: Report;
}

/** Letters before both figures by which they are of one thing. */
const ALIKE = 4;
/** Of one digit, or of two where one of them is another, there is much. */
const [FEWEST, TELLING] = [10, 100];
/** Further off, something else is counted. */
const MOST_OFF = 1.5;
/** Pairs of letters that a heading has in common with the words of a figure, and with its whole sentence. */
const [PAIRS, PAIRS_OF_SENTENCE] = [2, 3];
/** Letters of a noun, and of the name of a rate. */
const [NOUN, RATE] = [2, 3];
const PERCENT = "percent";
const YEARS = "years";

/** A sign by which a figure below a heading is what the heading tells. */
type Sign = (each: Quantity, section: Section) => boolean;

export function alikeTo({ before }: Quantity, each: Quantity): number {
  return commonEnding(before, each.before).length;
}

export function areNear(title: Quantity, each: Quantity): boolean {
  const ratio = approximate(each.value) / approximate(title.value);
  return ratio < MOST_OFF && ratio > 1 / MOST_OFF;
}

function wordsAround({ lead, after }: Quantity): string {
  return `${lead} ${after}`;
}

function headingOf({ block }: Quantity): string {
  return block.view.text;
}

function sentenceOf({ block, start }: Quantity): string {
  return sentenceAround(block, start);
}

/** 是前五年的|2.6倍, 是前五年的|6.2倍: the same words right before them. */
const isToldAlike: Sign = (each, { title }) => title.value.digits >= FEWEST && alikeTo(title, each) >= ALIKE && (areNear(title, each) || isDigitSlip(title.value, each.value)) && !NOT_COMPARED.has(each.family);

/** 比上年上升35.3% and 比2021年分别上升33.50%: one change of what both name, but for a digit or for the order of the digits; or the only change below, where all of the heading's words are in its sentence. */
const isChange: Sign = (each, { title, below, words, report: { context: { standard: { figureWords } } } }) => {
  const [one, other] = [title, each].map((of) => directionOf(of, figureWords));
  if (one === 0 || one !== other || each.family !== PERCENT) return false;
  const isOnly = below.every((fellow) => fellow === each || directionOf(fellow, figureWords) !== other);
  return pairsInCommon(title.before, sentenceOf(each), words) >= (isDigitSlip(title.value, each.value) ? PAIRS : isOnly ? PAIRS_OF_SENTENCE + 1 : Infinity);
};

/** 败诉率降至6.5% and 败诉率5.6%: the rate that the heading names, told once below. */
const isRate: Sign = (each, { title, below, words, report: { context: { standard: { figureWords } } } }) => {
  const isMoved = (of: Quantity): boolean => directionOf(of, figureWords) !== 0 && !endsWithAny(of.before, words["moved-to"]);
  const name = rateIn(each, words);
  return name !== undefined && !isMoved(title) && headingOf(title).includes(name) && !has(each.before, figureWords.among) && below.filter((fellow) => rateIn(fellow, words) === name).length === 1;
};

/** 败诉率 of 行政机关败诉率降至. */
function rateIn({ before, family }: Quantity, words: Words): string | undefined {
  const reached = (words["moved-to"] ?? []).find((word) => before.endsWith(word)) ?? "";
  const told = before.slice(0, before.length - reached.length).slice(-RATE);
  return family === PERCENT && told.length === RATE && endsWithAny(told, words["rates"]) ? told : undefined;
}

/** 法治文化阵地36个, and 法治文化广场、长廊等阵地63个: but for the order of the digits, or for one of three. */
const isMistyped: Sign = (each, { title, words }) => {
  const { value, unit } = title;
  const isSlip = value.digits >= FEWEST && unit === each.unit && (value.digits >= TELLING ? isDigitSlip(value, each.value) : areTurned(value, each.value));
  return isSlip && !NOT_COMPARED.has(each.family) && pairsInCommon(wordsAround(title), wordsAround(each), words) >= PAIRS;
};

/** 连续5年|下降 and 已连续4年|下降. */
const isRun: Sign = (each, { title, words }) => each.family === YEARS && endsWithAny(each.before, words["running"]) && each.after.slice(0, NOUN) === title.after.slice(0, NOUN) && pairsInCommon(title.before, each.before, words) >= PAIRS_OF_SENTENCE;

/** 3个单位、2名个人 and 3个单位、4名个人: the only ones of their noun, where the rest of the heading is told again. */
const isOfSoMany: Sign = (each, { title, titles, below, words }) => {
  const noun = title.after.slice(0, NOUN);
  const isNoun = (of: Quantity): boolean => of.unit === title.unit && of.after.startsWith(noun);
  const fellows = titles.filter(({ block, unit }) => block === title.block && unit !== title.unit);
  return noun.length === NOUN && isNoun(each) && below.filter(isNoun).length === 1 && fellows.some((fellow) => isAnchored(fellow, sentenceOf(each))) && pairsInCommon(headingOf(title), sentenceOf(each), words) >= PAIRS_OF_SENTENCE;
};

/** 3个单位 stands in the sentence, too. */
function isAnchored({ block, start, end, after }: Quantity, sentence: string): boolean {
  return after.length >= NOUN && sentence.includes(block.view.text.slice(start, end) + after.slice(0, NOUN));
}

/** 罚没款超百万元, and 罚没款共计96.3万元: the most that is told of it is less; 近三成, and 近四成通过调解. */
const isShort: Sign = (each, { title, below, words }) => {
  const isTenths = title.unit === "" && each.unit === "" && title.family === PERCENT && compare(title.step, each.step) === 0;
  const isLess = title.approximation === "above" && each.family !== PERCENT && areNear(title, each) && below.every(({ value }) => compare(value, title.value) < 0) && below.every(({ value }) => compare(value, each.value) <= 0);
  return isTenths ? pairsInCommon(wordsAround(title), sentenceOf(each), words) >= PAIRS : isLess && pairsInCommon(wordsAround(title), wordsAround(each), words) >= PAIRS;
};

const SIGNS: readonly Sign[] = [isToldAlike, isChange, isRate, isMistyped, isRun, isOfSoMany, isShort];

export function isAgain(each: Quantity, section: Section): boolean {
  return SIGNS.some((sign) => sign(each, section));
}
