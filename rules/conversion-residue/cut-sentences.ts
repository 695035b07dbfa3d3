import {
  blocksOf, endsUnfinished, furnitureLinesOf, isPairCut, lineEndingOf, NEVER_FIRST, outlineOf, spanOf, trailingBlocksOf, type Block, type Report,
} from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** Shorter paragraphs are lines of a letterhead or a list. */
const SHORTEST = 12;
/** How much of both sides is looked at, and how much is shown. */
const EDGE = 40;
const SHOWN = 6;

/** Sentences that a blank line cuts in two, counted in one finding: only where marks or words leave no doubt. */
export function cutSentences(report: Report): readonly Finding[] {
  const blocks = textBlocks(report);
  const cuts = blocks.flatMap((before, index) => {
    const after = blocks[index + 1];
    return after !== undefined && isCut(before, after) ? [{ before, after }] : [];
  });
  const [first] = cuts;
  if (first === undefined) return [];
  const { before, after } = first;
  const start = spanOf(before.view, before.view.text.length - SHOWN, before.view.text.length).start;
  const end = spanOf(after.view, 0, Math.min(SHOWN, after.view.text.length)).end;
  const data = { count: cuts.length, before: before.view.text.slice(-SHOWN), after: after.view.text.slice(0, SHOWN) };
  return cuts.length > 1 ? [{ key: "cut-sentences", start, end, data }] : [{ key: "cut-sentence", start, end, data, edits: [{ start: before.end, end: after.start, text: "" }] }];
}

/** All blocks but those that are furniture; others break the row, so that only true neighbours meet. */
function textBlocks(report: Report): readonly Block[] {
  const furniture = new Set(furnitureLinesOf(report).map(({ block }) => block.index));
  const trailing = trailingBlocksOf(report);
  const { title, sections } = outlineOf(report);
  const headings = new Set(sections.filter(({ form }) => form !== "run-in").map(({ block }) => block.index));
  return blocksOf(report).filter(({ index }) => index > (title?.index ?? -1) && !furniture.has(index) && !trailing.has(index) && !headings.has(index));
}

function isCut(before: Block, after: Block): boolean {
  if (before.kind !== "paragraph" || after.kind !== "paragraph" || before.node === after.node || after.index !== before.index + 1) return false;
  if (before.aside || after.aside || before.view.text.length < SHORTEST || after.view.text === "") return false;
  const tail = before.view.text.slice(-EDGE);
  const head = after.view.text.slice(0, EDGE);
  const ending = lineEndingOf(tail);
  if (ending === "stop") return false;
  return ending === "pause" || NEVER_FIRST.includes(head.charAt(0)) || endsUnfinished(tail) || isPairCut(tail, head);
}
