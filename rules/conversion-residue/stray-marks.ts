import type { Nodes, Root } from "mdast";
import { allMatches, spanOf, type Block, type Report } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";

/** Asterisks that Markdown left as text, at the start or behind a stop: elsewhere they may mask a name. Example: 。**四是. */
const STARS = /(?<=^|[\u3002\uff1b\uff1a\uff01\uff1f\uff0c])\*{2,3}(?!\*)/gu;
const BOLD = "**";
/** Example: the replacement character that stands for a byte nobody could read. */
const LOST = /\ufffd/gu;
/** Example: U+E000, which each maker of fonts fills differently. */
const PRIVATE = /\p{Co}/gu;

/** Emphasis marks without a partner in one block. */
export function strayStars({ view }: Block): readonly Finding[] {
  return allMatches(view.text, STARS).map((match) => {
    const place = spanOf(view, match.index, match.index + match[0].length);
    return { key: "stray-stars", ...place, data: { text: match[0] }, edits: [{ ...place, text: "" }], safe: true };
  });
}

/** In a plain text file, bold is nothing but asterisks: all of it in one finding. */
export function boldInText(report: Report): readonly Finding[] {
  if (!report.context.plain) return [];
  const bold = strongIn(report.tree).filter(({ start }) => report.source.startsWith(BOLD, start));
  const [first] = bold;
  if (first === undefined) return [];
  const edits = bold.flatMap(({ start, end }): readonly Edit[] => [
    { start, end: start + BOLD.length, text: "" },
    { start: end - BOLD.length, end, text: "" },
  ]);
  return [{ key: "bold-in-text", ...first, data: { count: bold.length }, edits, safe: true }];
}

function strongIn(node: Nodes | Root): readonly { readonly start: number; readonly end: number }[] {
  if (node.type === "strong") return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return "children" in node ? node.children.flatMap((child) => strongIn(child)) : [];
}

/** Characters that nobody can read any more, counted over all blocks. */
export function brokenCharacters(blocks: readonly Block[]): readonly Finding[] {
  return [["lost-character", LOST], ["private-character", PRIVATE]].flatMap(([key, pattern]): readonly Finding[] => {
    if (typeof key !== "string" || !(pattern instanceof RegExp)) return [];
    const places = blocks.flatMap(({ view }) => allMatches(view.text, pattern).map((match) => ({ ...spanOf(view, match.index, match.index + match[0].length), text: match[0] })));
    const [first, ...others] = places;
    if (first === undefined) return [];
    const { text, ...place } = first;
    return [{ key, ...place, data: { count: places.length, text }, related: others.map(({ start, end }) => ({ start, end })) }];
  });
}
