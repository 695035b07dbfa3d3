import { allMatches } from "../text/all-matches.js";
/** Turns offsets into lines and columns. */
export interface Lines {
  /** Line and column from 1, in UTF-16 units. Offsets beyond the source count as its end. */
  readonly pointAt: (offset: number) => { readonly line: number; readonly column: number; readonly offset: number };
}

const LINE_END = /\r\n|\r|\n/gu;

let last: { readonly source: string; readonly lines: Lines } | undefined;

/** Line starts of a source; CRLF, CR and LF each end a line. The last source is remembered. */
export function linesOf(source: string): Lines {
  if (last?.source === source) return last.lines;
  const starts = [0];
  for (const match of allMatches(source, LINE_END)) starts.push(match.index + match[0].length);
  const lines: Lines = {
    pointAt: (offset) => {
      const inside = Math.min(Math.max(offset, 0), source.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= inside) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: inside - (starts[low] ?? 0) + 1, offset: inside };
    },
  };
  last = { source, lines };
  return lines;
}
