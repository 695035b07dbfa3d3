import { allMatches, blocksOf, dateOfBlock, factsOf, FIGURE_DATE, furnitureLinesOf, literalSpansOf, outlineOf, type Block, type Span } from "@lint-report/report-model";
import type { Finding, Rule, RuleData } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { figureDates, paddedDates, shortYears, signedDate } from "./dates.js";
import { documentNumbers } from "./document-numbers.js";
import { eventDays } from "./event-days.js";
import { impossibleDates } from "./impossible-dates.js";
import { needlessCommas } from "./lists.js";
import { mixedOrdinals } from "./ordinals.js";

/** How official documents write numbers, dates, lists, days of remembrance and ordinals. */
export const rule: Rule = {
  id: "official-form",
  find: ({ report, data }) => {
    const furniture = new Set(furnitureLinesOf(report).map(({ block }) => block.index));
    const blocks = blocksOf(report).filter(({ view, index }) => view.text !== "" && !furniture.has(index));
    const running = blocks.filter((block) => block.cell === undefined && !isDate(block));
    const firstSection = outlineOf(report).sections[0]?.block.index ?? 0;
    const year = factsOf(report).year?.value;
    const literals = blocks.flatMap((block) => literalSpansOf(block, report.source));
    const isProse = ({ start, end }: Span): boolean => !literals.some((literal) => start < literal.end && literal.start < end);
    const text = running.flatMap((block) => inText(block, year, data)).filter(isProse);
    // 04年02月: the whole date is told of, and its padding with it.
    const isUntold = ({ start, end }: Span): boolean => !text.some((told) => told.start <= start && end <= told.end);
    return [
      ...blocks.flatMap((block) => documentNumbers(block, block.index < firstSection && isLine(block), wordsIn(data.words, "number-faults"))).filter(isProse),
      ...blocks.filter(isDate).flatMap(signedDate),
      ...text,
      ...paddedDates(running, (span) => isProse(span) && isUntold(span)),
      ...needlessCommas(blocks, isProse),
    ];
  },
};

function inText(block: Block, year: number | undefined, data: RuleData): readonly Finding[] {
  return [...figureDates(block), ...shortYears(block, year), ...impossibleDates(block), ...eventDays(block, data), ...mixedOrdinals(block)];
}

/** Longest line that is a document number and nothing else. */
const LONGEST_NUMBER = 30;

function isLine({ view }: Block): boolean {
  return view.text.length <= LONGEST_NUMBER;
}

/** True for a line that is a date alone, in whatever form. */
function isDate(block: Block): boolean {
  const { text } = block.view;
  return block.kind === "paragraph" && (dateOfBlock(block) !== undefined || allMatches(text, FIGURE_DATE).some(([date]) => date.length === text.length));
}
