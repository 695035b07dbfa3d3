import { furnitureLinesOf, headOf, outlineOf, LEAD_SENTENCE, termsOf, trailingBlocksOf, writingTimeOf, type Report, type TermUse } from "@lint-report/report-model";
import type { Rule } from "../src/types.js";
import { firstAndLast } from "./first-and-last.js";
import { isExcused, latestMeeting } from "./latest-meeting.js";
import { verdictOf, type KnownTime } from "./verdict.js";
import { findingOf, type Case } from "./wording.js";

/** Programmes, campaigns, meetings, formulas and names that do not fit the report's year; one finding for each term. */
export const rule: Rule = {
  id: "outdated-terms",
  find: ({ report, data }) => {
    const { year, signed } = writingTimeOf(report);
    if (year === undefined) return [];
    const time = { year, signed };
    const uses = toldIn(report);
    const cases = casesOf(uses, time, report);
    const isCopied = cases.some(({ verdict }) => verdict === "ahead");
    return [...cases.map((each) => findingOf(each, { report, data, time })), ...(isCopied ? [] : latestMeeting(uses, report, time)), ...firstAndLast(uses, { words: data.words, time })];
  },
};

/** Uses in the report itself: not in its title and letterhead, which are another rule's, nor on the web page around it. */
function toldIn(report: Report): readonly TermUse[] {
  const lines = new Set(headOf(report).filter((block) => block === outlineOf(report).title || !LEAD_SENTENCE.test(block.view.text)).map(({ index }) => index));
  const furniture = new Set(furnitureLinesOf(report).map(({ block }) => block.index));
  const trailing = trailingBlocksOf(report);
  return termsOf(report).filter(({ block: { index } }) => !lines.has(index) && !furniture.has(index) && !trailing.has(index));
}

function casesOf(uses: readonly TermUse[], time: KnownTime, report: Report): readonly Case[] {
  const cases = new Map<string, Omit<Case, "uses"> & { readonly uses: [TermUse, ...TermUse[]] }>();
  for (const use of uses) {
    const { term } = use;
    const verdict = verdictOf(use, report, time);
    if (verdict === "fits") continue;
    const identity = `${term.key} ${verdict}`;
    const known = cases.get(identity);
    if (known === undefined) cases.set(identity, { term, verdict, uses: [use] });
    else known.uses.push(use);
  }
  return [...cases.values()].filter(({ term, verdict }) => verdict !== "over" || !isExcused(term, report));
}
