import { fact } from "@lint-report/report-model";
import { figuresOfReport, type FigureRow } from "remark-preset-lint-report";
import { texts } from "../../texts.js";
import type { LintedDraft } from "../../reading/reading.js";
import { holds } from "../../places.js";
import type { Hovered } from "./hover.js";
import { literally } from "./markdown.js";

const rowsOf = fact(figuresOfReport);

/** A figure: what it measures, and its recomputation from other figures. */
export function figureHover({ report }: LintedDraft, offset: number): Hovered | undefined {
  const row = rowsOf(report).find(({ place }) => holds({ start: place.start.offset, end: place.end.offset }, offset));
  return row === undefined ? undefined : { start: row.place.start.offset, end: row.place.end.offset, markdown: [headOf(row), "", checkOf(row)].join("\n") };
}

function headOf({ indicator, printed }: FigureRow): string {
  return texts.hover.figure(literally(indicator), literally(printed));
}

function checkOf({ verdict, formula, expected }: FigureRow): string {
  return texts.hover.verdict(verdict, literally(formula), expected.map(literally));
}
