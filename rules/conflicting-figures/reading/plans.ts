import { blocksOf, factsOf, rolesByBlock, wholeYearsIn, type Block, type Report } from "@lint-report/report-model";
import { has } from "./lists.js";
import { factBy, type Words } from "./words.js";

const PLAN = "plan";
const SHORTCOMINGS = "shortcomings";
/** True for what tells of next year; in a chapter of shortcomings and plans in one, from the paragraph on that begins to. */
export function isPlan(block: Block, words: Words, report: Report): boolean {
  return plansOf(words, report).has(block.index);
}

const plansOf = factBy((words, report): ReadonlySet<number> => {
  const plans = new Set<number>();
  const roles = rolesByBlock(report);
  let isBegun = false;
  for (const block of blocksOf(report)) {
    const own = roles[block.index] ?? [];
    const isMixed = own.includes(PLAN) && own.includes(SHORTCOMINGS);
    isBegun = isMixed && (isBegun || opensPlan(block, words, report));
    if (own.includes(PLAN) && (!isMixed || isBegun)) plans.add(block.index);
  }
  return plans;
});

/** 下一步, 今后; or a year behind that of the report. The chapter's own title names both. */
function opensPlan({ view: { text }, kind }: Block, words: Words, report: Report): boolean {
  const year = factsOf(report).year?.value;
  const isTitle = kind === "heading" && has(text, words["shortcomings"]);
  return !isTitle && (has(text, words["plan-opens"]) || wholeYearsIn(text).some((each) => year !== undefined && each.year > year));
}
