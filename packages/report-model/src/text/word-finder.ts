import type { Span } from "../types.js";
import { once } from "../fact.js";
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
  for (let start = nextStart(text, 0, list); start >= 0; start = nextStart(text, start + 1, list)) {
    if (list.byUnit.has(text.charCodeAt(start))) return true;
    if (list.byPair.get(pairAt(text, start))?.some((entry) => text.startsWith(words[entry] ?? "", start)) === true) return true;
  }
  return false;
}

/** The first word of a list, by the list's order, that stands in a text. Hand in the same array each time. */
export function firstHeld(text: string, words: readonly string[]): string | undefined {
  const hits = wordFinderOf(words)(text);
  return hits.length === 0 ? undefined : words[hits.reduce((first, { entry }) => Math.min(first, entry), Infinity)];
}

/**
 * Finds all words of a list in a text in one walk over it, however long the list is: in order of place, at one place the longest
 * first; words inside and across others are told too. The finder of a list is made once, so hand in the same array each time.
 */
export function wordFinderOf(words: readonly string[]): WordFinder {
  const known = finders.get(words);
  if (known !== undefined) return known;
  const list = listOf(words);
  const finder: WordFinder = (text) => hitsIn(text, list);
  finders.set(words, finder);
  return finder;
}

interface List {
  readonly words: readonly string[];
  /** Positions in the list by the first two units of the word, the longest word first. */
  readonly byPair: ReadonlyMap<number, readonly number[]>;
  /** Positions of the words that are one unit. */
  readonly byUnit: ReadonlyMap<number, readonly number[]>;
  /** The units that words begin with. */
  readonly starts: ReadonlySet<number>;
}

function listOf(words: readonly string[]): List {
  const known = lists.get(words);
  if (known !== undefined) return known;
  const byPair = new Map<number, number[]>();
  const byUnit = new Map<number, number[]>();
  const starts = new Set<number>();
  for (let entry = 0; entry < words.length; entry++) {
    const word = words[entry] ?? "";
    if (word === "") continue;
    starts.add(word.charCodeAt(0));
    if (word.length === 1) addTo(byUnit, word.charCodeAt(0), entry);
    else addTo(byPair, pairAt(word, 0), entry);
  }
  for (const entries of byPair.values()) if (entries.length > 1) entries.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
  const list: List = { words, byPair, byUnit, starts };
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

/** In shorter texts, as the words of a figure are, looking at each unit is cheaper than a search, which has to be compiled first. */
const SEARCHED = 32;

/** Where from a place on a unit stands that a word begins with; -1 where none does. */
function nextStart(text: string, from: number, list: List): number {
  if (text.length >= SEARCHED) return searched(text, from, list);
  for (let at = from; at < text.length; at++) if (list.starts.has(text.charCodeAt(at))) return at;
  return -1;
}

function searched(text: string, from: number, list: List): number {
  const search = searchOf(list);
  // From the second half of a character the search would go back to the first.
  search.lastIndex = isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from;
  if (!search.test(text)) return -1;
  const end = search.lastIndex;
  return isLowSurrogate(text.charCodeAt(end - 1)) ? end - 2 : end - 1;
}

const searchOf = once(({ words }: List) => characterClass(new Set(words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)))));

/** The second half of a character outside the basic plane, such as an emoji. */
function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function hitsIn(text: string, list: List): readonly WordHit[] {
  let start = nextStart(text, 0, list);
  if (start < 0) return NO_HITS;
  const { words, byPair, byUnit } = list;
  const hasUnits = byUnit.size > 0;
  const hits: WordHit[] = [];
  for (; start >= 0; start = nextStart(text, start + 1, list)) {
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
