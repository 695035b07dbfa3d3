import { stringify } from "yaml";
import type { ImportForms } from "@lint-report/standard";
import type { ImportedBlock } from "./blocks.js";
import { cellMarkdown, headingMarkdown, paragraphMarkdown } from "./escape.js";
import type { Fields, Guess, Note } from "./types.js";

/** How a remark of ours begins; text of the author's cannot, as its `<` is escaped. */
export const REMARK_START = "<!-- import: ";
export const REMARK_END = " -->";
export const FENCE = "---";
/** The line under a table's head. */
export const RULE_CELL = "---";

/** The draft as Markdown, and where it has remarks. */
export interface WrittenDraft {
  readonly markdown: string;
  readonly guesses: readonly Guess[];
}

/** What is written into a draft. */
export interface DraftContents {
  readonly fields: Fields;
  /** Remarks on the draft as a whole. */
  readonly notes: readonly Note[];
  readonly blocks: readonly ImportedBlock[];
}

/** Writes front matter, remarks and blocks. */
export function writeDraft({ fields, notes, blocks }: DraftContents, forms: ImportForms): WrittenDraft {
  const lines: string[] = [];
  const guesses: Guess[] = [];
  if (Object.keys(fields).length > 0) lines.push(FENCE, ...stringify(fields, { lineWidth: 0 }).trimEnd().split("\n"), FENCE);
  const separate = (): void => {
    if (lines.length > 0) lines.push("");
  };
  const remark = (note: Note): void => {
    separate();
    const what = remarkOf(note, forms);
    lines.push(REMARK_START + what + REMARK_END);
    guesses.push({ line: lines.length, key: note.key, what });
  };
  notes.forEach(remark);
  for (const block of blocks) {
    block.notes.forEach(remark);
    separate();
    lines.push(...blockLines(block));
  }
  return { markdown: lines.map((line) => `${line}\n`).join(""), guesses };
}

function blockLines(block: ImportedBlock): readonly string[] {
  if (block.kind === "heading") return [`${"#".repeat(block.depth)} ${headingMarkdown(block.text)}`];
  if (block.kind === "paragraph") return [paragraphMarkdown(block.text)];
  const columns = block.rows[0]?.length ?? 0;
  const [head = [], ...rest] = block.rows;
  const pad = (row: readonly string[]): readonly string[] => Array.from({ length: columns }, (_, index) => row[index] ?? "");
  return [rowLine(head.map(cellMarkdown)), rowLine(head.map(() => RULE_CELL)), ...rest.map((row) => rowLine(pad(row).map(cellMarkdown)))];
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Marks that could end a comment, and line ends; a quotation can do without them. */
const UNQUOTABLE = /[-<>\s]/gu;

function remarkOf({ key, before = "", after = "" }: Note, { notes }: ImportForms): string {
  return notes[key].replace("{{before}}", () => before.replace(UNQUOTABLE, "")).replace("{{after}}", () => after.replace(UNQUOTABLE, ""));
}
