import { fact } from "../fact.js";
import { factsOf } from "../facts/facts.js";
import { blocksOf } from "../text/blocks.js";
import { DATED_LINE, FULL_STOP, PARAGRAPH_END, TO_BE_DONE } from "../text/chinese.js";
import { ADMITS_SHORTCOMINGS, ANNOUNCES_REPORT, ANNOUNCES_WORK, COUNT, PLAN_LABEL, REPORTED_BELOW, SHORTCOMINGS_LABEL } from "../text/chinese-statements.js";
import { clausesOf } from "../text/sentences.js";
import { spanOf } from "../text/text-view.js";
import { templateOf } from "../template/template.js";
import type { TemplateSection } from "../template/types.js";
import type { Block, PartStatus, Report } from "../types.js";
import { outlineOf } from "./outline.js";
import { readTitle, vocabularyOf, type TitleReading, type Vocabulary } from "./roles.js";
import type { Section } from "./section.js";
import { dutiesToldByDeeds, dutiesToldInside, type ToldInside } from "./told-inside.js";

/** One part of the template, and how the draft has it. */
export interface Part {
  readonly section: TemplateSection;
  readonly status: PartStatus;
  /** Sections that are the part, in reading order; for `text` none. */
  readonly sections: readonly Section[];
  /** For `text`: the paragraph that begins with the part's words. */
  readonly paragraph: Block | undefined;
  /** The chapter's heading right above that paragraph, where it does not say so itself: 奋进新征程. */
  readonly heading?: Section | undefined;
  /** For `text`: where the part's words stand inside a paragraph, or the paragraph that a subsection of other words is filled with. */
  readonly inside?: ToldInside | undefined;
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
const SHORTCOMINGS = "shortcomings";
const DUTIES = "first-responsible";
const PLAN = "plan";

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
    const top = decided(sections.filter((each) => each.level === 1 && holds(each)), section.id, readings);
    const own = top.filter((each) => readings[each.index]?.roles.length === 1);
    if (own.length > 0) return { section, status: "own", sections: own, paragraph: undefined };
    if (top.length > 0) return { section, status: "merged", sections: top, paragraph: undefined };
    const deeper = sections.filter((each) => holds(each) && isOwnWord(report, each, section.id));
    if (deeper.length > 0) return { section, status: "subsection", sections: deeper, paragraph: undefined };
    return textPart(report, section);
  });
});

/** A part that no heading names by words that decide: a paragraph, or a clause in one. */
function textPart(report: Report, section: TemplateSection): Part {
  const paragraph = section.id === MEASURES ? measuresParagraph(report) : paragraphOf(report, section.id);
  const nothing = { section, sections: [], paragraph };
  const ahead = paragraph === undefined && section.id === PLAN ? chapterAhead(report) : undefined;
  if (ahead !== undefined) return { ...nothing, status: "text", heading: ahead, paragraph: blocksOf(report)[Math.min(ahead.firstBlock, ahead.endBlock - 1)] };
  if (paragraph === undefined) return section.id === DUTIES ? dutiesPart(report, section) : { ...nothing, status: "missing" };
  const home = outlineOf(report).sections.findLast(({ block, endBlock }) => block.index < paragraph.index && paragraph.index < endBlock);
  if (home === undefined) return { ...nothing, status: "text" };
  const reading = rolesOf(report)[home.index];
  // 让“关键少数”作用更好发挥, above 党工委书记、办事处主任落实推进法治建设第一责任人职责: its heading says so weakly.
  if (reading?.roles.includes(section.id) === true) return { section, status: "subsection", sections: [home], paragraph: undefined };
  // 局长抓法治情况, a subsection of nothing else.
  if (home.level > 1 && isFirstBelow(paragraph, home, report)) return { ...nothing, status: "text", inside: { section: home, ...spanOf(paragraph.view, 0, paragraph.view.text.length) } };
  const isVague = home.level === 1 && isVaguely(reading) && isFirstBelow(paragraph, home, report);
  return { ...nothing, status: "text", heading: isVague ? home : undefined };
}

