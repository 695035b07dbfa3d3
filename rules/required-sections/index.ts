import {
  blocksOf, chineseNumeral, factsOf, LIST_SEPARATOR, outlineOf, partsOf, templateOf, trailingBlocksOf,
  type Part, type Report, type Span,
} from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";
import { filledTitle } from "../src/filled-title.js";

/** Mandated parts that are missing, hidden in another part, or merged. */
export const rule: Rule = {
  id: "required-sections",
  find: ({ report }) => {
    if (blocksOf(report).every(({ view }) => view.text === "")) return [{ key: "no-text", start: 0, end: 0 }];
    const early = beforeMandate(report);
    return early !== undefined ? [early] : [...assumed(report), ...absent(report), ...merged(report)];
  },
};

function beforeMandate(report: Report): Finding | undefined {
  const year = factsOf(report).year;
  const first = Math.min(...report.context.standard.mandated.map(({ from }) => from ?? -Infinity));
  return year === undefined || year.value >= first ? undefined : { key: "before-mandate", start: year.start, end: year.end, data: { year: year.value } };
}

function assumed(report: Report): readonly Finding[] {
  if (templateOf(report).origin !== "default") return [];
  const title = outlineOf(report).title;
  return [{ key: "assumed-template", start: title?.start ?? 0, end: title?.end ?? 0 }];
}

function absent(report: Report): readonly Finding[] {
  const parts = partsOf(report);
  return parts.flatMap((part, index): readonly Finding[] => {
    const title = filledTitle(part.section.title, report);
    if (part.status === "missing" && part.section.required) return [missing(part, placeFor(parts, index, report), report)];
    if (part.status === "text" && part.paragraph !== undefined && part.section.required) {
      return [{ key: "only-text", start: part.paragraph.start, end: part.paragraph.end, data: { title }, expected: [title] }];
    }
    const [section] = part.sections;
    if (part.status !== "subsection" || section === undefined) return [];
    const parent = outlineOf(report).sections[section.parent ?? -1];
    return parent === undefined ? [] : [{ key: "only-subsection", ...section.heading, data: { title, parent: parent.title } }];
  });
}

function missing({ section }: Part, place: Span, report: Report): Finding {
  const title = filledTitle(section.title, report);
  const item = report.context.standard.mandated.find(({ key }) => key === section.id)?.item;
  if (item === undefined) return { key: "missing-own", ...place, data: { title }, expected: [title] };
  return { key: `missing-${section.id}`, ...place, data: { title, item: chineseNumeral(item) }, expected: [title] };
}

/** Behind the nearest part before it, in front of the signature; else where the sections begin. */
function placeFor(parts: readonly Part[], index: number, report: Report): Span {
  const blocks = blocksOf(report);
  const trailing = trailingBlocksOf(report);
  for (let before = index - 1; before >= 0; before--) {
    const sections = parts[before]?.sections ?? [];
    const last = sections[sections.length - 1];
    if (last === undefined) continue;
    let end = last.endBlock - 1;
    while (end > last.block.index && (trailing.has(end) || blocks[end]?.kind === "html")) end--;
    const offset = blocks[end]?.end ?? 0;
    return { start: offset, end: offset };
  }
  const first = outlineOf(report).sections[0]?.heading.start ?? outlineOf(report).title?.end ?? blocks[blocks.length - 1]?.end ?? 0;
  return { start: first, end: first };
}

/** One finding per heading that holds several mandated parts. */
function merged(report: Report): readonly Finding[] {
  const parts = partsOf(report).filter(({ status }) => status === "merged");
  return outlineOf(report).sections.flatMap((section): readonly Finding[] => {
    const held = parts.filter(({ sections }) => sections.includes(section));
    const titles = held.map(({ section: { title } }) => filledTitle(title, report));
    return held.length < 2 ? [] : [{ key: "merged", ...section.heading, data: { heading: section.title, count: held.length, titles: titles.join(LIST_SEPARATOR) } }];
  });
}
