import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { OTHERS_OF, TAKEN_IN_TIME, TAKEN_LATE } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { isExactCount } from "../parts/excess.js";
import { areAll } from "../reading/completeness.js";
import { haveSameDigits, isDigitSlip } from "../reading/one-digit.js";
import { isEnumerated, sumOf, type Sentence } from "../reading/scope.js";
import { slippedParts } from "../reading/slipped-parts.js";
import type { FigureCheck } from "../types.js";
import { ADDED, additionOf } from "./addition.js";

/** Counts before two parts among which their whole may stand. */
const NEAR = 12;
/** A smaller whole is met by chance. */
const TELLING = 100;
/** By how much two changed digits may be off, as a share of the whole. */
const MOST_OFF = 1 / 4;
/** So many digits say by themselves that two of them changed places. */
const MANY_DIGITS = 10 ** 4;
/** And so many where both are told by one step. */
const FEWER_DIGITS = 10 ** 3;
/** Letters of a step. */
const STEP = 2;
/** Counts back from the second part to the first. */
const FARTHEST = 4;
/** What two digits in the other order make is off by a multiple of it. */
const NINE = 9;

interface Pair {
  readonly whole: Quantity;
  readonly parts: readonly [Quantity, Quantity];
}

/**
 * 受理46983件，其中电话46908件。直接答复33786件，转办13179件; 立案1824件，委员提案1612件，集体提案221件: two counts beside each other that would come to one before them, if two digits of one stood in the other order,
 * however else that one was divided. Of 按期 and 逾期, where they are more, any slip of a digit. Never sure, and only where no count before them is what they come to. Tried on published texts before it was built.
 */
export function slippedPairs({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const added = known.filter(({ kind }) => ADDED.has(kind));
  const right = new Set(added.flatMap(({ holds, subject, inputs }) => (holds ? [subject, ...inputs] : [])));
  const isTold = (pair: readonly Quantity[]): boolean => pair.some((each) => right.has(each)) || added.some(({ holds, subject, inputs }) => !holds && pair.every((each) => each === subject || inputs.includes(each)));
  return sentences.flatMap((sentence) => pairsIn(sentence, words).filter(({ parts }) => !isTold(parts))).map(({ whole, parts }) => ({ ...additionOf(whole, parts), expected: [], sure: false }));
}

function pairsIn({ quantities, earlier }: Sentence, words: FigureWords): readonly Pair[] {
  return quantities.flatMap((second, at): readonly Pair[] => {
    const alike = quantities.slice(0, at).filter((each) => isAlike(each, second));
    const pairs = alike.length === 0 ? [] : alike.slice(-FARTHEST).flatMap((first, index, { length }): readonly Pair[] => {
      const before = [...earlier.filter((each) => isAlike(each, second)), ...alike.slice(0, alike.indexOf(first))].slice(-NEAR);
      return pairOf([first, second], before, words).filter(({ whole }) => index === length - 1 || isSameStep(second, whole));
    });
    return pairs.slice(-1);
  });
}

/** The pair with the last count before it that it would come to. */
function pairOf(parts: Pair["parts"], before: readonly Quantity[], words: FigureWords): readonly Pair[] {
  const [first, second] = parts;
  const sum = sumOf(parts);
  if (first.depth !== second.depth || before.some(({ value }) => compare(value, sum) === 0) || !parts.every((each) => isExactCount(each, words))) return [];
  const whole = before.findLast((each) => each.depth <= first.depth && parts.every(({ value }) => compare(value, each.value) < 0) && isExactCount(each, words) && isSlip({ whole: each, parts }, words));
  return whole === undefined ? [] : [{ whole, parts }];
}

/** 受理1100.3万件，结案874.8万件。其中，诉前调解249.2万件；受理审判案件851万件，结案625.6万件: by the step of the one and of the whole, where the other took none. */
function isSameStep({ before, value, step }: Quantity, whole: Quantity): boolean {
  return before.length >= STEP && before === whole.before && approximate(value) / approximate(step) >= FEWER_DIGITS;
}

function isAlike(each: Quantity, { unit, family }: Quantity): boolean {
  return each.unit === unit && each.family === family && unit !== "";
}

function isSlip(pair: Pair, words: FigureWords): boolean {
  const { whole: { value, step }, parts } = pair;
  const off = approximate(subtract(value, sumOf(parts))) / approximate(step);
  const most = approximate(value) / approximate(step);
  if (most < TELLING || Math.abs(off) > MOST_OFF * most) return false;
  // 交办742件，按时办结735件，超时办理2件: some may still be under way.
  if (areInTimeAndLate(parts)) return parts.some((each) => { const meant = subtract(value, sumOf(parts.filter((other) => other !== each))); return haveSameDigits(meant, each.value) || (off < 0 && isDigitSlip(meant, each.value)); });
  if (Math.round(off) % NINE !== 0) return false;
  return slippedParts(pair.whole, parts).some((each) => approximate(each.value) / approximate(each.step) >= MANY_DIGITS || isWhole(pair, words) || isSameStep(each, pair.whole));
}

/** Nothing is left over beside the two: not 食品512件、质量387件、售后296件、其他243件. */
function isWhole({ whole, parts }: Pair, words: FigureWords): boolean {
  return areAll(parts, words) || (OTHERS_OF.test(parts[1].before) && !isEnumerated(whole, parts[0]));
}

/** 按期回复2424件、逾期回复71件. */
function areInTimeAndLate([first, second]: Pair["parts"]): boolean {
  return TAKEN_IN_TIME.test(first.before) && TAKEN_LATE.test(second.before);
}
