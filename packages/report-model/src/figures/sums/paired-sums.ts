import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { SEGMENT_MARKS } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { sentencesInReach } from "../reading/reach.js";
import { isCounted, isLastYear, joint, mentions, opensWith, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";
import { isAddable } from "./sums.js";

/** Two figures of one thing: 3个、金额1.42亿元. */
interface Both {
  readonly count: Quantity;
  readonly other: Quantity;
}

/** Parts that are told so; two may be any. */
const FEWEST = 3;
/** Letters between the two figures of one thing. */
const LONGEST = 12;
/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 0.2;

/**
 * 共8个，金额2.95亿元。…，甲类3个、金额1.42亿元，乙类4个、金额0.98亿元，丙类1个、金额0.45亿元: parts told in two units, of which the first come to a total that stands beside one of the second unit, before or behind them. Never sure.
 */
export function pairedSums({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject }) => (kind === "sum" || kind === "excess" ? [subject] : [])));
  return sentences.flatMap((sentence, at): readonly FigureCheck[] => {
    const all = bothIn(sentence.quantities, words);
    const [first] = all;
    const parts = all.filter(({ count, other }) => count.unit === first?.count.unit && other.unit === first.other.unit);
    if (first === undefined || parts.length < FEWEST || parts.length < all.length || mentions(sentence.text, words.overlaps, words.unfinished)) return [];
    // 另没收2万元: more of the second unit.
    const own = sentence.quantities.filter((each) => each.unit === first.other.unit && each.start > first.count.start);
    if (own.length !== parts.length) return [];
    const behind = withTotalBehind(parts, words) ?? withTotalFirst(parts, words);
    if (behind !== undefined) return behind.filter(({ subject }) => !bound.has(subject));
    const before = [...sentencesInReach(sentences, at).flatMap(({ quantities }) => bothIn(quantities, words)), ...bothIn(sentence.quantities.filter(({ end }) => end <= first.count.start), words)];
    const sum = sumOf(parts.map(({ count }) => count));
    const totals = before.filter(({ count, other }) => other.before.endsWith(first.other.before) && count.unit === first.count.unit && other.unit === first.other.unit && compare(count.value, sum) === 0);
    const [total, ...more] = totals;
    return total === undefined || more.length > 0 || bound.has(total.other) ? [] : checkOf(total.other, parts.map(({ other }) => other));
  });
}

/** 甲类3期218人、乙类5期462人，共举办8期、参训680人: the last of them is told to be all, and one of its two figures is what the others come to; the other is to be so, too. `undefined` where it is no total. */
function withTotalBehind(all: readonly Both[], words: FigureWords): readonly FigureCheck[] | undefined {
  const [total, parts] = [all[all.length - 1], all.slice(0, -1)];
  return total === undefined || !mentions(total.count.before, words.totals, words.sumsBehind) ? undefined : eitherOf(total, parts);
}

/** 判决86件117人，其中一审71件95人，二审15件20人: the first of them is all. */
function withTotalFirst([total, ...parts]: readonly Both[], words: FigureWords): readonly FigureCheck[] | undefined {
  return total === undefined || !opensWith(parts[0]?.count.lead ?? "", words.among) ? undefined : eitherOf(total, parts);
}

/** One of the two figures of a total is what the parts come to, and the other is to be so, too. */
function eitherOf(total: Both, parts: readonly Both[]): readonly FigureCheck[] | undefined {
  const [counts, others] = [parts.map(({ count }) => count), parts.map(({ other }) => other)];
  const isRight = (one: Quantity, of: readonly Quantity[]): boolean => compare(sumOf(of), one.value) === 0;
  if (isRight(total.count, counts) === isRight(total.other, others)) return undefined;
  return isRight(total.count, counts) ? checkOf(total.other, others) : checkOf(total.count, counts);
}

function checkOf(total: Quantity, parts: readonly Quantity[]): readonly FigureCheck[] {
  const off = Math.abs(approximate(sumOf(parts)) - approximate(total.value));
  const slack = parts.reduce((all, { step }) => all + approximate(step) / 2, approximate(total.step) / 2);
  const isRounded = off <= slack && total.step.scale > 0;
  return !isAddable([total, ...parts]) || isRounded || off > MOST_OFF * approximate(total.value) ? [] : [{ ...additionOf(total, parts), kind: "sum" as const, sure: false }];
}

/** Each count with the figure of another kind right behind it. */
function bothIn(quantities: readonly Quantity[], words: FigureWords): readonly Both[] {
  let taken = 0;
  return quantities.flatMap((count, at): readonly Both[] => {
    const other = at < taken ? undefined : quantities[at + 1];
    const isPlain = (each: Quantity): boolean => isCounted(each) && !isLastYear(each, words) && directionOf(each, words) === 0;
    if (other === undefined || other.family === count.family || other.block !== count.block || ![count, other].every(isPlain)) return [];
    const between = joint(count, other);
    if (between.length > LONGEST || between.includes(SEGMENT_MARKS) || other.sentence !== count.sentence) return [];
    taken = at + 2;
    return [{ count, other }];
  });
}
