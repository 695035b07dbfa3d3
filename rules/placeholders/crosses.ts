import { allMatches } from "@lint-report/report-model";
import type { RuleData } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import type { Hit } from "./hits.js";

/** Runs of crosses or stars that are no part of a Latin word. Examples: XX, ××, ×, **; not XXL. */
const CROSSES = /(?<![A-Za-z])(?:[Xx\u00d7\u2715\u2573]{1,8}|\*{2,8})(?![A-Za-z])/gu;
const HAN = /\p{Script=Han}/u;
/** Neighbours that show a masked number or a product: 138××××5678, 3×4. */
const FIGURE = /[0-9A-Za-z.-]/u;
/** Example: 20 before XX年. */
const CENTURY = /(?<!\d)(?:19|20)$/u;
const ROMAN = /^X{2,8}$/u;
/** How much of the words behind is shown. */
const SHOWN = 2;

type Words = RuleData["words"];

/** Crosses that stand for a figure or a name still to be written. `isHeading`: there nothing is masked on purpose. */
export function crosses(text: string, words: Words, isHeading: boolean): readonly Hit[] {
  const hits = allMatches(text, CROSSES).flatMap((match): readonly Hit[] => {
    const start = match.index;
    const end = start + match[0].length;
    const key = keyOf({ text, start, end }, words, isHeading);
    const from = key !== undefined && CENTURY.test(headOf(text, start)) ? start - 2 : start;
    return key === undefined ? [] : [{ key, start: from, end, shown: text.slice(from, end + shownBehind(text.slice(end), words)) }];
  });
  return joinedDates(hits, text, wordsIn(words, "date-units"));
}

/** The few units before a place that a century and its neighbour take. */
function headOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - 3), start);
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function keyOf(run: Run, words: Words, isHeading: boolean): "cross" | "mask" | undefined {
  const { text, start, end } = run;
  const before = text.charAt(start - 1);
  const behind = text.slice(end);
  const unit = startsWithAny(behind, wordsIn(words, "units"));
  if (CENTURY.test(headOf(text, start))) return unit ? "cross" : undefined;
  if (FIGURE.test(before) || FIGURE.test(behind.charAt(0))) return undefined;
  if (isPerson(run, words, unit) || isRoman(run, words)) return undefined;
  if (unit && HAN.test(before)) return "cross";
  const isLone = end - start < 2 || text.charAt(start) === "*";
  if (isLone || !(HAN.test(before) || HAN.test(behind.charAt(0)))) return undefined;
  return isHeading || unit || startsWithAny(behind, wordsIn(words, "own")) ? "cross" : "mask";
}

/** A name with its given part masked: 村民张××. Before a unit only where the words around it speak of a person. */
function isPerson({ text, start }: Run, words: Words, unit: boolean): boolean {
  if (!wordsIn(words, "surnames").includes(text.charAt(start - 1))) return false;
  const before = text.charAt(start - 2);
  return !unit || !HAN.test(before) || wordsIn(words, "before-names").includes(before);
}

function isRoman({ text, start, end }: Run, words: Words): boolean {
  return ROMAN.test(text.slice(start, end)) && startsWithAny(text.slice(end), wordsIn(words, "roman"));
}

function startsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word));
}

function shownBehind(behind: string, words: Words): number {
  const known = [...wordsIn(words, "units"), ...wordsIn(words, "own"), ...wordsIn(words, "kinds")].find((word) => behind.startsWith(word));
  if (known !== undefined) return known.length;
  let length = 0;
  while (length < SHOWN && HAN.test(behind.charAt(length))) length++;
  return length;
}

/** XX年XX月XX日 is one hit. */
function joinedDates(hits: readonly Hit[], text: string, units: readonly string[]): readonly Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const last = joined[joined.length - 1];
    if (last !== undefined && units.includes(text.slice(last.end, hit.start))) joined[joined.length - 1] = { ...last, end: hit.end, shown: text.slice(last.start, hit.start) + hit.shown };
    else joined.push(hit);
  }
  return joined;
}
