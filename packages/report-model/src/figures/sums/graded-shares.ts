import type { Quantity } from "../../quantity/types.js";
import { GRADE_OF_CONTENT } from "../../text/chinese-shares.js";
import { isFirm } from "../reading/interval.js";
import { isEnumerated, joint, type Sentence } from "../reading/scope.js";
import { COMMA } from "../../text/chinese-clauses.js";
import type { FigureCheck } from "../types.js";
import { shareSum } from "./share-sums.js";

/** 非常满意99.99%，满意0.1%: grades of content of which nobody gives two, where they come to more than all. Never sure. */
export function gradedShares({ quantities }: Sentence): readonly FigureCheck[] {
  return quantities.flatMap((first, at): readonly FigureCheck[] => {
    if (!isGrade(first) || (at > 0 && isNextGrade(quantities[at - 1], first))) return [];
    const end = quantities.findIndex((each, index) => index > at && !isNextGrade(quantities[index - 1], each));
    const run = quantities.slice(at, end < 0 ? quantities.length : end);
    const last = run[run.length - 1];
    return last === undefined || run.length < 2 ? [] : shareSum(run, { isAll: false, isApart: false }, last.end);
  });
}

function isGrade(each: Quantity): boolean {
  return each.family === "percent" && isFirm(each) && GRADE_OF_CONTENT.test(each.before);
}

function isNextGrade(last: Quantity | undefined, each: Quantity): boolean {
  return last !== undefined && isGrade(last) && isGrade(each) && last.before !== each.before && (isEnumerated(last, each) || joint(last, each) === COMMA + each.before);
}
