import { figureChecksOf, AMONG, approximate, COMMA, compare, isZero, NOT_YET, OF, ONE_AFTER_OTHER, quantitiesOf, roleOverYears, subtract, type Decimal, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { carriedOverIn } from "./carried-over.js";
import { leftFrom } from "./left-from.js";
import { leftsIn, type Left } from "./left.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { endsWithAny, has, openingIn, startsWithAny } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { lettersOf, matterPairs, progressOf } from "./progress.js";
import { areOfTwoNouns, nounAt } from "../reading/nouns.js";
import { nounIn } from "../reading/statements.js";
import { figureBefore, groupUpTo, sentenceUpTo } from "../reading/surroundings.js";
import { areOfOtherTiers } from "../reading/tiers.js";
import { without, type Words } from "../reading/words.js";

/** Figures of what is left that are compared. */
const COMPARED = 60;
/** Pairs of letters in common by which what is left is of what was counted, and the same where all of it was done. */
const ALIKE = 2;
const ALIKE_ALL = 3;
/** So many are enough whatever its own clause says. */
const MANY = 4;
/** Letters of a step. */
const VERB = 2;
/** Further off, something else is left; where much is alike it may be farther. */
const MOST_OFF = 2;
const MUCH = 10;
/** Letters of a noun. */
const NOUN = 6;
/** Pairs of letters over a figure's name that say nothing. */
const FEW = 1;

const MOST_OFF_ALIKE = 4;
const CLAUSE_STOP = /[，、]$/u;

/** What is said to be left, against what the figures before it leave: by the step that was not taken, else by the words of both, else, in the plan, by what is said to go on. */
export function leftoversIn(input: RuleInput): readonly Left[] {
  const all = [...[...leftsIn(input), ...restsIn(input)].filter((left) => !isOfSome(left, input.data.words)), ...carriedOverIn(input)];
  return all.filter(({ figure }, at) => all.findIndex((each) => each.figure === figure) === at && !isToldLeft(figure, input)).filter(({ figure, told: [whole], rest }) => !(whole !== undefined && areOfOtherTiers(sentenceUpTo(whole.block, whole.start), sentenceUpTo(figure.block, figure.start), input.data.words)) && !(isZero(rest) && whole !== undefined && (compare(figure.value, whole.value) > 0 || areOfTwoNouns(figure, whole, input.data.words))));
}

/** 年末未结4起 and later 对未结的4起案件: it was told to be left, whatever other figures leave. */
function isToldLeft({ index, block, unit, value }: Quantity, { report, data: { words } }: RuleInput): boolean {
  // 收到86件，上年结转9件，审结71件。…尚未审结的24件: with what was carried over it is right, or told to be off where it is recomputed.
  if (figureChecksOf(report).some(({ kind, holds, subject, inputs }) => kind === "balance" && subject.index === index && (holds || inputs.some((each) => each.block !== subject.block)))) return true;
  const left = [...words["carried-on"] ?? [], ...words["left-behind"] ?? [], ...words["left"] ?? []];
  const { figureWords } = report.context.standard;
  // 2023年末未审结的13件: what was there before.
  const isOpening = (each: Quantity): boolean => roleOverYears(each, figureWords) === "opening";
  return quantitiesOf(report).slice(0, index).some((each) => each.block !== block && !has(each.before, figureWords.lastYear) && each.unit === unit && compare(each.value, value) === 0 && has(each.before + each.after, left) && !isOpening(each));
}

/** What was left of something, and the pairs of letters of the words that tell it. */
interface Candidate {
  readonly told: readonly Quantity[];
  readonly rest: Decimal;
  readonly letters: ReadonlySet<number>;
  readonly done?: ReadonlySet<number>;
  /** All that was left at the end of the year, as a sum and what was done of it say. */
  readonly isAll?: boolean;
}

/** 手册15000册，已发放13800册 and later 手册尚有2200册积压: what is left of what was counted before, whatever is done with it. To be told as a hint. */
function restsIn({ report, data: { words } }: RuleInput): readonly Left[] {
  const rests = quantitiesOf(report).filter((each) => isRest(each, words, report)).slice(0, COMPARED);
  const all = rests.length === 0 ? [] : [...progressOf(words, report).map(({ whole, part, ...more }) => ({ told: [whole, part], rest: subtract(whole.value, part.value), ...more })), ...toldRests(words, report)];
  return rests.flatMap((figure): readonly Left[] => {
    const letters = tellingPairs(`${groupUpTo(figure.block, figure.start)} ${figure.after}`, words);
    // 剩余14处燃气和消防隐患: more than the fire hazards that are left.
    const isJoint = ONE_AFTER_OTHER.test(nounIn(figure.after, words));
    const alike = all.filter(({ told: [first, second] }) => first?.family === figure.family && (second !== undefined || (first.block.index < figure.block.index && !isJoint)));
    // 立案16件、结案14件: that is what is left, whatever is more alike.
    if (alike.some(({ rest, letters: each }) => compare(rest, figure.value) === 0 && [...each].some((pair) => letters.has(pair)))) return [];
    const told = likest(figure, alike, { words, report, letters });
    const [first, ...others] = told;
    const [whole] = first?.told ?? [];
    if (first === undefined || whole === undefined || (first.told.length > 1 && compare(whole.value, figure.value) < 0) || others.some(({ rest }) => compare(rest, first.rest) !== 0)) return [];
    return isZero(first.rest) || areNear(figure.value, first.rest, first.weight) ? [{ figure, told: first.told, rest: first.rest }] : [];
  });
}

/** 消防通道类仍有5处, of 7 that are left: fewer, and named by more than what was told. */
function isOfSome({ figure, told, rest }: Left, words: Words): boolean {
  const letters = new Set([...lettersOf(told, words), ...told.slice(0, 1).flatMap(({ block, start }) => [...pairsOfHan(groupUpTo(block, start))])]);
  return !isZero(rest) && compare(figure.value, rest) < 0 && [...tellingPairs(`${without(figure.before, [...words["year-ends"] ?? [], ...words["left"] ?? []], " ")} ${nounAt(figure, words).slice(0, NOUN)}`, words)].filter((pair) => !letters.has(pair)).length > FEW;
}

interface Setting {
  readonly words: Words;
  readonly report: Report;
  /** Pairs of letters of the figure's clause group. */
  readonly letters: ReadonlySet<number>;
}

/** What was told of the same matter before; of several what is most alike. */
function likest(figure: Quantity, all: readonly Candidate[], { words, report, letters }: Setting): readonly (Candidate & { readonly weight: number })[] {
  const matters = matterPairs(report);
  // What its clause says counts twice.
  const own = new Set([...lettersOf([figure], words), ...tellingPairs(amongClause(figure), words)]);
  // 没有化解的3件: of what was to be settled.
  const [, undone = ""] = figure.before.endsWith(OF) ? figure.before.split(NOT_YET) : [];
  const step = [...pairsOfHan(undone.slice(0, VERB))];
  // 574件纠纷里有16件没有调成: the whole that its own words name.
  const of = figureBefore(figure, report);
  // 21个村中有5个没有调解员: of all that is told of the villages, only of what has to do with that.
  const isCountOfPlaces = of !== undefined && startsWithAny(of.after, words["place-kinds"]);
  const behind = tellingPairs(figure.after, words);
  const told = all.filter(({ told: [first] }) => first !== undefined && first.block.index < figure.block.index).map((each) => {
    const common = [...each.letters].filter((pair) => letters.has(pair));
    const weight = common.length + common.filter((pair) => own.has(pair)).length;
    const isOf = of?.unit === figure.unit && each.told.length > 1 && each.told[0]?.unit === of.unit && compare(each.told[0].value, of.value) === 0;
    return { ...each, common, weight: isOf ? weight + MUCH : weight, isOf };
  }).filter(({ common, rest, done, isOf, isAll }) => {
    const isAlike = isOf && (!isCountOfPlaces || common.some((pair) => behind.has(pair))) ? common.length > 0 : common.length >= (isZero(rest) ? ALIKE_ALL : ALIKE) && ((isAll === true && has(figure.before, words["year-ends"])) || common.some((pair) => !matters.has(pair) && (own.has(pair) || common.length >= MANY)));
    return isAlike && (done === undefined || [...pairsOfHan(figure.after)].some((pair) => done.has(pair))) && step.every((pair) => common.includes(pair));
  });
  const most = Math.max(...told.map(({ weight }) => weight));
  return told.filter(({ weight }) => weight === most);
}

function areNear(one: Decimal, other: Decimal, alike: number): boolean {
  const times = approximate(one) / approximate(other);
  const most = alike >= MUCH ? MOST_OFF_ALIKE : MOST_OFF;
  return (times > 1 / most && times < most) || isSlip(String(one.digits), String(other.digits));
}

/** 32 for 23, 16 for 6: figures of which the first is likely a slip for the other. */
function isSlip(one: string, other: string): boolean {
  return (one.length === other.length + 1 && one.endsWith(other)) || (one.length === other.length && [...one].sort().join("") === [...other].sort().join(""));
}

/** 尚有3个没有整改到位, 余下23份: what is told to be left, in paragraphs that tell no plan. */
function toldRests(words: Words, report: Report): readonly Candidate[] {
  const isTold = (each: Quantity): boolean => isRest(each, words, report) || (isPlain(each, report) && (endsWithAny(each.before, words["left"]) || endsWithAny(each.before, words["left-over"]) || (each.before === "" && startsWithAny(each.after, words["left-behind"]))));
  return quantitiesOf(report).filter((each) => isTold(each) && !isPlan(each.block, words, report)).map((each) => {
    const from = leftFrom(each, words, report);
    return { told: [each], rest: each.value, letters: new Set([...lettersOf([each, ...from], words), ...tellingPairs(groupUpTo(each.block, each.start), words)]), isAll: from.length > 0 };
  });
}

/** 查出的隐患中，仍有8处: the clause that names of what. */
function amongClause({ block, clauseStart }: Quantity): string {
  const text = sentenceUpTo(block, clauseStart).replace(CLAUSE_STOP, "");
  return text.endsWith(AMONG) ? text.slice(text.lastIndexOf(COMMA) + 1) : "";
}

/** 尚有2200册积压未发, 剩余3个村, 6件未化解的纠纷, 未退还的12人. */
function isRest(each: Quantity, words: Words, report: Report): boolean {
  const { before, after, block } = each;
  const { pendings, remainders } = report.context.standard.figureWords;
  const isTold = endsWithAny(before, words["left"]) || words["left-plain"]?.some((word) => before === word || (word.length > 1 && before.endsWith(word)) || (NOT_YET.test(before) && before.endsWith(OF + word))) === true;
  const isLeft = isTold && (has(after, words["left-behind"]) || has(after, pendings) || (after === "" && NOT_YET.test(before)));
  const isNotYet = (before === "" || words["about"]?.includes(before) === true) && after.search(NOT_YET) === 0;
  const about = openingIn(before, words["about"]) ?? "";
  const isOfUndone = before.endsWith(OF) && before.slice(about.length).search(NOT_YET) === 0;
  const isOver = !isPlan(block, words, report) && endsWithAny(before, words["left-over"]);
  return isPlain(each, report) && (isLeft || isNotYet || isOfUndone || isOver || (isPlan(block, words, report) && endsWithAny(before, remainders)));
}

function isPlain({ before, block, depth, approximation, upper, family }: Quantity, report: Report): boolean {
  return block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && family !== "percent" && family !== "point" && !has(before, report.context.standard.figureWords.lastYear);
}
