import { blocksOf, outlineOf, type Report, type Span } from "@lint-report/report-model";
import { FoldingRangeKind, type FoldingRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { stretchOf } from "./symbols.js";

/** What can be folded: sections, front matter, and comments of several lines. */
export function foldsOf(report: Report, document: TextDocument): readonly FoldingRange[] {
  const sections = outlineOf(report).sections.flatMap((section) => foldOf(stretchOf(section, report), undefined, document));
  const blocks = blocksOf(report).flatMap((block) => {
    if (block.kind === "front-matter") return foldOf(block, FoldingRangeKind.Region, document);
    return block.kind === "html" ? foldOf(block, FoldingRangeKind.Comment, document) : [];
  });
  return [...sections, ...blocks].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function foldOf({ start, end }: Span, kind: FoldingRangeKind | undefined, document: TextDocument): readonly FoldingRange[] {
  const [startLine, endLine] = [document.positionAt(start).line, document.positionAt(end).line];
  return endLine <= startLine ? [] : [{ startLine, endLine, ...(kind === undefined ? {} : { kind }) }];
}
