import type { SensitiveNumber } from "@lint-report/standard";
import { fact } from "../fact.js";
import { HAN } from "../text/chinese-names.js";
import { apart, wordFinderOf } from "../text/word-finder.js";
import { numbersByDigits, type NumbersByDigits } from "./numbers-by-digits.js";
import { personalNumbersIn } from "./personal-numbers.js";
import { sensitiveOf, type Sensitive } from "./sensitive.js";

/** What may be shown of a draft. Nothing of it may be written back: `--fix` works on the source itself. */
export interface Masking {
  /** The source at equal length, so that places count in both alike. */
  readonly source: string;
  /** Words that quote the draft, at equal length. */
  readonly words: (text: string) => string;
}

/** A digit of a number or its last sign, half-width or full-width. */
const DIGIT = /[\dX\uff10-\uff19\uff38]/iu;
/** Digits as a message may quote them, also where it cuts a number off. Example: 138 0013 8000 */
const QUOTED_DIGITS = /[\d\uff10-\uff19](?:[ \t\u00a0\u3000\u2010-\u2015\uff0d-]?[\d\uff10-\uff19]){5,40}[Xx]?/gu;
const FULL_WIDTH = /[\uff10-\uff19\uff38\uff58]/gu;
const FULL_WIDTH_SHIFT = 0xfee0;
const DIGIT_MASK = "*";
/** Shorter names are common words too, and are masked where they stand beside a status only. */
const TELLING_NAME = 3;

/** Masks whatever `sensitiveOf` finds, in the source and in words about it, however the rules are set. */
export const maskingOf = fact((report): Masking => {
  const items = sensitiveOf(report);
  if (items.length === 0) return { source: report.source, words: (text) => text };
  const names = tellingNames(items);
  const numbers = numbersByDigits(items.filter(({ kind }) => kind !== "person"));
  return { source: maskedSource(report.source, items), words: (text) => maskedWords(text, names, numbers) };
});

/** A text that was not read as a draft, with its numbers masked at equal length. */
export function maskedNumbers(text: string, numbers: readonly SensitiveNumber[]): string {
  return personalNumbersIn(text, numbers).reduce((masked, { key, digits, start, end }) => {
    const { head = 0, tail = 0 } = numbers.find((each) => each.key === key) ?? {};
    const hidden = { start: head, end: digits.length - tail };
    return replaced(masked, { start, end, hidden });
  }, text);
}

function maskedSource(source: string, items: readonly Sensitive[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const cluster of clustersOf(items)) {
    const [{ start } = { start: at }] = cluster;
    const end = Math.max(...cluster.map((item) => item.end));
    const stretch = cluster.reduce((text, item) => {
      const inside = { ...item, start: item.start - start, end: item.end - start };
      return item.kind === "person" ? hiddenName(text, inside) : replaced(text, inside);
    }, source.slice(start, end));
    parts.push(source.slice(at, start), stretch);
    at = end;
  }
  const masked = parts.join("") + source.slice(at);
  const names = tellingNames(items);
  return renamed(masked, { words: names.words.filter((name) => name.length >= TELLING_NAME), shown: names.shown });
}

/** Items that lie across each other, together. */
function clustersOf(items: readonly Sensitive[]): readonly (readonly Sensitive[])[] {
  const clusters: Sensitive[][] = [];
  let reach = -1;
  for (const item of items) {
    if (item.start < reach) clusters[clusters.length - 1]?.push(item);
    else clusters.push([item]);
    reach = Math.max(reach, item.end);
  }
  return clusters;
}

/** Names, each once, and how they may be shown. */
interface Names {
  readonly words: readonly string[];
  readonly shown: ReadonlyMap<string, string>;
}

function tellingNames(items: readonly Sensitive[]): Names {
  const shown = new Map(items.filter(({ kind }) => kind === "person").map((item) => [item.text, item.shown]));
  return { words: [...shown.keys()], shown };
}

/** The text with each name as it may be shown. */
function renamed(text: string, { words, shown }: Names): string {
  let masked = "";
  let at = 0;
  for (const { word, start, end } of apart(wordFinderOf(words)(text))) {
    masked += text.slice(at, start) + (shown.get(word) ?? word);
    at = end;
  }
  return masked + text.slice(at);
}

type Hiding = Pick<Sensitive, "start" | "end" | "hidden">;

/** Digits are counted, and what parts them stays. */
function replaced(source: string, { start, end, hidden }: Hiding): string {
  return source.slice(0, start) + counted(source.slice(start, end), DIGIT, (ordinal) => (ordinal >= hidden.start && ordinal < hidden.end ? DIGIT_MASK : undefined)) + source.slice(end);
}

function hiddenName(source: string, { start, end, shown }: Sensitive): string {
  return source.slice(0, start) + counted(source.slice(start, end), HAN, (ordinal) => shown.charAt(ordinal)) + source.slice(end);
}

/** The text with those of its units replaced that count. */
function counted(text: string, unit: RegExp, replacement: (ordinal: number) => string | undefined): string {
  let ordinal = 0;
  return Array.from(text, (each) => (unit.test(each) ? replacement(ordinal++) ?? each : each)).join("");
}

function maskedWords(text: string, names: Names, numbers: NumbersByDigits): string {
  return renamed(text, names).replaceAll(QUOTED_DIGITS, (quoted) => maskedQuotation(quoted, numbers));
}

/** A number inside the quoted digits, or of which they are a piece. */
function maskedQuotation(quoted: string, numbers: NumbersByDigits): string {
  const digits = Array.from(quoted).filter((unit) => DIGIT.test(unit)).join("").replaceAll(FULL_WIDTH, (unit) => String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_SHIFT)).toUpperCase();
  return numbers.near(digits).reduce((masked, { text, hidden }) => {
    const within = digits.indexOf(text);
    const offset = within >= 0 ? within : -text.indexOf(digits);
    if (within < 0 && !text.includes(digits)) return masked;
    const isHidden = (ordinal: number): boolean => ordinal - offset >= hidden.start && ordinal - offset < hidden.end;
    return counted(masked, DIGIT_OR_MASK, (ordinal) => (isHidden(ordinal) ? DIGIT_MASK : undefined));
  }, quoted);
}

/** What was masked for one number still counts for the next. */
const DIGIT_OR_MASK = /[\dX\uff10-\uff19\uff38*]/iu;
