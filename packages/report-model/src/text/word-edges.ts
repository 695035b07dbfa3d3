import { groupBy } from "../group-by.js";

/** Words of a list by their last, or by their first unit, each group in the list's order. */
type Groups = ReadonlyMap<number, readonly string[]>;

const endings = new WeakMap<readonly string[], Groups>();
const beginnings = new WeakMap<readonly string[], Groups>();

/** The first word of a list that a text ends with at a place; only words with the same last unit are tried. Hand in the same array each time. */
export function endingOf(text: string, words: readonly string[], end = text.length): string | undefined {
  if (end < 1) return undefined;
  return groupsOf(words, endings, (word) => word.length - 1).get(text.charCodeAt(end - 1))?.find((word) => text.endsWith(word, end));
}

/** The first word of a list that stands in a text at a place. */
export function beginningOf(text: string, words: readonly string[], start = 0): string | undefined {
  if (start >= text.length) return undefined;
  return groupsOf(words, beginnings, () => 0).get(text.charCodeAt(start))?.find((word) => text.startsWith(word, start));
}

/** The letters that two texts begin with alike. */
export function commonBeginning(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.charAt(length) === b.charAt(length)) length++;
  return a.slice(0, length);
}

/** The letters that two texts end with alike. */
export function commonEnding(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.charAt(a.length - 1 - length) === b.charAt(b.length - 1 - length)) length++;
  return a.slice(a.length - length);
}

function groupsOf(words: readonly string[], known: WeakMap<readonly string[], Groups>, unitOf: (word: string) => number): Groups {
  const remembered = known.get(words);
  if (remembered !== undefined) return remembered;
  const groups = groupBy(words, (word) => (word === "" ? undefined : word.charCodeAt(unitOf(word))));
  known.set(words, groups);
  return groups;
}
