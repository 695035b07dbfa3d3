import type { FigureWords } from "@lint-report/standard";
import type { Sentence } from "./scope.js";
import { contraryChanges } from "./contrary-changes.js";
import { farPoints } from "./far-points.js";
import { fullRates } from "./full-rates.js";
import { impossibleGrowths } from "./impossible-growths.js";
import { listedShares } from "./listed-shares.js";
import { fullShares } from "./full-shares.js";
import { jointShares } from "./joint-shares.js";
import { misplacedParts } from "./misplaced-parts.js";
import { sharedOut } from "./shared-out.js";
import { namedDifferences } from "./named-differences.js";
import { namedGrowths } from "./named-growths.js";
import { naturalGrowths } from "./natural-growths.js";
import { pairRatios } from "./pair-ratios.js";
import { restsOfRates } from "./rests-of-rates.js";
import { slippedAverages } from "./slipped-averages.js";
import { slippedDifferences } from "./slipped-differences.js";
import { slippedPoints } from "./slipped-points.js";
import { slippedRates } from "./slipped-rates.js";
import { slippedRests } from "./slipped-rests.js";
import { turnedGrowths } from "./turned-growths.js";
import { turnedShares } from "./turned-shares.js";
import type { FigureCheck } from "./types.js";

/** Figures from which nothing else was recomputed, and that those near them give but for a digit. */
export function slippedFigures(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  return [naturalGrowths, namedDifferences, contraryChanges, namedGrowths, slippedRates, fullRates, slippedDifferences, slippedAverages, slippedRests, restsOfRates, slippedPoints, farPoints, pairRatios, misplacedParts, fullShares, sharedOut, jointShares].flatMap((checks) => checks(sentences, known, words));
}

/** Those that are still left, and that others give with their digits in another order, or taken of what they came to. */
export function turnedFigures(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  const listed = listedShares(sentences, known, words);
  return [...listed, ...turnedShares(sentences, [...known, ...listed], words), ...turnedGrowths(sentences, known, words), ...impossibleGrowths(sentences, known, words)];
}
