import type { Forms } from "./types.js";

/** Places at which `import` was not certain; each has a short remark in `forms.yaml`. */
export type ImportNoteKey =
  /** No line is a title. */
  | "no-title"
  /** The title stood on several lines. */
  | "title-joined"
  /** Two paragraphs became one: the first does not end, and the file has other such cuts. */
  | "joined"
  /** A full line that ends a sentence was taken for the middle of a paragraph. */
  | "joined-after-stop"
  /** A line beginning like a numbered item was taken for the middle of a sentence. */
  | "joined-before-mark"
  /** Two numbers or words met at a line's end and were set apart. */
  | "spaced"
  /** The paragraph does not end, and may go on in the next one. */
  | "unended"
  /** A numbered line with a full stop at its end was taken for a heading. */
  | "heading-with-stop"
  /** Two dates could be the date of signing. */
  | "two-dates";

/** Fixed words of the report as a document, with those that only `import` needs: the contents of `forms.yaml`. */
export interface ImportForms extends Forms {
  /** What a red letterhead adds to the authority's name: 文件. */
  readonly letterheadEndings: readonly string[];
  /** What may follow the authority's name in a signature: （盖章）. */
  readonly sealMarks: readonly string[];
  /** How names of addressees end: 市委, 人民政府. */
  readonly addresseeEndings: readonly string[];
  /** What `import` writes where it guessed; {{before}} and {{after}} are the author's words around the place. */
  readonly notes: Readonly<Record<ImportNoteKey, string>>;
}

/** Keys in `furniture.yaml` that `import` gives to lines which no word or pattern can tell. */
export type RecognisedFurniture = "bare-page-number" | "running-head" | "record-value" | "repeated-title" | "lifted-label";
