import type { Message } from "remark-preset-lint-report";
import type { BaselineEntry } from "./types.js";

/** White space comes and goes when a paragraph is wrapped anew; control characters do not belong into a file for people. */
const BLANKS = /[\s\p{Cc}\ufeff]+/gu;
/** Quoted words of a message: what it names; the words between are ours and may be worded better one day. */
const QUOTED = /\u201c[^\u201c\u201d]{0,200}\u201d/gu;
/** A blank line: what stands in the next paragraph is no neighbour. */
const PARAGRAPH_END = /(?:\r\n|\n|\r(?!\n))[ \t]{0,20}(?:\r\n|[\r\n])/u;
/** Units of the underlined words that count, and of their neighbours on either side. */
const MOST_TEXT = 40;
const NEIGHBOURS = 12;
/** Blanks in between do not count, so that a longer stretch is looked at. */
const REACH = 60;

/** What the baseline keeps of a finding in a text. */
export function entryOf({ ruleId, messageKey, reason, place }: Message, source: string): BaselineEntry {
  const [start, end] = [place.start.offset, place.end.offset];
  const marked = bare(source.slice(start, end));
  const text = marked === "" ? (reason.match(QUOTED) ?? []).join("") : marked;
  const before = bare(source.slice(Math.max(0, start - REACH), start).split(PARAGRAPH_END).at(-1) ?? "").slice(-NEIGHBOURS);
  const after = bare(source.slice(end, end + REACH).split(PARAGRAPH_END)[0] ?? "").slice(0, NEIGHBOURS);
  return { rule: ruleId, key: messageKey, text: whole(text.slice(0, MOST_TEXT)), near: whole(before + marked.slice(0, MOST_TEXT) + after) };
}

function bare(text: string): string {
  return text.replace(BLANKS, "");
}

/** Half of a character that was cut is left away. */
function whole(text: string): string {
  return text.replace(/\p{Cs}/gu, "");
}
