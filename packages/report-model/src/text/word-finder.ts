import type { Span } from "../types.js";
import { once } from "../fact.js";

/** A word of a list as it stands in a text; `entry` is its position in the list. */
export interface WordHit extends Span {
  readonly word: string;
  readonly entry: number;
}

type WordFinder = (text: string) => readonly WordHit[];

const NO_HITS: readonly WordHit[] = [];
const NO_ENTRIES: readonly number[] = [];

/** True where any word of a list stands in a text: one walk that ends at the first, asked some fifteen thousand times a draft. Hand in the same array each time. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const { byUnit, sieve } = listOf(words);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (sieve[unit & LAST_BITS] !== 1) continue;
    for (const entry of byUnit.get(unit) ?? NO_ENTRIES) if (text.startsWith(words[entry] ?? "", at)) return true;
  }
  return false;
}

/** The first word of a list, by the list's order, that stands in a text. Hand in the same array each time. */
export function firstHeld(text: string, words: readonly string[]): string | undefined {
  const hits = hitsIn(text, listOf(words));
  return hits.length === 0 ? undefined : words[hits.reduce((first, { entry }) => Math.min(first, entry), Infinity)];
}

/**
 * Finds all words of a list in a text in one walk over it, however long the list is: in order of place, at one place the longest
 * first; words inside and across others are told too. The finder of a list is made once, so hand in the same array each time.
 */
export const wordFinderOf = once((words: readonly string[]): WordFinder => {
  const list = listOf(words);
  return (text) => hitsIn(text, list);
});

interface List {
  readonly words: readonly string[];
  /** Positions in the list by the first unit of the word, the longest word first. */
  readonly byUnit: ReadonlyMap<number, readonly number[]>;
  /** 1 at the last bits of each unit that a word begins with: nearly all units of a text are passed over by a look at it. */
  readonly sieve: Uint8Array;
}

const listOf = once((words: readonly string[]): List => {
  const byUnit = new Map<number, number[]>();
  for (let entry = 0; entry < words.length; entry++) {
    const word = words[entry] ?? "";
    if (word === "") continue;
    const entries = byUnit.get(word.charCodeAt(0));
    if (entries === undefined) byUnit.set(word.charCodeAt(0), [entry]);
    else entries.push(entry);
  }
  for (const entries of byUnit.values()) if (entries.length > 1) entries.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
  const sieve = new Uint8Array(LAST_BITS + 1);
  for (const unit of byUnit.keys()) sieve[unit & LAST_BITS] = 1;
  return { words, byUnit, sieve };
});

const LAST_BITS = 0x3ff;

function hitsIn(text: string, { words, byUnit, sieve }: List): readonly WordHit[] {
  let hits: WordHit[] | undefined;
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start);
    if (sieve[unit & LAST_BITS] !== 1) continue;
    for (const entry of byUnit.get(unit) ?? NO_ENTRIES) {
      const word = words[entry] ?? "";
      if (text.startsWith(word, start)) (hits ??= []).push({ word, entry, start, end: start + word.length });
    }
  }
  return hits ?? NO_HITS;
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
