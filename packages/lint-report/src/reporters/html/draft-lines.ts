import type { SectionRow } from "remark-preset-lint-report";

/** How a line of a draft is set on the page; what it means for the report is told by the coverage and not judged here. */
export type LineKind = "front" | "comment" | "title" | "heading" | "table" | "text";

/** A line of the source; `end` is in front of its line end. */
export interface DraftLine {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
  /** 1–6 for headings, else 0. */
  readonly level: number;
}

const LINE = /\r\n|[\r\n]|$/gu;
const FENCE = /^---\s*$/u;
const HASHES = /^#{1,6}\s/u;
const COMMENT_OPEN = "<!--";
const COMMENT_CLOSE = "-->";
const DEEPEST = 6;

/** The lines of a draft with the way each is set. */
export function draftLines(source: string, sections: readonly SectionRow[]): readonly DraftLine[] {
  const levels = new Map(sections.map(({ place, level }) => [place.start.line, level]));
  const kindOf = lineKinds(levels);
  const lines: DraftLine[] = [];
  let start = 0;
  for (const match of source.matchAll(LINE)) {
    if (match.index < start) continue;
    const number = lines.length + 1;
    const text = source.slice(start, match.index);
    const kind = kindOf(text, number);
    const level = kind === "heading" ? Math.min(levels.get(number) ?? DEEPEST, DEEPEST) : 0;
    lines.push({ number, start, end: match.index, kind, level });
    start = match.index + match[0].length;
    if (match[0] === "") break;
  }
  return lines;
}

/** Front matter and comments go on over lines, so that lines are to be asked for in order. */
function lineKinds(levels: ReadonlyMap<number, number>): (text: string, number: number) => LineKind {
  let inside: "front" | "comment" | undefined;
  return (text, number) => {
    if (number === 1 && FENCE.test(text)) {
      inside = "front";
      return "front";
    }
    if (inside === "front") {
      if (FENCE.test(text)) inside = undefined;
      return "front";
    }
    const opens = inside === "comment" || text.trimStart().startsWith(COMMENT_OPEN);
    if (opens) {
      inside = text.includes(COMMENT_CLOSE) ? undefined : "comment";
      return "comment";
    }
    if (levels.has(number)) return "heading";
    if (text.trimStart().startsWith("|")) return "table";
    return HASHES.test(text) ? "title" : "text";
  };
}
