import { commonEnding, figureChecksOf, figuresBySentence, groupBy, isEnumerated, type Quantity } from "@lint-report/report-model";
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
    const [odd, first] = oddOf(members);
    return odd !== undefined && first !== undefined && (kind === "balance" || odd !== subject) ? [inOtherUnit(odd, first)] : [];
  });
}

/** 殴打他人2190起、盗窃1437件、赌博318起、其他917起: in one list, one in another classifier than all others. */
export function mixedListed(quantities: readonly Quantity[], { data: { words } }: RuleInput): readonly Finding[] {
  const mixable = words["mixable"] ?? [];
  return figuresBySentence(quantities).flatMap((figures) => runsOf(figures).flatMap((run): readonly Finding[] => {
    const [odd, first] = oddOf(run);
    return run.length > FEWEST && odd !== undefined && first !== undefined && odd !== run[0] && run.every(({ unit, depth }) => mixable.includes(unit) && depth === first.depth) ? [inOtherUnit(odd, first)] : [];
  }));
}

/** Of figures in two units, the only one in its own and the first of the others. */
function oddOf(figures: readonly Quantity[]): readonly [] | readonly [Quantity | undefined, Quantity | undefined] {
  const byUnit = groupBy(figures, ({ unit }) => unit);
  const [ones, others] = [...byUnit.values()].sort((one, other) => one.length - other.length);
  return byUnit.size === 2 && ones?.length === 1 ? [ones[0], others?.[0]] : [];
}

/** Figures that enumeration commas join. */
function runsOf(figures: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const runs: Quantity[][] = [];
  for (const [at, each] of figures.entries()) {
    const last = figures[at - 1];
    if (last !== undefined && isEnumerated(last, each)) runs[runs.length - 1]?.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** Two parts of one noun, one of them in the total's classifier. */
function areAlike(members: readonly Quantity[], total: Quantity): boolean {
  const parts = members.filter((each) => each !== total);
  const [one, other] = parts;
  return one !== undefined && other !== undefined && parts.length === 2 && parts.some(({ unit }) => unit === total.unit) && commonEnding(one.before, other.before).length >= NOUN;
}

/** Letters of a noun. */
const NOUN = 2;
