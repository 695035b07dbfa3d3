import type { Point } from "unist";

/** How a line of Markdown reads by itself, seen from the left margin. */
export type LineKind = "blank" | "heading" | "text" | "special";

/** A line of a source: from `start` up to `end`, its line end left out; the next one begins at `next`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly kind: LineKind;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;

/**
 * What may mean something to Markdown inside a line: emphasis, code, links, HTML, entities, escapes, tables, addresses, tabs.
 * Example: **一是
 */
const MARKS = /[*_`~[\]<&\\|@\t]|https?:|www\./iu;
/** What may mean something at the beginning of a line: lists, quotes, underlines, rules. Example: 1. */
const OPENERS = /^(?:[-+=>#:]|\d{1,9}[.)](?: |$))/u;
/** A heading that holds nothing but text. Example: ## 一、主要举措. */
const HEADING = /^#{1,6} +[^ #][^#]*$/u;
/** Two blanks at the end of a line break it, whatever it holds otherwise. */
const BREAKING = /  $/u;

/** Nothing but blanks and tabs; other spaces are text. */
const BLANK = /^[ \t]*$/u;

/** The line that begins at an offset. */
export function lineAt(source: string, start: number): Line {
  let next = source.indexOf("\n", start);
  let end = next;
  if (next < 0) next = end = source.length;
  else {
    next++;
    if (end > start && source.charCodeAt(end - 1) === CR) end--;
  }
  return { start, end, next, kind: kindOf(source, start, end) };
}

/** How a line reads from an offset on. */
export function kindOf(source: string, start: number, end: number): LineKind {
  let from = start;
  while (from < end && source.charCodeAt(from) === SPACE) from++;
  if (from === end) return "blank";
  const text = source.slice(from, end);
  if (MARKS.test(text)) return BLANK.test(text) ? "blank" : "special";
  if (source.charCodeAt(from) === HASH) return from === start && HEADING.test(text) ? "heading" : "special";
  return from - start > 3 || OPENERS.test(text) || BREAKING.test(text) ? "special" : "text";
}

/** True where the lines end in LF or CRLF only, so that they can be told by LF. */
export function hasUsualLineEnds(source: string): boolean {
  for (let at = source.indexOf("\r"); at >= 0; at = source.indexOf("\r", at + 1)) {
    if (source.charCodeAt(at + 1) !== LF) return false;
  }
  return true;
}

/** The point at an offset of the line that begins at `lineStart`. */
export function point(line: number, offset: number, lineStart: number): Point {
  return { line, column: offset - lineStart + 1, offset };
}

export const COMMENT_OPEN = "<!--";

/** True for a line that no block before the blank line can hold: plain text or a heading at the margin, or a comment there. */
export function isOwnBlock(source: string, { kind, start }: Line): boolean {
  if (kind === "special") return source.startsWith(COMMENT_OPEN, start);
  return (kind === "text" || kind === "heading") && source.charAt(start) !== " ";
}
