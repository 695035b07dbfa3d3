import { markInWords, outlineOf, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";
import { isNumbered, LOWER, rankOf, type Numbered } from "./numbered.js";

/** A style that stands below one it should stand above, 一、 below （一）, or below itself. Named once, at its first number. */
export function levelOrder(report: Report): readonly Finding[] {
  const { sections } = outlineOf(report);
  const numbered = sections.filter(isNumbered);
  const below = numbered.find((section) => {
    const parent = sections[section.parent ?? -1];
    return section.strayFrom === undefined && parent !== undefined && isNumbered(parent) && parent.strayFrom === undefined && rankOf(parent) >= rankOf(section);
  });
  const above = sections[below?.parent ?? -1];
  return below === undefined || above === undefined || !isNumbered(above) ? [] : [finding(below, above)];
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
