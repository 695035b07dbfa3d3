import { blocksOf, outlineOf, spanOf, type Report, type Section, type Span } from "@lint-report/report-model";
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { rangeOfSpan } from "../places.js";

/** The outline of a draft as a tree: its title, and the sections below, also those whose headings are bare text. */
export function symbolsOf(report: Report, document: TextDocument): readonly DocumentSymbol[] {
  const { title, sections } = outlineOf(report);
  const chapters = sections.filter(({ parent }) => parent === undefined).map((section) => symbolOf(section, report, document));
  if (title === undefined || title.view.text === "") return chapters;
  const selectionRange = rangeOfSpan(spanOf(title.view, 0, title.view.text.length), document);
  const range = rangeOfSpan({ start: title.start, end: report.source.trimEnd().length }, document);
  return [{ name: title.view.text, kind: SymbolKind.File, range: around(range, selectionRange), selectionRange, children: chapters }];
}

function symbolOf(section: Section, report: Report, document: TextDocument): DocumentSymbol {
  const { sections } = outlineOf(report);
  const selectionRange = rangeOfSpan(section.heading, document);
  return {
    name: nameOf(section), kind: SymbolKind.String,
    range: around(rangeOfSpan(stretchOf(section, report), document), selectionRange), selectionRange,
    children: section.children.flatMap((index) => sections[index] ?? []).map((child) => symbolOf(child, report, document)),
  };
}

/** A heading that says nothing yet has a name all the same: clients refuse an empty one. */
function nameOf({ mark, title }: Section): string {
  return (mark?.text ?? "") + title || "#";
}

/** A section from its heading to the end of its last block. */
export function stretchOf({ block, firstBlock, endBlock }: Section, report: Report): Span {
  const last = blocksOf(report).slice(firstBlock, endBlock).findLast(({ end }) => end > block.start);
  return { start: block.start, end: Math.max(block.end, last?.end ?? 0) };
}

type Range = DocumentSymbol["range"];

/** Clients refuse symbols whose name lies outside of them. */
function around(range: Range, inner: Range): Range {
  const startsLater = inner.start.line < range.start.line || (inner.start.line === range.start.line && inner.start.character < range.start.character);
  const endsEarlier = inner.end.line > range.end.line || (inner.end.line === range.end.line && inner.end.character > range.end.character);
  return { start: startsLater ? inner.start : range.start, end: endsEarlier ? inner.end : range.end };
}

/** The same as a flat list, for clients that know no tree. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string, containerName = ""): readonly SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, containerName, location: { uri, range } },
    ...flatSymbols(children, uri, name),
  ]);
}
