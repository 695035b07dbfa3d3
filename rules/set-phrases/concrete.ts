import { DATED, isSpecific, NAMES, wordFinderOf } from "@lint-report/report-model";
import type { RuleData } from "../src/types.js";
import { wordsIn } from "../src/words.js";

const MASK = " ";
/** A Han character or more that a name of a place begins with. Example: the 龙泉 of 龙泉村. */
const PROPER = /\p{Script=Han}{2}$/u;

/** True where a text names a figure, document, date, place or case; in doubt it does. */
export function isConcrete(text: string, words: RuleData["words"]): boolean {
  const bare = withoutSlogans(text, wordsIn(words, "slogans"));
  return isSpecific(bare) || DATED.test(bare) || bare.search(NAMES) >= 0 || hasWord(bare, wordsIn(words, "concrete")) || namesPlace(bare, words);
}

/** Names in quotation marks that everybody uses are no names. */
function withoutSlogans(text: string, slogans: readonly string[]): string {
  return text.replaceAll(NAMES, (name) => (slogans.some((slogan) => name.includes(slogan)) ? MASK.repeat(name.length) : name));
}

function hasWord(text: string, words: readonly string[]): boolean {
  return wordFinderOf(words)(text).length > 0;
}

function namesPlace(text: string, words: RuleData["words"]): boolean {
  const generic = wordFinderOf(wordsIn(words, "generic-places"))(text);
  return wordFinderOf(wordsIn(words, "places"))(text).some(({ start, end }) =>
    PROPER.test(text.slice(Math.max(0, start - 2), start)) && !generic.some((hit) => hit.start <= start && end <= hit.end));
}
