import { fact } from "../fact.js";
import { outlineOf } from "../outline/outline.js";
import { blocksOf } from "../text/blocks.js";
import { annexBlocksOf } from "./annex.js";
import { authoritiesNamed } from "./authority.js";
import { DATED_LINE } from "../text/chinese.js";
import { dateOfBlock } from "./dates.js";
import { endOfReport } from "./second-report.js";
import type { Block, Report } from "../types.js";

/** Longest line of a closing, a copy list or an issue note. */
const LONGEST_NOTE = 40;

/**
 * Indexes of the blocks that close the report: closing formula, signature, date, copies, annex list; and whatever stands
 * behind the date of signing: annexes, notices of a web page.
 */
export const trailingBlocksOf = fact((report): ReadonlySet<number> => {
  const texts = blocksOf(report).filter(({ view }) => view.text !== "");
  const signed = signingDate(texts, report);
  const behind = texts.findIndex(({ index }) => index > signed);
  const before = behind < 0 ? texts : texts.slice(0, behind);
  const trailing = new Set((behind < 0 ? [] : texts.slice(behind)).map(({ index }) => index));
  for (const block of [...before].reverse()) {
    if (!isTrailing(block, report)) break;
    trailing.add(block.index);
  }
  return trailing;
});

/** Index of the block with the date of signing: the last date below the last heading, annexes left out; Infinity where there is none. */
function signingDate(texts: readonly Block[], report: Report): number {
  const { sections } = outlineOf(report);
  const first = sections[0]?.block.index ?? 0;
  const dates = texts.filter((block) => block.index > first && block.kind === "paragraph" && dateOfBlock(block) !== undefined);
  const firstDate = dates[0]?.index ?? Infinity;
  const annex = Math.min(endOfReport(report), [...annexBlocksOf(report)].find((index) => index > firstDate) ?? Infinity);
  const last = sections.findLast(({ block }) => block.index < annex)?.block.index ?? 0;
  return dates.findLast(({ index }) => index < annex && index > last)?.index ?? Infinity;
}

function isTrailing(block: Block, report: Report): boolean {
  if (block.kind === "heading") return false;
  const { text } = block.view;
  if (dateOfBlock(block) !== undefined || DATED_LINE.test(text)) return true;
  const { closings, copyLabels, issueLabels, sealMarks } = report.context.standard.forms;
  const unsealed = sealMarks.reduce((name, mark) => (name.endsWith(mark) ? name.slice(0, -mark.length) : name), text);
  if (authoritiesNamed(unsealed, report.context.standard).length > 0) return true;
  if (annexBlocksOf(report).has(block.index)) return true;
  if (text.length > LONGEST_NOTE) return false;
  return [...closings, ...copyLabels].some((word) => text.startsWith(word)) || issueLabels.some((word) => text.endsWith(word));
}
