import { EDGE, plainOf, widthOf } from "./reading.js";
import type { Line } from "./types.js";

const LINE_END = /\r\n|\r|\n/u;
/** White space that ends a line for the eye only: Word's manual break, a page's end, Unicode's separators. */
const SOFT_BREAK = /[\v\f\u2028\u2029]/u;
const FIRST_CHARACTER = /\S/u;
const TAB_WIDTH = 4;
const FORM_FEED = "\f";

/** The lines of a text that hold something, and how many hold nothing. */
export interface InputLines {
  readonly lines: readonly Line[];
  readonly blank: number;
}

interface Reading {
  readonly lines: Line[];
  blank: number;
  gap: number;
  page: boolean;
}

/** Splits a text into lines. CRLF, CR and LF end a line, as in editors; soft breaks end a piece of one. */
export function inputLinesOf(text: string): InputLines {
  const reading: Reading = { lines: [], blank: 0, gap: 0, page: false };
  text.split(LINE_END).forEach((whole, index) => { readLine(whole, index + 1, reading); });
  return { lines: reading.lines, blank: reading.blank };
}

function readLine(whole: string, line: number, reading: Reading): void {
  if (!FIRST_CHARACTER.test(whole)) {
    reading.blank++;
    reading.gap++;
    reading.page ||= whole.includes(FORM_FEED);
    return;
  }
  let at = 0;
  for (const piece of whole.split(SOFT_BREAK)) {
    const from = piece.search(FIRST_CHARACTER);
    reading.page ||= at > 0 && whole[at - 1] === FORM_FEED;
    if (from >= 0) addPiece(piece.slice(from), { line, column: at + from + 1, indent: indentOf(piece.slice(0, from)) }, reading);
    at += piece.length + 1;
  }
}

function addPiece(rest: string, place: Pick<Line, "line" | "column" | "indent">, reading: Reading): void {
  const text = rest.trimEnd();
  const head = plainOf(text.slice(0, EDGE));
  const tail = text.length <= EDGE ? head : plainOf(text.slice(-EDGE));
  reading.lines.push({ ...place, text, head, tail, width: widthOf(text), gap: reading.gap, page: reading.page });
  reading.gap = 0;
  reading.page = false;
}

function indentOf(space: string): number {
  let width = 0;
  for (const character of space) width += character === "\t" ? TAB_WIDTH : character === "\u3000" ? 2 : 1;
  return width;
}

/** The lines that are left when some are taken out: gaps and page ends are counted anew. */
export function withoutLines(lines: readonly Line[], taken: ReadonlySet<Line>, pageEnds: ReadonlySet<Line>): readonly Line[] {
  const kept: Line[] = [];
  let gap = 0;
  let page = false;
  for (const line of lines) {
    gap += line.gap;
    page ||= line.page || pageEnds.has(line);
    if (taken.has(line)) continue;
    kept.push({ ...line, gap, page });
    gap = 0;
    page = false;
  }
  return kept;
}
