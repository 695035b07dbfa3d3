import {
  blocksOf, dutySentence, firstResponsiblePart, lineEndOf, principalsNamedIn, principalTitlesOf, tellingTexts, trailingBlocksOf,
  type DutyTold, type Principal, type Report, type Section,
} from "@lint-report/report-model";
import type { Edit } from "../src/types.js";

/** The chapter or subsection that is about this principal alone: the last one whose heading says so. */
export function homeOf(principal: Principal, report: Report): Section | undefined {
  const inside = tellingTexts(report).filter(({ zone, heading }) => zone === "part" && heading).flatMap(({ section }) => section ?? []);
  return [...(firstResponsiblePart(report)?.sections ?? []), ...inside].findLast(({ title }) => {
    const named = principalsNamedIn(title, report);
    return named.length === 1 && named[0] === principal;
  });
}

/** Sentences for the missing duties, to be filled in, at the end of the principal's own section or of the part. */
export function insertion(missing: readonly DutyTold[], principal: Principal, report: Report): Edit {
  const paragraph = lineEndOf(report.source).repeat(2);
  const titles = principalTitlesOf(report);
  const offset = endOf(principal, report);
  return { start: offset, end: offset, text: missing.map(({ duty }) => paragraph + dutySentence(duty, titles)).join("") };
}

function endOf(principal: Principal, report: Report): number {
  const blocks = blocksOf(report);
  const part = firstResponsiblePart(report);
  const trailing = trailingBlocksOf(report);
  const home = homeOf(principal, report) ?? part?.sections.at(-1);
  let last = home === undefined ? part?.paragraph?.index ?? 0 : home.endBlock - 1;
  while (last > 0 && (trailing.has(last) || blocks[last]?.kind === "html")) last--;
  return blocks[last]?.end ?? 0;
}
