import { factsOf, outlineOf, spanOf, yearInWords, type Report } from "@lint-report/report-model";
import type { Edit, Finding, RuleData } from "../src/types.js";
import { wordsIn } from "../src/words.js";

/** Top headings that say 上一年度 or 本年度 instead of the year. */
export function yearWords(report: Report, { words }: RuleData): readonly Finding[] {
  const year = factsOf(report).year?.value;
  return outlineOf(report).sections.filter(({ level, form }) => level === 1 && form !== "run-in").flatMap((section): readonly Finding[] => {
    if (wordsIn(words, "lookback").some((word) => section.title.includes(word))) return [];
    return ["last-year", "this-year"].flatMap((key): readonly Finding[] => {
      const text = wordsIn(words, key).find((word) => section.title.startsWith(word));
      if (text === undefined) return [];
      const at = section.block.view.text.indexOf(text);
      const place = spanOf(section.block.view, at, at + text.length);
      return [{ key, ...place, data: { text }, ...(year === undefined ? {} : replacement(place, yearInWords(year))) }];
    });
  });
}

function replacement(place: Omit<Edit, "text">, text: string): { readonly expected: readonly string[]; readonly edits: readonly Edit[] } {
  return { expected: [text], edits: [{ ...place, text }] };
}
