import type { FigureWords } from "@lint-report/standard";
import { compare, distance } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { JUST_TOTAL } from "../../text/chinese-figures.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { balanceCheck, balanceOf, type Term } from "../balances/balance-check.js";
import { joint, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { isAddable } from "./sums.js";

/** Figures that a balance has at most. */
const MOST = 5;

/** 上年末517户1295人，新纳入62户148人、退出48户117人，年末531户1362人: figures of a second unit right behind those of a balance or a sum that is right. */
export function secondUnits({ quantities }: Sentence, _: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  const behind = (count: Quantity): Quantity | undefined => quantities.find((each) => each.block === count.block && each.start >= count.end && each.family !== count.family && JUST_TOTAL.test(joint(count, each)));
  // 年末6218户、9327人，其中城市2014户、2946人，农村4114户、6381人: or right before them.
  const ahead = (count: Quantity): Quantity | undefined => quantities.findLast((each) => each.block === count.block && each.end <= count.start && each.family !== count.family && joint(each, count) === ENUMERATION_COMMA);
  return known.filter(({ kind, holds, inputs }) => (kind === "balance" || kind === "sum") && holds && inputs.length < MOST).flatMap(({ subject, inputs }) => [behind, ahead].flatMap((second): readonly FigureCheck[] => {
    const [rest, ...others] = [subject, ...inputs].flatMap((each) => second(each) ?? []);
    const isAlike = rest !== undefined && others.length === inputs.length && others.every(({ unit }) => unit === rest.unit);
    // 原有组织减员8人: more of the second unit is told.
    if (!isAlike || quantities.some((each) => each.unit === rest.unit && each !== rest && !others.includes(each)) || bound.has(rest) || !isAddable([rest, ...others])) return [];
    const [signs, ...more] = signsOf(subject, inputs);
    return signs === undefined || more.length > 0 ? [] : checkOf(rest, signed(others, signs)).map((check) => ({ ...check, sure: false }));
  }));
}

/** The ways to add and take away the figures behind the first that give the subject. */
function signsOf(subject: Quantity, inputs: readonly Quantity[]): readonly (readonly Sign[])[] {
  const ways = inputs.slice(1).reduce<readonly (readonly Sign[])[]>((all) => all.flatMap((way) => [[...way, 1], [...way, -1]] as const), [[1]]);
  return ways.filter((way) => compare(balanceOf(signed(inputs, way)), subject.value) === 0);
}

type Sign = Term["sign"];

function signed(figures: readonly Quantity[], signs: readonly Sign[]): readonly Term[] {
  return figures.map((figure, at) => ({ figure, sign: signs[at] ?? 1 }));
}

/** Wrong only by more than what was rounded away, and only where something can be left. */
function checkOf(rest: Quantity, terms: readonly Term[]): readonly FigureCheck[] {
  const value = balanceOf(terms);
  const off = distance(value, rest.value);
  const isRounded = off.digits !== 0n && rest.step.scale > 0 && compare(off, rest.step) <= 0;
  return isRounded || value.digits <= 0n ? [] : [balanceCheck(rest, terms)];
}
