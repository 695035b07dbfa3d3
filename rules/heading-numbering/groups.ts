import { annexBlocksOf, outlineOf, type MarkStyle, type Report } from "@lint-report/report-model";
import { isNumbered, rankOf, type Numbered } from "./numbered.js";

/** Sections that are numbered together. */
export interface Group {
  readonly members: readonly Numbered[];
  /** The style of the group; a stray's own differs. */
  readonly style: MarkStyle;
  /** The number that the same style had last before the group; 0 for none. */
  readonly before: number;
}

/** Sections of one parent with marks of one rank, in reading order; each annex counts anew. */
export function groupsOf(report: Report): readonly Group[] {
  const { sections } = outlineOf(report);
  const annexes = [...annexBlocksOf(report)];
  const groups = new Map<string, Omit<Group, "members"> & { readonly members: Numbered[] }>();
  const last = new Map<MarkStyle, number>();
  let annex = 0;
  for (const section of sections.filter(isNumbered)) {
    while ((annexes[annex] ?? Infinity) <= section.block.index) annex++;
    const home = sections[section.strayFrom ?? section.index];
    const like = home !== undefined && isNumbered(home) ? home : section;
    const { style } = like.mark;
    const key = `${String(annex)}/${String(section.parent ?? -1)}/${String(rankOf(like))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { members: [section], style, before: last.get(style) ?? 0 });
    else group.members.push(section);
    if (section.mark.number !== undefined) last.set(style, section.mark.number);
  }
  return [...groups.values()];
}
