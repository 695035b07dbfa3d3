import { printed, spanOf, STOP_MARKS, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

/** Two classifiers behind one number, and nothing more up to the next mark: 28件起, 46个名. */
export function twice(quantity: Quantity, { data: { words } }: RuleInput): Finding | undefined {
  const { block: { view }, start, end, unit, after } = quantity;
  const classifiers = words["single"] ?? [];
  if (unit === after || !classifiers.includes(unit) || !classifiers.includes(after)) return undefined;
  const text = printed(quantity);
  return { key: "classifier-twice", ...spanOf(view, start, end + after.length), data: { text: text + after, first: unit, second: after }, expected: [text, text.slice(0, -unit.length) + after] };
}

const PERCENT = "%";

/** One unit written twice: 98%%, and up to the next mark 1004件件; not 12件件件落实. */
export function repeated({ block: { view }, start, end, unit, upper }: Quantity): Finding | undefined {
  const behind = end + unit.length;
  const isStopped = unit === PERCENT || behind >= view.text.length || STOP_MARKS.includes(view.text.charAt(behind));
  if (unit === "" || upper !== undefined || !isStopped || !view.text.startsWith(unit + unit, end - unit.length)) return undefined;
  const text = view.text.slice(start, behind);
  const expected = view.text.slice(start, end);
  return { key: "unit-repeated", ...spanOf(view, start, behind), data: { text, unit, expected }, expected: [expected], edits: [{ ...spanOf(view, end, behind), text: "" }], safe: true };
}
