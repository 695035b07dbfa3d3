import type { FigureWords } from "@lint-report/standard";
import { compare, subtract, approximate } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, AVERAGE, BESIDES, CARRIED_ON, COMMA, DONE, EACH_SOME, GOES_ON, OF, ONE_EACH, DIVIDED, OF_ONE_YEAR } from "../../text/chinese-clauses.js";
import { CLOSED, DENIES, DONE_BESIDES, DONE_WELL, EXISTING, KEPT, LEFT_AT_END, LEFT_AT_YEAR_END, LEFT_BEHIND, NOT_CLOSED, NOT_DUE, NOTED_WITH_FIRST } from "../../text/chinese-figures.js";
import { withoutWords } from "../../text/without.js";
import { beginningOf, commonEnding, endingOf } from "../../text/word-edges.js";
import { isAbout } from "../reading/about.js";
import { ITEM } from "../reading/among-which.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFarOff, leftOf, leftOfGroupBefore, type Reading } from "../reading/left-of-lists.js";
import { listsIn, type PartList } from "../reading/lists.js";
import { withoutParts } from "../reading/own-parts.js";
import { areBeside, areInGroup, endsIn, isAmong, isCounted, isDue, isLastYear, isNegated, joint, mentions, opensWith, percentBehind, type Sentence, sumOf, wordsOf } from "../reading/scope.js";
import { additionOf } from "../sums/addition.js";
import { isAddable } from "../sums/sums.js";
import type { FigureCheck } from "../types.js";
import { balanceCheck, termsOf } from "./balance-check.js";

