import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { add, approximate, compare, integer, subtract, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG_NAMED, BESIDES, COMPOSED, COMPOSED_OF, NOT_TWICE, PERIODS, RESPECTIVELY, TWICE_TOLD } from "../../text/chinese-clauses.js";
import { DEALT_WITH, LEFT_AT_END, TOP_FEW, TOP_FEW_OPENS } from "../../text/chinese-figures.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { firstHeld } from "../../text/word-finder.js";
import { areAll, endsInRest, isComplete, isUnfinished } from "../reading/completeness.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { groupBehind } from "../reading/list-openers.js";
import { listsIn, type PartList } from "../reading/lists.js";
import { haveSameDigits } from "../reading/one-digit.js";
import { partsOf } from "../reading/own-parts.js";
import { areBeside, endsIn, groupAround, isDue, isEnumerated, isNegated, joint, mentions, opensWith, placeOf, type Sentence, sumOf } from "../reading/scope.js";
import { slippedParts } from "../reading/slipped-parts.js";
import { arePending, isToldNotAmong, isWithOtherUnit } from "../reading/sums-apart.js";
import { isWithCarried } from "../reading/sums-of-both.js";
import type { FigureCheck } from "../types.js";
import { additionOf, overParts } from "./addition.js";
import { isOfFirstPart } from "./of-parts.js";
import { overrunOf } from "./overruns.js";

/** Totals with a list of their parts behind 其中, 包括, 分别为, a colon or in brackets, added up. */
export function sumChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return listsIn(sentence, words).flatMap((read) => {
    const list = withItsWhole(read, sentence, words);
    const { total, parts } = list ?? read;
    if (isMadeUpOf(total, parts) && isAddable([total, ...parts])) return [additionOf(total, parts)];
    // 83件，其中应出庭71件，实际出庭70件、1件由他人代为: what ought to be is no part beside what was.
    // 57家，当场整改41家，限期整改剩余18家: what is left is a check of its own.
    if (list === undefined || parts.some((part) => isDue(part) || (LEFT_AT_END.test(part.before) && part.before.replace(LEFT_AT_END, "") !== "")) || !isAddable([total, ...parts]) || mentions(groupBehind(list).replaceAll(NOT_TWICE, ""), words.overlaps) || TWICE_TOLD.test(textBehind(list)) || TOP_FEW.test(textBehind(list)) || areTopFew(total, parts) || isCrossed(parts, words) || isRunning(parts, words)) return [];
    // 一季度…128件，二、三、四季度分别为97件、89件、98件: another part of the year.
    if (parts[0] !== undefined && parts[0].block === total.block && PERIODS.test(joint(total, parts[0])) && PERIODS.test(total.block.view.text.slice(Math.max(0, total.start - LONGEST_LEAD), total.start))) return [];
    const isUnbound = list.opening === "none" || (list.loose && list.opening !== "closed" && list.opening !== "bracket" && parts.every(({ depth }) => depth === total.depth));
    // 发现1374个，其中当场整改1136个、限期整改174个、立案37个: whatever steps they are, two digits tell.
    const isTurned = list.opening === "open" && isSlip(total, parts);
    if (isUnbound && !isTurned && ((isProgress(list, words) && !areAll(parts, words)) || isFlow(list, words) || (mentions(groupAround(total), words.carried) && !(parts.length > 2 && areAll(parts, words))))) return [];
    if (list.opening === "none" && ((list.loose && (endsInRest(list, words) || !isComplete(list, sentence, words))) || !isUniform(list))) return [];
    return listCheck(list, sentence, words);
  });
}

/** 36人，由律师21人、学者8人和退休法官5人组成: all of them, each with its figure, whatever else it says of them. */
function isMadeUpOf(total: Quantity, parts: readonly Quantity[]): boolean {
  const [first] = parts;
  const last = parts[parts.length - 1];
  return first !== undefined && last !== undefined && COMPOSED.test(joint(total, first) + last.after) && COMPOSED_OF.test(last.after)
    && parts.slice(1).every((part, at) => joint(parts[at] ?? part, part).lastIndexOf(ENUMERATION_COMMA) <= 0);
}

/** 1576件，其中名列前十的为: not all that there are, whatever is among them. */
function areTopFew(total: Quantity, [first]: readonly Quantity[]): boolean {
  return first?.block === total.block && TOP_FEW_OPENS.test(joint(total, first).slice(-LONGEST_LEAD * 2));
}

