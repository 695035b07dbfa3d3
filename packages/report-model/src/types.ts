import type { Nodes, Root } from "mdast";
import type { LevelKey, PartKey, ProfileKey, Standard } from "@lint-report/standard";
import type { Template } from "./template/types.js";
import type { OtherReports } from "./repeats/others.js";
import type { TextView } from "./text/text-view.js";

/** A stretch of the source, in UTF-16 offsets from 0 of the decoded text without BOM; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A template somebody named, and a stronger voice wins: command line, front matter, configuration. */
export interface TemplateChoice {
  readonly commandLine?: Template | undefined;
  readonly configured?: Template | undefined;
}

/** Other reports that a draft is compared with. */
export interface Comparison {
  readonly others: OtherReports;
  /** Id of the draft itself where it is among them. */
  readonly except: string | undefined;
}

/** Everything a report is read against. */
export interface ReportContext {
  readonly standard: Standard;
  readonly templates: Readonly<Record<ProfileKey, Template>>;
  readonly choice: TemplateChoice;
  /** True for `.txt`: no Markdown is expected, so bare headings are no fault. */
  readonly plain: boolean;
  /** Nothing where nobody asked for a comparison. */
  readonly against?: Comparison | undefined;
}

/** A draft as parsed, with what it is read against; facts about it are functions of it. */
export interface Report {
  readonly tree: Root;
  readonly source: string;
  readonly context: ReportContext;
}

export type BlockKind = "heading" | "paragraph" | "list-item" | "table-cell" | "code" | "html" | "front-matter" | "other";

/** A stretch of the draft that reads as one text: a heading, a paragraph, the first paragraph of a list item, a table cell. */
export interface Block extends Span {
  /** Position in `blocksOf(report)`. */
  readonly index: number;
  /** The same among those that say something: two paragraphs with nothing but a comment between them stand beside each other. */
  readonly order: number;
  readonly kind: BlockKind;
  readonly node: Nodes;
  /** Normalised text with its way back to the source; empty for code, html and front matter. */
  readonly view: TextView;
  /** Depth of a Markdown heading, 1–6; 0 for everything else. */
  readonly depth: number;
  /** The mark of an ordered list item as written (`1.`), or an empty string. */
  readonly marker: string;
  /** True inside a block quote or a footnote. */
  readonly aside: boolean;
  /** Row and column of a table cell from 0; the head is row 0. */
  readonly cell?: { readonly row: number; readonly column: number; readonly table: number };
}

/** A value read from the draft, and where. */
export interface Read<T> extends Span {
  readonly value: T;
  /** Where it was read: front matter, title, lead, or the end of the draft. */
  readonly from: "front-matter" | "title" | "head" | "end";
}

/** How a template part is present in the draft. */
export type PartStatus = "own" | "merged" | "subsection" | "text" | "missing";

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Who reports, about which year, signed when: each only where it could be read. */
export interface Facts {
  /** Authorities' names as written, several for a joint issue. */
  readonly authorities: readonly Read<string>[];
  readonly level: Read<LevelKey> | undefined;
  readonly superior: Read<string> | undefined;
  readonly year: Read<number> | undefined;
  readonly title: Read<string> | undefined;
  readonly signed: Read<CalendarDate> | undefined;
  readonly documentNumber: Read<string> | undefined;
  readonly addressee: Read<string> | undefined;
  readonly signer: Read<string> | undefined;
  /** Cut-off of the figures, from front matter only. */
  readonly period: { readonly from: Read<CalendarDate> | undefined; readonly to: Read<CalendarDate> | undefined };
}

export type { LevelKey, PartKey, ProfileKey };
