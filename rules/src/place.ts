import { linesOf, type Span } from "@lint-report/report-model";
import type { Place } from "./types.js";

/** Lines and columns of a stretch of a source. */
export function placeOf({ start, end }: Span, source: string): Place {
  const { pointAt } = linesOf(source);
  return { start: pointAt(start), end: pointAt(end) };
}
