import { fact } from "../fact.js";
import { CONJUNCTIONS, ENUMERATION_COMMA, SITE_LINE, STOP_MARKS, wholeYearsIn, withArabicYears, YEAR } from "../text/chinese.js";
import { DUTIES_REPORT } from "../text/chinese-statements.js";
import { headingMarkOf } from "../text/heading-mark.js";
import { blocksOf } from "../text/blocks.js";
import { sliceView } from "../text/text-view.js";
import { isWholeBold } from "../text/whole-bold.js";
import type { Block } from "../types.js";
import type { Forms } from "@lint-report/standard";

/** How many blocks from the top may hold the title: site chrome and letterhead stand before it. */
const HEAD_BLOCKS = 20;
const LONGEST_TITLE = 80;

/** True for a text that names such a report: it speaks of law-based government and ends in a genre. */
export function isReportTitle(text: string, forms: Forms): boolean {
  if (text.length > LONGEST_TITLE || STOP_MARKS.includes(text.charAt(text.length - 1))) return false;
  const subject = forms.titleSubjects.find((word) => text.includes(word));
  if (subject === undefined) return false;
  const rest = text.slice(text.indexOf(subject) + subject.length);
  return forms.titleGenres.some((genre) => rest.includes(genre));
}

/** True for the title of the heads' own report on their duties, which is no annual report. Example: 沙河镇2021年述法报告. */
export function isDutiesTitle(text: string, { titleSubjects }: Forms): boolean {
  return DUTIES_REPORT.test(text) && !text.includes(titleSubjects[0] ?? "");
}

/** The same for a whole report, by its title. */
export const isDutiesReport = fact((report): boolean => {
  const title = titleBlockOf(report);
  return title !== undefined && title.view.text.length <= LONGEST_TITLE && isDutiesTitle(title.view.text, report.context.standard.forms);
});

/** The block that holds the report's title, a Markdown heading or a bare line. */
export const titleBlockOf = fact((report): Block | undefined => {
  const blocks = blocksOf(report).filter(({ view }) => view.text !== "").slice(0, HEAD_BLOCKS);
  const { forms } = report.context.standard;
  const named = blocks.filter((block) => isUnnumbered(block) && isReportTitle(block.view.text, forms));
  const top = blocks.find((block) => block.depth === 1 && isUnnumbered(block));
  const title = namedTitle(named, { blocks, top }) ?? top;
  return title === undefined ? undefined : withoutHashes(title);
});

/** `#云溪镇…` and `＃云溪镇…` are no headings to Markdown, and the `#` is not part of the title. */
const HASHES = /^#{1,6} ?/u;

function withoutHashes(block: Block): Block {
  const from = HASHES.exec(block.view.text)?.[0].length ?? 0;
  return from === 0 ? block : { ...block, view: sliceView(block.view, from, block.view.text.length) };
}

/** The years that a title says the report is about; the plan's in 2024年…情况及2025年工作安排 is none. */
export function titleYearsIn(text: string): ReturnType<typeof wholeYearsIn> {
  const years = wholeYearsIn(text);
  return years.filter(({ year, start }, index) => {
    const before = years[index - 1];
    const between = text.slice(before?.end ?? 0, start);
    return before === undefined || year !== before.year + 1 || ![...CONJUNCTIONS, ENUMERATION_COMMA].some((word) => between.includes(word));
  });
}

/** Before the text begins, a line of a web page may name the column (`…>法治政府建设年度报告`); the title is the line with a year. */
function namedTitle(named: readonly Block[], { blocks, top }: { readonly blocks: readonly Block[]; readonly top: Block | undefined }): Block | undefined {
  const text = blocks.find(({ view }) => view.text.length > LONGEST_TITLE || STOP_MARKS.includes(view.text.charAt(view.text.length - 1)));
  const titles = named.filter(({ view }) => !SITE_LINE.test(view.text));
  const isAbove = ({ index }: Block): boolean => text === undefined || index < text.index;
  const above = titles.filter(isAbove);
  // 水利局关于法治部门建设的报告, as a heading above the text: what stands below it in bold is a chapter.
  return above.find(({ depth }) => depth === 1) ?? above.find(({ view }) => YEAR.test(withArabicYears(view.text))) ?? titles.find(({ node }) => top === undefined || !isAbove(top) || !isWholeBold(node));
}

function isUnnumbered(block: Block): boolean {
  return headingMarkOf(block.view.text) === undefined && (block.kind === "heading" || block.kind === "paragraph");
}
