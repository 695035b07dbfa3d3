import type { FigureWords } from "@lint-report/standard";
import { add, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ALL, AMONG_BEHIND, AVERAGE, COMMA, DIVISION, NET, OF_SEVERAL, PART_OF_YEAR, RESPECTIVELY, TOTAL_BASE, TOTAL_OF, WHOLE_PLACE } from "../../text/chinese-clauses.js";
import { COMPARED_BEHIND, COUNTED_IN, HAD_TO, LACKING, NOTE_BEHIND, OF_WHAT_THEY_HAVE, OVER_ALL_TOLD, SEVERAL_SUMMED } from "../../text/chinese-figures.js";
import { AND_ABOVE, JUST_ARRIVED, OF_DUE } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { excessOf } from "../parts/excess.js";
import { isAbout, isMostly, pairsInCommon } from "../reading/about.js";
import { compares } from "../reading/compared.js";
import { isFromTo, isTo } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm, isPrintable, isTarget } from "../reading/interval.js";
import { isCompared } from "../reading/last-year.js";
import { isWithinRun } from "../reading/runs.js";
import { areBeside, groupAround, isAmong, isCounted, isDue, isLastYear, joint, mentions, opensWith, wordsOf, type Sentence } from "../reading/scope.js";
import { areOpposite } from "../reading/sums-apart.js";
import type { FigureCheck } from "../types.js";
import { alternativesTo, isRestTold, restsOf } from "./alternatives.js";
import { complementCheck } from "./complement.js";
import { impossibleRate } from "./impossible.js";
import { isOfOtherMatter } from "./other-matters.js";
import { otherReadings, type Pair } from "./other-readings.js";
import { byGrades, byOwnWhole } from "./own-wholes.js";
import { aboveAll, isNarrower, isOfAllOfIt, isOfThose, isStepOfWhole } from "./rate-bounds.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn, type Rate } from "./rate-names.js";
import { isToldElsewhere, partsOfRate, type RateParts } from "./rate-parts.js";
import { areSiblings, dividedBy, isOfOtherTurn, isOutcomeOf, isUsualWhole, tookItsStep, wholesOfRate, isBase } from "./rate-wholes.js";

/** Rates (办结率95%) and shares (占25%) of one sentence, recomputed from counts of it or of the sentence before. */
export function rateChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return ratesIn(sentence, words).flatMap((rate) => {
    const told = partsOfRate(rate, sentence, words);
    // 净减8起，道路运输事故占67.4%: by how much it changed is no part, nor are the 两项 of 两项合计.
    const found = { ...told, parts: told.parts.filter(({ before, after }) => !NET.test(before) && !opensWith(after, words.sumsBehind)) };
    if ((told.parts.length > 0 && found.parts.length === 0) || isOfOtherTurn(rate, found.parts)) return [];
    // 72名群众填写满意度测评表，满意率97.66%: the only count is no part, whatever its words.
    if (found.parts.length > 0 && (rate.stem === "" || !isOnlyCount(sentence))) return judged(rate, found, { sentence, words });
    const missing = complementCheck(rate, sentence, words);
    return missing === undefined ? impossibleRate(rate, sentence, words) : [missing];
  });
}

