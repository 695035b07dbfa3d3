import { headingMarkOf, TITLE_CONTINUES } from "@lint-report/report-model";
import type { Forms } from "@lint-report/standard";
import { dateOfLine } from "./dates.js";
import { areNames } from "./names.js";
import { compactOf } from "./reading.js";
import { isWholeTitle } from "./titles.js";
import type { ImportData, Line } from "./types.js";

/** How many lines from the top may hold the title, and from the end the signature. */
const EDGE_LINES = 60;
/** Sentences of a web page's chrome that may stand above the title. */
const SENTENCES_ABOVE = 8;
/** A line this wide is text; with a comma in it, less than half as wide. */
const WIDE_LINE = 100;
const COMMA_LINE = 40;
const TITLE_LINES = 3;
/** Example: 一、……。 */
const SENTENCE_MARK = /[。！？；]/u;
/** Example: ，and its half-width form. */
const COMMA = /[，,]/u;

/** A stretch of lines by their indexes; `to` is inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** True for a line that reads like text or a numbered heading. */
export function isText(line: Line): boolean {
  if (line.width >= WIDE_LINE || SENTENCE_MARK.test(line.text)) return true;
  return (line.width >= COMMA_LINE && COMMA.test(line.text)) || isNumbered(line);
}

function isNumbered({ head }: Line): boolean {
  const mark = headingMarkOf(head);
  return mark !== undefined && mark.length < head.length;
}

/** The lines of the title nearest above the text, or `undefined`. */
export function titleLinesOf(lines: readonly Line[], data: ImportData): Stretch | undefined {
  const head = lines.slice(0, headEndOf(lines, data.forms));
  const single = head.findLastIndex((line) => !isNumbered(line) && isWholeTitle(compactOf(line), data.forms));
  if (single >= 0) return { from: continuesName(head, single, data) ? single - 1 : single, to: single };
  for (let size = 2; size <= TITLE_LINES; size++) {
    for (let from = 0; from + size <= head.length; from++) {
      const to = from + size - 1;
      if (isSplitTitle(head.slice(from, to + 1), data.forms)) return { from: continuesName(head, from, data) ? from - 1 : from, to };
    }
  }
  return undefined;
}

/** Index of the first line of text behind a title, or of the text if there is no title. */
function headEndOf(lines: readonly Line[], forms: Forms): number {
  let titled = false;
  let sentences = 0;
  for (let index = 0; index < lines.length && index < EDGE_LINES; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    if (!isText(line)) titled ||= isWholeTitle(compactOf(line), forms);
    else if (titled || ++sentences > SENTENCES_ABOVE) return index;
  }
  return Math.min(lines.length, EDGE_LINES);
}

function isSplitTitle(parts: readonly Line[], forms: Forms): boolean {
  return parts.every((line) => !isText(line) && !COMMA.test(line.text)) && isWholeTitle(parts.map(compactOf).join(""), forms);
}

/** 云溪镇人民政府 / 关于2023年法治政府建设情况的报告: the authority's line belongs to the title. */
function continuesName(lines: readonly Line[], from: number, { names }: ImportData): boolean {
  const [before, line] = [lines[from - 1], lines[from]];
  return before !== undefined && line !== undefined && TITLE_CONTINUES.test(line.head) && areNames(before.text, names);
}

/** The signature near the end: the names, and the date if there is one. */
export interface Signature {
  /** Indexes of lines. */
  readonly names: readonly number[];
  readonly date: number | undefined;
}

/** Names directly above a date, the nearest to the end; else a date alone; else names that end the text. */
export function signatureOf(lines: readonly Line[], { names }: ImportData): Signature | undefined {
  const dates: number[] = [];
  for (let index = lines.length - 1; index >= 0 && index > lines.length - EDGE_LINES; index--) {
    const line = lines[index];
    if (line === undefined || dateOfLine(line) === undefined) continue;
    const above = namesAbove(lines, index, names);
    if (above.length > 0) return { names: above, date: index };
    dates.push(index);
  }
  const last = namesAbove(lines, lines.length, names);
  if (last.length > 0) return { names: last, date: undefined };
  return dates[0] === undefined || dates[0] < lines.length / 2 ? undefined : { names: [], date: dates[0] };
}

function namesAbove(lines: readonly Line[], index: number, names: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let above = index - 1; areNames(lines[above]?.text ?? "", names); above--) found.unshift(above);
  return found;
}
