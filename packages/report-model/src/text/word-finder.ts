import type { Span } from "../types.js";

/** A word of a list as it stands in a text; `entry` is its position in the list. */
export interface WordHit extends Span {
  readonly word: string;
  readonly entry: number;
}

type WordFinder = (text: string) => readonly WordHit[];

const finders = new WeakMap<readonly string[], WordFinder>();
const indexes = new WeakMap<readonly string[], ReadonlyMap<number, readonly number[]>>();

/** True where any word of a list stands in a text: one walk that ends at the first. Hand in the same array each time. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const byFirst = indexOf(words);
  for (let start = 0; start < text.length; start++) {
    const entries = byFirst.get(text.charCodeAt(start));
    if (entries?.some((entry) => text.startsWith(words[entry] ?? "", start)) === true) return true;
  }
  return false;
}

function indexOf(words: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const index = entriesByFirst(words);
  indexes.set(words, index);
  return index;
}

/**
 * Finds all words of a list in a text in one walk over it, however long the list is: in order of place, at one place the longest
 * first; words inside and across others are told too. The finder of a list is made once, so hand in the same array each time.
 */
export function wordFinderOf(words: readonly string[]): WordFinder {
  const known = finders.get(words);
  if (known !== undefined) return known;
  const byFirst = indexOf(words);
  const finder: WordFinder = (text) => hitsIn(text, words, byFirst);
  finders.set(words, finder);
  return finder;
}

/** Positions in the list by the first unit of the word, the longest word first. */
function entriesByFirst(words: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const byFirst = new Map<number, number[]>();
  words.forEach((word, entry) => {
    if (word === "") return;
    const first = word.charCodeAt(0);
    const entries = byFirst.get(first);
    if (entries === undefined) byFirst.set(first, [entry]);
    else entries.push(entry);
  });
  for (const entries of byFirst.values()) entries.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
  return byFirst;
}

function hitsIn(text: string, words: readonly string[], byFirst: ReadonlyMap<number, readonly number[]>): readonly WordHit[] {
  const hits: WordHit[] = [];
  for (let start = 0; start < text.length; start++) {
    const entries = byFirst.get(text.charCodeAt(start));
    if (entries === undefined) continue;
    for (const entry of entries) {
      const word = words[entry] ?? "";
      if (text.startsWith(word, start)) hits.push({ word, entry, start, end: start + word.length });
    }
  }
  return hits;
}

/** Of hits that overlap only the one that begins first, and there the longest: 法治政府建设 hides 法治政府 and 政府建设. */
export function apart(hits: readonly WordHit[]): readonly WordHit[] {
  let end = 0;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}