function isOnlyCount({ quantities, earlier }: Sentence): boolean {
  return [...earlier, ...quantities].filter(isCounted).length === 1;
}

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** Right if any reading of part and whole gives the rate; else wrong by the likeliest reading, if one is likely. */
function judged(rate: Rate, { parts: told, rest, kin }: RateParts, { sentence, words }: Setting): readonly FigureCheck[] {
  const parts = told.map((each) => doneOf(each, sentence)).filter((each) => each !== rate.whole);
  const [part] = parts;
  // 涉及1293人，人均1.49万元，分别占62.6%和59.8%.
  if (part !== undefined && (AVERAGE.test(part.before) || isOfLastYear(rate, part, { sentence, words }))) return [];
  if (rate.whole !== undefined && part !== undefined) {
    const pair = { part, whole: rate.whole };
    return [checkOf(rate, pair, { holds: gives(rate.percent, pair), sure: true })];
  }
  // 由178件增加到203件，报备率100%: what it was is no part of what it came to.
  const all = parts.flatMap((each) => ofOneYear(each, wholesOfRate(rate, each, { sentence, words }), words).filter((whole) => !isFromTo({ now: whole, before: each })).filter((whole) => !tookItsStep(whole, rate, words)).filter((whole) => rate.base === "" || !(areSiblings(each, whole, words) || isOutcomeOf(whole, rate))).map((whole) => ({ part: each, whole })));
  // 占受理案件的28%: of no other whole, where that one is counted.
  const named = all.filter(({ whole }) => isBase(whole, rate, words) || isNamedBy(rest, whole, words) || (isTo(whole) && !isLastYear(whole, words) && all.some((each) => isBase(each.whole, rate, words) && each.whole.index === whole.index - 1)));
  // 1126项，其中“最多跑一次”事项1098项；…，占事项总数的: of all, not of what more is said of.
  const totals = TOTAL_BASE.test(rate.percent.before) ? named.filter(({ whole }) => !opensWith(whole.before, words.among) || withoutWords(whole.before, words.among) === rate.base || !named.some((other) => other.whole.start < whole.start && compare(other.whole.value, whole.value) > 0)) : named;
  // 占全县调解总量的: of what all of them have, not of what this one has.
  // 规上企业142家，占全部规上企业的: nor what all of the same name have.
  const isOfLarger = named.length === 0 && (WHOLE_PLACE.test(rate.base) || (rate.base.length > LONGEST_STEP_NAME && part !== undefined && part.before.includes(rate.base)));
  // 占宗数的: of what is counted in that unit.
  const pairs = named.length > 0 ? totals : isOfLarger ? [] : rate.base.length === 1 ? all.filter(({ whole }) => whole.unit === rate.base) : all;
  const isRight = (pair: Pair): boolean => gives(rate.percent, pair);
  // 以全部办结案件计，调解率73.6%: of all of those.
  const right = pairs.find(isRight) ?? ((rate.stem !== "" && rate.base !== "" && named.length > 0) || pairs.some(({ whole }) => isTarget(whole)) ? [] : otherReadings({ rate, parts, kin, pairs, settled: pairs.filter((pair) => !isRestPending(rate, pair, { sentence, words })) }, { sentence, words })).find(isRight);
  const meantToBe = byGrades(rate, { pairs: all, sentence, words }) ?? (right === undefined ? undefined : byOwnWhole(rate, right, { pairs: all, sentence, words }));
  if (meantToBe !== undefined) return [{ ...checkOf(rate, meantToBe, { holds: false, sure: false }), expected: [] }];
  if (right !== undefined) return [checkOf(rate, right, { holds: true, sure: true })];
  // 3个大队的工贸类案件占比超过七成: of the cases of each.
  if (part !== undefined && rate.stem === "" && part.sentence === rate.percent.sentence && OF_WHAT_THEY_HAVE.test(joint(part, rate.percent))) return [];
  // 41所中小学均配备，配备率100% is of the 41.
  if (part !== undefined && compare(rate.percent.value, HUNDRED) === 0 && (ALL.test(part.after) || mentions(part.after, words.alls) || isOfAllOfIt(part, rate) || (HAD_TO.test(part.before) && isRightBehind(rate, part, words)))) return [];
  if (part === undefined || !isWithinReach(rate, part, sentence) || pairs.some(({ whole }) => !isFirm(whole) && whole.start < rate.percent.start) || !isFirm(part)) return [];
  const wholes = pairs.filter((pair) => pair.part === part).map(({ whole }) => whole).filter((whole) => isUsualWhole(rate, whole, words) && isWithinReach(rate, whole, sentence));
  const divided = dividedBy(sentence, words);
  const based = wholes.filter((each) => isBase(each, rate, words) || divided.includes(each) || isNamedBy(rest, each, words));
  const close = based.length > 0 ? based : wholes.filter(({ segment, sentence: number }) => segment === part.segment && number === part.sentence);
  const candidates = close.length > 0 ? close : wholes;
  const together = togetherBefore(rate, part, { sentence, words });
  if (together !== undefined && !mentions(sentence.text, words.carried, words.exceptions)) return [checkOf(rate, { part, whole: together }, { holds: gives(rate.percent, { part, whole: together }), sure: true })];
  const above = mentions(sentence.text, words.carried, words.exceptions) || mentions(rate.name, words.fulfilled) ? undefined : aboveAll(rate, part, { wholes: candidates, words });
  // 局本级受理126件，区局受理286件，合计办结407件: of both.
  if (above !== undefined) return isWithinRun(part, above, sentence) || areOpposite(part, above, words) ? [] : [excessOf({ part, whole: above }, words)];
  const meant = likeliest(candidates, { rate, part, words });
  if (meant === undefined || !(DIVISION.test(sentence.text) || isOneMatter(part, meant, { divided: rate.stem === "" && wholes.length === 1 ? wholes : divided, words })) || !(isToldElsewhere(rest, rate, { sentence, words }) || isRightBehind(rate, part, words)) || isExcused(rate, { part, whole: meant }, { sentence, words })) return [];
  if ((compare(rate.percent.value, HUNDRED) === 0 && isAllOfOther(rate, { part, whole: meant }, { sentence, words })) || isOfOtherMatter(rate, { part, whole: meant, rest, kin }, { sentence, words })) return [];
  // 两个专业合计598件；另两个专业相加25件，占2.9%: one group of kinds is no whole of another.
  if (rate.stem === "" && rate.base === "" && ((meant.segment !== part.segment && meant.sentence === part.sentence && [meant, part].every(isOfSeveral)) || isOfUntold(part, meant, sentence))) return [];
  // 318件纠纷…。重复信访24件，占信访总量的18.2%: of what was not counted there.
  const base = withoutWords(rate.base, words.matters);
  if (rate.base.length > 1 && named.length === 0 && (words.stages.includes(rate.base) || meant.sentence !== part.sentence || meant.segment !== part.segment || (base.length > 0 && !isMostly(base, wordsOf(meant)) && !Array.from(base.slice(0, -NOUN)).some((letter) => wordsOf(meant).includes(letter))))) return [];
  const check = checkOf(rate, { part, whole: meant }, { holds: false, sure: isClear(rate, part, meant) && !isQualified(rate, part, words) && !isNarrower(rest, sentence, words) });
  const isOnly = wholes.every((each) => compare(each.value, part.value) < 0 || compare(each.value, meant.value) === 0);
  return [isOnly ? check : { ...check, expected: [] }];
}

