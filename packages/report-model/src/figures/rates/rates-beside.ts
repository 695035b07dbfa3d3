import type { FigureWords } from "@lint-report/standard";
import type { Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { directShares } from "./direct-shares.js";
import { nearRates } from "./near-rates.js";
import { restRates } from "./rest-rates.js";

/** Rates from which nothing else was recomputed; each is told once. */
export function ratesBeside(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const found: FigureCheck[] = [];
  for (const way of [directShares, nearRates, restRates]) found.push(...way(sentence, words, [...known, ...found]));
  return found;
}
