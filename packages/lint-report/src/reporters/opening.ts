import { styleOf } from "../terminal/terminal.js";
import { pageTexts } from "../texts/page.js";
import type { ReporterContext, Summary } from "./reporter.js";
import { verdict } from "./summary.js";

/** The first lines of a page or a note: how it went, for readers who did not run the command. */
export function openingLines(summary: Summary, context: ReporterContext): readonly string[] {
  const { failed, accepted, unchanged, resolved } = summary;
  const plain = { ...context, style: styleOf({ color: false }), terminal: { ...context.terminal, symbols: false } };
  return [
    ...verdict({ ...summary, files: summary.files - failed, failed: 0 }, plain),
    ...(failed > 0 ? [pageTexts.failedFiles(failed)] : []),
    ...(unchanged > 0 && context.since !== undefined ? [pageTexts.sentence(pageTexts.unchanged(unchanged, context.since))] : []),
    ...(accepted > 0 ? [pageTexts.sentence(pageTexts.accepted(accepted))] : []),
    ...(resolved > 0 ? [pageTexts.sentence(pageTexts.resolved(resolved))] : []),
  ];
}
