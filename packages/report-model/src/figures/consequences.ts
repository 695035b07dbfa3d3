import { compare, distance, integer, type Decimal } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { pairsInCommon } from "./about.js";
import { isFirm, printsAs } from "./interval.js";
import { gives } from "./rates.js";
import { isCounted, wordsOf } from "./scope.js";
import { haveSameDigits } from "./sums.js";
import type { FigureCheck } from "./types.js";

/** Figures before one that are looked back on. */
const LOOKED_AT = 24;
/** Digits whose order says something. */
const FEWEST_DIGITS = 3;
/** Pairs of letters by which two figures are of one matter. */
const ALIKE = 2;

/**
 * 全年318件。…在全部381件新收案件中，涉公安管理的127件、占39.9%: a rate or a change that is right by another telling of the figure it is of, which is where the fault lies; so too where a sum says what the figure should be
 * (四项合计268万元 for 286, 比上年的240万元增加46万元), or a balance what became of it (年初743人，…，年末760人).
 */
export function withoutConsequences(checks: readonly FigureCheck[], quantities: readonly Quantity[]): readonly FigureCheck[] {
  const corrected = new Map(checks.flatMap(({ kind, holds, subject, recomputed }) => (!holds && SUMS.has(kind) && recomputed !== undefined && Number.isSafeInteger(recomputed) ? [[subject, integer(recomputed)] as const] : [])));
  const became = new Map(checks.flatMap(({ kind, holds, subject, inputs: [opening] }) => (kind === "balance" && holds && opening !== undefined ? [[opening, subject.value] as const] : [])));
  return checks.filter((check) => {
    const { holds, kind, subject, inputs: [one, other, ...more] } = check;
    if (holds || !RELATIONS.has(kind) || one === undefined || other === undefined || more.length > 0) return true;
    const before = quantities.slice(Math.max(0, subject.index - LOOKED_AT), subject.index).filter((each) => isCounted(each) && isFirm(each) && each.block.index >= subject.block.index - 1);
    const othersOf = (figure: Quantity): readonly Decimal[] => [
      ...[corrected.get(figure) ?? [], became.get(figure) ?? []].flat(),
      ...before.filter((each) => each.unit === figure.unit && each !== one && each !== other && isOtherTelling(each, figure, kind)).map(({ value }) => value),
    ];
    return !(othersOf(one).some((value) => holdsWith(check, value, other.value)) || othersOf(other).some((value) => holdsWith(check, one.value, value)));
  });
}

const SUMS: ReadonlySet<FigureCheck["kind"]> = new Set(["sum", "excess", "balance"]);
const RELATIONS: ReadonlySet<FigureCheck["kind"]> = new Set(["rate", "growth", "difference"]);

/** The same digits in another order, of one matter; of a change, where a whole is not chosen among many, much the same words will do. */
function isOtherTelling(each: Quantity, figure: Quantity, kind: FigureCheck["kind"]): boolean {
  const isSwapped = String(figure.value.digits).length >= FEWEST_DIGITS && compare(each.value, figure.value) !== 0 && haveSameDigits(each.value, figure.value);
  const common = pairsInCommon(wordsOf(figure), wordsOf(each));
  return (isSwapped && common > 0) || (kind !== "rate" && common >= ALIKE);
}

function holdsWith({ kind, subject }: FigureCheck, one: Decimal, other: Decimal): boolean {
  if (other.digits <= 0n) return false;
  const [first, second] = [one, other].map((value) => ({ ...subject, value, step: integer(1), approximation: "none" as const }));
  if (kind === "rate") return first !== undefined && second !== undefined && compare(one, other) <= 0 && gives(subject, { part: first, whole: second });
  const off = distance(one, other);
  return kind === "difference" ? compare(off, subject.value) === 0 : subject.family === PERCENT && printsAs(subject, { low: off, high: off }, { low: other, high: other });
}

const PERCENT = "percent";
