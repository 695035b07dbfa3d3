import type { FigureRow } from "remark-preset-lint-report";
import { cleanLine } from "../terminal/clean.js";
import { figuresTexts } from "../texts/figures.js";
import type { FileFigures, FiguresReporter } from "./reporter.js";

/** Without it WPS and Excel read the file in the system's own encoding. */
const BOM = "\ufeff";
const LINE_END = "\r\n";
/** What makes a spreadsheet take a cell for a formula, full-width forms included. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** What must stand in quotation marks. */
const SPECIAL = /[",\r\n]/u;
/** A range with a hyphen becomes a date in a spreadsheet. Example: 5-6 */
const HYPHEN = /[-\u2010-\u2015\u2212]/gu;

/** One row a figure, in the form of RFC 4180, for WPS and Excel. */
export function csvReporter(): FiguresReporter {
  return {
    start: () => BOM + line(figuresTexts.columns),
    file: ({ path, rows }) => rows.map((row) => line(cellsOf(path, row))).join(""),
    end: () => "",
  };
}

function cellsOf(path: FileFigures["path"], row: FigureRow): readonly string[] {
  const { authority, year, section, indicator, printed, unit, number, upper, place, verdict, formula, expected } = row;
  // Of a range no single number can be summed up.
  const plain = upper === "" ? number : "";
  return [
    authority.join(figuresTexts.and), year === null ? "" : String(year), path, section.join(figuresTexts.path), indicator, valueOf(printed, unit), unit,
    String(place.start.line), figuresTexts.verdicts[verdict], formula, expected.join(figuresTexts.or), plain,
  ];
}

/** As printed, hedges included, without the unit, which has its own column. */
function valueOf(printed: string, unit: string): string {
  return (unit === "" ? printed : printed.replaceAll(unit, "")).replace(HYPHEN, figuresTexts.rangeMark).trim();
}

function line(cells: readonly string[]): string {
  return cells.map(cell).join(",") + LINE_END;
}

function cell(text: string): string {
  const clean = cleanLine(text).trim();
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return SPECIAL.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