/** The heads' duties that no paragraph opens with: by the part's words inside one, or by what each of them did. */
function dutiesPart(report: Report, section: TemplateSection): Part {
  const nothing = { section, sections: [], paragraph: undefined };
  const ahead = withoutHeadings(report) ? [paragraphOf(report, SHORTCOMINGS), paragraphOf(report, PLAN)] : [];
  const isOpen = ({ section: home, block }: { readonly section: Section | undefined; readonly block: Block }): boolean =>
    isOpenTo(report, home?.index, DUTIES) && !ahead.includes(block);
  const named = dutiesToldInside(report, isOpen, (clause) => namesPart(clause, DUTIES, report));
  if (named !== undefined) return { ...nothing, status: "text", inside: named };
  const deeds = dutiesToldByDeeds(report, isOpen);
  // 提高站位，压实责任, a chapter of nothing else: its heading does not say so.
  if (deeds?.section?.level === 1 && isVaguely(rolesOf(report)[deeds.section.index])) return { ...nothing, status: "text", heading: deeds.section };
  return { ...nothing, status: deeds === undefined ? "missing" : "text", inside: deeds };
}

function isVaguely(reading: TitleReading | undefined): boolean {
  return reading?.by === "nothing" || reading?.by === "hint";
}

/** 锚定目标，再启新程, the last chapter and behind the shortcomings, that tells by when things are to be done: 6月底前完成整改. */
function chapterAhead(report: Report): Section | undefined {
  const readings = rolesOf(report);
  const chapters = outlineOf(report).sections.filter(({ level, index }) => level === 1 && readings[index]?.roles.includes("other") !== true);
  const last = chapters.at(-1);
  if (last === undefined || !isVaguely(readings[last.index]) || !chapters.some(({ index }) => index < last.index && readings[index]?.roles.includes("shortcomings"))) return undefined;
  const texts = blocksOf(report).slice(last.block.index, last.endBlock);
  return texts.some(({ view }) => TO_BE_DONE.test(view.text)) ? last : undefined;
}

/** True where nothing stands between a heading and a paragraph, no text behind a run-in heading either: 法治宣传有力。全年普法23场次. */
function isFirstBelow(paragraph: Block, { form, firstBlock }: Section, report: Report): boolean {
  return form !== "run-in" && blocksOf(report).slice(firstBlock, paragraph.index).every(({ view }) => view.text === "");
}

/** Weak words name the part only where no heading names it by words that decide; measures may have a chapter for each field of work. */
function decided(top: readonly Section[], id: string, readings: readonly TitleReading[]): readonly Section[] {
  const sure = id === MEASURES ? [] : top.filter(({ index }) => readings[index]?.by !== "hint");
  return sure.length > 0 ? sure : top;
}

/** A subsection stands for a part only by words that decide, and not inside a chapter that speaks of another part itself. */
function isOwnWord(report: Report, section: Section, id: string): boolean {
  const reading = rolesOf(report)[section.index];
  return (reading?.by === "keyword" || reading?.by === "title") && isOpenTo(report, section.parent, id);
}

/**
 * Parts that a chapter speaks of only in its own sense: a plan to strengthen the duties is no account of them, and what a
 * shortcoming says of measures or duties is the shortcoming. Plans and shortcomings may stand on the side of anything told before.
 */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  shortcomings: [MEASURES, "first-responsible", "other"],
  plan: [MEASURES, "shortcomings", "first-responsible", "other"],
};

/** True where no section above a text keeps the part's words for itself. */
function isOpenTo(report: Report, index: number | undefined, id: string): boolean {
  const { sections } = outlineOf(report);
  for (let at = index; at !== undefined; at = sections[at]?.parent) {
    const roles = rolesOf(report)[at]?.roles ?? [];
    if (!roles.includes(id) && roles.some((role) => CLOSED[role]?.includes(id) === true)) return false;
  }
  return true;
}

