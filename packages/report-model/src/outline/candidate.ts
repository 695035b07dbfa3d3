import { CLAUSE_END, COLON, FULL_STOP, INLINE_ORDINAL, SENTENCE_END, STOP_MARKS } from "../text/chinese.js";
import { characterClass } from "../text/character-class.js";
import { headingMarkOf, type HeadingMark } from "../text/heading-mark.js";
import { spanOf } from "../text/text-view.js";
import { isWholeBold } from "../text/whole-bold.js";
import type { Block, Span } from "../types.js";
import type { HeadingForm } from "./section.js";

/** Longest heading that stands alone; slogans of two parallel clauses reach sixty characters. */
const LONGEST_HEADING = 80;
/** Longest first sentence that is taken for a run-in heading. */
const LONGEST_RUN_IN = 60;

/** A block that opens a section. */
export interface Candidate {
  readonly block: Block;
  readonly mark: HeadingMark | undefined;
  readonly title: string;
  readonly form: HeadingForm;
  readonly disguise: "none" | "bold" | "hash";
  readonly heading: Span;
  readonly markSpan: Span;
  readonly titleSpan: Span;
  readonly bodyStart: number;
}

const HASHES = /^#{1,6} ?/u;

/** Reads a block as the heading of a section, or says that it is none. */
export function candidateOf(block: Block): Candidate | undefined {
  if (block.aside || block.view.text === "") return undefined;
  if (block.kind === "heading") return markdownHeading(block);
  if (block.kind === "paragraph") return paragraphHeading(block);
  return block.kind === "list-item" && block.marker !== "" ? listHeading(block) : undefined;
}

interface Shape {
  /** Where the mark begins in the block's text: behind hashes. */
  readonly from: number;
  readonly mark: HeadingMark | undefined;
  readonly titleEnd: number;
  readonly form: HeadingForm;
  readonly disguise?: "bold" | "hash";
}

function shaped(block: Block, shape: Shape): Candidate {
  const { from, mark, titleEnd, form, disguise } = shape;
  const titleStart = from + (mark?.length ?? 0);
  return {
    block,
    mark,
    title: block.view.text.slice(titleStart, titleEnd).trim(),
    form,
    disguise: disguise ?? "none",
    heading: spanOf(block.view, from, titleEnd),
    markSpan: spanOf(block.view, from, titleStart),
    titleSpan: spanOf(block.view, titleStart, titleEnd),
    bodyStart: titleEnd,
  };
}

function markdownHeading(block: Block): Candidate {
  const { text } = block.view;
  return shaped(block, { from: 0, mark: headingMarkOf(text, true), titleEnd: text.length, form: "markdown" });
}

function listHeading(block: Block): Candidate | undefined {
  const { text } = block.view;
  const number = Number.parseInt(block.marker, 10);
  if (number > 99) return undefined;
  const end = sentenceEnd(text, 0);
  const titleEnd = end < 0 || end > LONGEST_RUN_IN ? Math.min(text.length, LONGEST_RUN_IN) : end;
  const base = shaped(block, { from: 0, mark: undefined, titleEnd, form: "list" });
  const start = block.view.starts[0] ?? block.start;
  const markStart = Math.max(0, start - block.marker.length - 1);
  return {
    ...base,
    mark: { style: "arabic", number, text: block.marker, length: 0 },
    markSpan: { start: markStart, end: markStart + block.marker.length },
  };
}

function paragraphHeading(block: Block): Candidate | undefined {
  const { text } = block.view;
  const hashes = HASHES.exec(text)?.[0].length ?? 0;
  const mark = headingMarkOf(text.slice(hashes));
  const disguise = hashes > 0 ? "hash" : isWholeBold(block.node) ? "bold" : undefined;
  const rest = hashes + (mark?.length ?? 0);
  if (rest >= text.length) return undefined;
  if (mark === undefined) {
    return hashes > 0 && isTitleLike(text, rest) ? shaped(block, { from: hashes, mark, titleEnd: text.length, form: "bare", disguise: "hash" }) : undefined;
  }
  const shape = shapeOf(text, rest, mark);
  return shape === undefined ? undefined : shaped(block, { from: hashes, mark, ...shape, ...(disguise === undefined ? {} : { disguise }) });
}

/** Tells a heading that stands alone from one that runs into its text, and both from an inline list. */
function shapeOf(text: string, from: number, mark: HeadingMark): { titleEnd: number; form: HeadingForm } | undefined {
  if (isInlineList(text, from, mark)) return undefined;
  if (standsAlone(text, from)) return { titleEnd: text.length, form: "bare" };
  const end = sentenceEnd(text, from);
  if (end >= 0 && end - from <= LONGEST_RUN_IN) return { titleEnd: end, form: "run-in" };
  const colon = text.indexOf(COLON, from);
  if (colon >= 0 && colon - from <= LONGEST_RUN_IN / 2) return { titleEnd: colon, form: "run-in" };
  return { titleEnd: Math.min(text.length, from + LONGEST_RUN_IN), form: "run-in" };
}

function standsAlone(text: string, from: number): boolean {
  const end = sentenceEnd(text, from);
  const whole = end < 0 || (end === text.length - 1 && text.endsWith(FULL_STOP) && text.length - from <= LONGEST_HEADING / 2);
  return whole && text.length - from <= LONGEST_HEADING && !text.includes(CLAUSE_END) && !INLINE_ORDINAL.test(text.slice(from));
}

/** A line behind a `#` without number; a topic of social media (`#…#`) or a sentence is none. */
function isTitleLike(text: string, from: number): boolean {
  return standsAlone(text, from) && !STOP_MARKS.includes(text.charAt(text.length - 1)) && text.indexOf("#", from) < 0;
}

function sentenceEnd(text: string, from: number): number {
  SENTENCE_ENDS.lastIndex = from;
  return SENTENCE_ENDS.test(text) ? SENTENCE_ENDS.lastIndex - 1 : -1;
}

const SENTENCE_ENDS = characterClass(SENTENCE_END);
const LIST_STOPS = characterClass(SENTENCE_END + CLAUSE_END);

/** `一、甲；二、乙；三、丙。` in one paragraph numbers clauses, `一、甲。二、乙。` sentences: neither are sections. */
function isInlineList(text: string, from: number, mark: HeadingMark): boolean {
  LIST_STOPS.lastIndex = from;
  while (LIST_STOPS.test(text)) {
    const behind = LIST_STOPS.lastIndex;
    const isClause = text.charAt(behind - 1) === CLAUSE_END;
    const next = headingMarkOf(text.slice(behind, behind + 7));
    if (next?.style === mark.style && (isClause || next.number === (mark.number ?? 0) + 1)) return true;
  }
  return false;
}
