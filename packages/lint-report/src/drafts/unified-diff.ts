import type { TextEdit } from "@lint-report/report-model";

/** Lines of context around a change, as other tools show them. */
const CONTEXT = 3;
const LINE = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/gu;
const NO_LINE_END = "\\ No newline at end of file";

/** Changed lines: `from` and `to` are line indexes in the original, `to` exclusive; `lines` take their place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** A unified diff of edits (in order, not overlapping), or an empty string where there are none. */
export function unifiedDiff(path: string, original: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(original);
  const changes = changesOf(original, lines, edits);
  if (changes.length === 0) return "";
  let shift = 0;
  const hunks = hunksOf(changes).map((hunk) => {
    const text = hunkText(hunk, lines, shift);
    shift += hunk.reduce((sum, change) => sum + change.lines.length - (change.to - change.from), 0);
    return text;
  });
  return [`--- ${path}`, `+++ ${path}`, ...hunks].join("\n") + "\n";
}

function linesOf(text: string): readonly string[] {
  return text.match(LINE) ?? [];
}

function changesOf(original: string, lines: readonly string[], edits: readonly TextEdit[]): readonly Change[] {
  const starts = startsOf(lines);
  const groups: { from: number; to: number; edits: TextEdit[] }[] = [];
  for (const edit of edits) {
    const from = lineAt(starts, edit.start);
    const to = Math.min(lines.length, lineAt(starts, edit.end) + 1);
    const last = groups.at(-1);
    if (last !== undefined && from < last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else groups.push({ from, to, edits: [edit] });
  }
  const changes = groups.map((group) => {
    const start = starts[group.from] ?? original.length;
    const end = starts[group.to] ?? original.length;
    return trimmed({ from: group.from, to: group.to, lines: linesOf(applied(original, { start, end }, group.edits)) }, lines);
  });
  return changes.filter((change) => change.to > change.from || change.lines.length > 0);
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => (at += line.length) - line.length);
}

/** The line an offset lies in; an offset at the very end lies behind the last line where that has a line end. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function applied(original: string, { start, end }: { start: number; end: number }, edits: readonly TextEdit[]): string {
  let text = "";
  let at = start;
  for (const edit of edits) {
    text += original.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + original.slice(at, end);
}

/** Equal lines at both ends of a change are no change. */
function trimmed({ from, to, lines }: Change, all: readonly string[]): Change {
  const shorter = Math.min(to - from, lines.length);
  let head = 0;
  while (head < shorter && all[from + head] === lines[head]) head++;
  let tail = 0;
  while (tail < shorter - head && all[to - 1 - tail] === lines[lines.length - 1 - tail]) tail++;
  return { from: from + head, to: to - tail, lines: lines.slice(head, lines.length - tail) };
}

function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    if (last !== undefined && change.from - (last.at(-1)?.to ?? 0) <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(changes: readonly Change[], lines: readonly string[], shift: number): string {
  const from = Math.max(0, (changes[0]?.from ?? 0) - CONTEXT);
  const to = Math.min(lines.length, (changes.at(-1)?.to ?? 0) + CONTEXT);
  const body: string[] = [];
  let at = from;
  for (const change of changes) {
    body.push(...signed(" ", lines.slice(at, change.from)), ...signed("-", lines.slice(change.from, change.to)), ...signed("+", change.lines));
    at = change.to;
  }
  body.push(...signed(" ", lines.slice(at, to)));
  const grown = changes.reduce((sum, change) => sum + change.lines.length - (change.to - change.from), 0);
  return [`@@ -${rangeOf(from, to - from)} +${rangeOf(from + shift, to - from + grown)} @@`, ...body].join("\n");
}

function rangeOf(from: number, count: number): string {
  return `${String(count === 0 ? from : from + 1)},${String(count)}`;
}

function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const text = sign + line.replace(/\r?\n$|\r$/u, "");
    return /[\r\n]$/u.test(line) ? [text] : [text, NO_LINE_END];
  });
}
