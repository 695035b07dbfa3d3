import { figureChecksOf } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { inOtherUnit } from "./mixed.js";

/** Figures that agree on a classifier. */
const FEWEST = 3;

/** 成功209件，其中邻里97起、婚姻58件、其他54件; 立案312件，结转9件，结案305起，未结16件: of figures that add up, one in another classifier than all others; a total may have its own. */
export function mixedParts({ report, data: { words } }: RuleInput): readonly Finding[] {
  const mixable = words["mixable"] ?? [];
  return figureChecksOf(report).flatMap(({ kind, holds, subject, inputs }): readonly Finding[] => {
    const members = [subject, ...inputs];
    if (!holds || (kind !== "sum" && kind !== "balance") || members.length <= FEWEST || !members.every(({ unit, block }) => mixable.includes(unit) && block.cell === undefined)) return [];
    const odd = members.find(({ unit }) => members.filter((each) => each.unit === unit).length === 1);
    const first = members.find(({ unit }) => unit !== odd?.unit);
    const areTwo = new Set(members.map(({ unit }) => unit)).size === 2;
    return areTwo && odd !== undefined && first !== undefined && (kind === "balance" || odd !== subject) ? [inOtherUnit(odd, first)] : [];
  });
}
