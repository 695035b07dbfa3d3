import { blocksOf, clausesOf, compare, figuresBySentence, groupBy, integer, quantitiesOf, spanOf, type Block, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { firstIn, has } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { matterPairs } from "../steps/progress.js";
import type { AllClaim } from "../steps/step-conflicts.js";
import { clauseBehind, groupUpTo, sentenceAround, STOPS } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** Letters of 全部. */
const SHORTEST = 2;
/** Letters behind 全部 in which the step stands. */
const STEP = 6;
/** Pairs of letters in common, besides those of the step: for a number that hardly any other thing has, and for a small one. */
const ALIKE = 1;
const WHEN_SMALL = 3;
const TELLING = integer(100);
/** Claims of a draft that are compared, and figures of one number. */
const COMPARED = 60;

/** Of so many it is said that all of them were done. */
interface Claim {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly of: Quantity;
  readonly step: ReadonlySet<number>;
  readonly letters: ReadonlySet<number>;
}

/** 排查隐患743处，整改731处 and, in another paragraph, 检查出的743处隐患…已全部整改完毕: all of as many as were counted there, of which some were not done. To be told as a hint. */
export function allOfSoMany({ report, data: { words } }: RuleInput): readonly AllClaim[] {
  const claims = claimsOf(words, report).slice(0, COMPARED);
  if (claims.length === 0) return [];
  const { lastYear } = report.context.standard.figureWords;
  const sentences = figuresBySentence(quantitiesOf(report)).filter(([first]) => first !== undefined && first.block.cell === undefined && !isPlan(first.block, words, report));
  const matters = matterPairs(report);
  return claims.flatMap((claim): readonly AllClaim[] => {
    const pairs = sentences.flatMap((figures) => figures.flatMap((whole, at) => {
      if (whole.block === claim.block || whole.unit !== claim.of.unit || compare(whole.value, claim.of.value) !== 0 || has(whole.before, lastYear)) return [];
      return figures.slice(at + 1).filter((part) => part.unit === whole.unit && part.depth === whole.depth && compare(part.value, whole.value) < 0 && isSome(part, { whole, claim, matters, words })).map((part) => ({ whole, part }));
    }));
    const [pair] = pairs;
    return pair === undefined ? [] : [{ claim: spanOf(claim.block.view, claim.start, claim.end), pair }];
  });
}

function claimsOf(words: Words, report: Report): readonly Claim[] {
  const byBlock = groupBy(quantitiesOf(report), (each) => each.block);
  return blocksOf(report).flatMap((block) => {
    if (block.kind === "heading" || block.cell !== undefined || isPlan(block, words, report) || !has(block.view.text, words["all-said"])) return [];
    const figures = byBlock.get(block) ?? [];
    return clausesOf(block.view.text).flatMap(({ text, start }): readonly Claim[] => {
      const word = firstIn(text, words["all-said"]);
      const at = word === undefined ? -1 : text.indexOf(word);
      // 人均; 没有在年内全部清偿.
      if (word === undefined || word.length < SHORTEST || has(text.slice(0, at), words["not-so"])) return [];
      const group = groupUpTo(block, start + at);
      const before = figures.filter((each) => each.end <= start + at && each.start >= start + at - group.length);
      const own = before.filter((each) => each.start >= start);
      const [of, ...more] = own.length > 0 ? own : before;
      const isPlain = of !== undefined && more.length === 0 && of.approximation === "none" && of.depth === 0 && !has(group, words["parts"]);
      return isPlain ? [{ block, start, end: start + text.replace(STOPS, "").length, of, step: pairsOfHan(text.slice(at + word.length, at + word.length + STEP)), letters: tellingPairs(group + text, words) }] : [];
    });
  });
}

interface Setting {
  readonly whole: Quantity;
  readonly claim: Claim;
  readonly matters: ReadonlySet<number>;
  readonly words: Words;
}

/** Some of those were done, or were not, by the step of the claim, and both are of one matter. */
function isSome(part: Quantity, { whole, claim, matters, words }: Setting): boolean {
  const told = pairsOfHan(part.before + part.after + clauseBehind(part));
  const isStep = [...claim.step].some((pair) => told.has(pair) && pairsOfHan(part.before + part.after).size > 0);
  const common = [...tellingPairs(sentenceAround(whole.block, whole.start), words)].filter((pair) => claim.letters.has(pair) && !claim.step.has(pair) && !matters.has(pair));
  // 8个县…已全部建成, where 2个县尚未建成: a small number may be of other things.
  const isTelling = compare(whole.value, TELLING) >= 0;
  return isStep && common.length >= (isTelling ? ALIKE : WHEN_SMALL) && (isTelling || has(part.before + part.after + clauseBehind(part), words["still-not"]));
}
