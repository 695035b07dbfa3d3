import type { Quantity } from "@lint-report/report-model";
import { startsWithAny } from "./lists.js";
import { nounIn } from "./statements.js";
import type { Words } from "./words.js";

/** The noun right behind a figure; empty where it goes on with a verb: 2件|未完成核查. */
export function nounAt({ after }: Quantity, words: Words): string {
  return startsWithAny(after, words["noun-ends"]) ? "" : nounIn(after, words);
}

/** 14个乡镇 and 5个市直部门: nouns right behind the figures without a letter in common. */
export function areOfTwoNouns(one: Quantity, other: Quantity, words: Words): boolean {
  const [first = "", second = ""] = [one, other].map((each) => nounAt(each, words).slice(0, NOUN));
  return first !== "" && second !== "" && !Array.from(first).some((letter) => second.includes(letter));
}

/** Letters of a noun. */
const NOUN = 4;
