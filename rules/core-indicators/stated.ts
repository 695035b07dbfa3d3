import { figurePassagesOf, find, type FigurePassage, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";

type Indicator = Report["context"]["standard"]["indicators"][number];

/** Those of some indicators that the draft never states. */
export function openAmong(indicators: readonly Indicator[], input: RuleInput): readonly Indicator[] {
  const passages = figurePassagesOf(input.report);
  return indicators.filter((indicator) => {
    const phrases = phrasesOf(indicator, input);
    return !passages.some((passage) => isStated(phrases, passage, input));
  });
}

/** The phrases of an indicator, and the rule's own synonyms; 甲…乙 lets a few letters stand between. */
function phrasesOf({ key, phrases }: Indicator, { data }: RuleInput): readonly string[] {
  const more = (data.words["synonyms"] ?? []).find((line) => line.startsWith(`${key} `)) ?? "";
  return [...phrases, ...more.split(" ").slice(1)];
}

/** True where a passage names the indicator together with a figure, or says that there was none. */
function isStated(phrases: readonly string[], { text, hasFigure }: FigurePassage, { data }: RuleInput): boolean {
  if (!hasFigure && data.words["stated"]?.some((word) => text.includes(word)) !== true) return false;
  return phrases.some((phrase) => find(text, phrase) !== undefined);
}
