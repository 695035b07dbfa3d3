import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { CLOSING, COMMA, OPENING } from "../../text/chinese-clauses.js";
import { HAVE_A_RATE, LISTED, SHARE_CHANGES, YEARLY_RATE } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { growthOf } from "../growth/growth.js";
import { gives } from "../rates/rate-check.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isCompared } from "../reading/last-year.js";
import { isLastYear, joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { isVouchedRate } from "./vouched-rates.js";

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** Without rates and changes that other figures of their sentence vouch for, or of which the recomputation itself cannot be meant. All of these came from published texts. */
export function withoutVouched(checks: readonly FigureCheck[], { sentences, words }: DraftFigures): readonly FigureCheck[] {
  const places = new Map<Quantity, number>();
  return checks.filter((check) => {
    const { block: { cell, view: { text } }, end } = check.subject;
    if (check.holds || cell !== undefined) return true;
    // 164种中，有95种合格率在90%以上，仍有22种产品抽查合格率在80%以下: there are grades between them.
    if (check.kind === "balance") return !HAVE_A_RATE.test(text.slice(end, end + LONGEST));
    if (!RELATIONS.has(check.kind)) return true;
    if (places.size === 0) for (const [at, { quantities }] of sentences.entries()) for (const each of quantities) places.set(each, at);
    const at = places.get(check.subject);
    const sentence = at === undefined ? undefined : nearOnly(check.subject, sentences[at]);
    return at === undefined || sentence === undefined || !(check.kind === "rate" ? isVouchedRate(check, { sentence, others: sentences.slice(Math.max(0, at - FARTHEST), at + FARTHEST).filter((each) => each !== sentences[at]), words }) : isVouched(check, { sentence, words }));
  });
}

/** A sentence with the figures near one alone: what vouches for it is near, however long the sentence. */
function nearOnly(subject: Quantity, sentence: Sentence | undefined): Sentence | undefined {
  if (sentence === undefined) return undefined;
  const { quantities, earlier } = sentence;
  const at = quantities.indexOf(subject);
  return quantities.length <= REACH && earlier.length <= REACH ? sentence : { ...sentence, quantities: quantities.slice(Math.max(0, at - REACH), at + REACH), earlier: earlier.slice(-REACH) };
}

/** Figures before and behind one that are looked at, and sentences. */
const REACH = 40;
const FARTHEST = 60;

/** Letters behind a figure that are looked at. */
const LONGEST = 16;
const RELATIONS: ReadonlySet<string> = new Set(["rate", "growth", "points"]);

function isVouched(check: FigureCheck, setting: Setting): boolean {
  return check.kind === "points" ? isOfTwoShares(check, setting) : isNoGrowth(check, setting) || isTurnedRound(check, setting) || isByDifference(check, setting);
}

/** 商品类占51.55%，…；服务类占45.15%，比重下降4.45个百分点: two shares of one time are no change. */
function isOfTwoShares({ subject, inputs: [now, before] }: FigureCheck, { words }: Setting): boolean {
  // 大、中、小型分别为96.7%、93.8%和90.0%，小型同比下降0.3个百分点: two of one list.
  if (now !== undefined && before !== undefined && now.block === before.block && mentions(subject.before, words.lastYear, words.comparisons) && ![now, before].some((each) => isLastYear(each, words)) && LISTED.test(before.start < now.start ? joint(before, now) : joint(now, before))) return true;
  const areShares = [now, before].every((each) => each !== undefined && mentions(each.before, words.shares) && !isLastYear(each, words));
  return areShares && SHARE_CHANGES.test(subject.before) && now !== undefined && before !== undefined && now.segment !== before.segment;
}

/** 年平均增长率; and what went the other way, and by far more or less, is of other figures: 下降1.3% is no rise to eleven times as much. */
function isNoGrowth(check: FigureCheck, { words }: Setting): boolean {
  const { subject, name, recomputed = 0 } = check;
  if (subject.family !== PERCENT) return false;
  // 248场（上年252场），增幅10.2%: of nothing else.
  if (isBound(check) && Math.abs(recomputed) < ALL) return false;
  const told = approximate(subject.value) * directionOf(subject, words);
  return YEARLY_RATE.test(name) || YEARLY_RATE.test(subject.before) || (told * recomputed < 0 && (Math.abs(recomputed) > FAR * Math.abs(told) || Math.abs(told) > FAR * Math.abs(recomputed)));
}

/** What it was stands in brackets right behind what it is, and the change right behind them, or in them. */
function isBound({ subject, inputs: [now, before] }: FigureCheck): boolean {
  return now !== undefined && before !== undefined && now.block === before.block && now.block === subject.block && before.depth > now.depth && joint(now, before) === OPENING + before.before && [CLOSING + COMMA, COMMA].some((marks) => joint(before, subject) === marks + subject.before);
}

/** Per cent; what changed by more was of something else. */
const ALL = 100;

const PERCENT = "percent";
/** How many times off a slip of the pen is at most. */
const FAR = 2;

/** 2023总共66件，2024年总共151件，增长128.78%: taken the other way round it is right, and nothing says which is the earlier. */
function isTurnedRound({ subject, inputs: [now, before] }: FigureCheck, { words }: Setting): boolean {
  const direction = directionOf(subject, words);
  return now !== undefined && before !== undefined && direction !== 0 && now.start < before.start && !isLastYear(before, words) && growthOf(subject, { now: before, before: now, stated: [before, now] }, direction).holds;
}

/** 完成24627万元，完成预算数60999万元的40.4%，比上年减收1070万元，下降4.2%; 与2010年的133972万人相比，增加7206万人，增长5.38%: by the difference right before it, of a count of the sentence. */
function isByDifference({ subject }: FigureCheck, { sentence: { quantities }, words }: Setting): boolean {
  const change = quantities[quantities.indexOf(subject) - 1];
  const direction = directionOf(subject, words);
  if (change === undefined || direction === 0 || directionOf(change, words) !== direction || !isFirm(change) || change.segment !== subject.segment || joint(change, subject).length - subject.before.length > 1) return false;
  const isRight = (each: Quantity): boolean => {
    const value: Decimal = direction > 0 ? subtract(each.value, change.value) : add(each.value, change.value);
    return (value.digits > 0n && compare(change.value, value) < 0 && growthOf(subject, { now: each, before: { ...each, value }, stated: [each] }, direction).holds) || (isCompared(each, words) && gives({ ...subject, approximation: "none" }, { part: change, whole: each }));
  };
  return quantities.some((each) => each !== change && each.start < change.start && each.family === change.family && isFirm(each) && isRight(each));
}
