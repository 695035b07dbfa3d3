import { parse } from "yaml";
import { unescaped } from "./escape.js";
import { FENCE, REMARK_END, REMARK_START, RULE_CELL } from "./write-draft.js";
import type { ImportResult, Lifted } from "./types.js";

/** The author's characters as the Markdown holds them, read from the Markdown alone. */
export interface Kept {
  /** The body's characters in order, without white space, escapes, heading marks, table rules and remarks. */
  readonly body: string;
  /** The front matter as data. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const WHITE_SPACE = /\s/gu;
const LINE_END = /\r\n|\r|\n/u;
/** Example: ## 一、主要举措 */
const HEADING = /^#{1,6} /u;
/** Between cells; an escaped one is the author's. Example: | 甲 | 乙 | */
const CELL_BORDER = /(?<!\\)((?:\\\\){0,200})\|/gu;

/** Recovers what the author wrote from a draft that `importReport` made. */
export function keptOf(markdown: string): Kept {
  const lines = markdown.split("\n");
  const end = lines[0] === FENCE ? lines.indexOf(FENCE, 1) : -1;
  const fields: unknown = end > 0 ? parse(lines.slice(1, end).join("\n")) : {};
  const body = lines.slice(end + 1).map(textOfLine).join("").replace(WHITE_SPACE, "");
  return { body, fields: typeof fields === "object" && fields !== null ? Object.fromEntries(Object.entries(fields)) : {} };
}

function textOfLine(line: string): string {
  if (line.startsWith(REMARK_START) && line.endsWith(REMARK_END)) return "";
  if (HEADING.test(line)) return unescaped(line.replace(HEADING, ""));
  if (!line.startsWith("|")) return unescaped(line);
  const cells = line.replace(CELL_BORDER, "$1\n").split("\n");
  return cells.every((cell) => cell.trim() === "" || cell.trim() === RULE_CELL) ? "" : unescaped(cells.join(""));
}

/** A stretch of the input with its place. */
type Piece = Pick<Lifted, "line" | "column" | "text">;

/**
 * Holds a result against its input: the kept characters and the listed ones must be the input's, each in its place. Returns
 * what is wrong, for programmers, or `undefined`.
 */
export function importFaultOf(text: string, result: ImportResult): string | undefined {
  const lines = text.split(LINE_END);
  const kept = keptOf(result.markdown);
  const unread = result.lifted.find(({ key, text: piece }) => bare(String(kept.fields[key])) !== bare(piece));
  if (unread !== undefined) return `front matter has no ${unread.key} ${unread.text}`;
  const pieces = [...result.stripped, ...result.lifted].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const piece of pieces) {
    const line = lines[piece.line - 1];
    const rest = line === undefined ? undefined : without(line, piece);
    if (rest === undefined) return `line ${String(piece.line)} does not hold ${piece.text}`;
    lines[piece.line - 1] = rest;
  }
  const expected = bare(lines.join("\n"));
  return expected === kept.body ? undefined : `characters differ: ${firstDifference(expected, kept.body)}`;
}

function without(line: string, { column, text }: Piece): string | undefined {
  const start = column - 1;
  return line.startsWith(text, start) ? line.slice(0, start) + line.slice(start + text.length) : undefined;
}

function bare(text: string): string {
  return text.replace(WHITE_SPACE, "");
}

function firstDifference(expected: string, found: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at++;
  return `expected ${JSON.stringify(expected.slice(at, at + 20))}, found ${JSON.stringify(found.slice(at, at + 20))}`;
}
