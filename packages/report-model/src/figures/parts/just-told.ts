import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, BESIDES, CLAUSE_MARKS, COMMA, CONCERNS, EACH, OPENING, TAKEN_OFF, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { ALREADY_SO, BROUGHT_IN, JUST_CAME, NAMED_ALREADY, NOT_OF_IT } from "../../text/chinese-figures.js";
import { INCLUDES } from "../../text/chinese-statements.js";
import { isExplained } from "../reading/carried.js";
import { areTurned } from "../reading/one-digit.js";
import { areAlternatives } from "../reading/parallel.js";
import { areBeside, endsIn, isCounted, isDue, isOfOnePeriod, joint, mentions, opensWith, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { excessOf, isExactCount } from "./excess.js";

/** Further off, something else is counted. */
const MOST_OFF = 2;
/** By no more than that a part exceeds what it is of, where it may be of something larger too. */
const CLOSE = 1.1;
/** Letters of a noun. */
const NOUN = 2;
/** Longer clauses tell more than a noun and a step. */
const LONGEST = 24;
/** What is done to these cannot be what they did. */
const CANNOT_ACT: ReadonlySet<string> = new Set(["case", "document", "entry", "event"]);
/** Kinds of persons who are brought in may be told in brackets, too. */
const PERSON = "person";

/**
 * 督办的32件|案件已移送起诉|37件, 紧急工单307件，已按时办理310件, 酒驾368起（醉驾402起）: a count right behind another of its unit that is said to be some of it (the same clause goes on with what was done, 已 opens the
 * next, brackets tell a kind), and is more. Never sure, and only of figures that exceed nothing else.
 */
export function ofJustTold(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const { quantities } = sentence;
  const bound = new Set(known.flatMap(({ holds, subject, inputs }) => (holds ? [] : [subject, ...inputs])));
  return quantities.flatMap((part, at): readonly FigureCheck[] => {
    const whole = quantities[at - 1];
    if (whole === undefined || whole.unit !== part.unit || compare(part.value, whole.value) <= 0 || bound.has(part) || bound.has(whole)) return [];
    if (![whole, part].every((each) => isPlainCount(each, words)) || !isOfOnePeriod(whole, part, words) || mentions(part.before, words.carried) || areAlternatives(part, whole, quantities)) return [];
    const isSome = isDoneOfNamed(part, whole, words) || isIncluded(part, whole) || isDoneBehind({ part, whole, quantities }, words) || isKindInBrackets({ part, whole, quantities }, words);
    return !isSome || mentions(sentence.text, words.carried, words.overlaps) || isExplained(sentence, words) ? [] : [excessOf({ part, whole }, words)];
  });
}

function isPlainCount(each: Quantity, words: FigureWords): boolean {
  const { before, number } = each;
  return isCounted(each) && number.form === "arabic" && isExactCount(each, words) && !isDue(each) && !before.startsWith(BESIDES) && !EACH.test(before) && !AVERAGE.test(before) && !TAKEN_OFF.test(before);
}

/** So little more, or the same digits in another order, that one of the two is a slip. */
function isSlip(part: Quantity, whole: Quantity, most: number): boolean {
  return approximate(part.value) <= most * approximate(whole.value) || areTurned(part.value, whole.value);
}

/** 32件|案件已移送起诉|37件: what they are, and what was done with so many; not 17名|干警已帮教|19名, who may have done it. */
function isDoneOfNamed(part: Quantity, whole: Quantity, { cameOf, stages, byWhom }: FigureWords): boolean {
  const told = joint(whole, part);
  if (part.depth !== whole.depth || told.length > LONGEST || Array.from(CLAUSE_MARKS).some((mark) => told.includes(mark)) || !isSlip(part, whole, MOST_OFF)) return false;
  const noun = NAMED_ALREADY.exec(told)?.[1];
  const isDone = BROUGHT_IN.test(told) || (noun !== undefined && (CANNOT_ACT.has(part.family) ? !endsIn(noun, byWhom) : endsIn(told, cameOf, stages)));
  return isDone && whole.after.length >= NOUN;
}

/** 共9件，|含食品类案件|12件. */
function isIncluded(part: Quantity, whole: Quantity): boolean {
  return CANNOT_ACT.has(part.family) && part.depth === whole.depth && whole.after === "" && joint(whole, part) === COMMA + part.before && INCLUDES.test(part.before) && isSlip(part, whole, MOST_OFF);
}

interface Told {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly quantities: readonly Quantity[];
}

/** 紧急工单307件，|已按时办理|310件: 已 opens what is told next of what has been named; new ones are not all there were, and one step is no whole of the next. */
function isDoneBehind({ part, whole, quantities }: Told, { increments, wholeYear, cameOf, stages }: FigureWords): boolean {
  const isNext = CANNOT_ACT.has(part.family) && part.depth === whole.depth && ALREADY_SO.test(part.before) && !NOT_OF_IT.test(part.before) && joint(whole, part) === whole.after + COMMA + part.before;
  const isOfLarger = quantities.some((each) => each.start < whole.start && each.unit === part.unit && compare(each.value, part.value) >= 0);
  // 司法建议5份、检察建议14份，已回复18份: of both.
  const fellow = quantities[quantities.indexOf(whole) - 1];
  return isNext && !(fellow !== undefined && areBeside(fellow, whole)) && !JUST_CAME.test(whole.before) && !mentions(whole.before, increments, wholeYear, cameOf, stages) && !ALREADY_SO.test(whole.before) && isSlip(part, whole, isOfLarger ? CLOSE : MOST_OFF);
}

/** 酒驾368起（醉驾402起）: nothing but a kind of it stands in the brackets; not （上年同期402起）, （办结402起） or （立案402起、结案80起）. */
function isKindInBrackets({ part, whole, quantities }: Told, words: FigureWords): boolean {
  const next = quantities[quantities.indexOf(part) + 1];
  const isAlone = (CANNOT_ACT.has(part.family) || part.family === PERSON) && part.depth === whole.depth + 1 && joint(whole, part) === OPENING + part.before && (next === undefined || next.depth <= whole.depth) && part.after === "";
  return isAlone && part.before.length >= NOUN && isSlip(part, whole, MOST_OFF) && !YEAR_IN_WORDS.test(part.before) && !NOT_OF_IT.test(part.before) && !part.before.startsWith(CONCERNS)
    && !mentions(part.before, words.lastYear, words.totals, words.increments, words.remainders, words.averages) && (BROUGHT_IN.test(part.before) || !mentions(part.before, words.stages, words.cameOf)) && !opensWith(part.before, words.shares);
}
