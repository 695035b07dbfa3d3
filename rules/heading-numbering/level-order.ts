import { markInWords, outlineOf, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";
import { isNumbered, LOWER, rankOf, type Numbered } from "./numbered.js";

/** A style that stands below one it should stand above, 一、 below （一）, or below itself. Named once, at its first number. */
export function levelOrder(report: Report): readonly Finding[] {
  const { sections } = outlineOf(report);
  return sections.filter(isNumbered).flatMap((below) => {
    const above = sections[below.parent ?? -1];
    const isWrong = below.strayFrom === undefined && above !== undefined && isNumbered(above) && above.strayFrom === undefined && rankOf(above) >= rankOf(below);
    return isWrong ? [finding(below, above)] : [];
  }).slice(0, 1);
}

function finding(below: Numbered, above: Numbered): Finding {
  const style = markInWords(below.mark.style, 1);
  return {
    key: rankOf(above) === rankOf(below) ? "same-style" : "level-order",
    ...below.markSpan,
    data: { mark: below.mark.text, above: above.mark.text, style, aboveStyle: markInWords(above.mark.style, 1), lower: markInWords(LOWER[below.mark.style], 1) },
    related: [above.markSpan],
  };
}
