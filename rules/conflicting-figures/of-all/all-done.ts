import { blocksOf, CLAUSE_STOPS, compare, fact, factsOf, integer, once, rolesByBlock, spanOf, wholeYearsIn, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { assertionsOf, type Assertion } from "./assertions.js";
import { countsIn, type Count } from "../steps/came-through.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { endingIn, has, namesIn, withoutEach, wordPairsOf } from "../reading/lists.js";
import type { AllClaim } from "../steps/step-conflicts.js";
import { groupUpTo, STOPS } from "../reading/surroundings.js";
import { tellsPart } from "../reading/times.js";
import { weightInCommon, weightOf } from "../reading/weights.js";
import type { Words } from "../reading/words.js";

/** What the subject of a claim and a count have in common, in weights: of two of as many, where hardly anything else is of that number, and of others. */
const LEAST = 3;
const OF_AS_MANY = 1;
const TELLING = integer(100);
/** The same as a share of the subject: where the count tells its rarest pair of letters too, and where it does not. */
const COVERED = 0.5;
const SURE = 0.6;
/** Letters behind 全部 in which the step stands. */
const STEP = 14;
/** Letters of a subject. */
const SHORTEST = 2;
/** Claims and counts of a draft that are compared. */
const COMPARED = 100;
const FIGURE = /\d/u;

/** A claim with what came through by it, and the pairs of letters of what it is said of that the draft tells elsewhere as well. */
interface Claim {
  readonly assertion: Assertion;
  readonly steps: readonly string[];
  readonly subject: ReadonlySet<number>;
}

/**
 * 目录6项，5项出台 and, in another chapter, 列入目录的事项已全部作出决定: all of what was not all, by what it is said of and by any word for having come through. To be told as a hint. Counted on 502 reports before it
 * was built: 15 that nothing else saw were planted, and none stood in 350 right ones; within one chapter, where 全部 is mostly said of what stands right before it, 15 were wrong.
 */
export function allDone({ report, data: { words } }: RuleInput): readonly AllClaim[] {
  const assertions = assertionsOf(words, report).filter((each) => isClaim(each, words, report)).slice(0, COMPARED);
  const counts = assertions.length === 0 ? [] : countsIn(words, report).slice(0, COMPARED);
  if (counts.length === 0) return [];
  return assertions.flatMap((assertion): readonly AllClaim[] => {
    const claim = { assertion, steps: stepsOf(assertion, words), subject: subjectOf(assertion, words, report) };
    const pair = counts.find((each) => isMeant(claim, each, report));
    const { block, start, text } = assertion;
    return pair === undefined ? [] : [{ claim: spanOf(block.view, start, start + text.replace(STOPS, "").length), pair }];
  });
}

/** In another chapter, by a step of one kind, of as many where the claim counts them, and of one matter. */
function isMeant({ assertion: { block, figures: [counted] }, steps, subject }: Claim, count: Count, report: Report): boolean {
  const roles = rolesByBlock(report);
  const { whole, letters } = count;
  const isOther = counted !== undefined && (counted.family !== whole.family || compare(counted.value, whole.value) !== 0);
  if (isOther || roles[block.index]?.join() === roles[whole.block.index]?.join() || !steps.some((step) => count.steps.includes(step))) return false;
  const weight = weightOf(report);
  const [rarest = 0] = [...subject].sort((one, other) => weight(other) - weight(one));
  const common = weightInCommon(subject, letters, weight);
  const isTelling = counted !== undefined && compare(counted.value, TELLING) >= 0;
  return common >= (isTelling ? OF_AS_MANY : LEAST) && common >= (letters.has(rarest) ? COVERED : SURE) * weightInCommon(subject, subject, weight);
}

/** 已全部销号, 无一缺席; nothing that is demanded, was ordered or is of another year, and no 逐项过问. */
function isClaim(assertion: Assertion, words: Words, report: Report): boolean {
  const { text, lead, isNone, figures, block, start } = assertion;
  const { lastYear, ordered, increments } = report.context.standard.figureWords;
  const isAll = isNone ? has(text, words["all-there"]) : !has(text, words["not-so"]);
  const isOther = [ordered, words["begun"]].some((list) => has(stepTextOf(assertion), list)) || ["demands", "still-not", "every-one"].some((list) => has(text, words[list])) || [lastYear, increments].some((list) => has(text, list)) || has(lead, lastYear) || tellsPart(text, words);
  // 自查问题9个…，年底前全部办结: of what its clause group counts.
  const isCounted = figures.length > 1 || (figures.length === 0 && isBare(assertion, words) && FIGURE.test(groupUpTo(block, start)));
  return isAll && !isOther && !isCounted && stepsOf(assertion, words).length > 0 && wholeYearsIn(lead + text).every(({ year }) => year === factsOf(report).year?.value);
}

function stepTextOf({ text, wordEnd, isNone }: Assertion): string {
  return isNone ? text : text.slice(wordEnd, wordEnd + STEP);
}

function stepsOf(assertion: Assertion, words: Words): readonly string[] {
  return namesIn(stepTextOf(assertion), words["came-through"]);
}

/** What is said of: the words before 全部. */
function saidOf({ text, wordEnd, kind }: Assertion, words: Words): string {
  const before = text.slice(0, wordEnd);
  return before.slice(0, before.length - (endingIn(before, words[kind]) ?? "").length);
}

/** 年底前已全部整改到位: of what stands before. */
function isBare(assertion: Assertion, words: Words): boolean {
  return tellingPairs(withoutEach(saidOf(assertion, words), words["year-ends"]), words).size < SHORTEST;
}

function subjectOf(assertion: Assertion, words: Words, report: Report): ReadonlySet<number> {
  const { lead, text, wordEnd, isNone, block } = assertion;
  const before = lead.split(CLAUSES).findLast((each) => each !== "") ?? "";
  // 所有诉讼案件年内均已审结.
  const isEvery = isBare(assertion, words) && has(text.slice(0, wordEnd), words["every"]);
  const said = isNone || isEvery ? text : isBare(assertion, words) ? before : saidOf(assertion, words);
  const elsewhere = knownElsewhere(report);
  return new Set([...tellingPairs(said, words)].filter((pair) => !stepPairs(words).has(pair) && elsewhere(pair, block.index)));
}

/** Pairs of letters of the words for having come through. */
const stepPairs = once((words: Words): ReadonlySet<number> => pairsOfHan(wordPairsOf(words["came-through"]).map(([, word]) => word).join(" ")));

const CLAUSES = new RegExp(`[${CLAUSE_STOPS}]`, "u");

/** Tells whether another block than one holds a pair of letters. */
const knownElsewhere = fact((report): ((pair: number, block: number) => boolean) => {
  const places = new Map<number, Set<number>>();
  for (const { view, index } of blocksOf(report)) for (const pair of pairsOfHan(view.text)) places.set(pair, (places.get(pair) ?? new Set()).add(index));
  return (pair, block) => {
    const held = places.get(pair);
    return held !== undefined && (held.size > 1 || !held.has(block));
  };
});
