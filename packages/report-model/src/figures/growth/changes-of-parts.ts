import type { FigureWords } from "@lint-report/standard";
import { add, compare, distance, integer, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { balanceCheck, termsOf } from "../balances/balance-check.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { isCounted, isLastYear, joint } from "../reading/scope.js";
import { figuresOfText } from "../reading/slips.js";
import { additionOf, slackOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";

/** A count, and right behind it by how many it changed. */
interface Changed {
  readonly count: Quantity;
  readonly change: Quantity;
  /** The change with its sign. */
  readonly value: Decimal;
}

/** Parts of a whole. */
const FEWEST = 2;
const MOST = 8;

/**
 * 共35万元，比上年减少2.28万元。其中公务用车5万元，减少0.28万元；公务接待30万元，增加2万元: by how many all changed, by what each part that comes to all changed. Only where one of them told with the other sign, or but for a digit, makes it
 * right. Never sure: what was not there last year may be left out.
 */
export function changesOfParts({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ holds, subject, inputs }) => (holds ? [] : [subject, ...inputs])));
  const all = figuresOfText(sentences);
  const told = all.flatMap((count, at) => changedIn(count, all[at + 1], words));
  return told.flatMap((whole, at): readonly FigureCheck[] => {
    const parts = partsOf(whole, told.slice(at + 1, at + 1 + MOST));
    return parts.length < FEWEST || [whole, ...parts].some(({ change }) => bound.has(change)) ? [] : checkOf(whole, parts);
  });
}

function changedIn(count: Quantity, change: Quantity | undefined, words: FigureWords): readonly Changed[] {
  const way = change?.unit === count.unit && change.block === count.block ? directionOf(change, words) : 0;
  if (change === undefined || way === 0 || !isCounted(count) || ![count, change].every(isFirm) || directionOf(count, words) !== 0 || isLastYear(count, words) || joint(count, change) !== count.after + COMMA + change.before) return [];
  return [{ count, change, value: way > 0 ? change.value : opposite(change.value) }];
}

function opposite(value: Decimal): Decimal {
  return subtract(integer(0), value);
}

/** The fewest of its paragraph right behind a whole that come to it. */
function partsOf({ count: whole }: Changed, behind: readonly Changed[]): readonly Changed[] {
  const own = behind.filter(({ count: { block, unit } }) => block === whole.block && unit === whole.unit);
  const length = own.findIndex((_, at) => at + 1 >= FEWEST && additionOf(whole, own.slice(0, at + 1).map(({ count }) => count)).holds) + 1;
  return own.slice(0, length);
}

function checkOf(whole: Changed, parts: readonly Changed[]): readonly FigureCheck[] {
  const slack = slackOf(whole.change, parts.map(({ change }) => change));
  const sum = parts.reduce<Decimal>((sofar, { value }) => add(sofar, value), integer(0));
  const comesTo = (one: Decimal, other: Decimal): boolean => compare(distance(one, other), slack) <= 0;
  if (comesTo(sum, whole.value)) return [];
  const isTurned = comesTo(sum, opposite(whole.value)) || parts.some(({ value }) => comesTo(subtract(subtract(sum, value), value), whole.value));
  const isSlip = isDigitSlip(sum, whole.value) || parts.some(({ value }) => isDigitSlip(add(subtract(whole.value, sum), value), value));
  const isFall = whole.value.digits < 0n;
  const [up, down] = [true, false].map((isUp) => parts.filter(({ value }) => (value.digits >= 0n) === (isUp !== isFall)).map(({ change }) => change));
  return isTurned || isSlip ? [{ ...balanceCheck(whole.change, [...termsOf(up ?? [], 1), ...termsOf(down ?? [], -1)]), holds: false, sure: false, expected: [] }] : [];
}
