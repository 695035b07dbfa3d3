import { fact } from "../fact.js";
import { factsOf } from "../facts/facts.js";
import { blocksOf } from "../text/blocks.js";
import { templateOf } from "../template/template.js";
import type { TemplateSection } from "../template/types.js";
import type { Block, PartStatus, Report } from "../types.js";
import { outlineOf } from "./outline.js";
import { readTitle, vocabularyOf, type TitleReading, type Vocabulary } from "./roles.js";
import type { Section } from "./section.js";

/** One part of the template, and how the draft has it. */
export interface Part {
  readonly section: TemplateSection;
  readonly status: PartStatus;
  /** Sections that are the part, in reading order; for `text` none. */
  readonly sections: readonly Section[];
  /** For `text`: the paragraph that begins with the part's words. */
  readonly paragraph: Block | undefined;
}

/** What the template's and the standard's words say of headings in this report. */
export const vocabulary = fact((report): Vocabulary =>
  vocabularyOf(templateOf(report).template.sections, report.context.standard));

/** Roles by the index of the section: its mark's, its wording's, or for an unnamed chapter before the shortcomings, measures. */
export const rolesOf = fact((report): readonly TitleReading[] => {
  const { sections } = outlineOf(report);
  const ids = new Set(templateOf(report).template.sections.map(({ id }) => id));
  const year = factsOf(report).year?.value;
  const read = sections.map((section): TitleReading => {
    if (section.id !== undefined && ids.has(section.id)) return { roles: [section.id], by: "title" };
    return readTitle(section.title, vocabulary(report), year);
  });
  return withUnnamedMeasures(sections, read);
});

const MEASURES = "measures";

/**
 * Reports that give each field of work or each slogan a chapter of its own name no measures part at all: what no word
 * attributes and stands before any other part is taken for measures.
 */
function withUnnamedMeasures(sections: readonly Section[], read: readonly TitleReading[]): readonly TitleReading[] {
  const firstOther = sections.findIndex(({ level, index }) => {
    const reading = read[index];
    return level === 1 && reading !== undefined && reading.by !== "hint" && reading.roles.some((role) => role === "shortcomings" || role === "plan");
  });
  return read.map((reading, index) => {
    const isUnnamedChapter = reading.roles.length === 0 && sections[index]?.level === 1 && (firstOther < 0 || index < firstOther);
    return isUnnamedChapter ? { roles: [MEASURES], by: "nothing" } : reading;
  });
}

/** Every part of the template with the way the draft has it. */
export const partsOf = fact((report): readonly Part[] => {
  const { sections } = outlineOf(report);
  const readings = rolesOf(report);
  return templateOf(report).template.sections.map((section): Part => {
    const holds = (each: Section): boolean => readings[each.index]?.roles.includes(section.id) === true;
    const top = sections.filter((each) => each.level === 1 && holds(each));
    const own = top.filter((each) => readings[each.index]?.roles.length === 1);
    if (own.length > 0) return { section, status: "own", sections: own, paragraph: undefined };
    if (top.length > 0) return { section, status: "merged", sections: top, paragraph: undefined };
    const deeper = sections.filter((each) => each.level > 1 && holds(each) && isOwnWord(report, each, section.id));
    if (deeper.length > 0) return { section, status: "subsection", sections: deeper, paragraph: undefined };
    const paragraph = paragraphOf(report, section.id);
    return { section, status: paragraph === undefined ? "missing" : "text", sections: [], paragraph };
  });
});

/** A subsection stands for a part only by words that decide, and not where its chapter is planned or told as another. */
function isOwnWord(report: Report, section: Section, id: string): boolean {
  const reading = rolesOf(report)[section.index];
  if (reading === undefined || reading.by === "hint" || reading.by === "nothing") return false;
  for (let parent = section.parent; parent !== undefined; parent = outlineOf(report).sections[parent]?.parent) {
    const roles = rolesOf(report)[parent]?.roles ?? [];
    if (roles.length > 0 && !roles.includes(MEASURES) && !roles.includes(id)) return false;
  }
  return true;
}

/** How far into a paragraph its first words reach. */
const OPENING = 16;

/** A paragraph without heading that opens with a part's words: 存在的主要问题：…, 下一步，…. */
function paragraphOf(report: Report, id: string): Block | undefined {
  if (id === MEASURES) return undefined;
  const headings = new Set(outlineOf(report).sections.filter(({ form }) => form !== "run-in" && form !== "list").map(({ block }) => block.index));
  return blocksOf(report).find((block) => {
    if (block.kind !== "paragraph" || block.aside || headings.has(block.index) || block === outlineOf(report).title) return false;
    const reading = readTitle(block.view.text.slice(0, OPENING), vocabulary(report), factsOf(report).year?.value);
    return reading.by === "keyword" && reading.roles[0] === id;
  });
}
