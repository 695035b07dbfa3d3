import { allMatches, lineEndOf, type Span } from "@lint-report/report-model";
import type { Edit } from "../src/types.js";
import type { BareHeading } from "./bare-headings.js";

const BLANKS = " \t\u3000\u00a0";
/** What disguises a heading: `**` around it, `＃` in front of it. */
const BEFORE = `#\uff03*_${BLANKS}`;
const AFTER = `*_${BLANKS}`;
/** Line ends with nothing but blanks between them. */
const LINE_ENDS = /\r?\n(?:[ \t\u3000\u00a0]{0,40}\r?\n){0,20}/gu;
const BLANK_BEFORE = /(?:\n[ \t]{0,20}|^)\r?\n$/u;
const BLANK_AFTER = /^(?:$|\r?\n[ \t]{0,20}(?:\r?\n|$))/u;
/** Example: four blanks, or a tab. */
const INDENTED = /^(\r?\n)(?: {4}| {0,3}\t)[ \t]{0,12}(?=[^ \t\r\n])/u;
/** How far around a heading a blank line is looked for. */
const AROUND = 24;

/** Puts `## ` in front of a line, takes off what disguised it, and parts it from its neighbours by blank lines. */
export function headingEdits(heading: BareHeading, source: string): readonly Edit[] {
  const { start, end } = widened(heading, source, { before: BEFORE, after: AFTER });
  const isParted = start === 0 || BLANK_BEFORE.test(source.slice(Math.max(0, start - AROUND), start));
  const isPartedBehind = BLANK_AFTER.test(source.slice(end, end + AROUND));
  const lineEnd = lineEndOf(source);
  return [
    { start, end: heading.start, text: `${isParted ? "" : lineEnd}${"#".repeat(heading.depth)} ` },
    ...joined(heading, source),
    ...(end > heading.end || !isPartedBehind ? [{ start: heading.end, end, text: isPartedBehind ? "" : lineEnd }] : []),
    ...(isPartedBehind ? [] : indented(end, source)),
  ];
}

/** The blanks before the text below, which would make it code once a blank line stands above. A heading's own blanks go with its marks. */
function indented(end: number, source: string): readonly Edit[] {
  const [whole = "", lineEnd = ""] = INDENTED.exec(source.slice(end, end + AROUND)) ?? [];
  return whole === "" ? [] : [{ start: end + lineEnd.length, end: end + whole.length, text: "" }];
}

/** A heading is one line: where the text was wrapped inside it, the break goes, and what disguised both of its lines. */
function joined({ start, end }: BareHeading, source: string): readonly Edit[] {
  return allMatches(source.slice(start, end), LINE_ENDS).map((match) => {
    const from = start + match.index;
    const gap = widened({ start: from, end: from + match[0].length }, source, { before: AFTER, after: BEFORE });
    return { start: Math.max(gap.start, start), end: Math.min(gap.end, end), text: "" };
  });
}

/** The span with all such characters around it. */
function widened({ start, end }: Span, source: string, { before, after }: { readonly before: string; readonly after: string }): Span {
  let from = start;
  let to = end;
  while (from > 0 && before.includes(source.charAt(from - 1))) from--;
  while (to < source.length && after.includes(source.charAt(to))) to++;
  return { start: from, end: to };
}
