import type { PartKey } from "@lint-report/standard";
import { fact } from "../fact.js";
import { outlineOf } from "../outline/outline.js";
import { partsOf, type Part } from "../outline/parts.js";
import type { Section } from "../outline/section.js";
import { rolesByBlock } from "../quantity/results.js";
import { blocksOf } from "../text/blocks.js";
import { passagesBetween, type Passage } from "../text/passages.js";
import { spanOf } from "../text/text-view.js";
import type { Block, Report, Span } from "../types.js";

const PART: PartKey = "first-responsible";
/** What stands in these parts is not done yet, or was not done. */
const AHEAD: readonly string[] = ["shortcomings", "plan"];

/** Where something is told: in the first responsible persons' part, or elsewhere in what the report tells of the year. */
export type TellingZone = "part" | "elsewhere";

/** A heading or a stretch of running text that tells of the year. */
export interface TellingText {
  readonly zone: TellingZone;
  readonly text: string;
  readonly block: Block;
  /** The nearest heading above, or the heading itself; `undefined` in a draft without any. */
  readonly section: Section | undefined;
  /** True for headings. */
  readonly heading: boolean;
  /** Where a stretch of `text` stands in the source; of a heading always the whole of it. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** The first responsible persons' part of the template, or `undefined` where an own template has none. */
export function firstResponsiblePart(report: Report): Part | undefined {
  return partsOf(report).find(({ section }) => section.id === PART);
}

/** What tells of the year, in reading order: headings but the part's own, and running text; no opening formula, no shortcomings, no plans. */
export const tellingTexts = fact((report): readonly TellingText[] => {
  const { sections } = outlineOf(report);
  const zones = zonesOf(report);
  const own = new Set(firstResponsiblePart(report)?.sections);
  const above = sectionsAbove(report);
  const headings = sections.flatMap((section): readonly TellingText[] => {
    const zone = zones[section.block.index];
    if (zone === undefined || own.has(section)) return [];
    return [{ zone, text: section.title, block: section.block, section, heading: true, spanOf: () => section.titleSpan }];
  });
  const texts = passagesBetween(0, zones.length, report).flatMap((passage): readonly TellingText[] => {
    const zone = zones[passage.block.index];
    return zone === undefined ? [] : [textOf(passage, zone, above[passage.block.index])];
  });
  return [...headings, ...texts].sort((a, b) => a.block.index - b.block.index);
});

function textOf({ block, view }: Passage, zone: TellingZone, section: Section | undefined): TellingText {
  return { zone, text: view.text, block, section, heading: false, spanOf: (start, end) => spanOf(view, start, end) };
}

/** The zone of each block; `undefined` above the first section, in the shortcomings and in the plan. */
const zonesOf = fact((report): readonly (TellingZone | undefined)[] => {
  const roles = rolesByBlock(report);
  const sections = firstResponsiblePart(report)?.sections ?? [];
  const first = outlineOf(report).sections[0]?.block.index ?? 0;
  return blocksOf(report).map(({ index }): TellingZone | undefined => {
    const here = roles[index] ?? [];
    if (here.includes(PART)) return "part";
    if (here.length > 0 && here.every((role) => AHEAD.includes(role))) return undefined;
    if (sections.some(({ block, endBlock }) => block.index <= index && index < endBlock)) return "part";
    return index < first ? undefined : "elsewhere";
  });
});

/** The section that each block stands in, the deepest one. */
function sectionsAbove(report: Report): readonly (Section | undefined)[] {
  const { sections } = outlineOf(report);
  let next = 0;
  return blocksOf(report).map(({ index }) => {
    while ((sections[next]?.block.index ?? Infinity) <= index) next++;
    return sections[next - 1];
  });
}
