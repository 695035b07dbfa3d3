import { fact } from "../fact.js";
import { endOfReport } from "../facts/second-report.js";
import { titleBlockOf } from "../facts/title.js";
import { blocksOf } from "../text/blocks.js";
import { furnitureAt } from "../text/furnishings.js";
import { STYLE_RANK } from "../text/heading-mark.js";
import type { Block, Report } from "../types.js";
import { candidateOf, type Candidate } from "./candidate.js";
import { commentsOf } from "./comments.js";
import type { Outline, Section } from "./section.js";
import { straysOf } from "./strays.js";
import { unnumberedHeadings } from "./unnumbered.js";

/** Comment that names a section's part: `<!-- section: measures -->`. */
const SECTION_COMMENT = "section";

/** The draft's title and sections, from Markdown headings and from paragraphs that look like headings; those of a second report in the file are not the draft's. */
export const outlineOf = fact((report): Outline => {
  const blocks = blocksOf(report);
  const title = titleBlockOf(report);
  const end = endOfReport(report);
  const body = blocks.slice((title?.index ?? -1) + 1, end).filter((block) => !isContentsLine(block, report));
  const marked = body.flatMap((block) => candidateOf(block) ?? []);
  const unnumbered = unnumberedHeadings(body, marked, report.context.standard);
  const candidates = [...marked, ...unnumbered].sort((a, b) => a.block.index - b.block.index);
  const strays = straysOf(candidates, blocks);
  const levels = levelsOf(candidates.map((candidate, index) => candidates[strays.get(index) ?? index] ?? candidate));
  return { title, sections: nested(candidates, levels, { ids: markedIds(blocks), strays, count: end }) };
});

/** Longest line of a table of contents. */
const LONGEST_CONTENTS_LINE = 80;
/** The entries of the furniture that are lines of a table of contents. */
const CONTENTS = "contents-line";

/** A line of a table of contents is no heading: 一、主要举措和成效………1. */
function isContentsLine({ kind, view: { text } }: Block, { context: { standard } }: Report): boolean {
  return kind === "paragraph" && text.length <= LONGEST_CONTENTS_LINE && furnitureAt(text, "body", standard)?.key === CONTENTS;
}

/** Rank of a candidate before gaps are closed: the mark's, else the Markdown depth; the title's depth is 0. */
function rankOf(candidate: Candidate, base: number): number {
  if (candidate.mark !== undefined) return STYLE_RANK[candidate.mark.style];
  return Math.max(1, candidate.block.depth - base);
}

/**
 * Levels from 1 without leading gaps: a draft whose top parts are numbered （一） has them at level 1 all the same.
 * List items and run-in arabic numbers never make the top.
 */
function levelsOf(candidates: readonly Candidate[]): readonly number[] {
  const depths = candidates.flatMap(({ form, block }) => (form === "markdown" ? [block.depth] : []));
  const base = (depths.length === 0 ? 1 : depths.reduce((a, b) => Math.min(a, b))) - 1;
  const ranks = deepened(candidates, uprighted(candidates, candidates.map((candidate) => rankOf(candidate, base))));
  const heads = ranks.filter((_, index) => candidates[index]?.form !== "list" && candidates[index]?.form !== "run-in");
  const top = (heads.length > 0 ? heads : ranks).reduce((a, b) => Math.min(a, b), Infinity);
  return ranks.map((rank) => Math.max(1, rank - top + 1));
}

/**
 * Some drafts number two depths alike: ## 一、 and below it ### 一、. Where each depth counts as it should, the Markdown tells which
 * is the lower one; anywhere else the mark is believed and the depth is a slip.
 */
function deepened(candidates: readonly Candidate[], ranks: readonly number[]): readonly number[] {
  const chapters = candidates.flatMap(({ mark, form, block }, index) => (form === "markdown" && ranks[index] === STYLE_RANK.comma ? [{ index, depth: block.depth, number: mark?.number }] : []));
  const depths = [...new Set(chapters.map(({ depth }) => depth))];
  const [upper = 0] = depths;
  if (depths.length !== 2 || depths.some((depth) => depth < upper)) return ranks;
  let [above, below] = [0, 0];
  for (const { depth, number } of chapters) {
    if (depth === upper) [above, below] = [above + 1, 0];
    else below++;
    if (number !== (depth === upper ? above : below)) return ranks;
  }
  const lower = new Set(chapters.filter(({ depth }) => depth !== upper).map(({ index }) => index));
  return ranks.map((rank, index) => (lower.has(index) ? rank + 1 : rank));
}

/** Section ids by the index of the heading's block: the comment stands right below its heading. */
function markedIds(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const { block, name, body } of commentsOf(blocks)) {
    if (name !== SECTION_COMMENT) continue;
    let before = block.index - 1;
    while (blocks[before]?.kind === "html") before--;
    ids.set(before, body);
  }
  return ids;
}

/**
 * Some drafts number the wrong way round: （一） for chapters and 一、 inside them. It shows where the first number of the draft stands
 * lower than numbers that begin again and again behind it; then the two change places.
 */
function uprighted(candidates: readonly Candidate[], ranks: readonly number[]): readonly number[] {
  const first = candidates.findIndex(({ mark, form }) => mark !== undefined && form !== "list");
  const lower = ranks[first] ?? 0;
  const begins = candidates.flatMap(({ mark, form }, index) => (mark?.number === 1 && form !== "list" ? [ranks[index] ?? lower] : []));
  const higher = begins.find((rank, index) => rank > 0 && rank < lower && begins.indexOf(rank) < index);
  if (higher === undefined || begins.filter((rank) => rank === lower).length > 1) return ranks;
  return ranks.map((rank) => (rank === higher ? lower : rank === lower ? higher : rank));
}

interface Surroundings {
  readonly ids: ReadonlyMap<number, string>;
  readonly strays: ReadonlyMap<number, number>;
  readonly count: number;
}

function nested(candidates: readonly Candidate[], levels: readonly number[], { ids, strays, count }: Surroundings): readonly Section[] {
  const { parents, ends } = treeOf(levels);
  const children: number[][] = candidates.map(() => []);
  parents.forEach((parent, index) => { if (parent !== undefined) children[parent]?.push(index); });
  return candidates.map((candidate, index) => ({
    ...candidate,
    index,
    level: levels[index] ?? 1,
    firstBlock: candidate.block.index + 1,
    endBlock: candidates[ends[index] ?? candidates.length]?.block.index ?? count,
    parent: parents[index],
    strayFrom: strays.get(index),
    children: children[index] ?? [],
    id: ids.get(candidate.block.index),
  }));
}

/** For each section the nearest one before it that stands higher, and the first one after it that does not stand lower. */
function treeOf(levels: readonly number[]): { parents: readonly (number | undefined)[]; ends: readonly number[] } {
  const open: number[] = [];
  const ends: number[] = levels.map(() => levels.length);
  const parents = levels.map((level, index) => {
    while (open.length > 0 && (levels[open[open.length - 1] ?? 0] ?? 0) >= level) ends[open.pop() ?? 0] = index;
    const parent = open[open.length - 1];
    open.push(index);
    return parent;
  });
  return { parents, ends };
}
