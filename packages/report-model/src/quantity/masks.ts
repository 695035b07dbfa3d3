import type { Standard } from "@lint-report/standard";

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
  for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) masked.fill(1, at, at + word.length);
  for (const pattern of patterns) for (const match of text.matchAll(pattern)) masked.fill(1, match.index, match.index + match[0].length);
  return masked;
}
