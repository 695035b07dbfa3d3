import type { FigureWords } from "@lint-report/standard";
import { add, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { gives } from "../rates/rate-check.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, stripped } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { growthOf } from "./growth.js";

/** 查处84件，同比上升20%，同比减少14件: the change of one count told in per cent and in units, once up and once down, where the one gives the other if both went one way. */
export function contraryChanges({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const wrong = new Set(known.flatMap(({ holds, subject }) => (holds ? [] : [subject])));
  return sentences.flatMap(({ quantities }) => quantities.flatMap((first, at): readonly FigureCheck[] => {
    const [now, second] = [quantities[at - 1], quantities[at + 1]];
    if (now === undefined || second === undefined || wrong.has(first) || wrong.has(second) || !areContrary(first, second, words)) return [];
    const [percent, units] = first.family === PERCENT ? [first, second] : [second, first];
    const isOfCount = percent.family === PERCENT && isCounted(units) && now.unit === units.unit && now.depth === first.depth && isFirm(now) && isFirm(units) && directionOf(now, words) === 0 && !isLastYear(now, words) && isBeside(now, first);
    return isOfCount ? checkOf(percent, { now, units }, words) : [];
  }));
}

const PERCENT = "percent";

/** Two changes side by side that name nothing of their own and compare with one time. */
function areContrary(first: Quantity, second: Quantity, words: FigureWords): boolean {
  const [one, other] = [first, second].map((each) => directionOf(each, words));
  if (one === undefined || other === undefined || one * other >= 0 || !isBeside(first, second)) return false;
  const [time, again] = [first, second].map((each) => comparisonOf(each, words));
  return time !== undefined && (again === "" || again === time);
}

function isBeside(one: Quantity, other: Quantity): boolean {
  return one.segment === other.segment && one.depth === other.depth && [COMMA, ENUMERATION_COMMA].some((mark) => joint(one, other) === mark + other.before);
}

/** What a change that names no matter compares with, as written: 同比; `undefined` where it names one. */
function comparisonOf({ before }: Quantity, words: FigureWords): string | undefined {
  const time = withoutWords(stripped(before, words.changeFillers), [...words.increases, ...words.decreases]);
  return withoutWords(time, [...words.comparisons, ...words.lastYear]) === "" ? time : undefined;
}

function checkOf(percent: Quantity, { now, units }: { readonly now: Quantity; readonly units: Quantity }, words: FigureWords): readonly FigureCheck[] {
  const direction = directionOf(percent, words);
  const baseOf = (way: number): Quantity => ({ ...now, value: way > 0 ? subtract(now.value, units.value) : add(now.value, units.value), approximation: "none" });
  const told = baseOf(-direction);
  if (direction === 0 || told.value.digits <= 0n) return [];
  // 84−14=70, 14÷70=20%: the one goes with the other but for the word; by whichever of the two.
  const isProved = [1, -1].map(baseOf).some((whole) => whole.value.digits > 0n && compare(whole.value, units.value) > 0 && gives(percent, { part: units, whole }));
  return [{ ...growthOf(percent, { now, before: told, stated: [now, units] }, direction), holds: false, sure: isProved, expected: [] }];
}
