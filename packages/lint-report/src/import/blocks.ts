import {
  CLAUSE_END, COLON, FULL_STOP, headingMarkOf, INLINE_ORDINAL, type MarkStyle, SENTENCE_END, STYLE_RANK,
} from "@lint-report/report-model";
import { hasSentenceEnd, plainOf } from "./reading.js";
import { cellsOf } from "./tables.js";
import type { Note, Paragraph } from "./types.js";

/** A block of the Markdown to be written. */
export type ImportedBlock =
  | { readonly kind: "heading"; readonly depth: number; readonly text: string; readonly notes: readonly Note[] }
  | { readonly kind: "paragraph"; readonly text: string; readonly notes: readonly Note[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly notes: readonly Note[] };

/** Longest heading that stands alone; the same that the outline allows. */
const LONGEST_HEADING = 80;
/** A heading with a full stop or a colon at its end is shorter. */
const LONGEST_STOPPED_HEADING = 40;
/** Styles that number headings; deeper ones number items. */
const HEADING_STYLES: readonly MarkStyle[] = ["part", "comma", "bracket", "arabic", "arabic-bracket"];
/** Styles that more often number items than headings: they are headings only with a text of their own below. */
const ITEM_STYLES: readonly MarkStyle[] = ["arabic", "arabic-bracket"];
const TITLE_DEPTH = 1;
const DEEPEST = 6;

/** What a numbered line is: a heading, or an item that could have been one by its form. */
interface Numbered {
  readonly style: MarkStyle;
  readonly isHeading: boolean;
  readonly notes: readonly Note[];
}

/** Makes blocks of paragraphs: title, headings, tables, text. */
export function importedBlocksOf(paragraphs: readonly Paragraph[], tableOf: (paragraph: Paragraph) => number | undefined): readonly ImportedBlock[] {
  const numbered: (Numbered | undefined)[] = [];
  paragraphs.forEach((paragraph, index) => numbered.push(numberedOf(paragraph, { before: numbered[index - 1], next: paragraphs[index + 1] })));
  const styles = HEADING_STYLES.filter((style) => numbered.some((each) => each?.isHeading === true && each.style === style));
  const blocks: ImportedBlock[] = [];
  let table: number | undefined;
  paragraphs.forEach((paragraph, index) => {
    const number = tableOf(paragraph);
    const last = blocks[blocks.length - 1];
    if (number !== undefined && number === table && last?.kind === "table") blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cellsOf(paragraph.text)] };
    else if (number !== undefined) blocks.push({ kind: "table", rows: [cellsOf(paragraph.text)], notes: paragraph.notes });
    else blocks.push(textBlock(paragraph, numbered[index], styles));
    table = number;
  });
  return blocks;
}

function textBlock(paragraph: Paragraph, numbered: Numbered | undefined, styles: readonly MarkStyle[]): ImportedBlock {
  const { text, notes, role } = paragraph;
  if (role === "title") return { kind: "heading", depth: TITLE_DEPTH, text, notes };
  if (numbered?.isHeading !== true) return { kind: "paragraph", text, notes };
  const depth = Math.min(DEEPEST, TITLE_DEPTH + 1 + styles.indexOf(numbered.style));
  return { kind: "heading", depth, text, notes: [...notes, ...numbered.notes] };
}

interface Neighbours {
  readonly before: Numbered | undefined;
  readonly next: Paragraph | undefined;
}

/** Reads a paragraph as a numbered line that stands alone; `undefined` where it is text. */
function numberedOf(paragraph: Paragraph, { before, next }: Neighbours): Numbered | undefined {
  if (paragraph.role !== undefined || paragraph.text.length > 2 * LONGEST_HEADING) return undefined;
  const plain = plainOf(paragraph.text);
  const mark = headingMarkOf(plain);
  if (mark === undefined || mark.length >= plain.length || !HEADING_STYLES.includes(mark.style)) return undefined;
  const form = formOf(plain.slice(mark.length));
  if (form === "text") return undefined;
  const { style } = mark;
  const below = belowOf(next, style);
  const isListed = before?.style === style && !before.isHeading;
  const isHeading = form === "stopped" ? below === "text" : !ITEM_STYLES.includes(style) || (below !== "none" && !isListed);
  return { style, isHeading, notes: form === "stopped" ? [{ key: "heading-with-stop" }] : [] };
}

/** What stands under a numbered line: unnumbered text, deeper numbers, or nothing of its own. */
function belowOf(next: Paragraph | undefined, style: MarkStyle): "text" | "numbers" | "none" {
  if (next === undefined || next.role !== undefined) return "none";
  const mark = headingMarkOf(plainOf(next.text.slice(0, LONGEST_HEADING)));
  if (mark === undefined) return "text";
  return STYLE_RANK[mark.style] > STYLE_RANK[style] ? "numbers" : "none";
}

/** `alone`: no sentence in it; `stopped`: one short sentence; `text`: more. */
function formOf(title: string): "alone" | "stopped" | "text" {
  if (title.length > LONGEST_HEADING || title.includes(CLAUSE_END) || INLINE_ORDINAL.test(title)) return "text";
  const inner = title.slice(0, -1);
  if (hasSentenceEnd(inner) || inner.includes(COLON)) return "text";
  const end = title.charAt(title.length - 1);
  if (end === COLON) return title.length <= LONGEST_STOPPED_HEADING ? "alone" : "text";
  if (!SENTENCE_END.includes(end)) return "alone";
  return end === FULL_STOP && title.length <= LONGEST_STOPPED_HEADING ? "stopped" : "text";
}
