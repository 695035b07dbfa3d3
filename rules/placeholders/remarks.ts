import { clausesOf, holdsAny } from "@lint-report/report-model";
import type { RuleData } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";

type Words = RuleData["words"];

/** Marks around the words of a clause. */
const MARKS_AROUND = /^[\p{P}\s]{0,4}|[\p{P}\s]{1,4}$/gu;
/** The words of a clause without the marks around them. */
export function bareOf(clause: string): string {
  return clause.replaceAll(MARKS_AROUND, "");
}

/** Nothing but question marks. Example: （??）. */
const ONLY_QUESTIONS = /^\uff1f{1,8}$/u;
/** Longest request to a colleague. */
const LONGEST_ASKED = 16;

/** True for what stands in brackets and speaks to the writer: 此处请司法所补充, 此数核一下再定稿, 此条还没报，先空着. */
export function isRemark(inner: string, words: Words): boolean {
  const opens = (group: string): boolean => wordsIn(words, group).some((word) => inner.startsWith(word));
  const bare = bareOf(inner);
  return (opens("hints") && !opens("not-hints")) || holdsAny(inner, wordsIn(words, "asks")) || ONLY_QUESTIONS.test(inner)
    || wordsIn(words, "pending-remarks").includes(bare) || clausesOf(inner).some(({ text }) => isUnsent(bareOf(text), words));
}

/** 黄色部分请李主任补, 信息科还没报: what somebody is asked for or has not sent. */
function isUnsent(clause: string, words: Words): boolean {
  if (wordsIn(words, "unsent").some((word) => clause.endsWith(word))) return true;
  const at = clause.lastIndexOf(wordIn(words, "asking"));
  const isAsking = at >= 0 && clause.length - at <= LONGEST_ASKED && !wordsIn(words, "before-asking").includes(clause.charAt(at - 1)) && !wordsIn(words, "other-asking").some((word) => clause.startsWith(word, at));
  return isAsking && wordsIn(words, "asked").some((word) => clause.endsWith(word));
}
