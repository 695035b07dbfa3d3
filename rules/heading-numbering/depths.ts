import { groupBy, markInWords, STYLE_RANK, type MarkStyle } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";
import type { Group } from "./groups.js";
import type { Numbered } from "./numbered.js";

const HASH = "#";

interface Heading {
  readonly section: Numbered;
  /** The style of its group, whatever its own. */
  readonly style: MarkStyle;
}

/** Markdown headings whose number of `#` differs from what most headings of the same numbering have. */
export function depths(groups: readonly Group[], source: string): readonly Finding[] {
  const headings = groups.flatMap(({ members, style }) => members.filter(({ form }) => form === "markdown").map((section) => ({ section, style })));
  const common = commonDepths(headings);
  return headings.flatMap(({ section, style }): readonly Finding[] => {
    const { block, heading } = section;
    const usual = common.get(rankAndLevel(section, style));
    if (usual === undefined || usual === block.depth) return [];
    const data = { count: block.depth, common: usual, style: markInWords(style, 1) };
    const hashes = { start: block.start, end: block.start + block.depth };
    const isPlain = source.slice(hashes.start, hashes.end) === HASH.repeat(block.depth);
    return [{ key: "depth", ...heading, data, edits: isPlain ? [{ ...hashes, text: HASH.repeat(usual) }] : [] }];
  });
}

/** One style may number two levels. */
function rankAndLevel({ level }: Numbered, style: MarkStyle): string {
  return `${String(STYLE_RANK[style])}/${String(level)}`;
}

/** For each rank and level the depth that more than half of its headings share. */
function commonDepths(headings: readonly Heading[]): ReadonlyMap<string, number> {
  const byRank = groupBy(headings, ({ section, style }) => rankAndLevel(section, style));
  const common = new Map<string, number>();
  for (const [rank, all] of byRank) {
    const usual = [1, 2, 3, 4, 5, 6].find((depth) => all.filter(({ section }) => section.block.depth === depth).length * 2 > all.length);
    if (usual !== undefined) common.set(rank, usual);
  }
  return common;
}
