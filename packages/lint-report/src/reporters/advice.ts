import type { Message } from "remark-preset-lint-report";
import { cleanLine } from "../terminal/clean.js";
import { reportTexts } from "../texts/report.js";

/** Replacements that are named; a hundred possible terms help nobody. */
const MOST_EXPECTED = 3;

/** What to write instead, in one line; `undefined` where the message already says it all. */
export function adviceOf({ expected, place, fixable }: Message, shorten: (text: string) => string = (text) => text): string | undefined {
  const shown = expected.slice(0, MOST_EXPECTED).map((text) => shorten(cleanLine(text).trim())).filter((text) => text !== "");
  if (shown.length === 0) return fixable ? reportTexts.fixable : undefined;
  const words = place.start.offset === place.end.offset ? reportTexts.toAdd : reportTexts.expected;
  const more = expected.length > MOST_EXPECTED ? reportTexts.more(expected.length) : "";
  return words(shown) + more + (fixable ? reportTexts.andFixable : "");
}

/** Lines that belong to a message: where else to look. */
export function relatedLines({ related, place }: Message): readonly number[] {
  return [...new Set(related.map(({ start }) => start.line))].filter((line) => line !== place.start.line);
}