/** 受理41起，成功39起，其余3起移送: what is left is the whole without what was told of it. */
export function remainderChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (!mentions(sentence.text, words.remainders)) return mentions(sentence.text, words.carried) ? restsOfDue(sentence, words) : [];
  // 存量违建138处: what they are; 上年结转3件: what was there before.
  const named = sentence.quantities.filter((each, at) => (at === 0 ? !words.stocks.some((stock) => mentions(each.before, stock.opening)) : EXISTING.test(each.before) && each.segment !== sentence.quantities[at - 1]?.segment));
  const told = named.reduce((text, each) => text.replace(each.before, ""), sentence.text).replaceAll(CARRIED_ON, "").replace(NOTED_WITH_FIRST, "$1");
  if (mentions(told, words.carried, words.overlaps)) return mentions(told, words.overlaps) ? [] : restsOfDue(sentence, words);
  const lists = listsIn(sentence, words).filter(({ opening }) => opening !== "none");
  const listed = new Set(lists.flatMap(({ parts }) => parts));
  return sentence.quantities.flatMap((rest, index): readonly FigureCheck[] => {
    if (!isCounted(rest) || isLastYear(rest, words) || ONE_EACH.test(rest.before) || !(opensWith(rest.before, words.remainders) || LEFT_BEHIND.test(rest.before))) return [];
    // 264件，其中83件、…、58件、29件、18件。…，其余11件: what one of the parts leaves of another is nothing.
    const before = inParallel(rest, [...withoutParts(sentence.previous.filter((each) => isKin(each, rest, words))), ...sentence.quantities.slice(0, index)].filter((each) => isKin(each, rest, words)), words);
    if (!isAddable([rest, ...before])) return [];
    // 112件，继续有效73件、修改14件、废止25件: one of them all.
    const next = sentence.quantities[index + 1];
    if (KEPT.test(rest.before) && next?.segment === rest.segment && (next.unit === rest.unit || next.unit === "")) return [];
    // 立行立改41个、限期整改21个，…，限期整改余下2个: of those alone.
    const name = rest.before.replace(LEFT_AT_END, "");
    if (name !== rest.before && name !== "" && before.some((each) => each.before.endsWith(name))) return [];
    const plain = before.filter((each) => !listed.has(each));
    const listBeside = lists.find(({ parts, opening, loose }) => opening !== "none" && !loose && parts.length > 1 && parts[parts.length - 1] === sentence.quantities[index - 1]);
    const isComplete = listBeside !== undefined && compare(listBeside.total.value, sumOf(listBeside.parts)) === 0;
    // 审理187件，审结172件，其中…，尚有25件: of what stands before a total whose parts are all told.
    const readings = listBeside !== undefined ? (isComplete ? before.filter((each) => each.end <= listBeside.total.start && compare(each.value, listBeside.total.value) > 0).map((whole) => ({ whole, told: [listBeside.total] })) : [{ whole: listBeside.total, told: listBeside.parts }]) : [...readingsOf(plain), ...readingsOf(before), ...lists.map(({ total, parts }) => ({ whole: total, told: parts.filter((each) => each.end <= rest.start) }))];
    // 审结43件，…。审结案件以乡镇为被申请人的12件，其余31件: a whole told farther back can make it right, never wrong.
    const own = plain.filter((each) => each.sentence === rest.sentence).slice(-MOST);
    const far = sentence.earlier.filter((each) => isKin(each, rest, words)).flatMap((whole) => own.map((_, from) => ({ whole, told: own.slice(from) })));
    // 受理86件；审结80件，其中处罚50件、公开20件、工伤16件，尚有6件在审: of what came in.
    const above = listBeside === undefined ? [] : before.filter((each) => each.end <= listBeside.total.start || each.sentence !== listBeside.total.sentence).map((whole) => ({ whole, told: [listBeside.total] }));
    // 反馈46个，整改到位49个，其余3个: what was done is no whole of what was there before it.
    const isDoneOf = ({ whole, told }: Reading): boolean => told.length === 1 && told[0] !== undefined && told[0].start < whole.start && told[0].sentence === whole.sentence && words.stages.some((step) => endsIn(whole.before.replace(DONE_WELL, ""), [step]));
    // 审结91件：维持49件，驳回17件，终止21件，撤销4件；尚有7件: some parts of a list that is whole are told of nothing but its total.
    const isWithin = ({ whole, told }: Reading): boolean => lists.some(({ total, parts }) => whole !== total && told.length < parts.length && told.every((each) => parts.includes(each)) && compare(sumOf(parts), total.value) === 0);
    const right = [...readings, ...far, ...above].find((reading) => !isDoneOf(reading) && !isWithin(reading) && compare(subtract(reading.whole.value, sumOf(reading.told)), rest.value) === 0);
    // 34件，废止7件、失效3件，其余27件: of the first alone only by chance.
    const isSplit = right !== undefined && splits(right, before, words);
    if (right !== undefined && !isSplit) return [checkOf(rest, right)];
    // 其中安全生产类186家次、生态环境类142家次，另配合上级检查38家次: done besides.
    if (deniesOther(rest, before, words) || DONE_BESIDES.test(rest.before)) return [];
    const [only, ...more] = isComplete ? readings.filter(({ whole }) => whole.sentence === rest.sentence && whole.block === rest.block) : [];
    if (only !== undefined && more.length === 0 && !isFarOff(only, rest)) return [checkOf(rest, only)];
    const left = leftOf(lists.filter(({ total, parts }) => !parts.some(({ value }) => compare(value, total.value) > 0)), before, rest) ?? leftOfGroupBefore(listBeside, sentence.quantities.slice(0, index), rest);
    // 151件、83件、72件、46件，另有提起审判监督12件: what stands besides a list that is whole.
    if (left !== undefined) return compare(sumOf(left.told), left.whole.value) === 0 ? [] : [{ ...additionOf(left.whole, [...left.told, rest]), kind: "sum" as const, ...(rest.before.startsWith(BESIDES) ? { sure: false } : {}) }];
    const meant = isOfOwn(rest, plain, words) ? undefined : (isComplete ? ofDoneBefore(sentence, index, { lists, words }) : undefined) ?? doneOf(before, rest, words) ?? meantBy(plain.filter(({ block, sentence: of }) => block === rest.block && of === rest.sentence), rest, words) ?? meantBy(plain, rest, words) ?? ofTotalBefore(sentence, index, words) ?? ofDoneBefore(sentence, index, { lists, words });
    // 93个村中，已有98个建成，其余4个: the part is more than its whole, and that is told.
    if (meant?.told.some((each) => isAmong(meant.whole, each, words)) === true) return [];
    // 17条，查实6条，…其余2条: of what was found.
    // 2022年以来累计化解9个，其中2024年3个，余下2个: of another whole than that of several years.
    // 规范77项，不属于此类的154项，保留66项: three kinds side by side, none of which is all.
    if (meant !== undefined && (isFarOff(meant, rest) || (KEPT.test(rest.before) && meant.told.some((each) => each.start < meant.whole.start)) || (mentions(meant.whole.before, words.periods) && meant.told.some(({ before: told }) => OF_ONE_YEAR.test(told))))) return [];
    if (meant?.told.some((each) => mentions(each.before, words.ordered) && !GOES_ON.test(each.before) && !each.before.includes(DONE) && percentBehind(each, sentence) === undefined) === true) return [];
    // 17个镇街，2个全年办案不到10件，仍有10个没有公职律师: another matter; 5次学法中，…。主持7次，另1次: what was divided already is no part of what comes behind.
    if (meant?.told.some((each) => each.sentence < meant.whole.sentence && each.after.endsWith(AMONG)) === true || (meant !== undefined && isOfOther(rest, meant, words))) return [];
    return meant === undefined || (meant.told.length > 1 && compare(sumOf(meant.told), meant.whole.value) > 0) ? [] : [{ ...checkOf(rest, meant), ...(meant.isDoubted === true || isSplit || KEPT.test(rest.before) ? { sure: false } : {}) }];
  });
}

