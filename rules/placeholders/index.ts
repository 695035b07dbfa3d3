import { blocksOf, literalSpansOf, outlineOf, spanOf, type Block, type Report } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { emptyAnnex } from "./annex.js";
import { crosses } from "./crosses.js";
import { blanks, emptyBrackets, hints, holes, unfilled, type Hit } from "./hits.js";
import { yearWords } from "./year-words.js";

/** What a template or a colleague left to be written. */
export const rule: Rule = {
  id: "placeholders",
  find: (input) => {
    const headings = headingsOf(input.report);
    const found = blocksOf(input.report).filter(({ view }) => view.text !== "").flatMap((block) => inBlock(block, headings.has(block.index), input));
    return [...upTo(Number(input.options["limit"]), found), ...yearWords(input.report, input.data), ...emptyAnnex(input.report)];
  },
};

function inBlock(block: Block, isHeading: boolean, { report, data }: RuleInput): readonly Finding[] {
  const { text } = block.view;
  const hits = [...holes(text), ...hints(text, data.words), ...blanks(text), ...crosses(text, data.words, isHeading), ...emptyBrackets(text), ...unfilled(block, report.source)];
  const literals = literalSpansOf(block, report.source);
  return outermost(hits).flatMap(({ key, start, end, shown }): readonly Finding[] => {
    const span = spanOf(block.view, start, end);
    return literals.some((literal) => span.start < literal.end && literal.start < span.end) ? [] : [{ key, ...span, data: { text: shown } }];
  });
}

/** In reading order, without what stands inside another: the crosses in a remark. */
function outermost(hits: readonly Hit[]): readonly Hit[] {
  let end = 0;
  return [...hits].sort((a, b) => a.start - b.start || b.end - a.end).filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

/** Indexes of the blocks that are the title or headings of their own. */
function headingsOf(report: Report): ReadonlySet<number> {
  const { title, sections } = outlineOf(report);
  const alone = sections.filter(({ form }) => form === "markdown" || form === "bare").map(({ block }) => block.index);
  return new Set(title === undefined ? alone : [title.index, ...alone]);
}

/** Each finding up to a limit; the rest in one. */
function upTo(limit: number, findings: readonly Finding[]): readonly Finding[] {
  const next = findings[limit];
  if (next === undefined) return findings;
  return [...findings.slice(0, limit), { ...next, key: "more", data: { ...next.data, count: findings.length - limit } }];
}
