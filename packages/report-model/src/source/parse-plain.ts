import type { Heading, Html, Paragraph, Root, RootContent, Text, Yaml } from "mdast";
import type { Node, Parent, Point } from "unist";
import { COMMENT_OPEN, hasUsualLineEnds, isOwnBlock, lineAt, point, type Line } from "./plain-lines.js";
import { plainListAt } from "./plain-lists.js";

type Parse = (source: string) => Root;

/**
 * The tree that `full` would give, in a fraction of the time where most of a draft is plain: headings and paragraphs that hold no
 * mark of Markdown, and lists of such lines, are made here, every other stretch goes to `full`. Whatever could reach beyond its
 * stretch (definitions, fences, HTML that is not closed) sends the whole draft there.
 */
export function parseBlockwise(source: string, full: Parse): Root {
  if (source.startsWith("\ufeff") || source.includes("\0") || !hasUsualLineEnds(source)) return full(source);
  const scan: Scan = { source, full, children: [], line: 1, at: 0 };
  if (!frontMatter(scan)) return full(source);
  while (scan.at < source.length) {
    if (!nextBlock(scan)) return full(source);
  }
  return { type: "root", children: scan.children, position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(source) } };
}

/** How far a draft has been read; `line` is the number of the line that begins at `at`. */
interface Scan {
  readonly source: string;
  readonly full: Parse;
  readonly children: RootContent[];
  line: number;
  at: number;
}

const FENCE = /^---[ \t]*$/u;

/** Takes the front matter; false where it is opened and not closed. */
function frontMatter(scan: Scan): boolean {
  const { source } = scan;
  if (!source.startsWith("---")) return true;
  const first = lineAt(source, 0);
  if (!FENCE.test(source.slice(0, first.end))) return true;
  let number = 2;
  let before = first.end;
  for (let at = first.next; at < source.length; number++) {
    const line = lineAt(source, at);
    if (FENCE.test(source.slice(line.start, line.end))) {
      const value = source.slice(first.next, Math.max(first.next, before));
      const yaml: Yaml = { type: "yaml", value, position: { start: point(1, 0, 0), end: point(number, line.end, line.start) } };
      scan.children.push(yaml);
      scan.at = line.next;
      scan.line = number + 1;
      return true;
    }
    before = line.end;
    at = line.next;
  }
  return false;
}

/** Takes the block that begins at the current line, or the blank line; false where the draft must be parsed as a whole. */
function nextBlock(scan: Scan): boolean {
  const line = lineAt(scan.source, scan.at);
  if (line.kind === "heading") scan.children.push(headingOf(scan, line));
  else if (line.kind === "text") return paragraphAt(scan, line);
  else if (line.kind === "special") return scan.source.startsWith(COMMENT_OPEN, line.start) ? comment(scan, line) : list(scan, line) || stretch(scan, line.start, scan.line);
  advance(scan, line);
  return true;
}

function advance(scan: Scan, line: Line): void {
  scan.at = line.next;
  scan.line++;
}

function headingOf({ source, line: number }: Scan, { start, end }: Line): Heading {
  let depth = 1;
  while (source.charAt(start + depth) === "#") depth++;
  let from = start + depth;
  let to = end;
  while (source.charAt(from) === " ") from++;
  while (source.charAt(to - 1) === " ") to--;
  const text: Text = { type: "text", value: source.slice(from, to), position: { start: point(number, from, start), end: point(number, to, start) } };
  // Only `#` one to six times is a heading line.
  return { type: "heading", depth: depth as Heading["depth"], children: [text], position: { start: point(number, start, start), end: point(number, end, start) } };
}

