import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, BASE_OPENS, BEFORE_LAST, COMPARED_YEAR, IN_BRACKETS, YEAR_ALONE, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { COMPARED_BEHIND, LEFT_FROM_LAST } from "../../text/chinese-figures.js";
import { beginningOf } from "../../text/word-edges.js";
import { compares } from "./compared.js";
import { isOfEarlierTime, ownBaseOf } from "./own-bases.js";
import { isLastYear, joint, mentions, isCounted, type Sentence } from "./scope.js";

/** Letters between a change and last year's figure right behind it. */
const LONGEST = 12;

/** 办件 of 上年办件4700件. */
export function behindYear(before: string, { lastYear }: FigureWords): string {
  const word = beginningOf(before, lastYear) ?? "";
  return word === "" ? "" : before.slice(word.length);
}

/** What others are compared with: 较上年的18.0万元, 与2010年的133972万人|相比. */
export function isCompared({ before, after }: Quantity, words: FigureWords): boolean {
  return compares(before, words) || COMPARED_BEHIND.test(after);
}

/** Last year's figure: in brackets behind the change, before it, or right behind. */
export function lastFor(change: Quantity, candidates: readonly Quantity[], { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): Quantity | undefined {
  // 比2019年（743起）下降17.6%.
  const base = ownBaseOf(change, candidates);
  if (base !== undefined && base.depth > change.depth) return base;
  const compared = COMPARED_YEAR.exec(change.before)?.[1];
  // 较2024年的91.4%提高3.2个百分点，较2023年提高5.8个百分点: the second is of a year without figure.
  const isOther = ({ before }: Quantity): boolean => compared !== undefined && (YEAR_IN_WORDS.exec(before)?.[1] ?? compared) !== compared;
  // 上年4318件（前年4052件），同比下降4.45%: of last year, but where the year before it is named.
  const isTwoBefore = ({ before }: Quantity): boolean => BEFORE_LAST.test(before);
  const isOfYear = (each: Quantity): boolean => isTwoBefore(each) === isTwoBefore(change) || (isTwoBefore(each) && joint(each, change).replace(IN_BRACKETS, "") === change.before);
  const lasts = candidates.filter((each) => !isOther(each) && isOfYear(each) && !isOfEarlierTime(each, change, sentence)).filter((each) => isLastYear(each, words) || (each.end <= change.start && BASE_OPENS.test(each.before)) || (YEAR_ALONE.test(each.before) && (each.start > change.end || isBesideUndated(each, candidates))));
  const near = lasts.filter(({ segment }) => segment === change.segment);
  const own = candidates.filter((each) => each.end <= change.start && each.depth <= change.depth && !lasts.includes(each)).pop();
  const isOwn = (each: Quantity): boolean => own === undefined || own.end <= each.start || own.family === each.family;
  const behind = near.filter((each) => isRightBehind(each, change, words));
  return behind.find(({ depth }) => depth > change.depth) ?? near.filter((each) => each.start < change.start && isOwn(each) && !LEFT_FROM_LAST.test(each.before)).pop() ?? behind[0];
}

/** 罚没款1.24亿元，2024年为9870万元: a year of its own behind a figure of its kind, where no other is dated. */
function isBesideUndated(last: Quantity, candidates: readonly Quantity[]): boolean {
  const beside = candidates[candidates.indexOf(last) - 1];
  return beside?.family === last.family && beside.segment === last.segment && candidates.every((each) => each === last || each.segment > last.segment || !YEAR_IN_WORDS.test(each.before));
}

/** 下降20%（上年85件）, 下降20%，上年为85件; but not 上年结转5件. */
function isRightBehind(last: Quantity, change: Quantity, words: FigureWords): boolean {
  return last.start > change.end && last.segment === change.segment && joint(change, last).length <= LONGEST && !mentions(last.before, words.carried);
}

/** 上年为 right behind it. */
export function isRightBefore(each: Quantity, last: Quantity | undefined, words: FigureWords): boolean {
  return last !== undefined && isCounted(last) && isLastYear(last, words) && !isLastYear(each, words) && joint(each, last) === COMMA + last.before;
}
