import type { FigureWords } from "@lint-report/standard";
import { add, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { gives } from "../rates/rate-check.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm, percentOf, placesOf } from "../reading/interval.js";
import { isCompared } from "../reading/last-year.js";
import { isNext } from "../reading/listed-years.js";
import { areTurned } from "../reading/one-digit.js";
import { isCounted, isLastYear, joint, type Sentence } from "../reading/scope.js";
import { boundBy, figuresOfText, placesOfText } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { growthOf } from "./growth.js";

/** Figures before a change among which what it came to may stand. */
const NEAR = 12;
/** Digits of a change that is told of a figure that does not stand right before it. */
const FEWEST_DIGITS = 3;

/** One way to take a growth: what it came to, and what it came from. */
interface Reading {
  readonly now: Quantity;
  readonly base: Quantity;
  readonly stated: readonly Quantity[];
}

/**
 * 事故18起，同比减少9起、下降50%: growth from which nothing else was recomputed, beside the difference in units, where no count before it and that difference give it, but one does if it is taken for the base (9÷18), or with its digits in
 * another order. However the two are told: 增支2.1万元 behind it, in lists, in brackets. Never sure.
 */
export function turnedGrowths({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  const all = figuresOfText(sentences);
  const places = placesOfText(sentences);
  return sentences.flatMap((sentence) => sentence.quantities.flatMap((percent): readonly FigureCheck[] => {
    if (percent.block.cell !== undefined || percent.family !== PERCENT || bound.has(percent.index) || !isFirm(percent)) return [];
    const change = differenceOf(percent, sentence, words);
    const at = places.get(change?.first.index ?? percent.index);
    if (change === undefined || at === undefined) return [];
    const { difference, direction } = change;
    const nows = all.slice(Math.max(0, at - NEAR), at).filter((each) => each.family === difference.family && each !== difference && isCounted(each) && each.upper === undefined && directionOf(each, words) === 0 && !isLastYear(each, words) && !isCompared(each, words));
    return slipOf({ percent, difference, direction }, nows);
  }));
}

const PERCENT = "percent";

interface Change {
  readonly percent: Quantity;
  readonly difference: Quantity;
  readonly direction: -1 | 1;
}

function slipOf({ percent, difference, direction }: Change, nows: readonly Quantity[]): readonly FigureCheck[] {
  const last = nows.at(-1);
  const readings = nows.map((now): Reading => ({ now, base: { ...now, value: direction > 0 ? subtract(now.value, difference.value) : add(now.value, difference.value) }, stated: [now, difference] })).filter(({ base }) => base.value.digits > 0n);
  if (readings.some(({ base }) => gives(percent, { part: difference, whole: { ...base, approximation: "none" } }))) return [];
  const isTelling = String(percent.value.digits).length >= FEWEST_DIGITS;
  const isSlip = ({ now, base }: Reading): boolean => gives(percent, { part: difference, whole: { ...now, approximation: "none" } }) || areTurned(percentOf(difference.value, base.value, placesOf(percent)), percent.value);
  const [reading, ...more] = readings.filter((each) => (isTelling || each.now === last) && isSlip(each));
  return reading === undefined || more.length > 0 ? [] : [{ ...growthOf(percent, { now: reading.now, before: reading.base, stated: reading.stated }, direction), holds: false, sure: false, expected: [] }];
}

/** The difference in units that is told beside a growth: 减少9起、下降50%, 增长8.8%，增支32770万元, 减少12起、49人、8人，下降40%、42.6%、19%. */
function differenceOf(percent: Quantity, { quantities }: Sentence, words: FigureWords): (Pick<Change, "difference" | "direction"> & { readonly first: Quantity }) | undefined {
  const at = quantities.indexOf(percent);
  const isListed = (each: Quantity | undefined, next: Quantity | undefined): boolean => each !== undefined && next !== undefined && each.family === PERCENT && next.family === PERCENT && isNext(each, next);
  let first = at;
  while (first > 0 && isListed(quantities[first - 1], quantities[first])) first--;
  let end = at + 1;
  while (isListed(quantities[end - 1], quantities[end])) end++;
  const lead = quantities[first];
  const opening = quantities[first - (end - first)];
  const direction = lead === undefined ? 0 : directionOf(lead, words);
  if (lead === undefined || direction === 0) return undefined;
  const difference = quantities[at - (end - first)];
  if (difference !== undefined && opening !== undefined && isDifference(opening, direction, words) && isNear(quantities[first - 1], lead)) return { difference, direction, first: opening };
  const next = quantities[at + 1];
  return end - first === 1 && next !== undefined && isDifference(next, direction, words) && isNear(percent, next) ? { difference: next, direction, first: percent } : undefined;
}

function isDifference(each: Quantity, direction: -1 | 1, words: FigureWords): boolean {
  return isCounted(each) && directionOf(each, words) === direction;
}

/** With one mark between them at most. */
function isNear(one: Quantity | undefined, other: Quantity): boolean {
  return one !== undefined && one.segment === other.segment && joint(one, other).split(COMMA).length <= 2;
}
