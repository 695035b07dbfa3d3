import type { FigureWords } from "@lint-report/standard";
import { add, compare, distance, isZero, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { HUNDRED, type Fraction, isFirm } from "../reading/interval.js";
import { isComparable, isCounted, opensWith, type Sentence } from "../reading/scope.js";

/** A rate with the counts that it is read from. */
interface Meant {
  readonly percent: Quantity;
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** More counts than these are not combined. */
const MOST = 8;

/** Fractions of sums and differences of a sentence's counts, where its words say that something is added or left out. */
export function alternativesTo({ percent, part, whole }: Meant, { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): readonly Fraction[] {
  if (!isSplit(sentence, words) || isAllTold({ part, whole }, sentence, words)) return [];
  const counts = sentence.quantities.filter((each) => isCounted(each) && each !== percent && isFirm(each));
  const near = counts.filter(({ segment }) => segment === percent.segment);
  const others = (near.length > 1 ? near : counts).filter((each) => each !== part && each !== whole).slice(0, MOST);
  const withOthers = (one: Quantity): readonly Decimal[] => others.filter((other) => isComparable(one, other)).flatMap((other) => [add(one.value, other.value), distance(one.value, other.value)]);
  const [ofPart, ofWhole] = [withOthers(part), withOthers(whole)];
  const pairs: readonly (readonly [readonly Decimal[], readonly Decimal[]])[] = [
    [[part.value], [whole.value, ...ofWhole, ...ofPart, distance(whole.value, part.value)]],
    [ofPart, [whole.value, ...ofWhole, distance(whole.value, part.value)]],
    [ofWhole, [whole.value, ...ofPart, distance(whole.value, part.value)]],
  ];
  // 参考率100%: all of them, to the last one.
  const isAll = compare(percent.value, HUNDRED) === 0;
  return pairs.flatMap(([ones, others]) => ones.flatMap((one) => others.filter((other) => !isZero(other) && (isAll ? compare(one, other) === 0 : compare(one, other) <= 0)).map((other) => ({ numerator: exactly(one), denominator: exactly(other) }))));
}

/** 除3件在办外 and 不含 change the whole; 其余 and 另 do so only with a figure of their own. */
function isSplit({ text, quantities }: Sentence, { exceptions, grades, rests, leftOver }: FigureWords): boolean {
  const isBare = (word: string): boolean => rests.includes(word) || leftOver.includes(word);
  return [...exceptions, ...grades].some((word) => (isBare(word) ? quantities.some((each) => isCounted(each) && (each.before + each.after).includes(word)) : text.includes(word)));
}

/** 受理3276件，办结3261件，余下15件跨年办理: the rest is what is left of the whole. */
export function isRestTold(pair: Pick<Meant, "part" | "whole">, sentence: Sentence, { remainders }: FigureWords): boolean {
  return restsOf(pair, sentence).some((each) => each.start > pair.part.end && opensWith(each.before, remainders));
}

/** The figures that with a part come to its whole. */
export function restsOf({ part, whole }: Pick<Meant, "part" | "whole">, { quantities }: Sentence): readonly Quantity[] {
  return quantities.filter((each) => each !== part && each.family === whole.family && compare(add(part.value, each.value), whole.value) === 0);
}

/** 31个，整改28个，其余3个: and nothing else is added or left out. */
function isAllTold(pair: Pick<Meant, "part" | "whole">, sentence: Sentence, words: FigureWords): boolean {
  const { exceptions, grades, remainders, rests } = words;
  return isRestTold(pair, sentence, words) && ![...exceptions, ...grades].some((word) => !remainders.includes(word) && !rests.includes(word) && sentence.text.includes(word));
}

function exactly(value: Decimal): { readonly low: Decimal; readonly high: Decimal } {
  return { low: value, high: value };
}
