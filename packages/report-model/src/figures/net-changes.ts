import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../quantity/types.js";
import { NET } from "../text/chinese-clauses.js";
import { balanceCheck, termsOf } from "./balance-check.js";
import { directionOf } from "./growth-pairs.js";
import { isCounted, mentions, type Sentence } from "./scope.js";
import { isAddable } from "./sums.js";
import type { FigureCheck } from "./types.js";

/** 新申领156人、注销63人，净增83人: what came less what went, where both stand right before it. */
export function netChecks({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((net, at): readonly FigureCheck[] => {
    const [one, other] = quantities.slice(Math.max(0, at - 2), at);
    if (!NET.test(net.before) || one === undefined || other === undefined || [one, other].some((each) => each.unit !== net.unit || each.segment !== net.segment) || !isAddable([one, other, net])) return [];
    const [came, went] = isInflow(one, words) && isOutflow(other, words) ? [one, other] : isOutflow(one, words) && isInflow(other, words) ? [other, one] : [];
    if (came === undefined || went === undefined) return [];
    const [more, less] = directionOf(net, words) < 0 ? [went, came] : [came, went];
    return [balanceCheck(net, [...termsOf([more], 1), ...termsOf([less], -1)])];
  });
}

function isInflow({ before }: Quantity, { stocks, increments }: FigureWords): boolean {
  return stocks.some(({ inflow }) => mentions(before, inflow)) || mentions(before, increments);
}

function isOutflow({ before }: Quantity, { stocks }: FigureWords): boolean {
  return stocks.some(({ inflow, outflow }) => inflow.length > 0 && mentions(before, outflow));
}

/** True where a sentence tells what came or went: 净增 is then not by how much it grew. */
export function tellsFlows({ quantities }: Sentence, words: FigureWords): boolean {
  return quantities.some((each) => isCounted(each) && (isInflow(each, words) || isOutflow(each, words)) && !NET.test(each.before));
}
