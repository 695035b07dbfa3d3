import type { FigureWords } from "@lint-report/standard";
import { withoutWords } from "../text/without.js";
import { approximate, compare, isZero } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { HUNDRED, isFirm } from "./interval.js";
import { COMMA, OF_SEVERAL } from "../text/chinese-clauses.js";
import { ratesIn, type Rate } from "./rate-names.js";
import { commonLength } from "./rate-parts.js";
import { checkOf, gives } from "./rates.js";
import type { Pair } from "./other-readings.js";
import { isCounted, isLastYear, isNegated, joint, mentions, wordsOf, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** Letters that a rate's name and its part's words have in common. */
const NAMING = 2;
/** Letters at the end of a rate's name that tell its step. */
const TAIL = 5;
/** By how much a slip may be off, as a share of the stated rate. */
const MOST_OFF = 0.25;

/**
 * 应考294人，实考294人，合格286人，合格率98.6%: a rate from which nothing else was recomputed, beside one count of its name and only one larger count of the kind.
 * Near it, it is most likely meant; never sure.
 */
export function nearRates(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  if (mentions(sentence.text, words.carried, words.pendings, words.withdrawn) || OF_SEVERAL.test(sentence.text)) return [];
  const bound = new Set(known.map(({ subject }) => subject));
  return ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent } = rate;
    // 100% may be of those that were to be done by then.
    const pair = bound.has(percent) || rate.stem === "" || compare(percent.value, HUNDRED) === 0 ? undefined : pairOf(rate, sentence, words);
    if (pair === undefined) return [];
    const check = checkOf(rate, pair, { holds: gives(percent, pair), sure: false });
    const stated = approximate(percent.value);
    return check.holds || Math.abs((check.recomputed ?? stated) - stated) > MOST_OFF * stated ? [] : [{ ...check, expected: [] }];
  });
}

function pairOf({ percent, stem }: Rate, { quantities }: Sentence, words: FigureWords): Pair | undefined {
  const before = quantities.filter((each) => each.end <= percent.start && each.segment === percent.segment && isCounted(each) && isFirm(each) && !isLastYear(each, words));
  const name = stem.slice(-NAMING);
  const own = withoutWords(stem, words.matters);
  const part = before.findLast((each) => commonLength(own.slice(-TAIL), wordsOf(each)) >= NAMING && !isNegated(wordsOf(each), name, words)) ?? partRightBefore(percent, own, before);
  const larger = part === undefined ? [] : before.filter((each) => each !== part && each.family === part.family && compare(each.value, part.value) >= 0 && !isZero(each.value));
  const [whole, ...others] = larger;
  return part === undefined || whole === undefined || others.some(({ value }) => compare(value, whole.value) !== 0) ? undefined : { part, whole };
}

/** 在岗执法人员312人，领取证件286人，持证率94.7%: the count right before the rate, where they have a letter in common. */
function partRightBefore(percent: Quantity, own: string, before: readonly Quantity[]): Quantity | undefined {
  const last = before[before.length - 1];
  return last !== undefined && joint(last, percent) === COMMA + percent.before && Array.from(own).some((letter) => last.before.includes(letter)) ? last : undefined;
}
