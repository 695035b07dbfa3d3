import { printed, spanOf, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

/** Two classifiers behind one number, and nothing more up to the next mark: 28件起, 46个名. */
export function twice(quantity: Quantity, { data: { words } }: RuleInput): Finding | undefined {
  const { block: { view }, start, end, unit, after } = quantity;
  const classifiers = words["single"] ?? [];
  if (unit === after || !classifiers.includes(unit) || !classifiers.includes(after)) return undefined;
  const text = printed(quantity);
  return { key: "classifier-twice", ...spanOf(view, start, end + after.length), data: { text: text + after, first: unit, second: after }, expected: [text, text.slice(0, -unit.length) + after] };
}
