import type { FigureWords } from "@lint-report/standard";
import { compare, integer, isInteger, multiply, written } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { intervalOf, percentOf, placesOf, printsAs } from "./interval.js";
import { percentInWords } from "./print.js";
import { ratesFor } from "./rate-parts.js";
import type { Rate } from "./rate-names.js";
import { figure, isCounted, mentions, placeOf, wordsOf, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** Kinds of things of which no half exists and rates are taken. */
const WHOLE_THINGS: ReadonlySet<string> = new Set(["case", "person", "household", "enterprise", "document"]);

/** A rate without a count of its own, against the one whole the text names: 98.66% of 64 fits no number of cases. */
export function impossibleRate(rate: Rate, sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { percent, name, stem } = rate;
  const excused = [...words.carried, ...words.pendings, ...words.exceptions];
  if (stem === "" || percent.approximation !== "none" || mentions(sentence.text, excused) || (ratesFor(stem, words)?.sum ?? false)) return [];
  const whole = onlyWhole(rate, sentence, words);
  if (whole === undefined || !isTelling(percent, whole)) return [];
  const count = whole.value.digits;
  const below = multiply(percent.value, whole.value).digits / (100n * 10n ** BigInt(percent.value.scale));
  const near = [below, below + 1n].filter((part) => part <= count).map((part) => ({ digits: part, scale: 0 }));
  const denominator = { low: whole.value, high: whole.value };
  if (near.some((part) => printsAs(percent, { low: part, high: part }, denominator))) return [];
  const expected = near.map((part) => percentInWords(percentOf(part, whole.value, placesOf(percent))));
  const formula = near.map((part, index) => `${written(part)}\u00f7${figure(whole)}=${expected[index] ?? ""}`).join("\uff0c");
  return [{ kind: "impossible", holds: false, sure: false, subject: percent, inputs: [whole], name, place: placeOf(percent), formula, difference: "", expected }];
}

/** The one number of things that the sentence, or the one before it, counts before the rate; other numbers beside it leave doubt. */
function onlyWhole({ percent }: Rate, sentence: Sentence, words: FigureWords): Quantity | undefined {
  const of = (list: readonly Quantity[]): readonly Quantity[] => list.filter((each) => WHOLE_THINGS.has(each.family) && each.start < percent.start && each.depth === 0);
  const here = of(sentence.quantities);
  const wholes = here.length > 0 ? here : of(sentence.previous);
  const [first] = wholes;
  if (first === undefined || wholes.some((each) => compare(each.value, first.value) !== 0)) return undefined;
  const others = sentence.quantities.filter((each) => isCounted(each) && each.family === first.family && each.start > percent.start);
  return others.length === 0 ? wholes.find((each) => mentions(wordsOf(each), words.wholes)) : undefined;
}

/** A rate with so many places is impossible only for small wholes, and 0% and 100% never are. */
function isTelling(percent: Quantity, whole: Quantity): boolean {
  const trivial = compare(percent.value, integer(100)) >= 0 || percent.value.digits === 0n;
  const density = 100n * 10n ** BigInt(placesOf(percent));
  const count = whole.value.digits;
  return !trivial && intervalOf(whole) !== undefined && isInteger(whole.value) && whole.value.scale === 0 && count > 0n && count < density;
}
