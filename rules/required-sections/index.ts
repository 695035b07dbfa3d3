import {
  blocksOf, chineseNumeral, factsOf, frontMatterOf, isDutiesReport, isDutiesTitle, isZone, lineEndOf, LIST_SEPARATOR, nextChapterMark, outlineOf, partsOf, secondReportOf, templateOf, trailingBlocksOf,
  type Part, type Report, type Span,
} from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";
import { filledTitle } from "../src/filled-title.js";
import { firstMandatedYear } from "../src/mandate.js";
import { openingOf } from "../src/part-place.js";
import { shownHeading } from "../src/shown-heading.js";

/** Mandated parts that are missing, hidden in another part, or merged. */
export const rule: Rule = {
  id: "required-sections",
  find: ({ report }) => {
    if (blocksOf(report).every(({ view }) => view.text === "")) return isSwallowed(report) ? [] : [{ key: "no-text", start: 0, end: 0 }];
    if (isDutiesReport(report)) return [dutiesReport(report)];
    const early = beforeMandate(report);
    return early !== undefined ? [early] : [...assumed(report), ...together(absent(report), report), ...unheaded(report), ...merged(report)];
  },
};

/** Front matter that was never closed takes the whole draft for YAML; the rule front-matter says so. */
function isSwallowed(report: Report): boolean {
  return (frontMatterOf(report)?.document.errors.length ?? 0) > 0;
}

function beforeMandate(report: Report): Finding | undefined {
  const year = factsOf(report).year;
  return year === undefined || year.value >= firstMandatedYear(report) ? undefined : { key: "before-mandate", start: year.start, end: year.end, data: { year: year.value } };
}

function assumed(report: Report): readonly Finding[] {
  const { origin } = templateOf(report);
  if (origin === "default") return [{ key: "assumed-template", ...titlePlace(report) }];
  return origin === "level" && isZone(report) ? [{ key: "assumed-zone", ...titlePlace(report), data: { authority: factsOf(report).authorities[0]?.value ?? "" } }] : [];
}

function absent(report: Report): readonly Finding[] {
  const parts = partsOf(report);
  const isHeaded = outlineOf(report).sections.length > 0;
  // The heads' own report behind this one, in the same file.
  const isToldApart = isDutiesTitle(secondReportOf(report)?.view.text ?? "", report.context.standard.forms);
  return parts.flatMap((part, index): readonly Finding[] => {
    const isUnseen = part.status === "missing" && (!isHeaded || (part.section.id === "first-responsible" && isToldApart));
    if (!part.section.required || isUnseen) return [];
    const title = filledTitle(part.section.title, report);
    if (part.status === "missing") return [missing(part, placeFor(parts, index, report), report)];
    return part.status === "text" ? [unnamed(part, title)] : subsection(part, title, report);
  });
}

/** So many parts told in paragraphs of a draft without headings are one finding. */
const MANY = 3;

/** The parts of a draft without headings, all told in paragraphs, as one finding at the first of them: what is wrong is the same of each. */
function together(findings: readonly Finding[], report: Report): readonly Finding[] {
  if (outlineOf(report).sections.length > 0) return findings;
  const [first, ...more] = [...findings].sort((a, b) => a.start - b.start);
  if (first === undefined || more.length + 1 < MANY) return findings;
  const titles = [first, ...more].map(({ data }) => String(data?.["title"]));
  return [{ key: "all-text", start: first.start, end: first.end, data: { count: titles.length, titles }, related: more.map(({ start, end }) => ({ start, end })) }];
}

/** The heads' own report on their duties has none of these parts. */
function dutiesReport(report: Report): Finding {
  return { key: "duties-report", ...titlePlace(report) };
}

function titlePlace(report: Report): Span {
  const { start, end } = factsOf(report).title ?? { start: 0, end: 0 };
  return { start, end };
}

