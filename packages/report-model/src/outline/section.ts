import type { HeadingMark } from "../text/heading-mark.js";
import type { Block, Span } from "../types.js";

/**
 * How a section's heading stands in the draft: `markdown` a real heading; `bare` a paragraph of its own that only looks
 * like one; `run-in` the first sentence of a paragraph; `list` an ordered list item.
 */
export type HeadingForm = "markdown" | "bare" | "run-in" | "list";

/** A section of the draft: its heading and what stands below it. */
export interface Section {
  /** Position in `outlineOf(report).sections`, in reading order. */
  readonly index: number;
  /** 1 for a top-level part; the report's title is no section. */
  readonly level: number;
  readonly mark: HeadingMark | undefined;
  /** The heading without its mark, normalised. */
  readonly title: string;
  readonly form: HeadingForm;
  /** True where the whole heading is set bold (`**一、…**`) or starts with a `#` that Markdown does not see. */
  readonly disguise: "none" | "bold" | "hash";
  readonly block: Block;
  /** Where the heading stands in the source: mark and title, without `#` and without run-in text. */
  readonly heading: Span;
  /** Where the mark stands. */
  readonly markSpan: Span;
  readonly titleSpan: Span;
  /** End of the heading in the block's text: the run-in body begins there. */
  readonly bodyStart: number;
  /** Blocks below the heading, subsections included: indexes from `firstBlock` up to, not including, `endBlock`. */
  readonly firstBlock: number;
  readonly endBlock: number;
  readonly parent: number | undefined;
  readonly children: readonly number[];
  /** For a section whose number goes on with another style, （二）三、（四）: the index of the one it follows. Its level is that one's. */
  readonly strayFrom: number | undefined;
  /** Id given by `<!-- section: id -->`. */
  readonly id: string | undefined;
}

/** The draft's title, and the sections below it. */
export interface Outline {
  readonly title: Block | undefined;
  readonly sections: readonly Section[];
}
