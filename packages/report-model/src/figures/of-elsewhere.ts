import type { FigureWords } from "@lint-report/standard";
import { besideOverall } from "./beside-overall.js";
import { ofBasesElsewhere } from "./bases-elsewhere.js";
import { farKinds, farTimes } from "./far-kinds.js";
import { fellowShares } from "./fellow-shares.js";
import { growthOfParts } from "./growth-of-parts.js";
import { impliedWholes } from "./implied-wholes.js";
import { outcomeRates } from "./outcome-rates.js";
import { outOfRange } from "./out-of-range.js";
import { overPlaces } from "./of-places.js";
import type { Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** Shares, rates, averages and multiples, mostly of what other paragraphs count, from which nothing was recomputed so far. */
export function ofElsewhere(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  const fellows = fellowShares(sentences, known, words);
  const ranges = outOfRange(sentences, known, words);
  return [...overPlaces(sentences, known, words), ...farKinds(sentences, known, words), ...farTimes(sentences, known, words), ...outcomeRates(sentences, known, words), ...fellows, ...impliedWholes(sentences, [...known, ...fellows], words), ...ofBasesElsewhere(sentences, [...known, ...fellows], words), ...ranges, ...growthOfParts(sentences, [...known, ...ranges], words), ...besideOverall(sentences, known, words)];
}
