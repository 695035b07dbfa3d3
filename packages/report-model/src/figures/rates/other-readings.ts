import type { FigureWords } from "@lint-report/standard";
import { add, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG_BEHIND, COMMA, RESPECTIVELY } from "../../text/chinese-clauses.js";
import { clauseBefore } from "../parts/excess.js";
import { isMostly } from "../reading/about.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { isAmong, isCounted, isDue, isEnumerated, isLastYear, joint, mentions, opensWith, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { takenOf } from "../reading/taken-of.js";
import { isBehindWhole, type Rate } from "./rate-names.js";
import { dividedBy } from "./rate-wholes.js";

/** A part with the whole that a rate may be taken of. */
export interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** What a rate was read from so far. */
interface Reading {
  readonly rate: Rate;
  readonly parts: readonly Quantity[];
  /** All counts of the rate's step. */
  readonly kin: readonly Quantity[];
  readonly pairs: readonly Pair[];
  /** The pairs of which something may be left out. */
  readonly settled: readonly Pair[];
}

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** Further parts and wholes that can make a rate right, never wrong. */
export function otherReadings({ rate, parts, kin, pairs, settled }: Reading, setting: Setting): readonly Pair[] {
  const { sentence, words } = setting;
  // 按期办结2448件，逾期办结12件，按期办结率: of those that were done so.
  const manner = words.qualifiers.find((word) => rate.stem.includes(word)) ?? "";
  const isDoneSo = ({ before }: Quantity): boolean => before.includes(manner) || !kin.some((each) => each.before.includes(manner));
  return [
    ...acrossUnits(rate, sentence), ...together(kin.filter(isDoneSo), pairs), ...(manner === "" ? ofAllSteps(rate, setting) : []), ...withNeighbour(pairs.filter(({ whole }) => !kin.includes(whole)), setting), ...ofAll(pairs, sentence), ...turned(rate, pairs, words), ...ofOtherParts(rate, sentence), ...(rate.base === "" ? ofListBefore(parts, sentence) : []),
    ...ofEarlierWholes(rate, pairs, setting), ...without(settled, setting), ...ofOneListed(rate, pairs, setting), ...ofSiblings(rate, parts, setting), ...ofBothShares(rate, pairs, setting), ...withWhatNeededNone(rate, pairs, sentence), ...ofUnlikeWholes(rate, parts, setting), ...ofToldBase(rate, setting), ...ofOpened(rate, parts, setting), ...pooled(rate, parts, sentence), ...(manner === "" ? [] : ofNameBehind(rate, pairs, sentence)),
  ];
}

/** 县领导出庭31件，部门负责人出庭3件，出庭率100%: all parts of one name together can make it right, never wrong. */
function together(all: readonly Quantity[], pairs: readonly Pair[]): readonly Pair[] {
  const [part] = all;
  if (part === undefined || all.length < 2 || all.some((each) => each.family !== part.family || !isFirm(each))) return [];
  const sum = { ...part, value: sumOf(all) };
  return pairs.filter((pair) => !all.includes(pair.whole)).map(({ whole }) => ({ part: sum, whole }));
}

/** 问题213个，当场改正167个；责令限期改正46个，已改正44个，改正率99.1%: all that have taken the step, of any count before them. */
function ofAllSteps({ stem, percent }: Rate, { sentence: { quantities }, words }: Setting): readonly Pair[] {
  const step = stem.slice(-TAIL);
  const before = quantities.filter((each) => each.end <= percent.start && isCounted(each) && isFirm(each));
  const taken = step.length < TAIL ? [] : before.filter((each) => each.before.endsWith(step) && !mentions(each.before, words.ordered));
  const [part] = taken;
  if (part === undefined || taken.length < BOTH || taken.some(({ unit }) => unit !== part.unit)) return [];
  return before.slice(0, MOST_PAIRS).filter((whole) => whole.unit === part.unit && whole.end <= part.start).map((whole) => ({ part: { ...part, value: sumOf(taken) }, whole }));
}

/** 建议47件、提案62件，…81件，占74.3%: two wholes that stand side by side may be one, never wrong. */
function ofAll(pairs: readonly Pair[], { quantities }: Sentence): readonly Pair[] {
  return pairs.slice(0, MOST_PAIRS).flatMap(({ part, whole }) => {
    const next = quantities[quantities.indexOf(whole) + 1];
    const isBeside = next !== undefined && next !== part && next.family === whole.family && isEnumerated(whole, next);
    const all = isBeside ? add(whole.value, next.value) : whole.value;
    // 优秀46卷、合格68卷，合格率（含优秀）: those two are the part.
    return isBeside && compare(all, part.value) !== 0 ? [{ part, whole: { ...whole, value: all } }] : [];
  });
}

