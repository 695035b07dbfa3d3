import { once } from "../../fact.js";
import { compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { FigureCheck } from "../types.js";
import { isFirm } from "./interval.js";
import type { Sentence } from "./scope.js";

/** Figures before a figure in per cent among which others may give it. */
export const FAR = 24;
/** Smaller bases and wholes give few figures in per cent. */
export const SMALLEST = integer(20);
/** Fewer digits are nearly met by chance. */
const FEWEST_DIGITS = 3;

/** All figures outside tables. */
export const figuresOfText = once((sentences: readonly Sentence[]): readonly Quantity[] => sentences.flatMap(({ quantities }) => quantities).filter(({ block }) => block.cell === undefined));

/** Where each of them stands among them, by its index. */
export const placesOfText = once((sentences: readonly Sentence[]): ReadonlyMap<number, number> => new Map(figuresOfText(sentences).map(({ index }, at) => [index, at])));

/** The places of the figures that something was recomputed for. */
export function boundBy(known: readonly FigureCheck[]): ReadonlySet<number> {
  return new Set(known.map(({ subject }) => subject.index));
}

/** Told exactly, and with so many digits that one of them may be a slip. */
export function isTelling(percent: Quantity): boolean {
  return isFirm(percent) && String(percent.value.digits).length >= FEWEST_DIGITS;
}

/** The first of the pairs, where all of them tell the same two values. */
export function onlyPair(pairs: readonly (readonly [Quantity, Quantity])[]): readonly [Quantity, Quantity] | undefined {
  const [pair, ...more] = pairs;
  return pair === undefined || more.some((each) => each.some(({ value }, at) => compare(value, pair[at === 0 ? 0 : 1].value) !== 0)) ? undefined : pair;
}
