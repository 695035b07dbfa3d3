import type { Standard } from "@lint-report/standard";
import { ONES, TENS } from "../text/chinese-clauses.js";
import { wordFinderOf } from "../text/word-finder.js";

interface Mask {
  readonly words: readonly string[];
  readonly patterns: readonly RegExp[];
}

const known = new WeakMap<Standard, Mask>();

function maskOf(standard: Standard): Mask {
  const remembered = known.get(standard);
  if (remembered !== undefined) return remembered;
  const mask = {
    words: standard.nonQuantities.flatMap(({ words }) => words),
    patterns: standard.nonQuantities.flatMap(({ pattern }) => (pattern === "" ? [] : [new RegExp(pattern, "gu")])),
  };
  known.set(standard, mask);
  return mask;
}

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