/** 警情521起。检查218家，排查隐患468条，事前立案20起，占比85%: of what its own sentence, which tells of other things, does not tell. */
function isOfUntold(part: Quantity, whole: Quantity, { quantities }: Sentence): boolean {
  const told = quantities.filter((each) => each.sentence === part.sentence && each.end <= part.start && isCounted(each));
  return whole.sentence !== part.sentence && told.length > 0 && told.every(({ family }) => family !== part.family);
}

/** 两个专业相加仅25件. */
function isOfSeveral({ block: { view: { text } }, start }: Quantity): boolean {
  return SEVERAL_SUMMED.test(text.slice(Math.max(0, start - LONGEST_SUMMED), start));
}

/** Letters of a total of a few kinds. */
const LONGEST_SUMMED = 16;

/** 100% may be of what the part itself tells. */
function isAllOfOther(rate: Rate, { part, whole }: Pair, { words }: Setting): boolean {
  // 结案率100%（不含未到期6件）: of those that were due.
  if (OF_DUE.test(rate.stem + (NOTE_BEHIND.exec(rate.percent.block.view.text.slice(rate.percent.end, rate.percent.end + LONGEST_NOTE))?.[0] ?? "")) || (isOfThose(rate, part) && !isAmong(part, whole, words))) return true;
  // 派单336件，按时结案331件，超时5件，结案率100%: of those on time and late.
  if (mentions(part.before, words.qualifiers) && !mentions(rate.stem, words.qualifiers) && !mentions(rate.percent.before, words.alls)) return true;
  // 行政诉讼1件由镇长出庭应诉，出庭率100%: of what was told so, whatever stands before.
  if (whole.sentence !== part.sentence && rate.stem !== "" && part.after.includes(rate.stem.slice(-STEP_LETTERS))) return true;
  // 述法单位29个。整改问题28个，整改完成率100%: of what it tells itself, where that is another matter.
  if (whole.sentence !== part.sentence && !opensWith(part.before, words.among) && pairsInCommon(part.before, wordsOf(whole)) === 0) return true;
  // 调解864件，成功847件，调解率100%: of what the whole tells, not of what came of it.
  return isStepOfWhole(rate, { part, whole }, words);
}

