import { compare, HYPHEN, MULTIPLIER, NAME_BEFORE, NAME_BEHIND, numberAt, printed, RANGE_WAVE, RANGE_WORD, spanOf, type Quantity } from "@lint-report/report-model";
import type { Edit, Finding, RuleInput } from "../src/types.js";

/** Ranges with a hyphen, and ranges of percentages whose first number has no %. */
export function ranges(quantity: Quantity, { data: { words } }: RuleInput): Finding | undefined {
  const { block: { view }, number, upper, start, end, family, unit } = quantity;
  if (upper === undefined || isName(quantity, words["labels"] ?? [])) return undefined;
  if (compare(upper, quantity.value) < 0) return { key: "range-order", ...spanOf(view, start, end), data: { text: printed(quantity) } };
  const behind = view.text.startsWith(unit, number.end) ? number.end + unit.length : number.end;
  const mark = view.text.charAt(behind);
  const isPercent = family === "percent" && !number.share;
  const lacksUnit = isPercent && behind === number.end;
  const multiplier = isPercent ? "" : missingMultiplier(quantity, behind);
  if (mark !== HYPHEN && !lacksUnit) return undefined;
  if (numberAt(view.text, behind + 1) === undefined) return undefined;
  const right = mark !== HYPHEN ? mark : isPercent ? RANGE_WAVE : RANGE_WORD;
  const place = spanOf(view, behind, behind + 1);
  const edit: Edit = { ...place, text: (lacksUnit ? unit : multiplier) + right };
  const inserted = (sign: string): string => view.text.slice(start, behind) + (lacksUnit ? unit : multiplier) + sign + view.text.slice(behind + 1, end);
  const expected = isPercent || mark !== HYPHEN ? [inserted(right)] : [inserted(RANGE_WORD), inserted(RANGE_WAVE)];
  return {
    key: lacksUnit ? "range-percent" : "range", ...spanOf(view, start, end),
    data: { text: printed(quantity), expected: expected[0] ?? "" }, expected, edits: [edit], safe: true,
  };
}

/** 30-40万元 means 30万至40万元: the first number takes the multiplier that only the second has. */
function missingMultiplier({ block: { view: { text } }, number }: Quantity, behind: number): string {
  const upper = numberAt(text, behind + 1);
  if (upper === undefined || MULTIPLIER.test(text.slice(number.digitsStart, number.end))) return "";
  return MULTIPLIER.exec(text.slice(upper.digitsStart, upper.end))?.[0] ?? "";
}

/** Letters before a number in which a label is looked for. */
const LONGEST_LABEL = 6;

/** Numbers of a list, an article or a model are no range of quantities. */
function isName({ block: { view: { text } }, number, start, end }: Quantity, labels: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  return NAME_BEFORE.test(before) || NAME_BEHIND.test(text.slice(end, end + 2)) || number.form === "chinese" || labels.some((label) => before.endsWith(label));
}
