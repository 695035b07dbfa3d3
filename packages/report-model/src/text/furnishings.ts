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
  /** What a word begins with. */
  readonly openers: ReadonlySet<string>;
  readonly patterned: readonly Furniture[];
  /** Most lines are furniture by no pattern, and that is one look or two and not dozens: one of these matches where any pattern does. */
  readonly unions: readonly RegExp[];
}

/** Longest line that is read as a row of words. */
const LONGEST_ROW = 120;
/** Whatever parts the words of a navigation line: blanks, marks, symbols. Example: the bars and arrows of 首页 | 打印 > 关闭. */
const SEPARATOR = /[\s\p{P}\p{S}]/gu;

/** Makes the furniture data ready; the patterns in it are proved linear when the standard is built. */
export function furnishingsOf(entries: readonly Furniture[]): Furnishings {
  const unions = new Map(POSITIONS.map((position) => [position, unionOf(entries.filter((entry) => entry.position === position))] as const));
  const matcherFor = (...positions: readonly Furniture["position"][]): Matcher =>
    matcherOf(entries.filter(({ position }) => positions.includes(position)), positions.flatMap((position) => unions.get(position) ?? []));
  const matchers: Readonly<Record<Zone, Matcher>> = { head: matcherFor("any", "head"), body: matcherFor("any"), tail: matcherFor("any", "tail") };
  return {
    entryOf: (compact, zone) => entryOf(compact, matchers[zone]),
    recognised: (key) => {
      const entry = entries.find((each) => each.key === key);
      if (entry === undefined) throw new Error(`Cannot import without the furniture entry ${key}`);
      return entry;
    },
  };
}

const POSITIONS: readonly Furniture["position"][] = ["any", "head", "tail"];

function matcherOf(entries: readonly Furniture[], unions: readonly RegExp[]): Matcher {
  const words = new Map(entries.flatMap((entry) => entry.words.map((word) => [word.replace(SEPARATOR, ""), entry] as const)));
  let longest = 0;
  for (const word of words.keys()) longest = Math.max(longest, word.length);
  const openers = new Set(Array.from(words.keys(), (word) => word.charAt(0)));
  return { words, longest, openers, patterned: entries.filter(({ pattern }) => pattern !== ""), unions };
}

function unionOf(entries: readonly Furniture[]): RegExp | undefined {
  const patterns = entries.flatMap(({ pattern }) => (pattern === "" ? [] : [`(?:${pattern})`]));
  return patterns.length === 0 ? undefined : new RegExp(patterns.join("|"), "u");
}

function entryOf(compact: string, matcher: Matcher): Furniture | undefined {
  const row = rowEntry(compact, matcher);
  if (row !== undefined || !matcher.unions.some((union) => union.test(compact))) return row;
  return matcher.patterned.find(({ pattern }) => new RegExp(pattern, "u").test(compact));
}

/** The entry of the first word, if the line is words and separators from first to last. */
function rowEntry(compact: string, matcher: Matcher): Furniture | undefined {
  if (compact.length > LONGEST_ROW || (!matcher.openers.has(compact.charAt(0)) && compact.search(SEPARATOR) !== 0)) return undefined;
  const text = compact.replace(SEPARATOR, "");
  const opening = wordsAt(text, 0, matcher);
  if (opening.length === 0) return undefined;
  const first = new Map(opening);
  for (let start = 1; start < text.length; start++) {
    const entry = first.get(start);
    if (entry === undefined) continue;
    for (const [end] of wordsAt(text, start, matcher).filter(([to]) => !first.has(to))) first.set(end, entry);
  }
  return first.get(text.length);
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
