import { dayInWords, documentsOf, spanOf } from "@lint-report/report-model";
import type { LintedDraft } from "../../reading/reading.js";
import { holds } from "../../places.js";
import { texts } from "../../texts.js";
import type { Hovered } from "./hover.js";
import { literally } from "./markdown.js";

/** A document of the catalogue: its full title, number, and the days of its passing, taking effect, revisions and end. */
export function documentHover({ report }: LintedDraft, offset: number): Hovered | undefined {
  // Of titles in one another the innermost is meant.
  const mention = documentsOf(report).findLast(({ block, start, end, instrument }) => instrument !== undefined && holds(spanOf(block.view, start, end), offset));
  const instrument = mention?.instrument;
  if (mention === undefined || instrument === undefined) return undefined;
  const { title, number, from, until, adopted, effective, revisions, repealed, successor, verified } = instrument;
  const next = report.context.standard.documents.find(({ key }) => key === successor);
  const lines = [
    texts.hover.document(literally(title), from, until), number === "" ? "" : literally(number), texts.hover.passed(dayInWords(adopted), dayInWords(effective)),
    texts.hover.revised(revisions.map((revision) => ({ adopted: dayInWords(revision.adopted), effective: dayInWords(revision.effective) }))),
    repealed === null ? "" : texts.hover.repealed(dayInWords(repealed), literally(next?.title ?? "")), verified ? "" : texts.hover.unverified,
  ];
  return { ...spanOf(mention.block.view, mention.start, mention.end), markdown: lines.filter((line) => line !== "").join("\n\n") };
}
