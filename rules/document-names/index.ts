import { documentsOf, furnitureLinesOf, trailingBlocksOf, writingTimeOf, type Block, type DocumentMention, type Span } from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";
import { wrongMarks } from "./marks.js";
import { wrongNames, wrongNumbers } from "./names.js";
import { wronglyNew } from "./renewed.js";
import { wrongTimes } from "./times.js";
import { wrongYears } from "./years.js";

/** The documents a report cites: their names, years and numbers, whether they were in force, and the marks around them. */
export const rule: Rule = {
  id: "document-names",
  find: (input) => {
    const { report } = input;
    const { year, signed } = writingTimeOf(report);
    const furniture = new Set(furnitureLinesOf(report).map(({ block }) => block.index));
    const trailing = trailingBlocksOf(report);
    const isTold = ({ index }: Block): boolean => !furniture.has(index) && !trailing.has(index);
    const mentions = documentsOf(report).filter(({ block }) => isTold(block));
    const time = year === undefined ? undefined : { year, signed };
    return [
      ...mentions.flatMap((mention) => [...wrongNames(mention, input), ...wrongYears(mention, report, year), ...wrongNumbers(mention)]),
      ...(time === undefined ? [] : once(mentions, (mention) => wrongTimes(mention, report, time))),
      ...(time === undefined ? [] : once(mentions, (mention) => wronglyNew(mention, report, time))),
      ...wrongMarks(report, isTold),
    ];
  },
};

/** One finding for each document and fault, at its first place. */
function once(mentions: readonly DocumentMention[], find: (mention: DocumentMention) => readonly Finding[]): readonly Finding[] {
  const found = new Map<string, Finding & { readonly related: Span[] }>();
  for (const mention of mentions) {
    for (const finding of find(mention)) {
      const identity = `${finding.key} ${mention.instrument?.key ?? mention.name}`;
      const first = found.get(identity);
      if (first === undefined) found.set(identity, { ...finding, related: [] });
      else first.related.push({ start: finding.start, end: finding.end });
    }
  }
  return [...found.values()];
}