/** 延期的9份合同和新签的57份合同，共计66份，审查率100%: a part with the count before it may be all, never wrong. */
function withNeighbour(pairs: readonly Pair[], { sentence: { quantities }, words }: Setting): readonly Pair[] {
  return pairs.slice(0, MOST_PAIRS).flatMap(({ part, whole }) => {
    const at = quantities.indexOf(part);
    const [previous, next] = [quantities[at - 1], quantities[at + 1]];
    const isBeside = previous !== undefined && previous !== whole && previous.unit === part.unit && !joint(previous, part).includes(COMMA);
    // 检查1237家，关闭47家，任务完成率100%.
    const isClosed = next !== undefined && next !== whole && next.unit === part.unit && mentions(next.before, words.withdrawn);
    return [...(isBeside ? [previous] : []), ...(isClosed ? [next] : [])].map((each) => ({ part: { ...part, value: add(part.value, each.value) }, whole }));
  });
}

/** 依次为276件、341件、358件和309件，其中三季度占全年的27.9%: one of the list by its name; 29人，占在岗的90.6%，占编制的82.9%: what the share before is of. Either can make it right, never wrong. */
function ofOneListed({ stem, percent }: Rate, pairs: readonly Pair[], { sentence: { quantities, text }, words }: Setting): readonly Pair[] {
  const before = quantities.slice(0, quantities.indexOf(percent));
  const last = before[before.length - 1];
  const counts = before.filter((each) => isCounted(each) && each.segment === percent.segment);
  const isNext = last?.family === percent.family && joint(last, percent).startsWith(COMMA) && joint(last, percent).split(COMMA).length === 2;
  const isOne = mentions(percent.before, words.among) && RESPECTIVELY.test(text);
  const told = stem !== "" ? [] : isNext ? counts.slice(-1) : isOne ? counts.slice(-MOST_LISTED) : [];
  return pairs.slice(0, MOST_PAIRS).flatMap(({ part, whole }) => told.filter((each) => each !== whole && each.family === part.family && isFirm(each)).map((each) => ({ part: each, whole })));
}

/** 可网上办理1109项，占97.1%；可网上办理的事项里，全程网办968项，占87.3%: a share of what is a share itself can make it right, never wrong. */
function ofSiblings({ stem, base, percent }: Rate, [part]: readonly Quantity[], { sentence: { quantities } }: Setting): readonly Pair[] {
  if (stem !== "" || base !== "" || part === undefined) return [];
  return quantities.filter((each) => each.end <= part.start && each.unit === part.unit && each.segment < percent.segment && isFirm(each) && compare(each.value, part.value) >= 0 && each.before.length >= NAME && joint(each, part).includes(each.before.slice(-NAME))).map((whole) => ({ part, whole }));
}

/** 商品类284件，占58.56%。服务类201件，占投诉总量的41.44%: where two shares are all of it, so are the two parts; never wrong. */
function ofBothShares({ stem, percent }: Rate, pairs: readonly Pair[], { sentence: { earlier, quantities } }: Setting): readonly Pair[] {
  const isOther = ({ family, value, block, sentence, start }: Quantity): boolean => family === percent.family && compare(add(value, percent.value), HUNDRED) === 0 && block === percent.block && sentence <= percent.sentence && start < percent.start;
  return stem !== "" || ![...earlier, ...quantities].some(isOther) ? [] : pairs.slice(0, MOST_PAIRS).map(({ part, whole }) => ({ part, whole: { ...whole, value: add(part.value, whole.value) } }));
}

/** 受理816宗，当场答复602宗，转办214宗，办结208宗，办结率99.26%: of all of them, those among them that needed no such step; never wrong. */
function withWhatNeededNone({ stem, percent }: Rate, pairs: readonly Pair[], { quantities }: Sentence): readonly Pair[] {
  return stem === "" ? [] : pairs.slice(0, MOST_PAIRS).flatMap(({ part, whole }) => {
    const before = quantities.filter((each) => each.end <= whole.start && each.unit === whole.unit && each.segment === percent.segment && isFirm(each));
    const all = before.find((each) => before.some((other) => other !== each && compare(add(other.value, whole.value), each.value) === 0));
    return all === undefined ? [] : [{ part: { ...part, value: add(part.value, subtract(all.value, whole.value)) }, whole: all }];
  });
}

/** Letters of a sibling's name that are told again. */
const NAME = 4;

/** Figures of a list of which one may be meant. */
const MOST_LISTED = 8;

