import { approximate, integer } from "../quantity/decimal.js";
import { MONEY } from "./scope.js";
import { haveSameDigits } from "./one-digit.js";
import type { CheckKind, FigureCheck } from "./types.js";

/** How many times what was recomputed a stated figure may be, or the other way round, where nobody is sure that the two belong together. */
const MOST_OFF: Readonly<Partial<Record<CheckKind, number>>> = { rate: 4, growth: 4, difference: 4, part: 3 };
/** The decimal point in another place. */
const PLACES = [100, 10, 1 / 10, 1 / 100];
const PLACE_OFF = 0.02;

/** Without doubts about figures that are so far from what was recomputed that something else is meant: 未发现问题的案卷127卷 beside 问题集中在5卷. Digits and points in another place are still told: 71.3% for 17.3%, 0.75% for 7.5%. */
export function withoutFarOff(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  return checks.filter(({ kind, holds, sure, subject: { value, family }, recomputed }) => {
    const most = MOST_OFF[kind];
    if (holds || sure || most === undefined || recomputed === undefined || family === MONEY) return true;
    const times = approximate(value) / Math.abs(recomputed);
    const isNear = times <= most && times >= 1 / most;
    return isNear || PLACES.some((place) => Math.abs(times / place - 1) < PLACE_OFF) || haveSameDigits(value, { ...integer(Math.round(Math.abs(recomputed) * 10 ** value.scale)), scale: value.scale });
  });
}
