import type { Span } from "@lint-report/report-model";

/** A line of the draft without its line end. */
export interface Line extends Span {
  readonly text: string;
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/uy;

/** `count` lines of the source from an offset on. */
export function linesFrom(source: string, offset: number, count: number): readonly Line[] {
  const lines: Line[] = [];
  let start = offset;
  while (lines.length < count && start < source.length) {
    LINE.lastIndex = start;
    const [whole = "", text = ""] = LINE.exec(source) ?? [];
    lines.push({ text, start, end: start + text.length });
    start += Math.max(whole.length, 1);
  }
  return lines;
}

/** `---`, the only fence that is one. */
export const FENCE = /^---[ \t]*$/u;
/** What a word processor makes of it, or a slip: `——`, `—-`, `----`, `--`. */
export const NEAR_FENCE = /^[ \t]{0,8}(?:--|-{4,20}|[-\u2010-\u2015\u2500\uff0d]{1,20})[ \t]{0,8}$/u;
/** `year: 2024`, with its faults: a full-width colon, no space. Groups: indentation, key, colon, what follows. */
export const KEY_LINE = /^([ \t]{0,20})([A-Za-z][A-Za-z0-9_-]{0,40}|\p{Script=Han}{1,8})[ \t]{0,8}([:\uff1a])(.?)/u;
const ASCII = /^[A-Za-z]/u;
/** Goes on from the line before; dashes alone never do, however they are set. */
const CONTINUED = /^(?:[ \t]{1,20}(?![-\u2010-\u2015\u2500\uff0d]{2,20}[ \t]{0,8}$)\S|- |[\]}])/u;
const HASHES = /^#{1,6}[ \t]{0,8}/u;

/** Where front matter leaves off: its last line, and the first line that is something else. */
export interface Extent {
  readonly last: Line | undefined;
  /** Index of the first line that is something else: text, a heading, a fence; the number of lines where there is none. */
  readonly next: number;
}

/** Follows front matter from its first line; `isTitle` knows a heading, which looks like a comment, for the report's. */
export function extentOf(lines: readonly Line[], from: number, isTitle: (text: string) => boolean): Extent {
  let last: Line | undefined;
  let apart = false;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const { text } = line;
    if (text.trim() === "") {
      apart = true;
      continue;
    }
    const hashes = HASHES.exec(text)?.[0].length ?? 0;
    if (hashes > 0 && !isTitle(text.slice(hashes))) continue;
    const key = KEY_LINE.exec(text)?.[2] ?? "";
    const belongs = ASCII.test(key) || (!apart && (key !== "" || CONTINUED.test(text)));
    if (!belongs || hashes > 0) return { last, next: index };
    last = line;
    apart = false;
  }
  return { last, next: lines.length };
}
