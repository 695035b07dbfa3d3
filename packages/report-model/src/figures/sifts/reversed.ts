import { compare } from "../../quantity/decimal.js";
import { TARGET_BEHIND } from "../../text/chinese-figures.js";
import { HUNDRED, printsAs } from "../reading/interval.js";
import type { FigureCheck } from "../types.js";

/** 办理428件，全年400件目标任务已完成，完成率107%: the other way round. */
export function withoutReversed(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  return checks.filter((check) => !isReversed(check));
}

function isReversed({ kind, holds, subject, inputs: [part, whole] }: FigureCheck): boolean {
  return !holds && kind === "rate" && part !== undefined && whole !== undefined && TARGET_BEHIND.test(part.after) && compare(subject.value, HUNDRED) > 0 && printsAs(subject, { low: whole.value, high: whole.value }, { low: part.value, high: part.value });
}
