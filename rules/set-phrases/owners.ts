import { outlineOf, passagesOf, rolesByBlock, sentencesOf, wordFinderOf, type Passage, type Report, type Section } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { hasFigure, unquantifiedMeasures } from "../src/unquantified.js";

/** Parts of so few sentences are judged as a whole. */
const WHOLE = 2;
const DUTIES = "first-responsible";

/**
 * True for a passage of which another rule speaks already: a subsection or chapter without any figure, a part of one or two
 * sentences, a paragraph with 多次 or 大量, an account of duties without a single act that is counted.
 */
export function toldElsewhere({ report, wordsOf }: RuleInput): (passage: Passage) => boolean {
  const { silent, whole } = unquantifiedMeasures(report, { told: wordsOf("quantified-results", "told"), exempt: wordsOf("quantified-results", "exempt"), characters: 0 });
  const sections = silent.map(({ section }) => section);
  const vague = [wordsOf("vague-quantities", "counts"), wordsOf("vague-quantities", "degrees")];
  const exempt = wordsOf("quantified-results", "exempt");
  return ({ block: { index }, view: { text } }) => {
    const roles = rolesByBlock(report)[index] ?? [];
    const around = sectionsAround(index, report);
    const isWhole = whole !== undefined && !roles.includes(DUTIES);
    const isSilent = sections.some((section) => around.includes(section)) || around.some(({ title }) => exempt.some((word) => title.includes(word)));
    return isWhole || isSilent || isShort(around[0], report) || vague.some((words) => wordFinderOf(words)(text).length > 0) || (roles.includes(DUTIES) && !around.some((section) => hasFigure(section, report)));
  };
}

/** Sections that hold a block, the chapter first. */
function sectionsAround(index: number, report: Report): readonly Section[] {
  return outlineOf(report).sections.filter(({ block, endBlock }) => block.index <= index && index < endBlock);
}

/** Answers for chapters: each is asked about again for every passage in it. */
const shortChapters = new WeakMap<Section, boolean>();

/** A part without a figure that is so short is judged as a whole. */
function isShort(chapter: Section | undefined, report: Report): boolean {
  if (chapter === undefined) return false;
  const known = shortChapters.get(chapter);
  if (known !== undefined) return known;
  const short = !hasFigure(chapter, report) && passagesOf(chapter, report).flatMap(({ view }) => sentencesOf(view.text)).length <= WHOLE;
  shortChapters.set(chapter, short);
  return short;
}
