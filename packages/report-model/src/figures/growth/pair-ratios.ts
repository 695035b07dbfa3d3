import { approximate, quotient, shifted, written } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS } from "../../text/chinese-clauses.js";
import { RATIO_MARK } from "../../text/chinese-figures.js";
import { RATIO_OF_PAIR, TWO_IN_ONE_NAME } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { intervalOf, isFirm, placesOf, printsAs } from "../reading/interval.js";
import { notationOf } from "../reading/print.js";
import { isCounted, isLastYear, joint, placeOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { timesOf } from "./ratios.js";

/** Further off, other figures are meant. */
const MOST_OFF = 2;
/** Letters of a name. */
const SHORTEST = 2;
/** Figures of one name that are compared. */
const MOST = 4;
/** Figures before a ratio among which any two may give it. */
const MOST_BESIDE = 8;

/** What a ratio's name says of the two that it is of, and of both. */
interface Names {
  readonly isOne: (told: string) => boolean;
  readonly isOther: (told: string) => boolean;
  readonly both: string;
}

/** 城镇居民人均收入43260元，…；农村居民人均收入19840元，…。城乡居民人均收入比为2.18: a ratio in one number, of the two counts of this sentence or those before it that its name puts together, in either order. Never sure. */
export function pairRatios({ sentences, words }: DraftFigures): readonly FigureCheck[] {
  return sentences.flatMap(({ quantities, earlier }) => quantities.flatMap((told, at): readonly FigureCheck[] => {
    const name = told.family === "none" && isFirm(told) && told.value.digits > 0n ? RATIO_OF_PAIR.exec(told.before)?.groups?.["name"] : undefined;
    const next = quantities[at + 1];
    if (name === undefined || isLastYear(told, words) || (next !== undefined && RATIO_MARK.test(joint(told, next)))) return [];
    const all = [...earlier, ...quantities.slice(0, at)].filter((each) => isCounted(each) && isFirm(each) && each.value.digits > 0n);
    const counts = all.filter((each) => !isLastYear(each, words));
    for (const names of namesIn(name)) {
      const check = checkOf(told, pairsOf(names, counts));
      if (check !== undefined) return check.holds || !isOfOthers(told, all.slice(-MOST_BESIDE)) ? [check] : [];
    }
    return [];
  }));
}

/** 上年为41150元、18620元，…比为2.21: of any two others. */
function isOfOthers(told: Quantity, counts: readonly Quantity[]): boolean {
  return counts.some((one) => counts.some((other) => one !== other && one.unit === other.unit && gives(told, one, other)));
}

/** 城乡居民收入 are 城镇 and 农村, both with 居民收入; 在职退休 is halved; 主办与协办 is told apart. */
function namesIn(name: string): readonly Names[] {
  const known = TWO_IN_ONE_NAME.find(({ both }) => name.startsWith(both));
  const half = name.length / 2;
  const [one, other, ...more] = NAME_SEPARATORS.test(name) ? name.split(NAME_SEPARATORS) : [name.slice(0, half), name.slice(half)];
  const isTold = one !== undefined && other !== undefined && more.length === 0 && one.length >= SHORTEST && other.length >= SHORTEST && Number.isInteger(half + (NAME_SEPARATORS.test(name) ? half : 0));
  return [
    ...(known === undefined ? [] : [{ isOne: (told: string) => known.one.test(told), isOther: (told: string) => known.other.test(told), both: name.slice(known.both.length) }]),
    ...(isTold ? [{ isOne: (told: string) => told.includes(one), isOther: (told: string) => told.includes(other), both: "" }] : []),
  ];
}

/** Each count of the one with each of the other, of one unit. */
function pairsOf({ isOne, isOther, both }: Names, counts: readonly Quantity[]): readonly (readonly [Quantity, Quantity])[] {
  const named = counts.filter(({ before }) => before.includes(both) && isOne(before) !== isOther(before));
  const [ones, others] = [named.filter(({ before }) => isOne(before)), named.filter(({ before }) => isOther(before))].map((each) => each.slice(-MOST));
  return (ones ?? []).flatMap((one) => (others ?? []).filter(({ unit }) => unit === one.unit).map((other) => [one, other] as const));
}

function checkOf(told: Quantity, pairs: readonly (readonly [Quantity, Quantity])[]): FigureCheck | undefined {
  const ordered = pairs.flatMap(([one, other]) => [[one, other], [other, one]] as const);
  const right = ordered.find(([a, b]) => gives(told, a, b));
  const near = ordered.find(([a, b]) => Math.abs(Math.log(timesOf(a, b) / approximate(told.value))) < Math.log(MOST_OFF));
  const [a, b] = right ?? (pairs.length === 1 ? near : undefined) ?? [];
  if (a === undefined || b === undefined) return undefined;
  const { number } = notationOf([a, b]);
  return {
    kind: "growth", holds: right !== undefined, sure: false, subject: told, inputs: [a, b], name: told.before, place: placeOf(told), difference: "", recomputed: timesOf(a, b),
    formula: `${number(a.value)}\u00f7${number(b.value)}=${written(quotient(a.value, b.value, { scale: Math.max(1, placesOf(told)), round: true }))}`, expected: [],
  };
}

function gives(told: Quantity, one: Quantity, other: Quantity): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  return a !== undefined && b !== undefined && printsAs({ ...told, value: shifted(told.value, 2), step: shifted(told.step, 2) }, a, b);
}
