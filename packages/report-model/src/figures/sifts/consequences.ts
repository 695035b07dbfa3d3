import { compare, distance, integer, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { DraftFigures } from "../draft-figures.js";
import { gives } from "../rates/rate-check.js";
import { pairsInCommon } from "../reading/about.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm, printsAs } from "../reading/interval.js";
import { isCounted, mentions, wordsOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

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
export function withoutConsequences(checks: readonly FigureCheck[], { quantities, words }: DraftFigures): readonly FigureCheck[] {
  if (!checks.some(({ holds, kind }) => !holds && RELATIONS.has(kind))) return checks;
  const corrected = new Map(checks.flatMap((check) => {
    const value = correctedIn(check);
    return value === undefined ? [] : [[check.subject, value] as const];
  }));
  const became = new Map(checks.flatMap(({ kind, holds, subject, inputs: [opening] }) => (kind === "balance" && holds && opening !== undefined && words.stocks.some((stock) => mentions(opening.before, stock.opening)) ? [[opening, subject.value] as const] : [])));
  const swappedOf = swappedIn(quantities);
  return checks.filter((check) => {
    const { holds, kind, subject, inputs: [one, other, ...more] } = check;
    if (holds || !RELATIONS.has(kind) || one === undefined || other === undefined || more.length > 0) return true;
    // A whole is chosen among many: other words alike say nothing of it.
    const near = kind === "rate" ? [] : quantities.slice(Math.max(0, subject.index - LOOKED_AT), subject.index).filter((each) => isCounted(each) && isFirm(each) && each.block.order >= subject.block.order - 1);
    // What is told again with the same value is no other telling.
    const othersOf = (figure: Quantity): readonly Decimal[] => [
      ...[corrected.get(figure) ?? [], became.get(figure) ?? []].flat(),
      ...swappedOf(figure).filter((each) => each.index < subject.index && pairsInCommon(wordsOf(figure), wordsOf(each)) > 0).map(({ value }) => value),
      ...near.filter((each) => each.unit === figure.unit && each !== one && each !== other && pairsInCommon(wordsOf(figure), wordsOf(each)) >= ALIKE).map(({ value }) => value),
    ].filter((value) => compare(value, figure.value) !== 0);
    const isRight = (now: Decimal, before: Decimal): boolean => (kind === "rate" || compare(now, before) === directionOf(subject, words)) && holdsWith(check, now, before);
    return !(othersOf(one).some((value) => isRight(value, other.value)) || othersOf(other).some((value) => isRight(one.value, value)));
  });
}

/** What a count, a sum or an average should be, to its own last digit. */
function correctedIn({ holds, subject: { family, value }, recomputed }: FigureCheck): Decimal | undefined {
  const digits = Math.round((recomputed ?? Infinity) * 10 ** value.scale);
  return holds || family === PERCENT || !Number.isSafeInteger(digits) ? undefined : { digits: BigInt(digits), scale: value.scale };
}

const RELATIONS: ReadonlySet<FigureCheck["kind"]> = new Set(["rate", "growth", "difference"]);

/** Figures of one unit and the same digits in another order. */
function swappedIn(quantities: readonly Quantity[]): (figure: Quantity) => readonly Quantity[] {
  const keyOf = ({ value, unit }: Quantity): string => `${[...String(value.digits)].sort().join("")}/${String(value.scale)} ${unit}`;
  const byKey = new Map<string, Quantity[]>();
  for (const each of quantities) if (isCounted(each) && isFirm(each)) byKey.set(keyOf(each), [...byKey.get(keyOf(each)) ?? [], each].slice(0, COMPARED));
  return (figure) => (String(figure.value.digits).length < FEWEST_DIGITS ? [] : byKey.get(keyOf(figure)) ?? []).filter(({ value }) => compare(value, figure.value) !== 0);
}

/** Figures of the same digits that are compared. */
const COMPARED = 8;

function holdsWith({ kind, subject }: FigureCheck, one: Decimal, other: Decimal): boolean {
  if (other.digits <= 0n) return false;
  const [first, second] = [one, other].map((value) => ({ ...subject, value, step: integer(1), approximation: "none" as const }));
  if (kind === "rate") return first !== undefined && second !== undefined && compare(one, other) <= 0 && gives(subject, { part: first, whole: second });
  const off = distance(one, other);
  return kind === "difference" ? compare(off, subject.value) === 0 : subject.family === PERCENT && printsAs(subject, { low: off, high: off }, { low: other, high: other });
}

const PERCENT = "percent";