/** Letters before a figure in which its part of the year is told. */
const LONGEST_LEAD = 24;

/** 收到1326件，受理1198件，不予受理97件、…: what is denied of a count stands beside it, and both are of the count before. */
function withItsWhole(list: PartList, { quantities }: Sentence, words: FigureWords): PartList | undefined {
  const { total, parts, opening } = list;
  const [first] = parts;
  if (opening !== "none" || first === undefined || !areAll([total, first], words)) return list;
  const whole = quantities[quantities.indexOf(total) - 1];
  return whole?.family !== total.family || whole.depth !== total.depth ? undefined : { ...list, total: whole, parts: [total, ...parts] };
}

function listCheck(list: PartList, sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { total, parts, opening, nested } = list;
  const check = additionOf(total, parts);
  if (isLeft(list) || isParallel(list, sentence) || isOfFirstPart(list, check, words)) return [];
  if (!check.holds && parts.some((part, at) => isChangeBehind(part, parts[at - 1], words))) return [];
  if (check.holds) return opening === "none" && !isComplete(list, sentence, words) ? [] : [check];
  // 应考189人，合格184人，3人缓考、2人补考，至年底189人全部合格: as many as were told before.
  if (opening === "none" && parts.some((part) => sentence.quantities.some((each) => each.end <= total.start && each.unit === part.unit && compare(each.value, part.value) === 0))) return [];
  // 热线投诉中86件，网上投诉中22件: of two wholes.
  if (new Set(parts.flatMap(({ before }) => AMONG_NAMED.exec(before)?.[1] ?? [])).size > 1) return [];
  // 优秀101卷，合格57卷，不合格4卷: one grade beside the others.
  if (opening === "none" && mentions(total.before, words.grades)) return [];
  // 制定2件，报备2件、备案2件: what was done with all of them.
  if (opening === "none" && parts.every((part) => compare(part.value, total.value) === 0)) return [];
  if (isOfOther(list, sentence, words)) return [];
  if (comesToRest(list, words) || (list.loose && comesToWhole(list, sentence)) || isWithCarried(list, sentence, words)) return [];
  if (isWithOtherUnit(total, parts, sentence.quantities) || isToldNotAmong(total, parts, sentence.quantities)) return [];
  if (check.kind === "excess") return overrunOf(list, check, { sentence, words }).map((each) => (isApart(list, sentence, words) ? { ...each, ...overParts(parts) } : each));
  if (opening === "none" && !isSlip(total, parts) && arePending(total, parts, words)) return [];
  if (isRestBehind(list, sentence, words)) return [];
  // 426家次，其中安全生产类186家次、生态环境类142家次，另配合上级检查38家次: those are none of them.
  if (parts.some(({ before }) => before.startsWith(BESIDES))) return [];
  const complete = isComplete(list, sentence, words) || isSlip(total, parts);
  // 行政拘留28人（吸毒10人，强制戒毒6人）: two kinds that are far from all.
  const isNote = opening === "bracket" && parts.length === 2 && approximate(sumOf(parts)) < FAR_FROM_ALL * approximate(total.value);
  const closed = complete || opening === "closed" || (opening === "bracket" && !isNote) || opening === "colon";
  if (isUnfinished(list, words) || nested) return [];
  const [slipped, ...others] = closed ? [] : slippedParts(total, parts);
  // 8420万元，其中2650万元、2310万元、3640万元 for 3460: nobody says that these are all, but two digits do.
  if (slipped !== undefined) return [{ ...check, sure: false, ...(others.length > 0 ? overParts(parts) : { recomputed: undefined, subject: slipped, total, inputs: [total, ...parts.filter((each) => each !== slipped)], place: placeOf(slipped), expected: [] }) }];
  if (!closed) return [];
  const again = toldAgain(list, sentence);
  return [{ ...check, sure: (opening === "closed" && (complete || parts[0]?.sentence === total.sentence)) || (complete && opening !== "none" && !isSlip(total, parts)), ...(again !== undefined || isApart(list, sentence, words) ? overParts(again === undefined ? parts : [...parts, again]) : {}) }];
}

/** 其中私人汽车70.7万辆，增加2.75万辆: by how much the part before it grew; not 其中增加12项、减少9项. */
function isChangeBehind(part: Quantity, before: Quantity | undefined, words: FigureWords): boolean {
  return before !== undefined && directionOf(part, words) !== 0 && directionOf(before, words) === 0 && !isEnumerated(before, part);
}