/** The counts of one unit that are listed right before a figure; none where there is but one. */
export function listBefore(figure: Quantity, { quantities }: Sentence): readonly Quantity[] {
  const at = quantities.indexOf(figure);
  const last = at > 0 ? quantities[at - 1] : undefined;
  if (last === undefined) return [];
  let from = at - 1;
  while (from > 0 && at - from < MOST_LISTED && quantities[from - 1]?.unit === last.unit && isEnumerated(quantities[from - 1] ?? last, quantities[from] ?? last)) from--;
  const list = quantities.slice(from, at);
  return list.length < BOTH || !list.every(isFirm) ? [] : list;
}

/** 抽查大街64条、点位46处，发现问题25处，问题率22.7%: two counts that stand side by side, in whatever units, can make it right, never wrong. */
function ofUnlikeWholes({ stem, percent }: Rate, parts: readonly Quantity[], { sentence: { quantities } }: Setting): readonly Pair[] {
  if (stem === "") return [];
  const before = quantities.slice(0, quantities.indexOf(percent)).filter((each) => isCounted(each) && isFirm(each)).slice(-MOST_LISTED);
  const joined = before.flatMap((one, at) => {
    const other = before[at + 1];
    return other !== undefined && other.unit !== one.unit && isEnumerated(one, other) ? [{ ...other, value: sumOf([one, other]) }] : [];
  });
  return joined.flatMap((whole) => [...parts, ...before].slice(0, MOST_LISTED).filter((part) => part.start >= whole.end).map((part) => ({ part, whole })));
}

/** 败诉5件，部门3件、乡镇2件，按部门审结的35件计，败诉率8.6%: any count before a base that is told in figures can make it right, never wrong. */
function ofToldBase({ stem, percent }: Rate, { sentence }: Setting): readonly Pair[] {
  const from = stem === "" ? undefined : takenOf(percent, sentence)?.from;
  const before = sentence.quantities.filter((each) => each.end <= percent.start && isCounted(each) && isFirm(each));
  const whole = from === undefined ? undefined : before.find((each) => each.start >= from);
  return whole === undefined ? [] : before.filter((each) => each.end <= whole.start && each.unit === whole.unit).slice(-MOST_PAIRS).map((part) => ({ part, whole }));
}

/**
 * 归集18567万元，市级归集7721万元；新增贷款410笔15962万元，其中市级发放9269万元，占全市新增贷款的58.07%, or 收回意见表527份，其中对办理满意526件、对结果满意519件，…分别为99.8%和98.5%: what the figures behind 其中 are some of, in
 * whatever unit, can make it right, never wrong, unless the share is said to be of something else.
 */
function ofOpened({ base, percent }: Rate, parts: readonly Quantity[], { sentence: { quantities }, words }: Setting): readonly Pair[] {
  return parts.flatMap((part) => {
    const at = quantities.findLastIndex((each) => each.start <= part.start && each.segment === part.segment && opensWith(each.lead, words.among));
    const whole = at < 0 ? undefined : quantities.slice(0, at).findLast((each) => isCounted(each) && directionOf(each, words) === 0);
    const isSo = whole !== undefined && part.block === percent.block && whole.segment === part.segment && isFirm(whole) && isMostly(base, clauseBefore(whole) + whole.after);
    return isSo ? [{ part, whole }] : [];
  });
}

/** 受理918件，办结916件；受理1246件，办结1230件，两级办结率99.2%: the wholes and the parts of all groups, the last ones first, can make it right, never wrong. */
function pooled({ percent }: Rate, [part]: readonly Quantity[], { quantities }: Sentence): readonly Pair[] {
  const counts = quantities.filter((each) => each.end <= percent.start && each.unit === part?.unit && isCounted(each) && isFirm(each)).slice(-MOST_POOLED);
  const pairs: Pair[] = [];
  for (let at = counts.length - 1; at > 0; at--) {
    const [whole, done] = [counts[at - 1], counts[at]];
    if (whole === undefined || done === undefined || compare(done.value, whole.value) > 0) continue;
    const last = pairs[pairs.length - 1];
    pairs.push(last === undefined ? { part: done, whole } : { part: { ...last.part, value: add(last.part.value, done.value) }, whole: { ...last.whole, value: add(last.whole.value, whole.value) } });
    at--;
  }
  // 办结率97.3%；受理92件，办结88件，办结率96.7%: each has its own, or it is of all.
  return pairs.slice(quantities.some(({ family, start }) => family === percent.family && start < percent.start) ? Math.max(1, pairs.length - 1) : 1);
}

