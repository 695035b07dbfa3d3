import { FULL_STOP, outlineOf, spanOf, trailingBlocksOf, type Report, type Section } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** Headings with a text below that end in a full stop, while others of their level do not. */
export function fullStops(report: Report): readonly Finding[] {
  const headings = outlineOf(report).sections.filter((section) => section.form === "markdown" || (section.form === "bare" && hasText(section, report)));
  const plain = new Set(headings.filter(({ title }) => !title.endsWith(FULL_STOP)).map(({ level }) => level));
  return headings.filter(({ title, level }) => title.endsWith(FULL_STOP) && plain.has(level)).map(({ block: { view } }) => {
    const place = spanOf(view, view.text.length - 1, view.text.length);
    return { key: "full-stop", ...place, edits: [{ ...place, text: "" }], safe: true };
  });
}

/** A short numbered sentence without a text below is an item of a list. */
function hasText({ firstBlock, endBlock }: Section, report: Report): boolean {
  return firstBlock < endBlock && !trailingBlocksOf(report).has(firstBlock);
}
