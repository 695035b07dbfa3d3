import { WORDS_BEFORE, REFERENCE_BEHIND } from "../text/chinese-layout.js";
import { markInWords } from "../text/chinese.js";
import { spanOf } from "../text/text-view.js";
import type { MarkStyle } from "../text/heading-mark.js";
import type { Block, Span } from "../types.js";

/** Styles whose marks can be told inside a line. */
const TOLD_INSIDE: readonly MarkStyle[] = ["bracket", "arabic-bracket"];

/** Blocks that are looked through. */
const REACH = 20;

/** A mark that stands behind other words in one of the last blocks, as where a line end was lost: （一） of 一、基本情况（一）受理情况. No reference: 第（一）项. */
export function gluedMark(blocks: readonly Block[], style: MarkStyle, number: number): Span | undefined {
  if (number < 1 || !TOLD_INSIDE.includes(style)) return undefined;
  const mark = markInWords(style, number);
  for (const { view, cell } of blocks.slice(-REACH)) {
    const at = cell === undefined ? view.text.indexOf(mark) : -1;
    const line = Math.max(0, ...view.breaks.filter((place) => place <= at));
    if (at > line && WORDS_BEFORE.test(view.text.slice(Math.max(line, at - 2), at)) && !REFERENCE_BEHIND.test(view.text.slice(at + mark.length))) return spanOf(view, at, at + mark.length);
  }
  return undefined;
}
