import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, integer, subtract, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, CARRIED_ON, CLAUSE_MARK, DIVIDED, EACH_SOME, NOT_TWICE, OF, REST_TOLD, TOPIC } from "../../text/chinese-clauses.js";
import { EACH_LAST, IN_TURN, MEASURE } from "../../text/chinese-figures.js";
import { PERSON_OPENS } from "../../text/chinese-subjects.js";
import { pairsInCommon } from "../reading/about.js";
import { withoutNoneCarried } from "../reading/carried.js";
import { directionOf } from "../reading/growth-pairs.js";
import { totalsEarlier } from "../reading/lists.js";
import { isPairOfAll, PAIR } from "../reading/near-pairs.js";
import { haveSameDigits, isOneDigit, isOneOfManyDigits, isSlipOfPart } from "../reading/one-digit.js";
import { partsOf } from "../reading/own-parts.js";
import { MONEY, endsIn, groupAround, isAmong, isCounted, isEnumerated, isLastYear, isStillOpen, joint, mentions, opensWith, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { areKindsBeside, areSomeOfMany, isOfMore } from "../reading/sums-apart.js";
import type { FigureCheck } from "../types.js";
import { ADDED, additionOf } from "./addition.js";
import { isOfPart } from "./of-parts.js";
import { isWithSteps } from "./overruns.js";
import { isAddable, isCrossed, isFlow, isRunning } from "./sums.js";

/** Fewer figures may nearly come to another by chance. */
const FEWEST = 3;
/** In a sentence with more figures some of them nearly come to another by chance. */
const MOST = 24;
/** A smaller total is nearly reached by anything. */
const SMALLEST = integer(10);
/** Where another clause group adds what was carried over, a smaller total is nearly reached by chance. */
const TELLING = integer(100);
/** By how much a slip of one digit may be off, as a share of the total. */
const MOST_OFF = 1 / 5;
/** Of several totals those that are this close are meant. */
const CLOSE_BY = 1 / 6;
/** Units of the last digit by which figures are off that were counted at different times. */
const FEW = 2;

/** 东区32件，西区48件，南区45件，…: the third and each further one of a row. */
function isOneMore(total: Quantity, quantities: readonly Quantity[]): boolean {
  const at = quantities.indexOf(total);
  const row = at < 2 ? [] : quantities.slice(at - 2, at);
  return row.length > 0 && total.before !== "" && row.every((each) => each.unit === total.unit && each.before.slice(-1) === total.before.slice(-1));
}

/**
 * 138个问题中，整改109个，阶段性整改21个，持续推进9个: three and more figures behind one that nearly come to it, one digit or two units off, whatever words stand between.
 * Only where nothing else was recomputed from them, and never sure.
 */
export function nearSums(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const { quantities, previous, text, start } = sentence;
  if (quantities.length > MOST || mentions(text.replaceAll(NOT_TWICE, ""), words.overlaps) || REST_TOLD.test(text)) return [];
  // 286件，其中92件、…；连同上年结转的19件: what another clause group adds.
  const isAnyCarried = mentions(withoutNoneCarried(text).replaceAll(CARRIED_ON, ""), words.carried);
  // 214件行政处罚中，…: of those alone.
  const isDivided = quantities[0]?.after.endsWith(AMONG) === true;
  // 上年结转11起，办结305起。办结案件中，…: what it names is counted whatever was carried over.
  const [first] = quantities;
  const named = first === undefined || !TOPIC.test(text) ? [] : totalsEarlier(first, sentence, words);
  const isNamed = (each: Quantity): boolean => named.includes(each) || (named.length > 0 && quantities.includes(each));
  const isCarried = (each: Quantity): boolean => (isAnyCarried && mentions(withoutNoneCarried(groupAround(each)).replaceAll(CARRIED_ON, ""), words.carried)) || (!isDivided && !isNamed(each) && previous.some(({ before }) => mentions(before.replaceAll(CARRIED_ON, ""), words.carried)));
  const bound = new Set(known.filter(({ kind }) => ADDED.has(kind)).flatMap(({ subject, inputs }) => [subject, ...inputs]));
  // 74个问题还有2个没有整改，文书类31个、…: what is still open is none of the kinds.
  const isFree = (each: Quantity): boolean => isCounted(each) && !isStillOpen(each) && !(each.family !== MONEY && isCarried(each)) && !bound.has(each) && isAddable([each]) && directionOf(each, words) === 0 && (!isLastYear(each, words) || each.before.endsWith(OF));
  // 办结案件中，处罚279起，不予处罚36起: how they ended.
  const isTopic = TOPIC.test(text);
  // 286件，其中…；连同结转的19件，结案271件，转入2026年34件: what came and went can be divided.
  const flows = new Set(known.flatMap(({ kind, holds, inputs }) => (kind === "balance" && holds ? inputs : [])));
  const isWhole = (each: Quantity): boolean => isFree(each) || again.includes(each) || (flows.has(each) && !isLastYear(each, words) && isAddable([each]));
  // 428件，其中356件、72件；从案由看，…: divided once more.
  const again = known.flatMap(({ kind, holds, subject }) => (kind === "sum" && holds && DIVIDED.test(text.slice(subject.end - start)) ? [subject] : []));
  const totals = [...again, ...previous.slice(-LOOKED_BACK).filter((each) => !isLastYear(each, words) && !isPassed(each, sentence, words)), ...quantities].filter((each) => isWhole(each) && compare(each.value, isAnyCarried ? TELLING : SMALLEST) >= 0 && !isOneMore(each, quantities));
  // 抽查437件，发现错误4件，错误率0.9%: a part and its whole.
  const shares = known.filter(({ kind, holds }) => kind === "rate" && holds);
  const found = totals.flatMap((total) => {
    // 846件，其中234件、612件；按领域分，…: what comes behind the parts that are known.
    const told = again.includes(total) ? known.find(({ kind, holds, subject }) => kind === "sum" && holds && subject === total)?.inputs ?? [] : [];
    const from = Math.max(total.end, ...told.map(({ end }) => end));
    const behind = behindTotal(total, quantities.filter(({ start: opens }) => opens >= from));
    const depth = behind[0]?.depth ?? 0;
    const run = behind.filter((each) => each.depth === depth);
    // 41名中，32名…: told again, and divided; 审结18件，维持12件、撤回5件、撤销1件: divided in turn.
    if (run.some(({ after }) => after.startsWith(AMONG) || after.endsWith(AMONG)) || run.some((each, at) => at + PAIR < run.length && !isEnumerated(each, run[at + 1] ?? each) && partsOf(each, run.slice(at + 1)).length === run.length - at - 1)) return [];
    // 进企业4场，进机关、进单位各1场: more than one part, told in one figure.
    const hasEach = quantities.some((each) => each.start > total.end && each.family === total.family && EACH_LAST.test(each.before));
    // 第一批报名642人、合格563人；第二批报名205人、…: beside it.
    // 书记批示34次。县长主持常务会议26次、…: what another person did.
    if (run[0] !== undefined && ((run[0].segment !== total.segment && IN_TURN.test(run[0].before)) || (run[0].sentence !== total.sentence && (PERSON_OPENS.test(text) || opensMatter(run[0], total, { sentence, words }))))) return [];
    const fewest = isPairOfAll(total, run, { sentence, words }) ? PAIR : FEWEST;
    if (run.length < fewest || areKindsBeside([total, ...run.slice(0, FEWEST)], words) || isOfMore(total, run, [...previous, ...quantities]) || isStepOfRate(run, shares, words) || areSomeOfMany(total, run) || hasEach || isStepBehind(total, run, words) || depth < total.depth || !run.every(isFree) || isPartItself(total, sentence, words)) return [];
    const cut = (fewest === PAIR && isSlipOfPart(total, run) ? run : nearest(total, run)) ?? [];
    // 22起、11起、9起、9起 for 6: without the last one they are near by chance.
    const parts = cut.length >= fewest && cut.length === run.length - 1 && isSlipOfPart(total, run) ? run : cut;
    // 38场次、27场次等: not all are told.
    const isOpen = opensWith(parts[parts.length - 1]?.after ?? "", words.unfinished);
    return parts.length < fewest || isOpen || shares.some(({ inputs }) => inputs.every((each) => parts.includes(each))) || !isList([total, ...parts], quantities) || [parts, run].some((list) => isOther([total, ...list], sentence)) || isCrossed(parts, words) || (!(fewest === PAIR && isTopic) && isFlow({ parts }, words)) || isRunning(parts, words) || isOfPart(total, parts) || areOfOtherUnit(total, parts) || isWithSteps(total, parts, words) || someComeTo(total, parts) ? [] : [{ ...additionOf(total, parts), sure: false }];
  });
  const near = found.filter(({ subject, recomputed }) => Math.abs((recomputed ?? 0) - approximate(subject.value)) <= CLOSE_BY * approximate(subject.value));
  // 其中作出行政处罚214件。214件行政处罚中: told again, it is one.
  const all = near.length > 0 ? near : found;
  const meant = all.filter((check, at) => !all.slice(at + 1).some(({ subject }) => subject.unit === check.subject.unit && compare(subject.value, check.subject.value) === 0));
  // 共249件；办结237件…。214件行政处罚中，…: the one that is told to be divided.
  const own = meant.filter(({ subject }) => subject.after.endsWith(AMONG) && quantities.includes(subject));
  if (own.length === 1) return own.filter(({ holds }) => !holds);
  return meant.length === 1 ? meant.filter(({ holds }) => !holds) : [];
}

/** 一审59件；二审7件; 建议25件、提案60件，共85件: told beside others of its kind before the sentence ends, added up there, or the sum itself, a figure is no whole of the next. */
function isPassed(figure: Quantity, { previous, text }: Sentence, { totals }: FigureWords): boolean {
  if (DIVIDED.test(text)) return false;
  const own = previous.filter((each) => each.sentence === figure.sentence && each.unit === figure.unit);
  const before = own.filter((each) => each.start < figure.start).slice(-PAIR);
  const isTotal = before.length === PAIR && totals.includes(figure.before) && compare(sumOf(before), figure.value) === 0;
  return isTotal || own.some((each) => each.start > figure.start && (each.segment !== figure.segment || totals.includes(each.before)));
}

/** 新收行政复议案件76件。重大执法决定法制审核68件，提出意见6件: a long name that has nothing of the total's is of another matter. */
function opensMatter(first: Quantity, total: Quantity, { sentence: { text }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): boolean {
  return first.before.length >= LONG_NAME && !opensWith(text, words.among) && text.startsWith(first.before) && !DIVIDED.test(text) && pairsInCommon(first.before, wordsOf(total)) === 0;
}

/** Letters of a name that needs no other before it. */
const LONG_NAME = 8;

/** 窗口108个，80项清单事项…，7个政务中心、22个派出所: what alone is told in another unit than the total and the others is no part. */
function areOfOtherUnit({ unit }: Quantity, parts: readonly Quantity[]): boolean {
  const isOwn = (each: Quantity): boolean => each.unit === unit || each.unit === "";
  return parts[0]?.family === ITEM && parts.some(isOwn) && !parts.every(isOwn);
}

/** 提案187件，其中会后17件，经审查立案175件，立案率93.6%: the step of a rate, taken by any of them. */
function isStepOfRate(run: readonly Quantity[], shares: readonly FigureCheck[], { rateEndings, among }: FigureWords): boolean {
  const last = run[run.length - 1];
  return run.length === PAIR && last !== undefined && !opensWith(last.before, among) && shares.some(({ subject, inputs: [part] }) => part === last && endsIn(subject.before, rateEndings) && subject.before.length > 1 && last.before.includes(subject.before.slice(0, PAIR)));
}

/** 负责人出庭36件。二审案件17件，审结15件，改判1件: another sentence's count with the step that it took. */
function isStepBehind(total: Quantity, [first, step]: readonly Quantity[], { stages }: FigureWords): boolean {
  return first !== undefined && step !== undefined && first.sentence !== total.sentence && stages.includes(step.before) && compare(step.value, first.value) <= 0;
}

/** Figures of the total's kind in the first clause group that has one; of papers all where it is told how many kinds there are (分为四类), whatever they are counted by. */
function behindTotal(total: Quantity, quantities: readonly Quantity[]): readonly Quantity[] {
  const behind = quantities.filter((each) => each.start > total.end && !EACH_SOME.test(each.before));
  const inFirstGroup = (all: readonly Quantity[]): readonly Quantity[] => all.filter(({ segment }) => segment === all[0]?.segment);
  const papers = PAPERS.has(total.family) ? inFirstGroup(behind.filter(({ family, number }) => PAPERS.has(family) && number.form === total.number.form)) : [];
  const isTold = behind.some(({ number, family, value }) => family === ITEM && number.form === "chinese" && compare(value, integer(papers.length)) === 0);
  return isTold ? papers : inFirstGroup(behind.filter(({ family, number }) => family === total.family && !(family === ITEM && number.form !== total.number.form)));
}

const ITEM = "item";
/** 审核68件，其中合同37份、决定27件、制度2项. */
const PAPERS: ReadonlySet<string> = new Set(["case", "document", ITEM]);
/** Figures of the sentence before of which these may be parts. */
const LOOKED_BACK = 6;

/** The longest run of figures from the first on that nearly comes to the total; `undefined` where some of them come to it. */
function nearest(total: Quantity, run: readonly Quantity[]): readonly Quantity[] | undefined {
  let sum: Decimal = integer(0);
  let length = 0;
  for (const [index, { value }] of run.entries()) {
    sum = add(sum, value);
    if (compare(sum, total.value) === 0) return undefined;
    if (isNear(sum, total) || isSwapped(run.slice(0, index + 1), subtract(total.value, sum), total)) length = index + 1;
  }
  // 38件、43件、39件、52件: a list is not cut in two.
  const [last, next] = [run[length - 1], run[length]];
  return last !== undefined && next !== undefined && isEnumerated(last, next) ? [] : run.slice(0, length);
}

/** 22件，修改4件，停止1件，印发21件: two of them are all there are. */
function someComeTo({ value }: Quantity, parts: readonly Quantity[]): boolean {
  return parts.some((one, at) => parts.slice(at + 1).some((other) => compare(sumOf([one, other]), value) === 0));
}

/** One digit is another, and no more than a fifth is missing, unless it is one of many. */
export function isOneDigitOff(sum: Decimal, total: Quantity): boolean {
  const { value } = total;
  return (Math.abs(approximate(subtract(sum, value))) <= MOST_OFF * approximate(value) && isOneDigit(sum, value)) || isOneOfManyDigits(sum, total);
}

/** One digit is another, the digits stand in another order, or two units are missing. */
function isNear(sum: Decimal, total: Quantity): boolean {
  const { value, step } = total;
  const off = subtract(sum, value);
  const share = Math.abs(approximate(off)) / approximate(value);
  return isOneDigitOff(sum, total) || (share <= MOST_OFF && (haveSameDigits(sum, value) || Math.abs(approximate(off)) <= FEW * approximate(step)));
}

/** 5236、847、61、247 of 6418: two digits of one of them in the other order, and they would come to it. */
function isSwapped(parts: readonly Quantity[], off: Decimal, { value }: Quantity): boolean {
  if (Math.abs(approximate(off)) > MOST_OFF * approximate(value) || parts.length < FEWEST) return false;
  return parts.some((part) => {
    const digits = Array.from(written(part.value));
    return digits.some((digit, at) => {
      const next = digits[at + 1] === POINT ? at + 2 : at + 1;
      const swapped = [...digits];
      [swapped[at], swapped[next]] = [digits[next] ?? digit, digit];
      return next < digits.length && digit !== POINT && swapped[0] !== "0" && Number(swapped.join("")) - Number(digits.join("")) !== 0 && isSame(Number(swapped.join("")) - Number(digits.join("")), approximate(off));
    });
  });
}

const POINT = ".";
/** Differences of decimals as numbers. */
const CLOSE = 1e-6;

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < CLOSE * Math.max(1, Math.abs(one));
}

/** Nothing else is counted between them (but 四个领域 tells how many there are), the first is no item of the others' list, and each is a clause of its own: 51个已整改46个 is no list. */
function isList(list: readonly Quantity[], quantities: readonly Quantity[]): boolean {
  const [first, last] = [list[0], list[list.length - 1]];
  const isBetween = (each: Quantity): boolean => first !== undefined && last !== undefined && each.start > first.start && each.end < last.end;
  const isBare = (each: Quantity, next: Quantity | undefined): boolean => next !== undefined && each.sentence === next.sentence && !CLAUSE_MARK.test(joint(each, next));
  const isPeer = first !== undefined && list[1] !== undefined && isEnumerated(first, list[1]);
  return !isPeer && !quantities.some((each) => isBetween(each) && !list.includes(each) && isCounted(each) && !(each.family === MONEY && last?.family !== MONEY && MEASURE.test(each.before)) && each.depth === last?.depth && each.number.form === first?.number.form) && !list.slice(1).some((each, index) => isBare(each, list[index + 2]));
}

/** What the figures come to, from the first or from one before it on, is told elsewhere; or one of them is divided by those behind it. */
function isOther(list: readonly Quantity[], { quantities, earlier }: Sentence): boolean {
  const [total, ...parts] = list;
  const all = [...earlier.slice(-MOST), ...quantities].filter(({ unit }) => unit === total?.unit);
  const told = new Set(all.filter((each) => !list.includes(each)).map(({ value }) => written(value)));
  const before = all.filter((each) => total !== undefined && each.end <= total.start && told.has(written(each.value)));
  // 办理26件，已办结24件，列入计划2件，满意25件、基本满意1件: the count and the first of them, too.
  const runs = [parts, list, list.slice(0, PAIR), ...before.map((_, from) => [...before.slice(from), ...list])];
  const isUneven = parts.some((part, index) => index > 0 && isEnumerated(parts[index - 1] ?? part, part) !== isEnumerated(parts[0] ?? part, parts[1] ?? part));
  return runs.some((run) => told.has(written(sumOf(run)))) || (isUneven && parts.some((part, index) => nearest(part, parts.slice(index + 1)) === undefined));
}

/** 审结286件，其中维持88件、…: one of a list is no total of those behind it. */
function isPartItself(total: Quantity, { quantities, text, start }: Sentence, words: FigureWords): boolean {
  const before = quantities.filter((each) => each.unit === total.unit && each.end <= total.start && each.segment === total.segment);
  const larger = before.findLast((each) => compare(each.value, total.value) > 0);
  return larger !== undefined && (isAmong(total, larger, words) || larger.after.endsWith(AMONG) || larger.depth < total.depth || mentions(joint(larger, total), words.openLists, words.closedLists) || mentions(text.slice(0, larger.start - start), words.closedLists));
}
