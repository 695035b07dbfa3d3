import type { FigureWords } from "@lint-report/standard";
import { add, compare, distance, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMES_OTHERWISE, NAMED_DIFFERENCES, type NamedDifference } from "../../text/chinese-differences.js";
import { balanceCheck, balanceOf, isNearMiss, termsOf, type Term } from "../balances/balance-check.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { isCounted, isLastYear, opensWith, type Sentence } from "../reading/scope.js";
import { boundBy } from "../reading/slips.js";
import { slackOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";

/** Sentences around a difference in which its two figures stand. */
const AROUND = 2;

interface Setting {
  readonly words: FigureWords;
  readonly known: ReadonlySet<number>;
}

/** 出口4826万元，进口3518万元。贸易顺差1308万元; 出生412人，死亡703人，比上年末减少291人: a difference that is called by its name, from the two figures that it lies between, a sentence or two away. Never sure. */
export function namedDifferences({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const setting = { words, known: boundBy(known) };
  return sentences.flatMap((sentence, at) => NAMED_DIFFERENCES.filter(({ hint }) => hint.test(sentence.text)).flatMap((difference) => {
    const around = sentences.slice(Math.max(0, at - AROUND), at + AROUND + 1).filter(({ quantities: [first] }) => first?.block === sentence.quantities[0]?.block);
    return checksOf(difference, { sentence, around }, setting);
  }));
}

function checksOf({ name, more, less, isLoose }: NamedDifference, { sentence, around }: { readonly sentence: Sentence; readonly around: readonly Sentence[] }, { words, known }: Setting): readonly FigureCheck[] {
  const subjects = sentence.quantities.filter((each) => isTold(each) && !known.has(each.index) && name.test(each.before));
  if (subjects.length !== 1 || around.some(({ text }) => COMES_OTHERWISE.test(text))) return [];
  return subjects.flatMap((subject): readonly FigureCheck[] => {
    const near = around.flatMap(({ quantities }) => quantities).filter((each) => each !== subject && isTold(each) && each.family === subject.family && each.depth <= subject.depth && directionOf(each, words) === 0 && !isLastYear(each, words) && !opensWith(each.before, words.among));
    const [gains, losses] = [more, less].map((role) => near.filter(({ before }) => role.test(before)));
    const [gain, loss] = [gains?.[0], losses?.[0]];
    if (gain === undefined || loss === undefined || gains?.length !== 1 || losses?.length !== 1) return [];
    const check = checkOf(subject, [...termsOf([gain], 1), ...termsOf([loss], -1)]);
    return check.holds || (isLoose ? isSlip(subject, gain, loss) : isClose(subject, gain, loss)) ? [check] : [];
  });
}

function isTold(each: Quantity): boolean {
  return isCounted(each) && isFirm(each) && each.unit !== "";
}

function checkOf(subject: Quantity, terms: readonly Term[]): FigureCheck {
  const inputs = terms.map(({ figure }) => figure);
  const holds = compare(distance(balanceOf(terms), subject.value), slackOf(subject, inputs)) <= 0;
  return { ...balanceCheck(subject, terms), holds, sure: false, expected: [] };
}

/** Farther off, it is the difference of something else. */
function isClose(subject: Quantity, gain: Quantity, loss: Quantity): boolean {
  const value = subtract(gain.value, loss.value);
  return value.digits > 0n && (isNearMiss(value, subject.value) || isSlip(subject, gain, loss));
}

/** With one digit other, or two in another order, one of the three is right. */
function isSlip({ value }: Quantity, { value: more }: Quantity, { value: less }: Quantity): boolean {
  const right = subtract(more, less);
  return isDigitSlip(right, value) || (compare(more, value) > 0 && isDigitSlip(subtract(more, value), less)) || isDigitSlip(add(less, value), more);
}
