import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, COMMA } from "../../text/chinese-clauses.js";
import { THERE_ARE } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, joint, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

/** 77件中，有72件交市政府办理，7件交有关机关办理: bare counts that share out a whole come to more than it. Never sure: one may be dealt with twice. */
export function sharedOut({ sentences }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (kind === "excess" || (kind === "sum" && holds) ? [subject, ...inputs] : [])));
  return sentences.flatMap(({ quantities }) => quantities.flatMap((whole, at): readonly FigureCheck[] => {
    if (!whole.after.startsWith(AMONG) || !isCounted(whole) || !isFirm(whole) || bound.has(whole)) return [];
    const behind = quantities.slice(at + 1);
    const end = behind.findIndex((each, index) => !isShare(each, behind[index - 1] ?? whole, whole));
    const parts = behind.slice(0, end < 0 ? undefined : end);
    const isOver = parts.length > 1 && compare(sumOf(parts), whole.value) > 0 && parts.every((each) => compare(each.value, whole.value) <= 0 && !bound.has(each));
    return isOver ? [{ ...additionOf(whole, parts), sure: false, expected: [] }] : [];
  }));
}

/** With nothing before it but 有, in the next clause, and something behind it that is done with it. */
function isShare(each: Quantity, last: Quantity, whole: Quantity): boolean {
  return each.unit === whole.unit && each.depth === whole.depth && each.segment === whole.segment && isFirm(each) && each.after !== "" && THERE_ARE.test(each.before) && joint(last, each).includes(COMMA);
}
