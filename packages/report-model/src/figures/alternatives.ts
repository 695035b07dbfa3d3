import type { FigureWords } from "@lint-report/standard";
import { add, subtract, type Decimal } from "../quantity/decimal.js";
import { intervalOf, type Fraction } from "./interval.js";
import type { Rate } from "./rate-names.js";
import { isCounted, mentions, type Sentence } from "./scope.js";

/** More counts than these are not combined. */
const MOST = 8;

/** Fractions of sums and differences of a sentence's counts, where its words say that something is added or left out. */
export function alternativesTo({ percent }: Rate, { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): readonly Fraction[] {
  if (!mentions(sentence.text, words.exceptions)) return [];
  const counts = sentence.quantities.filter((each) => isCounted(each) && each !== percent && intervalOf(each) !== undefined).slice(0, MOST);
  const plain = counts.map(({ value }) => value);
  const combined = counts.flatMap((a, at) => counts.slice(at + 1).filter(({ family }) => family === a.family).flatMap((b) => [add(a.value, b.value), absolute(a.value, b.value)]));
  return plain.flatMap((part) => combined.flatMap((whole) => [{ numerator: exactly(part), denominator: exactly(whole) }, { numerator: exactly(whole), denominator: exactly(part) }]));
}

function absolute(a: Decimal, b: Decimal): Decimal {
  const difference = subtract(a, b);
  return difference.digits < 0n ? subtract(b, a) : difference;
}

function exactly(value: Decimal): { readonly low: Decimal; readonly high: Decimal } {
  return { low: value, high: value };
}