/** 年末持证23名；上年末在岗24名，持证率75%: of what its own clause group tells of last year. */
function isOfLastYear({ percent, stem }: Rate, part: Quantity, { sentence, words }: Setting): boolean {
  const between = sentence.quantities.filter((each) => each.start > part.end && each.end <= percent.start && each.segment === percent.segment);
  return stem !== "" && part.segment !== percent.segment && !isLastYear(part, words) && between.some((each) => isLastYear(each, words));
}

/** 拆除61430平方米，完成6万平方米目标任务，完成率102.4%: what was done, not what was to be. */
function doneOf(part: Quantity, { quantities }: Sentence): Quantity {
  return isTarget(part) ? quantities.findLast((each) => each.end <= part.start && each.unit === part.unit) ?? part : part;
}

/** 承办建议47件、提案62件，共办复108件，办复率100%: the two that stand side by side, where one alone is less than the part. */
function togetherBefore({ percent, stem }: Rate, part: Quantity, { sentence: { quantities }, words }: Setting): Quantity | undefined {
  const at = quantities.indexOf(part);
  const [one, other] = quantities.slice(Math.max(0, at - 2), at);
  const isRight = stem !== "" && joint(part, percent) === COMMA + percent.before && mentions(part.before, words.totals);
  if (!isRight || one === undefined || other === undefined || !areBeside(one, other) || other.unit !== part.unit || other.segment !== part.segment || [one, other].some((each) => !isFirm(each) || compare(each.value, part.value) >= 0)) return undefined;
  const value = add(one.value, other.value);
  return compare(value, part.value) < 0 ? undefined : { ...one, value };
}

/** 优良318天；上年优良315天: a part of last year is of no whole of this one, and where there is one of this year, the other way round. */
function ofOneYear(part: Quantity, wholes: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const isOfLast = (each: Quantity): boolean => isLastYear(each, words);
  if (isOfLast(part)) return wholes.filter((whole) => part.sentence !== whole.sentence || whole.start > part.start || isOfLast(whole));
  // 普法6.8万元，…，较上年的18.0万元增长20%；普法经费占…: told behind it, last year's is no whole of it.
  const isOwn = (whole: Quantity): boolean => whole.depth > 0 || AMONG_BEHIND.test(whole.after) || AMONG_BEHIND.test(joint(whole, part));
  const ofThis = wholes.filter((whole) => !isOfLast(whole) || !isCompared(whole, words) || (whole.sentence === part.sentence && whole.start < part.start && isOwn(whole)));
  if (ofThis.length === 0 && wholes.some((whole) => whole.sentence === part.sentence && whole.start < part.start && compares(whole.before, words) && joint(whole, part).includes(COMMA) && !isOwn(whole))) return [];
  // 与上年104场相比翻了一番，其中39场占四分之一: of this year's, told elsewhere.
  return ofThis.length > 0 ? ofThis : wholes.filter(({ after }) => !COMPARED_BEHIND.test(after));
}

/** Behind a rate other matters follow, but for brackets right behind it, 占比62.5%，达645项, and a rate that stands before all counts. */
function isWithinReach({ percent }: Rate, each: Quantity, { quantities }: Sentence): boolean {
  if (each.block !== percent.block || each.sentence !== percent.sentence || each.start < percent.start) return true;
  const isFirst = !quantities.some((other) => other.end <= percent.start && isCounted(other));
  return each.segment === percent.segment && (isFirst || each.depth > percent.depth || TOTAL_OF.test(each.before));
}

