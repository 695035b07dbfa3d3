import { blocksOf, outlineOf, passagesOf, type Passage, type Report, type Section } from "@lint-report/report-model";
import { isOpaque } from "../src/opaque.js";

/** What stands below the headings of one part. */
export interface Contents {
  readonly passages: readonly Passage[];
  /** Subsections with headings that stand alone. */
  readonly subsections: readonly Section[];
  /** True for a comment that is neither the part's id nor meant for the linter: writing guidance. */
  readonly guided: boolean;
  /** True for what cannot be read as text: pictures, HTML tables, code. */
  readonly opaque: boolean;
}

/** Example: <!-- 写作提示：…… -->, but not <!-- section: plan -->. */
const COMMENT = /^\s*<!--/u;
const OWN_COMMENT = /^\s*<!--\s*(?:section|lint-report)\b/u;

/** The contents of a part's sections taken together. */
export function contentsOf(sections: readonly Section[], report: Report): Contents {
  const blocks = sections.flatMap(({ firstBlock, endBlock }) => blocksOf(report).slice(firstBlock, endBlock));
  const inside = new Set(blocks.map(({ index }) => index));
  return {
    passages: sections.flatMap((section) => passagesOf(section, report)),
    subsections: outlineOf(report).sections.filter((section) => (section.form === "markdown" || section.form === "bare") && inside.has(section.block.index)),
    guided: blocks.some(({ node }) => node.type === "html" && COMMENT.test(node.value) && !OWN_COMMENT.test(node.value)),
    opaque: blocks.some(isOpaque),
  };
}
