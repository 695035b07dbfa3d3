import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, distance, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { PERIODS, RESPECTIVELY } from "../../text/chinese-clauses.js";
import { APART, BELOW_NAMED, THAN_THEN } from "../../text/chinese-figures.js";
import { balanceCheck, termsOf } from "../balances/balance-check.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { isCounted, isLastYear, mentions } from "../reading/scope.js";
import { boundBy, figuresOfText } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { differenceCheck } from "./growth.js";

/** Figures before a difference among which its two are looked for. */
const NEAR = 10;
/** Of those, the last ones that may give it. */
const LAST = 4;
/** Nothing but the two that it lies between. */
const BOTH = 2;
/** A smaller difference is met by chance; one that is told by its direction alone, too. */
const FEWEST = { apart: 10, changed: 100 };

/**
 * 现行1518项，比上年末的1505项净增31项; 实际入库301.7万元，多出15.8万元: a difference from which nothing else was recomputed, and that no two counts before it make, but the last two with one digit changed. Never sure.
 * Tried on right texts before it was built: docs/decisions/0004.
 */
export function slippedDifferences({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  // 2470万元，增加360万元，增长17.06%: with which its own rate is right.
  const bound = new Set([...boundBy(known), ...known.flatMap(({ holds, inputs }) => (holds ? inputs.map(({ index }) => index) : []))]);
  const all = figuresOfText(sentences);
  return all.flatMap((change, at): readonly FigureCheck[] => {
    if (bound.has(change.index) || !isCounted(change) || change.unit === "" || !isFirm(change) || !isTold(change, words)) return [];
    const before = all.slice(Math.max(0, at - NEAR), at).filter((each) => each.unit === change.unit && each.block.order >= change.block.order - 1 && isFirm(each) && directionOf(each, words) === 0).slice(-LAST);
    const [one, other] = before.slice(-2);
    if (one === undefined || other === undefined || before.some((a) => before.some((b) => compare(distance(a.value, b.value), change.value) === 0))) return [];
    // 112名干部中84名持证，比年初多出21名: of what is not told.
    if ((THAN_THEN.test(change.before) || mentions(change.before, words.comparisons)) && !isLastYear(one, words) && !isLastYear(other, words)) return [];
    // 一季度收回2100万元，二季度收回1800万元，三季度新增900万元: what came in a part of the year.
    if (PERIODS.test(change.before) && mentions(change.before, words.increments)) return [];
    const value = distance(one.value, other.value);
    const [now, base] = compare(one.value, other.value) > 0 ? [one, other] : [other, one];
    const isSlip = isDigitSlip(value, change.value);
    // 指标9.85亿立方米，实际9.42亿立方米，低于控制指标0.57亿立方米: of those two, however it was taken.
    if (BELOW_NAMED.test(change.before)) return isSlip || (before.length === BOTH && isNear(value, change.value)) ? [{ ...balanceCheck(change, [...termsOf([now], 1), ...termsOf([base], -1)]), sure: false }] : [];
    return isSlip ? [{ ...differenceCheck(change, { now, before: base, stated: [now, base] }, { direction: 1, name: change.before }), sure: false }].filter(({ holds }) => !holds) : [];
  });
}

function isTold(change: Quantity, words: FigureWords): boolean {
  const times = approximate(change.value) / approximate(change.step);
  return !RESPECTIVELY.test(change.before) && (BELOW_NAMED.test(change.before) || APART.test(change.before) ? times >= FEWEST.apart : times >= FEWEST.changed && directionOf(change, words) !== 0);
}

/** A difference that is taken wrongly is not many times what it is. */
function isNear(one: Decimal, other: Decimal): boolean {
  const times = approximate(one) / approximate(other);
  return times < MOST_OFF && times > 1 / MOST_OFF;
}

const MOST_OFF = 2;
