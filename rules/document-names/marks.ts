import { INNER_TITLE_CLOSE, INNER_TITLE_OPEN, spanOf, titleMarksOf, type Block, type Report } from "@lint-report/report-model";
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
  ];
}
