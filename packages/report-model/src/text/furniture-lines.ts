import type { Furniture } from "@lint-report/standard";
import { fact } from "../fact.js";
import { factsOf } from "../facts/facts.js";
import { outlineOf } from "../outline/outline.js";
import type { Block, Report, Span } from "../types.js";
import { blocksOf } from "./blocks.js";
import { CLAUSE_STOPS, SENTENCE_MARK } from "./chinese-forms.js";
import { furnitureAt, type Zone } from "./furnishings.js";
import { spanOf } from "./text-view.js";

/** A line of the draft that a web page or a printer added to the report. */
export interface FurnitureLine extends Span {
  readonly block: Block;
  /** Number of the line among all lines of the draft's text, so that neighbours can be told. */
  readonly line: number;
  /** Normalised. */
  readonly text: string;
  readonly entry: Furniture;
}

interface Line {
  readonly block: Block;
  readonly text: string;
  readonly span: Span;
}

/** Only lines this short are furniture inside the text. */
const LONGEST_INSIDE = 60;
/** A line this long is text; with a stop in it, less than half as long. */
const LONG_LINE = 50;
const STOPPED_LINE = 20;
/** Lines behind a signature; more than this is an annex, whose lines are the author's. */
const LINES_AFTER_SIGNATURE = 25;

/** Lines that belong to a web page, not to the report: navigation, publication data, copyright, page numbers. */
export const furnitureLinesOf = fact((report): readonly FurnitureLine[] => {
  const lines = linesIn(report);
  const { headEnd, tailStart } = zonesOf(lines, report);
  return lines.flatMap(({ block, text, span }, line): readonly FurnitureLine[] => {
    const zone: Zone = line < headEnd ? "head" : line >= tailStart ? "tail" : "body";
    if (block === outlineOf(report).title || block.cell !== undefined || (zone === "body" && text.length > LONGEST_INSIDE)) return [];
    const bullet = bulletBefore(block, report.source);
    if (bullet !== "" ? text.length > LONGEST_NUMBER : block.kind !== "paragraph") return [];
    const written = bullet === "" ? text : `${bullet} ${text}`;
    const entry = furnitureAt(written, zone, report.context.standard);
    // - 3 -, which Markdown takes for an item; other items are the author's.
    return entry === undefined || (bullet !== "" && entry.kind !== "page-number") ? [] : [{ block, line, text: written, entry, ...span }];
  });
});

/** What stands before a block on its line: an indentation, or a bullet or quote mark as well. */
const BEFORE_BLOCK = /(?:^|[\r\n])([^\r\n]{0,40})$/u;
/** How far back that is looked for. */
const INDENTATION = 41;
/** Longest text of an item that is a page number. */
const LONGEST_NUMBER = 6;

/** The mark of the item or quotation that a block is, as far as it is written on its line; empty for plain lines. */
function bulletBefore({ start }: Block, source: string): string {
  const before = source.slice(Math.max(0, start - INDENTATION), start);
  return (BEFORE_BLOCK.exec(before)?.[1] ?? before).trim();
}

function linesIn(report: Report): readonly Line[] {
  return blocksOf(report).filter(({ view }) => view.text !== "").flatMap((block) => {
    const bounds = [0, ...block.view.breaks, block.view.text.length];
    return bounds.slice(0, -1).map((from, index): Line => {
      const to = bounds[index + 1] ?? from;
      return { block, text: block.view.text.slice(from, to).trim(), span: spanOf(block.view, from, to) };
    });
  });
}

/** Lines from 0 up to `headEnd` stand before the report's text, those from `tailStart` on behind it. */
function zonesOf(lines: readonly Line[], report: Report): { readonly headEnd: number; readonly tailStart: number } {
  const { title, sections } = outlineOf(report);
  const headings = new Set(sections.map(({ block }) => block.index));
  const isTextAt = (line: Line, zone: Zone): boolean =>
    (headings.has(line.block.index) || isText(line)) && furnitureAt(line.text, zone, report.context.standard) === undefined;
  const firstText = lines.findIndex((line) => line.block.index > (title?.index ?? -1) && isTextAt(line, "head"));
  const headEnd = firstText < 0 ? lines.length : firstText;
  const textEnd = 1 + lines.findLastIndex((line) => isTextAt(line, "tail"));
  const signed = factsOf(report).signed;
  const date = signed?.from === "end" ? 1 + lines.findLastIndex(({ span }) => span.start <= signed.start && signed.start <= span.end) : 0;
  const isNear = date > 0 && textEnd - date < LINES_AFTER_SIGNATURE;
  return { headEnd, tailStart: Math.max(headEnd, isNear ? Math.min(date, textEnd) : textEnd) };
}

function isText({ block, text }: Line): boolean {
  if (block.kind !== "paragraph" || SENTENCE_MARK.test(text) || text.length >= LONG_LINE) return true;
  return text.length >= STOPPED_LINE && Array.from(text).some((unit) => CLAUSE_STOPS.includes(unit));
}
