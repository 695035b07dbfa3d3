import { add, compare, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { sumOf } from "./scope.js";

/** Fewer digits may be changed by chance. */
const FEWEST_DIGITS = 3;
/** Digits that can stand in another order. */
const FEWEST_TO_CHANGE = 2;

/** The parts with which, two of their neighbouring digits changed, all come to the total. */
export function slippedParts(total: Quantity, parts: readonly Quantity[], fewest = FEWEST_DIGITS): readonly Quantity[] {
  const sum = sumOf(parts);
  return parts.filter(({ value }) => changedDigits(value, fewest).some((each) => compare(add(subtract(sum, value), each), total.value) === 0));
}

/** A number with each two neighbouring digits in the other order: 4670 as 6470, 4760 and 4607. */
export function swappedDigits(value: Decimal): readonly Decimal[] {
  return changedDigits(value, FEWEST_TO_CHANGE);
}

/** Two neighbouring digits of a number in the other order make it another. */
export function isSwapOf(value: Decimal, other: Decimal): boolean {
  return swappedDigits(value).some((each) => compare(each, other) === 0);
}

function changedDigits({ digits, scale }: Decimal, fewest: number): readonly Decimal[] {
  const written = String(digits);
  return written.length < fewest ? [] : Array.from({ length: written.length - 1 }, (_, at) => ({ digits: BigInt(written.slice(0, at) + written.charAt(at + 1) + written.charAt(at) + written.slice(at + 2)), scale }));
}
