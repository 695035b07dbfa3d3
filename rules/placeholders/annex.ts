import { authoritiesNamed, blocksOf, COLON, spanOf, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** The label of a list of annexes with no annex behind it: 附件：, at the end or right above who signs. */
export function emptyAnnex(report: Report): readonly Finding[] {
  const { forms } = report.context.standard;
  const blocks = blocksOf(report);
  return blocks.flatMap(({ view, kind }, index): readonly Finding[] => {
    const isLabel = kind === "paragraph" && view.text.endsWith(COLON) && forms.attachmentLabels.includes(view.text.slice(0, -COLON.length));
    const next = blocks[index + 1];
    const isEmpty = isLabel && (next === undefined || authoritiesNamed(next.view.text, report.context.standard).length > 0);
    return isEmpty ? [{ key: "annex", ...spanOf(view, 0, view.text.length), data: { text: view.text } }] : [];
  });
}
