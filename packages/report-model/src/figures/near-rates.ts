import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { intervalOf, percentOf, placesOf, printsAs } from "./interval.js";
import { percentInWords } from "./print.js";
import { ratesIn, type Rate } from "./rate-names.js";
import { commonLength } from "./rate-parts.js";
import { figure, isCounted, isLastYear, isNegated, mentions, placeOf, wordsOf, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** Letters that a rate's name and its part's words have in common. */
const NAMING = 2;
/** 100% may be of those that were to be done by then. */
const ALL = integer(100);
/** By how much a slip may be off, as a share of the stated rate. */
const MOST_OFF = 0.25;

/**
 * 应考294人，实考294人，合格286人，合格率98.6%: a rate from which nothing else was recomputed, beside one count of its name and only one larger count of the kind.
 * Near it, it is most likely meant; never sure.
 */
export function nearRates(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  if (mentions(sentence.text, words.carried, words.pendings, words.withdrawn)) return [];
  const bound = new Set(known.map(({ subject }) => subject));
  return ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent } = rate;
    const pair = bound.has(percent) || rate.stem === "" || compare(percent.value, ALL) === 0 ? undefined : pairOf(rate, sentence, words);
    if (pair === undefined) return [];
    const { part, whole } = pair;
    const recomputed = (approximate(part.value) / approximate(whole.value)) * 100;
    const [numerator, denominator] = [intervalOf(part), intervalOf(whole)];
    const isRight = numerator === undefined || denominator === undefined || printsAs(percent, numerator, denominator);
    if (isRight || Math.abs(recomputed - approximate(percent.value)) > MOST_OFF * approximate(percent.value)) return [];
    const printed = percentInWords(percentOf(part.value, whole.value, placesOf(percent)));
    return [{ kind: "rate", holds: false, sure: false, subject: percent, inputs: [part, whole], name: rate.name, place: placeOf(percent), difference: "", recomputed, formula: `${figure(part)}\u00f7${figure(whole)}=${printed}`, expected: [] }];
  });
}

interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
}

function pairOf({ percent, stem }: Rate, { quantities }: Sentence, words: FigureWords): Pair | undefined {
  const before = quantities.filter((each) => each.end <= percent.start && each.segment === percent.segment && isCounted(each) && intervalOf(each) !== undefined && !isLastYear(each, words));
  const name = stem.slice(-NAMING);
  const part = before.findLast((each) => commonLength(stem, wordsOf(each)) >= NAMING && !isNegated(wordsOf(each), name, words));
  const larger = part === undefined ? [] : before.filter((each) => each !== part && each.family === part.family && compare(each.value, part.value) >= 0);
  const [whole, ...others] = larger;
  return part === undefined || whole === undefined || others.some(({ value }) => compare(value, whole.value) !== 0) ? undefined : { part, whole };
}
