import { outlineOf } from "@lint-report/report-model";
import type { Rule } from "../src/types.js";
import { depths } from "./depths.js";
import { flaws } from "./flaws.js";
import { fullStops } from "./full-stops.js";
import { groupsOf } from "./groups.js";
import { levelOrder } from "./level-order.js";
import { inlineGaps } from "./inline.js";
import { isNumbered } from "./numbered.js";
import { mixedSeparators } from "./separators.js";
import { sequences } from "./sequences.js";

/** Numbers of headings: broken marks, gaps, repeats, styles that differ among siblings, depths that contradict them. */
export const rule: Rule = {
  id: "heading-numbering",
  find: ({ report }) => {
    const numbered = outlineOf(report).sections.filter(isNumbered);
    const groups = groupsOf(report);
    return [...groups.flatMap(sequences), ...groups.flatMap(mixedSeparators), ...levelOrder(report), ...flaws(numbered), ...depths(groups, report.source), ...fullStops(report), ...inlineGaps(report)];
  },
};