/** 省级186种，免去52种，余下134种；县级312种，免去38种，余下274种: where a clause group before it tells its own rest, what is left is of its own. */
function inParallel(rest: Quantity, before: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const own = before.filter((each) => areInGroup(each, rest));
  return own.length > 1 && before.some((each) => !areInGroup(each, rest) && opensWith(each.before, words.remainders)) ? own : before;
}

/** What the rest did not have or do is told of nothing else. */
function isOfOther(rest: Quantity, { whole, told }: Reading, { negations }: FigureWords): boolean {
  const word = negations.find((each) => rest.after.includes(each));
  const noun = word === undefined ? "" : rest.after.slice(rest.after.indexOf(word) + word.length).slice(0, NOUN);
  return noun.length === NOUN && word !== undefined && word.length > 1 && ![whole, ...told].some((each) => (wordsOf(each) + each.lead).includes(noun));
}

/** Letters of a noun. */
const NOUN = 2;

/** Some of those that enumeration commas join are told of the whole without the others. */
function splits({ whole, told }: Reading, before: readonly Quantity[], words: FigureWords): boolean {
  const last = told[told.length - 1];
  const next = last === undefined ? undefined : before[before.indexOf(last) + 1];
  // 124件，修改后出台9件，停止出台2件，其余115件: and some that a comma joins.
  if (last !== undefined && next !== undefined && told.length === 1 && before[before.length - 1] === next && isTheSame([whole, last, next]) && !opensWith(next.before, words.among) && before.indexOf(whole) + 1 === before.indexOf(last)) return true;
  return last !== undefined && next !== undefined && areBeside(last, next) && told.slice(1).every((each, at) => areBeside(told[at] ?? each, each));
}

/** Of one unit and clause group, all with their noun before them. */
function isTheSame(all: readonly Quantity[]): boolean {
  return all.every((each) => each.unit === all[0]?.unit && areInGroup(each, all[0]) && each.before !== "" && each.after === "");
}

