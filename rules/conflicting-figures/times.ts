import { compare, EACH_PERIOD, END_OF_YEAR, factsOf, PART_OF_YEAR, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import { has, withoutEach } from "./lists.js";
import { groupUpTo } from "./surroundings.js";
import type { Words } from "./words.js";

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

/** True where the clause groups of two figures name two years, or the later one is of a part of the year and fewer: 上半年138件 of 318. */
export function areOfTwoTimes(first: Quantity, second: Quantity, setting: Setting): boolean {
  return yearOf(first, setting) !== yearOf(second, setting) || (compare(second.value, first.value) < 0 && isOfPart(second, setting) && !isOfPart(first, setting));
}

function yearOf({ block, start }: Quantity, { report }: Setting): number | undefined {
  const group = groupUpTo(block, start);
  return wholeYearsIn(group).at(-1)?.year ?? Number(END_OF_YEAR.exec(group)?.[1] ?? factsOf(report).year?.value);
}

/** 上半年, 截至11月底; not 截至12月底, 每季度. */
function isOfPart({ block, start, before }: Quantity, { words }: Setting): boolean {
  return !has(before, words["year"]) && tellsPart(groupUpTo(block, start), words);
}

/** The same of a text. */
export function tellsPart(text: string, words: Words): boolean {
  return PART_OF_YEAR.test(withoutEach(text, words["year-ends"]).replaceAll(EACH_PERIOD, ""));
}
