import type { Span } from "../types.js";
import { allMatches } from "./all-matches.js";

/** Any tag or comment. */
const TAG = /<[^<>]{0,300}>/gu;
/** Tags that only lay text out. Examples: <p align="right">, <br>, </center> */
const LAYOUT = /^<\/?(?:p|div|center|br|span|font|b|strong)(?![a-z-])/iu;
/** Those that begin a new line. */
const LINE = /^<\/?(?:p|div|center|br)(?![a-z-])/iu;
/** Names of blanks. */
const BLANKS = ["&nbsp;", "&emsp;", "&ensp;"];

/**
 * The lines of text in a piece of HTML that does nothing but lay them out, as authors set a signature to the right; none of any other
 * (tables, pictures, comments). Places are those of the piece.
 */
export function htmlLinesOf(html: string): readonly Span[] {
  const tags = allMatches(html, TAG);
  if (tags.length === 0 || tags.some(([tag]) => !LAYOUT.test(tag))) return [];
  const lines: Span[] = [];
  let start = 0;
  let begins = true;
  for (const tag of [...tags, undefined]) {
    const line = trimmed(html, start, tag?.index ?? html.length);
    if (line.end > line.start) {
      // <p>全年<b>办结</b>3件</p>: one sentence in pieces.
      if (!begins) return [];
      lines.push(line);
      begins = false;
    }
    if (tag !== undefined) {
      begins ||= LINE.test(tag[0]);
      start = tag.index + tag[0].length;
    }
  }
  return lines;
}

/** A stretch without the blanks at its edges. */
function trimmed(html: string, start: number, end: number): Span {
  let text = html.slice(start, end).trimStart();
  for (let blank = BLANKS.find((name) => text.startsWith(name)); blank !== undefined; blank = BLANKS.find((name) => text.startsWith(name))) text = text.slice(blank.length).trimStart();
  const from = end - text.length;
  text = text.trimEnd();
  for (let blank = BLANKS.find((name) => text.endsWith(name)); blank !== undefined; blank = BLANKS.find((name) => text.endsWith(name))) text = text.slice(0, -blank.length).trimEnd();
  return { start: from, end: from + text.length };
}
