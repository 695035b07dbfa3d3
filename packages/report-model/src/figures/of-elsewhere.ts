import type { FigureWords } from "@lint-report/standard";
import { farKinds, farTimes } from "./far-kinds.js";
import { fellowShares } from "./fellow-shares.js";
import { outcomeRates } from "./outcome-rates.js";
import { overPlaces } from "./of-places.js";
import type { Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** Shares, rates, averages and multiples, mostly of what other paragraphs count, from which nothing was recomputed so far. */
export function ofElsewhere(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  return [...overPlaces(sentences, known, words), ...farKinds(sentences, known, words), ...farTimes(sentences, known, words), ...outcomeRates(sentences, known, words), ...fellowShares(sentences, known, words)];
}
