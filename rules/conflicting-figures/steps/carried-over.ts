import { AMONG, approximate, compare, figureChecksOf, isZero, NOT_YET, OF, quantitiesOf, roleOverYears, wordFinderOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Left } from "./left.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { endsWithAny, has, startsWithAny } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { lettersOf, matterPairs } from "./progress.js";
import { nounIn } from "../reading/statements.js";
import { sentenceUpTo } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** Figures of the plan that are looked after. */
const COMPARED = 30;
/** Pairs of letters in common by which what goes on next year is of what was counted. */
const ALIKE = 2;
/** Letters of a noun. */
const NOUN = 2;
/** Further off, something else goes on. */
const MOST_OFF = 4;

/** What was left, the pairs of letters of its figures' words, and of what kind of cases it is. */
interface Candidate {
  readonly told: Quantity;
  readonly letters: ReadonlySet<number>;
  readonly kind: string | undefined;
}

/** 收到71件…年末未结7件 and, in the plan, 对带入新一年的5件复议案件: what goes on next year, against what was left of that at the end of this one. To be told as a hint. */
export function carriedOverIn({ report, data: { words } }: RuleInput): readonly Left[] {
  const figures = quantitiesOf(report).filter((each) => isCarriedOver(each, words, report)).slice(0, COMPARED);
  const candidates = figures.length === 0 ? [] : [...candidatesIn(words, report), ...toldLeft(words, report)];
  const matters = matterPairs(report);
  return figures.flatMap((figure): readonly Left[] => {
    const noun = nounIn(figure.after, words);
    const text = `${(words["carried-on"] ?? []).reduce((rest, word) => rest.replace(word, " "), figure.lead)} ${noun}`;
    const kind = kindIn(text, words);
    if (kind === undefined && noun.length < NOUN) return [];
    // 尚未行使的56项: of what was not done with them.
    const step = stepNotTaken(figure);
    const [letters, first] = [tellingPairs(text, words), pairsOfHan(noun.slice(0, NOUN))];
    const isAbout = (own: ReadonlySet<number>): boolean => {
      const common = [...letters].filter((pair) => own.has(pair) && !matters.has(pair));
      return common.length >= ALIKE || common.some((pair) => first.has(pair));
    };
    const isAlike = ({ told, letters: own, kind: of }: Candidate): boolean => told.family === figure.family && told.block.index < figure.block.index && (told.lead + told.after).includes(step) && (kind === undefined ? isAbout(own) : kind === of);
    const alike = candidates.filter(isAlike);
    const [left] = alike;
    const rest = left?.told.value;
    // 中止审理结转的3件, 跨年办理的5件复杂案件: some of them.
    if (rest !== undefined && compare(figure.value, rest) < 0 && (has(figure.lead + noun, words["some-of-them"]) || !isAllOfKind(noun, kind, words))) return [];
    if (left === undefined || rest === undefined || alike.some(({ told }) => compare(told.value, rest) !== 0) || compare(rest, figure.value) === 0 || isZero(rest)) return [];
    const times = approximate(figure.value) / approximate(rest);
    return times > 1 / MOST_OFF && times < MOST_OFF ? [{ figure, told: [left.told], rest }] : [];
  });
}

/** 对跨年办理的176宗: in the plan, with what says that it goes on, right before what it is. */
function isCarriedOver({ block, before, after, lead, depth, approximation, upper, family }: Quantity, words: Words, report: Report): boolean {
  const isPlain = block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && family !== "percent" && family !== "point";
  const isNamed = before.endsWith(OF) && !before.endsWith(AMONG + OF) && (has(lead, words["carried-on"]) || NOT_YET.test(before));
  // 将484起|未结案件.
  const isBehind = endsWithAny(before, words["taking"]) && startsWithAny(after, words["carried-on"]);
  return isPlain && (isNamed || isBehind) && isPlan(block, words, report);
}

/** The first letters of the step that 尚未 denies; empty where nothing is. */
function stepNotTaken({ before }: Quantity): string {
  const denied = NOT_YET.exec(before);
  return denied === null ? "" : before.slice(denied.index + denied[0].length, denied.index + denied[0].length + NOUN);
}

/** What is told to be left at the end of this year, whether anything is recomputed from it or not. */
function toldLeft(words: Words, report: Report): readonly Candidate[] {
  const isClosing = (each: Quantity): boolean => roleOverYears(each, report.context.standard.figureWords) === "closing" && each.block.cell === undefined && each.approximation === "none" && each.upper === undefined;
  return quantitiesOf(report).filter((each) => isClosing(each) && goesOn(each, words, report) && !isPlan(each.block, words, report)).map((told) => {
    const text = sentenceUpTo(told.block, told.start);
    return { told, letters: tellingPairs(text, words), kind: kindIn(text, words) };
  });
}

/** What balances and remainders that hold leave. */
function candidatesIn(words: Words, report: Report): readonly Candidate[] {
  return figureChecksOf(report).flatMap(({ kind, holds, subject, inputs }) => (kind === "balance" && holds && !isPlan(subject.block, words, report) && isLeft(subject, words, report) ? [{ told: subject, letters: lettersOf([subject, ...inputs], words), kind: kindIn(subject.block.view.text.slice(0, subject.start), words) }] : []));
}

/** 复议案件, 行政复议案件; not 土地征收类行政复议案件. */
function isAllOfKind(noun: string, kind: string | undefined, words: Words): boolean {
  return kind === undefined || ["", ...words["loose"] ?? []].some((word) => noun.startsWith(word + kind));
}

/** The kind of cases that a text names last. */
function kindIn(text: string, words: Words): string | undefined {
  return wordFinderOf(words["case-kinds"] ?? [])(text).at(-1)?.word;
}

/** 年末未结7件, 尚有4批次在期限内; not 其余69件也均办结. */
function isLeft(each: Quantity, words: Words, report: Report): boolean {
  return goesOn(each, words, report) || has(each.lead + each.after, report.context.standard.figureWords.stocks.flatMap(({ closing }) => closing));
}

function goesOn({ lead, after }: Quantity, words: Words, report: Report): boolean {
  return has(lead + after, [...words["carried-on"] ?? [], ...words["left-behind"] ?? [], ...words["left"] ?? [], ...report.context.standard.figureWords.pendings]);
}
