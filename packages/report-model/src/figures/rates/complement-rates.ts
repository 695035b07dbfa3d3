import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { RATE_AND_DENIAL } from "../../text/chinese-shares.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isLastYear } from "../reading/scope.js";

/** 合格率96.45%、不合格率3.46%, 按期办结率97.3%，逾期办结率3.7%: two neighbouring rates of which the one is called as the other but for a word that denies it, and of nothing else. */
export function complementRates(percents: readonly Quantity[], words: FigureWords): readonly (readonly Quantity[])[] {
  const isPlain = (each: Quantity): boolean => isFirm(each) && directionOf(each, words) === 0 && !isLastYear(each, words);
  return percents.flatMap((other, at): readonly (readonly Quantity[])[] => {
    const one = percents[at - 1];
    return one !== undefined && one.depth === other.depth && isPlain(one) && isPlain(other) && areComplements(one, other) ? [[one, other]] : [];
  });
}

/** What stands before the step in the second name is nothing or the same as in the first: 蔬菜合格率 and 水果不合格率 are of two matters. */
function areComplements({ before: first }: Quantity, { before: second }: Quantity): boolean {
  const [one, other] = [RATE_AND_DENIAL.exec(first)?.groups, RATE_AND_DENIAL.exec(second)?.groups];
  if (one === undefined || other === undefined) return false;
  const isOf = other["of"] === "" || other["of"] === one["of"];
  return isOf && isDenial(one, other);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** 合格 and 不合格, 按期办结 and 逾期办结 or 逾期. */
function isDenial(one: Groups, other: Groups): boolean {
  const [a, b] = [one["step"] ?? "", other["step"] ?? ""];
  if (isTold(one, "not") !== isTold(other, "not")) return a === b && ![one, other].some((each) => isTold(each, "late") || isTold(each, "timely"));
  const isLateBeside = (isTold(one, "late") && isTold(other, "timely")) || (isTold(one, "timely") && isTold(other, "late"));
  return isLateBeside && (a === b || a === "" || b === "");
}

function isTold(groups: Groups, name: string): boolean {
  return groups[name] !== undefined;
}
