import type { SensitiveNumber } from "@lint-report/standard";
import { fact } from "../fact.js";
import { HAN } from "../text/chinese-names.js";
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
  return { source: maskedSource(report.source, items), words: (text) => maskedWords(text, items) };
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
  const masked = items.reduce((text, item) => (item.kind === "person" ? hiddenName(text, item) : replaced(text, item)), source);
  return namesOf(items).filter(({ text }) => text.length >= TELLING_NAME).reduce((text, name) => text.replaceAll(name.text, name.shown), masked);
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

function namesOf(items: readonly Sensitive[]): readonly Sensitive[] {
  return items.filter(({ kind }) => kind === "person");
}

function maskedWords(text: string, items: readonly Sensitive[]): string {
  const named = namesOf(items).reduce((words, name) => words.replaceAll(name.text, name.shown), text);
  const numbers = items.filter(({ kind }) => kind !== "person");
  return numbers.length === 0 ? named : named.replaceAll(QUOTED_DIGITS, (quoted) => maskedQuotation(quoted, numbers));
}

/** A number inside the quoted digits, or of which they are a piece. */
function maskedQuotation(quoted: string, numbers: readonly Sensitive[]): string {
  const digits = Array.from(quoted).filter((unit) => DIGIT.test(unit)).join("").replaceAll(FULL_WIDTH, (unit) => String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_SHIFT)).toUpperCase();
  return numbers.reduce((masked, { text, hidden }) => {
    const within = digits.indexOf(text);
    const offset = within >= 0 ? within : -text.indexOf(digits);
    if (within < 0 && !text.includes(digits)) return masked;
    const isHidden = (ordinal: number): boolean => ordinal - offset >= hidden.start && ordinal - offset < hidden.end;
    return counted(masked, DIGIT_OR_MASK, (ordinal) => (isHidden(ordinal) ? DIGIT_MASK : undefined));
  }, quoted);
}

/** What was masked for one number still counts for the next. */
const DIGIT_OR_MASK = /[\dX\uff10-\uff19\uff38*]/iu;
