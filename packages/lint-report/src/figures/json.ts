import type { FigureRow } from "remark-preset-lint-report";
import type { FiguresReporter } from "./reporter.js";

/** One array, one object per file and line; described by `schema/figures.schema.json`. */
export function figuresJsonReporter(): FiguresReporter {
  let count = 0;
  return {
    start: () => "[",
    file: ({ path, rows, error }) => `${count++ === 0 ? "\n" : ",\n"}${JSON.stringify({ path, figures: rows.map(figureData), error })}`,
    end: () => (count === 0 ? "]\n" : "\n]\n"),
  };
}

/** Fields are listed one by one: what others rely on does not change because a type elsewhere grows. */
function figureData({ authority, year, section, indicator, printed, value, unit, hedge, number, upper, place, verdict, formula, expected }: FigureRow): unknown {
  return {
    authority, year, section, indicator, printed, value, unit, hedge, number, upper: upper === "" ? null : upper,
    place: { start: pointData(place.start), end: pointData(place.end) }, verdict, formula, expected,
  };
}

function pointData({ line, column, offset }: FigureRow["place"]["start"]): unknown {
  return { line, column, offset };
}
