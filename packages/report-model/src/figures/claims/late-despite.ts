import { compare, isZero } from "../../quantity/decimal.js";
import { LATE_STEP, RATE_IN_TIME } from "../../text/chinese-shares.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { isCounted, placeOf, printed, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** 按期办结率100%；超期办结10件: all in time, and some that were late. Never sure. */
export function lateDespite({ quantities }: Sentence): readonly FigureCheck[] {
  return quantities.flatMap((percent, at): readonly FigureCheck[] => {
    const step = percent.family === "percent" && isFirm(percent) && compare(percent.value, HUNDRED) === 0 ? RATE_IN_TIME.exec(percent.before)?.[1] : undefined;
    const late = step === undefined ? undefined : quantities.slice(at + 1).find((each) => isCounted(each) && isFirm(each) && !isZero(each.value) && [step, ""].includes(LATE_STEP.exec(each.before)?.[1] ?? NONE));
    return late === undefined ? [] : [{ kind: "claim", holds: false, sure: false, subject: percent, inputs: [late], name: percent.before, place: placeOf(percent), formula: late.before + printed(late), difference: "", recomputed: undefined, expected: [] }];
  });
}

const NONE = "-";
