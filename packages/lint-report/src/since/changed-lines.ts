import type { Message, Place } from "remark-preset-lint-report";
import type { Hunk } from "./read-diff.js";

/** Tells whether a finding stands on lines that changed. */
export type IsChanged = (message: Pick<Message, "place" | "related">) => boolean;

/**
 * A finding counts where its place or a place it refers to lies on changed lines. Where something is missing, a cut at that place counts as
 * well: whoever takes out a section has to hear that it is missing.
 */
export function changedIn(source: string, hunks: readonly Hunk[]): IsChanged {
  const lineAt = lineFinder(source);
  const lines = new Set<number>();
  const cuts = new Set<number>();
  const texts = source.split("\n");
  for (const { from, count } of hunks) {
    for (let line = from; line < from + count; line++) lines.add(line);
    for (const line of around(texts, from, count)) cuts.add(line);
  }
  const touches = ({ start, end }: Place): boolean => {
    const first = lineAt(start.offset);
    if (start.offset === end.offset) return lines.has(first) || cuts.has(first);
    const last = lineAt(end.offset - 1);
    for (let line = first; line <= last; line++) if (lines.has(line)) return true;
    return false;
  };
  return ({ place, related }) => touches(place) || related.some(touches);
}

/** The lines before and behind a stretch: blank ones, and the first that holds words. */
function around(texts: readonly string[], from: number, count: number): readonly number[] {
  const isBlank = (line: number): boolean => line >= 1 && line <= texts.length && (texts[line - 1] ?? "").trim() === "";
  const found: number[] = [];
  let before = from - 1;
  while (isBlank(before)) found.push(before--);
  let behind = from + count;
  while (isBlank(behind)) found.push(behind++);
  return [...found, before, behind];
}

/** Lines as git counts them: only a line feed ends one. */
function lineFinder(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
