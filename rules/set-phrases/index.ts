import { LIST_SEPARATOR, linesOf, spanOf, type Report } from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";
import { hollowIn, type Hollow } from "./hollow.js";

/** Lines that one message names. */
const NAMED_LINES = 8;
const ELLIPSIS = "\u2026";

/** Paragraphs of results that are made of set phrases and name nothing; many of them are one finding. */
export const rule: Rule = {
  id: "set-phrases",
  find: (input) => {
    const found = hollowIn(input);
    return found.length > Number(input.options["separate"]) ? [severalFinding(found, input.report)] : found.map(paragraphFinding);
  },
};

function paragraphFinding({ passage: { view }, length, phrases }: Hollow): Finding {
  const [first = "", second = ""] = phrases;
  return { key: "paragraph", ...spanOf(view, 0, view.text.length), data: { length, first, second, count: phrases.length } };
}

function severalFinding(found: readonly Hollow[], report: Report): Finding {
  const places = found.map(({ passage: { view } }) => spanOf(view, 0, view.text.length));
  const [place = { start: 0, end: 0 }, ...related] = places;
  const lines = places.map(({ start }) => linesOf(report.source).pointAt(start).line);
  const [first = "", second = ""] = [...new Set(found.flatMap(({ phrases }) => phrases))];
  const named = lines.slice(0, NAMED_LINES).join(LIST_SEPARATOR) + (lines.length > NAMED_LINES ? ELLIPSIS : "");
  return { key: "several", ...place, related, data: { paragraphs: found.length, lines: named, first, second } };
}
