import { approximate, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { PartList } from "./list-openers.js";
import { sumOf } from "./scope.js";

export interface Reading {
  readonly whole: Quantity;
  readonly told: readonly Quantity[];
  /** Of another sentence, which may tell of something else. */
  readonly isDoubted?: boolean;
}

/** 3.82亿元，其中1.94亿元、1.28亿元，剩余0.50亿元: what a list leaves, where nothing else stands before it. */
export function leftOf(lists: readonly PartList[], before: readonly Quantity[], rest: Quantity): Reading | undefined {
  const [list, ...more] = lists.filter(({ total }) => total.segment === rest.segment);
  const near = list?.total.segment === rest.segment && list.total.sentence === rest.sentence ? before.filter(({ segment, sentence }) => segment === rest.segment && sentence === rest.sentence) : before;
  const isAll = list !== undefined && more.length === 0 && near.length === list.parts.length + 1 && near.every((each) => each === list.total || list.parts.includes(each));
  return isAll && list.parts.every((part) => part.end <= rest.start && part.segment === rest.segment) ? { whole: list.total, told: list.parts } : undefined;
}

/** 追回1264.8万元，增长28.2%；其中，现场检查837.5万元、智能审核301.6万元，其余125.7万元: the same where a clause group of its own divides what the one before it told. */
export function leftOfGroupBefore(list: PartList | undefined, before: readonly Quantity[], rest: Quantity): Reading | undefined {
  const own = before.filter(({ segment, unit }) => segment === rest.segment && unit === rest.unit);
  const isAll = list !== undefined && list.total.sentence === rest.sentence && list.total.segment === rest.segment - 1 && own.length === list.parts.length && own.every((each) => list.parts.includes(each));
  return isAll && !isFarOff({ whole: list.total, told: list.parts }, rest) ? { whole: list.total, told: list.parts } : undefined;
}

/** Something is left by this reading, and several times what is told, or the other way round. */
export function isFarOff({ whole, told }: Reading, rest: Quantity): boolean {
  const [left, said] = [approximate(subtract(whole.value, sumOf(told))), approximate(rest.value)];
  return left > 0 && said > 0 && Math.max(left, said) > FAR_OFF * Math.min(left, said);
}

const FAR_OFF = 4;
