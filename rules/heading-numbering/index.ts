import { outlineOf, STYLE_RANK, type Section } from "@lint-report/report-model";
import type { Rule } from "../src/types.js";
import { depths } from "./depths.js";
import { flaws } from "./flaws.js";
import { fullStops } from "./full-stops.js";
import { sequences } from "./sequences.js";

/** Numbers of headings: broken marks, gaps, repeats, styles that differ among siblings, depths that contradict them. */
export const rule: Rule = {
  id: "heading-numbering",
  find: ({ report }) => {
    const { sections } = outlineOf(report);
    return [...siblingGroups(sections).flatMap(sequences), ...sections.flatMap(flaws), ...depths(sections), ...fullStops(sections)];
  },
};

/** Sections of one parent with marks of one rank, in reading order; list items are Markdown's own to number. */
function siblingGroups(sections: readonly Section[]): readonly (readonly Section[])[] {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    if (section.mark === undefined || section.form === "list") continue;
    const key = `${String(section.parent ?? -1)}/${String(STYLE_RANK[section.mark.style])}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [section]);
    else group.push(section);
  }
  return [...groups.values()];
}
