import { clausesOf, holdsAny } from "@lint-report/report-model";
import type { RuleData } from "../src/types.js";

type Words = RuleData["words"];
const NO_WORDS: readonly string[] = [];

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
  const opens = (group: string): boolean => words[group]?.some((word) => inner.startsWith(word)) === true;
  const bare = bareOf(inner);
  return (opens("hints") && !opens("not-hints")) || holdsAny(inner, words["asks"] ?? NO_WORDS) || ONLY_QUESTIONS.test(inner)
    || words["pending-remarks"]?.includes(bare) === true || clausesOf(inner).some(({ text }) => isUnsent(bareOf(text), words));
}

/** 黄色部分请李主任补, 信息科还没报: what somebody is asked for or has not sent. */
function isUnsent(clause: string, words: Words): boolean {
  if (words["unsent"]?.some((word) => clause.endsWith(word)) === true) return true;
  const at = clause.lastIndexOf(words["asking"]?.[0] ?? "");
  const isAsking = at >= 0 && clause.length - at <= LONGEST_ASKED && words["before-asking"]?.includes(clause.charAt(at - 1)) !== true && words["other-asking"]?.some((word) => clause.startsWith(word, at)) !== true;
  return isAsking && words["asked"]?.some((word) => clause.endsWith(word)) === true;
}
