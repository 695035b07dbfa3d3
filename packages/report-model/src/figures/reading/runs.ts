import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { SUMMED } from "../../text/chinese-figures.js";
import { areOfOneStep, areParallel } from "./parallel.js";
import { areBeside, sumOf, type Sentence } from "./scope.js";

/** 检察建议6份、司法建议3份，采纳8份: wholes that stand side by side are one. */
export function isWithinRun(part: Quantity, whole: Quantity, { quantities }: Pick<Sentence, "quantities">): boolean {
  const run = runAround(whole, part, { quantities });
  return run.length > 1 && compare(sumOf(run), part.value) >= 0;
}

/** 收到1275条，县区533条，其中咨询486条、投诉762条、建言27条: a part that with those beside it, or right behind it, comes to a count before its whole. */
export function isOfEarlierWhole(part: Quantity, whole: Quantity, { quantities }: Pick<Sentence, "quantities">): boolean {
  const alike = quantities.filter(({ unit, depth }) => unit === part.unit && depth === part.depth);
  const behind = alike.slice(alike.indexOf(part), alike.indexOf(part) + MOST);
  const runs = [runAround(part, whole, { quantities }), ...behind.map((_, last) => behind.slice(0, last + 1))];
  return runs.some((run) => run.length > 1 && quantities.some((each) => each.end <= whole.start && each.unit === part.unit && compare(each.value, sumOf(run)) === 0));
}

/** Parts of a whole. */
const MOST = 8;

/** The figures that stand side by side with a whole, itself among them: in a list, or in clauses of one form. */
export function runAround(whole: Quantity, part: Quantity, { quantities }: Pick<Sentence, "quantities">): readonly Quantity[] {
  // 6个镇占38件、4个乡占11件: whatever else is counted in between.
  const alike = quantities.filter(({ unit }) => unit === whole.unit);
  let [from, to] = [alike.indexOf(whole), alike.indexOf(whole)];
  const isBeside = (one: Quantity | undefined, other: Quantity | undefined): boolean => one !== undefined && other !== undefined && one !== part && other !== part && (areBeside(one, other) || areParallel(one, other) || (SUMMED.test(part.before) && areOfOneStep(one, other)));
  while (isBeside(alike[from - 1], alike[from])) from--;
  while (isBeside(alike[to], alike[to + 1])) to++;
  return alike.slice(from, to + 1);
}
