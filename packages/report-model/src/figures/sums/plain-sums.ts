import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, subtract, written } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, CLAUSE_MARK, COMMA, NOT_TWICE, REST_TOLD } from "../../text/chinese-clauses.js";
import { ABSENT, BECOMES, DONE_BESIDES, KINDS_BESIDE, STANDS_OPEN, STEP_NOT_TAKEN, TOLD_BESIDES } from "../../text/chinese-figures.js";
import { commonBeginning, commonEnding } from "../../text/word-edges.js";
import { balanceCheck, termsOf } from "../balances/balance-check.js";
import type { DraftFigures } from "../draft-figures.js";
import { gives } from "../rates/rate-check.js";
import { carriedAlone } from "../reading/carried.js";
import { areAll } from "../reading/completeness.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { totalsEarlier } from "../reading/lists.js";
import { isOneDigit, isOneOfManyDigits, isSlipOfPart } from "../reading/one-digit.js";
import { endsIn, groupBefore, isCounted, isDue, isEnumerated, isLastYear, isStillOpen, joint, MONEY, mentions, opensWith, percentBehind, stripped, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { slippedParts } from "../reading/slipped-parts.js";
import { figuresOfText } from "../reading/slips.js";
import { areKindsBeside, areMissingTwice, areSomeOfMany, isOfMore, isWithOtherUnit } from "../reading/sums-apart.js";
import type { FigureCheck } from "../types.js";
import { ADDED, additionOf } from "./addition.js";
import { isCrossed, isFirstOfAll, isFlow, isRunning } from "./sums.js";

/** Parts of a whole. */
const FEWEST = 2;
const MOST = 8;
/** A whole that is less precise is nearly reached by chance. */
const TELLING = 100;
/** By how much a slip of one digit may be off, as a share of the whole. */
const MOST_OFF = 1 / 6;
/** A step that more than so much of the whole has taken is no part. */
const MOST_STEP = 3 / 4;
/** Letters of a step; from it on, 不合格产品处置完成 is another. */
const STEP = 2;
const LONGEST_STEP = 6;

/** A whole and all that its sentence counts of the same unit behind it. */
/** 发现112个，当场解决85个，一个月内又解决21个: not all of it yet. */
function isProgress({ whole, parts }: Run, { cameOf }: FigureWords): boolean {
  const [first, ...others] = parts.map(({ before }) => cameOf.find((word) => before.endsWith(word)));
  return first !== undefined && others.length === 1 && others[0] === first && compare(sumOf(parts), whole.value) < 0;
}

export interface Run {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
}

/**
 * 承接58236件，直接答复31402件，转办26864件: counts told one after another of which the first would be all of them if one digit were another, whatever the words. Never sure, and only where nothing else was recomputed from them.
 * Tried on right texts before it was built: docs/decisions/0004.
 */
export function plainSums({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const added = known.filter(({ kind }) => ADDED.has(kind));
  const rates = known.filter(({ kind, holds }) => kind === "rate" && holds);
  const told = new Set(figuresOfText(sentences).map(({ block, value }) => `${String(block.index)} ${written(value)}`));
  const isBound = ({ whole, parts }: Run): boolean => added.some(({ holds, subject, inputs }) => [whole, ...parts].filter((each) => each === subject || inputs.includes(each)).length > (holds ? 0 : 1))
    || rates.some(({ inputs }) => inputs.every((each) => parts.includes(each))) || told.has(`${String(whole.block.index)} ${written(sumOf(parts))}`);
  return sentences.flatMap((sentence) => {
    const { quantities, previous, text } = sentence;
    if (mentions(text.replaceAll(NOT_TWICE, ""), words.overlaps) || REST_TOLD.test(text)) return [];
    const [first] = quantities;
    // 转派工单中，转派县区7824件、…: of what was told to be so.
    const earlier = opensWith(text, words.among) ? previous : first === undefined ? [] : totalsEarlier(first, sentence, words);
    const kindOf = ({ family, unit }: Quantity): string => (family === MONEY ? family : unit);
    return [...new Set(quantities.map(kindOf))].flatMap((kind) => {
      const [before, own] = [earlier, quantities].map((all) => all.filter((each) => isCounted(each) && kindOf(each) === kind));
      return before === undefined || own === undefined ? [] : runsIn(before, own, { sentence, words });
    }).filter((run) => !isBound(run) && !isFirstOfAll(run.whole, run.parts, sentence) && !isProgress(run, words) && !isElsewhere(run, [...previous, ...quantities])).map((run) => checkOf(run, words)).filter(({ holds }) => !holds);
  });
}

/** Some are told elsewhere: in another unit, by others, or nothing was decided about them. */
function isElsewhere(run: Run, quantities: readonly Quantity[]): boolean {
  const { whole, parts } = run;
  return areSomeOfMany(whole, parts) || isOfMore(whole, parts, quantities) || areMissingTwice({ total: whole, parts }, quantities) || isWithOtherUnit(whole, parts, quantities);
}

function runsIn(before: readonly Quantity[], own: readonly Quantity[], { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): readonly Run[] {
  const all = [...before, ...own];
  // 538件、结案472件。其中，市级217件，区级321件: what the sentence itself counts.
  // 属于管辖的583条，核处583条，转外地143条: told twice; 上年为16425件: not of this one.
  const plain = own.filter((each, at) => each.depth === 0 && !(isLastYear(each, words) && each.before.endsWith(BECOMES)) && !isToldTwice(own[at - 1], each));
  let from = 0;
  return all.flatMap((whole, at): readonly Run[] => {
    const prior = all[at - 1];
    if (at >= before.length && whole.depth === 0) from++;
    const isPart = prior !== undefined && prior.sentence === whole.sentence && prior.segment === whole.segment && (compare(prior.value, whole.value) > 0 || isEnumerated(prior, whole));
    if (isPart || whole.depth > 0 || opensWith(whole.before, words.among) || words.stocks.some(({ opening }) => mentions(whole.before, opening)) || !isFree(whole, words)) return [];
    const behind = plain.slice(from, from + MOST);
    const runs = behind.map((_, last): Run => ({ whole, parts: behind.slice(0, last + 1) })).filter(({ parts }) => parts.length >= FEWEST && endsAt(parts, plain[from + parts.length], words));
    // 118名，持证115名，新增7名，未持证3名: the first ones, or two of them, are all.
    const isAll = ({ parts }: Run): boolean => parts.some((one, index) => compare(sumOf(parts.slice(0, index + 1)), whole.value) === 0 || (isFree(one, words) && parts.slice(index + 1).some((other) => compare(sumOf([one, other]), whole.value) === 0 && isFree(other, words))));
    return runs.some(isAll) ? [] : runs.filter((run) => (fitShares(run, sentence) || isSlip(run)) && isPlain(run, sentence, words) && !(prior?.sentence === whole.sentence && isLeft(run.parts, words))).slice(0, 1);
  });
}

/** The same number again, in the next clause. */
function isToldTwice(last: Quantity | undefined, each: Quantity): boolean {
  return last !== undefined && compare(each.value, last.value) === 0 && each.unit === last.unit && each.segment === last.segment && !isEnumerated(last, each) && joint(last, each) === COMMA + each.before;
}

/** Its clause group ends with it, or a list by enumeration commas. */
function endsAt(parts: readonly Quantity[], next: Quantity | undefined, words: FigureWords): boolean {
  const last = parts[parts.length - 1];
  if (last === undefined || next?.sentence !== last.sentence) return true;
  // 工矿死亡23人；道路死亡220人；火灾死亡11人；铁路死亡8人: a list that has a clause group for each goes on.
  if (next.segment !== last.segment) return parts[0]?.segment === last.segment || commonEnding(last.before, next.before).length < STEP;
  // 151处、35处，完成年度任务的115%: what it is measured by.
  if (opensWith(next.before, words.fulfilled)) return true;
  // 报名132人，缺考7人，实考119人，合格113人: those that are there, and what became of them.
  if (parts.length === FEWEST && parts.some(({ before }) => ABSENT.test(before))) return true;
  return !isEnumerated(last, next) && parts.every((each, at) => at === 0 || isEnumerated(parts[at - 1] ?? each, each));
}

/** Of this year, exact, no change and not carried over. */
export function isFree(each: Quantity, words: FigureWords): boolean {
  return isFirm(each) && !isStillOpen(each) && !isLastYear(each, words) && directionOf(each, words) === 0 && !mentions(each.before, carriedAlone(words), words.averages);
}

/** 96件，甲类23件，占24.5%；乙类27件，占28.7%；…: each part's share is that of what they come to. */
function fitShares({ parts }: Run, sentence: Sentence): boolean {
  const sum = sumOf(parts);
  const told = parts.flatMap((part) => { const percent = percentBehind(part, sentence); return percent === undefined || String(percent.value.digits).length < FEWEST_DIGITS ? [] : [{ part, percent }]; });
  const [first] = parts;
  return first !== undefined && told.length === parts.length && parts.length > FEWEST && told.every(({ part, percent }) => gives(percent, { part, whole: { ...first, value: sum } }));
}

/** Digits of a share that tell something. */
const FEWEST_DIGITS = 3;

/** One digit of a telling whole or of one part is another, or two digits of a part stand in the other order. */
export function isSlip({ whole, parts }: Run): boolean {
  if (approximate(whole.value) < TELLING * approximate(whole.step)) return false;
  const sum = sumOf(parts);
  const isClose = Math.abs(approximate(subtract(sum, whole.value))) <= MOST_OFF * approximate(whole.value);
  return isOneOfManyDigits(sum, whole) || (isClose && (isOneDigit(sum, whole.value) || isSlipOfPart(whole, parts) || slippedParts(whole, parts).length > 0));
}

/** Its words are those of the whole, or its clause group names again what the whole counts. */
function isToldAgain(whole: Quantity, part: Quantity, { quantities }: Sentence): boolean {
  const first = quantities[quantities.indexOf(whole) - 1];
  // 214批638人次: what both count stands before the first.
  const name = whole.before === "" && first?.end === whole.start ? first.before : whole.before;
  return name.length >= STEP && (part.before === name || (name.length >= NAME && groupBefore(part).includes(name.slice(-NAME))));
}

/** Clause groups of other matters beside those of a whole and its parts. */
const MOST_ASIDE = 2;

/** Letters of what a whole counts. */
const NAME = 4;

function isPlain({ whole, parts }: Run, sentence: Sentence, words: FigureWords): boolean {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined || isEnumerated(whole, first) || opensWith(last.after, words.unfinished)) return false;
  // 面向企业…，培训1246人次；面向干部…，培训864人次；…; 接待群众214批638人次，其中…；局领导接待群众47批152人次: told again in another clause group, it is beside it.
  if (parts.some((part) => part.segment !== whole.segment && isToldAgain(whole, part, sentence))) return false;
  if (parts.some((part) => isGatheredAgain(whole, part, sentence))) return false;
  // 商品类1416件，占三成；服务类和其他类分别为987件、426件: two other kinds.
  if (KINDS_BESIDE.test(first.before) && !opensWith(first.before, words.among)) return false;
  const segments = new Set(parts.map(({ segment }) => segment)).size;
  // 调解4263件，成功4186件；文件14件；援助案件463件: other matters, each in a clause group of its own.
  if (segments > 1 && first.segment === whole.segment && new Set(sentence.quantities.map(({ segment }) => segment)).size > segments + MOST_ASIDE) return false;
  const isPart = (each: Quantity): boolean => each.block === whole.block && each.sentence === first.sentence && each.depth === whole.depth && compare(each.value, whole.value) < 0 && isFree(each, words) && !isDue(each) && !DONE_BESIDES.test(each.before) && !each.after.startsWith(AMONG) && (each === first || !opensWith(each.before, words.among));
  return (segments === 1 || segments === parts.length) && parts.every(isPart) && !isKindItself({ whole, parts }, sentence, words) && !isStep({ whole, parts }, sentence, words) && parts.every((each, at) => at === 0 || CLAUSE_MARK.test(joint(parts[at - 1] ?? each, each)))
    && !isCrossed(parts, words) && !isFlow({ parts }, words) && !isRunning(parts, words);
}

/** 收集诉求143条，解决142条，举办例会2场，收集困难7条: the same step again, at what stands right before it. */
function isGatheredAgain(whole: Quantity, part: Quantity, { quantities }: Sentence): boolean {
  const prior = quantities[quantities.indexOf(part) - 1];
  return prior !== undefined && prior !== whole && prior.family !== part.family && joint(prior, part).includes(COMMA) && commonBeginning(wordsOf(part), wordsOf(whole)).length >= STEP;
}

/** 市容类196件，占道类121件; 中央级12.06亿元，省级2.31亿元，县级9.78亿元; 查封498件，占44%；限产242件，占21%: one kind beside the others. */
function isKindItself({ whole, parts }: Run, sentence: Sentence, words: FigureWords): boolean {
  const all = [whole, ...parts];
  // 甲类纠纷560件，乙类纠纷179件，丙类纠纷103件，丁类纠纷45件，戊类纠纷30件: one more of a row.
  const prior = sentence.quantities.findLast((each) => each.end <= whole.start && each.unit === whole.unit);
  const isInRow = prior !== undefined && [prior, ...parts].every(({ before }) => commonEnding(before, whole.before).length >= STEP) && !opensWith(parts[0]?.before ?? "", words.among);
  return isInRow || areKindsBeside(all, words) || (all.every((each) => opensWith(percentBehind(each, sentence)?.before ?? "", words.shares)) && !opensWith(parts[0]?.before ?? "", words.among));
}

/** 收案148件，出庭141件，出庭率95.3%，败诉6件: a step that nearly all have taken is no part beside another, but one that the other denies. */
function isStep({ whole, parts }: Run, sentence: Sentence, words: FigureWords): boolean {
  const denial = parts[parts.length - 1]?.before ?? "";
  const isDenied = areAll(parts, words) && (mentions(denial.slice(-LONGEST_STEP), words.negations) || !mentions(denial, words.negations));
  const hasRate = (each: Quantity): boolean => {
    const told = percentBehind(each, sentence)?.before ?? "";
    return endsIn(mentions(denial, words.negations) ? told : stripped(told, words.rateFillers), words.rateEndings);
  };
  return parts.length === FEWEST && !areOfOneStep(whole, parts) && !isLeft(parts, words) && !isDenied && parts.some((each) => approximate(each.value) > MOST_STEP * approximate(whole.value) && (endsIn(each.before, words.stages) || hasRate(each)));
}

/** 上报9845件，街道处置9612件，区级处置323件 for 233: of one step, with two digits in the other order. */
function areOfOneStep(whole: Quantity, parts: readonly Quantity[]): boolean {
  return parts.slice(1).every((part, at) => commonEnding(parts[at]?.before ?? "", part.before).length >= STEP) && slippedParts(whole, parts).length > 0;
}

/** 其余7件, 另有7件未结, 未整改的7处 behind 整改. */
function isLeft([first, last, ...more]: readonly Quantity[], words: FigureWords): boolean {
  if (first === undefined || last === undefined || more.length > 0) return false;
  const step = last.before.replace(STEP_NOT_TAKEN, "").slice(0, STEP);
  return opensWith(last.before, words.remainders) || TOLD_BESIDES.test(last.before) || STANDS_OPEN.test(last.after) || (STEP_NOT_TAKEN.test(last.before) && step.length === STEP && wordsOf(first).includes(step) && last.before.slice(-LONGEST_STEP).includes(step));
}

function checkOf({ whole, parts }: Run, words: FigureWords): FigureCheck {
  const [first, last] = parts;
  return { ...(first !== undefined && last !== undefined && isLeft(parts, words) ? balanceCheck(last, [...termsOf([whole], 1), ...termsOf([first], -1)]) : { ...additionOf(whole, parts), expected: [] }), sure: false };
}
