import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, integer, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { KINDS_NAMED, RESPECTIVELY } from "../../text/chinese-clauses.js";
import { APPEARS, FIRST_SO_MANY, HEARD, NOTED, RATE_OF_THOSE, RATE_OF_NOT, SAME_PERIOD, SAVED, SAVED_OF, SHARE_BASE, SHARE_OF_TOTAL } from "../../text/chinese-shares.js";
import { gives } from "../rates/rate-check.js";
import { HALF, intervalOf, isFirm } from "../reading/interval.js";
import { isAmong, isComparable, isCounted, isLastYear, isNegated, joint, mentions, opensWith, percentBehind, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

interface Setting {
  readonly sentence: Sentence;
  /** Those around it. */
  readonly others: readonly Sentence[];
  readonly words: FigureWords;
}

/** True for a rate or share that does not hold by the figures it was bound to, where others say that it is right, or that these cannot be meant. */
export function isVouchedRate(check: FigureCheck, setting: Setting): boolean {
  return isRateOfThose(check) || isOfHearings(check) || isOfSavings(check) || isOfNotDone(check, setting) || isOfOtherYear(check, setting) || isOfUntoldTotal(check, setting) || isOfSeries(check, setting) || (!check.sure && (isOfItself(check, setting) || isOfNotedUnit(check) || isFarOff(check) || isOfSibling(check, setting) || isOfOneWhole(check, setting) || isOfSecondUnits(check, setting) || isOfTotalElsewhere(check, setting) || isOfTopic(check, setting)));
}

/** 95种产品抽查合格率在90%以上, 前10批办结率83.9%: what has such a rate is no part that gives it. */
function isRateOfThose({ subject, inputs: [part] }: FigureCheck): boolean {
  return part !== undefined && part.block === subject.block && part.end <= subject.start && (RATE_OF_THOSE.test(joint(part, subject)) || FIRST_SO_MANY.test(part.before));
}

/** 中标价69060万元，节约5577万元，节约率7.47%: of what it would have cost, which is both together; 处置资产0.72亿元 cost nothing. */
function isOfSavings({ subject, name, inputs: [part, whole] }: FigureCheck): boolean {
  if (part === undefined || whole === undefined || !SAVED.test(name)) return false;
  return !SAVED_OF.test(wordsOf(whole)) || gives(subject, { part, whole: { ...whole, value: add(whole.value, part.value) } });
}

/** 受理69件，结案61件，出庭应诉率84.8%: of the hearings, which are not told. */
function isOfHearings({ name, inputs: [part, whole] }: FigureCheck): boolean {
  return part !== undefined && whole !== undefined && APPEARS.test(name) && ![part, whole].some((each) => HEARD.test(wordsOf(each)));
}

/** 逮捕55.1万人、不捕15.7万人，不捕率22.2%: of both together, not of those of whom the opposite, or another denial, is told. */
function isOfNotDone({ subject, name, inputs: [part, whole] }: FigureCheck, { sentence: { quantities, earlier }, words }: Setting): boolean {
  const stem = name.slice(0, -1);
  const done = RATE_OF_NOT.exec(stem)?.groups?.["done"];
  if (done === undefined || part === undefined || whole === undefined) return false;
  const isOpposite = (each: Quantity): boolean => isCounted(each) && each !== part && wordsOf(each).includes(done.slice(-1)) && !isNegated(wordsOf(each), done, words);
  if (opensWith(whole.before, words.negations) || quantities.some((each) => isOpposite(each) && compare(add(each.value, part.value), whole.value) !== 0)) return true;
  const all = [...earlier, ...quantities].filter(isCounted);
  // 不起诉67件70人: the persons as well.
  const parts = all.filter((each, at) => wordsOf(each).includes(stem) || wordsOf(all[at - 1] ?? each).includes(stem));
  return parts.some((one) => all.some((other) => other !== one && other.family === one.family && gives(subject, { part: one, whole: { ...other, value: add(one.value, other.value) } })));
}

/** 一审228.2万件，二审23.1万件，分别占民事案件总数的86.06%、8.73%: both are of one total that is not told, for they lead to the same. */
function isOfUntoldTotal({ subject, inputs: [, whole] }: FigureCheck, { sentence: { quantities } }: Setting): boolean {
  const at = quantities.indexOf(subject);
  const last = quantities.slice(0, at).findLastIndex(({ family }) => family !== subject.family);
  const end = quantities.findIndex(({ family }, place) => place > at && family !== subject.family);
  const run = quantities.slice(last + 1, end < 0 ? undefined : end);
  const [first] = run;
  const base = first !== undefined && RESPECTIVELY.test(first.before) ? SHARE_OF_TOTAL.exec(first.before)?.groups?.["base"] : undefined;
  const parts = quantities.slice(Math.max(0, last + 1 - run.length), last + 1);
  if (base === undefined || base === "" || whole === undefined || parts.length !== run.length || parts.length < 2 || (wordsOf(whole).includes(base) && !parts.includes(whole))) return false;
  const spans = parts.flatMap((part, place) => spanOf(part, run[place]) ?? []);
  return spans.length === parts.length && spans.every(({ low }) => spans.every(({ high }) => low <= high));
}

/** What a part and its share leave open for the whole. */
function spanOf(part: Quantity, share: Quantity | undefined): { readonly low: number; readonly high: number } | undefined {
  const range = intervalOf(part);
  if (range === undefined || share === undefined || share.value.digits <= 0n) return undefined;
  const half = approximate(multiply(share.step, HALF));
  const value = approximate(share.value);
  return { low: approximate(range.low) / (value + half), high: approximate(range.high) / (value - half) };
}

/** Parts of a series to either side. */
const MOST_IN_SERIES = 12;

/** 东部1408.3万个，占57.4%；中部568.4万个，占23.2%；西部478.3万个，占19.5%: counts that each have a share, which is right of all of them together. */
function isOfSeries({ subject }: FigureCheck, { sentence, others, words }: Setting): boolean {
  const isShare = (each: Quantity | undefined): each is Quantity => each !== undefined && each.family === subject.family && mentions(each.before, words.shares);
  // A sentence for each of them.
  const quantities = [...others, sentence].flatMap((each) => each.quantities).filter(({ block }) => block === subject.block).sort((one, other) => one.index - other.index);
  const pairs = quantities.flatMap((part, at) => {
    const share = quantities.slice(at + 1).find(({ family }) => family !== part.family);
    return isCounted(part) && isFirm(part) && isShare(share) && quantities[at + 1] === share ? [{ part, share }] : [];
  });
  const own = pairs.findIndex(({ share }) => share === subject);
  for (let from = Math.max(0, own - MOST_IN_SERIES); own >= 0 && from <= own; from++) {
    for (let to = Math.max(own + 1, from + 2); to <= Math.min(pairs.length, own + MOST_IN_SERIES); to++) {
      const series = pairs.slice(from, to);
      const whole = { ...series[0]?.part, value: sumOf(series.map(({ part }) => part)) } as Quantity;
      if (series.every(({ part, share }) => part.family === whole.family && gives(asRounded(share), { part, whole }))) return true;
    }
  }
  return false;
}

/** 45.60% may be 45.61% to one place, with a nought. */
function asRounded(share: Quantity): Quantity {
  const isPadded = share.step.scale > 0 && share.value.digits % 10n === 0n;
  return isPadded ? { ...share, step: multiply(share.step, integer(10)) } : share;
}

/** 纠错236件，纠错率24.2%，调解170件，调解率17.4%: each with its own part, both lead to one whole that is not told here. */
function isOfOneWhole({ subject }: FigureCheck, { sentence: { quantities, earlier } }: Setting): boolean {
  const spans = quantities.flatMap((share, at) => {
    const part = quantities[at - 1];
    const span = share.family === subject.family && approximate(share.value) < HUNDRED && part !== undefined && isCounted(part) ? spanOf(part, share) : undefined;
    return span === undefined || span.high > span.low * NARROW || part === undefined ? [] : [{ ...span, share, part }];
  });
  const own = spans.find(({ share }) => share === subject);
  if (own === undefined) return false;
  const others = spans.filter((each) => each !== own && isComparable(each.part, own.part) && compare(each.share.value, own.share.value) !== 0 && each.low <= own.high && own.low <= each.high);
  const isTold = (each: Quantity): boolean => isWithin(each, own) && others.some((other) => isWithin(each, other));
  return others.length > 0 && ![...earlier, ...quantities].some(isTold);
}

/** 立案958件，结案914件，结案率95.41%，调解567件，占结案数的59.19%: a whole that is told was taken by mistake. */
function isWithin({ value }: Quantity, { low, high }: { readonly low: number; readonly high: number }): boolean {
  return approximate(value) / HUNDRED >= low - SLACK * low && approximate(value) / HUNDRED <= high + SLACK * high;
}

const HUNDRED = 100;
const SLACK = 0.0005;

/** How far apart the ends of a whole may be that a share leaves open: wider, two agree by chance. */
const NARROW = 1.02;

/** 去年同期773件，审结率87.25%: what is told to compare with is no whole of this year's. */
function isOfOtherYear({ inputs: [part, whole] }: FigureCheck, { words }: Setting): boolean {
  return part !== undefined && whole !== undefined && isLastYear(whole, words) && !isLastYear(part, words) && SAME_PERIOD.test(whole.before);
}

/** 批准逮捕134件187人，不捕29件48人，逮捕率79.57%: by persons, whose figures stand right behind those of the cases; of two opposites together. */
function isOfSecondUnits({ subject, inputs: [part, whole] }: FigureCheck, { sentence: { quantities, earlier } }: Setting): boolean {
  const all = [...earlier, ...quantities];
  const secondOf = (each: Quantity | undefined): Quantity | undefined => {
    const next = each === undefined ? undefined : all[all.indexOf(each) + 1];
    return next !== undefined && each !== undefined && next.block === each.block && next.start === each.end && isCounted(next) && next.family !== each.family ? next : undefined;
  };
  const second = secondOf(part);
  if (second === undefined) return false;
  const others = all.filter((each) => each !== second && each.family === second.family && isFirm(each));
  return [secondOf(whole), ...others].some((each) => each !== undefined && (gives(subject, { part: second, whole: each }) || gives(subject, { part: second, whole: { ...each, value: add(each.value, second.value) } })));
}

/** 占投诉总量的42.88%: of a total of that name which stands in another paragraph. */
function isOfTotalElsewhere({ subject, inputs: [part] }: FigureCheck, { sentence, others }: Setting): boolean {
  const { quantities } = sentence;
  const at = quantities.indexOf(subject);
  const first = quantities.slice(0, at + 1).findLast(({ before }) => SHARE_OF_TOTAL.test(before));
  const base = SHARE_OF_TOTAL.exec(first?.before ?? "")?.groups?.["base"];
  const own = part ?? quantities[at - 1];
  if (first === undefined || base === undefined || own === undefined) return false;
  return others.some((other) => other.quantities.some((whole) => areAlike(whole, own) && isFirm(whole) && compare(whole.value, own.value) > 0 && (base === "" ? RESPECTIVELY.test(first.before) : wordsOf(whole).includes(base)) && gives(subject, { part: own, whole })));
}

/** 件 and 件次. */
function areAlike(a: Quantity, b: Quantity): boolean {
  return a.family === b.family || (a.unit !== "" && b.unit !== "" && (a.unit.endsWith(b.unit) || b.unit.endsWith(a.unit) || b.unit.startsWith(a.unit) || a.unit.startsWith(b.unit)));
}

/** 13个部门…（14件）占9.33%: no share of less than all is of so many of as many. */
function isOfItself({ subject, inputs: [part, whole] }: FigureCheck, { words }: Setting): boolean {
  return part !== undefined && whole !== undefined && mentions(subject.before, words.shares) && compare(part.value, whole.value) === 0 && approximate(subject.value) < HUNDRED;
}

/** 起诉率（按人数）为81.12%: not of cases. */
function isOfNotedUnit({ subject, inputs: [part] }: FigureCheck): boolean {
  const kind = KINDS_NAMED.find(([noun]) => (NOTED.exec(subject.before)?.[0] ?? "").includes(noun))?.[1];
  return kind !== undefined && part !== undefined && !part.family.startsWith(kind);
}

/** 来信6件，占43%；来访3件，占21%: what has a share of its own beside it is no whole, but of what is said to be in it. */
function isOfSibling({ subject, inputs: [part, whole] }: FigureCheck, { sentence, others, words }: Setting): boolean {
  const other = others.find(({ quantities }) => whole !== undefined && quantities.includes(whole)) ?? sentence;
  if (part === undefined || whole === undefined || !mentions(subject.before, words.shares) || isAmong(part, whole, words)) return false;
  const noun = whole.before.slice(0, NOUN);
  // 占审结总数的: of what was counted by that very word.
  const base = (SHARE_BASE.exec(subject.before)?.groups?.["base"] ?? "").slice(0, NOUN);
  if (base.length === NOUN && (base === noun || whole.before.endsWith(base))) return false;
  return percentBehind(part, sentence) === subject && mentions(percentBehind(whole, other)?.before ?? "", words.shares) && (noun === "" || !part.before.includes(noun));
}

/** Letters of a noun. */
const NOUN = 2;

/** 援助3896件，占总量的41.7%, where the paragraph before has 9.9万件: of another time or scope. */
function isFarOff({ subject, recomputed = 0, inputs: [, whole] }: FigureCheck): boolean {
  const times = recomputed / approximate(subject.value);
  return whole !== undefined && whole.block !== subject.block && (times > FAR || times < 1 / FAR);
}

/** How many times off what is doubted may be: a point one place off, and a little. */
const FAR = 10.5;

/** 商业场所火灾9186起，…，其中发生在小商业场所的占88.4%: the clause counts none of its own, and what stood before is what it is of. */
function isOfTopic({ subject, inputs: [part] }: FigureCheck, { words }: Setting): boolean {
  return part !== undefined && opensWith(subject.before, words.among) && mentions(subject.before, words.shares) && part.end < subject.clauseStart;
}
