import { editDistance } from "remark-preset-lint-report";

/** Edits beyond which a word is another word: few letters bear few slips. */
function toleranceOf(word: string): number {
  if (word.length <= 3) return 1;
  return word.length <= 7 ? 2 : 3;
}

/**
 * The candidate that a mistyped word most probably meant, or `undefined` where none is near. Case and underscores do not count;
 * among equals the first wins.
 */
export function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = toleranceOf(word) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(plain(word), plain(candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("_", "-");
}