/** How far into a paragraph its first words reach, and how far where they are one clause: 党工委书记、管委会主任切实履行第一责任人职责. */
const OPENING = 16;
const LONGEST_OPENING = 24;

function openingOf(text: string): string {
  const clause = clausesOf(text.slice(0, LONGEST_OPENING))[0]?.text ?? "";
  return clause.length > OPENING ? clause : text.slice(0, OPENING);
}

/** A paragraph without heading that opens with a part's words: 存在的主要问题：…, 下一步，…. */
function paragraphOf(report: Report, id: string): Block | undefined {
  const { sections, title } = outlineOf(report);
  const texts = blocksOf(report).filter(({ view }) => view.text !== "");
  const opening = new Map(sections.map((section) => [section.block.index, section]));
  let inside: number | undefined;
  return texts.find((block, place) => {
    inside = opening.get(block.index)?.index ?? inside;
    if (block.kind !== "paragraph" || block.aside || block.index === title?.index || opening.has(block.index)) return false;
    if (DATED_LINE.test(block.view.text) || REPORTED_BELOW.test(block.view.text) || !beginsAnew(texts[place - 1], opening) || !isOpenTo(report, inside, id)) return false;
    if (namesPart(openingOf(block.view.text), id, report)) return true;
    if (id === SHORTCOMINGS) return ADMITS_SHORTCOMINGS.test(block.view.text) || SHORTCOMINGS_LABEL.test(block.view.text);
    return id === PLAN && PLAN_LABEL.test(block.view.text) && rolesOf(report)[inside ?? -1]?.roles.includes(SHORTCOMINGS) === true;
  });
}

function withoutHeadings(report: Report): boolean {
  return outlineOf(report).sections.length === 0;
}

/** Letters of a paragraph that tells of measures beside others, and of one that tells of all of them. */
const SHORTEST_MEASURE = 50;
const LONG_MEASURE = 150;

/**
 * Of a draft without headings the first of several paragraphs, or a long one, that neither open it nor tell of another part; where shorter ones
 * that count what was done, or a line that announces it, stand above, the first of those.
 */
function measuresParagraph(report: Report): Block | undefined {
  if (!withoutHeadings(report)) return undefined;
  const others = [SHORTCOMINGS, DUTIES, PLAN].map((id) => paragraphOf(report, id));
  const from = outlineOf(report).title?.index ?? -1;
  const told = blocksOf(report).filter((block) => block.kind === "paragraph" && !block.aside && block.index > from && !others.includes(block)
    && !ANNOUNCES_REPORT.test(block.view.text) && !clausesOf(block.view.text).some(({ text }) => namesPart(text, DUTIES, report)));
  const [first, ...more] = told.filter(({ view: { text } }) => text.length >= SHORTEST_MEASURE);
  const isMeasures = more.length > 0 || (first?.view.text.length ?? 0) >= LONG_MEASURE;
  return isMeasures ? told.find((block) => block === first || ANNOUNCES_WORK.test(block.view.text) || (block.view.text.endsWith(FULL_STOP) && COUNT.test(block.view.text))) : undefined;
}

/** True where the words of a part that decide come first in a text. */
function namesPart(text: string, id: string, report: Report): boolean {
  const reading = readTitle(text, vocabulary(report), factsOf(report).year?.value);
  return (reading.by === "keyword" || reading.by === "title") && reading.roles[0] === id;
}

/** False where the block before breaks off in the middle of a sentence: text wrapped by a PDF. */
function beginsAnew(before: Block | undefined, opening: ReadonlyMap<number, Section>): boolean {
  if (before === undefined || opening.get(before.index)?.form === "bare" || before.depth > 0) return true;
  return PARAGRAPH_END.includes(before.view.text.charAt(before.view.text.length - 1));
}
