import { allMatches, EVENT_DAY, EVENT_DOT, spanOf, type Block } from "@lint-report/report-model";
import type { Finding, RuleData } from "../src/types.js";
import { wordsIn } from "../src/words.js";

/** Example: the quotation marks of “12.4”. */
const QUOTE_BEFORE = /[\u201c"]/u;
const QUOTE_BEHIND = /^[\u201d"]/u;
const HYPHEN = "-";

/** Days of remembrance with another mark than the dot: only known days, or quoted ones that name an event. */
export function eventDays({ view }: Block, { words }: RuleData): readonly Finding[] {
  return allMatches(view.text, EVENT_DAY).flatMap((match): readonly Finding[] => {
    const [text, month = "", mark, day = ""] = match;
    const expected = month + EVENT_DOT + day;
    const behind = view.text.slice(match.index + text.length);
    const isQuoted = QUOTE_BEFORE.test(view.text.charAt(match.index - 1)) && QUOTE_BEHIND.test(behind);
    const isEvent = wordsIn(words, "events").some((word) => behind.replace(QUOTE_BEHIND, "").startsWith(word));
    const isKnown = wordsIn(words, "days").includes(expected);
    const isMeant = (isKnown && isEvent) || (isQuoted && (isKnown || (isEvent && mark !== HYPHEN)));
    if (mark === EVENT_DOT || !isMeant) return [];
    const place = spanOf(view, match.index, match.index + text.length);
    return [{ key: "event-day", ...place, data: { text, expected }, expected: [expected], edits: [{ ...place, text: expected }], safe: true }];
  });
}
