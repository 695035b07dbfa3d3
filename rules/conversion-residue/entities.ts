import { allMatches, literalSpansOf, type Block, type Report } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";

/** Names of characters as the source of a web page writes them. */
const ENTITY = /&(?:nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot);/gu;
/** What each stands for; a blank is not needed. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "&ldquo;": "\u201c", "&rdquo;": "\u201d", "&lsquo;": "\u2018", "&rsquo;": "\u2019", "&mdash;": "\u2014", "&ndash;": "\u2013", "&hellip;": "\u2026", "&middot;": "\u00b7",
};

/** &nbsp; and &ldquo; of a web page's source, all in one finding. */
export function entities(blocks: readonly Block[], report: Report): readonly Finding[] {
  const found = blocks.filter(({ node }) => node.type !== "html").flatMap((block) => {
    const literals = literalSpansOf(block, report.source);
    return allMatches(report.source.slice(block.start, block.end), ENTITY)
      .map((match): Edit => ({ start: block.start + match.index, end: block.start + match.index + match[0].length, text: CHARACTERS[match[0]] ?? "" }))
      .filter(({ start, end }) => !literals.some((literal) => start < literal.end && literal.start < end));
  });
  const edits = [...new Map(found.map((edit) => [edit.start, edit])).values()];
  const [first] = edits;
  if (first === undefined) return [];
  return [{ key: "entity", start: first.start, end: first.end, data: { count: edits.length, example: report.source.slice(first.start, first.end) }, edits, safe: true }];
}
