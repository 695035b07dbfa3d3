import type { Indicator, Standard } from "@lint-report/standard";

/** An indicator named in a text, by the longest of its phrases. */
export interface NamedIndicator {
  readonly indicator: Indicator;
  readonly phrase: string;
}

const known = new WeakMap<Standard, readonly NamedIndicator[]>();

function phrasesOf(standard: Standard): readonly NamedIndicator[] {
  const remembered = known.get(standard);
  if (remembered !== undefined) return remembered;
  const phrases = standard.indicators
    .flatMap((indicator) => indicator.phrases.map((phrase) => ({ indicator, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  known.set(standard, phrases);
  return phrases;
}

/** The indicator that the words name; where several phrases fit, the longest that goes with the unit. */
export function indicatorIn(words: string, unit: string, standard: Standard): NamedIndicator | undefined {
  return phrasesOf(standard).find(({ phrase, indicator }) => indicator.units.includes(unit) && words.includes(phrase));
}
