import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer, quotient, shifted, written } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS } from "../../text/chinese-clauses.js";
import { RATIO_MARK, RATIO_NAME } from "../../text/chinese-figures.js";
import { isAbout } from "../reading/about.js";
import { isFirm, printsAs } from "../reading/interval.js";
import { figure, isCounted, isLastYear, joint, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Further off, other figures are meant. */
const MOST_OFF = 2;
/** Letters of a name. */
const SHORTEST = 2;

/** 复议收案640件、诉讼收案400件，二者之比为1.8∶1: the two counts right before it, in either order. Sure where the ratio names both. */
export function ratioChecks({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((first, at): readonly FigureCheck[] => {
    const second = quantities[at + 1];
    const name = RATIO_NAME.exec(first.before);
    if (second === undefined || name === null || !RATIO_MARK.test(joint(first, second)) || isLastYear(first, words)) return [];
    const told = [first, second].find(({ value }) => compare(value, ONE) !== 0) ?? first;
    const counts = quantities.slice(0, at).filter((each) => isCounted(each) && isFirm(each) && each.value.digits > 0n && !isLastYear(each, words)).slice(-MOST);
    const [one, other] = counts.slice(-BOTH);
    if (one === undefined || other?.unit !== one.unit || ![first, second].some(({ value }) => compare(value, ONE) === 0)) return [];
    const names = (name[1] ?? "").split(NAME_SEPARATORS).filter(({ length }) => length >= SHORTEST);
    const areNamed = names.length === BOTH && isAbout(names[0] ?? "", one.lead) && isAbout(names[1] ?? "", other.lead);
    const readings = [[one, other], [other, one]] as const;
    // 复议收案217件，办结200件，诉讼100件，二者之比为2.17∶1: any two can make it right, only those that are named or alone make it wrong.
    const right = counts.flatMap((a) => counts.map((b) => [a, b] as const)).find(([a, b]) => a !== b && a.unit === b.unit && gives(told, a, b));
    if (right === undefined && !areNamed && counts.filter(({ unit }) => unit === one.unit).length > BOTH) return [];
    const [a, b] = right ?? (Math.abs(timesOf(one, other) - approximate(told.value)) <= Math.abs(timesOf(other, one) - approximate(told.value)) ? readings[0] : readings[1]);
    const times = timesOf(a, b) / approximate(told.value);
    if (right === undefined && !(times > 1 / MOST_OFF && times < MOST_OFF)) return [];
    return [{
      kind: "growth", holds: right !== undefined, sure: areNamed, subject: told, inputs: [a, b], name: first.before, place: { start: first.start, end: second.end }, difference: "", recomputed: timesOf(a, b),
      formula: `${figure(a)}\u00f7${figure(b)}=${written(quotient(a.value, b.value, { scale: Math.max(1, told.step.scale), round: true }))}`, expected: [],
    }];
  });
}

const ONE = integer(1);
/** Counts that are looked back on. */
const MOST = 8;
/** The two that are set against each other. */
const BOTH = 2;

export function timesOf(one: Quantity, other: Quantity): number {
  return approximate(one.value) / approximate(other.value);
}

function gives(told: Quantity, { value: one }: Quantity, { value: other }: Quantity): boolean {
  const asPercent = { ...told, value: shifted(told.value, 2), step: shifted(told.step, 2) };
  return printsAs(asPercent, { low: one, high: one }, { low: other, high: other });
}
