import type { Indicator, Standard } from "@lint-report/standard";
import { wordFinderOf } from "../text/word-finder.js";

/** An indicator named in a text, by the longest of its phrases. */
export interface NamedIndicator {
  readonly indicator: Indicator;
  readonly phrase: string;
}

interface Phrases {
  readonly words: readonly string[];
  readonly named: readonly NamedIndicator[];
}

const known = new WeakMap<Standard, Phrases>();

function phrasesOf(standard: Standard): Phrases {
  const remembered = known.get(standard);
  if (remembered !== undefined) return remembered;
  const named = standard.indicators
    .flatMap((indicator) => indicator.phrases.map((phrase) => ({ indicator, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const phrases = { words: named.map(({ phrase }) => phrase), named };
  known.set(standard, phrases);
  return phrases;
}

/** The indicator that the words name; where several phrases fit, the longest that goes with the unit. */
export function indicatorIn(words: string, unit: string, standard: Standard): NamedIndicator | undefined {
  const { words: phrases, named } = phrasesOf(standard);
  const entries = wordFinderOf(phrases)(words).map(({ entry }) => entry).filter((entry) => named[entry]?.indicator.units.includes(unit) === true);
  return entries.length === 0 ? undefined : named[Math.min(...entries)];
}
