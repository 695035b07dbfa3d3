import {
  chineseInteger, type HeadingMark, headingMarkOf, INLINE_ORDINAL_NUMBER, MARKS_INSIDE,
} from "@lint-report/report-model";
import { isCut, type Running, type Setting, type Verdict, verdictOn } from "./joining.js";
import { hasSentenceEnd, plainOf } from "./reading.js";
import type { Line, Note, Paragraph, Role } from "./types.js";
import { wrapOf } from "./wrap.js";

/** So few lines with an indent, or without, say nothing. */
const SOME = 0.03;
/** The margin is the least indent that such a share of the lines has. */
const MARGIN_SHARE = 0.1;
const INDENT = 2;
const QUOTED = 8;
/** Over so many lines an opening mark is remembered. */
const TAIL_LINES = 3;

interface Open {
  readonly parts: string[];
  readonly lines: Line[];
  readonly role: Role | undefined;
  readonly notes: Note[];
  readonly inside: Set<string>;
  readonly isNumbered: boolean;
  readonly isListed: boolean;
  hasSentence: boolean;
}

/** Joins lines into paragraphs. Lines with a role stand alone. */
export function paragraphsOf(lines: readonly Line[], roles: ReadonlyMap<Line, Role>): readonly Paragraph[] {
  const setting = settingOf(lines.filter((line) => !roles.has(line)));
  const done: Paragraph[] = [];
  const expected = new Map<string, number>();
  let open: Open | undefined;
  lines.forEach((line, index) => {
    const mark = headingMarkOf(line.head);
    const ordinal = ordinalOf(line.head);
    const role = roles.get(line);
    const free = role === undefined && (open?.role === undefined || open.role === "label");
    const opening = { line, mark, ordinal, expected, following: lines[index + 1] };
    const verdict = open === undefined ? undefined : free ? verdictOn(runningOf(open), opening, setting) : fixedVerdict(open, role);
    if (open !== undefined && verdict?.join === true) join(open, line, verdict);
    else {
      if (open !== undefined) done.push(closed(open, verdict));
      open = opened(line, role, { isNumbered: mark !== undefined, isListed: ordinal !== undefined });
      expect(expected, mark);
    }
  });
  if (open !== undefined) done.push(closed(open, undefined));
  return done;
}

/** The lines of a title are one; the first border between them carries the note. */
function fixedVerdict(open: Open, role: Role | undefined): Verdict {
  const join = open.role === "title" && role === "title";
  return join && open.lines.length === 1 ? { join, note: "title-joined" } : { join };
}

function settingOf(lines: readonly Line[]): Setting {
  const margin = marginOf(lines);
  const indented = lines.filter(({ indent }) => indent >= margin + INDENT).length;
  const hasCuts = lines.some((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && headingMarkOf(line.head) === undefined && isCut(before.tail, line.head);
  });
  return { wrap: wrapOf(lines), margin, indented: indented > lines.length * SOME, hasCuts };
}

function marginOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= lines.length * MARGIN_SHARE).map(([indent]) => indent);
  return common.length === 0 ? 0 : Math.min(...common);
}

function ordinalOf(head: string): number | undefined {
  return chineseInteger(INLINE_ORDINAL_NUMBER.exec(head)?.[1] ?? "");
}

function opened(line: Line, role: Role | undefined, start: Pick<Open, "isNumbered" | "isListed">): Open {
  const open: Open = { parts: [], lines: [], role, notes: [], inside: new Set(), ...start, hasSentence: false };
  add(open, line, "");
  return open;
}

function add(open: Open, line: Line, space: string): void {
  if (open.role === undefined) lookInside(open, line);
  open.parts.push(space, line.text);
  open.lines.push(line);
}

/** Notes sentences and enumerations inside the line; the mark it begins with counts only behind another line. */
function lookInside(open: Open, line: Line): void {
  const text = plainOf(line.text);
  open.hasSentence ||= hasSentenceEnd(text);
  if (open.lines.length > 0) noteMark(open, text.slice(0, QUOTED * 2));
  for (const match of text.matchAll(MARKS_INSIDE)) noteMark(open, text.slice(match.index + 1, match.index + QUOTED * 2));
}

function noteMark(open: Open, text: string): void {
  const ordinal = ordinalOf(text);
  const mark = headingMarkOf(text);
  if (ordinal !== undefined) open.inside.add(`ordinal:${String(ordinal)}`);
  if (mark?.number !== undefined) open.inside.add(`${mark.style}:${String(mark.number)}`);
}

/** Letters and digits of ASCII, which a line's end separates like a space. */
const WORD_CHARACTER = /^[0-9A-Za-z]$/u;

function join(open: Open, line: Line, verdict: Verdict): void {
  const last = open.lines[open.lines.length - 1]?.text ?? "";
  const quoted = { before: quoteEnd(last), after: quoteStart(line.text) };
  const meet = WORD_CHARACTER.test(last.slice(-1)) && WORD_CHARACTER.test(line.text.charAt(0));
  if (verdict.note !== undefined) open.notes.push({ key: verdict.note, ...quoted });
  if (meet) open.notes.push({ key: "spaced", ...quoted });
  add(open, line, meet ? " " : "");
}

function closed(open: Open, verdict: Verdict | undefined): Paragraph {
  const { parts, lines, role } = open;
  const text = parts.join("");
  const notes = verdict?.note === undefined ? open.notes : [...open.notes, { key: verdict.note, before: quoteEnd(text) }];
  return { text, lines, role, notes };
}

function quoteEnd(text: string): string {
  return plainOf(text.slice(-QUOTED * 2)).slice(-QUOTED);
}

function quoteStart(text: string): string {
  return plainOf(text.slice(0, QUOTED * 2)).slice(0, QUOTED);
}

function runningOf(open: Open): Running {
  const [first] = open.lines;
  const last = open.lines[open.lines.length - 1] ?? first;
  const tail = open.lines.slice(-TAIL_LINES).map((line) => line.tail).join("");
  if (first === undefined || last === undefined) throw new Error("Cannot go on with a paragraph without lines");
  return { ...open, first, last, tail };
}

/** The next number in the mark's style; deeper styles begin again. */
function expect(expected: Map<string, number>, mark: HeadingMark | undefined): void {
  if (mark?.number !== undefined) expected.set(mark.style, mark.number + 1);
}
