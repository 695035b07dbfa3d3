import type { FigureRow, FigureVerdict } from "remark-preset-lint-report";
import type { Style, Terminal } from "../terminal/terminal.js";

/** What came of one file. */
export interface FileFigures {
  /** As shown: relative to the current folder where it lies in it, with forward slashes. */
  readonly path: string;
  readonly rows: readonly FigureRow[];
  /** A sentence why the file could not be read. */
  readonly error: string | null;
}

/** What came of all files. */
export interface FiguresSummary {
  readonly files: number;
  readonly failed: number;
  readonly all: number;
  readonly counts: Readonly<Record<FigureVerdict, number>>;
}

export interface FiguresContext {
  readonly terminal: Terminal;
  readonly style: Style;
  /** A command with the files as they were typed: `lint-report figures draft.md -o figures.csv`. */
  readonly command: (name: string, flags: string) => string;
}

/** Turns figures into text, file by file. */
export interface FiguresReporter {
  readonly start: () => string;
  readonly file: (figures: FileFigures) => string;
  readonly end: (summary: FiguresSummary) => string;
}

/** Counts of all files. */
export function summaryOf(files: readonly FileFigures[]): FiguresSummary {
  const counts: Record<FigureVerdict, number> = { right: 0, wrong: 0, doubtful: 0, unchecked: 0 };
  for (const { rows } of files) for (const { verdict } of rows) counts[verdict]++;
  return {
    files: files.length, failed: files.filter(({ error }) => error !== null).length, all: files.reduce((sum, { rows }) => sum + rows.length, 0), counts,
  };
}
