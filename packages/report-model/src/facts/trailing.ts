import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import { authoritiesNamed } from "./authority.js";
import { dateOfBlock } from "./dates.js";
import type { Block, Report } from "../types.js";

/** Longest line of a closing, a copy list or an issue note. */
const LONGEST_NOTE = 40;

/** Indexes of the blocks that close the report: closing formula, signature, date, copies, annex list. */
export const trailingBlocksOf = fact((report): ReadonlySet<number> => {
  const trailing = new Set<number>();
  const texts = blocksOf(report).filter(({ view }) => view.text !== "");
  for (const block of [...texts].reverse()) {
    if (!isTrailing(block, report)) break;
    trailing.add(block.index);
  }
  return trailing;
});

function isTrailing(block: Block, report: Report): boolean {
  if (block.kind === "heading") return false;
  const { text } = block.view;
  if (dateOfBlock(block) !== undefined || authoritiesNamed(text, report.context.standard).length > 0) return true;
  const { closings, copyLabels, issueLabels, attachmentLabels } = report.context.standard.forms;
  if (text.length > LONGEST_NOTE) return false;
  return [...closings, ...copyLabels, ...attachmentLabels].some((word) => text.startsWith(word)) || issueLabels.some((word) => text.endsWith(word));
}
