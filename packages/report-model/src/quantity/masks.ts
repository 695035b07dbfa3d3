import type { Standard } from "@lint-report/standard";
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
  for (const { start, end } of wordFinderOf(words)(text)) masked.fill(1, start, end);
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      masked.fill(1, match.index, match.index + match[0].length);
      if (match[0] === "") pattern.lastIndex++;
    }
  }
  return masked;
}
