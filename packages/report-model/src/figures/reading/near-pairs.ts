import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { TOPIC } from "../../text/chinese-clauses.js";
import { ITEM } from "./among-which.js";
import { totalsEarlier } from "./lists.js";
import { isDue, isLastYear, joint, mentions, opensWith, sumOf, type Sentence } from "./scope.js";

/** Parts that are all there is. */
export const PAIR = 2;
/** By how much two parts may be off. */
const PAIR_OFF = 1 / 8;
/** A step that more than so much of the total has taken is no part. */
const MOST_PART = 3 / 4;
/** So few may be of neither kind. */
const FEW = 1;
/** Letters between them: behind more the second is told of something else. */
const LONGEST_JOINT = 16;

/** 收到163件，其中投诉114件、举报39件: right behind 其中 two that nearly come to it, and no more in the sentence. In the right texts that it was tried on 757 such pairs come to it exactly, and none of those that do not is flagged. */
export function isPairOfAll(total: Quantity, run: readonly Quantity[], { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): boolean {
  const [one, other] = run;
  // 共办结305起。办结案件中，处罚279起，不予处罚36起: all that the sentence is about.
  const isOfTopic = one !== undefined && one === sentence.quantities[0] && TOPIC.test(sentence.text) && totalsEarlier(one, sentence, words).includes(total);
  if (one === undefined || other === undefined || run.length !== PAIR || one.unit !== other.unit || !(opensWith(one.before, words.among) || isOfTopic || isOfKinds(total, run, sentence)) || mentions(one.before, words.unfinished) || isLastYear(total, words) || words.traits.some((kind) => mentions(one.lead + other.lead, kind))) return false;
  const isAlone = [...(isOfTopic ? [total] : []), ...sentence.quantities].filter(({ end, family, number }) => (isOfTopic || end > total.start) && family === total.family && number.form === total.number.form).length === 1 + PAIR;
  // 应出庭23件; 重大隐患14条，整改2231条; 国家级3个，已包含在121个之内: steps, and what is told again.
  const isStep = isDue(total) || (!isOfKinds(total, run, sentence) && run.some((each) => (opensWith(each.before, words.stages) && approximate(each.value) > MOST_PART * approximate(total.value)) || compare(each.value, total.value) === 0));
  const more = approximate(subtract(sumOf(run), total.value));
  const off = Math.abs(more);
  // 121件，其中甲类61件、乙类59件: one may be of neither.
  if (more < 0 && off <= FEW * approximate(total.step)) return false;
  const isRounded = [total, ...run].some(({ step }) => off < approximate(step));
  return isAlone && !isStep && !isRounded && total.depth === one.depth && joint(one, other).length <= LONGEST_JOINT && off <= PAIR_OFF * approximate(total.value);
}

/** 46项问题，分为两类：已整改38项，正在整改9项: as many kinds as are told. */
function isOfKinds(total: Quantity, run: readonly Quantity[], { quantities }: Sentence): boolean {
  const count = quantities[quantities.indexOf(run[0] ?? total) - 1];
  return count !== undefined && count.start > total.end && count.number.form === "chinese" && count.family === ITEM && compare(count.value, integer(run.length)) === 0;
}
