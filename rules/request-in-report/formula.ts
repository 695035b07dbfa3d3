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
/** Units that are taken away with them at most. */
const MOST_STOPS = 8;
/** A closing formula is short: 请县委、县政府批示. */
const LONGEST = 16;

/** 请予批准, 妥否，请批示: a clause of its own that closes a request. 报请批准 and 请审阅 are none. */
export function formulaIn(clauses: readonly Stretch[], words: Words): Asking | undefined {
  for (const [index, { text, start }] of clauses.entries()) {
    if (text.length > LONGEST + MOST_STOPS || words["openers"]?.some((word) => text.startsWith(word)) !== true) continue;
    const bare = text.replace(STOPS, "");
    const opener = bare.length > LONGEST ? undefined : longest(words["openers"].filter((word) => bare.startsWith(word)));
    const rest = opener === undefined ? "" : bare.slice(opener.length);
    const before = clauses[index - 1];
    const polite = before === undefined ? undefined : words["politely"]?.find((word) => before.text.replace(STOPS, "").endsWith(word));
    if (opener === undefined || words["formulas"]?.some((word) => rest === word || (polite !== undefined && rest.endsWith(word))) !== true) continue;
    const from = before === undefined || polite === undefined ? start : start - before.text.length + before.text.lastIndexOf(polite);
    return { key: "formula", start: from, end: start + bare.length, what: "" };
  }
  return undefined;
}

function longest(words: readonly string[] | undefined): string | undefined {
  return words === undefined ? undefined : [...words].sort((a, b) => b.length - a.length)[0];
}
