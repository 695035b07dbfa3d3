import { wordFinderOf, type WordHit } from "./word-finder.js";

/** A text without the words of a list: each is taken out once, in the list's order, where it first stands in what is left. Hand in the same array each time. */
export function withoutWords(text: string, words: readonly string[]): string {
  const find = wordFinderOf(words);
  let rest = text;
  for (let entry = firstFrom(0, find(rest)); entry < Infinity; entry = firstFrom(entry + 1, find(rest))) rest = rest.replace(words[entry] ?? "", "");
  return rest;
}

function firstFrom(least: number, hits: readonly WordHit[]): number {
  return hits.reduce((first, { entry }) => (entry >= least && entry < first ? entry : first), Infinity);
}
