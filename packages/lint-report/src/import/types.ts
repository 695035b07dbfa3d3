import type { Furniture, ImportForms, ImportNoteKey } from "@lint-report/standard";

/** What `importReport` reads a text against, as it stands in the standard's data. */
export interface ImportData {
  readonly furniture: readonly Furniture[];
  readonly forms: ImportForms;
  /** Endings of authorities' names: 镇人民政府, 司法局. See `nameEndingsOf`. */
  readonly names: readonly string[];
}

/** A stretch of the input that is not in the Markdown, and why. */
export interface Stripped {
  /** Line and column in the input, from 1, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** As it stands in the input, without white space around it. */
  readonly text: string;
  /** Key of the entry in `furniture.yaml` that says so. */
  readonly key: string;
  readonly reason: string;
}

/** A stretch of the input that stands in the front matter and nowhere else. */
export interface Lifted {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** Key in the front matter. */
  readonly key: "document-number" | "signer";
}

/** A place of which `import` was not certain; the Markdown has a comment there. */
export interface Guess {
  /** Line of the comment in the Markdown, from 1. */
  readonly line: number;
  readonly key: ImportNoteKey;
  /** The remark in the comment. */
  readonly what: string;
}

export interface ImportResult {
  /** The draft, its lines ended by "\n". */
  readonly markdown: string;
  readonly stripped: readonly Stripped[];
  readonly lifted: readonly Lifted[];
  readonly guesses: readonly Guess[];
  /** White space that was layout and is gone: it does not count as characters. */
  readonly layout: {
    /** Lines that began with an indent. */
    readonly indents: number;
    /** Blank lines. */
    readonly blankLines: number;
    /** Line ends inside paragraphs. */
    readonly joins: number;
  };
}

/** A line of the input that has something on it. */
export interface Line {
  /** Number of the line in the input and column of its first character, from 1. */
  readonly line: number;
  readonly column: number;
  /** Without white space around it. */
  readonly text: string;
  /** First and last characters as they read: full-width marks, half-width digits, no spaces beside Chinese characters. */
  readonly head: string;
  readonly tail: string;
  /** Width of the white space before it, in half-width columns. */
  readonly indent: number;
  /** Width of the text in half-width columns; a space counts half, as typesetters set it between Chinese and digits. */
  readonly width: number;
  /** Blank lines between this line and the one before that is kept. */
  readonly gap: number;
  /** True where a page begins between the line before and this one. */
  readonly page: boolean;
}

/**
 * What a line is by its place in the document. Such a line is never joined to another by chance; only a `label` (附件：…) may
 * go on in the next line, and lines of a title are one.
 */
export type Role = "letterhead" | "title" | "date" | "addressee" | "signature" | "label" | "row" | "columns";

/** What was read with certainty, as the front matter will have it. */
export interface Fields {
  authority?: string | readonly string[];
  year?: number;
  signed?: string;
  "document-number"?: string;
  addressee?: string;
  signer?: string;
}

/** A remark for the reader of the draft at the start of a block. */
export interface Note {
  readonly key: ImportNoteKey;
  /** The author's words around the place, where the remark quotes them. */
  readonly before?: string;
  readonly after?: string;
}

/** Lines that make up one paragraph, heading or row, in order. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly role: Role | undefined;
  readonly notes: readonly Note[];
}