/** All that a draft without headings seems to lack, told once: it may be written where nothing shows it. */
function unheaded(report: Report): readonly Finding[] {
  if (outlineOf(report).sections.length > 0) return [];
  const parts = partsOf(report).filter(({ status, section: { required } }) => required && status === "missing");
  if (parts.length === 0) return [];
  const { offset } = placeFor([], 0, report);
  const basis = new Set(parts.map(({ section: { id } }) => report.context.standard.mandated.find(({ key }) => key === id)?.basis[0] ?? OWN_TEMPLATE));
  return [{ key: "no-headings", start: offset, end: offset, data: { titles: parts.map(({ section: { title } }) => filledTitle(title, report)) }, basis: [...basis] }];
}

/** The ground of what only the draft's own template asks for. */
const OWN_TEMPLATE = "own-template";

/** A part whose heading does not say what it is, or that has none. */
function unnamed({ section: { id }, paragraph, heading, inside }: Part, title: string): Finding {
  if (heading !== undefined) return { key: "vague-heading", ...heading.heading, data: { heading: heading.title, title, id } };
  if (inside?.section !== undefined) return { key: "inside-text", start: inside.start, end: inside.end, data: { title, heading: shownHeading(inside.section.title) } };
  return { key: "only-text", ...(paragraph === undefined ? { start: inside?.start ?? 0, end: inside?.end ?? 0 } : openingOf(paragraph)), data: { title } };
}

function subsection({ status, sections: [section] }: Part, title: string, report: Report): readonly Finding[] {
  const parent = status === "subsection" ? outlineOf(report).sections[section?.parent ?? -1] : undefined;
  if (section === undefined || parent === undefined || parent.mark?.style === "part") return [];
  return [{ key: "only-subsection", ...section.heading, data: { title, heading: shownHeading(section.title), parent: shownHeading(parent.title) } }];
}

/** Where a part belongs: a place between two blocks. */
interface Gap {
  readonly offset: number;
  readonly side: "before" | "after";
}

function missing({ section }: Part, gap: Gap, report: Report): Finding {
  const title = filledTitle(section.title, report);
  const place = { start: gap.offset, end: gap.offset };
  const lineEnds = lineEndOf(report.source).repeat(2);
  const heading = (report.context.plain ? "" : "## ") + nextChapterMark(report, gap.offset) + title;
  const edits = [{ ...place, text: gap.side === "after" ? lineEnds + heading : heading + lineEnds }];
  const item = report.context.standard.mandated.find(({ key }) => key === section.id)?.item;
  if (item === undefined) return { key: "missing-own", ...place, data: { title }, edits };
  return { key: `missing-${section.id}`, ...place, data: { title, item: chineseNumeral(item) }, edits };
}

/** Behind all parts that the template has before it, in front of the signature; else where the sections begin. */
function placeFor(parts: readonly Part[], index: number, report: Report): Gap {
  const blocks = blocksOf(report);
  const trailing = trailingBlocksOf(report);
  const before = parts.slice(0, index).flatMap(({ sections }) => sections);
  if (before.length > 0) {
    let end = Math.max(...before.map(({ endBlock }) => endBlock)) - 1;
    while (end > 0 && (trailing.has(end) || blocks[end]?.kind === "html")) end--;
    return { offset: blocks[end]?.end ?? 0, side: "after" };
  }
  const { sections, title } = outlineOf(report);
  const first = sections[0]?.block.start;
  return first === undefined ? { offset: (title ?? blocks.at(-1))?.end ?? 0, side: "after" } : { offset: first, side: "before" };
}

/** One finding per heading that holds several mandated parts. */
function merged(report: Report): readonly Finding[] {
  const parts = partsOf(report).filter(({ status, section: { required } }) => status === "merged" && required);
  return outlineOf(report).sections.flatMap((section): readonly Finding[] => {
    const held = parts.filter(({ sections }) => sections.includes(section));
    const titles = held.map(({ section: { title } }) => filledTitle(title, report));
    return held.length < 2 ? [] : [{ key: "merged", ...section.heading, data: { heading: section.title, count: held.length, titles: titles.join(LIST_SEPARATOR) } }];
  });
}
