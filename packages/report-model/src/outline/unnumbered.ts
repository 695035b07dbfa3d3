import type { Standard } from "@lint-report/standard";
import { COLON, ENUMERATION_COMMA, NO_HEADING, SENTENCE_END } from "../text/chinese.js";
import { COMMA } from "../text/chinese-clauses.js";
import type { Block } from "../types.js";
import { authoritiesNamed } from "../facts/authority.js";
import { STYLE_RANK } from "../text/heading-mark.js";
import { spanOf } from "../text/text-view.js";
import { isWholeBold } from "../text/whole-bold.js";
import type { Candidate } from "./candidate.js";

/** Longest line that is taken for a heading without number. */
const LONGEST = 30;

/**
 * Headings without number and mark: short lines, bold or not, each above a paragraph, a first section or another such line. Only asked where the
 * draft has no chapters otherwise, as when Word's automatic numbers were lost in copying; beside real ones such lines are captions.
 */
export function unnumberedHeadings(blocks: readonly Block[], marked: readonly Candidate[], standard: Standard): readonly Candidate[] {
  if (isAbove(marked)) return [];
  // （一） to （七） of one chapter, and 1. 2. 3. in the others: whole lines in bold above them are the chapters.
  const isBoldOnly = numbersGoOn(marked);
  if (isBoldOnly && blocks.filter((block) => isLine(block) && isWholeBold(block.node)).length < FEWEST_BOLD) return [];
  const numbered = new Map(marked.map(({ block, mark }) => [block.index, mark?.number]));
  const found: Block[] = [];
  let below: Block | undefined;
  for (const block of blocks.filter(({ view }) => view.text !== "").reverse()) {
    const stands = below !== undefined && (numbered.has(below.index) ? numbered.get(below.index) === 1 : isParagraph(below) || found.at(-1) === below);
    // **党工委、管委会主要负责人履行职责情况**: in bold, what names somebody is no addressee.
    const isHeading = isLine(block) && (isWholeBold(block.node) || (!isBoldOnly && authoritiesNamed(block.view.text, standard).length === 0));
    if (stands && isHeading && !numbered.has(block.index)) found.push(block);
    below = block;
  }
  return found.length < 2 ? [] : found.reverse().map(candidateFor);
}

/** Chapters of a report in bold. */
const FEWEST_BOLD = 3;

/** True where something stands above the rest: a Markdown heading or 一、. */
function isAbove(marked: readonly Candidate[]): boolean {
  return marked.some(({ form, mark }) => form !== "list" && (mark === undefined || STYLE_RANK[mark.style] <= STYLE_RANK.comma));
}

/** True for numbers that never begin again. */
function numbersGoOn(marked: readonly Candidate[]): boolean {
  const heads = marked.filter(({ form }) => form !== "list");
  const top = heads.reduce((least, { mark }) => Math.min(least, mark === undefined ? least : STYLE_RANK[mark.style]), Infinity);
  const begins = heads.filter(({ mark }) => mark?.number === 1 && STYLE_RANK[mark.style] === top);
  return heads.length > 0 && begins.length < 2;
}

function candidateFor(block: Block): Candidate {
  const { view } = block;
  const heading = spanOf(view, 0, view.text.length);
  const point = { start: heading.start, end: heading.start };
  return {
    block, heading, mark: undefined, title: view.text, form: "bare", disguise: isWholeBold(block.node) ? "bold" : "none",
    markSpan: point, titleSpan: heading, bodyStart: view.text.length,
  };
}

/** Example: 主要举措和成效, in bold 头雁领航：主要负责人履行职责情况; not 中共清河县委： and not （公开稿）. */
function isLine({ kind, aside, node, view: { text } }: Block): boolean {
  return kind === "paragraph" && !aside && text.length <= LONGEST && !NO_HEADING.test(isWholeBold(node) ? text.replaceAll(INNER_STOPS, "") : text);
}

/** Stops that two clauses of one heading may have between them. */
const INNER_STOPS = new RegExp(`[${COMMA}${ENUMERATION_COMMA}${COLON}](?=.)`, "gu");

function isParagraph({ kind, view: { text } }: Block): boolean {
  return kind === "paragraph" && SENTENCE_END.includes(text.charAt(text.length - 1));
}
