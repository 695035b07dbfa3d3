import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import { BOOK_TITLE_CLOSE, BOOK_TITLE_OPEN } from "../text/chinese.js";
import { lineEndingOf } from "../text/chinese-layout.js";
import type { Block } from "../types.js";
import type { BlockPlace } from "./contexts.js";

/** A title in 《》; its place includes the marks. */
export interface MarkedTitle extends BlockPlace {
  /** What stands between the marks. */
  readonly inner: string;
  /** How many titles it stands inside of. */
  readonly depth: number;
}

/** A mark without its partner. */
export interface LoneMark {
  readonly block: Block;
  readonly at: number;
  readonly opens: boolean;
}

/** Lines of a page that one title may be cut into. */
const MOST_LINES = 5;

interface TitleMarks {
  /** In the order in which they close. */
  readonly titles: readonly MarkedTitle[];
  readonly lone: readonly LoneMark[];
}

/** The titles of a draft, and marks that have no partner, also not in the neighbouring block of a text that was cut. */
export const titleMarksOf = fact((report): TitleMarks => {
  const titles: MarkedTitle[] = [];
  const lone: LoneMark[] = [];
  let open: LoneMark | undefined;
  let goesOn = false;
  for (const block of blocksOf(report).filter(({ view }) => view.text !== "")) {
    const found = marksIn(block);
    titles.push(...found.titles);
    const [first, ...rest] = found.lone;
    // A title may be cut into several lines, of which those in between hold no marks.
    if (goesOn && found.titles.length === 0 && first === undefined && block.index - (open?.block.index ?? 0) < MOST_LINES) {
      goesOn = isUnended(block);
      continue;
    }
    const isCut = goesOn && first?.opens === false;
    if (open !== undefined && !isCut) lone.push(open);
    const here = isCut ? rest : found.lone;
    const last = here[here.length - 1];
    open = last?.opens === true ? last : undefined;
    goesOn = open !== undefined && isUnended(block);
    lone.push(...(open === undefined ? here : here.slice(0, -1)));
  }
  return { titles, lone: open === undefined ? lone : [...lone, open] };
});

/** How much of a block's end shows how it ends. */
const TAIL = 8;

function isUnended({ view: { text } }: Block): boolean {
  return lineEndingOf(text.slice(-TAIL)) !== "stop";
}

function marksIn(block: Block): TitleMarks {
  const titles: MarkedTitle[] = [];
  const lone: LoneMark[] = [];
  const opened: number[] = [];
  const { text } = block.view;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === BOOK_TITLE_OPEN) opened.push(at);
    if (unit !== BOOK_TITLE_CLOSE) continue;
    const start = opened.pop();
    if (start === undefined) lone.push({ block, at, opens: false });
    else titles.push({ block, start, end: at + 1, inner: text.slice(start + 1, at), depth: opened.length });
  }
  return { titles: insideClosed(titles, opened), lone: [...lone, ...opened.map((at) => ({ block, at, opens: true }))].sort((a, b) => a.at - b.at) };
}

/** What stands behind a mark that is never closed stands inside nothing; both lists are counted in one walk. */
function insideClosed(titles: readonly MarkedTitle[], unclosed: readonly number[]): readonly MarkedTitle[] {
  if (unclosed.length === 0) return titles;
  let open = 0;
  const surplus = new Map<number, number>();
  for (const { start } of [...titles].sort((a, b) => a.start - b.start)) {
    while ((unclosed[open] ?? Infinity) < start) open++;
    surplus.set(start, open);
  }
  return titles.map((title) => ({ ...title, depth: title.depth - (surplus.get(title.start) ?? 0) }));
}
