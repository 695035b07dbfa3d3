import { factsOf, outlineOf, spanOf, yearInWords, type Report, type Section } from "@lint-report/report-model";
import type { Edit, Finding, RuleData } from "../src/types.js";

/** Top headings that say 上一年度 or 本年度 instead of the year. */
export function yearWords(report: Report, { words }: RuleData): readonly Finding[] {
  const year = factsOf(report).year?.value;
  return outlineOf(report).sections.filter(({ level, form }) => level === 1 && form !== "run-in").flatMap((section): readonly Finding[] => {
    if (words["lookback"]?.some((word) => section.title.includes(word)) === true) return [];
    const key = ["last-year", "this-year"].find((each) => wordAt(section, words[each]) !== undefined);
    const text = key === undefined ? undefined : wordAt(section, words[key]);
    if (key === undefined || text === undefined) return [];
    const at = section.block.view.text.indexOf(text);
    const place = spanOf(section.block.view, at, at + text.length);
    return [{ key, ...place, data: { text }, ...(year === undefined ? {} : replacement(place, yearInWords(year))) }];
  });
}

/** The word a heading opens with. */
function wordAt({ title }: Section, words: readonly string[] | undefined): string | undefined {
  return words?.find((word) => title.startsWith(word));
}

function replacement(place: Omit<Edit, "text">, text: string): { readonly expected: readonly string[]; readonly edits: readonly Edit[] } {
  return { expected: [text], edits: [{ ...place, text }] };
}
