import { AMONG, compare, NOT_YET, notationOf, OF, quantitiesOf, subtract, wordFinderOf, type Decimal, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { areClose } from "../again/echoes.js";
import { endsWithAny, has, openingIn, withoutEach } from "../reading/lists.js";
import { SPECIFIC } from "../denials/nones.js";
import { isPlan } from "../reading/plans.js";
import { nounIn } from "../reading/statements.js";
import { areAlike, stepIn, stepPairsOf, wordsAround } from "./steps.js";
import { figureBefore } from "../reading/surroundings.js";
import { bareWords, remainder, withoutEnding, type Words } from "../reading/words.js";

/** What is said to be left, against what is left of the figures told before: 限期整改129处、完成121处, later 仍有18处未完成. */
export interface Left {
  readonly figure: Quantity;
  /** The figures before it, and what they leave; a figure that tells what is left stands alone. */
  readonly told: readonly Quantity[];
  readonly rest: Decimal;
}

interface LeftFigure {
  readonly quantity: Quantity;
  readonly step: string;
  /** Its words without the step and what says that it is left. */
  readonly name: string;
  /** 仍有18处未完成 tells what was told before; 未结98件 may be of any matter. */
  readonly again: boolean;
  /** Left at the end of the year. */
  readonly atEnd: boolean;
}

interface Candidate {
  readonly told: readonly Quantity[];
  readonly rest: Decimal;
}

const NONE: readonly string[] = [];
/** Figures of what is left that are looked after. */
const COMPARED = 60;

/** Where all that was told before leaves one number, and this is another. To be told as a hint. */
export function leftsIn({ report, data: { words } }: RuleInput): readonly Left[] {
  const figures = quantitiesOf(report).flatMap((quantity) => leftIn(quantity, words, report) ?? []);
  return figures.filter(({ again }) => again).slice(0, COMPARED).flatMap((figure) => {
    const candidates = likeliest(candidatesFor(figure, figures, { words, report }), figure.quantity);
    const [first] = candidates;
    const isTold = candidates.some(({ rest }) => compare(rest, figure.quantity.value) === 0);
    // What is told to be left rather than what figures leave.
    const isOne = candidates.filter(({ told }) => told.length === first?.told.length).every(({ rest }) => compare(rest, first?.rest ?? rest) === 0);
    return first === undefined || isTold || !isOne ? [] : [{ figure: figure.quantity, ...first }];
  });
}

/** 327 for 372: of several rests the one with the same digits. */
function likeliest(candidates: readonly Candidate[], { value }: Quantity): readonly Candidate[] {
  const sorted = (of: Decimal): string => [...String(of.digits)].sort().join("");
  const swapped = candidates.filter(({ rest }) => String(rest.digits).length >= SWAPPED && sorted(rest) === sorted(value));
  return swapped.length > 0 ? swapped : candidates;
}

/** Digits whose order says something. */
const SWAPPED = 2;

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

/** Of one step and kind, in earlier paragraphs. */
function candidatesFor({ quantity, step, name, atEnd }: LeftFigure, figures: readonly LeftFigure[], { words, report }: Setting): readonly Candidate[] {
  const isEarlier = (each: Quantity): boolean => each.block.index < quantity.block.index && each.family === quantity.family;
  const told = figures.filter((each) => each.step === step && isEarlier(each.quantity) && (areAlike(each.name, name) || (atEnd && each.atEnd && isOfOneEnd(each, { quantity, name }, words))));
  // 尚有7件案件未结: of any cases.
  const isAny = name !== "" && remainder(name, "", words) === "";
  // 743件案件中仍有22件未结案: of that whole.
  const whole = figureBefore(quantity, report);
  const of = whole?.unit === quantity.unit && has(whole.after, [AMONG]) ? whole.value : undefined;
  const pairs = name === "" && of === undefined ? [] : stepPairsOf(words, report).filter((each) => each.step === step && isEarlier(each.part) && (of === undefined ? isAny || isOfKind(each.noun + wordsAround(each.part, words), name, words) : compare(each.whole.value, of) === 0));
  // 未完成整改的8个特种设备问题 of 13个问题: some of them.
  const isSome = (each: LeftFigure): boolean => each.name !== name && compare(quantity.value, each.quantity.value) < 0;
  return [
    ...told.filter((each) => !isSome(each)).map(({ quantity: each }) => ({ told: [each], rest: each.value })),
    ...pairs.map(({ whole, part }) => ({ told: [whole, part], rest: subtract(whole.value, part.value) })),
  ];
}

/** 年末未办结35件, of whatever its sentence tells, and later the same by its name, or nearly as many. */
function isOfOneEnd(told: LeftFigure, { quantity, name }: Pick<LeftFigure, "quantity" | "name">, words: Words): boolean {
  if (name === "") return told.quantity.unit === quantity.unit && areClose(told.quantity, quantity);
  const noun = withoutEnding(name, words);
  return told.name === "" && noun !== "" && told.quantity.block.view.text.slice(0, told.quantity.start).includes(noun);
}

/** Alike in more than that it came in, and not of another kind: 处罚案件 is not 诉讼案件. */
function isOfKind(text: string, name: string, words: Words): boolean {
  const told = withoutEach(text, words["taken-on"]);
  const kinds = (words["case-kinds"] ?? NONE).filter((kind) => name.includes(kind));
  return areAlike(told, name) && (kinds.length === 0 || !has(told, words["case-kinds"]) || has(told, kinds));
}

/** 仍有18处未完成, 年末未结98件: with the step that was not taken. */
function leftIn(quantity: Quantity, words: Words, report: Report): LeftFigure | undefined {
  const { before, after, approximation, upper, block, family } = quantity;
  const isPlain = approximation === "none" && upper === undefined && block.cell === undefined && family !== "percent" && family !== "point";
  const { lastYear } = report.context.standard.figureWords;
  // 对尚未整改到位的21处隐患.
  const about = openingIn(before, words["about"]) ?? "";
  const isTold = before.endsWith(OF) && words["left-yet"]?.some((word) => before.startsWith(about + word)) === true;
  if (!isPlain || has(before, lastYear) || (!isTold && isPlan(block, words, report))) return undefined;
  const yet = isTold ? stepIn(before, words) : undefined;
  if (yet !== undefined) return { quantity, step: yet, name: bareWords(nounIn(after, words), words, report), again: true, atEnd: false };
  // 调解未成功的纠纷还有23件.
  const [, behindNot = ""] = endsWithAny(before, words["left"]) && after === "" ? before.split(NOT_YET) : [];
  const not = stepIn(behindNot.slice(0, VERB), words);
  if (not !== undefined) return { quantity, step: not, name: bareWords((words["left"] ?? NONE).reduce((text, word) => (text.endsWith(word) ? text.slice(0, -word.length) : text), behindNot.slice(VERB)), words, report), again: true, atEnd: false };
  const noun = wordFinderOf(words["left-behind"] ?? NONE)(after).find(({ start }) => start <= LONGEST_NOUN)?.start;
  const again = endsWithAny(before, words["left"]) && noun !== undefined;
  const end = openingIn(before, words["year-ends"]) ?? openingIn(before, words["year"]) ?? "";
  const piled = openingIn(before, words["piled-up"], end.length);
  const opening = openingIn(before, words["left-behind"], end.length);
  // 未按期办结工单414件 were done, if late.
  const isLate = opening !== undefined && report.context.standard.figureWords.qualifiers.some((word) => before.startsWith(word, end.length + opening.length));
  const step = again ? stepIn(after.slice(noun), words) : (opening ?? piled) === undefined || isLate ? undefined : stepIn(before, words);
  if (step === undefined) return undefined;
  // 年末未办结|案件还有63件, 年末仍积存|案件185件: of whatever cases.
  const left = !again && opening !== undefined && endsWithAny(before, words["left"]) ? opening.length + VERB : piled?.length;
  const cases = left === undefined ? "" : withoutEach(before.slice(end.length + left), words["left"]);
  if (words["case-nouns"]?.includes(cases) === true) return { quantity, step, name: cases, again: true, atEnd: end !== "" };
  // 年末未办结|行政复议案件38件: by its name, it tells what was told before.
  const named = again || opening === undefined ? "" : bareWords(before.slice(end.length + opening.length + VERB), words, report);
  if (named.length >= SPECIFIC) return { quantity, step, name: named, again: true, atEnd: end !== "" };
  const told = again ? bareWords(withoutEach(withoutEach(before + after.slice(0, noun), words["left"]), words["year-ends"]), words, report) : "";
  // 执法队伍中还有4人.
  const name = told.endsWith(AMONG) ? told.slice(0, -AMONG.length) : told;
  return { quantity, step, name, again, atEnd: has(before, words["year-ends"]) };
}

/** Letters of a step. */
const VERB = 2;
/** Letters of a noun between a figure and what was not done. */
const LONGEST_NOUN = 10;

/** 8处: what is left, in the words of the figure. */
export function restOf({ figure, told, rest }: Left): string {
  const { number, suffix } = notationOf([figure, ...told]);
  return number(rest) + (suffix === "" ? figure.unit : suffix);
}
