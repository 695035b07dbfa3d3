import { commonEnding, figureChecksOf, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { inOtherUnit } from "./mixed.js";

/** Figures that agree on a classifier. */
const FEWEST = 3;

/** 信访事项215件，其中初次信访178件、重复信访37起; 成功209件，其中邻里97起、婚姻58件、其他54件; 立案312件，结转9件，结案305起，未结16件: of figures that add up, one in another classifier than all others; a total may have its own. */
export function mixedParts({ report, data: { words } }: RuleInput): readonly Finding[] {
  const mixable = words["mixable"] ?? [];
  return figureChecksOf(report).flatMap(({ kind, holds, subject, inputs }): readonly Finding[] => {
    const members = [subject, ...inputs];
    if (!holds || (kind !== "sum" && kind !== "balance") || (members.length <= FEWEST && !areAlike(members, subject)) || !members.every(({ unit, block }) => mixable.includes(unit) && block.cell === undefined)) return [];
    const odd = members.find(({ unit }) => members.filter((each) => each.unit === unit).length === 1);
    const first = members.find(({ unit }) => unit !== odd?.unit);
    const areTwo = new Set(members.map(({ unit }) => unit)).size === 2;
    return areTwo && odd !== undefined && first !== undefined && (kind === "balance" || odd !== subject) ? [inOtherUnit(odd, first)] : [];
  });
}

/** Two parts of one noun, one of them in the total's classifier. */
function areAlike(members: readonly Quantity[], total: Quantity): boolean {
  const parts = members.filter((each) => each !== total);
  const [one, other] = parts;
  return one !== undefined && other !== undefined && parts.length === 2 && parts.some(({ unit }) => unit === total.unit) && commonEnding(one.before, other.before).length >= NOUN;
}

/** Letters of a noun. */
const NOUN = 2;
