import { headingMarkOf, lineEndingOf } from "@lint-report/report-model";
import { hasSentenceEnd, widthOf } from "./reading.js";
import type { Line } from "./types.js";

/** How a text is set in lines of one width; `undefined` stands for a text that is not. */
export interface Wrap {
  /** Width of full lines, in half-width columns. */
  readonly width: number;
  /** Width of a paragraph's first line where the indent before it is lost; else the same. */
  readonly first: number;
  /** Blank lines that lie between the lines of one paragraph. */
  readonly gap: number;
}

/** Narrowest and widest page that is looked for. */
const NARROWEST = 28;
const WIDEST = 120;
/** Lines of one width vary by their last character, and by marks that are drawn together. */
const BELOW = 5;
const ABOVE = 4;
/** So many full lines, and such a share of all lines not wider, make a page's width. */
const ENOUGH_LINES = 4;
const ENOUGH_SHARE = 0.3;
/** An indent of two characters, less the tolerance. */
const LOST_INDENT = 3;

/** The width that a text is set in, if it is. */
export function wrapOf(lines: readonly Line[]): Wrap | undefined {
  const width = commonestWidth(lines);
  if (width === undefined) return undefined;
  const narrow = lines.filter((line) => line.width <= width + ABOVE);
  const full = narrow.filter((line) => line.width >= width - BELOW && goesOn(line));
  const long = narrow.filter((line) => line.width >= NARROWEST);
  if (full.length < ENOUGH_LINES || full.length < long.length * ENOUGH_SHARE) return undefined;
  return { width, first: firstWidth(lines, width), gap: commonestGap(lines, width) };
}

/** True for a line that ends in the middle of a sentence and is no heading: unnumbered, or with a sentence in it. */
function goesOn({ head, tail }: Line): boolean {
  if (lineEndingOf(tail) === "stop") return false;
  return headingMarkOf(head) === undefined || hasSentenceEnd(head);
}

function commonestWidth(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const width = Math.round(line.width);
    if (width >= NARROWEST && width <= WIDEST && goesOn(line)) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const around = (width: number): number => [-1, 0, 0, 1].reduce((sum, step) => sum + (counts.get(width + step) ?? 0), 0);
  return [...counts.keys()].sort((a, b) => around(b) - around(a) || b - a)[0];
}

/** Width of lines that begin a paragraph for certain and go on: numbered ones, and those behind a short line with a stop. */
function firstWidth(lines: readonly Line[], width: number): number {
  const widths: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const begins = before !== undefined && before.width < width - 2 * BELOW && lineEndingOf(before.tail) === "stop";
    if ((begins || headingMarkOf(line.head) !== undefined) && line.indent < 2 && line.width >= width - 2 * BELOW && line.width <= width + ABOVE && lineEndingOf(line.tail) !== "stop") widths.push(line.width);
  });
  widths.sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)];
  return middle !== undefined && widths.length >= 2 && width - middle >= LOST_INDENT ? middle : width;
}

function commonestGap(lines: readonly Line[], width: number): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || !goesOn(before) || before.width < width - BELOW || before.width > width + ABOVE) return;
    counts.set(line.gap, (counts.get(line.gap) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** What cannot be parted at a line's end: opening marks, a word or number, and the marks that follow. Example: “依， 2020年, 98.66%， */
const FIRST_TOKEN = /^[《（“‘「『【〔〈]{0,3}(?:[\d.]{1,12}|[A-Za-z]{1,16}|.)?[，。、；：！？）》”’」』】〕〉％%…]{0,3}/u;

/** Width of what would have had to stand on the line before, had there been room. */
export function firstTokenWidth(line: Line): number {
  return widthOf(FIRST_TOKEN.exec(line.head)?.[0] ?? "");
}

/** True for a line with no room for what the next one begins with. */
export function isFull(line: Line, next: Line, room: number): boolean {
  return line.width + firstTokenWidth(next) > room - 1 && line.width <= room + 2 * ABOVE;
}
