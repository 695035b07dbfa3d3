import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { NET } from "../../text/chinese-clauses.js";
import { directionOf, isFromTo, isTo } from "../reading/growth-pairs.js";
import { isCounted, mentions, type Sentence } from "../reading/scope.js";
import { isAddable } from "../sums/sums.js";
import type { FigureCheck } from "../types.js";
import { balanceCheck, termsOf } from "./balance-check.js";

/** 新申领156人、注销63人，净增83人: what came less what went, where both stand right before it. */
export function netChecks({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((net, at): readonly FigureCheck[] => {
    if (!NET.test(net.before)) return [];
    // 新设743家、迁入28家，迁出及注销295家，净增476家: all that stand right before it; 出生2.35万人，出生率9.2‰；死亡1.50万人，死亡率5.9‰: their rates aside.
    const near = quantities.slice(0, at).filter((each) => isCounted(each) || each.family === net.family).slice(-MOST_FLOWS);
    // 净增38人（新发证95人，注销57人）: or all that the brackets behind it hold.
    const noted = quantities.slice(at + 1, at + 1 + MOST_FLOWS).filter((_, index, all) => all.slice(0, index + 1).every(({ depth, unit }) => depth === net.depth + 1 && unit === net.unit));
    const flows = noted.length > 1 ? noted : near.slice(near.findLastIndex((each) => each.unit !== net.unit || !(isInflow(each, words) || isOutflow(each, words))) + 1);
    const went = flows.filter((each) => isOutflow(each, words) && !isInflow(each, words));
    const came = flows.filter((each) => !went.includes(each));
    if (came.length === 0 || went.length === 0 || !isAddable([...flows, net])) return [];
    const [more, less] = directionOf(net, words) < 0 ? [went, came] : [came, went];
    return [balanceCheck(net, [...termsOf(more, 1), ...termsOf(less, -1)])];
  });
}

/** 由上年的89项调整为97项，新增12项，取消8项: what went is what was there and came, less what there is. Never sure. */
export function flowsBetween({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((went, at): readonly FigureCheck[] => {
    const [before, now, came] = quantities.slice(Math.max(0, at - FLOW), at);
    if (before === undefined || now === undefined || came === undefined || quantities[at + 1]?.unit === went.unit) return [];
    const isTold = isFromTo({ now, before }) && isInflow(came, words) && isOutflow(went, words) && !isInflow(went, words);
    const isAlike = [before, now, came].every(({ unit, segment }) => unit === went.unit && segment === went.segment) && isAddable([before, now, came, went]);
    return isTold && isAlike ? [{ ...balanceCheck(went, [...termsOf([before, came], 1), ...termsOf([now], -1)]), sure: false }] : [];
  });
}

/** What there was, what there is, and what came. */
const FLOW = 3;

/** Flows that stand before a net change. */
const MOST_FLOWS = 5;

function isInflow({ before }: Quantity, { stocks, increments }: FigureWords): boolean {
  return stocks.some(({ inflow }) => mentions(before, inflow)) || mentions(before, increments);
}

function isOutflow({ before }: Quantity, { stocks }: FigureWords): boolean {
  return stocks.some(({ inflow, outflow }) => inflow.length > 0 && mentions(before, outflow));
}

/** True where a sentence tells what came or went: 净增 is then not by how much it grew. 由16名增加到20名 tells neither. */
export function tellsFlows({ quantities }: Sentence, words: FigureWords): boolean {
  return quantities.some((each) => isCounted(each) && (isInflow(each, words) || isOutflow({ ...each, before: each.lead }, words)) && !NET.test(each.before) && !isTo(each));
}
