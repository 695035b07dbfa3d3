import { compare, isZero, quotedOf, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";
import { restOf, type Left } from "./steps/left.js";
import { lineOf, passage, spanIn, toldOf } from "./reading/showing.js";

interface Differing {
  readonly key: string;
  readonly first: Quantity;
  readonly second: Quantity;
}

/** Two figures that should be one; the later is pointed at. */
export function differing({ key, first, second }: Differing, report: Report): Finding {
  const other = spanIn(first);
  return { key, ...spanIn(second), data: { first: quotedOf(first), second: quotedOf(second), line: lineOf(other, report) }, related: [other] };
}

/** What is told to be left, or to come to so much, against the figures that tell otherwise. */
export function leftOver(left: Left, report: Report, key?: string): Finding {
  const { figure, told } = left;
  const related = told.map(spanIn);
  const [first = spanIn(figure)] = related;
  return { key: key ?? (isZero(left.rest) ? "none-left" : told.length === 1 ? "left-told" : "left"), ...spanIn(figure), data: { text: passage(figure, figure), told: toldOf(told, figure), rest: restOf(left), line: lineOf(first, report) }, related };
}

/** Where a target starts, as written or reckoned from it. */
export function startOf(left: Left, report: Report): Finding {
  const { figure, told: [first = figure], rest } = left;
  if (compare(figure.value, rest) === 0) return differing({ key: "perhaps", first, second: figure }, report);
  const finding = leftOver(left, report, "target");
  return { ...finding, data: { ...finding.data, rest: restOf({ figure: first, told: [], rest }) } };
}
