import { clausesOf, COMMA, linesOf, printed, spanOf, type Quantity, type Report, type Span } from "@lint-report/report-model";
import { STOPS } from "./surroundings.js";

/** What the draft says from one figure to another of its sentence, with the words of both. */
export function passage({ block, start, before }: Quantity, { end, after }: Quantity): string {
  return block.view.text.slice(start - before.length, end + after.length);
}

/** The figure as printed; a cell's with the unit of its head. */
export function shown(quantity: Quantity): string {
  const text = printed(quantity);
  return quantity.block.cell === undefined || text.endsWith(quantity.unit) ? text : text + quantity.unit;
}

/** Where a figure stands in the draft. */
export function spanIn({ block, start, end }: Quantity): Span {
  return spanOf(block.view, start, end);
}

/** The line on which something stands. */
export function lineOf({ start }: Span, report: Report): number {
  return linesOf(report.source).pointAt(start).line;
}

/** The figures that leave something; behind one that all of it is said of, what is said: 执法人员29人，全部持证上岗. */
export function toldOf(told: readonly Quantity[], figure: Quantity): string {
  const [first = figure] = told;
  const last = told[told.length - 1] ?? first;
  const isOfAll = told.length > 1 && first === last && last.after === "";
  const claim = isOfAll ? clausesOf(last.block.view.text).find(({ start }) => start >= last.end) : undefined;
  return passage(first, last) + (claim === undefined ? "" : COMMA + claim.text.replace(STOPS, ""));
}
