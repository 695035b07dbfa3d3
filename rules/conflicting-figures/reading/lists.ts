import { beginningOf, endingOf, firstHeld, holdsAny, once, wordFinderOf } from "@lint-report/report-model";

/** A list of the rule's data, where there is one. Finders are made once a list, so hand in the same array each time. */
type List = readonly string[] | undefined;

const NONE: readonly string[] = [];

/** True where a word of a list stands in a text. */
export function has(text: string, words: List): boolean {
  return words !== undefined && text !== "" && holdsAny(text, words);
}

/** The first word of a list, by the list's order, that stands in a text. */
export function firstIn(text: string, words: List): string | undefined {
  return words === undefined ? undefined : firstHeld(text, words);
}

/** All words of a list that stand in a text, in one string to be compared. */
export function found(text: string, words: List): string {
  return has(text, words) ? (words ?? []).filter((word) => text.includes(word)).join("/") : "";
}

/** The first word of a list that stands in a text at a place. */
export function openingIn(text: string, words: List, start = 0): string | undefined {
  return words === undefined ? undefined : beginningOf(text, words, start);
}

export function startsWithAny(text: string, words: List): boolean {
  return openingIn(text, words) !== undefined;
}

/** The first word of a list that a text ends with. */
export function endingIn(text: string, words: List): string | undefined {
  return words === undefined ? undefined : endingOf(text, words);
}

export function endsWithAny(text: string, words: List): boolean {
  return endingIn(text, words) !== undefined;
}

/** A text without the words of a list, each taken out where it stands first. */
export function withoutEach(text: string, words: List): string {
  return has(text, words) ? (words ?? []).reduce((rest, word) => rest.replace(word, ""), text) : text;
}

const SAME = "=";
const pairsOfList = once((list: readonly string[]) => list.map((pair) => [pair.slice(0, pair.indexOf(SAME)), pair.slice(pair.indexOf(SAME) + 1)] as const));
const wordsOfPairs = once((list: readonly string[]) => pairsOfList(list).map(([, word]) => word));

/** The pairs of a list like 结=审结: the word that stands for both, and the other. */
export function wordPairsOf(list: List): readonly (readonly [string, string])[] {
  return list === undefined ? [] : pairsOfList(list);
}

/** Those whose other word stands in a text. */
export function pairsIn(text: string, list: List): readonly (readonly [string, string])[] {
  return list === undefined || !holdsAny(text, wordsOfPairs(list)) ? [] : pairsOfList(list).filter(([, word]) => text.includes(word));
}

/** A text in which the other words of pairs, each where it stands first, are told by the one that stands for both. */
export function inOneWord(text: string, list: List): string {
  return pairsIn(text, list).length === 0 ? text : wordPairsOf(list).reduce((rest, [one, other]) => rest.replace(other, one), text);
}

/** True where both texts name something of some lists, and nothing that is one: 常务会议 and 县委常委会. */
export function nameOthers(one: string, other: string, lists: readonly List[]): boolean {
  const [first = [], second = []] = [one, other].map((text) => lists.flatMap((list) => namesIn(text, list)));
  return areOthers(first, second);
}

/** True where both are told, and none of one is in the other. */
export function areOthers(own: readonly string[], others: readonly string[]): boolean {
  return own.length > 0 && others.length > 0 && !own.some((name) => others.includes(name));
}

/** What a text names of a list like 党委会=党工委会: the word before the sign for each that stands there, in the order of the text. */
export function namesIn(text: string, list: List): readonly string[] {
  return [...new Set(pairsIn(text, list).map(([name, word]) => ({ name, at: text.indexOf(word) })).sort((a, b) => a.at - b.at).map(({ name }) => name))];
}

/** The word of some lists that stands first in a text, and its list. */
export function earliestOf(text: string, lists: readonly string[], words: Readonly<Record<string, readonly string[]>>): { readonly list: string; readonly start: number; readonly end: number } | undefined {
  let earliest: { readonly list: string; readonly start: number; readonly end: number } | undefined;
  for (const list of lists) {
    const [hit] = wordFinderOf(words[list] ?? NONE)(text);
    if (hit !== undefined && (earliest === undefined || hit.start < earliest.start)) earliest = { list, start: hit.start, end: hit.end };
  }
  return earliest;
}
