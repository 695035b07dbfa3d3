import { blocksOf, clausesOf, NAMES, once, outlineOf, rolesByBlock, sentencesOf, spanOf, wordFinderOf, type Block } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { formulaIn } from "./formula.js";
import { plainIn, requestIn, suggestionIn } from "./requests.js";

/** Takes the place of what is quoted, named, or means something else. */
const MASK = "\u0000";
const OTHER = "other";

/** A request for approval, money or posts inside a report. */
export const rule: Rule = {
  id: "request-in-report",
  find: (input) => {
    const { report, data } = input;
    const { title, sections } = outlineOf(report);
    const headings = new Set(sections.filter(({ form }) => form === "markdown" || form === "bare").map(({ block }) => block.index));
    const triggers = triggersOf(input.data.words);
    return blocksOf(report).filter((block) => block !== title && !headings.has(block.index) && wordFinderOf(triggers)(block.view.text).length > 0)
      .flatMap((block) => findingsIn(block, rolesByBlock(report)[block.index]?.includes(OTHER) === true, data.words));
  },
};

type Words = RuleInput["data"]["words"];

/** Words without which a text asks for nothing; a polite word stands before an opener, and plain words are openers. */
const triggersOf = once((words: Words): readonly string[] => ["openers", "asking", "suggesting", "needing"].flatMap((group) => words[group] ?? []));

function findingsIn({ view }: Block, isOther: boolean, words: Words): readonly Finding[] {
  const masked = (words["exceptions"] ?? []).reduce((text, phrase) => text.replaceAll(phrase, MASK.repeat(phrase.length)), view.text.replaceAll(NAMES, (name) => MASK.repeat(name.length)));
  return sentencesOf(masked).flatMap((sentence): readonly Finding[] => {
    const clauses = clausesOf(sentence.text);
    const found = formulaIn(clauses, words) ?? requestIn(sentence.text, words) ?? suggestionIn(sentence.text, isOther, words) ?? plainIn(sentence.text, words);
    if (found === undefined) return [];
    const [start, end] = [sentence.start + found.start, sentence.start + found.end];
    return [{ key: found.key, ...spanOf(view, start, end), data: { text: view.text.slice(start, end), what: found.what } }];
  });
}
