import { approximate, compare, distance, type Decimal, type Quantity } from "@lint-report/report-model";

/** Different beyond what rounding at the printed precision explains. */
export function differs(a: Quantity, b: Quantity): boolean {
  if (a.approximation !== "none") return isBeyond(b.value, a);
  if (b.approximation !== "none") return isBeyond(a.value, b);
  const size = distance(a.value, b.value);
  const coarser = compare(a.step, b.step) > 0 ? a.step : b.step;
  return compare(a.step, b.step) === 0 ? size.digits !== 0n : approximate(size) >= approximate(coarser);
}

/** 31562户 and 3.16万户: one number, told in full and in ten thousands. */
export function areRoundings(first: Quantity, second: Quantity): boolean {
  return compare(first.step, second.step) !== 0 && !differs(first, second);
}

/** Less than what it is said to exceed, or more than what it is said not to reach. */
function isBeyond(value: Decimal, hedged: Quantity): boolean {
  const order = compare(value, hedged.value);
  return hedged.approximation === "above" ? order < 0 : hedged.approximation === "below" && order > 0;
}
