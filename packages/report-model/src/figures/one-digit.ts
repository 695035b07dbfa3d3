import { written, type Decimal } from "../quantity/decimal.js";

/** Two numbers that are written alike but for one digit. */
export function isOneDigit(one: Decimal, other: Decimal): boolean {
  const [a, b] = [written(one), written(other)];
  return a.length === b.length && Array.from(a).filter((digit, at) => digit !== b.charAt(at)).length === 1;
}
