import type { Line, Role } from "./types.js";

/** Rows and columns from which lines with tabs are a table for certain. */
const ROWS = 2;
const COLUMNS = 2;
/** Example: three spaces, two full-width ones, a tab: what parts the columns of a printed table. */
const COLUMN_GAP = / {3,}|\u3000{2,}|\t/u;
const TAB = /\t/u;

/** Lines of tables pasted with tabs (`row`, by the table they belong to), and lines set in columns otherwise (`columns`). */
export interface Tables {
  readonly roles: ReadonlyMap<Line, Role>;
  /** Number of the table that a row belongs to. */
  readonly tableOf: ReadonlyMap<Line, number>;
}

/** Finds tables: neighbouring lines with tabs, no line with more cells than the first, whose cells are all filled. */
export function tablesOf(lines: readonly Line[]): Tables {
  const roles = new Map<Line, Role>();
  const tableOf = new Map<Line, number>();
  let count = 0;
  for (const run of runsOf(lines)) {
    const isTable = isCertainTable(run);
    if (isTable) count++;
    if (!isTable && run.length < ROWS) continue;
    for (const line of run) {
      roles.set(line, isTable ? "row" : "columns");
      if (isTable) tableOf.set(line, count);
    }
  }
  return { roles, tableOf };
}

/** Stretches of neighbouring lines in columns; a line without tabs parts those with. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (COLUMN_GAP.test(line.text)) {
      const goesOn = before !== undefined && COLUMN_GAP.test(before.text) && TAB.test(before.text) === TAB.test(line.text) && line.gap <= 1;
      if (goesOn) runs[runs.length - 1]?.push(line);
      else runs.push([line]);
    }
    before = line;
  }
  return runs;
}

/** A row may lack cells at its end, where a line's white space is trimmed; at its start that would shift the others. */
function isCertainTable(run: readonly Line[]): boolean {
  const head = cellsOf(run[0]?.text ?? "");
  if (run.length < ROWS || head.length < COLUMNS || head.includes("")) return false;
  return run.every(({ text, indent }) => {
    const { length } = cellsOf(text);
    return length === head.length || (length >= COLUMNS && length < head.length && indent === 0);
  });
}

/** Cells of a row pasted with tabs. */
export function cellsOf(text: string): readonly string[] {
  return text.split("\t").map((cell) => cell.trim());
}
