import type { Furniture, RecognisedFurniture, Standard } from "@lint-report/standard";

/** Where in the document a line stands. */
export type Zone = "head" | "body" | "tail";

/** The furniture data, made ready to hold lines against. */
export interface Furnishings {
  /** The entry by which a line (see `compactOf`) is furniture at this place, or `undefined`. */
  readonly entryOf: (compact: string, zone: Zone) => Furniture | undefined;
  /** The entry for what only the surroundings tell. */
  readonly recognised: (key: RecognisedFurniture) => Furniture;
}

interface Matcher {
  readonly words: ReadonlyMap<string, Furniture>;
  readonly longest: number;
  readonly patterns: readonly (readonly [RegExp, Furniture])[];
  /** True for a text that one of the patterns matches: most lines are furniture by none, and that is one look and not dozens. */
  readonly anyPattern: RegExp | undefined;
}

/** Longest line that is read as a row of words. */
const LONGEST_ROW = 120;
/** Whatever parts the words of a navigation line: blanks, marks, symbols. Example: the bars and arrows of 首页 | 打印 > 关闭. */
const SEPARATOR = /[\s\p{P}\p{S}]/gu;

/** Makes the furniture data ready; the patterns in it are proved linear when the standard is built. */
export function furnishingsOf(entries: readonly Furniture[]): Furnishings {
  const matchers: Readonly<Record<Zone, Matcher>> = {
    head: matcherOf(entries.filter(({ position }) => position !== "tail")),
    body: matcherOf(entries.filter(({ position }) => position === "any")),
    tail: matcherOf(entries.filter(({ position }) => position !== "head")),
  };
  return {
    entryOf: (compact, zone) => entryOf(compact, matchers[zone]),
    recognised: (key) => {
      const entry = entries.find((each) => each.key === key);
      if (entry === undefined) throw new Error(`Cannot import without the furniture entry ${key}`);
      return entry;
    },
  };
}

function matcherOf(entries: readonly Furniture[]): Matcher {
  const words = new Map(entries.flatMap((entry) => entry.words.map((word) => [word.replace(SEPARATOR, ""), entry] as const)));
  const patterned = entries.filter(({ pattern }) => pattern !== "");
  return {
    words,
    longest: Math.max(0, ...[...words.keys()].map((word) => word.length)),
    patterns: patterned.map((entry) => [new RegExp(entry.pattern, "u"), entry]),
    anyPattern: patterned.length === 0 ? undefined : new RegExp(patterned.map(({ pattern }) => `(?:${pattern})`).join("|"), "u"),
  };
}

function entryOf(compact: string, matcher: Matcher): Furniture | undefined {
  const row = rowEntry(compact, matcher);
  if (row !== undefined || matcher.anyPattern?.test(compact) !== true) return row;
  return matcher.patterns.find(([pattern]) => pattern.test(compact))?.[1];
}

/** The entry of the first word, if the line is words and separators from first to last. */
function rowEntry(compact: string, matcher: Matcher): Furniture | undefined {
  if (compact.length > LONGEST_ROW) return undefined;
  const text = compact.replace(SEPARATOR, "");
  const first = new Map<number, Furniture | undefined>([[0, undefined]]);
  for (let start = 0; start < text.length; start++) {
    if (!first.has(start)) continue;
    for (const [end, entry] of wordsAt(text, start, matcher)) if (!first.has(end)) first.set(end, start === 0 ? entry : first.get(start));
  }
  return text === "" ? undefined : first.get(text.length);
}

/** Ends of the words that begin at a place. */
function wordsAt(text: string, start: number, { words, longest }: Matcher): readonly (readonly [number, Furniture])[] {
  const found: (readonly [number, Furniture])[] = [];
  for (let end = Math.min(text.length, start + longest); end > start; end--) {
    const entry = words.get(text.slice(start, end));
    if (entry !== undefined) found.push([end, entry]);
  }
  return found;
}

const known = new WeakMap<Standard, Furnishings>();

/** The furniture that a line is at its place in a draft, or `undefined`. `line` is normalised text. */
export function furnitureAt(line: string, zone: Zone, standard: Standard): Furniture | undefined {
  const furnishings = known.get(standard) ?? furnishingsOf(standard.furniture);
  known.set(standard, furnishings);
  return furnishings.entryOf(line.replaceAll(" ", ""), zone);
}
