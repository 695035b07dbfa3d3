import { CHINESE_DATE_LINE, DATE_LINE, SENTENCE_END, STOP_MARKS } from "./chinese.js";
import { DATE_TO_FILL, NOTE_BELOW_DATE, PAGE_LABEL } from "./chinese-layout.js";
import { headingMarkOf, STYLE_RANK } from "./heading-mark.js";
import type { TextView } from "./text-view.js";

/** A line up to this length may be one of a text that was wrapped by a PDF; longer ones were typed as paragraphs. */
const WRAPPED_LINE = 45;
/** Lines of wrapped text are about this full; a much shorter one ends its paragraph. */
const FULL_SHARE = 0.8;
/** No page is so narrow that it wraps at fewer characters. */
const NARROWEST = 20;

const HASH_HEADING = /^#{1,6}[^#]/u;

/**
 * Where one Markdown paragraph is really several: text pasted from Word has one line per paragraph and no blank lines
 * between, so a heading line sticks to the text after it. Returns the places in the view at which a new block begins.
 * Lines of a wrapped sentence stay together.
 */
export function splitsOf(view: TextView): readonly number[] {
  if (view.breaks.length === 0) return [];
  const bounds = [0, ...view.breaks, view.text.length];
  const lines = bounds.slice(0, -1).map((start, index) => view.text.slice(start, bounds[index + 1]).trim());
  const width = Math.max(...lines.map((line) => line.length));
  const wrapped = width <= WRAPPED_LINE;
  const signed = signingLine(lines);
  const cuts: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1] ?? "";
    const line = lines[index] ?? "";
    const ended = endsSentence(before) || !wrapped || before.length < width * FULL_SHARE;
    const afterHeading = isHeadingLine(before, index === 1 || cuts.includes(bounds[index - 1] ?? -1));
    const opens = (isMarked(line) || DATE_LINE.test(line)) && (ended || (afterHeading && isMarked(line)));
    const signs = signed >= 0 && index >= signed;
    const closes = afterHeading && (ended || width < NARROWEST);
    const isPage = PAGE_LABEL.test(line) || PAGE_LABEL.test(before);
    if (opens || signs || closes || isPage || line === before || (!wrapped && endsParagraph(before))) cuts.push(bounds[index] ?? 0);
  }
  return cuts;
}

/** True for a line of unwrapped text after which a new paragraph begins: a whole sentence, a title, a signature. */
function endsParagraph(line: string): boolean {
  return endsSentence(line) || (line.length <= WRAPPED_LINE && !endsWithMark(line));
}

function endsWithMark(line: string): boolean {
  return STOP_MARKS.includes(line.charAt(line.length - 1));
}

/** The date that ends the lines or stands below a unit's name, but for notes below it: 2025年1月20日, above （此件公开发布）; -1 where there is none. */
function signingLine(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => !NOTE_BELOW_DATE.test(line));
  return isDate(lines[last] ?? "") && (last === 0 || !endsWithMark(lines[last - 1] ?? "")) ? last : -1;
}

/** True for the line that closes a signature: 2025年1月20日 below a unit's name, also with its day still to be written. */
function isDate(line: string): boolean {
  return DATE_LINE.test(line) || CHINESE_DATE_LINE.test(line) || DATE_TO_FILL.test(line);
}

function endsSentence(line: string): boolean {
  return SENTENCE_END.includes(line.charAt(line.length - 1));
}

/** True for a line with a mark of the ranks that official documents set as headings. */
function isMarked(line: string): boolean {
  if (HASH_HEADING.test(line)) return true;
  const mark = headingMarkOf(line);
  return mark !== undefined && STYLE_RANK[mark.style] <= STYLE_RANK.arabic;
}

/** True for a marked line that stands alone: it opens a block and does not end like a sentence. */
function isHeadingLine(line: string, opensBlock: boolean): boolean {
  return opensBlock && isMarked(line) && line.length <= 60 && !endsWithMark(line);
}
