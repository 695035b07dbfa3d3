import { approximate, COMMA, compare, figureChecksOf, figuresBySentence, isZero, MOST_FIGURES, NOT_YET, quantitiesOf, subtract, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { leftsIn, type Left } from "./left.js";
import { generalPairs, pairsOfHan } from "./likeness.js";
import { isPlan } from "./plans.js";
import { groupUpTo } from "./surroundings.js";
import { wordsAround } from "./steps.js";
import { has, type Words } from "./words.js";

/** Figures of what is left, and pairs that leave something, that are compared. */
const COMPARED = 60;
const MOST_PAIRS = 200;
/** Pairs of letters in common by which what is left is of what was counted. */
const ALIKE = 2;
/** The same where all of it was done. */
const ALIKE_ALL = 3;
/** Further off, something else is left. */
const MOST_OFF = 2;

/** So many of so many, in one sentence: 印制15000册，已发放13800册. */
interface Progress {
  readonly whole: Quantity;
  readonly part: Quantity;
  /** Pairs of letters of the words of both. */
  readonly letters: ReadonlySet<number>;
  /** Of what was done with all of them, where that is told behind a figure: what is left was not done so. */
  readonly done?: ReadonlySet<number>;
}

/** What is said to be left, against what the figures before it leave: by the step that was not taken, else by the words of both. */
export function leftoversIn(input: RuleInput): readonly Left[] {
  const stepwise = leftsIn(input);
  return [...stepwise, ...restsIn(input).filter(({ figure }) => !stepwise.some((each) => each.figure === figure))];
}

/** 手册15000册，已发放13800册 and later 手册尚有2200册积压: what is left of what was counted before, whatever is done with it. To be told as a hint. */
function restsIn({ report, data: { words } }: RuleInput): readonly Left[] {
  const rests = quantitiesOf(report).filter((each) => isRest(each, words, report)).slice(0, COMPARED);
  const all = rests.length === 0 ? [] : progressOf(words, report).slice(0, MOST_PAIRS);
  // 问题 and 整改 are of anything.
  const matters = pairsOfHan(report.context.standard.figureWords.matters.join(" "));
  return rests.flatMap((figure): readonly Left[] => {
    const letters = new Set([...pairsOfHan(`${groupUpTo(figure.block, figure.start)} ${figure.after}`)].filter((pair) => !generalPairs(words).has(pair)));
    const told = all.filter(({ whole }) => whole.family === figure.family && whole.block.index < figure.block.index)
      .map((each) => ({ ...each, rest: subtract(each.whole.value, each.part.value), common: [...each.letters].filter((pair) => letters.has(pair)) })).filter(({ common, rest, done }) => (done === undefined || [...pairsOfHan(figure.after)].some((pair) => done.has(pair))) && common.length >= (isZero(rest) ? ALIKE_ALL : ALIKE) && common.some((pair) => !matters.has(pair)));
    // What its clause says counts twice.
    const own = lettersOf([figure], words);
    const weights = told.map(({ common }) => common.length + common.filter((pair) => own.has(pair)).length);
    const [first, ...others] = told.filter((_, at) => weights[at] === Math.max(...weights));
    if (first === undefined || told.some(({ rest }) => compare(rest, figure.value) === 0) || compare(first.whole.value, figure.value) < 0 || others.some(({ rest }) => compare(rest, first.rest) !== 0)) return [];
    const times = approximate(figure.value) / approximate(first.rest);
    return isZero(first.rest) || (times > 1 / MOST_OFF && times < MOST_OFF) ? [{ figure, told: [first.whole, first.part], rest: first.rest }] : [];
  });
}

/** 尚有2200册积压未发, 剩余3个村. */
function isRest({ before, after, block, depth, approximation, upper, family }: Quantity, words: Words, report: Report): boolean {
  const isPlain = block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && family !== "percent" && family !== "point";
  const { pendings, remainders, lastYear } = report.context.standard.figureWords;
  const isLeft = (words["left"]?.some((word) => before.endsWith(word)) === true || words["left-plain"]?.some((word) => before === word || (word.length > 1 && before.endsWith(word))) === true) && (has(after, words["left-behind"]) || has(after, pendings));
  // 6件未化解的纠纷.
  const isNotYet = before === "" && after.search(NOT_YET) === 0;
  return isPlain && !has(before, lastYear) && (isLeft || isNotYet || (isPlan(block, words, report) && remainders.some((word) => before.endsWith(word))));
}

/** By rates that hold, and by what was done already of the count right before. */
function progressOf(words: Words, report: Report): readonly Progress[] {
  const { lastYear } = report.context.standard.figureWords;
  const isPlain = (each: Quantity): boolean => each.approximation === "none" && each.upper === undefined && !has(each.before, lastYear);
  const pair = (whole: Quantity | undefined, part: Quantity | undefined): readonly Progress[] =>
    (whole === undefined || part === undefined || whole.unit !== part.unit || ![whole, part].every(isPlain) || compare(part.value, whole.value) > 0 || isPlan(whole.block, words, report) ? [] : [{ whole, part, letters: lettersOf([whole, part], words) }]);
  const rates = figureChecksOf(report).flatMap(({ kind, holds, inputs: [part, whole] }) => (kind === "rate" && holds ? pair(whole, part) : []));
  const done = figuresBySentence(quantitiesOf(report)).flatMap((figures) => (figures.length > MOST_FIGURES ? [] : figures.flatMap((part, at) => pair(has(part.before, words["already"]) ? figures[at - 1] : wholeOf(part, figures.slice(0, at), report), part))));
  const all = quantitiesOf(report).flatMap((each): readonly Progress[] => {
    const said = saidOfAll(each, words);
    return said === undefined || !isPlain(each) || isPlan(each.block, words, report) ? [] : [{ whole: each, part: each, letters: new Set([...lettersOf([each], words), ...pairsOfHan(said)]), done: pairsOfHan(said) }];
  });
  return [...rates, ...done, ...all];
}

/** 45个村（社区）均|已聘请法律顾问: what is said of all of them behind a figure. */
function saidOfAll({ block: { view: { text }, cell }, end, depth }: Quantity, words: Words): string | undefined {
  const [clause = ""] = cell === undefined && depth === 0 ? text.slice(end, end + CLAUSE).split(COMMA) : [];
  const word = words["all-said"]?.find((each) => clause.includes(each));
  return word === undefined ? undefined : clause.slice(clause.indexOf(word) + word.length);
}

/** Letters of a clause. */
const CLAUSE = 30;

/** 受理251件、不予受理23件；受理案件审结238件: by the words of a part and its whole. */
function wholeOf({ before, unit, depth }: Quantity, earlier: readonly Quantity[], report: Report): Quantity | undefined {
  const { pairs, negations } = report.context.standard.figureWords;
  const wholes = pairs.flatMap(({ part, whole }) => (part.some((word) => before.endsWith(word)) ? whole : []));
  return earlier.findLast((each) => each.unit === unit && each.depth === depth && wholes.some((word) => each.before.endsWith(word)) && !has(each.before, negations));
}

function lettersOf(figures: readonly Quantity[], words: Words): ReadonlySet<number> {
  const general = generalPairs(words);
  return new Set([...pairsOfHan(figures.map((each) => `${each.lead} ${wordsAround(each, words)} ${each.after}`).join(" "))].filter((pair) => !general.has(pair)));
}
