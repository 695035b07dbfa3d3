import { approximate, compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { EACH_AVERAGE } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { areTurned, isOneDigit } from "../reading/one-digit.js";
import { exponentOf } from "../reading/print.js";
import { isCounted, isLastYear } from "../reading/scope.js";
import { boundBy, figuresOfText, placesOfText } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { checkOf, isAverage, PERSON_TIME, termOf, type Term } from "./average-check.js";
import { leadOfAverage } from "./average-leads.js";

/** Figures before an average among which its two are looked for. */
const NEAR = 30;
/** Digits of which two may stand in the other order. */
const FEWEST_DIGITS = 2;
/** Digits of which one may be another, whatever paragraph tells the two figures. */
const MANY_DIGITS = 5;
/** A smaller whole divides nearly everything into some such number. */
const SMALLEST = integer(5);

/**
 * 调解组织214个，…。调解纠纷6742件，平均每个组织调解35.1件: an average from which nothing else was recomputed, and that no two figures before it give, but two of them with its digits in another order. Never sure. Tried on 351 such averages of right texts before it was built: it would have been wrong of none.
 */
export function slippedAverages({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known.filter(({ kind }) => kind !== "claim"));
  const all = figuresOfText(sentences);
  const places = placesOfText(sentences);
  return sentences.flatMap(({ text, quantities }) => (EACH_AVERAGE.test(text) ? quantities : []).flatMap((average): readonly FigureCheck[] => {
    if (bound.has(average.index) || !isAverageOf(average, quantities)) return [];
    const at = places.get(average.index) ?? 0;
    const near = all.slice(Math.max(0, at - NEAR), at).filter((each) => (each.block === average.block || isLong(average)) && isFirm(each) && !isLastYear(each, words) && !EACH_AVERAGE.test(each.before) && directionOf(each, words) === 0);
    const totals = near.filter(({ family }) => family === average.family || (family === PERSON_TIME && average.family === PERSON));
    const wholes = near.filter((each) => isCounted(each) && (each.family !== average.family || each.unit !== average.unit) && compare(each.value, SMALLEST) >= 0);
    const pairs = totals.flatMap((total) => wholes.map((whole) => ({ total: termOf(total), whole: termOf(whole) })));
    const [pair, ...more] = pairs.some(({ total, whole }) => isAverage(average, total, whole)) ? [] : pairs.filter(({ total, whole }) => isTurned(average, total, whole));
    return pair === undefined || more.length > 0 ? [] : [{ ...checkOf(average, pair, pairs.length), sure: false, expected: [] }];
  }));
}

/** 平均每名|84小时, told exactly. */
function isAverageOf(each: Quantity, quantities: readonly Quantity[]): boolean {
  return EACH_AVERAGE.test(leadOfAverage(each, quantities)) && each.family !== PERCENT && isFirm(each) && each.number.form === "arabic" && String(each.number.value.digits).length >= FEWEST_DIGITS;
}

const PERCENT = "percent";
const PERSON = "person";

/** 31.5 for 35.1, 0.83 for 0.38, 223.51 for 233.51. */
function isTurned(average: Quantity, { exact: total }: Term, { exact: whole }: Term): boolean {
  const said = average.number.value;
  const right = Math.round((approximate(total) / approximate(whole)) * TEN ** (said.scale - exponentOf(average)));
  const meant = { digits: BigInt(right), scale: said.scale };
  return areTurned(meant, said) || (isLong(average) && isOneDigit(meant, said));
}

/** So many digits are met by no two figures by chance: 223.51. */
function isLong({ number: { value } }: Quantity): boolean {
  return String(value.digits).length >= MANY_DIGITS;
}

const TEN = 10;
