import { apart, blocksOf, contextsAt, once, wordFinderOf, writingTimeOf, type Block } from "@lint-report/report-model";
import type { NamedDay, Standard } from "@lint-report/standard";
import type { Finding, Rule } from "../src/types.js";
import { wrongDate } from "./dates.js";
import { wrongOrdinal } from "./ordinals.js";

/** Every way to call a day, and the day that is called so, at the same position. */
const namesOf = once(({ days }: Standard): { readonly words: readonly string[]; readonly days: readonly NamedDay[] } => ({
  words: days.flatMap(({ words }) => words),
  days: days.flatMap((day) => day.words.map(() => day)),
}));

/** Days of remembrance and publicity under another date than their own, and counted as another one than they were: “12·14”国家宪法日, 第十一个国家宪法日 in 2025. */
export const rule: Rule = {
  id: "named-days",
  find: ({ report }) => {
    const { words, days } = namesOf(report.context.standard);
    const { year } = writingTimeOf(report);
    const find = wordFinderOf(words);
    const findIn = (block: Block): readonly Finding[] => apart(find(block.view.text)).flatMap(({ entry, start, end, word }) => {
      const day = days[entry];
      const contexts = day === undefined ? undefined : contextsAt({ block, start, end }, report);
      if (day === undefined || contexts === undefined || contexts.has("title")) return [];
      const place = { block, start, end, word, day, isPlanned: contexts.has("planned") };
      return [...wrongDate(place, report.context.standard.days), ...(year === undefined || contexts.has("history") ? [] : wrongOrdinal(place, year))];
    });
    return blocksOf(report).flatMap(findIn);
  },
};
