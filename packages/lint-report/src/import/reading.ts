import { SENTENCE_END, textViewOfSource, WIDE_CHARACTER } from "@lint-report/report-model";
import type { Line } from "./types.js";

/** How much of a line's start is looked at: no word or pattern of ours reaches further. */
const LONGEST_START = 400;
/** How much of a line's start and end shows whether it goes on. */
export const EDGE = 48;
/** A view keeps a place for each character; long lines are read in pieces. */
const PIECE = 4096;

/** A text as it reads: full-width marks, half-width digits, no spaces beside Chinese characters. */
export function plainOf(text: string): string {
  if (text.length <= PIECE) return textViewOfSource(text, { start: 0, end: text.length }).text;
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += PIECE) {
    parts.push(textViewOfSource(text, { start, end: Math.min(start + PIECE, text.length) }).text);
  }
  return parts.join("");
}

/** The start of a line as it reads, without any spaces, to hold against words and patterns. */
export function compactOf(line: Line): string {
  return (line.text.length <= EDGE ? line.head : plainOf(line.text.slice(0, LONGEST_START))).replaceAll(" ", "");
}

/** True where a sentence ends somewhere in a text that is read by `plainOf`. */
export function hasSentenceEnd(plain: string): boolean {
  for (const end of SENTENCE_END) if (plain.includes(end)) return true;
  return false;
}

/** Example: a combining accent, a zero-width space. */
const CONTROL_OR_MARK = /[\p{M}\p{Cf}]/u;
/** Width of a text in half-width columns; a space counts half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x20 || code === 0xa0) width += 0.5;
    else if (code < 0x7f) width += 1;
    else if (code >= 0x4e00 && code < 0xa000) width += 2;
    else if (!CONTROL_OR_MARK.test(character)) width += WIDE_CHARACTER.test(character) ? 2 : 1;
  }
  return width;
}
