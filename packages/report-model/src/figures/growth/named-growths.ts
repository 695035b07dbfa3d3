import type { FigureWords } from "@lint-report/standard";
import { add, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, COMPARED_YEAR, OPENING, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { ALL_OF_THEM, COUNT_NAME_ENDS } from "../../text/chinese-differences.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf, subjectOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, mentions, opensWith, stripped, wordsOf, type Sentence } from "../reading/scope.js";
import { boundBy } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { growthOf } from "./growth.js";

/** Letters by which a count is called. */
const [FEWEST, LONGEST] = [2, 14];
/** Growth by more than these per cent is of something else. */
const MOST = 400;

/**
 * 事故1260起，造成14人死亡。与上年相比，事故起数减少140起，下降20%: growth in per cent right behind the growth in units, which names the count that it is of; that count, of the sentences before it, if just one is called so. Never sure.
 */
export function namedGrowths({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  return sentences.flatMap((sentence) => sentence.quantities.flatMap((percent, at): readonly FigureCheck[] => {
    const difference = sentence.quantities[at - 1];
    if (difference === undefined || percent.family !== "percent" || bound.has(percent.index) || !isFirm(percent) || !isFirm(difference) || !isCounted(difference)) return [];
    const direction = directionOf(difference, words);
    if (direction === 0 || directionOf(percent, words) !== direction || !isBehind(difference, percent) || !isBare(percent, words)) return [];
    const now = countOfYear(difference, sentence, words) ?? countOf(difference, sentence, words);
    return now === undefined ? [] : checkOf(percent, { now, difference, direction });
  }));
}

/** 减少140起，下降10%; 增加36人（增长8%. */
function isBehind(difference: Quantity, percent: Quantity): boolean {
  return [COMMA, ENUMERATION_COMMA, OPENING].some((mark) => joint(difference, percent) === mark + percent.before);
}

function isBare({ before }: Quantity, words: FigureWords): boolean {
  return withoutWords(stripped(before, words.changeFillers), [...words.increases, ...words.decreases, ...words.comparisons, ...words.lastYear]) === "";
}

/** The count that a change names, where the text before it tells no other by that name. */
function countOf(difference: Quantity, { quantities, earlier }: Sentence, words: FigureWords): Quantity | undefined {
  const name = withoutWords(subjectOf(difference.before, { words }).replace(ALL_OF_THEM, ""), words.wholeYear).replace(COUNT_NAME_ENDS, "").replace(YEAR_IN_WORDS, "");
  if (name.length < FEWEST || name.length > LONGEST) return undefined;
  const near = [...earlier, ...quantities.filter(({ end }) => end <= difference.start)].filter((each) => each !== difference && each.unit === difference.unit && isCounted(each) && nameOf(each).includes(name));
  const [now, ...more] = near;
  const isPlain = now !== undefined && more.length === 0 && isFirm(now) && now.depth === 0 && directionOf(now, words) === 0 && !isLastYear(now, words) && !opensWith(now.before, words.among) && !mentions(now.before, words.averages, words.increments);
  return isPlain ? now : undefined;
}

/** 14人|死亡、|86人|受伤: what stands behind the one before is none of its words. */
function nameOf(each: Quantity): string {
  return each.before === "" && each.after !== "" ? each.after : wordsOf(each);
}

/** 2024年支出38421万元，…，比2023年增支914万元: the only count of its clause group, of the year behind the one that it is compared with. */
function countOfYear(difference: Quantity, { quantities }: Sentence, words: FigureWords): Quantity | undefined {
  const base = COMPARED_YEAR.exec(difference.before)?.[1];
  const [now, ...more] = base === undefined || subjectOf(difference.before, { words }) !== "" ? [] : quantities.filter((each) => each.segment === difference.segment && each.end <= difference.start && isCounted(each));
  const isOfYear = now !== undefined && Number(YEAR_IN_WORDS.exec(now.before)?.[1]) === Number(base) + 1;
  return isOfYear && more.length === 0 && now.unit === difference.unit && isFirm(now) && now.depth === difference.depth ? now : undefined;
}

interface Change {
  readonly now: Quantity;
  readonly difference: Quantity;
  readonly direction: -1 | 1;
}

function checkOf(percent: Quantity, { now, difference, direction }: Change): readonly FigureCheck[] {
  const before = { ...now, value: direction > 0 ? subtract(now.value, difference.value) : add(now.value, difference.value) };
  const check = growthOf(percent, { now, before, stated: [now, difference] }, direction);
  return before.value.digits <= 0n || Math.abs(check.recomputed ?? 0) > MOST ? [] : [{ ...check, sure: false, expected: [] }];
}
