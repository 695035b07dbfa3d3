import { CLAUSE_STOPS, SENTENCE_END, spanOf, wholeYearsIn, type TermUse } from "@lint-report/report-model";
import type { Finding, RuleData } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { shownOf } from "./wording.js";
import type { KnownTime } from "./verdict.js";

/** Years of a programme, the first and the last among them. */
const YEARS_OF_IT = 5;
/** Letters between a programme and what says which of its years it is. */
const LONGEST = 16;
/** Letters before it in which its sentence tells the year. */
const NEAR = 80;
const CLAUSE_STOP = new RegExp(`[${CLAUSE_STOPS}]`, "u");

/** 今年是“八五”普法开局之年, in the report of another year than the first: the year that the sentence names, or the report's own. */
export function firstAndLast(uses: readonly TermUse[], { words, time: { year } }: { readonly words: RuleData["words"]; readonly time: KnownTime }): readonly Finding[] {
  return uses.flatMap((use): readonly Finding[] => {
    const { term: { kind, until, basis }, block: { view }, start, end } = use;
    const [behind = ""] = view.text.slice(end, end + LONGEST).split(CLAUSE_STOP);
    const first = wordsIn(words, "first").find((word) => behind.includes(word));
    const word = first ?? wordsIn(words, "last").find((each) => behind.includes(each));
    if (kind !== PROGRAMME || until === null || word === undefined) return [];
    const near = view.text.slice(Math.max(0, start - NEAR), start);
    const lead = near.slice(Math.max(0, ...Array.from(SENTENCE_END, (stop) => near.lastIndexOf(stop) + 1)));
    const isNow = wordsIn(words, "this-year").some((each) => lead.includes(each));
    const told = wholeYearsIn(lead).at(-1)?.year ?? (isNow ? year : undefined);
    const right = first === undefined ? until : until - YEARS_OF_IT + 1;
    const place = spanOf(view, start, end + behind.indexOf(word) + word.length);
    return told === undefined || told === right ? [] : [{ key: "first-or-last", ...place, data: { word: shownOf(use), which: word, right: String(right), told: String(told) }, basis }];
  });
}

const PROGRAMME = "programme";
