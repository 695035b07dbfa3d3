import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, distance, subtract } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { directionOf } from "./growth-pairs.js";
import { isFirm, printsAs } from "./interval.js";
import { notationOf } from "./print.js";
import { isCounted, placeOf, printed, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** 由上年的158件减少37件，降至131件，降幅23.4%: where the change and its rate agree with what there was, it is what it came to that is off. In place of what is said of the rate. */
export function changedTotals(checks: readonly FigureCheck[], { quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return checks.map((check) => {
    const [now, before] = check.holds || check.kind !== "growth" || check.inputs.length !== 2 ? [] : check.inputs;
    const change = now === undefined || before === undefined ? undefined : quantities.find((each) => isCounted(each) && each.unit === before.unit && directionOf(each, words) !== 0 && isRateOf(check.subject, each, before));
    return now === undefined || before === undefined || change === undefined ? check : totalOf(now, { before, change, direction: directionOf(change, words) });
  });
}

function isRateOf(percent: Quantity, change: Quantity, before: Quantity): boolean {
  const exact = ({ value }: Quantity): { readonly low: Quantity["value"]; readonly high: Quantity["value"] } => ({ low: value, high: value });
  return [change, before].every(isFirm) && before.value.digits > 0n && compare(change.value, before.value) < 0 && printsAs(percent, exact(change), exact(before));
}

function totalOf(now: Quantity, { before, change, direction }: { readonly before: Quantity; readonly change: Quantity; readonly direction: number }): FigureCheck {
  const value = direction > 0 ? add(before.value, change.value) : subtract(before.value, change.value);
  const { number, suffix } = notationOf([now, before, change]);
  const formula = `${number(before.value)}${direction > 0 ? "+" : "\u2212"}${number(change.value)}=${number(value)}`;
  return {
    kind: "balance", holds: false, sure: true, subject: now, inputs: [before, change], name: printed(now), place: placeOf(now), formula, difference: `${number(distance(value, now.value))}${suffix}`, recomputed: approximate(value), expected: [`${number(value)}${suffix}`],
  };
}
