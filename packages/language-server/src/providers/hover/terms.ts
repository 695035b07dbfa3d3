import { dayInWords, spanOf, termsOf } from "@lint-report/report-model";
import { noteOf } from "remark-preset-lint-report";
import type { LintedDraft } from "../../reading/reading.js";
import { holds } from "../../places.js";
import { texts } from "../../texts.js";
import type { Hovered } from "./hover.js";
import { literally } from "./markdown.js";

/** A dated term: the report years and days in which it holds, why, and on what ground. */
export function termHover({ report }: LintedDraft, offset: number): Hovered | undefined {
  for (const { block, start, end, term } of termsOf(report)) {
    const span = spanOf(block.view, start, end);
    if (!holds(span, offset)) continue;
    const days = [dayInWords(term.begins), dayInWords(term.ends)] as const;
    const lines = [
      texts.hover.term(literally(term.title)), texts.hover.years(term.from, term.until), texts.hover.days(...days), literally(term.why),
      term.instead === "" ? "" : texts.hover.instead(literally(term.instead)), term.verified ? "" : texts.hover.unverified, literally(noteOf(term.basis, report.context.standard)),
    ];
    return { ...span, markdown: lines.filter((line) => line !== "").join("\n\n") };
  }
  return undefined;
}
