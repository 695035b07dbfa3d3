import type { Span } from "../types.js";
import { characterClass } from "./character-class.js";

/** A word of a list as it stands in a text; `entry` is its position in the list. */
export interface WordHit extends Span {
  readonly word: string;
  readonly entry: number;
}

type WordFinder = (text: string) => readonly WordHit[];

const NO_HITS: readonly WordHit[] = [];
const finders = new WeakMap<readonly string[], WordFinder>();
const lists = new WeakMap<readonly string[], List>();

/** True where any word of a list stands in a text: one walk that ends at the first. Hand in the same array each time. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const { byFirst } = listOf(words);
  for (let start = 0; start < text.length; start++) {
    const entries = byFirst.get(text.charCodeAt(start));
    if (entries?.some((entry) => text.startsWith(words[entry] ?? "", start)) === true) return true;
  }
  return false;
}

/**
 * Finds all words of a list in a text in one walk over it, however long the list is: in order of place, at one place the longest
 * first; words inside and across others are told too. The finder of a list is made once, so hand in the same array each time.
 */
export function wordFinderOf(words: readonly string[]): WordFinder {
  const known = finders.get(words);
  if (known !== undefined) return known;
  const list = listOf(words);
  const finder: WordFinder = list.byFirst.size === 0 ? () => NO_HITS : (text) => hitsIn(text, list);
  finders.set(words, finder);
  return finder;
}

interface List {
  readonly words: readonly string[];
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
  /** Finds the next character that any word begins with. */
  readonly starts: RegExp;
}

function listOf(words: readonly string[]): List {
  const known = lists.get(words);
  if (known !== undefined) return known;
  const list: List = { words, byFirst: entriesByFirst(words), starts: characterClass(new Set(words.flatMap((word) => Array.from(word).slice(0, 1)))) };
  lists.set(words, list);
  return list;
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

/** The second half of a character outside the basic plane, such as an emoji. */
function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function hitsIn(text: string, { words, byFirst, starts }: List): readonly WordHit[] {
  starts.lastIndex = 0;
  if (!starts.test(text)) return NO_HITS;
  const hits: WordHit[] = [];
  do {
    const start = starts.lastIndex - (isLowSurrogate(text.charCodeAt(starts.lastIndex - 1)) ? 2 : 1);
    for (const entry of byFirst.get(text.charCodeAt(start)) ?? []) {
      const word = words[entry] ?? "";
      if (text.startsWith(word, start)) hits.push({ word, entry, start, end: start + word.length });
    }
  } while (starts.test(text));
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
