import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { balanceCheck, termsOf } from "../balances/balance-check.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm, printsAs } from "../reading/interval.js";
import { isCounted, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** 由上年的158件减少37件，降至131件，降幅23.4%: where the change and its rate agree with what there was, it is what it came to that is off. In place of what is said of the rate. */
export function changedTotals(checks: readonly FigureCheck[], { quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return checks.map((check) => {
    const [now, before] = check.holds || check.kind !== "growth" || check.inputs.length !== 2 ? [] : check.inputs;
    const change = now === undefined || before === undefined ? undefined : quantities.find((each) => isCounted(each) && each.unit === before.unit && directionOf(each, words) !== 0 && isRateOf(check.subject, each, before));
    if (now === undefined || before === undefined || change === undefined) return check;
    const total = balanceCheck(now, [...termsOf([before], 1), ...termsOf([change], directionOf(change, words) > 0 ? 1 : -1)]);
    // 较上年的80起减少20起，上升25%: what it came to is right, and the rate goes the other way.
    return total.holds ? check : total;
  });
}

function isRateOf(percent: Quantity, change: Quantity, before: Quantity): boolean {
  const exact = ({ value }: Quantity): { readonly low: Quantity["value"]; readonly high: Quantity["value"] } => ({ low: value, high: value });
  return [change, before].every(isFirm) && before.value.digits > 0n && compare(change.value, before.value) < 0 && printsAs(percent, exact(change), exact(before));
}
