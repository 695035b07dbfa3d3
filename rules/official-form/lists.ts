import { allMatches, BOOK_TITLE_CLOSE, BOOK_TITLE_OPEN, ENUMERATION_COMMA, NEEDLESS_COMMA, NOTED_ITEM, QUOTE_LIST, spanOf, TITLE_LIST, type Block, type Span } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";

/** How much of the two items around a comma is shown; longer ones are left out. */
const LONGEST_SHOWN = 36;
const OPENING = /[\u300a\u201c]/u;
const CLOSING = /[\u300b\u201d]/u;

/** Enumeration commas between titles or between quoted words, all in one finding. Where an item carries a note, or stands unquoted, they stay; so do those in code. */
export function needlessCommas(blocks: readonly Block[], isProse: (span: Span) => boolean): readonly Finding[] {
  const commas = blocks.filter(({ view }) => view.text.includes(ENUMERATION_COMMA)).flatMap(({ view }) => [TITLE_LIST, QUOTE_LIST].flatMap((pattern) => allMatches(view.text, pattern).flatMap((match) => {
    const [list] = match;
    const end = match.index + list.length;
    const isMixed = view.text[match.index - 1] === ENUMERATION_COMMA || view.text[end] === ENUMERATION_COMMA;
    if (isMixed || NOTED_ITEM.test(list) || isInTitle(view.text, match.index)) return [];
    return allMatches(list, NEEDLESS_COMMA).map(({ index }) => ({ ...spanOf(view, match.index + index, match.index + index + 1), example: around(list, index) }));
  }))).filter(isProse).sort((a, b) => a.start - b.start);
  const [first] = commas;
  if (first === undefined) return [];
  const edits = commas.map(({ start, end }): Edit => ({ start, end, text: "" }));
  return [{ key: "needless-comma", start: first.start, end: first.end, data: { count: commas.length, example: first.example }, edits, safe: true }];
}

/** True inside the title of a document, whose commas are its own: 《关于转发“一号令”、“二号令”的通知》. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf(BOOK_TITLE_OPEN, at - 1) > text.lastIndexOf(BOOK_TITLE_CLOSE, at - 1);
}

/** The items on both sides of a comma, or the marks alone. */
function around(list: string, comma: number): string {
  let start = comma - 1;
  while (start > 0 && !OPENING.test(list.charAt(start))) start--;
  let end = comma + 1;
  while (end < list.length && !CLOSING.test(list.charAt(end))) end++;
  return end - start > LONGEST_SHOWN ? list.slice(comma - 1, comma + 2) : list.slice(start, end + 1);
}