/** 化解2093件，综合化解率97.5%: right behind its part a rate's name may say more than the part does, except of time and manner. */
function isRightBehind({ percent, stem }: Rate, part: Quantity, words: FigureWords): boolean {
  return part.block === percent.block && part.end <= percent.start && joint(part, percent) === COMMA + percent.before && !mentions(stem, words.qualifiers);
}

/** A whole of the sentence before must share a word with the part, unless the part has none of its own or the sentence divides it. 全年援助225件。全年化解116起 share none. */
function isOneMatter(part: Quantity, whole: Quantity, { divided, words }: { readonly divided: readonly Quantity[]; readonly words: FigureWords }): boolean {
  return whole.sentence === part.sentence || divided.includes(whole) || part.before.length <= STEP || isAbout(withoutWords(part.before, words.wholeYear), wordsOf(whole));
}

/** Letters of a step. */
const STEP_LETTERS = 2;
/** Letters of a noun at the end of a base. */
const NOUN = 2;
/** Letters of a step, which a base may repeat: 化解总数. */
const LONGEST_STEP_NAME = 3;

/** Letters of a step without a matter: 已办结. */
const STEP = 4;

/** 在岗38人 for 在岗人员持证率: the rate's own name begins with what it is taken of. */
function isNamedBy(rest: string, whole: Quantity, { wholes }: FigureWords): boolean {
  return rest !== "" && wholes.some((word) => word.length > 1 && rest.startsWith(word) && wordsOf(whole).includes(word));
}

/** By the words that name wholes; of equals the nearest before the part. Wholes smaller than the part are out. */
function likeliest(wholes: readonly Quantity[], { rate, part, words }: { readonly rate: Rate; readonly part: Quantity; readonly words: FigureWords }): Quantity | undefined {
  const smaller = wholes.some((whole) => compare(whole.value, part.value) < 0 && whole.sentence === part.sentence);
  const canExceed = mentions(rate.name, words.fulfilled) && compare(rate.percent.value, HUNDRED) !== 0;
  const fitting = wholes.filter((each) => (canExceed || compare(each.value, part.value) >= 0) && each.value.digits > 0n);
  const among = fitting.filter((each) => isAmong(part, each, words));
  const due = fitting.filter(isDue);
  const based = fitting.filter((each) => isBase(each, rate, words));
  const named = fitting.filter((each) => mentions(wordsOf(each), words.wholes));
  // 违法58个…。违法图斑已整改51个: by the word that opens the part's own.
  const opening = fitting.filter((each) => {
    const name = withoutWords(each.before, words.among);
    return name.length > 1 && part.before.length > name.length && part.before.startsWith(name);
  });
  const pool = [based, due, among, opening.length === 1 ? opening : [], named].find((each) => each.length > 0) ?? (fitting.length === 1 && !smaller ? fitting : []);
  const before = pool.filter((each) => each.start < part.start || each.block !== part.block);
  return before[before.length - 1] ?? pool[0];
}

