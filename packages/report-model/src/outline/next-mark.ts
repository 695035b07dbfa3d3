import { markInWords } from "../text/chinese.js";
import type { Report } from "../types.js";
import { outlineOf } from "./outline.js";

/** The number that a chapter at an offset goes on with, as it is written: 三、. Empty where chapters bear no numbers. */
export function nextChapterMark(report: Report, offset: number): string {
  const chapters = outlineOf(report).sections.filter(({ level }) => level === 1);
  const before = chapters.findLast(({ block }) => block.start < offset)?.mark;
  const mark = before ?? chapters[0]?.mark;
  return mark === undefined ? "" : markInWords(mark.style, (before?.number ?? 0) + 1);
}
