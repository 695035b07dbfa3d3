import { blocksOf, type Block, type Part, type Report } from "@lint-report/report-model";

/** A comment, and nothing that a reader sees. Example: <!-- 写作提示：…… -->. */
const COMMENT = /^\s*<!--/u;

/** True for what cannot be read as text: pictures, HTML tables, code. */
export function isOpaque({ kind, node, view }: Block): boolean {
  if (kind === "html") return node.type === "html" && !COMMENT.test(node.value);
  if (kind === "paragraph" && view.text === "") return "children" in node && node.children.some(({ type }) => type === "image");
  return kind === "code";
}

/** True where a part holds something that cannot be read as text. */
export function holdsOpaque({ sections }: Part, report: Report): boolean {
  return sections.some(({ firstBlock, endBlock }) => blocksOf(report).slice(firstBlock, endBlock).some(isOpaque));
}
