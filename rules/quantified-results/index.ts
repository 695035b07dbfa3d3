import {
  figurePassagesOf, figuresOf, LIST_SEPARATOR, outlineOf, partsOf, passagesOf, rolesByBlock, templateOf, type Report, type Section,
} from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { topicOf } from "../src/topic.js";

const MEASURES = "measures";
/** What an unfilled place of a template begins with. */
const HOLE = "{{";
/** Titles of indicators that one message names. */
const NAMED = 5;

/** Subsections of the measures part that tell of work and give no figure. */
export const rule: Rule = {
  id: "quantified-results",
  find: (input) => {
    const chapters = partsOf(input.report).find(({ section }) => section.id === MEASURES)?.sections ?? [];
    const sections = chapters.flatMap((chapter) => unitsOf(chapter, input.report));
    const silent = sections.filter((section) => !hasFigure(section, input.report));
    const findings = silent.flatMap((section) => findingOf(section, input) ?? []);
    const [first] = chapters;
    if (first === undefined || findings.length === 0 || chapters.some((chapter) => hasFigure(chapter, input.report))) return findings;
    return [whole(first, sections, input)];
  },
};

/** Subsections of the next level, or the chapter itself; what belongs to another part is left out. */
function unitsOf(chapter: Section, report: Report): readonly Section[] {
  const { sections } = outlineOf(report);
  const children = chapter.children.flatMap((index) => sections[index] ?? []).filter(({ form }) => form !== "list");
  const own = children.filter(({ block }) => rolesByBlock(report)[block.index]?.includes(MEASURES) === true);
  return children.length === 0 ? [chapter] : own;
}

function hasFigure({ block, endBlock }: Section, report: Report): boolean {
  return figuresOf(report).some((figure) => block.index <= figure.block.index && figure.block.index < endBlock);
}

function findingOf(section: Section, input: RuleInput): Finding | undefined {
  const { report, data: { words }, options } = input;
  const text = textOf(section, report);
  // A place that is still to be filled is no missing figure; the rule on placeholders speaks of it.
  const isTold = text.includes(HOLE) || words["told"]?.some((word) => text.includes(word)) === true || words["exempt"]?.some((word) => section.title.includes(word)) === true;
  const indicators = isTold || text.length < Number(options["characters"]) ? [] : indicatorsOf(section, report);
  return indicators.length === 0 ? undefined : { key: "section", ...section.heading, data: { heading: section.title, indicators: inWords(indicators) } };
}

function whole(chapter: Section, sections: readonly Section[], { report }: RuleInput): Finding {
  const each = Math.max(1, Math.floor(NAMED / Math.max(1, sections.length)));
  const firsts = sections.flatMap((section) => indicatorsOf(section, report).slice(0, each));
  return { key: "none", ...chapter.heading, data: { heading: chapter.title, indicators: inWords([...new Set(firsts)]) } };
}

function textOf(section: Section, report: Report): string {
  return passagesOf(section, report).map(({ view }) => view.text).join("");
}

/**
 * Titles of the indicators that the template expects of the section's topic and that the draft states nowhere; where the
 * section's own words name some of them, those.
 */
function indicatorsOf(section: Section, report: Report): readonly string[] {
  const topic = topicOf(section.title, report);
  const keys = templateOf(report).template.sections.find(({ id }) => id === MEASURES)?.topics.find(({ key }) => key === topic)?.indicators ?? [];
  const expected = keys.flatMap((key) => report.context.standard.indicators.find((indicator) => indicator.key === key) ?? []);
  const open = expected.filter(({ phrases }) => !figurePassagesOf(report).some(({ text, hasFigure }) => hasFigure && phrases.some((phrase) => text.includes(phrase))));
  const told = section.title + textOf(section, report);
  const named = open.filter(({ phrases }) => phrases.some((phrase) => told.includes(phrase)));
  return (named.length > 0 ? named : open).map(({ title }) => title);
}

function inWords(titles: readonly string[]): string {
  return titles.slice(0, NAMED).join(LIST_SEPARATOR);
}
