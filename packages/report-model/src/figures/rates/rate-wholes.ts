import type { FigureWords } from "@lint-report/standard";
import { add, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, COMMA, DIVIDED, NOT_DONE, SEGMENT_MARKS, TOPIC, YEAR_IN_WORDS, WHOLE_PLACE, WITHIN_TOPIC, YEAR_OPENS_NAME } from "../../text/chinese-clauses.js";
import { GROUP_TOPIC, INTENDED, PLANNED, SUCCESS } from "../../text/chinese-figures.js";
import { ALL_IN_UNITS, BOTH_KINDS, ONE_KIND } from "../../text/chinese-shares.js";
import { BUDGET, NTH } from "../../text/chinese-subjects.js";
import { clauseBefore } from "../parts/excess.js";
import { areAll } from "../reading/completeness.js";
import { directionOf } from "../reading/growth-pairs.js";
import { listsIn, totalsEarlier } from "../reading/lists.js";
import { areBeside, isAmong, isComparable, isCounted, isLastYear, isNegated, joint, mentions, opensWith, percentBehind, wordsOf, type Sentence } from "../reading/scope.js";
import { gives } from "./rate-check.js";
import type { Rate } from "./rate-names.js";
import { ratesFor } from "./rate-parts.js";

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** The counts a part can be taken from, its fellows in a list not among them: of the sentence, or where that has none, of the one before. */
export function wholesOfRate(rate: Rate, part: Quantity, { sentence, words }: Setting): readonly Quantity[] {
  const fellows = rate.part !== undefined ? rate.fellows : listsIn(sentence, words).filter(({ opening, loose, parts }) => opening !== "none" && !loose && parts.includes(part)).flatMap(({ parts }) => parts);
  const isNoted = (each: Quantity): boolean => each.depth === rate.percent.depth + 1 && !isLastYear(each, words) && each.start > rate.percent.start && isWhole({ ...each, depth: part.depth }, part, words);
  // 14名通过考试（应考16人，通过率87.5%）: what the rate is of stands beside it.
  const isBeside = (each: Quantity): boolean => rate.percent.depth > part.depth && each.depth === rate.percent.depth && each.start > part.end && joint(each, rate.percent) === COMMA + rate.percent.before && isWhole({ ...each, depth: part.depth }, part, words);
  // 386万元，占61.4%，…73万元，占11.6%，其余86笔共170万元: what is left behind a rate is no whole of it.
  const isRestBehind = (each: Quantity): boolean => each.start > rate.percent.start && opensWith(clauseBefore(each), words.rests, words.remainders);
  // 一般公共预算收入13.58亿元，…，完成年度预算的81.6%: no budget itself.
  const isNoBudget = (each: Quantity): boolean => BUDGET.test(rate.base) && !BUDGET.test(each.before);
  const isFitting = (each: Quantity): boolean => !isNoBudget(each) && !isRestBehind(each) && (isWhole(each, part, words) || isNoted(each) || isBeside(each)) && (!NOT_DONE.test(each.before) || (each.sentence === part.sentence && (each.after.endsWith(AMONG) || isAmong(part, each, words)))) && !fellows.includes(each) && (!areAll([each, part], words) || isAmong(part, each, words));
  const near = sentence.quantities.filter(isFitting);
  // 审结36宗，占75%；在已审结的案件中，撤诉5宗，占13.9%: of what its own clause group says.
  const topical = rate.stem === "" && rate.base === "" ? near.filter((each) => isTopicOf(each, part, words)) : [];
  if (topical.length === 1) return topical;
  const divided = dividedBy(sentence, words).filter(isFitting);
  // 民事案件中劳动报酬类230件，占受理案件总数的: of another whole than the one that the sentence divides.
  const isElsewhere = rate.base.length > 1 && ![...near, ...divided].some((each) => isBase(each, rate, words));
  if (divided.length > 0 && !isElsewhere) return [...near, ...divided];
  // 审结案件中，…，调解和解的占审结数的: where none of the sentence is that, one of those before.
  const far = rate.base.length > 1 && !near.some((each) => each.start < rate.percent.start && isBase(each, rate, words)) ? sentence.earlier.filter((each) => isFitting(each) && isBase(each, rate, words) && !isLastYear(each, words)) : [];
  const literal = [rate.base, rate.base.slice(0, 2)].map((name) => far.filter((each) => wordsOf(each).includes(name))).find((each) => each.length > 0);
  if (far.length > 0) return literal ?? far;
  const open = near.filter((each) => rate.stem !== "" || !isSibling(each, sentence, words) || isToldAgain(each, part) || isBase(each, rate, words));
  const before = open.filter((each) => each.start < part.start);
  if (open.length > 0 && (rate.stem !== "" || before.length > 0 || sentence.previous.length === 0 || !DIVIDED.test(sentence.text))) return open;
  if (rate.stem !== "" && near.length > 0) return near;
  const [opening] = sentence.previous;
  // 查办586件。其中甲类218件、…。结案561件: of the total of what the sentence before divides.
  const divides = opening !== undefined && opensWith(opening.before, words.among) ? sentence.earlier.filter((each) => each.block === opening.block && each.sentence === opening.sentence - 1 && isFitting(each) && !isLastYear(each, words)).slice(0, 1) : [];
  if (divides.length > 0 && rate.stem !== "") return divides;
  // 受理的复议案件中，…: of what is told farther away.
  const told = TOPIC.test(sentence.text) || WITHIN_TOPIC.test(sentence.text.slice(0, Math.max(0, part.start - sentence.start))) ? [] : sentence.previous.filter(isFitting);
  // 投诉9815件、举报2825件。…。举报全部核查，其中立案431件: what the sentence opens with may be meant as well.
  const topic = sentence.text.slice(0, TOLD);
  if (told.length > 0) return rate.stem === "" || WHOLE_PLACE.test(topic) ? told : [...told, ...sentence.earlier.filter((each) => isFitting(each) && each.before.startsWith(topic) && !told.includes(each))];
  const other = sentence.quantities.find((each) => isWhole(each, part, words) && areAll([each, part], words));
  // 除16项未实施外，已实施事项中还有38项: some of what is done.
  if (other === undefined || part.before.includes(AMONG)) return [];
  // 不予处罚83起，与处罚案件合计598件.
  // 申请337件，准予326件，不予11件: those two are all of it.
  // 来信197件，占54%；来访84件，占23%: of both together neither is.
  const both = { ...other, value: add(other.value, part.value) };
  const share = percentBehind(other, sentence);
  if (rate.stem === "" && share !== undefined && mentions(share.before, words.shares) && !gives(share, { part: other, whole: both })) return [];
  const isAll = sentence.quantities.some((each) => each !== other && each !== part && compare(add(each.value, part.value), other.value) === 0);
  return [isAll || mentions(other.before, words.totals) ? other : both];
}

