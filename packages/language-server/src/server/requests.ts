import {
  MarkupKind, type DocumentFormattingParams, type DocumentSymbol, type DocumentSymbolParams, type FoldingRange, type FoldingRangeParams, type Hover,
  type HoverParams, type SymbolInformation, type TextEdit,
} from "vscode-languageserver";
import { rangeOfSpan } from "../places.js";
import { changesOf } from "../providers/actions/changes.js";
import { safeEdits } from "../providers/actions/fixing.js";
import { foldsOf } from "../providers/folding.js";
import { hoverAt } from "../providers/hover/hover.js";
import { withoutMarkdown } from "../providers/hover/markdown.js";
import { flatSymbols, symbolsOf } from "../providers/symbols.js";
import type { OpenDraft, Session } from "./session.js";

/** Answers to questions about a draft, each from the draft as it was read. */

export function hovered({ position }: HoverParams, { linted, document }: OpenDraft, { client }: Session): Hover | null {
  const found = hoverAt(linted, document.offsetAt(position));
  if (found === undefined) return null;
  const contents = client?.markdown === true
    ? { kind: MarkupKind.Markdown, value: found.markdown }
    : { kind: MarkupKind.PlainText, value: withoutMarkdown(found.markdown) };
  return { contents, range: rangeOfSpan(found, document) };
}

export function outlined(_: DocumentSymbolParams, { linted, document }: OpenDraft, { client }: Session): DocumentSymbol[] | SymbolInformation[] {
  const symbols = symbolsOf(linted.report, document);
  return client?.symbolTrees === true ? [...symbols] : [...flatSymbols(symbols, document.uri)];
}

export function folded(_: FoldingRangeParams, { linted, document }: OpenDraft): FoldingRange[] {
  return [...foldsOf(linted.report, document)];
}

export function formatted(_: DocumentFormattingParams, { linted, document }: OpenDraft): TextEdit[] {
  return changesOf(safeEdits(linted), document);
}
