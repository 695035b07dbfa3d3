import type { Indicator, Standard } from "@lint-report/standard";
import { once } from "../fact.js";
import { wordFinderOf } from "../text/word-finder.js";

/** An indicator named in a text, by the longest of its phrases. */
export interface NamedIndicator {
  readonly indicator: Indicator;
  readonly phrase: string;
}

const phrasesOf = once(({ indicators }: Standard) => {
  const named = indicators.flatMap((indicator) => indicator.phrases.map((phrase): NamedIndicator => ({ indicator, phrase }))).sort((a, b) => b.phrase.length - a.phrase.length);
  return { words: named.map(({ phrase }) => phrase), named };
});

/** The indicator that the words name; where several phrases fit, the longest that goes with the unit. */
export function indicatorIn(words: string, unit: string, standard: Standard): NamedIndicator | undefined {
  const { words: phrases, named } = phrasesOf(standard);
  const entries = wordFinderOf(phrases)(words).map(({ entry }) => entry).filter((entry) => named[entry]?.indicator.units.includes(unit) === true);
  return entries.length === 0 ? undefined : named[Math.min(...entries)];
}
