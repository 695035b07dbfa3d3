import { fact } from "../fact.js";
import { SENTENCE_END } from "../text/chinese.js";
import { headingMarkOf } from "../text/heading-mark.js";
import { blocksOf } from "../text/blocks.js";
import type { Block } from "../types.js";
import type { Forms } from "@lint-report/standard";

/** How many blocks from the top may hold the title: site chrome and letterhead stand before it. */
const HEAD_BLOCKS = 20;
const LONGEST_TITLE = 80;

/** True for a text that names such a report: it speaks of law-based government and ends in a genre. */
export function isReportTitle(text: string, forms: Forms): boolean {
  if (text.length > LONGEST_TITLE || SENTENCE_END.includes(text.charAt(text.length - 1))) return false;
  const subject = forms.titleSubjects.find((word) => text.includes(word));
  if (subject === undefined) return false;
  const rest = text.slice(text.indexOf(subject) + subject.length);
  return forms.titleGenres.some((genre) => rest.includes(genre));
}

/** The block that holds the report's title, a Markdown heading or a bare line. */
export const titleBlockOf = fact((report): Block | undefined => {
  const blocks = blocksOf(report).filter(({ view }) => view.text !== "").slice(0, HEAD_BLOCKS);
  const { forms } = report.context.standard;
  const named = blocks.find((block) => isUnnumbered(block) && isReportTitle(block.view.text, forms));
  const top = blocks.find((block) => block.depth === 1 && isUnnumbered(block));
  return named ?? top;
});

function isUnnumbered(block: Block): boolean {
  return headingMarkOf(block.view.text) === undefined && (block.kind === "heading" || block.kind === "paragraph");
}
