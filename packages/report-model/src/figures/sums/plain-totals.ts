import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { add, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, COMMA, EACH_SOME, NOT_TWICE } from "../../text/chinese-clauses.js";
import { EACH_LAST, TOLD_BESIDES } from "../../text/chinese-figures.js";
import { beginningOf } from "../../text/word-edges.js";
import type { DraftFigures } from "../draft-figures.js";
import { isDoneOfDues } from "../reading/part-dues.js";
import { areInGroup, endsIn, isCounted, joint, longestFirst, mentions, MONEY, opensWith, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { ADDED, additionOf } from "./addition.js";
import { isOneDigitOff } from "./near-sums.js";
import { isFree, isSlip } from "./plain-sums.js";
import { isHeldAgainst } from "./pools.js";
import { isCrossed, isFlow, isRunning } from "./sums.js";

/** Parts of a total. */
const FEWEST = 2;
const MOST = 8;
/** So many hardly come to it by chance, whatever they tell of. */
const MANY = 4;
/** 一期82人、二期76人，总计158人次. */
const ATTENDANCE = "person-time";
const PERSON = "person";

/**
 * 普通程序83件，罚款31.28万元，平均每件3769元；简易程序368件，罚款7.36万元，全年共计罚款39.64万元: a total behind all that its sentence told of its kind, where one digit keeps them from coming to it. Never sure, and only where nothing else was recomputed from them.
 */
export function plainTotals({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const added = new Set(known.flatMap(({ kind, subject, inputs }) => (ADDED.has(kind) ? [subject, ...inputs] : [])));
  return sentences.flatMap(({ quantities, text }) => (mentions(text.replaceAll(NOT_TWICE, ""), words.overlaps) ? [] : quantities).flatMap((total): readonly FigureCheck[] => {
    // 共办复108件 of 47 and 62: a step that some may not have taken.
    if ((!opensWith(total.before, words.totals) && !mentions(total.before, words.sumsBehind)) || endsIn(total.before, words.stages, stepsOf(words)) || isHeldAgainst(total, quantities[quantities.indexOf(total) + 1], words)) return [];
    const isKin = (each: Quantity): boolean => (total.family === MONEY ? each.family === MONEY : each.unit === total.unit || (total.family === ATTENDANCE && each.family === PERSON)) && isCounted(each) && each.depth === total.depth && !AVERAGE.test(each.before) && !EACH_SOME.test(each.before) && !EACH_LAST.test(each.before) && !mentions(each.before, words.averages);
    const parts = quantities.filter((each) => each.end <= total.start && isKin(each));
    if (parts.length < FEWEST || parts.length > MOST || ![total, ...parts].every((each) => isFree(each, words) && !added.has(each)) || parts.some((each) => opensWith(each.after, words.unfinished) || opensWith(each.before, words.among) || opensWith(each.before, words.totals) || compare(each.value, total.value) >= 0)) return [];
    // 412起、136起，共制止541起，另7起移送: with what is told besides.
    const beside = quantities[quantities.indexOf(total) + 1];
    const all = beside?.unit === total.unit && TOLD_BESIDES.test(beside.before) ? [total.value, add(total.value, beside.value)] : [total.value];
    const isAll = parts.some((_, from) => all.some((value) => compare(sumOf(parts.slice(from)), value) === 0));
    return isAll || isDoneOfDues(total, parts, words) || isCrossed(parts, words) || (parts.length < MANY && isFlow({ parts }, words)) || isRunning(withoutYear(parts, words), words) || !(isSlip({ whole: total, parts }) || isSummedDeed(total, parts, words)) ? [] : [{ ...additionOf(total, parts), sure: false }].filter(({ holds }) => !holds);
  }));
}

/** 全年取消19项，下放67项: the year that opens the list is that of all of it. */
function withoutYear([first, ...others]: readonly Quantity[], { wholeYear }: FigureWords): readonly Quantity[] {
  const year = first === undefined ? undefined : beginningOf(first.before, longestFirst(wholeYear));
  return first === undefined ? [] : [year === undefined ? first : { ...first, before: first.before.slice(year.length) }, ...others];
}

/** 取消19项，下放67项，共调整76项: right behind them one word for what was done to all, and one digit of a small total is another. */
function isSummedDeed(total: Quantity, parts: readonly Quantity[], words: FigureWords): boolean {
  const last = parts[parts.length - 1];
  const deed = total.before.slice(beginningOf(total.before, longestFirst(words.totals))?.length ?? total.before.length);
  return last !== undefined && deed.length >= FEWEST && deed.length <= LONGEST_DEED && joint(last, total) === COMMA + total.before && isOneDigitOff(sumOf(parts), total) && parts.every((each) => areInGroup(each, total) && !mentions(each.before, words.stages));
}

/** Letters of what was done. */
const LONGEST_DEED = 4;

const stepsOf = once(({ pairs }: FigureWords): readonly string[] => pairs.flatMap(({ part }) => part));
