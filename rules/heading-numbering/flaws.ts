import { groupBy, markInWords } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";
import type { Numbered } from "./numbered.js";

/** From so many marks with the same flaw on, it is a habit: one finding speaks for all. */
const HABIT = 6;

/** Marks that are broken but still say their number; the fix writes the official form. */
export function flaws(numbered: readonly Numbered[]): readonly Finding[] {
  const byFlaw = groupBy(numbered, ({ mark: { flaw, number } }) => (flaw === "empty" || number === undefined ? undefined : flaw));
  return [...byFlaw].flatMap(([flaw, sections]) => {
    const [first] = sections;
    return first !== undefined && sections.length >= HABIT ? [finding("habit", first, sections)] : sections.map((section) => finding(flaw, section, [section]));
  });
}

function finding(key: string, { mark, markSpan }: Numbered, sections: readonly Numbered[]): Finding {
  const expected = markInWords(mark.style, mark.number ?? 0);
  return {
    key,
    ...markSpan,
    data: { mark: mark.text, expected, count: sections.length },
    expected: [expected],
    edits: sections.map(mended),
    safe: true,
    ...(sections.length > 1 ? { related: sections.slice(1).map((other) => other.markSpan) } : {}),
  };
}

/** Takes off what is too much at the end; else writes the whole mark anew. */
function mended({ mark, markSpan, titleSpan }: Numbered): Edit {
  const isSurplus = mark.flaw === "stray-bracket" || mark.flaw === "punctuation-after-bracket";
  return isSurplus
    ? { start: markSpan.end - 1, end: titleSpan.start, text: "" }
    : { start: markSpan.start, end: titleSpan.start, text: markInWords(mark.style, mark.number ?? 0) };
}