/** 新收47件，连同结转的9件，应办56件；审结51件，其余5件: of what had to be done, whatever was carried over. Never sure. */
function restsOfDue({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((rest, index): readonly FigureCheck[] => {
    if (quantities[index + 1]?.unit === rest.unit || !(opensWith(rest.before, words.remainders) || NOT_CLOSED.test(rest.before) || LEFT_AT_YEAR_END.test(rest.before))) return [];
    const told = quantities.slice(0, index).filter((each) => each.depth === rest.depth);
    const before = told.filter(({ unit }) => unit === rest.unit);
    const near = told.slice(-2);
    // 应审131件，审结116件，其中维持41件、…，年末尚有13件: over what was done is divided into.
    const at = before.findLastIndex(isDue);
    const parts = before.slice(at + 2);
    const step = before[at + 1];
    const isOver = at >= 0 && parts.length > 1 && step !== undefined && compare(sumOf(parts), step.value) === 0;
    const [whole, done] = isOver ? before.slice(at) : near;
    if (whole === undefined || done === undefined || (!isOver && near.some((each) => each.unit !== rest.unit)) || ![whole, done, rest].every((each) => isKin(each, rest, words))) return [];
    const isStep = (isDue(whole) || mentions(whole.before, words.totals)) && endsIn(done.before, words.stages) && (isOver || joint(done, rest) === COMMA + rest.before);
    return isStep && compare(done.value, whole.value) < 0 && isWholeSum(whole, done, rest) ? [{ ...checkOf(rest, { whole, told: [done] }), sure: false }] : [];
  });
}

/** True where one figure before it less another, or two together less a third, are the rest. */
export function isLeftOf(rest: Quantity, before: readonly Quantity[]): boolean {
  const alike = before.filter(({ family }) => family === rest.family).slice(-MOST);
  return alike.some((one) => alike.some((other) => compare(subtract(one.value, other.value), rest.value) === 0
    || alike.some((third) => one !== third && one !== other && third !== other && compare(subtract(sumOf([one, third]), other.value), rest.value) === 0)));
}

function isKin(each: Quantity, rest: Quantity, words: FigureWords): boolean {
  // 60个部门共梳理事项6749项: offices are no items.
  return isCounted(each) && each.family === rest.family && (each.family !== ITEM || each.unit === rest.unit) && each.depth === rest.depth && directionOf(each, words) === 0 && !isLastYear(each, words) && !AVERAGE.test(each.before) && !EACH_SOME.test(each.before);
}

/** Any count as the whole, any run of the others as what was told of it. */
function readingsOf(before: readonly Quantity[]): readonly Reading[] {
  const near = before.slice(-MOST);
  return near.flatMap((whole) => {
    const others = near.filter((each) => each !== whole);
    return others.flatMap((_, from) => others.slice(from).map((__, length) => ({ whole, told: others.slice(from, from + length + 1) })));
  });
}

/** Counts that are looked back on. */
const MOST = 8;

/** The largest count with the only other one: nothing else can be meant. */
function meantBy(before: readonly Quantity[], rest: Quantity, words: FigureWords): Reading | undefined {
  const [first] = before;
  const whole = before.reduce((most, each) => (most !== undefined && compare(each.value, most.value) <= 0 ? most : each), first);
  const told = before.filter((each) => each !== whole);
  const [one, ...more] = told;
  const isList = more.every((each, at) => isBeside(told[at] ?? each, each)) && compare(sumOf(told), whole?.value ?? sumOf(told)) < 0;
  if (whole !== undefined && one !== undefined && (areOfOneKind(whole, one, words) || isOneOfRow(whole, told))) return undefined;
  // 126起、83起，另由…31起: of what stands side by side none is the whole.
  if (whole === undefined || one === undefined || areBeside(whole, one) || !isList || whole.sentence !== rest.sentence || isAside(whole, told, rest) || compare(rest.value, whole.value) > 0) return undefined;
  // 9件重大决策均先审核；出庭2件，其余8件由他人出庭: what another clause group counts by a noun of its own.
  const isOfNoun = whole.segment !== rest.segment && one.segment === rest.segment && whole.before === "" && whole.after.length >= VERB && !isAbout(whole.after, wordsOf(one) + wordsOf(rest));
  return isOfNoun ? undefined : { whole, told };
}

/** 主持党委会研究议题9次，主持会议8次，其余4次由副局长主持: neither is all of the other; 复议机关审结91件 is a step of 复议案件96件. */
export function areOfOneKind(whole: Quantity, told: Quantity, { stages }: FigureWords): boolean {
  const isStep = endsIn(told.before, stages) && !endsIn(whole.before, stages);
  return !isStep && told.before.length > VERB && whole.before !== told.before && whole.before.includes(told.before.slice(0, VERB));
}

/** 主动缴清的41件，强制执行到位的8件，分期缴纳的52件，其余8件; 书记主持研究议题7个，主任主持研究议题10个，另1个: what stands behind others of the same words is told beside them. */
function isOneOfRow(whole: Quantity, told: readonly Quantity[]): boolean {
  return told.every((each) => each.end <= whole.start && areInGroup(each, whole) && ([each, whole].every(({ before }) => before.endsWith(OF)) || commonEnding(each.before, whole.before).length >= ROW));
}

/** Letters that the words of one row share. */
const ROW = 4;

/** 解除8人，尚有6人未签订帮教协议: what was not done is no step that was told. */
function deniesOther({ after }: Quantity, before: readonly Quantity[], { stages }: FigureWords): boolean {
  const step = DENIES.test(after.charAt(0)) && !NOT_DUE.test(after) ? after.slice(1) : "";
  const verb = step.slice(0, VERB);
  return verb.length === VERB && !opensWith(step, CLOSED, stages) && !before.some((each) => wordsOf(each).includes(verb));
}

/** Letters of a verb. */
const VERB = 2;

/** 184件中，重复信访33件；尚有5件未办结: in another clause group, and far from what would be left. */
function isAside(whole: Quantity, told: readonly Quantity[], rest: Quantity): boolean {
  const off = Math.abs(approximate(whole.value) - approximate(sumOf(told)) - approximate(rest.value));
  return [whole, ...told].some(({ segment }) => segment !== rest.segment) && off > approximate(whole.value) / 3;
}

/** …合计105件。从办理结果看，已解决78件，列入计划22件，其余5件: the sentence divides the one total of the sentence before. */
function ofTotalBefore({ text, quantities, previous }: Sentence, index: number, words: FigureWords): Reading | undefined {
  const rest = quantities[index];
  const told = quantities.slice(0, index);
  const kin = previous.filter((each) => each.family === rest?.family);
  const [whole, ...more] = kin.length === 1 ? kin : kin.filter((each) => endsIn(each.before, words.sumsBehind));
  const isList = told.length > 0 && told.every((each) => each.unit === rest?.unit && each.segment === rest.segment);
  return whole === undefined || more.length > 0 || !isList || !DIVIDED.test(text) ? undefined : { whole, told };
}

/** 问题清单45项。截至年底，已完成整改并销号39项，尚有6项: what was done of the one count of the sentence before, and is left of it; 复议案件96件。复议机关审结91件：维持…；尚有7件未审结. */
function ofDoneBefore({ quantities, previous }: Sentence, index: number, { lists, words }: { readonly lists: readonly PartList[]; readonly words: FigureWords }): Reading | undefined {
  const rest = quantities[index];
  const last = quantities[index - 1];
  const list = lists.find(({ parts, total }) => last !== undefined && parts[parts.length - 1] === last && compare(sumOf(parts), total.value) === 0);
  const told = list?.total ?? last;
  const kin = previous.filter((each) => rest !== undefined && isKin(each, rest, words));
  const [whole, ...more] = kin;
  if (rest === undefined || told === undefined || whole === undefined || more.length > 0) return undefined;
  // 已办结县级建议39件: of some of them.
  const doer = withoutWords(withoutWords(told.before, words.adverbs), [...words.stages, ...words.cameOf]);
  const step = endingOf(told.before, words.stages);
  const isDenied = step !== undefined && wordsOf(rest).includes(step) && isNegated(wordsOf(rest), step, words) && (doer === "" || whole.before.includes(doer.slice(0, VERB)));
  const isStep = told.unit === rest.unit && isKin(told, rest, words) && (isDenied || (doer === "" && GOES_ON.test(told.before))) && (list !== undefined || joint(told, rest) === COMMA + rest.before);
  // …，尚有5件正在核查，3件移送: a third part.
  if (quantities.slice(index + 1).some((each) => each.unit === rest.unit)) return undefined;
  return !isStep || !isWholeSum(whole, told, rest) || quantities.slice(0, quantities.indexOf(told)).some((each) => each.unit === rest.unit) ? undefined : { whole, told: [told], isDoubted: true };
}

/** What was done and what is left nearly come to what there was. */
function isWholeSum(whole: Quantity, told: Quantity, rest: Quantity): boolean {
  const all = approximate(whole.value);
  return compare(told.value, whole.value) < 0 && Math.abs(approximate(told.value) + approximate(rest.value) - all) <= all / MOST_FAR;
}

/** A slip is off by no more than this share of the whole. */
const MOST_FAR = 5;

/** 排查4326栋，其中C级的73栋，已整治58栋，其余25栋: what was done of the count right before. */
function doneOf(before: readonly Quantity[], rest: Quantity, words: FigureWords): Reading | undefined {
  const [last, told] = before.slice(-2);
  if (last === undefined || told === undefined) return undefined;
  const isAgain = last.before.length > VERB && told.before.startsWith(last.before);
  const goesOn = (GOES_ON.test(told.before) && isBeside(last, told)) || isAgain;
  // 查出84个，完成整改80个; 受理86件，不予受理6件，审结79件.
  const whole = goesOn ? last : before.slice(-MOST, -1).findLast((each) => isWholeOf(each, told, words));
  return whole !== undefined && whole.sentence === rest.sentence && told.segment === rest.segment && compare(told.value, whole.value) < 0 ? { whole, told: [told] } : undefined;
}

/** By the words of a pair: 受理, not 不予受理, for 审结. */
function isWholeOf(whole: Quantity, told: Quantity, words: FigureWords): boolean {
  return compare(whole.value, told.value) >= 0 && words.pairs.some(({ part, whole: wholes }) => mentions(told.before, part) && wholes.some((word) => whole.before.includes(word) && !isNegated(whole.before, word, words)));
}

/** 另聘请法律顾问2名: what is told besides has a noun that was not counted before. */
function isOfOwn({ before }: Quantity, plain: readonly Quantity[], words: FigureWords): boolean {
  const word = beginningOf(before, words.remainders) ?? "";
  const noun = before.slice(word.length);
  return noun.length >= LONGEST_VERB && !plain.some((each) => isAbout(noun, wordsOf(each)));
}

/** Letters of a verb behind 另. */
const LONGEST_VERB = 4;

/** 履行完毕163份，正常履行71份: told one after the other, in one unit. */
function isBeside(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && a.segment === b.segment && joint(a, b).split(COMMA).length <= 2;
}

function checkOf(rest: Quantity, { whole, told }: Reading): FigureCheck {
  return balanceCheck(rest, [...termsOf([whole], 1), ...termsOf(told, -1)]);
}
