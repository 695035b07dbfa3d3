import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import { HAVING_IT } from "../../text/chinese-figures.js";
import { HUNDRED, percentOf } from "../reading/interval.js";
import { isOneDigit } from "../reading/one-digit.js";
import { mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { isNearlyRight } from "./near-rates.js";
import { checkOf, gives } from "./rate-check.js";
import { isOfKind, ratesIn, type Rate } from "./rate-names.js";

/** 218个村，建成203个，覆盖率95.1%，其余15个: a rate right behind the part of a rest that is right, from which nothing else was recomputed. Never sure. */
export function restRates(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  const pairs = known.flatMap(({ kind, holds, subject: rest, inputs: [whole, part, ...more] }) => (kind === "balance" && holds && whole !== undefined && part !== undefined && more.length === 0 ? [{ whole, part, rest }] : []));
  return pairs.length === 0 ? [] : ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent } = rate;
    const last = sentence.quantities[sentence.quantities.indexOf(percent) - 1];
    const pair = bound.has(percent) ? undefined : pairs.find(({ part, rest }) => isOfKind(part, rate) && (last === part || last === rest));
    // 备案64件，审核率100%: all of those that had to be; not 覆盖率.
    const isAll = compare(percent.value, HUNDRED) === 0;
    if (pair === undefined || (isAll && !(HAVING_IT.test(rate.stem) && last === pair.part)) || gives(percent, pair)) return [];
    // 复垦1245亩，剩余135亩，整治完成率92%: behind the rest the rate may be of something else, unless one digit is another.
    if (last === pair.rest && !(isPlainStep(rate, words) && isOneDigit(percentOf(pair.part.value, pair.whole.value, percent.value.scale), percent.value))) return [];
    const check = checkOf(rate, pair, { holds: false, sure: false });
    return isAll || isNearlyRight(check) ? [{ ...check, expected: [] }] : [];
  });
}

/** 完成率, 整治完成率; not 一次化解率. */
function isPlainStep({ stem }: Rate, words: FigureWords): boolean {
  return !mentions(stem, words.qualifiers) && words.rates.some(({ rate, sum }) => !sum && rate.some((step) => stem.endsWith(step)));
}
