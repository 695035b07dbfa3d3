import { headingMarkOf, OF, YEARS, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";

export type Words = RuleInput["data"]["words"];

/** A figure's words without what says nothing of what is counted: time, the authority itself, verbs of doing, 共. */
export function bareWords(text: string, words: Words, report: Report): string {
  const { alls } = report.context.standard.figureWords;
  const stripped = [...words["own"] ?? [], ...words["fillers"] ?? [], ...alls].sort((a, b) => b.length - a.length);
  const unmarked = text.slice(headingMarkOf(text)?.length ?? 0).replace(YEARS, "").replace(/[“”]/gu, "").replaceAll(OF, "").trim();
  let bare = (words["year"] ?? []).reduce((rest, word) => rest.replaceAll(word, ""), unmarked);
  for (let word = edge(bare, stripped, words); word !== undefined; word = edge(bare, stripped, words)) {
    bare = bare.startsWith(word) ? bare.slice(word.length) : bare.slice(0, bare.length - word.length);
  }
  return bare;
}

/** A word to be taken off either end; a committee whose meeting is meant is none. */
function edge(text: string, stripped: readonly string[], words: Words): string | undefined {
  const isBody = (word: string): boolean => words["gatherings"]?.some((each) => text.startsWith(word + each)) === true;
  return text === "" ? undefined : stripped.find((word) => (text.startsWith(word) && !isBody(word)) || text.endsWith(word));
}

/** What remains of a figure's words when a phrase and the words that do not narrow it are taken out. */
export function remainder(core: string, phrase: string, words: Words): string {
  const neutral = [...words["neutral"] ?? [], ...words["fillers"] ?? [], ...words["own"] ?? []].sort((a, b) => b.length - a.length);
  return neutral.reduce((rest, word) => rest.replaceAll(word, ""), core.replace(phrase, ""));
}
