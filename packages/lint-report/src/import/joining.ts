import { endsUnfinished, type HeadingMark, isNumberCut, isPairCut, lineEndingOf, type LineEnding, NEVER_FIRST, PAIRED_MARKS } from "@lint-report/report-model";
import type { Line, Note } from "./types.js";
import { isFull, type Wrap } from "./wrap.js";

/** What is known of the text as a whole. */
export interface Setting {
  readonly wrap: Wrap | undefined;
  /** Indent of lines that begin no paragraph. */
  readonly margin: number;
  /** True where only some lines are indented more than that: those begin a paragraph. */
  readonly indented: boolean;
  /** True where lines elsewhere are cut in the middle of a word or bracket, as at page ends. */
  readonly hasCuts: boolean;
}

/** What is known of the paragraph so far. */
export interface Running {
  readonly first: Line;
  readonly last: Line;
  /** Its last characters as they read, over several lines. */
  readonly tail: string;
  /** True once a sentence has ended inside it. */
  readonly hasSentence: boolean;
  /** True where it begins with a numbering mark. */
  readonly isNumbered: boolean;
  /** True where it begins with 一是 or the like. */
  readonly isListed: boolean;
  /** Numbers that enumerate inside it, as `style:number`. */
  readonly inside: ReadonlySet<string>;
}

/** What the next line begins with. */
export interface Opening {
  readonly line: Line;
  readonly mark: HeadingMark | undefined;
  /** Number of 一是, 第二，; `undefined` for other lines. */
  readonly ordinal: number | undefined;
  /** Number of the next section in each style. */
  readonly expected: ReadonlyMap<string, number>;
  /** The line after, if any. */
  readonly following: Line | undefined;
}

/** Whether a line goes on with the paragraph before it; a note where that is not certain. */
export type Verdict = { readonly join: boolean; readonly note?: Note["key"] };

const JOIN: Verdict = { join: true };
const BREAK: Verdict = { join: false };
/** A paragraph that does not end is remarked on only from this width: shorter ones may be headings. */
const LONG_PARAGRAPH = 80;
const LISTED_PARAGRAPH = 56;
/** An indented line this wide, the next one without indent: narrower ones may be headings. */
const HANGING_PARAGRAPH = 40;
const INDENT = 2;
/** A line wider than a full one by more than this is a whole paragraph. */
const LONG_LINE_TOLERANCE = 8;
/** A mark at a line's end may stand out by its width. */
const HANGING = 2;

/** Decides on the border between a paragraph and the next line. */
export function verdictOn(running: Running, opening: Opening, setting: Setting): Verdict {
  const { last } = running;
  const { line } = opening;
  if (setting.indented && line.indent >= setting.margin + INDENT && !startsMidway(line)) return BREAK;
  const numbered = opening.mark !== undefined;
  if (!numbered && isCut(running.tail, line.head)) return JOIN;
  const { wrap } = setting;
  const wrapped = wrap !== undefined && last.width <= wrap.width + LONG_LINE_TOLERANCE;
  if (!wrapped) return numbered || opening.ordinal !== undefined ? BREAK : unwrapped(running, line, setting);
  const indent = Math.max(0, last.indent - setting.margin);
  const room = last === running.first && indent < INDENT ? wrap.first : wrap.width - indent;
  if (!isFull(last, line, room)) return BREAK;
  const ending = lineEndingOf(last.tail);
  if (line.gap > wrap.gap && !line.page && ending === "stop") return BREAK;
  if (numbered) return beforeMark(running, opening, ending);
  if (setting.indented) return JOIN;
  if (opening.ordinal !== undefined) return beforeOrdinal(running, opening, wrap);
  if (ending === "stop") return afterStop(opening, wrap);
  return running.isNumbered && last === running.first && isFirstLine(opening, wrap) ? BREAK : JOIN;
}

/** True where the line's start alone shows that a sentence goes on. */
function startsMidway(line: Line): boolean {
  return NEVER_FIRST.includes(line.head.charAt(0));
}

/** True where the end of one line and the start of the next show that they are one sentence. */
export function isCut(tail: string, head: string): boolean {
  if (NEVER_FIRST.includes(head.charAt(0)) || PAIRED_MARKS.has(tail.charAt(tail.length - 1))) return true;
  return lineEndingOf(tail) === "pause" || endsUnfinished(tail) || isNumberCut(tail, head) || isPairCut(tail, head);
}

/** Lines are whole paragraphs here, except where a page's end cut one. */
function unwrapped(running: Running, line: Line, { hasCuts, indented, margin }: Setting): Verdict {
  const { first, last, hasSentence, isNumbered, isListed } = running;
  if (lineEndingOf(last.tail) !== "open") return BREAK;
  const isHanging = indented && first.indent >= margin + INDENT && line.indent < margin + INDENT;
  if (isHanging && (hasSentence || (!isNumbered && last.width >= HANGING_PARAGRAPH))) return JOIN;
  const isText = hasSentence || last.width >= LONG_PARAGRAPH || (isListed && last.width >= LISTED_PARAGRAPH);
  if (!isText) return BREAK;
  return hasCuts ? { join: true, note: "joined" } : { join: false, note: "unended" };
}

/** A full line, then one that begins with a number: a new item, unless the number cannot be one. */
function beforeMark(running: Running, { mark, expected }: Opening, ending: LineEnding): Verdict {
  if (mark?.number === undefined) return BREAK;
  if (running.inside.has(`${mark.style}:${String(mark.number - 1)}`)) return JOIN;
  const isNext = mark.number === 1 || mark.number === (expected.get(mark.style) ?? 1);
  return ending === "open" && running.hasSentence && !isNext ? { join: true, note: "joined-before-mark" } : BREAK;
}

/** 二是 goes on in the paragraph in which 一是 stands inside; else it begins one, if a sentence has ended and it fits. */
function beforeOrdinal(running: Running, { line, ordinal = 0 }: Opening, wrap: Wrap): Verdict {
  if (running.inside.has(`ordinal:${String(ordinal - 1)}`)) return JOIN;
  const isTooWide = wrap.first < wrap.width && line.width > wrap.first + HANGING;
  return lineEndingOf(running.last.tail) === "stop" && !isTooWide ? BREAK : JOIN;
}

/** A full line with a stop at its end: by its width the next line shows whether it is a first one. */
function afterStop(opening: Opening, wrap: Wrap): Verdict {
  if (wrap.first < wrap.width && opening.line.width > wrap.first + 1) return JOIN;
  return isFirstLine(opening, wrap) ? BREAK : { join: true, note: "joined-after-stop" };
}

/** True for a line that goes on in the next one and is as wide as a paragraph's first line, the indent of which is lost. */
function isFirstLine({ line, following }: Opening, wrap: Wrap): boolean {
  if (wrap.first === wrap.width || following === undefined || lineEndingOf(line.tail) === "stop") return false;
  return isFull(line, following, wrap.first) && !isFull(line, following, wrap.width);
}