/** A share of the total below which two kinds in brackets are not all there are. */
const FAR_FROM_ALL = 2 / 3;

/** 9件，其中1月至5月6件，罚款5件，警告1件；6月至12月3件: without what the parts are divided into they come to the total. */
function comesToWhole({ total, parts: [first] }: PartList, { quantities }: Sentence): boolean {
  const behind = quantities.filter((each) => each.start >= (first?.start ?? total.end) && each.unit === total.unit && each.depth === total.depth);
  let sum = integer(0);
  for (let at = 0; at < behind.length && compare(sum, total.value) < 0; at += 1 + ownOf(behind, at)) sum = add(sum, behind[at]?.value ?? sum);
  return compare(sum, total.value) === 0;
}

/** 设备3218台，其中电梯1406台，检验3192台，其余26台: the last ones come to it without the first. */
function comesToRest(list: PartList, words: FigureWords): boolean {
  const { total, parts } = list;
  return endsInRest(list, words) && parts.slice(1, -1).some((_, at) => compare(sumOf(parts.slice(at + 1)), total.value) === 0);
}

/** How many of the counts right behind one it is divided into; 0 where they do not come to it. */
function ownOf(counts: readonly Quantity[], at: number): number {
  const total = counts[at];
  return total === undefined ? 0 : partsOf(total, counts.slice(at + 1, at + 1 + MOST_OWN)).length;
}

/** Counts that a part may be divided into. */
const MOST_OWN = 4;

/** 市级214项、县级987项，其余137项: what is left is a check of its own. */
function isRestBehind({ total, parts }: PartList, { quantities }: Sentence, { remainders }: FigureWords): boolean {
  const last = parts[parts.length - 1];
  const next = last === undefined ? undefined : quantities[quantities.indexOf(last) + 1];
  return next?.unit === total.unit && opensWith(next.before, remainders);
}

/** 受理171件，不予受理9件、其他6件 of 收到186件 told before; or a list that leaves out some (等) of a larger count told before. */
function isOfOther(list: PartList, sentence: Sentence, words: FigureWords): boolean {
  const { quantities } = sentence;
  const { total, parts, opening } = list;
  const sum = sumOf(parts);
  const earlier = quantities.filter((each) => each.end <= total.start && each.family === total.family);
  // 市本级134件，甲区67件、乙县45件，全市合计246件: what stands first is a part like the others.
  if (opening === "none" && quantities.some((each) => each.start > total.end && each.unit === total.unit && endsIn(each.before, words.sumsBehind))) return true;
  if (opening === "none" && isLastOfList(earlier, add(total.value, sum), sentence)) return true;
  if (isFirstOfAll(total, parts, sentence)) return true;
  // 187件，其中不予受理9件、告知4件、放弃3件，实际受理171件: what is left is told.
  const rest = subtract(total.value, sum);
  const isRestTold = quantities.some((each) => each !== total && !parts.includes(each) && each.family === total.family && each.start > total.end && ([rest, add(total.value, sum)].some((value) => compare(each.value, value) === 0) || (each.before !== "" && compare(each.value, sum) === 0)));
  // 建议7件、提案11件，其中7件、9件、2件 are of both.
  const previous = quantities[quantities.indexOf(total) - 1];
  const isOfBoth = previous !== undefined && areBeside(previous, total) && compare(sumOf([previous, total]), sum) === 0;
  // 受理186件，成功183件，其中…: the parts are of the count before.
  return isRestTold || isOfBoth || earlier.some(({ value }) => compare(value, sum) === 0) || earlier.some(({ value }) => (opening === "none" && compare(value, add(total.value, sum)) === 0) || (isUnfinished(list, words) && compare(value, sum) >= 0));
}

/** 查处362件。市容类171件，垃圾分类108件，违建类36件，其他47件: the first of a list that comes to what an earlier sentence counts. */
export function isFirstOfAll(total: Quantity, parts: readonly Quantity[], { earlier, quantities }: Sentence): boolean {
  const isFirst = quantities.find(({ unit }) => unit === total.unit) === total;
  const all = sumOf([total, ...parts]);
  return isFirst && earlier.some((each) => each.unit === total.unit && compare(each.value, all) === 0);
}

/** 收到312件。其中受理268件，不予受理21件，放弃17件，尚在审查6件: with those before it they come to what was told earlier. */
function isLastOfList(before: readonly Quantity[], sum: Decimal, { earlier }: Sentence): boolean {
  let all = sum;
  return [...before].reverse().some((each, at) => {
    all = add(all, each.value);
    return [...earlier, ...before.slice(0, before.length - 1 - at)].some(({ value }) => compare(value, all) === 0);
  });
}

