import { blocksOf, fact, GROUP_END } from "@lint-report/report-model";
import { pairsOfHan } from "./likeness.js";

/** How much two texts have in common by a pair of letters that both hold: the more, the fewer sentences of the draft hold it. */
export type Weight = (pair: number) => number;

/** Weights of the pairs of neighbouring Han letters of a draft: the logarithm of how many sentences there are for each that holds the pair. */
export const weightOf = fact((report): Weight => {
  const sentences = blocksOf(report).flatMap(({ view }) => view.text.split(GROUP_END)).map(pairsOfHan).filter(({ size }) => size > 0);
  const counts = new Map<number, number>();
  for (const pairs of sentences) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const weights = new Map([...counts].map(([pair, count]) => [pair, Math.log((Math.max(SENTENCES, sentences.length) + 1) / (count + HALF))]));
  return (pair) => weights.get(pair) ?? 0;
});

/** In a draft of fewer sentences a pair that stands once is no less telling than in one of so many. */
const SENTENCES = 100;
/** Keeps what nearly all sentences hold from weighing less than nothing by much. */
const HALF = 0.5;

/** The weight of the pairs that both of two texts hold. */
export function weightInCommon(pairs: ReadonlySet<number>, others: ReadonlySet<number>, weight: Weight): number {
  let sum = 0;
  for (const pair of pairs) if (others.has(pair)) sum += weight(pair);
  return sum;
}

/** Which of some sets hold each pair, in ascending order. */
export function placesOf(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [at, set] of sets.entries()) {
    for (const pair of set) {
      const of = places.get(pair);
      if (of === undefined) places.set(pair, [at]);
      else of.push(at);
    }
  }
  return places;
}

/** The weight that some pairs have in common with each of so many sets. */
export function inCommon(pairs: ReadonlySet<number>, { size, places, weight }: { readonly size: number; readonly places: ReadonlyMap<number, readonly number[]>; readonly weight: Weight }): Float64Array {
  const common = new Float64Array(size);
  for (const pair of pairs) {
    const own = weight(pair);
    const of = places.get(pair) ?? NOWHERE;
    for (let at = 0; at < of.length; at++) common[of[at] ?? 0] = (common[of[at] ?? 0] ?? 0) + own;
  }
  return common;
}

const NOWHERE: readonly number[] = [];
