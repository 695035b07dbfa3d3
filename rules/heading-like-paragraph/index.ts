import { outlineOf, type Block, type Report, type Section } from "@lint-report/report-model";
import type { Edit, Finding, Rule } from "../src/types.js";

/** From so many bare headings on, one finding speaks for all. */
const MANY = 4;

/** Lines that read as headings but are plain paragraphs to Markdown. Silent in `.txt`, where nothing else is possible. */
export const rule: Rule = {
  id: "heading-like-paragraph",
  find: ({ report }) => {
    if (report.context.plain) return [];
    const bare = outlineOf(report).sections.filter(({ form }) => form === "bare");
    const [first] = bare;
    if (first === undefined) return [];
    if (bare.length < MANY) return bare.map((section) => single(section, report));
    const title = bareTitle(report);
    return [{
      key: "all",
      ...first.heading,
      data: { count: bare.length, heading: first.title },
      edits: [...(title === undefined ? [] : titleEdits(title, report)), ...bare.flatMap((section) => editsFor(section, report))],
      safe: true,
    }];
  },
};

function single(section: Section, report: Report): Finding {
  const hashes = "#".repeat(depthFor(section));
  const edits = editsFor(section, report);
  return {
    key: section.disguise === "hash" ? "hash" : "one",
    ...section.heading,
    data: { heading: section.title, hashes },
    expected: [`${hashes} ${section.mark?.text ?? ""}${section.title}`],
    edits,
    safe: true,
  };
}

/** The title has one `#`, so the first level of sections has two. */
function depthFor(section: Section): number {
  return Math.min(6, section.level + 1);
}

function editsFor(section: Section, report: Report): readonly Edit[] {
  return headingEdits(section.block, { start: section.heading.start, end: section.heading.end, depth: depthFor(section) }, report.source);
}

function bareTitle(report: Report): Block | undefined {
  const { title } = outlineOf(report);
  return title?.kind === "paragraph" ? title : undefined;
}

function titleEdits(block: Block, report: Report): readonly Edit[] {
  return headingEdits(block, { start: block.start, end: block.end, depth: 1 }, report.source);
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

const BEFORE = /[#\uff03*_ \t]*$/u;
const AFTER = /^[*_ \t]*/u;
const BLANK_BEFORE = /(?:^|\n[ \t]*\r?\n|^\r?\n)$/u;
const BLANK_AFTER = /^(?:$|\r?\n[ \t]*(?:\r?\n|$))/u;

/** Puts `## ` in front of a line, takes off what disguised it, and parts it from its neighbours by blank lines. */
function headingEdits(block: Block, { start, end, depth }: Line, source: string): readonly Edit[] {
  const from = start - (BEFORE.exec(source.slice(Math.max(0, start - 20), start))?.[0].length ?? 0);
  const to = end + (AFTER.exec(source.slice(end, end + 20))?.[0].length ?? 0);
  const gapBefore = BLANK_BEFORE.test(source.slice(Math.max(0, from - 4), from)) ? "" : "\n";
  const gapAfter = BLANK_AFTER.test(source.slice(to, to + 40)) ? "" : "\n";
  const inside = wrapped(block, { start, end }, source);
  return [
    { start: from, end: start, text: `${gapBefore}${"#".repeat(depth)} ` },
    ...inside,
    ...(to > end || gapAfter !== "" ? [{ start: end, end: to, text: gapAfter }] : []),
  ];
}

const LINE_BREAK = /[ \t]*\r?\n[ \t]*/gu;

/** A heading is one line: where the text was wrapped inside it, the break goes. */
function wrapped(block: Block, { start, end }: { start: number; end: number }, source: string): readonly Edit[] {
  if (block.view.breaks.length === 0) return [];
  return [...source.slice(start, end).matchAll(LINE_BREAK)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, text: "" }));
}
