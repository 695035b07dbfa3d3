import { BOOK_TITLE_OPEN, DATED, figuresOf, isSpecific, NUMBERED_OCCASION, sentencesOf, type Report, type TellingText } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { namesPrincipal } from "./subject.js";

/**
 * True where a sentence tells an act that can be counted: with a figure, a date, how often, or the document it was about. Under
 * a principal's name any act counts, elsewhere those that only leaders do. A heading may tell it too.
 */
export function hasCountableAct(texts: readonly TellingText[], input: RuleInput): boolean {
  const { report, data: { words } } = input;
  const places = figuredPlaces(texts, report);
  const bodies = texts.filter(({ heading }) => !heading);
  const theirs = bodies.filter((each) => namesPrincipal(each, report));
  return tells(bodies, { places, words }, ["acts"]) || theirs.some((each) => tells([each], { places, words }, ["acts", "common-acts"]))
    || texts.some(({ heading, text }) => heading && isSpecific(text) && [...wordsIn(words, "acts"), ...wordsIn(words, "common-acts")].some((word) => text.includes(word)));
}

/** True where figures stand in the texts at all. */
export function hasFigures(texts: readonly TellingText[], report: Report): boolean {
  return [...figuredPlaces(texts, report).values()].some((places) => places.length > 0);
}

interface Judge {
  readonly places: Places;
  readonly words: RuleInput["data"]["words"];
}

function tells(texts: readonly TellingText[], { places, words }: Judge, groups: readonly string[]): boolean {
  const { whole, figures } = joined(texts, places);
  const has = (text: string, group: string): boolean => wordsIn(words, group).some((word) => text.includes(word));
  let next = 0;
  return sentencesOf(whole).some(({ text, end }) => {
    const first = next;
    while ((figures[next] ?? Infinity) < end) next++;
    if (text.includes(BOOK_TITLE_OPEN) && has(text, "deeds")) return true;
    return (next > first || DATED.test(text) || NUMBERED_OCCASION.test(text) || has(text, "frequencies")) && groups.some((group) => has(text, group));
  });
}

type Places = ReadonlyMap<number, readonly number[]>;

/** Places of the figures in the part's blocks. */
function figuredPlaces(texts: readonly TellingText[], report: Report): Places {
  const places = new Map<number, number[]>(texts.map(({ block }) => [block.index, []]));
  for (const { block, start } of figuresOf(report)) places.get(block.index)?.push(start);
  return places;
}

/** All texts in one, so that a sentence cut by a line end or a table row reads as one; with the places of the figures in it. */
function joined(texts: readonly TellingText[], places: Places): { readonly whole: string; readonly figures: readonly number[] } {
  let whole = "";
  const figures: number[] = [];
  for (const { text, block } of texts) {
    const shift = whole.length - (block.view.text.length - text.length);
    for (const place of places.get(block.index) ?? []) figures.push(place + shift);
    whole += text;
  }
  return { whole, figures };
}
