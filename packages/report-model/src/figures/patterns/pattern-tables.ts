import type { DraftFigures } from "../draft-figures.js";
import { columnOf, turned, type Grid } from "../tables/table-grid.js";
import type { FigureCheck } from "../types.js";
import { brokenPatterns, eachFigureOnce, MOST_LINES, type Line } from "./patterns.js";

/** Figures that do not follow from others of their row, or of their column, as those of all other rows or columns do. */
export function tablePatterns({ tables }: DraftFigures): readonly FigureCheck[] {
  // Of longer ones not even the cells are gone through: nobody adds them up by hand.
  return tables.filter(({ rows, columns }) => rows <= MOST_LINES && columns <= MOST_LINES).flatMap((grid) => eachFigureOnce([grid, turned(grid)].flatMap((each) => brokenPatterns(linesOf(each)))));
}

function linesOf(grid: Grid): readonly Line[] {
  const columns = Array.from({ length: grid.columns }, (_, column) => columnOf(grid, column));
  return Array.from({ length: grid.rows }, (_, row): Line => columns.map((column) => column.get(row))).filter((line) => line.some((cell) => cell !== undefined));
}
