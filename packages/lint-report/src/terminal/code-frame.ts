import { withoutTrailing } from "@lint-report/report-model";
import { isControl } from "./clean.js";
import type { Style, Terminal } from "./terminal.js";
import { widthOfCharacter, type WidthRule } from "./width.js";

/** A stretch of one source line, in UTF-16 units from 0; equal ends are a place between two characters. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the line, from 1. */
  readonly line: number;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

const TAB = "    ";
const ELLIPSIS = "…";
/** Share of the window that stands before the marked part of a long line. */
const LEAD_SHARE = 0.4;
/** More units on each side of a place than any window shows. */
const SURROUNDINGS = 1000;
const LOW_SURROGATE = /[\udc00-\udfff]/u;

/**
 * Two lines: the source line, cut to the terminal's width around the marked part, and carets below that part.
 * Han characters take two columns, combining marks none; control characters are left out.
 */
export function codeFrame(marked: Marked, terminal: Terminal, style: Style): readonly string[] {
  const bar = terminal.symbols ? "│" : "|";
  const number = String(marked.line).padStart(4);
  const room = terminal.columns - number.length - 4;
  const { text, lead, carets } = windowOf(cellsOf(nearby(marked), terminal), room, terminal);
  const gutter = (label: string): string => style.faint(`${label} ${bar} `);
  return [`${gutter(number)}${text}`, `${gutter(" ".repeat(number.length))}${" ".repeat(lead)}${style.strong(style.error("^".repeat(carets)))}`].map(trimmed);
}

function trimmed(line: string): string {
  return withoutTrailing(line, " ");
}

/** What can be seen of a line: a paragraph of many thousand characters is one line, and every finding in it draws a frame. */
function nearby({ text, start, end, line }: Marked): Marked {
  const from = Math.max(0, start - SURROUNDINGS);
  const whole = LOW_SURROGATE.test(text.charAt(from)) ? from + 1 : from;
  return { text: text.slice(whole, start + SURROUNDINGS), start: start - whole, end: Math.min(end, start + SURROUNDINGS) - whole, line };
}

/** The line's characters; a zero-width place at the end of the line gets an empty cell to point at. */
function cellsOf({ text, start, end }: Marked, rule: WidthRule): readonly Cell[] {
  const cells: Cell[] = [];
  const last = Math.max(end, start + 1);
  let at = 0;
  let previous = 0;
  for (const character of text) {
    const marked = at >= start && at < last;
    const shown = character === "\t" ? TAB : isControl(character) ? "" : character;
    const width = character === "\t" ? TAB.length : shown === "" ? 0 : widthOfCharacter(character, previous, rule);
    cells.push({ shown, width, marked });
    previous = character.codePointAt(0) ?? 0;
    at += character.length;
  }
  if (!cells.some(({ marked }) => marked)) cells.push({ shown: "", width: 0, marked: true });
  return cells;
}

interface Window {
  readonly text: string;
  /** Columns before the carets. */
  readonly lead: number;
  readonly carets: number;
}

function windowOf(cells: readonly Cell[], room: number, rule: WidthRule): Window {
  const total = widthOfCells(cells);
  const ellipsis = widthOfCharacter(ELLIPSIS, 0, rule);
  if (total <= room) return drawn(cells, { before: "", behind: "", ellipsis });
  const inner = room - 2 * ellipsis;
  const first = cells.findIndex(({ marked }) => marked);
  const markedWidth = Math.min(inner, widthOfCells(cells.filter(({ marked }) => marked)));
  const lead = Math.min(Math.floor(inner * LEAD_SHARE), inner - markedWidth);
  const from = startOf(cells, first, lead);
  const to = endOf(cells, from, inner + (from === 0 ? ellipsis : 0));
  const start = to === cells.length ? startOf(cells, cells.length, inner + ellipsis) : from;
  return drawn(cells.slice(start, to), { before: start > 0 ? ELLIPSIS : "", behind: to < cells.length ? ELLIPSIS : "", ellipsis });
}

/** The first cell from which at most `columns` columns lead to `index`. */
function startOf(cells: readonly Cell[], index: number, columns: number): number {
  let at = index;
  let left = columns;
  while (at > 0 && left >= (cells[at - 1]?.width ?? 0)) left -= cells[--at]?.width ?? 0;
  return at;
}

function endOf(cells: readonly Cell[], index: number, columns: number): number {
  let at = index;
  let left = columns;
  while (at < cells.length && left >= (cells[at]?.width ?? 0)) left -= cells[at++]?.width ?? 0;
  return at;
}

interface Ends {
  readonly before: string;
  readonly behind: string;
  /** Columns of an ellipsis. */
  readonly ellipsis: number;
}

function drawn(cells: readonly Cell[], { before, behind, ellipsis }: Ends): Window {
  const first = cells.findIndex(({ marked }) => marked);
  const marked = cells.filter((cell) => cell.marked);
  return {
    text: before + cells.map(({ shown }) => shown).join("") + behind,
    lead: (before === "" ? 0 : ellipsis) + widthOfCells(cells.slice(0, Math.max(first, 0))),
    carets: Math.max(1, widthOfCells(marked)),
  };
}

function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
