import { approximate, compare, multiply } from "../../quantity/decimal.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { AMONG_OR_NAMELY } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { HALF, HUNDRED, isFirm } from "../reading/interval.js";
import { isSlipWithin } from "../reading/one-digit.js";
import { isCounted, isLastYear, joint } from "../reading/scope.js";
import { boundBy } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn } from "./rate-names.js";

/** 办理9003件，按时办结率97.83%，其中8088件在时限内办结: the count behind a rate, of the whole before it, that would give it but for a digit. Never sure. */
export function slippedBehind({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  return sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent, stem } = rate;
    const at = sentence.quantities.indexOf(percent);
    const [whole, part] = [sentence.quantities[at - 1], sentence.quantities[at + 1]];
    if (stem === "" || whole === undefined || part === undefined || [percent, part].some((each) => bound.has(each.index)) || compare(percent.value, HUNDRED) >= 0) return [];
    const areAlike = whole.unit === part.unit && whole.depth === part.depth && [whole, part].every((each) => isCounted(each) && isFirm(each) && !isLastYear(each, words)) && isFirm(percent);
    if (!areAlike || joint(whole, percent) !== whole.after + COMMA + percent.before || !AMONG_OR_NAMELY.test(part.before) || gives(percent, { part, whole })) return [];
    const all = approximate(whole.value) / approximate(HUNDRED);
    const [share, half] = [approximate(percent.value), approximate(multiply(percent.step, HALF))];
    return isSlipWithin(part, (share - half) * all, (share + half) * all) ? [{ ...checkOf(rate, { part, whole }, { holds: false, sure: false }), expected: [] }] : [];
  }));
}
