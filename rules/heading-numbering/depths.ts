import { markInWords, STYLE_RANK, type Section } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** Markdown headings whose number of `#` differs from what most headings of the same numbering have. */
export function depths(sections: readonly Section[]): readonly Finding[] {
  const headings = sections.filter(({ form, mark }) => form === "markdown" && mark !== undefined);
  const common = commonDepths(headings);
  return headings.flatMap(({ block, mark, heading }): readonly Finding[] => {
    if (mark === undefined) return [];
    const usual = common.get(STYLE_RANK[mark.style]);
    if (usual === undefined || usual === block.depth) return [];
    return [{ key: "depth", ...heading, data: { count: block.depth, common: usual, style: markInWords(mark.style, 1) } }];
  });
}

/** For each rank the depth that more than half of its headings share. */
function commonDepths(headings: readonly Section[]): ReadonlyMap<number, number> {
  const byRank = new Map<number, number[]>();
  for (const { mark, block } of headings) {
    if (mark === undefined) continue;
    const rank = STYLE_RANK[mark.style];
    byRank.set(rank, [...byRank.get(rank) ?? [], block.depth]);
  }
  const common = new Map<number, number>();
  for (const [rank, all] of byRank) {
    const usual = all.find((depth) => all.filter((other) => other === depth).length * 2 > all.length);
    if (usual !== undefined) common.set(rank, usual);
  }
  return common;
}
