import type { FigureWords } from "@lint-report/standard";
import { add, compare, isZero, subtract, type Decimal } from "../quantity/decimal.js";
import { intervalOf, type Fraction } from "./interval.js";
import type { Rate } from "./rate-names.js";
import { isCounted, type Sentence } from "./scope.js";

/** More counts than these are not combined. */
const MOST = 8;

/** Fractions of sums and differences of a sentence's counts, where its words say that something is added or left out. */
export function alternativesTo({ percent }: Rate, { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): readonly Fraction[] {
  if (!isSplit(sentence, words)) return [];
  const counts = sentence.quantities.filter((each) => isCounted(each) && each !== percent && intervalOf(each) !== undefined).slice(0, MOST);
  const plain = counts.map(({ value }) => value);
  const combined = counts.flatMap((a, at) => counts.slice(at + 1).filter(({ family }) => family === a.family).flatMap((b) => [add(a.value, b.value), absolute(a.value, b.value)])).filter((value) => !isZero(value));
  return plain.flatMap((one) => combined.map((other) => (compare(one, other) <= 0 ? { numerator: exactly(one), denominator: exactly(other) } : { numerator: exactly(other), denominator: exactly(one) })));
}

/** 除3件在办外 and 不含 change the whole; 其余 and 另 do so only with a figure of their own. */
function isSplit({ text, quantities }: Sentence, { exceptions, rests, leftOver }: FigureWords): boolean {
  const isBare = (word: string): boolean => rests.includes(word) || leftOver.includes(word);
  return exceptions.some((word) => (isBare(word) ? quantities.some((each) => isCounted(each) && (each.before + each.after).includes(word)) : text.includes(word)));
}

function absolute(a: Decimal, b: Decimal): Decimal {
  const difference = subtract(a, b);
  return difference.digits < 0n ? subtract(b, a) : difference;
}

function exactly(value: Decimal): { readonly low: Decimal; readonly high: Decimal } {
  return { low: value, high: value };
}
