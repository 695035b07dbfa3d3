import { fact } from "../fact.js";
import { trailingBlocksOf } from "../facts/trailing.js";
import { outlineOf } from "../outline/outline.js";
import type { Section } from "../outline/section.js";
import type { Block, Report } from "../types.js";
import { blocksOf } from "./blocks.js";
import { STOP_MARKS } from "./chinese.js";
import { sliceView, type TextView } from "./text-view.js";

/** A stretch of running text below a heading: a paragraph, an item, a table cell, or what follows a run-in heading. */
export interface Passage {
  readonly block: Block;
  /** The stretch alone; its places map to the source as those of the block do. */
  readonly view: TextView;
}

/** The running text of a section and its subsections in reading order, without headings and without what closes the report. */
export function passagesOf(section: Section, report: Report): readonly Passage[] {
  return passagesBetween(section.block.index, section.endBlock, report);
}

/** The same for blocks from one index up to, not including, another. */
export function passagesBetween(from: number, to: number, report: Report): readonly Passage[] {
  const headings = headingsOf(report);
  const trailing = trailingBlocksOf(report);
  return blocksOf(report).slice(from, to).flatMap((block): readonly Passage[] => {
    const view = bodyViewOf(block, headings.get(block.index));
    return trailing.has(block.index) || view.text === "" ? [] : [{ block, view }];
  });
}

/** Sections by the index of the block that holds their heading. */
const headingsOf = fact((report): ReadonlyMap<number, Section> => new Map(outlineOf(report).sections.map((section) => [section.block.index, section])));

/** What of a block is text: all of it, nothing of a heading that stands alone, and of a run-in heading what follows it; where nothing does, the numbered line is an item and says it all. */
function bodyViewOf(block: Block, heading: Section | undefined): TextView {
  const { view } = block;
  if (heading === undefined || heading.form === "list") return view;
  if (heading.form !== "run-in") return sliceView(view, 0, 0);
  let start = heading.bodyStart;
  while (start < view.text.length && STOP_MARKS.includes(view.text.charAt(start))) start++;
  return start < view.text.length ? sliceView(view, start, view.text.length) : view;
}
