import type { Span } from "../types.js";
import { characterClass } from "./character-class.js";

/** A word of a list as it stands in a text; `entry` is its position in the list. */
export interface WordHit extends Span {
  readonly word: string;
  readonly entry: number;
}

type WordFinder = (text: string) => readonly WordHit[];

const NO_HITS: readonly WordHit[] = [];
const NO_ENTRIES: readonly number[] = [];
const finders = new WeakMap<readonly string[], WordFinder>();
const lists = new WeakMap<readonly string[], List>();

/** True where any word of a list stands in a text: one walk that ends at the first. Hand in the same array each time. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const list = listOf(words);
  for (let start = firstStart(text, list); start >= 0; start = nextStart(text, list)) {
    if (list.byUnit.has(text.charCodeAt(start))) return true;
    if (list.byPair.get(pairAt(text, start))?.some((entry) => text.startsWith(words[entry] ?? "", start)) === true) return true;
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
  const finder: WordFinder = list.isEmpty ? () => NO_HITS : (text) => hitsIn(text, list);
  finders.set(words, finder);
  return finder;
}

interface List {
  readonly words: readonly string[];
  readonly isEmpty: boolean;
  /** True where a word begins with a character outside the basic plane, which takes two units. */
  readonly isWide: boolean;
  /** Positions in the list by the first two units of the word, the longest word first. */
  readonly byPair: ReadonlyMap<number, readonly number[]>;
  /** Positions of the words that are one unit. */
  readonly byUnit: ReadonlyMap<number, readonly number[]>;
  /** Finds the next character that any word begins with. */
  readonly starts: RegExp;
}

function listOf(words: readonly string[]): List {
  const known = lists.get(words);
  if (known !== undefined) return known;
  const byPair = new Map<number, number[]>();
  const byUnit = new Map<number, number[]>();
  const starts = new Set<string>();
  for (let entry = 0; entry < words.length; entry++) {
    const word = words[entry] ?? "";
    if (word === "") continue;
    starts.add(String.fromCodePoint(word.codePointAt(0) ?? 0));
    if (word.length === 1) addTo(byUnit, word.charCodeAt(0), entry);
    else addTo(byPair, pairAt(word, 0), entry);
  }
  for (const entries of byPair.values()) if (entries.length > 1) entries.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
  const list: List = { words, isEmpty: starts.size === 0, isWide: [...starts].some(({ length }) => length > 1), byPair, byUnit, starts: characterClass(starts) };
  lists.set(words, list);
  return list;
}

function addTo(entries: Map<number, number[]>, key: number, entry: number): void {
  const known = entries.get(key);
  if (known === undefined) entries.set(key, [entry]);
  else known.push(entry);
}

/** Two units as one number; what stands behind the last counts as 0. */
function pairAt(text: string, start: number): number {
  return text.charCodeAt(start) << 16 | text.charCodeAt(start + 1);
}

function firstStart(text: string, list: List): number {
  list.starts.lastIndex = 0;
  return nextStart(text, list);
}

/** Where the next character stands that a word begins with; -1 where none does. */
function nextStart(text: string, { starts, isWide }: List): number {
  if (!starts.test(text)) return -1;
  const end = starts.lastIndex;
  return end - (isWide && isLowSurrogate(text.charCodeAt(end - 1)) ? 2 : 1);
}

/** The second half of a character outside the basic plane, such as an emoji. */
function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function hitsIn(text: string, list: List): readonly WordHit[] {
  let start = firstStart(text, list);
  if (start < 0) return NO_HITS;
  const { words, byPair, byUnit } = list;
  const hasUnits = byUnit.size > 0;
  const hits: WordHit[] = [];
  for (; start >= 0; start = nextStart(text, list)) {
    for (const entry of byPair.get(pairAt(text, start)) ?? NO_ENTRIES) {
      const word = words[entry] ?? "";
      if (text.startsWith(word, start)) hits.push({ word, entry, start, end: start + word.length });
    }
    if (hasUnits) for (const entry of byUnit.get(text.charCodeAt(start)) ?? NO_ENTRIES) hits.push({ word: words[entry] ?? "", entry, start, end: start + 1 });
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
