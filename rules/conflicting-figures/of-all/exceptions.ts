import { approximate, blocksOf, clausesOf, compare, OF, quantitiesOf, spanOf, subtract, type Block, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Denial } from "../denials/denials.js";
import { pairsOfHan } from "../reading/likeness.js";
import { endsWithAny, firstIn, has } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { progressOf } from "../steps/progress.js";
import type { AllClaim } from "../steps/step-conflicts.js";
import { areOfTwoNouns } from "../reading/nouns.js";
import { NOT_COMPARED } from "../reading/statements.js";
import { clauseBehind, groupUpTo, sentenceStartsOf, sentenceUpTo, STOPS } from "../reading/surroundings.js";
import { without, type Words } from "../reading/words.js";

/** Pairs of letters that a claim and an exception have in common. */
const ALIKE = 3;
/** What was corrected, told by another of the words for it, counts as so many. */
const CORRECTED = 2;
/** More are no exceptions. */
const MOST = 12;
/** Letters behind 全部 that tell what was done, and of the sentence before a claim that are of it. */
const STEP = 8;
const LEAD = 36;
/** Letters before an exception's figure that tell of it. */
const BESIDE = 8;
/** Letters in which those are told that did not: 尚未聘请法律顾问的|2个乡镇. */
const SUCH = 14;
/** Claims and exceptions of a draft that are compared. */
const COMPARED = 300;
const ALL = "100%";
const DIGIT = /\d/u;

/** A clause that says that all of them did, or none. */
interface Claim {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly isNone: boolean;
  /** None was corrected, in that word. */
  readonly isCorrected: boolean;
  /** The pairs of letters of the clause and of what leads to it, and of its step. */
  readonly letters: ReadonlySet<number>;
  readonly step: ReadonlySet<number>;
}

/** Exceptions of what all did, and of what none did. */
export interface Exceptions {
  readonly claims: readonly AllClaim[];
  readonly denials: readonly Denial[];
}

/**
 * 处罚决定全部在网站公示 and later 有3件处罚决定未上网公示; 全部按期答复 and later 还有2件超期答复: a few that did not, of what an earlier paragraph says of all. To be told as hints. Counted before it was built:
 * docs/decisions/0004.
 */
export function exceptionsIn(input: RuleInput): Exceptions {
  const { report, data: { words } } = input;
  const exceptions = quantitiesOf(report).filter((each) => isException(each, words, report)).slice(0, COMPARED);
  const claims = exceptions.length === 0 ? [] : claimsIn(words, report).slice(0, COMPARED);
  const found = exceptions.flatMap((figure) => {
    const { block, before, start, end } = figure;
    const behind = clauseBehind(figure);
    const said = pairsOfHan(without(before + block.view.text.slice(start, end) + behind, words["any-matter"] ?? [], " "));
    const near = pairsOfHan(`${before.slice(-BESIDE)} ${behind}`);
    const sentence = sentenceStartsOf(block)(start);
    const isInstead = has(before, words["instead"]);
    const isLeft = has(`${before.slice(-BESIDE)} ${behind}`, words["still-not"]);
    const isCorrected = has(behind, words["corrections"]);
    // 没有被投诉 says nothing of 有7名未取得执法证.
    const isUndone = has(behind, words["none-plain"]);
    const alike = claims.filter((each) => !(each.isNone && isUndone) && (isEarlier(each, block, sentence) || (each.block === block && each.end <= figure.clauseStart && isInstead)) && ((isCorrected && each.isCorrected) || [...each.step].some((pair) => near.has(pair)))).map((claim) => ({ claim, common: [...said].filter((pair) => claim.letters.has(pair)).length + (isCorrected && claim.isCorrected ? CORRECTED : 0) })).filter(({ claim, common }) => common >= (isInstead || (isLeft && isRightBefore(claim, block, sentence)) ? 1 : ALIKE));
    const most = Math.max(...alike.map(({ common }) => common));
    const claim = alike.find(({ common }) => common === most)?.claim;
    // 14个乡镇全部聘有 says nothing of 5个市直部门.
    if (claim !== undefined && (isOfOthers(figure, claim, input) || isTold(figure, claim, input))) return [];
    return claim === undefined ? [] : [{ claim, figure: { ...figure, after: behind } }];
  });
  const spanOfClaim = ({ block, start, end }: Claim): Denial["none"] => spanOf(block.view, start, end);
  return {
    claims: found.flatMap(({ claim, figure }) => (claim.isNone ? [] : [{ claim: spanOfClaim(claim), pair: { whole: figure, part: figure } }])),
    denials: found.flatMap(({ claim, figure }) => (claim.isNone ? [{ none: spanOfClaim(claim), figure }] : [])),
  };
}