/** 合格851艘次，一次合格率93.6%，一次合格809艘次: what the rate's own name counts behind it can make it right, never wrong. */
function ofNameBehind({ stem, percent }: Rate, pairs: readonly Pair[], { quantities }: Sentence): readonly Pair[] {
  const parts = stem === "" ? [] : quantities.filter((each) => each.start > percent.end && each.segment === percent.segment && each.before === stem && isFirm(each));
  return parts.flatMap((part) => pairs.filter(({ whole }) => whole.unit === part.unit).map(({ whole }) => ({ part, whole })));
}

/** Figures of groups that a rate may be over. */
const MOST_POOLED = 12;

/** The least that is taken together. */
const BOTH = 2;

/** 审结27宗，胜诉24宗，撤诉3宗，胜诉率100%: a whole without what was withdrawn can make it right, never wrong. */
function without(pairs: readonly Pair[], { sentence: { quantities }, words }: Setting): readonly Pair[] {
  return pairs.slice(0, MOST_PAIRS).flatMap(({ part, whole }) => quantities
    .filter((each) => each.family === whole.family && (each.segment === part.segment || each.segment === whole.segment) && each.unit !== "" && each.start !== part.start && each.start !== whole.start && compare(each.value, whole.value) < 0 && mentions(wordsOf(each), words.withdrawn, words.pendings))
    .slice(0, MOST_PAIRS).map((each) => ({ part, whole: { ...whole, value: subtract(whole.value, each.value) } })));
}

/** 受理5236件。办结5231件，办结率99.9%；满意5027件，满意率96.0%: a whole of an earlier sentence can make it right, never wrong. */
function ofEarlierWholes({ base }: Rate, pairs: readonly Pair[], { sentence, words }: Setting): readonly Pair[] {
  const [first] = pairs;
  // 占审结案件的, 审结案件中，…, 办结的432件中，满意421件: the text says of what.
  // 应参检503家: nor of those that were not due.
  const isTold = base !== "" || pairs.some(({ whole }) => isDue(whole)) || dividedBy(sentence, words).length > 0 || pairs.some(({ part, whole }) => !isLastYear(whole, words) && (AMONG_BEHIND.test(whole.after) || isAmong(part, whole, words)));
  if (first === undefined || isTold) return [];
  const { part } = first;
  return sentence.earlier.filter((each) => each.family === part.family && isFirm(each) && compare(each.value, part.value) >= 0).map((whole) => ({ part, whole }));
}

/** 转移1027人，预案1019人，转移率100.8%: more than all, which only the other way round can be; a plan may well be outdone. */
function turned({ percent, name }: Rate, pairs: readonly Pair[], { fulfilled }: FigureWords): readonly Pair[] {
  return compare(percent.value, HUNDRED) > 0 && !mentions(name, fulfilled) ? pairs.map(({ part, whole }) => ({ part: whole, whole: part })) : [];
}

/** 调解412件，成功405件；总量下降8.6%，约占全县6873件的6.0%: where the whole is told in figures, any count before it may be the part. */
function ofOtherParts({ stem, percent }: Rate, { quantities }: Sentence): readonly Pair[] {
  const at = quantities.indexOf(percent);
  const whole = quantities[at - 1];
  const isTold = stem === "" && whole !== undefined && isBehindWhole(percent.before, whole);
  return !isTold ? [] : quantities.slice(0, at - 1).filter((each) => each.unit === whole.unit && isFirm(each)).slice(-MOST_PAIRS).map((part) => ({ part, whole }));
}

/** 维持58件、驳回14件、撤销11件。调解29件，占35%: of all that the sentence before listed; it can make it right, never wrong. */
function ofListBefore(parts: readonly Quantity[], { previous }: Sentence): readonly Pair[] {
  const [part] = parts;
  const list = previous.filter((each) => each.unit === part?.unit && isFirm(each));
  const [first] = list;
  return part === undefined || first === undefined || list.length < FEWEST_LISTED ? [] : parts.map((each) => ({ part: each, whole: { ...first, value: sumOf(list) } }));
}

/** Figures that make a list. */
const FEWEST_LISTED = 3;

/** Readings that are tried out, and counts that each is tried with. */
const MOST_PAIRS = 6;

/** 通知书45份，整改到位45家，整改率100%: two counts of the same thing in different units can make it right, never wrong. */
function acrossUnits({ stem, percent }: Rate, { quantities }: Sentence): readonly Pair[] {
  const tail = stem.slice(-TAIL);
  const told = quantities.filter((each) => stem !== "" && each !== percent && each.segment === percent.segment && isCounted(each) && wordsOf(each).includes(tail));
  return told.flatMap((part) => told.filter((whole) => whole !== part).map((whole) => ({ part, whole })));
}

const TAIL = 2;
