import { compare, figureChecksOf, quantitiesOf, subtract, type Quantity, type Report } from "@lint-report/report-model";
import { stepIn } from "./steps.js";
import type { Words } from "../reading/words.js";

/** 需调处的共327件。到年底已办结321件；还有6件正在调解: the figures of its paragraph that leave just that, with what a sum that holds is of. */
export function leftFrom({ index, block, unit, value }: Quantity, words: Words, report: Report): readonly Quantity[] {
  const before = quantitiesOf(report).slice(Math.max(0, index - LEFT_FROM), index).filter((each) => each.block === block && each.unit === unit);
  const done = before.find((part) => stepIn(part.before, words) !== undefined && before.some((whole) => whole.index < part.index && compare(subtract(whole.value, part.value), value) === 0));
  const whole = before.find((each) => done !== undefined && compare(subtract(each.value, done.value), value) === 0);
  const sum = whole === undefined ? undefined : figureChecksOf(report).find(({ kind, holds, subject }) => kind === "sum" && holds && subject.index === whole.index);
  return whole === undefined || sum === undefined ? [] : [whole, ...sum.inputs];
}

/** Figures before what is left that may leave it. */
const LEFT_FROM = 8;
