import { linesOf, printed, spanOf, type Quantity, type Report, type Span } from "@lint-report/report-model";

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

