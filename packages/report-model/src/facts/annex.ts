import { fact } from "../fact.js";
import { ANNEX_LIST, ANNEX_NUMBER } from "../text/chinese.js";
import { blocksOf } from "../text/blocks.js";
import { headingMarkOf } from "../text/heading-mark.js";
import type { Block, Report } from "../types.js";

/** Longest line that names an annex. */
const LONGEST_NAME = 60;

/** Indexes of the blocks that name an annex, in the list under the text or above the annex itself: 附件：1. …, 附件2, 附表1 …. */
export const annexBlocksOf = fact((report): ReadonlySet<number> => {
  const annexes = new Set<number>();
  let listed = false;
  for (const block of blocksOf(report)) {
    const rest = afterLabel(block, report);
    listed = rest === undefined ? listed && isListed(block) : ANNEX_LIST.test(rest);
    if (rest !== undefined || listed) annexes.add(block.index);
  }
  return annexes;
});

/** What follows the label in a line that names an annex; `undefined` for other lines. */
function afterLabel({ kind, view: { text } }: Block, report: Report): string | undefined {
  if ((kind !== "paragraph" && kind !== "heading") || text.length > LONGEST_NAME) return undefined;
  const label = report.context.standard.forms.attachmentLabels.find((each) => text.startsWith(each));
  const rest = label === undefined ? "" : text.slice(label.length);
  return label !== undefined && ANNEX_NUMBER.test(rest) ? rest : undefined;
}

/** A further line of the list: `2. …`, as a paragraph or as Markdown's own list item. */
function isListed({ marker, view: { text } }: Block): boolean {
  return text.length <= LONGEST_NAME && (marker !== "" || headingMarkOf(text)?.style === "arabic");
}
