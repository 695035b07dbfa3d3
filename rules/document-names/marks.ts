import { INNER_TITLE_CLOSE, INNER_TITLE_OPEN, spanOf, titleMarksOf, type Block, type MarkedTitle, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** Marks of titles without partner, and titles inside titles in the marks of the outer one. */
export function wrongMarks(report: Report, isTold: (block: Block) => boolean): readonly Finding[] {
  const { titles, lone } = titleMarksOf(report);
  return [
    ...lone.filter(({ block }) => isTold(block)).map(({ block, at, opens }) => ({ key: opens ? "unclosed" : "unopened", ...spanOf(block.view, at, at + 1) })),
    ...titles.filter(({ block, depth, inner }) => isTold(block) && depth === 1 && inner !== "").map(({ block, start, end, inner }): Finding => ({
      key: "nested",
      ...spanOf(block.view, start, end),
      data: { inner },
      edits: [{ ...spanOf(block.view, start, start + 1), text: INNER_TITLE_OPEN }, { ...spanOf(block.view, end - 1, end), text: INNER_TITLE_CLOSE }],
      safe: true,
    })),
    ...titles.filter(({ block }) => isTold(block)).flatMap(halfBracket),
  ];
}

/** What follows the last bracket of a title that nothing closes. Example: 2021-2025年 of 《实施纲要（2021-2025年》. */
const HALF_BRACKET = /\uff08([^\uff08\uff09]{1,40})$/u;
const CLOSING_BRACKET = "\uff09";
const DIGIT_FIRST = /^\d{4}/u;

/** Years stand at a title's end, and there the bracket is missing; where another remark ends nobody can tell. */
function halfBracket({ block, end, inner }: MarkedTitle): readonly Finding[] {
  const remark = HALF_BRACKET.exec(inner)?.[1];
  if (remark === undefined) return [];
  const place = spanOf(block.view, end - 2 - remark.length, end);
  const point = spanOf(block.view, end - 1, end - 1).start;
  const areYears = DIGIT_FIRST.test(remark);
  return [{ key: "half-bracket", ...place, data: { remark }, ...(areYears ? { edits: [{ start: point, end: point, text: CLOSING_BRACKET }], safe: true } : {}) }];
}
