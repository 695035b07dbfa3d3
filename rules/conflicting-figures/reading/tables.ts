import { DATED, factsOf, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import { found, has } from "./lists.js";
import type { Statement } from "./statements.js";
import { captionsByTable } from "./surroundings.js";
import { bareWords, type Words } from "./words.js";

/** What a cell states, by the heads of its row and column; those of parts and of other times are not compared. */
export function inTable(quantity: Quantity, words: Words, report: Report): Statement | undefined {
  const { before, block: { cell } } = quantity;
  const { sumRows, partRows } = report.context.standard.figureWords;
  if (isOtherPeriod(before, words, report) || partRows.some((word) => before.includes(word))) return undefined;
  const sum = sumRows.find((word) => before.startsWith(word));
  const core = bareWords(sum === undefined ? before : before.slice(sum.length), words, report);
  if (core === "" || isOtherPeriod(captionsByTable(report).get(cell?.table ?? 0) ?? "", words, report)) return undefined;
  return { quantity, core, short: "", year: false, own: false, part: false, whole: true, named: undefined, chaired: false, scope: found(before, words["scopes"]) };
}

/** True where words tell of a part of the year or of another. */
export function isOtherPeriod(text: string, words: Words, report: Report): boolean {
  const year = factsOf(report).year?.value;
  return hasPeriod(text, words) || wholeYearsIn(text).some((each) => year !== undefined && each.year !== year);
}

function hasPeriod(text: string, words: Words): boolean {
  if (!has(text, words["other-periods"])) return DATED.test(text);
  const plain = (words["year"] ?? []).reduce((rest, word) => (words["together"] ?? []).reduce((each, sum) => each.replaceAll(word + sum, word), rest), text);
  return has(plain, words["other-periods"]) || DATED.test(plain);
}
