import type { Standard } from "@lint-report/standard";
import { once } from "../fact.js";
import { ONES, TENS } from "../text/chinese-clauses.js";
import { wordFinderOf } from "../text/word-finder.js";

const maskOf = once(({ nonQuantities }: Standard) => ({
  words: nonQuantities.flatMap(({ words }) => words),
  patterns: nonQuantities.flatMap(({ pattern }) => (pattern === "" ? [] : [new RegExp(pattern, "gu")])),
}));

/** Marks the units of a normalised text that belong to dates, names, slogans and the like: 1 where no quantity can be. */
export function maskedUnits(text: string, standard: Standard): Uint8Array {
  const masked = new Uint8Array(text.length);
  const { words, patterns } = maskOf(standard);
  // 二十一起 is a count, 一起 is not.
  for (const { start, end } of wordFinderOf(words)(text)) if (!(TENS.has(text.charAt(start - 1)) && ONES.has(text.charAt(start)))) masked.fill(1, start, end);
  // Not matchAll: it copies the pattern each time.
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      masked.fill(1, match.index, pattern.lastIndex);
      if (match[0] === "") pattern.lastIndex++;
    }
  }
  return masked;
}
