import { approximate, compare } from "../../quantity/decimal.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Nearer to their total they are its parts all the same, as a share of it. */
const FAR = 0.2;
/** Figures to either side among which the sum may be told. */
const NEAR = 24;

/** 信访举报71件。…从类型看4件、2件、12件…。其中业务范围内47件: parts that do not come to their total, but to another count told near them, may be of that. */
export function doubtedByTold(checks: readonly FigureCheck[], { quantities }: DraftFigures): readonly FigureCheck[] {
  return checks.map((check) => {
    const { kind, holds, sure, subject, inputs, recomputed = 0 } = check;
    const total = approximate(subject.value);
    if (holds || !sure || Math.abs(recomputed - total) <= FAR * total || (kind !== "sum" && kind !== "excess") || inputs.includes(subject)) return check;
    const sum = sumOf(inputs);
    const indexes = [subject, ...inputs].map(({ index }) => index);
    const near = quantities.slice(Math.max(0, Math.min(...indexes) - NEAR), Math.max(...indexes) + NEAR);
    const isTold = near.some((each) => each.unit === subject.unit && isFirm(each) && !indexes.includes(each.index) && compare(each.value, sum) === 0);
    return isTold ? { ...check, sure: false } : check;
  });
}
