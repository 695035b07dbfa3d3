import { NAMED_OFFICE, wordFinderOf, type Quantity } from "@lint-report/report-model";
import { firstIn, has } from "../reading/lists.js";
import type { None } from "./nones.js";
import { sentenceAround, sentenceUpTo } from "../reading/surroundings.js";
import { areOfOtherTiers, isOfLower } from "../reading/tiers.js";
import type { Words } from "../reading/words.js";

const NO_WORDS: readonly string[] = [];

/** The last letters of 全市, 我县 and the like in a text, by which a level is told. */
function levelsIn(text: string, words: Words): readonly string[] {
  return wordFinderOf(words["of-level"] ?? NO_WORDS)(text).map(({ word }) => word.slice(-1));
}

/** False where a figure's sentence tells of one level and the denial's of another: 全市败诉9件, 我县无败诉案件. */
export function areOfOneLevel({ block, start }: Quantity, none: Pick<None, "block" | "start" | "end">, words: Words): boolean {
  const told = sentenceUpTo(none.block, none.end);
  // 县政府无败诉案件 and 5件败诉案件中，部门3件、乡镇2件: of others than the government.
  const own = firstIn(none.block.view.text.slice(none.start, none.end), words["governments"]);
  const around = own === undefined ? "" : sentenceAround(block, start);
  if (!has(around, words["governments"]) && [words["several-bodies"], words["lowest-bodies"]].some((list) => has(around, list))) return false;
  const sentence = sentenceUpTo(block, start);
  if (areOfOtherTiers(told, sentence, words)) return false;
  const [figure, denial] = [levelsIn(sentence, words), levelsIn(told, words)];
  // 无行政诉讼案件 and 县（区）统计局的2件: of the authority itself, and of those below it.
  if (denial.length === 0 && isOfLower(sentence, words) && !isOfLower(told, words)) return false;
  // 县卫生健康局实现零败诉, 县政府没有败诉案件 and 全县败诉6件; not 全县以政府名义制定6件.
  const government = firstIn(told, words["governments"]);
  const isOfOne = NAMED_OFFICE.test(told) || (government !== undefined && !sentence.includes(government.slice(-WHOM)));
  if (figure.length > 0 && denial.length === 0 && isOfOne) return false;
  return figure.length === 0 || denial.length === 0 || figure.some((level) => denial.includes(level));
}

/** Letters of 县政府. */
export const GOVERNMENT = 3;

/** 县政府作为被告的案件无一败诉: of those alone, if the figure is. */
export function isOfSame({ sentence }: { readonly sentence: string }, denial: string, words: Words): boolean {
  const sued = firstIn(denial, words["sued-government"]);
  return sued === undefined || sentence.includes(sued.slice(0, GOVERNMENT));
}

/** 以县政府为被告的15件，无一败诉; 涉及乡镇4件、县级部门3件，县政府没有败诉案件: of the government's own alone. */
export function isOfGovernment(denial: string, before: string, words: Words): boolean {
  const opens = words["sued-government"]?.some((each) => denial.startsWith(each.slice(0, GOVERNMENT))) === true;
  return has(before + denial, words["sued-government"]) || (opens && [words["several-bodies"], words["lowest-bodies"]].some((list) => has(before, list)));
}

/** 以县政府为被告的9件…没有败诉 and 部门作为被告的案件中有3件败诉: who was sued stands right before it, or who did it opens the sentence. */
export function areOfOtherSuits(said: string, told: string, words: Words): boolean {
  const [one, other] = [said, told].map((text) => [...words["as-sued"] ?? [], ...words["sued"] ?? []].flatMap((word) => (text.includes(word) ? [text.slice(0, text.lastIndexOf(word)).slice(-WHOM)] : []))[0]);
  return (one !== undefined && other !== undefined && one !== other) || areOfOtherTiers(said, told, words);
}

/** Letters of whom, and before what is said in which that stands. */
const WHOM = 2;
export const FAR = 120;
