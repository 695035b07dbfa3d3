import { compare, EACH_PERIOD, END_OF_YEAR, factsOf, PART_OF_YEAR, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import { has, withoutEach } from "./lists.js";
import { groupUpTo } from "./surroundings.js";
import type { Words } from "./words.js";

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

/** True where the clause groups of two figures name two years (nothing is known of one that names none in a text of no year), or the later one is of a part of the year and fewer: 上半年138件 of 318. */
export function areOfTwoTimes(first: Quantity, second: Quantity, setting: Setting): boolean {
  const [one, other] = [yearOf(first, setting), yearOf(second, setting)];
  return (one !== undefined && other !== undefined && one !== other) || (compare(second.value, first.value) < 0 && isOfPart(second, setting) && !isWithinPart(first, setting));
}

function yearOf({ block, start }: Quantity, { report }: Setting): number | undefined {
  const group = groupUpTo(block, start);
  const ended = END_OF_YEAR.exec(group)?.[1];
  return wholeYearsIn(group).at(-1)?.year ?? (ended === undefined ? factsOf(report).year?.value : Number(ended));
}

/** 上半年, 截至11月底; not 截至12月底, 每季度. */
function isOfPart({ block, start, before }: Quantity, { words }: Setting): boolean {
  return !has(before, words["year"]) && tellsPart(groupUpTo(block, start), words);
}

/** 三季度共接853件。其中投诉541件: the same, told once for the sentences of a paragraph. */
function isWithinPart(first: Quantity, setting: Setting): boolean {
  const { block, start } = first;
  return isOfPart(first, setting) || (!has(first.before, setting.words["year"]) && tellsPart(block.view.text.slice(Math.max(0, start - LONGEST), start), setting.words));
}

/** Letters before a figure in which its time is told. */
const LONGEST = 200;

/** The same of a text. */
export function tellsPart(text: string, words: Words): boolean {
  return PART_OF_YEAR.test(withoutEach(text, words["year-ends"]).replaceAll(EACH_PERIOD, ""));
}