/** 分别受理88件、131件，其中某类分别为35件和62件: each of its own total. */
function isParallel({ total, parts }: PartList, { quantities }: Sentence): boolean {
  const at = quantities.indexOf(total);
  const [first] = parts;
  const fellows = quantities.slice(Math.max(0, at - parts.length + 1), at + 1);
  const isRun = fellows.length === parts.length && fellows.every((each, index) => index === 0 || areBeside(fellows[index - 1] ?? each, each));
  return first !== undefined && isRun && RESPECTIVELY.test(joint(total, first));
}

/** 化解9件（年初台账10件，余1件正在化解）: what the brackets leave is what stands before them. */
function isLeft({ total, parts: [all, rest, ...more], opening }: PartList): boolean {
  return opening === "bracket" && all !== undefined && rest !== undefined && more.length === 0 && compare(subtract(all.value, rest.value), total.value) === 0;
}

/** 1540 for parts that come to 1450: the same digits in another order are no gap in a list. */
function isSlip(total: Quantity, parts: readonly Quantity[]): boolean {
  const sum = sumOf(parts);
  return haveSameDigits(sum, total.value) && written(sum).length >= FEWEST_DIGITS;
}

/** Fewer digits may be the same by chance. */
const FEWEST_DIGITS = 3;

/** The total is the same in two places: it is the parts that are off. */
function toldAgain({ total, parts }: PartList, { quantities }: Sentence): Quantity | undefined {
  const end = parts[parts.length - 1]?.end ?? 0;
  return quantities.find((each) => each.start > end && each.unit === total.unit && compare(each.value, total.value) === 0);
}

/** 村级调解的案件中，…: the total is one of several before, so that the list is where the reader looks. */
function isApart({ total, parts }: PartList, { text }: Sentence, words: FigureWords): boolean {
  return parts[0]?.sentence !== total.sentence && !opensWith(text, words.among);
}

export function isAddable(quantities: readonly Quantity[]): boolean {
  return quantities.every(isFirm);
}

/** What is told right behind a list. */
function textBehind({ parts }: PartList): string {
  const last = parts[parts.length - 1];
  return last === undefined ? "" : last.block.view.text.slice(last.end, last.end + LONGEST_BEHIND);
}

const LONGEST_BEHIND = 60;

/** 公安民警21名、女性17名: a property that only some parts name cuts across the others. */
export function isCrossed(parts: readonly Quantity[], { traits }: FigureWords): boolean {
  const all = allTraits(traits);
  return parts.some(({ before }) => mentions(before, all)) && traits.some((group) => {
    const named = parts.filter(({ before }) => mentions(before, group)).length;
    return named > 0 && named < parts.length;
  });
}

const allTraits = once((traits: FigureWords["traits"]) => traits.flat());

/** 一季度18件、上半年合计39件、全年63件: what is told so far holds what was told before. */
export function isRunning(parts: readonly Quantity[], words: FigureWords): boolean {
  return parts.some(({ before }) => mentions(before, words.sumRows, words.wholeYear)) || new Set(parts.flatMap(({ before }) => PERIODS.exec(before)?.[0] ?? [])).size > 1;
}

/** Steps that one case goes through are no parts of a sum: 受理, 办结, 成功; 发现问题 and 未发现问题 are one step. */
function isProgress({ parts }: PartList, words: FigureWords): boolean {
  const steps = parts.map(({ before }) => firstHeld(before, words.stages)).filter((step) => step !== undefined);
  return steps.length > 1 && (new Set(steps).size > 1 || !parts.some(({ before }) => steps.some((step) => isNegated(before, step, words))));
}

/** 当年入矫38人、解矫41人: what came and what went. */
export function isFlow({ parts }: Pick<PartList, "parts">, { stocks }: FigureWords): boolean {
  // 当场整改1139个，立案查处142个: ways to deal with what was found.
  const came = parts.map(({ before }) => before.replace(DEALT_WITH, ""));
  return stocks.some(({ opening, inflow, outflow }) => came.some((before) => mentions(before, inflow, opening)) && parts.some(({ before }) => mentions(before, outflow)));
}

/** Without a word that opens the list, only figures in one and the same unit. */
function isUniform({ total, parts }: PartList): boolean {
  return total.unit !== "" && parts.every(({ unit }) => unit === total.unit);
}
