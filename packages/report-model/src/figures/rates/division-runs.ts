import type { FigureWords } from "@lint-report/standard";
import { add, compare, distance, integer, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { chineseValue } from "../../text/chinese-numerals.js";
import { ABOVE_BAND, BELOW_BAND } from "../../text/chinese-shares.js";
import { HUNDRED } from "../reading/interval.js";
import { isNext } from "../reading/listed-years.js";
import { mentions, sumOf, type Sentence } from "../reading/scope.js";
import { swappedDigits } from "../reading/slipped-parts.js";

/** Shares that come to all of it by two digits in another order: fewer do by chance. */
const FEWEST = 3;
/** What shares that are right may be off, each rounded. */
const MOST_ROUNDED = integer(1);

/** Shares that divide one whole, though no word of the sentence says so: by their digits, by the sentence before, or because nothing is in both. */
export function runsOfShares(percents: readonly Quantity[], sentence: Sentence, words: FigureWords): readonly (readonly Quantity[])[] {
  const shares = percents.filter(({ before, depth }) => depth === 0 && mentions(before, words.shares));
  const lists = [shares, ...listsOf(percents)].filter((run) => run.length >= FEWEST && areAllButForDigits(run.map(({ value }) => value)));
  const first = lists[0] ?? pairAsBefore(shares, sentence) ?? bandsApart(shares);
  return first === undefined ? [] : [first];
}

/** 45.21%、31.64%和21.35%: so many of them as follow one another. */
function listsOf(percents: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const lists: Quantity[][] = [];
  for (const each of percents) {
    const list = lists[lists.length - 1];
    const last = list?.[list.length - 1];
    if (list !== undefined && last !== undefined && isNext(last, each)) list.push(each);
    else lists.push([each]);
  }
  return lists;
}

/** 41.35+32.88+26.74: exactly 100 with two neighbouring digits of one of them changed. */
export function areAllButForDigits(values: readonly Decimal[]): boolean {
  const sum = values.reduce(add, integer(0));
  return compare(sum, HUNDRED) !== 0 && values.some((value) => swappedDigits(value).some((each) => compare(add(subtract(sum, value), each), HUNDRED) === 0));
}

/** 单位中，批发占54.3%，零售占45.7%。人员中，批发占51%，零售占29%: shares that are called as those of the sentence before, which are all. */
function pairAsBefore(shares: readonly Quantity[], { previous }: Sentence): readonly Quantity[] | undefined {
  const before = shares.length < 2 ? [] : previous.filter(({ family, before: told }) => family === "percent" && shares.some((each) => each.before === told));
  const areAlike = before.length === shares.length && shares.every((each, at) => each.before === before[at]?.before);
  return areAlike && before.length > 0 && compare(distance(sumOf(before), HUNDRED), ROUNDED) <= 0 && compare(distance(sumOf(shares), HUNDRED), MOST_ROUNDED) > 0 ? shares : undefined;
}

const ROUNDED: Decimal = { digits: 1n, scale: 1 };

/** 三年以下的占85.3%，五年以上的占18.7%: two of which nothing is in both, and more than all. */
function bandsApart(shares: readonly Quantity[]): readonly Quantity[] | undefined {
  const [one, other] = shares;
  const areApart = one !== undefined && other !== undefined && shares.length === 2 && (isBelow(one, other) || isBelow(other, one));
  return areApart && compare(sumOf(shares), HUNDRED) > 0 ? shares : undefined;
}

/** 十年以下 and 三年以上 overlap. */
function isBelow(low: Quantity, high: Quantity): boolean {
  const [top, bottom] = [BELOW_BAND.exec(low.before), ABOVE_BAND.exec(high.before)].map((found) => valueOf(found?.groups?.["bound"]));
  return top !== undefined && bottom !== undefined && compare(top, bottom) <= 0;
}

function valueOf(bound: string | undefined): Decimal | undefined {
  return bound === undefined ? undefined : /^\d/u.test(bound) ? integer(Number(bound)) : chineseValue(bound)?.value;
}