/** True where the text names another denominator than the counts that stand there. */
function isExcused(rate: Rate, { part, whole }: Pair, { sentence, words }: Setting): boolean {
  // 合格以上案卷占92.5%: more than what is called 合格.
  if (rate.stem === "" && AND_ABOVE.test(rate.percent.before)) return true;
  if (isRestPending(rate, { part, whole }, { sentence, words }) || (compare(rate.percent.value, HUNDRED) !== 0 && isRestTold({ part, whole }, sentence, words) && !mentions(rate.stem, words.qualifiers))) return false;
  // 分别为61人和42人，总体合格率: of all lists together.
  if (OF_SEVERAL.test(rate.name) && RESPECTIVELY.test(sentence.text)) return true;
  // 当场履行705件。…到期履行163件，总履行率99.3%.
  if (OVER_ALL_TOLD.test(rate.stem) && sentence.previous.length > 0 && !sentence.previous.includes(whole)) return true;
  const groups = [rate.percent, part, whole].map(groupAround).join().replaceAll(COUNTED_IN.exec(whole.block.view.text.slice(whole.end, whole.end + LONGEST_NOTE))?.[0] ?? " ", "");
  // 核定28人，缺编4人，在岗人员中45岁以上14人，占58.3%: of what another count leaves of the whole.
  const isOfRest = sentence.quantities.some((each) => each.unit === whole.unit && LACKING.test(each.before) && compare(each.value, subtract(whole.value, part.value)) < 0 && gives(rate.percent, { part, whole: { ...whole, value: subtract(whole.value, each.value) } }));
  if (isOfRest) return true;
  // 未审结的7件均在期限内: what is left is told, and nothing else.
  const isLeftTold = compare(rate.percent.value, HUNDRED) !== 0 && restsOf({ part, whole }, sentence).length > 0;
  if ((!isBase(whole, rate, words) && !isLeftTold && mentions(groups, words.pendings) && !isRestUncounted(rate, groups, words)) || (!isDue(whole) && !isNamedBy(rate.stem, whole, words) && !(isBase(whole, rate, words) && !mentions(rate.name, words.fulfilled)) && mentions(groups.replaceAll(whole.before, "").replaceAll(whole.after, "").replaceAll(tailOf(rate), ""), words.carried) && !dividedBy(sentence, words).includes(whole))) return true;
  if (whole.sentence !== part.sentence && PART_OF_YEAR.test(sentence.text.slice(0, rate.percent.start - sentence.start))) return true;
  // 新增就业6842人，完成年度目标6500人的105.3%: what the target is of.
  const isTarget = isBase(whole, rate, words) && mentions(rate.name, words.fulfilled);
  if (!isTarget && words.increments.some((word) => part.before.includes(word) && !rate.name.includes(word))) return true;
  const lacks = words.qualifiers.some((word) => rate.stem.includes(word) && !wordsOf(part).includes(word));
  // 占办结总数的 leaves nothing out.
  // 优秀72卷、良好131卷，优良率98.8%: the rate names what it takes together.
  const isSum = !sentence.quantities.includes(part);
  return lacks || (!isSum && !isBase(whole, rate, words) && alternativesTo({ percent: rate.percent, part, whole }, { sentence, words }).some((each) => isPrintable(rate.percent, each)));
}

/** Letters of a note right behind a whole. */
const LONGEST_NOTE = 16;

/** 占27.5%，部分历史遗留地界不清: what a later clause tells, but for brackets right behind the rate. */
function tailOf({ percent }: Rate): string {
  const { text } = percent.block.view;
  const group = groupAround(percent);
  const tail = text.slice(percent.end, text.indexOf(group) + group.length);
  return tail.startsWith(COMMA) ? tail : " ";
}

/** 62条，已办结60条、正在办理2条，办结率100%: what is not done yet is the rest of the whole. */
function isRestPending({ percent, stem }: Rate, pair: Pair, { sentence, words }: Setting): boolean {
  const isAll = compare(percent.value, HUNDRED) === 0 && !mentions(stem, words.qualifiers);
  return isAll && restsOf(pair, sentence).some((each) => mentions(wordsOf(each), words.pendings));
}

/** 反馈率83.7%，其余正在办理: without the rest it would be 100%. */
function isRestUncounted({ percent }: Rate, groups: string, words: FigureWords): boolean {
  const rest = words.rests.find((word) => groups.includes(word));
  const behind = rest === undefined ? "" : groups.slice(groups.indexOf(rest) + rest.length, groups.indexOf(rest) + rest.length + LONGEST_PENDING);
  return compare(percent.value, HUNDRED) !== 0 && mentions(behind, words.pendings);
}

/** Letters behind 其余 in which it is told to be pending. */
const LONGEST_PENDING = 8;

/** 按期答复17件，答复率100%: others may have been answered late. */
function isQualified({ stem }: Rate, part: Quantity, words: FigureWords): boolean {
  return stem !== "" && words.qualifiers.some((word) => wordsOf(part).includes(word) && !stem.includes(word));
}

function isClear({ percent, stem }: Rate, part: Quantity, whole: Quantity): boolean {
  return part.sentence === percent.sentence && whole.sentence === percent.sentence && part.block === whole.block && !(stem !== "" && JUST_ARRIVED.test(whole.before));
}
