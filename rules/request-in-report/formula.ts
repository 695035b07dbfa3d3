import type { Stretch } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";

/** What asks in a sentence, in places of the sentence. */
export interface Asking {
  readonly key: "formula" | "request" | "suggestion" | "suggestion-told";
  readonly start: number;
  readonly end: number;
  /** What is asked for. */
  readonly what: string;
}

type Words = RuleInput["data"]["words"];

/** Marks at the end of a clause. */
const STOPS = /[\p{P}\s]{1,4}$/u;
/** A closing formula is short: 请县委、县政府批示. */
const LONGEST = 16;

/** 请予批准, 妥否，请批示: a clause of its own that closes a request. 报请批准 and 请审阅 are none. */
export function formulaIn(clauses: readonly Stretch[], words: Words): Asking | undefined {
  for (const [index, clause] of clauses.entries()) {
    const bare = clause.text.replace(STOPS, "");
    if (bare.length > LONGEST) continue;
    // 妥否请批示, in one clause.
    const led = words["politely"]?.find((word) => bare.startsWith(word));
    const before = led === undefined ? clauses[index - 1] : { text: led, start: clause.start };
    const polite = before === undefined ? undefined : words["politely"]?.find((word) => before.text.replace(STOPS, "").endsWith(word));
    const said = bare.slice(led?.length ?? 0);
    if (words["openers"]?.some((word) => said.startsWith(word) && isFormula(said.slice(word.length), polite !== undefined, words)) !== true) continue;
    const from = before === undefined || polite === undefined ? clause.start : before.start + before.text.lastIndexOf(polite);
    return { key: "formula", start: from, end: clause.start + bare.length, what: "" };
  }
  return undefined;
}

/** What stands behind 请: 批准 alone, or behind 妥否 also 示 and what ends so. */
function isFormula(rest: string, isPolite: boolean, words: Words): boolean {
  return words["formulas"]?.some((word) => rest === word || (isPolite && rest.endsWith(word))) === true || (isPolite && words["formulas-behind"]?.includes(rest) === true);
}
