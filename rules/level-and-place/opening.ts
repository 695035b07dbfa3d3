import { INLINE_ORDINAL, YEAR } from "@lint-report/report-model";

/** Where a sentence begins behind its ordinal and its year: 一是2024年，. */
export function openingOf(sentence: string): number {
  const ordinal = INLINE_ORDINAL.exec(sentence)?.[0].length ?? 0;
  const year = YEAR.exec(sentence.slice(ordinal));
  const dated = year?.index === 0 ? ordinal + year[0].length : ordinal;
  return AFTER_YEAR.test(sentence.charAt(dated)) && dated > ordinal ? dated + 1 : dated;
}

/** Example: ， */
const AFTER_YEAR = /\uff0c/u;
