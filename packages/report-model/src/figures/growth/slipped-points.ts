import { compare, distance } from "../../quantity/decimal.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf, subjectOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { mentions } from "../reading/scope.js";
import { boundBy, isTelling } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { areApart, pointsOf } from "./growth.js";

/** Rates right before a change in points of which it may be the difference. */
const BOTH = 2;

/** 败诉率11.36%，上年…败诉率13.73%，同比下降2.73个百分点: points from which nothing else was recomputed, that no two rates of their sentence give, but the two before them with one digit changed, or two in the other order. Never sure. */
export function slippedPoints({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  return sentences.flatMap((sentence) => sentence.quantities.flatMap((change): readonly FigureCheck[] => {
    const direction = change.family === POINTS && !bound.has(change.index) && isTelling(change) ? directionOf(change, words) : 0;
    const rates = sentence.quantities.filter((each) => each.family === PERCENT && isFirm(each) && each.end <= change.start && directionOf(each, words) === 0);
    const [before, now] = rates.slice(-BOTH);
    if (direction === 0 || before === undefined || now === undefined || subjectOf(change.before, { words }) !== "" || mentions(change.before, words.elsewhere, words.totals)) return [];
    const size = distance(before.value, now.value);
    const isSlip = isDigitSlip(size, change.value);
    return isSlip && !areApart(rates, change) ? [pointsOf(change, compare(now.value, before.value) === direction ? { now, before } : { now: before, before: now }, direction)] : [];
  }));
}

const POINTS = "point";
const PERCENT = "percent";