/** The counts of earlier sentences that this one divides: 审结案件中，…. */
export function dividedBy(sentence: Sentence, words: FigureWords): readonly Quantity[] {
  const [first] = sentence.quantities;
  return first === undefined ? [] : totalsEarlier(first, sentence, words);
}

/** Whether a rate is told to be taken from such a whole: 纠错率 from 审结. */
export function isUsualWhole(rate: Rate, whole: Quantity, words: FigureWords): boolean {
  const wholes = rate.stem === "" ? [] : ratesFor(rate.stem, words)?.wholes ?? [];
  return wholes.length === 0 || mentions(wordsOf(whole), wholes);
}

/** What a share says that it is a share of: 占新收案件总数的. */
export function isBase(whole: Quantity, { base: named }: Rate, words: FigureWords): boolean {
  // 共48件 占已审结案件的: behind a blank for a comma, what its share is of is no name of its own.
  const told = opensWith(whole.after, words.shares) ? whole.lead : wordsOf(whole);
  const year = YEAR_OPENS_NAME.exec(named)?.[0] ?? "";
  const other = YEAR_IN_WORDS.exec(whole.before)?.[0];
  if (year !== "" && other !== undefined && other !== year) return false;
  const base = named.slice(year.length);
  const step = base.slice(0, 2);
  // 共150257人次，…占总人次的: of all that it counts.
  if (ALL_IN_UNITS.exec(base)?.[1] === whole.unit && mentions(whole.before, words.totals)) return true;
  // 网购投诉举报20965件，其中网购投诉15475件，占投诉的: of what is told of one of both kinds alone.
  if (ONE_KIND.test(base) && BOTH_KINDS.test(told)) return false;
  // 拟督察24家: the plan.
  if (PLANNED.test(step) && (PLANNED.test(whole.before) || INTENDED.test(whole.before))) return true;
  return base.length > 1 && (told.includes(step) || (ratesFor(step, words)?.parts.some((word) => word !== step && told.includes(word) && !isNegated(told, word, words)) === true && words.stages.includes(step)));
}

const TOLD = 2;

/** 食品类54件，占43%；食品类中餐饮27件: the second is taken from the first. */
function isToldAgain(whole: Quantity, part: Quantity): boolean {
  const [name = ""] = part.before.split(AMONG);
  const told = name.slice(0, TOLD);
  return name.length < part.before.length && told.length === TOLD && whole.end < part.start && whole.before.includes(told);
}

function isWhole(each: Quantity, part: Quantity, words: FigureWords): boolean {
  return each.start !== part.start && isCounted(each) && directionOf(each, words) === 0 && isComparable(each, part) && (each.depth <= part.depth || each.block !== part.block) && each.number.form === part.number.form;
}

/** What the clause group of a part opens with: 在已审结的案件中，. */
export function isTopicOf(whole: Quantity, { block: { view: { text } }, start, segment }: Quantity, { stages }: FigureWords): boolean {
  const near = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const topic = GROUP_TOPIC.exec(near.slice(near.lastIndexOf(SEGMENT_MARKS) + 1))?.[1];
  return topic !== undefined && whole.segment < segment && whole.end <= start && stages.some((step) => topic.includes(step) && whole.before.includes(step));
}

/** Letters before a part in which its clause group opens. */
const LONGEST_LEAD = 60;

/** A count that has a share of its own is a part like the others: 罚款349件，占31%. */
function isSibling(each: Quantity, sentence: Sentence, words: FigureWords): boolean {
  return mentions(percentBehind(each, sentence)?.before ?? "", words.shares);
}

/** 第二轮优秀率: of what that round had. */
export function isOfOtherTurn({ stem }: Rate, parts: readonly Quantity[]): boolean {
  const turn = NTH.exec(stem)?.[0];
  return turn !== undefined && !parts.some(({ lead }) => lead.includes(turn));
}

/** 经调解结案29件、和解撤回13件，以结案数计: none of what stands side by side is the base. */
export function areSiblings(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  return areBeside(part, whole) && !isAmong(part, whole, words);
}

/** 投诉调解成功7205件 is no whole of 占投诉量的. */
export function isOutcomeOf({ before }: Quantity, { base }: Rate): boolean {
  const outcome = SUCCESS.exec(before)?.[0];
  return outcome !== undefined && !base.includes(outcome);
}

/** 调解结案318件，其中派出法庭调解结案286件，调解率38.1%: what ended so in all is no whole of how much ended so. */
export function tookItsStep({ before }: Quantity, { stem }: Rate, { stages }: FigureWords): boolean {
  return stem.length > 1 && stages.some((step) => before.endsWith(stem + step));
}
