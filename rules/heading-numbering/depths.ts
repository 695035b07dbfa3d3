import { markInWords, STYLE_RANK, type MarkStyle } from "@lint-report/report-model";
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
  return headings.flatMap(({ section: { block, heading }, style }): readonly Finding[] => {
    const usual = common.get(STYLE_RANK[style]);
    if (usual === undefined || usual === block.depth) return [];
    const data = { count: block.depth, common: usual, style: markInWords(style, 1) };
    const hashes = { start: block.start, end: block.start + block.depth };
    const isPlain = source.slice(hashes.start, hashes.end) === HASH.repeat(block.depth);
    return [{ key: "depth", ...heading, data, edits: isPlain ? [{ ...hashes, text: HASH.repeat(usual) }] : [] }];
  });
}

/** For each rank the depth that more than half of its headings share. */
function commonDepths(headings: readonly Heading[]): ReadonlyMap<number, number> {
  const byRank = new Map<number, number[]>();
  for (const { section: { block: { depth } }, style } of headings) {
    const depthsOfRank = byRank.get(STYLE_RANK[style]);
    if (depthsOfRank === undefined) byRank.set(STYLE_RANK[style], [depth]);
    else depthsOfRank.push(depth);
  }
  const common = new Map<number, number>();
  for (const [rank, all] of byRank) {
    const usual = [1, 2, 3, 4, 5, 6].find((depth) => all.filter((each) => each === depth).length * 2 > all.length);
    if (usual !== undefined) common.set(rank, usual);
  }
  return common;
}
