import type { Paragraph } from "mdast";
import type { Span } from "../types.js";
import { allMatches } from "./all-matches.js";

/** A table pasted from Word, whose cells stand between tabs; and the lines of its paragraph before and behind it. */
export interface TabTable {
  readonly rows: readonly (readonly Span[])[];
  readonly before: readonly Span[];
  readonly behind: readonly Span[];
}

const LINE = /[^\r\n]+/gu;
const TAB = "\t";

/** The first two or more lines of a paragraph of plain text that have as many cells; a row that is cut or joined is none. */
export function tabTableIn({ children, position }: Paragraph, source: string): TabTable | undefined {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const text = source.slice(start, end);
  if (!text.includes(TAB) || children.some(({ type }) => type !== "text" && type !== "break")) return undefined;
  const lines = allMatches(text, LINE).map(({ index, 0: line }): Span => ({ start: start + index, end: start + index + line.length }));
  const rows = lines.map((line) => cellsOf(line, source));
  const from = rows.findIndex((row, at) => row.length > 1 && rows[at + 1]?.length === row.length);
  if (from < 0) return undefined;
  const width = rows[from]?.length;
  const other = rows.findIndex((row, at) => at > from && row.length !== width);
  const to = other < 0 ? rows.length : other;
  return { rows: rows.slice(from, to), before: lines.slice(0, from), behind: lines.slice(to) };
}

/** What stands between the tabs of a line, empty cells too. */
function cellsOf({ start, end }: Span, source: string): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  for (const cell of source.slice(start, end).split(TAB)) {
    cells.push({ start: from, end: from + cell.length });
    from += cell.length + TAB.length;
  }
  return cells;
}
