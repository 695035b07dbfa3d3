import type { Place } from "remark-preset-lint-report";

/** A quotation: the words at a place, with some of their line before and behind. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const ELLIPSIS = "\u2026";
/** Units that are quoted on either side, and of the words themselves. */
const SURROUNDINGS = 24;
const MOST_MARKED = 80;
const LINE_END = /[\r\n]/u;
const LAST_LINE_END = /[\r\n](?=[^\r\n]*$)/u;
const HALF_AT_START = /^[\udc00-\udfff]/u;
const HALF_AT_END = /[\ud800-\udbff]$/u;

/** What stands at a place of a source; empty where the line is. */
export function excerptOf(source: string, { start, end }: Place): Excerpt {
  const lineBefore = sinceLineEnd(source.slice(Math.max(0, start.offset - SURROUNDINGS - 1), start.offset));
  const lineAfter = untilLineEnd(source.slice(end.offset, end.offset + SURROUNDINGS + 1));
  const marked = source.slice(start.offset, end.offset);
  return {
    before: lineBefore.length > SURROUNDINGS ? ELLIPSIS + lineBefore.slice(1).replace(HALF_AT_START, "") : lineBefore,
    marked: marked.length > MOST_MARKED ? marked.slice(0, MOST_MARKED).replace(HALF_AT_END, "") + ELLIPSIS : marked,
    after: lineAfter.length > SURROUNDINGS ? lineAfter.slice(0, -1).replace(HALF_AT_END, "") + ELLIPSIS : lineAfter,
  };
}

function sinceLineEnd(text: string): string {
  const at = LAST_LINE_END.exec(text)?.index;
  return at === undefined ? text : text.slice(at + 1);
}

function untilLineEnd(text: string): string {
  const at = LINE_END.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at);
}
