import { fact } from "../fact.js";
import type { Span } from "../types.js";
import { allMatches } from "./all-matches.js";
import { BRACKET_MARK, COMMA_MARK, PART_MARK } from "./chinese.js";

/** A line as far as its blanks tell of a row. */
interface Spacing extends Span {
  /** Runs of blanks inside the line, and how many of them are wider than one blank. */
  readonly runs: number;
  readonly wide: number;
  /** True for a line without a sentence's marks that is no heading. */
  readonly isOpen: boolean;
}

const LINE = /[^\r\n]{1,2000}/gu;
/** What stands before a line's text: indentation, the mark of an item. */
const LEAD = /^[\s>*+\-•·]{1,40}/u;
const RUN = /[ \t\u00a0\u2000-\u200a\u3000]{1,200}/gu;
const NARROW = /^[ \u00a0]$/u;
const CLAUSE_MARK = /[，。；！？,;!?]/u;
/** Borders that are drawn. */
const BAR = "|";
const HEADING = "#";
/** Fewest wide runs of a row with a sentence in it. */
const FEWEST_WIDE = 2;

/**
 * Lines whose blanks may be the borders of columns, as tables are pasted without lines: 检查    380    412 above 处罚    11    13. Rows stand
 * together, also with blank lines between; without a sentence's mark one wide blank is enough.
 */
export const setRowsOf = fact(({ source }): readonly Span[] => {
  const lines = allMatches(source, LINE).flatMap(({ index, 0: text }) => (text.trim() === "" ? [] : [spacingOf(text, index)]));
  return lines.filter((line, at) => {
    const near = [lines[at - 1], lines[at + 1]].filter((other) => other !== undefined);
    if (line.isOpen && line.wide > 0) return true;
    const hasColumns = line.wide >= FEWEST_WIDE && near.some(({ wide }) => wide >= FEWEST_WIDE);
    return hasColumns || (line.isOpen && line.runs > 0 && near.some(({ isOpen, runs }) => isOpen && runs === line.runs));
  });
});

function spacingOf(written: string, start: number): Spacing {
  const text = written.trimEnd().replace(LEAD, "");
  const runs = text.includes(BAR) ? [] : allMatches(text, RUN).map(([run]) => run);
  const isHeading = text.startsWith(HEADING) || [COMMA_MARK, BRACKET_MARK, PART_MARK].some((mark) => mark.test(text));
  return { start, end: start + written.length, runs: runs.length, wide: runs.filter((run) => !NARROW.test(run)).length, isOpen: !isHeading && !CLAUSE_MARK.test(text) };
}
