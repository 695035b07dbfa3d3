import type { FigureWords } from "@lint-report/standard";
import { compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { STEP_LACKED, STILL_THERE } from "../../text/chinese-figures.js";
import { balanceCheck, termsOf } from "../balances/balance-check.js";
import type { DraftFigures } from "../draft-figures.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { isExactCount } from "./excess.js";

/**
 * 机构284家。…检查267家。…面对284家机构，尚有27家没有进行检查: of a number that is told again, how many did not see a step, against the one count of those that did where it was told first. Never sure where it is off, and then only by one digit.
 */
export function notDone({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject }) => (kind === "balance" ? [subject] : [])));
  return sentences.flatMap(({ quantities }) => quantities.flatMap((rest, at): readonly FigureCheck[] => {
    const step = STILL_THERE.test(rest.before) ? STEP_LACKED.exec(rest.after)?.[1] : undefined;
    const whole = quantities[at - 1];
    // 立案的412件中，仍有24件未结案: what ends cases is told by what is left of them.
    if (step === undefined || words.stocks.some(({ outflow }) => mentions(step, outflow)) || whole === undefined || bound.has(rest) || whole.unit !== rest.unit || !joint(whole, rest).includes(COMMA) || !isExactCount(rest, words)) return [];
    const told = doneWhereTold(sentences, { whole, step }, words);
    const [done] = told;
    if (done === undefined || told.some(({ value }) => compare(value, done.value) !== 0)) return [];
    const check = { ...balanceCheck(rest, [...termsOf([whole], 1), ...termsOf([done], -1)]), expected: [] };
    return check.holds ? [check] : isDigitSlip(subtract(whole.value, done.value), rest.value) ? [{ ...check, sure: false }] : [];
  }));
}

/** Counts that end in the step, in earlier paragraphs that tell the whole. */
function doneWhereTold(sentences: readonly Sentence[], { whole, step }: { readonly whole: Quantity; readonly step: string }, words: FigureWords): readonly Quantity[] {
  const before = sentences.filter(({ quantities: [first] }) => first !== undefined && first.index < whole.index && first.block !== whole.block).flatMap(({ quantities }) => quantities).filter((each) => each.unit === whole.unit && isExactCount(each, words));
  const blocks = new Set(before.filter(({ value }) => compare(value, whole.value) === 0).map(({ block }) => block));
  return before.filter((each) => blocks.has(each.block) && each.before.endsWith(step) && compare(each.value, whole.value) < 0);
}
