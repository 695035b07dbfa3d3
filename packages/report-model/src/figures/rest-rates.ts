import type { FigureWords } from "@lint-report/standard";
import { compare } from "../quantity/decimal.js";
import { HAVING_IT } from "../text/chinese-figures.js";
import { HUNDRED } from "./interval.js";
import { isNearlyRight } from "./near-rates.js";
import { isOfKind, ratesIn } from "./rate-names.js";
import { checkOf } from "./rate-check.js";
import { gives } from "./rates.js";
import type { Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** 218个村，建成203个，覆盖率95.1%，其余15个: a rate right behind the part of a rest that is right, from which nothing else was recomputed. Never sure. */
export function restRates(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  const pairs = known.flatMap(({ kind, holds, inputs: [whole, part, ...more] }) => (kind === "balance" && holds && whole !== undefined && part !== undefined && more.length === 0 ? [{ whole, part }] : []));
  return pairs.length === 0 ? [] : ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent } = rate;
    const pair = bound.has(percent) ? undefined : pairs.find(({ part }) => isOfKind(part, rate) && sentence.quantities[sentence.quantities.indexOf(percent) - 1] === part);
    // 备案64件，审核率100%: all of those that had to be; not 覆盖率.
    const isAll = compare(percent.value, HUNDRED) === 0;
    if (pair === undefined || (isAll && !HAVING_IT.test(rate.stem)) || gives(percent, pair)) return [];
    const check = checkOf(rate, pair, { holds: false, sure: false });
    return isAll || isNearlyRight(check) ? [{ ...check, expected: [] }] : [];
  });
}
