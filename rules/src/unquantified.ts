import {
  figurePassagesOf, figuresOf, outlineOf, partsOf, passagesOf, rolesByBlock, templateOf, type Report, type Section,
} from "@lint-report/report-model";
import { topicOf } from "./topic.js";

const MEASURES = "measures";
/** What an unfilled place of a template begins with. */
const HOLE = "{{";

/** A subsection of the measures that tells of work and gives no figure. */
export interface Unquantified {
  readonly section: Section;
  /** Titles of the indicators it could state. */
  readonly indicators: readonly string[];
}

/** The measures as far as they give no figure. */
export interface UnquantifiedMeasures {
  /** Subsections of the measures, or the chapters themselves. */
  readonly units: readonly Section[];
  readonly silent: readonly Unquantified[];
  /** The first chapter where no chapter of the measures has a single figure. */
  readonly whole: Section | undefined;
}

export interface UnquantifiedWords {
  /** What says that there is nothing, or that the figures stand elsewhere. */
  readonly told: readonly string[];
  /** Words of headings below which no figure is asked for. */
  readonly exempt: readonly string[];
  /** Shorter sections are left alone. */
  readonly characters: number;
}

/** Which subsections of the measures give no figure where one could stand. */
export function unquantifiedMeasures(report: Report, words: UnquantifiedWords): UnquantifiedMeasures {
  const chapters = partsOf(report).find(({ section }) => section.id === MEASURES)?.sections ?? [];
  const units = chapters.flatMap((chapter) => unitsOf(chapter, report));
  const silent = units.filter((section) => !hasFigure(section, report)).flatMap((section) => unquantified(section, report, words) ?? []);
  const isWhole = silent.length > 0 && !chapters.some((chapter) => hasFigure(chapter, report));
  return { units, silent, whole: isWhole ? chapters[0] : undefined };
}

/** Subsections of the next level, or the chapter itself; what belongs to another part is left out. */
function unitsOf(chapter: Section, report: Report): readonly Section[] {
  const { sections } = outlineOf(report);
  const children = chapter.children.flatMap((index) => sections[index] ?? []).filter(({ form }) => form !== "list");
  const own = children.filter(({ block }) => rolesByBlock(report)[block.index]?.includes(MEASURES) === true);
  return children.length === 0 ? [chapter] : own;
}

/** True where a figure stands in a section or below it. */
export function hasFigure({ block, endBlock }: Section, report: Report): boolean {
  return figuresOf(report).some((figure) => block.index <= figure.block.index && figure.block.index < endBlock);
}

function unquantified(section: Section, report: Report, words: UnquantifiedWords): Unquantified | undefined {
  const text = textOf(section, report);
  // A place that is still to be filled is no missing figure; the rule on placeholders speaks of it.
  const isTold = text.includes(HOLE) || words.told.some((word) => text.includes(word)) || words.exempt.some((word) => section.title.includes(word));
  const indicators = isTold || text.length < words.characters ? [] : indicatorsOf(section, report);
  return indicators.length === 0 ? undefined : { section, indicators };
}

function textOf(section: Section, report: Report): string {
  return passagesOf(section, report).map(({ view }) => view.text).join("");
}

/**
 * Titles of the indicators that the template expects of the section's topic and that the draft states nowhere; where the
 * section's own words name some of them, those.
 */
export function indicatorsOf(section: Section, report: Report): readonly string[] {
  const topic = topicOf(section.title, report);
  const keys = templateOf(report).template.sections.find(({ id }) => id === MEASURES)?.topics.find(({ key }) => key === topic)?.indicators ?? [];
  const expected = keys.flatMap((key) => report.context.standard.indicators.find((indicator) => indicator.key === key) ?? []);
  const open = expected.filter(({ phrases }) => !figurePassagesOf(report).some(({ text, hasFigure: isStated }) => isStated && phrases.some((phrase) => text.includes(phrase))));
  const told = section.title + textOf(section, report);
  const named = open.filter(({ phrases }) => phrases.some((phrase) => told.includes(phrase)));
  return (named.length > 0 ? named : open).map(({ title }) => title);
}
