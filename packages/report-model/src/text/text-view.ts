import type { Nodes, PhrasingContent } from "mdast";
import type { Span } from "../types.js";
import { alignText } from "./align.js";
import { isWordCharacter, normalised } from "./characters.js";

/**
 * The text of a block as a reader reads it, with the way back to the source: soft line breaks, emphasis, and spaces beside
 * Chinese characters are gone; digits are half-width, brackets and commas full-width. Plain data.
 */
export interface TextView {
  readonly text: string;
  /** Source offset at which each unit of `text` begins. */
  readonly starts: readonly number[];
  /** Source offset at which each unit of `text` ends. */
  readonly ends: readonly number[];
  /** Places in `text` at which a new source line begins, ascending, 0 excluded. */
  readonly breaks: readonly number[];
}

export const EMPTY_VIEW: TextView = { text: "", starts: [], ends: [], breaks: [] };

/** Where a stretch of the view stands in the source; an empty stretch is a point. */
export function spanOf(view: TextView, start: number, end: number): Span {
  const from = view.starts[start] ?? view.ends[view.ends.length - 1] ?? 0;
  return { start: from, end: end > start ? view.ends[end - 1] ?? from : from };
}

/** What the author wrote from the view's first unit to its last, marks of Markdown included. */
export function writtenTextOf({ starts, ends }: TextView, source: string): string {
  return source.slice(starts[0] ?? 0, ends[ends.length - 1] ?? 0);
}

/** A stretch of the view as a view of its own. */
export function sliceView(view: TextView, start: number, end: number): TextView {
  return {
    text: view.text.slice(start, end),
    starts: view.starts.slice(start, end),
    ends: view.ends.slice(start, end),
    breaks: view.breaks.filter((place) => place > start && place < end).map((place) => place - start),
  };
}

/** Units of a text with their places, before normalising. */
export interface RawText {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

/** The view of a block's phrasing. `source` is the decoded draft without BOM. */
export function textViewOf(node: Nodes, source: string): TextView {
  const raw: RawText = { text: "", starts: [], ends: [] };
  if ("children" in node) for (const child of node.children) collect(child as PhrasingContent, source, raw);
  return viewOfRaw(raw);
}

/** The view of a stretch of the source that Markdown did not read as phrasing (an indented line). */
export function textViewOfSource(source: string, span: Span): TextView {
  const raw: RawText = { text: "", starts: [], ends: [] };
  for (let offset = span.start; offset < span.end; offset++) push(raw, source.charAt(offset), offset);
  return viewOfRaw(raw);
}

function push(raw: RawText, unit: string, start: number): void {
  raw.text += unit;
  raw.starts.push(start);
  raw.ends.push(start + 1);
}

function collect(node: PhrasingContent, source: string, raw: RawText): void {
  if (node.type === "html") return;
  if ("children" in node) {
    for (const child of node.children) collect(child, source, raw);
    return;
  }
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  if (node.type === "break") push(raw, "\n", start);
  else if ("value" in node) alignText(node.value, source.slice(start, end), { raw, offset: start });
}

const SPACE = /\s/u;
/** Behind it the only space is the mark of byte order; most units of a report stand there. */
const LAST_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code <= LAST_SPACE || code === BYTE_ORDER_MARK) && SPACE.test(text.charAt(index));
}

/** １，２４５ and 1，245: a comma between digits, at most three before it and just three behind. */
const THOUSANDS = /(?<=(?<![0-9０-９.．])[0-9０-９]{1,3})，[0-9０-９]{3}(?![0-9０-９.．])/uy;

function isThousands(text: string, index: number): boolean {
  if (text.charAt(index) !== "，") return false;
  THOUSANDS.lastIndex = index;
  return index > 0 && THOUSANDS.test(text);
}

/** Normalises units one by one and drops layout, keeping each unit's place. */
export function viewOfRaw(raw: RawText): TextView {
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  const parts: string[] = [];
  let last = "";
  const { text } = raw;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    if (isSpaceAt(text, index)) {
      const next = skipSpaces(text, index, () => { if (parts.length > 0) breaks.push(parts.length); });
      const keep = isWordCharacter(last) && isWordCharacter(text.charAt(next));
      if (keep) {
        parts.push(" ");
        starts.push(raw.starts[index] ?? 0);
        ends.push(raw.ends[next - 1] ?? 0);
      }
      if (keep && breaks[breaks.length - 1] === parts.length - 1) breaks[breaks.length - 1] = parts.length;
      index = next - 1;
      continue;
    }
    const kept = isThousands(text, index) ? "," : normalised(unit, last, text.charAt(index + 1));
    if (kept === "") continue;
    parts.push(kept);
    starts.push(raw.starts[index] ?? 0);
    ends.push(raw.ends[index] ?? 0);
    last = kept;
  }
  while (breaks.length > 0 && (breaks[breaks.length - 1] ?? 0) >= parts.length) breaks.pop();
  return { text: parts.join(""), starts, ends, breaks };
}

/** Index behind a run of spaces; calls back once where the run holds a line end. */
function skipSpaces(text: string, from: number, onLineEnd: () => void): number {
  let index = from;
  let seen = false;
  while (isSpaceAt(text, index)) {
    if (!seen && (text[index] === "\n" || text[index] === "\r")) {
      seen = true;
      onLineEnd();
    }
    index++;
  }
  return index;
}
