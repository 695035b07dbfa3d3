import { approximate, compare, integer, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { areBeside, isCounted, isLastYear } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn } from "./rate-names.js";

/** Counts right before a rate among which its part is looked for, and counts up to three sentences back that may be the whole. */
const PARTS = 3;
const WHOLES = 40;
/** Digits of a rate whose order says something: 93.4%. */
const FEWEST_DIGITS = 3;
/** By how much it may be off, as a share of what is stated. */
const MOST_OFF = 0.2;

/**
 * 2100件中有1980件通过平台办理，上线率93.4%, where it is 94.3%: a rate from which nothing else was recomputed, that two counts near it give with two neighbouring
 * digits in each other's place, whatever they are called. Counted on 290 reports before it was built: six such were planted, none was right. Never sure.
 */
export function swappedRates({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  return sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent } = rate;
    const orders = bound.has(percent) ? [] : swapsOf(percent);
    if (orders.length === 0) return [];
    const isCount = (each: Quantity): boolean => isCounted(each) && isFirm(each) && compare(each.step, integer(1)) === 0 && !isLastYear(each, words) && (each.block !== percent.block || each.end <= percent.start);
    const parts = sentence.quantities.filter(isCount).slice(-PARTS);
    const wholes = [...sentence.earlier, ...sentence.quantities].filter(isCount).slice(-WHOLES);
    // 应考73人，实考71人；优秀44人，优秀率62.0%: right as it stands, of some of them.
    if (parts.some((part) => wholes.some((whole) => whole.unit === part.unit && compare(whole.value, part.value) > 0 && gives(percent, { part, whole })))) return [];
    for (const part of parts) {
      const whole = wholes.find((each) => each.unit === part.unit && compare(each.value, part.value) > 0 && (each.sentence !== part.sentence || !areBeside(part, each)) && orders.some((value) => gives({ ...percent, value }, { part, whole: each })));
      if (whole !== undefined) return [checkOf(rate, { part, whole }, { holds: false, sure: false })];
    }
    return [];
  }));
}

/** The values with two neighbouring digits in each other's place; none for few digits and for what is not exact. */
function swapsOf(percent: Quantity): readonly Decimal[] {
  const { digits, scale } = percent.value;
  const all = String(digits);
  if (all.length < FEWEST_DIGITS || scale === 0 || !isFirm(percent) || percent.approximation !== "none") return [];
  const swapped = Array.from(all).slice(1).flatMap((digit, at) => (digit === all.charAt(at) ? [] : [{ digits: BigInt(all.slice(0, at) + digit + all.charAt(at) + all.slice(at + 2)), scale }]));
  return swapped.filter((value) => Math.abs(approximate(value) - approximate(percent.value)) <= MOST_OFF * approximate(percent.value));
}
