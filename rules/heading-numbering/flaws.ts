import { markInWords, type Section } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** A mark that is broken but still says its number; the fix writes the official form. */
export function flaws(section: Section): readonly Finding[] {
  const { mark, markSpan, titleSpan } = section;
  if (mark?.flaw === undefined || mark.flaw === "empty" || mark.number === undefined) return [];
  const expected = markInWords(mark.style, mark.number);
  return [{
    key: mark.flaw,
    ...markSpan,
    data: { mark: mark.text, expected },
    expected: [expected],
    edits: [{ start: markSpan.start, end: titleSpan.start, text: expected }],
    safe: true,
  }];
}
