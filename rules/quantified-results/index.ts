import { LIST_SEPARATOR, type Section } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { indicatorsOf, unquantifiedMeasures, type Unquantified } from "../src/unquantified.js";
import { wordsIn } from "../src/words.js";

/** Titles of indicators that one message names. */
const NAMED = 5;

/** Subsections of the measures part that tell of work and give no figure. */
export const rule: Rule = {
  id: "quantified-results",
  find: (input) => {
    const { report, data: { words }, options } = input;
    const { units, silent, whole } = unquantifiedMeasures(report, { told: wordsIn(words, "told"), exempt: wordsIn(words, "exempt"), characters: Number(options["characters"]) });
    return whole === undefined ? silent.map(findingOf) : [wholeFinding(whole, units, input)];
  },
};

function findingOf({ section, indicators }: Unquantified): Finding {
  return { key: "section", ...section.heading, data: { heading: section.title, indicators: inWords(indicators) } };
}

function wholeFinding(chapter: Section, sections: readonly Section[], { report }: RuleInput): Finding {
  const each = Math.max(1, Math.floor(NAMED / Math.max(1, sections.length)));
  const firsts = sections.flatMap((section) => indicatorsOf(section, report).slice(0, each));
  return { key: "none", ...chapter.heading, data: { heading: chapter.title, indicators: inWords([...new Set(firsts)]) } };
}

function inWords(titles: readonly string[]): string {
  return titles.slice(0, NAMED).join(LIST_SEPARATOR);
}
