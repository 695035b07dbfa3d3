import { commonEnding, figureChecksOf, figuresBySentence, isEnumerated, type Quantity } from "@lint-report/report-model";
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

/** 殴打他人2190起、盗窃1437件、赌博318起、其他917起: in one list, one in another classifier than all others. */
export function mixedListed(quantities: readonly Quantity[], { data: { words } }: RuleInput): readonly Finding[] {
  const mixable = words["mixable"] ?? [];
  return figuresBySentence(quantities).flatMap((figures) => runsOf(figures).flatMap((run): readonly Finding[] => {
    const odd = run.find(({ unit }) => run.filter((each) => each.unit === unit).length === 1);
    const [first] = run.filter((each) => each !== odd);
    const isOdd = odd !== undefined && first !== undefined && odd !== run[0] && run.length > FEWEST && run.every(({ unit, depth }) => mixable.includes(unit) && depth === first.depth) && run.every((each) => each === odd || each.unit === first.unit);
    return isOdd ? [inOtherUnit(odd, first)] : [];
  }));
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
