import { approximate, compare, factsOf, rolesByBlock, wholeYearsIn, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { pairsOfHan } from "../reading/likeness.js";
import { endsWithAny, has, startsWithAny } from "../reading/lists.js";
import type { Objection } from "./objections.js";
import { weightInCommon, weightOf } from "../reading/weights.js";
import type { Words } from "../reading/words.js";

/** Lower ends of the ranges in which a number says the same. */
const RANGES = { common: [3, 6, 9, 12, 15, 18, 21], share: [0.01, 0.15, 0.3, 0.5, 0.7], step: [2, 4, 6, 8], letters: [1, 2, 3, 4], size: [2, 4, 10, 31] } as const;
/** How a figure opens that tells of some: by the lists of its last words. */
const OPENINGS = ["some-still", "there-were", "there-happened", "rests-of-it", "about-it"];
const UNITS = ["case", "person", "item", "event", "place", "household", "money"];
const CHAPTERS = ["shortcomings", "first-responsible", "plan"];
const MOST_RANK = 3;
/** Letters behind a figure in which it is told what some did not do, and of what all of them did. */
const NEAR = 24;
const STEP = 8;
const HAN = /\p{Script=Han}/u;

/** The signs for and against a figure's being of what is said of all or of none, each by its name in the table of points. */
export function signsOfObjection(objection: Objection, { report, data: { words } }: RuleInput): readonly string[] {
  const { assertion, remark: { sentence }, rank } = objection;
  const isLower = [assertion.text + assertion.lead, sentence].map((text) => has(text, words["lowest-bodies"]));
  return [
    assertion.kind, `rank ${String(Math.min(MOST_RANK, rank))}`, ...likenessSigns(objection, report), ...placeSigns(objection, report), ...figureSigns(objection, words), ...countSigns(objection), ...outcomeSigns(objection, words),
    ...(isLower[0] === isLower[1] ? [] : [`lowest bodies ${isLower[0] === true ? "said" : "counted"}`]), ...(wholeYearsIn(sentence).some(({ year }) => year !== factsOf(report).year?.value) ? ["another year"] : []), ...(startsWithAny(assertion.text, words["bare-claims"]) ? ["said of what stands before"] : []),
  ];
}

function rangeOf(edges: readonly number[], value: number): string {
  return String(edges.findLast((edge) => value >= edge) ?? "below");
}

/** How much the words of the two have in common, and how much that is of what is said. */
function likenessSigns({ assertion, remark, common, around }: Objection, report: Report): readonly string[] {
  const weight = weightOf(report);
  const shareOf = (part: number, pairs: ReadonlySet<number>): string => rangeOf(RANGES.share, part / Math.max(1, weightInCommon(pairs, pairs, weight)));
  const [rarest] = [...assertion.step].sort((one, other) => weight(other) - weight(one));
  return [
    ...(rarest === undefined ? [] : [`rarest ${remark.own.has(rarest) ? "told" : remark.around.has(rarest) ? "near" : "not told"}`]), `common ${rangeOf(RANGES.common, common)}`, `covered ${shareOf(weightInCommon(assertion.own, remark.own, weight), assertion.own)}`, `covered around ${shareOf(around, assertion.own)}`,
    `step ${rangeOf(RANGES.step, weightInCommon(assertion.step, remark.own, weight))}`, `step behind ${shareOf(weightInCommon(assertion.step, pairsOfHan(remark.behind), weight), assertion.step)}`, `step letters ${rangeOf(RANGES.letters, lettersIn(assertion, remark))}`,
  ];
}

/** Letters of what was done that stand at the figure too: 持证 and 取得执法证. */
function lettersIn({ text, wordEnd }: Objection["assertion"], { behind, figure }: Objection["remark"]): number {
  const told = figure.before.slice(-STEP) + behind;
  return new Set(Array.from(text.slice(wordEnd, wordEnd + STEP)).filter((letter) => HAN.test(letter) && told.includes(letter))).size;
}

function placeSigns({ assertion: { block }, remark: { figure } }: Objection, report: Report): readonly string[] {
  const roles = rolesByBlock(report);
  const [said, counted] = [block, figure.block].map(({ index }) => roles[index]?.join() ?? "") as [string, string];
  const chapterOf = (role: string): string => CHAPTERS.find((chapter) => role.startsWith(chapter)) ?? "measures";
  return [`${block === figure.block ? "one paragraph" : said === counted ? "one chapter" : "two chapters"} ${chapterOf(said)}`, `counted in ${chapterOf(counted)}`];
}

function figureSigns({ remark: { figure: { before, value, family }, behind } }: Objection, words: Words): readonly string[] {
  const opening = OPENINGS.find((list) => endsWithAny(before, words[list]));
  const [isBefore, isBehind] = [has(before, words["not-so"]), has(behind.slice(0, NEAR), words["falls-short"])];
  return [
    `size ${rangeOf(RANGES.size, approximate(value))}`, ...(opening === undefined ? [] : [`opens ${opening}`]), `short${isBefore ? " before" : ""}${isBehind ? " behind" : ""}`, `unit ${UNITS.includes(family) ? family : "other"}`,
  ];
}

/** 全部8件 and 2件: how many there are by the assertion itself. */
function countSigns({ assertion: { figures }, remark: { figure } }: Objection): readonly string[] {
  const alike = figures.filter(({ unit }) => unit === figure.unit);
  return figures.length === 0 ? [] : [`said of ${alike.some(({ value }) => compare(value, figure.value) === 0) ? "as many" : alike.length > 0 ? "so many" : "others"}`];
}

/** 败诉 of 无一败诉: whether the figure tells of it, or its sentence. */
function outcomeSigns({ assertion: { text }, remark: { figure, behind, sentence } }: Objection, words: Words): readonly string[] {
  const outcomes = words["outcomes"]?.filter((outcome) => text.includes(outcome)) ?? [];
  const isIn = (told: string): boolean => outcomes.some((each) => told.includes(each));
  return outcomes.length === 0 ? [] : [`outcome ${isIn(`${figure.before} ${behind}`) ? "told" : isIn(sentence) ? "near" : "not told"}`];
}
