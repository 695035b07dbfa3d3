import { COMMA, compare, endingOf, figureChecksOf, fact, figuresBySentence, IN_BRACKETS, MOST_FIGURES, NOT_YET, once, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { firstIn, has } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { wordsAround } from "./steps.js";
import { factBy, type Words } from "../reading/words.js";

/** So many of so many, in one sentence: 印制15000册，已发放13800册; all of them where whole and part are one. */
export interface Progress {
  readonly whole: Quantity;
  readonly part: Quantity;
  /** Pairs of letters of the words of both. */
  readonly letters: ReadonlySet<number>;
  /** Of what was done with all of them, where that is told behind a figure: what is left was not done so. */
  readonly done?: ReadonlySet<number>;
}

/** Pairs of a draft that are compared. */
const MOST_PAIRS = 200;

/** By rates that hold, by what was done already of the count right before, and by what is said of all of them. */
export const progressOf = factBy((words, report): readonly Progress[] => readProgress(words, report).slice(0, MOST_PAIRS));

function readProgress(words: Words, report: Report): readonly Progress[] {
  const { lastYear } = report.context.standard.figureWords;
  const isPlain = (each: Quantity): boolean => each.approximation === "none" && each.upper === undefined && !has(each.before, lastYear);
  const pair = (whole: Quantity | undefined, part: Quantity | undefined): readonly Progress[] =>
    (whole === undefined || part === undefined || whole.unit !== part.unit || ![whole, part].every(isPlain) || compare(part.value, whole.value) > 0 || isPlan(whole.block, words, report) ? [] : [{ whole, part, letters: lettersOf([whole, part], words) }]);
  // 未完成整改的13个问题中，特种设备领域有8个，占61.5%: a share of what is left is nothing that was done.
  const rates = figureChecksOf(report).flatMap(({ kind, holds, inputs: [part, whole] }) => (kind === "rate" && holds && !(whole !== undefined && NOT_YET.test(whole.before)) ? pair(whole, part) : []));
  const done = figuresBySentence(quantitiesOf(report)).flatMap((figures) => (figures.length > MOST_FIGURES ? [] : figures.flatMap((part, at) => pair(has(part.before, words["already"]) ? figures[at - 1] : wholeOf(part, figures.slice(0, at), report), part))));
  const all = quantitiesOf(report).flatMap((each): readonly Progress[] => {
    const said = saidOfAll(each, words);
    return said === undefined || !isPlain(each) || isPlan(each.block, words, report) ? [] : [{ whole: each, part: each, letters: new Set([...lettersOf([each], words), ...pairsOfHan(said)]), done: pairsOfHan(said) }];
  });
  return [...rates, ...done, ...all];
}

/** 45个村（社区）均|已聘请法律顾问: what is said of all of them behind a figure. */
function saidOfAll({ block: { view: { text }, cell }, end, depth }: Quantity, words: Words): string | undefined {
  const [clause = ""] = cell === undefined && depth === 0 ? text.slice(end, end + CLAUSE).replace(IN_BRACKETS, "").split(COMMA) : [];
  const word = firstIn(clause, words["all-said"]);
  return word === undefined ? undefined : clause.slice(clause.indexOf(word) + word.length);
}

/** Letters of a clause. */
const CLAUSE = 30;

/** 受理251件、不予受理23件；受理案件审结238件: by the words of a part and its whole. */
function wholeOf({ before, unit, depth }: Quantity, earlier: readonly Quantity[], report: Report): Quantity | undefined {
  const { negations } = report.context.standard.figureWords;
  const { parts, wholes } = wordsOfPairs(report.context.standard.figureWords);
  const own = earlier.length === 0 ? undefined : endingOf(before, parts);
  const told = own === undefined ? undefined : wholes.get(own);
  // 当场整改287处，限期整改78处: one beside the other.
  return told === undefined ? undefined : earlier.findLast((each) => each.unit === unit && each.depth === depth && has(each.before, told) && endingOf(each.before, parts) !== own && !has(each.before, negations));
}

/** The words of parts, and of the wholes of each. */
interface PairWords {
  readonly parts: readonly string[];
  readonly wholes: ReadonlyMap<string, readonly string[]>;
}

const wordsOfPairs = once(({ pairs }: Report["context"]["standard"]["figureWords"]): PairWords => {
  const wholes = new Map<string, readonly string[]>();
  for (const { part, whole } of pairs) for (const word of part) wholes.set(word, [...wholes.get(word) ?? [], ...whole]);
  return { parts: [...wholes.keys()], wholes };
});

/** Pairs of letters that are of anything: 问题, 整改. */
export const matterPairs = fact((report): ReadonlySet<number> => pairsOfHan(report.context.standard.figureWords.matters.join(" ")));

/** Pairs of letters of what figures count, but for those that say nothing of it. */
export function lettersOf(figures: readonly Quantity[], words: Words): ReadonlySet<number> {
  return tellingPairs(figures.map((each) => `${each.lead} ${wordsAround(each, words)} ${each.after}`).join(" "), words);
}
