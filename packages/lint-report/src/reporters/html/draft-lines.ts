import type { Coverage, SectionRow } from "remark-preset-lint-report";

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
/** Behind a heading there is nothing but marks of Markdown and white space. Example: ` ##` */
const NOTHING = /^[\s#*]{0,20}$/u;
const COMMENT_OPEN = "<!--";
const COMMENT_CLOSE = "-->";
const DEEPEST = 6;

/** The lines of a draft with the way each is set. */
export function draftLines(source: string, coverage: Pick<Coverage, "title" | "sections">): readonly DraftLine[] {
  const headings = new Map(coverage.sections.map((section) => [section.place.start.line, section]));
  const kindOf = lineKinds(coverage.title?.start.line, headings);
  const lines: DraftLine[] = [];
  let start = 0;
  for (const match of source.matchAll(LINE)) {
    if (match.index < start) continue;
    const number = lines.length + 1;
    const text = source.slice(start, match.index);
    const kind = kindOf(text, number);
    const level = kind === "heading" ? Math.min(headings.get(number)?.level ?? DEEPEST, DEEPEST) : 0;
    lines.push({ number, start, end: match.index, kind, level });
    start = match.index + match[0].length;
    if (match[0] === "") break;
  }
  return lines;
}

/** Front matter and comments go on over lines, so that lines are to be asked for in order. */
function lineKinds(title: number | undefined, headings: ReadonlyMap<number, SectionRow>): (text: string, number: number) => LineKind {
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
    if (number === title) return "title";
    const heading = headings.get(number);
    if (heading !== undefined && NOTHING.test(text.slice(lengthOf(heading)))) return "heading";
    return text.trimStart().startsWith("|") ? "table" : "text";
  };
}

/** Units of its line up to the heading's end; a heading over two lines takes the whole of the first. */
function lengthOf({ place: { start, end } }: SectionRow): number {
  return end.line === start.line ? end.column - 1 : Infinity;
}
