import { add, compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";

/** Figures without those that one before them comes to: 12.4万元 of 12.4万元, 4.0万元, 3.6万元, 4.8万元. */
export function withoutParts(figures: readonly Quantity[]): readonly Quantity[] {
  const parts = new Set(figures.flatMap((total, at) => partsOf(total, figures.slice(at + 1))));
  return figures.filter((each) => !parts.has(each));
}

/** As many of the figures behind a total, two and more, as come to it; none where they do not. */
export function partsOf(total: Quantity, behind: readonly Quantity[]): readonly Quantity[] {
  let sum = integer(0);
  const last = behind.findIndex(({ value }, at) => {
    sum = add(sum, value);
    return at > 0 && compare(sum, total.value) === 0;
  });
  return behind.slice(0, last + 1);
}