/** The claim counts something else of the same unit. */
function isOfOthers(figure: Quantity, { block, start, end }: Claim, { report, data: { words } }: RuleInput): boolean {
  const counted = quantitiesOf(report).find((each) => each.block === block && each.start >= start && each.end <= end && each.unit === figure.unit);
  return counted !== undefined && areOfTwoNouns(figure, counted, words);
}

/** 督察发现问题68个，整改65个；省级反馈问题11个，全部整改 and later 尚有3个: the paragraph of the claim tells what is left of something else. */
function isTold(figure: Quantity, { block, end }: Claim, { report, data: { words } }: RuleInput): boolean {
  return progressOf(words, report).some(({ part, whole }) => part.block === block && part.end < end && whole.unit === figure.unit && compare(subtract(whole.value, part.value), figure.value) === 0);
}

/** 已全部整改到位。尚未整改的6处: at the end of the sentence right before it. */
function isRightBefore({ block, end }: Claim, of: Block, sentence: number): boolean {
  return block === of && block.view.text.slice(end, sentence).replace(STOPS, "") === "";
}

/** In a paragraph before, or before its sentence in its own. */
function isEarlier(claim: Claim, block: Block, sentence: number): boolean {
  return claim.block.index < block.index || (claim.block === block && claim.end <= sentence);
}

/** 有3件处罚决定未上网公示, 还有2件超期答复: a few, and what was not done with them, or what became of them; not how files were graded. */
function isException(figure: Quantity, words: Words, report: Report): boolean {
  const { block, before, family, value, approximation, upper, depth, start } = figure;
  // 针对7所尚未配备的学校: takes for known that some did not.
  const isKnown = endsWithAny(before, words["about-it"]) && has(clauseBehind(figure), words["not-so"]);
  const opens = isKnown || endsWithAny(before, words["exception"]) || has(before, words["instead"]) || (before.endsWith(OF) && has(before.slice(-SUCH), words["still-not"]));
  if (!opens || block.cell !== undefined || depth > 0 || approximation !== "none" || upper !== undefined || NOT_COMPARED.has(family) || approximate(value) > MOST || approximate(value) < 1) return false;
  const behind = clauseBehind(figure);
  const isNot = has(behind, words["not-so"]) || has(behind, words["outcomes"]) || [words["instead"], words["still-not"]].some((list) => has(before, list));
  return isNot && !has(before + behind, words["states"]) && !isPlan(block, words, report) && !has(sentenceUpTo(block, start), report.context.standard.figureWords.lastYear);
}

function claimsIn(words: Words, report: Report): readonly Claim[] {
  const { averages, ordered } = report.context.standard.figureWords;
  return blocksOf(report).flatMap((block) => {
    if (block.kind === "heading" || block.cell !== undefined || isPlan(block, words, report)) return [];
    return clausesOf(block.view.text).flatMap(({ text, start }): readonly Claim[] => {
      const all = has(text, averages) ? undefined : firstIn(text, words["all-said"]);
      const none = all === undefined ? firstIn(text, words["not-one"]) ?? firstIn(text, words["none"]) : undefined;
      // 出庭应诉率100%: the step stands before it.
      const rate = all === undefined && none === undefined && text.includes(ALL) ? firstIn(text, words["rates"]) : undefined;
      const word = all ?? none ?? rate;
      const said = word === undefined ? "" : rate === undefined ? text.slice(text.indexOf(word) + word.length) : text.slice(Math.max(0, text.indexOf(rate) - STEP), text.indexOf(rate));
      // 均为普通程序案件: what they are; 尚有18个没有整改: of some of them; 均落实限期整改措施: not yet.
      if (word === undefined || has(said.slice(0, 1), words["being-so"]) || has(said, ordered) || (none !== undefined && DIGIT.test(text))) return [];
      const end = start + text.replace(STOPS, "").length;
      const lead = groupUpTo(block, start).slice(-LEAD);
      // 区政府作为被告的48件，负责人全部出庭; 以区政府为被告的9件，没有败诉: of those alone.
      return has(lead + text, words["sued"]) ? [] : [{ block, start, end, isNone: none !== undefined, isCorrected: none !== undefined && has(said, words["corrected"]), letters: pairsOfHan(without(`${lead} ${text}`, words["any-matter"] ?? [], " ")), step: pairsOfHan(said.slice(0, STEP)) }];
    });
  });
}