/** Takes a paragraph; one that runs into a line with a mark is left to the full parser from its beginning. */
function paragraphAt(scan: Scan, first: Line): boolean {
  const { source } = scan;
  const lines = [first];
  let next = first;
  while (next.next < source.length && next.next > next.end) {
    next = lineAt(source, next.next);
    if (next.kind === "special") return stretch(scan, first.start, scan.line);
    if (next.kind !== "text") break;
    lines.push(next);
  }
  const last = lines[lines.length - 1] ?? first;
  const number = scan.line + lines.length - 1;
  const start = point(scan.line, first.start + indentOf(source, first), first.start);
  const textEnd = last.end - trailOf(source, last);
  const text: Text = { type: "text", value: textOf(source, lines), position: { start, end: point(number, textEnd, last.start) } };
  const paragraph: Paragraph = { type: "paragraph", children: [text], position: { start: { ...start }, end: point(number, last.end, last.start) } };
  scan.children.push(paragraph);
  scan.at = last.next;
  scan.line = number + 1;
  return true;
}

function indentOf(source: string, { start }: Line): number {
  let count = 0;
  while (source.charAt(start + count) === " ") count++;
  return count;
}

function trailOf(source: string, { end }: Line): number {
  let count = 0;
  while (source.charAt(end - 1 - count) === " ") count++;
  return count;
}

function textOf(source: string, lines: readonly Line[]): string {
  return lines.map((line, index) =>
    source.slice(line.start + indentOf(source, line), line.end - trailOf(source, line)) + (index < lines.length - 1 ? source.slice(line.end, line.next) : "")).join("");
}

/** Takes a list of plain lines; false where it is another. */
function list(scan: Scan, first: Line): boolean {
  const found = plainListAt(scan.source, first, scan.line);
  if (found === undefined) return false;
  scan.children.push(found.list);
  scan.at = found.next;
  scan.line = found.nextNumber;
  return true;
}

const COMMENT_CLOSE = "-->";
/** What makes a comment that Markdown may read otherwise. */
const ODD_COMMENT = /\t|^<!--[->]/u;

/** Takes a comment up to the end of the line that closes it; false where none does. */
function comment(scan: Scan, first: Line): boolean {
  const { source } = scan;
  const close = source.indexOf(COMMENT_CLOSE, first.start + COMMENT_OPEN.length);
  if (close < 0) return false;
  let last = first;
  let number = scan.line;
  while (last.next <= close) {
    last = lineAt(source, last.next);
    number++;
  }
  const value = source.slice(first.start, last.end);
  if (ODD_COMMENT.test(value)) return false;
  const html: Html = { type: "html", value, position: { start: point(scan.line, first.start, first.start), end: point(number, last.end, last.start) } };
  scan.children.push(html);
  scan.at = last.next;
  scan.line = number + 1;
  return true;
}

/** What may go on over blank lines, or mean something elsewhere in the draft. Examples: ```, <script, [1]: … */
const FAR_REACHING = /```|~~~|<[!?]|<(?:script|pre|style|textarea)|\]:/iu;

/** Hands the lines up to a plain one behind a blank line to the full parser; false where they may reach further. */
function stretch(scan: Scan, start: number, number: number): boolean {
  const { source } = scan;
  let end = start;
  let lines = 0;
  let afterBlank = false;
  while (end < source.length) {
    const line = lineAt(source, end);
    if (afterBlank && isOwnBlock(source, line)) break;
    afterBlank = line.kind === "blank";
    end = line.next;
    lines++;
  }
  const text = source.slice(start, end);
  // At the very beginning of a text the full parser would take a rule for front matter, and drop a byte order mark.
  if (text.startsWith("---") || text.startsWith("\ufeff") || FAR_REACHING.test(text)) return false;
  const { children } = scan.full(text);
  for (const child of children) shift(child, start, number - 1);
  scan.children.push(...children);
  scan.at = end;
  scan.line = number + lines;
  return true;
}

function shift(node: Node, offset: number, lines: number): void {
  if (node.position !== undefined) {
    for (const place of [node.position.start, node.position.end]) {
      place.line += lines;
      place.offset = (place.offset ?? 0) + offset;
    }
  }
  if ("children" in node) for (const child of (node as Parent).children) shift(child, offset, lines);
}

function endOf(source: string): Point {
  let line = 1;
  let start = 0;
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return point(line, source.length, start);
}
