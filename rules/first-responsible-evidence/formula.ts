import { LIST_SEPARATOR, type TellingText } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";

type Words = Readonly<Record<string, readonly string[]>>;

/** Fewest members that make a formula rather than words of one's own. */
const FEWEST = 2;

/** A fixed formula of four of which some stand, in a text that has no words of its own for the others. */
export function formulaFindings(texts: readonly TellingText[], words: Words): readonly Finding[] {
  const members = wordsIn(words, "formula");
  const whole = texts.map(({ text }) => text).join("");
  const missing = members.filter((member) => !whole.includes(verbOf(member, words)));
  if (missing.length === 0 || hasOtherVerb(whole, members, words)) return [];
  return texts.flatMap(({ text, spanOf }): readonly Finding[] => {
    const places = members.flatMap((member) => (text.includes(member) ? [{ start: text.indexOf(member), end: text.indexOf(member) + member.length }] : []));
    const start = Math.min(...places.map((place) => place.start));
    const end = Math.max(...places.map((place) => place.end));
    if (places.length < FEWEST || wordsIn(words, "open").some((word) => text.startsWith(word, end))) return [];
    const behind = spanOf(start, end).end;
    return [{
      key: "formula", ...spanOf(start, end), data: { count: members.length - missing.length, missing: missing.join(LIST_SEPARATOR) },
      edits: [{ start: behind, end: behind, text: LIST_SEPARATOR + missing.join(LIST_SEPARATOR) }],
    }];
  }).slice(0, 1);
}

/** 亲自督办 of 重要任务亲自督办. */
function verbOf(member: string, words: Words): string {
  return member.slice(member.indexOf(wordIn(words, "personally")));
}

/** True where something else is done in person: another formula. */
function hasOtherVerb(text: string, members: readonly string[], words: Words): boolean {
  const verbs = members.map((member) => verbOf(member, words));
  const opening = wordIn(words, "personally");
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    if (!verbs.some((verb) => text.startsWith(verb, at)) && !CLOSED.test(text.slice(at + opening.length))) return true;
  }
  return false;
}

/** The word alone, as in “四个亲自”. */
const CLOSED = /^[\p{P}\s]/u;
