import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { isComparable, isCounted, mentions, sumOf } from "../reading/scope.js";
import { additionOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";
import { gives } from "./rate-check.js";

/** Parts that each have a share. */
const FEWEST = 3;
/** Of a hundred per cent, what each share may be off by rounding, in its last digits. */
const HALF = 0.5;
const ALL = 100;
const PERCENT = "percent";
/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 0.2;

/** A part with its share. */
interface Shared {
  readonly part: Quantity;
  readonly share: Quantity;
}

/**
 * 788件已全部办理，其中甲类232件、占30%，乙类351件、占45%，丙类195件、占25%: parts whose shares come to a hundred per cent are all there are, so that they come to the total of which most of the shares are. Never sure.
 */
export function fullShares({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject }) => (kind === "sum" || kind === "excess" ? [subject] : [])));
  return sentences.flatMap(({ quantities, earlier }) => {
    const shared = sharedIn(quantities, words);
    const parts = shared.map(({ part }) => part);
    const [first] = parts;
    if (first === undefined || shared.length < FEWEST || !isHundred(shared)) return [];
    const last = parts[parts.length - 1] ?? first;
    // 其它9件, without a share.
    if (quantities.some((each) => each.index > last.index && each.unit === first.unit && isCounted(each))) return [];
    const wholes = [...earlier, ...quantities].filter((each) => each.index < first.index && isComparable(each, first) && isFirm(each));
    // What the parts come to is told as well.
    if (wholes.some(({ value }) => compare(value, sumOf(parts)) === 0)) return [];
    return wholes.filter((each) => !bound.has(each)).filter((whole) => isWholeOf(whole, shared)).slice(-1).map((whole): FigureCheck => ({ ...additionOf(whole, parts), kind: "sum", sure: false, sign: "full", expected: [] })).filter(({ holds, recomputed = 0, subject }) => !holds && Math.abs(recomputed / approximate(subject.value) - 1) < MOST_OFF);
  });
}

/** Counts of one unit, each with a share right behind it. */
function sharedIn(quantities: readonly Quantity[], words: FigureWords): readonly Shared[] {
  const pairs = quantities.flatMap((part, at): readonly Shared[] => {
    const share = quantities[at + 1];
    return isCounted(part) && isFirm(part) && share?.family === PERCENT && isFirm(share) && share.segment - part.segment <= 0 && mentions(share.before, words.shares) ? [{ part, share }] : [];
  });
  return pairs.filter(({ part }) => part.unit === pairs[0]?.part.unit);
}

function isHundred(shared: readonly Shared[]): boolean {
  const sum = shared.reduce((all, { share }) => all + approximate(share.value), 0);
  const slack = shared.reduce((all, { share }) => all + approximate(share.step), 0) * HALF;
  return Math.abs(sum - ALL) <= slack + Number.EPSILON * ALL;
}

/** Most of the shares are of it. */
function isWholeOf(whole: Quantity, shared: readonly Shared[]): boolean {
  return shared.filter(({ part, share }) => gives(share, { part, whole })).length * 2 > shared.length;
}
