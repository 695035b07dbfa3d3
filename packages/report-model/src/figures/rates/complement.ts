import type { FigureWords } from "@lint-report/standard";
import { compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { intervalOf, percentOf, placesOf, printsAs } from "../reading/interval.js";
import { percentInWords } from "../reading/print.js";
import { figure, isCounted, isNegated, mentions, placeOf, wordsOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import type { Rate } from "./rate-names.js";

/** Letters of the rate's step. */
const STEP = 2;

/** 抽检540批次，不合格13批次，合格率97.6%: the part is not told, but what is missing from the whole. Only of two counts of one unit. */
export function complementCheck({ percent, name, stem }: Rate, sentence: Sentence, words: FigureWords): FigureCheck | undefined {
  if (stem === "" || percent.approximation !== "none" || mentions(sentence.text, words.carried, words.pendings)) return undefined;
  const counts = sentence.quantities.filter((each) => isCounted(each) && each.segment === percent.segment && each.end <= percent.start);
  const missing = counts.filter((each) => isNegated(wordsOf(each), stem.slice(-STEP), words));
  const [denied] = missing;
  const [whole, ...rest] = counts.filter((each) => each !== denied && each.unit === denied?.unit && each.end <= denied.start);
  if (denied === undefined || whole === undefined || missing.length > 1 || rest.length > 0 || !isExact([denied, whole]) || compare(denied.value, whole.value) >= 0) return undefined;
  const value = subtract(whole.value, denied.value);
  const recomputed = percentInWords(percentOf(value, whole.value, placesOf(percent)));
  return {
    kind: "rate", holds: printsAs(percent, { low: value, high: value }, { low: whole.value, high: whole.value }), sure: false, subject: percent, inputs: [denied, whole], name, place: placeOf(percent),
    formula: `(${figure(whole)}\u2212${figure(denied)})\u00f7${figure(whole)}=${recomputed}`, difference: "", recomputed: undefined, expected: [recomputed],
  };
}

function isExact(counts: readonly Quantity[]): boolean {
  return counts.every((each) => { const range = intervalOf(each); return range !== undefined && compare(range.low, range.high) === 0; });
}
