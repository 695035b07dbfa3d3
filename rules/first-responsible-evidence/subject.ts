import { principalsNamedIn, type Report, type TellingText } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";

/** True for a text that names a principal, or stands under a heading about one of them alone; a heading of both is the part's name. */
export function namesPrincipal({ text, section }: TellingText, report: Report): boolean {
  return principalsNamedIn(text, report).length > 0 || principalsNamedIn(section?.title ?? "", report).length === 1;
}

/** True where a text tells what only a person does without naming whom: the part's heading is the subject, and nobody is left out for certain. */
export function omitsSubject(texts: readonly TellingText[], { report, data: { words } }: RuleInput): boolean {
  return texts.some((each) => !each.heading && wordsIn(words, "personal").some((word) => each.text.includes(word)) && !namesPrincipal(each, report));
}

/** Fewest paragraphs, and the share of the part, that make it one about the town in general. */
const FEWEST = 3;
const SHARE = 2 / 3;

/** How many paragraphs tell of no principal and of no act of leadership; 0 where they are not most of the part. */
export function generalTexts(texts: readonly TellingText[], report: Report, leading: readonly string[]): number {
  const bodies = texts.filter(({ heading }) => !heading);
  const general = bodies.filter((each) => !leading.some((word) => each.text.includes(word)) && !namesPrincipal(each, report));
  const isMost = lengthOf(general) >= lengthOf(bodies) * SHARE;
  return isMost && general.length >= FEWEST ? general.length : 0;
}

function lengthOf(texts: readonly TellingText[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
