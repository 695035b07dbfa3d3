import { outlineOf, type Report } from "@lint-report/report-model";
import type { Edit, Finding, Rule } from "../src/types.js";
import { bareHeadings, bareTitle, type BareHeading } from "./bare-headings.js";
import { headingEdits } from "./heading-edits.js";

/** From so many bare headings on, one finding speaks for all. */
const MANY = 4;
const HASH = "#";

/** Lines that read as headings but are plain paragraphs to Markdown. Silent in `.txt`, where nothing else is possible. */
export const rule: Rule = {
  id: "heading-like-paragraph",
  find: ({ report }) => {
    if (report.context.plain) return [];
    const title = bareTitle(report);
    const headings = bareHeadings(report);
    const isAmongHeadings = headings.length > 0 || outlineOf(report).sections.some(({ form }) => form === "markdown");
    const lines = title !== undefined && (title.isHashed || isAmongHeadings) ? [title, ...headings] : headings;
    const [first] = lines;
    return first !== undefined && headings.length >= MANY ? [all(first, lines, report)] : lines.map((line) => single(line, report));
  },
};

function single(heading: BareHeading, report: Report): Finding {
  const hashes = HASH.repeat(heading.depth);
  const { start, end, text, isHashed, isTitle } = heading;
  const edits = headingEdits(heading, report.source);
  return {
    key: isHashed ? "hash" : isTitle ? "title" : "one",
    start: isHashed ? edits[0]?.start ?? start : start,
    end,
    data: { heading: text, hashes },
    expected: [`${hashes} ${text}`],
    edits,
    safe: true,
  };
}

function all(first: BareHeading, lines: readonly BareHeading[], report: Report): Finding {
  return {
    key: "all",
    start: first.start,
    end: first.end,
    data: { count: lines.length, heading: first.text },
    edits: apart(lines.map((line) => headingEdits(line, report.source))),
    safe: true,
    related: lines.slice(1).map(({ start, end }) => ({ start, end })),
  };
}

/** A heading whose edits reach into those of the one before is left to the next look: together they would not fit. Blanks that the next one takes out itself are left to it. */
function apart(groups: readonly (readonly Edit[])[]): readonly Edit[] {
  let end = 0;
  return groups.flatMap((all, index) => {
    const next = groups[index + 1]?.[0]?.start ?? Infinity;
    const edits = all.filter((edit) => edit.end <= next);
    if ((edits[0]?.start ?? 0) < end) return [];
    end = Math.max(end, ...edits.map((edit) => edit.end));
    return edits;
  });
}
