import type { Quantity } from "../../quantity/types.js";
import { JOINT, RESPECTIVELY } from "../../text/chinese-clauses.js";
import { YEARS } from "../../text/chinese.js";
import { isEnumerated, joint } from "./scope.js";

/** A list of years with a figure for each: 2022年至2024年分别受理318件、402件和365件. */
export interface ListedYears {
  readonly years: readonly string[];
  /** As many as the years. */
  readonly figures: readonly Quantity[];
}

/** Letters before a list of figures in which its years stand. */
const LONGEST = 60;

/** The list among figures of one sentence, which stand in order; `undefined` where there is none or the years are not as many. */
export function listedYearsIn(figures: readonly Quantity[]): ListedYears | undefined {
  const run = listedIn(figures);
  const [first] = run;
  if (first === undefined || run.length < 2) return undefined;
  const told = Array.from(first.block.view.text.slice(Math.max(0, first.start - LONGEST), first.start).matchAll(YEARS), ([text]) => text.slice(0, -1)).slice(-run.length);
  const years = spanOf(told, run.length) ?? told;
  return years.length !== run.length ? undefined : { years, figures: run };
}

/** The figures behind 分别: 三年分别为125件、158件、195件. */
export function listedIn(figures: readonly Quantity[]): readonly Quantity[] {
  const from = figures.findIndex(({ before }) => RESPECTIVELY.test(before));
  return from < 0 ? [] : runFrom(figures, from);
}

/** A figure with those that follow it as one list: 26件、17件和9件. */
export function runFrom(figures: readonly Quantity[], at: number): readonly Quantity[] {
  const behind = figures.slice(at);
  const end = behind.findIndex((each, index) => index > 0 && !isNext(behind[index - 1] ?? each, each));
  return behind.slice(0, end < 0 ? undefined : end);
}

/** True where a figure follows another in a list, behind an enumeration comma or 和. */
export function isNext(last: Quantity, each: Quantity): boolean {
  return isEnumerated(last, each) || JOINT.test(joint(last, each));
}

/** 2022年至2024年: each year from the first to the last, where there are as many figures. */
function spanOf(years: readonly string[], count: number): readonly string[] | undefined {
  const [first, last] = [Number(years[0]), Number(years[1])];
  return years.length === 2 && last - first === count - 1 ? Array.from({ length: count }, (_, at) => String(first + at)) : undefined;
}
