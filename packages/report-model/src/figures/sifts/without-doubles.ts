import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { isOfEarlierWhole } from "../reading/runs.js";
import type { Sentence } from "../reading/scope.js";
import { opensWith } from "../reading/scope.js";
import { overParts } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";

/** What several recomputations of a sentence say of one thing is told once, by the one that says most. */

/** 其中四次、三次、四次，合计十二次: what does not add up to one total told twice is told once. */
export function withoutEchoes(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const inputs = ({ inputs: each }: FigureCheck): string => each.map(({ index }) => index).join();
  const isSum = ({ kind, holds }: FigureCheck): boolean => !holds && (kind === "sum" || kind === "excess");
  return checks.filter((check, at) => !isSum(check) || !checks.slice(0, at).some((other) => isSum(other) && inputs(other) === inputs(check)));
}

/** 受理312件，办结318件，办结率98%: what exceeds its whole is told once, as sure as it can be. */
export function withoutDoubts(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const isPart = ({ kind, holds }: FigureCheck): boolean => !holds && (kind === "part" || kind === "among");
  const parts = checks.filter(isPart);
  return parts.length < 2 ? checks : checks.filter((check) => check.sure || !isPart(check) || !parts.some((other, at) => other.subject === check.subject && (other.sure || at < parts.indexOf(check))));
}

/** 9名述法，31名书面述法，共40人: what is told as two parts of one total is no part and whole. */
export function withoutSiblings(all: readonly FigureCheck[], _: Sentence, { rests }: FigureWords): readonly FigureCheck[] {
  // 县长出庭2次，其他负责人出庭32次.
  const checks = all.filter(({ kind, holds, subject }) => holds || kind !== "part" || !opensWith(subject.before, rests));
  const sums = checks.filter(({ kind, holds }) => kind === "sum" && holds);
  const areSiblings = (one: Quantity, others: readonly Quantity[]): boolean => sums.some(({ inputs }) => inputs.includes(one) && others.every((each) => inputs.includes(each)));
  return sums.length === 0 ? checks : checks.filter(({ kind, holds, subject, inputs }) => holds || (kind !== "part" && kind !== "among") || !areSiblings(subject, inputs));
}

/** What with those beside it comes to an earlier count is no part of a later one. */
export function withoutPartsOfEarlier(checks: readonly FigureCheck[], sentence: Sentence): readonly FigureCheck[] {
  return checks.filter(({ kind, holds, subject, inputs: [whole] }) => holds || (kind !== "part" && kind !== "among") || whole === undefined || !isOfEarlierWhole(subject, whole, sentence));
}

/** 21名，其中在编23名、辅助8名: a part that alone is more than the whole says enough. */
export function withoutSlipsOfWholes(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const parts = new Set(checks.flatMap(({ kind, holds, subject }) => (!holds && (kind === "part" || kind === "among") ? [subject] : [])));
  return parts.size === 0 ? checks : checks.filter(({ kind, holds, sure, inputs }) => holds || sure || kind !== "excess" || !inputs.some((each) => parts.has(each)));
}

/** 实际在岗24人，其中下沉11人、自有15人；持证23人，持证率95.8%: where a rate agrees with the total, it is the parts that are off. */
export function withTrustedTotals(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const trusted = new Set(checks.flatMap(({ kind, holds, inputs }) => (kind === "rate" && holds ? inputs : [])));
  return checks.map((check) => {
    const isDoubted = !check.holds && (check.kind === "sum" || check.kind === "excess") && trusted.has(check.subject) && check.inputs[0]?.block === check.subject.block;
    return isDoubted ? { ...check, ...overParts(check.inputs) } : check;
  });
}
