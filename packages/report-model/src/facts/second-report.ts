import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import { SENTENCE_END, withArabicYears, YEAR } from "../text/chinese.js";
import { ENDS_AS_REPORT } from "../text/chinese-statements.js";
import { headingMarkOf } from "../text/heading-mark.js";
import type { Block, Report } from "../types.js";
import { annexBlocksOf } from "./annex.js";
import { dateOfBlock } from "./dates.js";
import { isDutiesTitle, isReportTitle, titleBlockOf } from "./title.js";

/** Paragraphs that end like a sentence, of which a report has so many at least; links of a web page do not. */
const FEWEST_TEXTS = 2;
/** How far above a second title the date of signing stands: copies and notes come between. */
const REACH = 6;

/**
 * The title of a second report in one file: behind the first one's text and its date, with a year and text of its own. A cover's repeated title,
 * an annex and the links of a web page are none.
 */
export const secondReportOf = fact((report): Block | undefined => {
  const title = titleBlockOf(report);
  const blocks = blocksOf(report).filter(({ view, cell }) => view.text !== "" && cell === undefined);
  const from = blocks.findIndex(({ index }) => index === title?.index);
  if (title === undefined || from < 0) return undefined;
  return blocks.find((block, at) => {
    if (at <= from || !isSecondTitle(block, title, report)) return false;
    const first = blocks.slice(from + 1, at);
    const isAnnex = first.some(({ index }) => annexBlocksOf(report).has(index));
    return !isAnnex && isTold(first) && isTold(blocks.slice(at + 1)) && first.slice(-REACH).some((line) => dateOfBlock(line) !== undefined);
  });
});

/** Index of the block at which a second report begins; the number of all blocks where there is none. */
export function endOfReport(report: Report): number {
  return secondReportOf(report)?.index ?? blocksOf(report).length;
}

function isTold(blocks: readonly Block[]): boolean {
  return blocks.filter(({ kind, view }) => kind !== "heading" && SENTENCE_END.includes(view.text.slice(-1))).length >= FEWEST_TEXTS;
}

/** 沙河镇2021年法治政府建设情况的报告, standing as high as the first title or as a plain line. */
function isSecondTitle({ kind, depth, aside, view: { text } }: Block, title: Block, report: Report): boolean {
  if (aside || (kind !== "paragraph" && kind !== "heading") || depth > Math.max(1, title.depth) || headingMarkOf(text) !== undefined) return false;
  return ENDS_AS_REPORT.test(text) && YEAR.test(withArabicYears(text)) && (isReportTitle(text, report.context.standard.forms) || isDutiesTitle(text, report.context.standard.forms));
}
