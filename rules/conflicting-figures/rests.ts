import { approximate, compare, isZero, NOT_YET, quantitiesOf, roleOverYears, subtract, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { carriedOverIn } from "./carried-over.js";
import { leftsIn, type Left } from "./left.js";
import { pairsOfHan, tellingPairs } from "./likeness.js";
import { isPlan } from "./plans.js";
import { lettersOf, matterPairs, progressOf } from "./progress.js";
import { groupUpTo } from "./surroundings.js";
import { has, type Words } from "./words.js";

/** Figures of what is left that are compared. */
const COMPARED = 60;
/** Pairs of letters in common by which what is left is of what was counted, and the same where all of it was done. */
const ALIKE = 2;
const ALIKE_ALL = 3;
/** So many are enough whatever its own clause says. */
const MANY = 4;
/** Further off, something else is left. */
const MOST_OFF = 2;

/** What is said to be left, against what the figures before it leave: by the step that was not taken, else by the words of both, else, in the plan, by what is said to go on. */
export function leftoversIn(input: RuleInput): readonly Left[] {
  const all = [...leftsIn(input), ...restsIn(input), ...carriedOverIn(input)];
  return all.filter(({ figure }, at) => all.findIndex((each) => each.figure === figure) === at && !isToldLeft(figure, input));
}

/** 年末未结4起 and later 对未结的4起案件: it was told to be left, whatever other figures leave. */
function isToldLeft({ index, block, unit, value }: Quantity, { report, data: { words } }: RuleInput): boolean {
  const left = [...words["carried-on"] ?? [], ...words["left-behind"] ?? [], ...words["left"] ?? []];
  const { figureWords } = report.context.standard;
  // 2023年末未审结的13件: what was there before.
  const isOpening = (each: Quantity): boolean => roleOverYears(each, figureWords) === "opening";
  return quantitiesOf(report).slice(0, index).some((each) => each.block !== block && !has(each.before, figureWords.lastYear) && each.unit === unit && compare(each.value, value) === 0 && has(each.before + each.after, left) && !isOpening(each));
}

/** 手册15000册，已发放13800册 and later 手册尚有2200册积压: what is left of what was counted before, whatever is done with it. To be told as a hint. */
function restsIn({ report, data: { words } }: RuleInput): readonly Left[] {
  const rests = quantitiesOf(report).filter((each) => isRest(each, words, report)).slice(0, COMPARED);
  const all = rests.length === 0 ? [] : progressOf(words, report);
  const matters = matterPairs(report);
  return rests.flatMap((figure): readonly Left[] => {
    const letters = tellingPairs(`${groupUpTo(figure.block, figure.start)} ${figure.after}`, words);
    // 立案16件、结案14件: that is what is left, whatever is more alike.
    if (all.some(({ whole, part, letters: each }) => whole.family === figure.family && compare(subtract(whole.value, part.value), figure.value) === 0 && [...each].some((pair) => letters.has(pair)))) return [];
    // What its clause says counts twice.
    const own = lettersOf([figure], words);
    const isAlike = (common: readonly number[]): boolean => common.some((pair) => !matters.has(pair) && (own.has(pair) || common.length >= MANY));
    const told = all.filter(({ whole }) => whole.family === figure.family && whole.block.index < figure.block.index)
      .map((each) => ({ ...each, rest: subtract(each.whole.value, each.part.value), common: [...each.letters].filter((pair) => letters.has(pair)) }))
      .filter(({ common, rest, done }) => (done === undefined || [...pairsOfHan(figure.after)].some((pair) => done.has(pair))) && common.length >= (isZero(rest) ? ALIKE_ALL : ALIKE) && isAlike(common));
    const weights = told.map(({ common }) => common.length + common.filter((pair) => own.has(pair)).length);
    const most = Math.max(...weights);
    const [first, ...others] = told.filter((_, at) => weights[at] === most);
    if (first === undefined || compare(first.whole.value, figure.value) < 0 || others.some(({ rest }) => compare(rest, first.rest) !== 0)) return [];
    const times = approximate(figure.value) / approximate(first.rest);
    return isZero(first.rest) || (times > 1 / MOST_OFF && times < MOST_OFF) ? [{ figure, told: [first.whole, first.part], rest: first.rest }] : [];
  });
}

/** 尚有2200册积压未发, 剩余3个村, 6件未化解的纠纷. */
function isRest({ before, after, block, depth, approximation, upper, family }: Quantity, words: Words, report: Report): boolean {
  const isPlain = block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && family !== "percent" && family !== "point";
  const { pendings, remainders, lastYear } = report.context.standard.figureWords;
  const isTold = words["left"]?.some((word) => before.endsWith(word)) === true || words["left-plain"]?.some((word) => before === word || (word.length > 1 && before.endsWith(word))) === true;
  const isLeft = isTold && (has(after, words["left-behind"]) || has(after, pendings));
  const isNotYet = (before === "" || words["about"]?.includes(before) === true) && after.search(NOT_YET) === 0;
  return isPlain && !has(before, lastYear) && (isLeft || isNotYet || (isPlan(block, words, report) && remainders.some((word) => before.endsWith(word))));
}
