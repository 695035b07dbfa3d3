import { areBeside, blocksOf, clausesOf, COMMA, compare, quantitiesOf, wholeYearsIn, type Block, type Quantity, type Report } from "@lint-report/report-model";
import { firstIn, has } from "../reading/lists.js";
import type { DenyingClause } from "./nones.js";
import { CASES, kindIn, LAWSUITS } from "./outcome-words.js";
import { yearOf } from "../again/pairs.js";
import type { Reading } from "../apart/series.js";
import { sentenceStartsOf, sentenceUpTo } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** 行政诉讼案件2件，全部胜诉: that none was lost; not 一审案件7件，…作为共同被告的2件均胜诉, which is of some. */
export function wonIn(words: Words, report: Report): readonly DenyingClause[] {
  const lost = words["lost"]?.[0] ?? "";
  const none = words["none"]?.[0] ?? "";
  return blocksOf(report).flatMap((block) => {
    if (block.kind === "heading" || block.cell !== undefined || !has(block.view.text, words["all-won"])) return [];
    return clausesOf(block.view.text).flatMap(({ text, start }) => {
      const word = firstIn(text, words["all-won"]);
      const at = word === undefined ? 0 : start + text.indexOf(word);
      const year = yearOf({ named: wholeYearsIn(sentenceUpTo(block, at)).at(-1)?.year }, report);
      return word === undefined || isOfSomeOnly(block, at, { words, report }) ? [] : [{ block, start: at, end: at + word.length, year, text: none + lost }];
    });
  });
}

/** The count right before it is a smaller one of lawsuits than another in its sentence, or of one instance: 一审案件4件，均胜诉. */
function isOfSomeOnly(block: Block, at: number, { words, report }: Reading): boolean {
  const from = sentenceStartsOf(block)(at);
  const counts = quantitiesOf(report).filter((each) => each.block === block && each.start >= from && each.end <= at && each.depth === 0 && CASES.has(each.family));
  const last = counts[counts.length - 1];
  const former = counts[counts.length - 2];
  // 行政诉讼案件4件，其中一审3件、二审1件，全部胜诉: of all of the list.
  if (last === undefined || (former !== undefined && areBeside(former, last))) return false;
  const { stages } = report.context.standard.figureWords;
  const isOfSuits = ({ before }: Quantity): boolean => kindIn(before, words) === LAWSUITS || has(before, words["instances"]);
  // 行政诉讼案件14件，已判决的12件全部胜诉: all that can be.
  const isSmaller = !has(last.before, stages) && !has(last.before, words["judged"]) && counts.some((each) => each !== last && isOfSuits(each) && compare(each.value, last.value) > 0);
  return isSmaller || (at - last.end <= COMMA.length && has(last.before, words["instances"]));
}
