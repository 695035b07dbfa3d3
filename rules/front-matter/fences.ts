import { frontMatterKeys, frontMatterOf, isReportTitle, lineEndOf, type Report } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";
import { extentOf, FENCE, KEY_LINE, linesFrom, NEAR_FENCE, type Line } from "./lines.js";

/** Front matter is looked for in this many lines. */
const HEAD_LINES = 60;
/** Lines between the last key and the closing fence that may be faulty keys rather than the report's text. */
const FAULTY_LINES = 2;
const LONGEST_KEY_LINE = 40;
const FENCE_TEXT = "---";

/** A front matter that is not one, because a fence is missing, misspelt or not in the first line. Read from the source: Markdown takes it for text. */
export function fences(report: Report): readonly Finding[] {
  const comment = commentBefore(report);
  if (comment !== undefined) return [comment];
  const lines = linesFrom(report.source, 0, HEAD_LINES);
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const opening = lines[first];
  if (opening === undefined) return [];
  const isOpen = FENCE.test(opening.text);
  const isNear = NEAR_FENCE.test(opening.text) && !isOpen;
  const from = isOpen || isNear ? first + 1 : first;
  const top = lines.slice(from).find(({ text }) => text.trim() !== "");
  if (top === undefined) return [];
  if (!isKnown(top)) return swallowed(lines, report);
  const { last, next } = extentOf(lines, from, (text) => isReportTitle(text, report.context.standard.forms));
  const closing = closingOf(lines, { last: last ?? top, next }, report);
  if (isNear) return [{ key: "wrong-fence", ...bounds(opening), data: { fence: opening.text.trim() }, expected: [FENCE_TEXT], edits: [{ ...bounds(opening), text: FENCE_TEXT }, ...closing], safe: true }];
  if (!isOpen) return [{ key: "not-opened", ...bounds(top), data: { key: KEY_LINE.exec(top.text)?.[2] ?? "" }, edits: [{ start: top.start, end: top.start, text: FENCE_TEXT + lineEndOf(report.source) }, ...closing] }];
  if (first > 0) return [{ key: "not-first-line", ...bounds(opening), edits: [{ start: 0, end: opening.start, text: "" }, ...closing], safe: true }];
  return unclosed(lines, { last: last ?? top, next }, { report, opening });
}

const bounds = ({ start, end }: Line): { start: number; end: number } => ({ start, end });

/** Comments, then a fence with one of our keys behind it. Example: a comment that silences a rule, on the first line. */
const COMMENTS_FIRST = /^(\s{0,20}<!--(?:[^-]|-(?!->)){0,2000}-->)\s{0,20}?\r?\n\s{0,20}?(?=---[ \t]{0,4}\r?\n)/u;
const CLOSING_FENCE = /\n---[ \t]{0,4}\r?\n/u;

/** A comment above the front matter hides it; the fix moves the comment below. */
function commentBefore(report: Report): Finding | undefined {
  const { source } = report;
  const match = COMMENTS_FIRST.exec(source);
  const [whole = "", comment = ""] = match ?? [];
  const [fence, top] = linesFrom(source.slice(whole.length), 0, 2);
  if (match === null || fence === undefined || top === undefined || !isKnown(top)) return undefined;
  const closing = CLOSING_FENCE.exec(source.slice(whole.length));
  const below = closing === null ? undefined : whole.length + closing.index + closing[0].length;
  const edits = below === undefined ? [] : [{ start: 0, end: whole.length, text: "" }, { start: below, end: below, text: lineEndOf(report.source) + comment.trim() + lineEndOf(report.source) }];
  return { key: "comment-before", start: 0, end: comment.length, edits, safe: true };
}

/** A rule of dashes at the top and another below take what is between them for front matter, though it has no key. */
function swallowed(lines: readonly Line[], report: Report): readonly Finding[] {
  const frontMatter = frontMatterOf(report);
  const [opening, second] = lines;
  if (frontMatter === undefined || opening === undefined || second === undefined) return [];
  const inside = report.source.slice(second.start, frontMatter.block.end);
  const closing = linesFrom(inside, 0, Infinity).length;
  if (frontMatter.values.size > 0 || frontMatter.document.errors.some(() => ASCII_KEY.test(inside)) || !WORD.test(inside)) return [];
  return [{ key: "swallowed", ...bounds(opening), data: { line: closing + 1 }, edits: [{ start: 0, end: second.start, text: "" }] }];
}

const WORD = /[\p{L}\p{N}]/u;
const ASCII_KEY = /^[ \t]{0,8}[A-Za-z][A-Za-z0-9_-]{0,40}[ \t]{0,8}[:\uff1a]/mu;

/** A key of ours, so that a text which begins with some word and a colon is left alone. */
function isKnown({ text }: Line): boolean {
  return frontMatterKeys.includes(KEY_LINE.exec(text)?.[2] ?? "");
}

interface Inside {
  readonly last: Line;
  readonly next: number;
}

/** What closes a front matter that is not closed yet: nothing where a fence follows. */
function closingOf(lines: readonly Line[], { last, next }: Inside, report: Report): readonly Edit[] {
  const line = lines[next];
  if (line !== undefined && FENCE.test(line.text)) return [];
  if (line !== undefined && NEAR_FENCE.test(line.text)) return [{ ...bounds(line), text: FENCE_TEXT }];
  return [{ start: last.end, end: last.end, text: lineEndOf(report.source) + FENCE_TEXT }];
}

function unclosed(lines: readonly Line[], inside: Inside, { report, opening }: { readonly report: Report; readonly opening: Line }): readonly Finding[] {
  const { last, next } = inside;
  const line = lines[next];
  if (line !== undefined && FENCE.test(line.text)) return [];
  if (line !== undefined && NEAR_FENCE.test(line.text)) {
    return [{ key: "wrong-fence", ...bounds(line), data: { fence: line.text.trim() }, expected: [FENCE_TEXT], edits: closingOf(lines, inside, report), safe: true, related: [bounds(opening)] }];
  }
  if (isFaultyKey(lines, next)) return [];
  return [{
    key: "never-closed", start: last.end - last.text.trimStart().length, end: last.end, data: { last: last.text.trim() },
    edits: closingOf(lines, inside, report), related: [bounds(opening)],
  }];
}

/** A line or two that are no keys, and then more keys or the fence: a slip inside, not the report's text. */
function isFaultyKey(lines: readonly Line[], next: number): boolean {
  const rest = lines.slice(next);
  const fence = rest.findIndex(({ text }) => FENCE.test(text));
  const inside = rest.slice(0, fence).filter(({ text }) => text.trim() !== "");
  return fence >= 0 && (inside.slice(1).some(isKnown) || (inside.length <= FAULTY_LINES && inside.every(({ text }) => text.length <= LONGEST_KEY_LINE && !text.startsWith("#"))));
}
