import { shifted, written, type Decimal } from "../../quantity/decimal.js";
import { HEDGES_WITHIN } from "../../text/chinese-numerals.js";
import type { Quantity } from "../../quantity/types.js";

/** How figures that are computed together are written: all in the unit they share, or all in the basic unit. */
export interface Notation {
  readonly number: (value: Decimal) => string;
  /** What follows the number: 宗, 万元. */
  readonly suffix: string;
}

/** 93.0% with the places it is computed to; a round hundred without. */
export function percentInWords({ digits, scale }: Decimal): string {
  const places = 10n ** BigInt(scale);
  if (scale === 0 || digits % (100n * places) === 0n) return `${String(digits / places)}%`;
  return `${String(digits / places)}.${String(digits % places).padStart(scale, "0")}%`;
}

const LEADING_DIGITS = /^[\d,.]+/u;

/** 164万元, 92万元 and 230万元 are added as 164+92+230; figures in different units in that of the first: 1.38亿元 and 8420万元 as 1.38 and 0.842. */
export function notationOf(quantities: readonly Quantity[]): Notation {
  const [first] = quantities;
  const suffixes = new Set(quantities.map(suffixOf));
  if (first === undefined) return { number: written, suffix: "" };
  if (suffixes.size > 1 && new Set(quantities.map(exponentOf)).size === 1) return { number: written, suffix: first.family === "none" ? "" : first.unit };
  const exponent = exponentOf(first);
  return { number: (value) => written(shifted(value, -exponent)), suffix: suffixOf(first) };
}

/** What stands behind the digits, multiplier and unit; a recomputed figure is not hedged. */
function suffixOf({ block, number, end }: Quantity): string {
  const { text } = block.view;
  const behind = number.form === "chinese" ? text.slice(number.end, end) : text.slice(number.digitsStart, end).replace(LEADING_DIGITS, "");
  return behind.replaceAll(HEDGES_WITHIN, "");
}

/** Power of ten between the printed digits and the value, whatever it was added up to: 4 for 164万元, whose last digit is worth 10000. */
export function exponentOf({ block, number, step }: Quantity): number {
  const digits = LEADING_DIGITS.exec(block.view.text.slice(number.digitsStart, number.end))?.[0] ?? "";
  const places = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  return digits === "" ? 0 : places + String(step.digits).length - 1 - step.scale;
}
