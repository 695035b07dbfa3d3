import type { FigurePair, FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, GRADED_SUCH, SEGMENT_MARKS } from "../../text/chinese-clauses.js";
import { AMONG_OPENS } from "../../text/chinese-figures.js";
import { ENUMERATION_COMMA, FULL_STOP } from "../../text/chinese.js";
import { isPlain } from "../reading/carried.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isLastYear, joint, mentions, placeOf, printed, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** The text between the last comma and a figure: 深入6个集市和12个村发放. */
export function clauseBefore({ block: { view: { text } }, start, lead }: Quantity): string {
  // What a longer clause begins with is not looked for.
  const near = text.slice(Math.max(0, start - LONGEST_CLAUSE - 1), start);
  const clause = near.slice(Math.max(near.lastIndexOf(COMMA), near.lastIndexOf(SEGMENT_MARKS), near.lastIndexOf(FULL_STOP)) + 1);
  return clause.length > LONGEST_CLAUSE ? lead : clause;
}

/** Longer clauses are not read whole. */
export const LONGEST_CLAUSE = 40;

interface Excess {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly carried: readonly Quantity[];
  /** Words by which the two are told where their own are many. */
  readonly names: Pick<FigurePair, "part" | "whole">;
}

/** A part against its whole and what was carried over, as a check. */
export function checkOf(kind: "part" | "among", sure: boolean, { part, whole, carried, names }: Excess): FigureCheck {
  const extra = carried.filter((each) => each.family === part.family && each !== part && !isWithin(each, whole));
  const most = sumOf([whole, ...extra]);
  const holds = compare(part.value, most) <= 0;
  return {
    kind, holds, sure, subject: part, inputs: [whole, ...extra], name: withVerb(part, names.part), place: placeOf(part), formula: [withVerb(whole, names.whole), ...extra.map((each) => withVerb(each, []))].join(ENUMERATION_COMMA), difference: "", recomputed: approximate(most), expected: [],
  };
}

/** A part that exceeds its whole, as a check that is not sure. */
export function excessOf({ part, whole }: Pick<Excess, "part" | "whole">, { cameOf, pairs }: FigureWords): FigureCheck {
  return checkOf("part", false, { part, whole, carried: [], names: { part: cameOf, whole: pairs.flatMap((pair) => pair.whole) } });
}

/** The same where it exceeds it by so little that the two are of one matter; none where there is no whole. */
export function exceeding(part: Quantity, whole: Quantity | undefined, words: FigureWords): readonly FigureCheck[] {
  const isMore = whole !== undefined && compare(part.value, whole.value) > 0 && approximate(part.value) <= MOST_OFF * approximate(whole.value);
  return isMore ? [excessOf({ part, whole }, words)] : [];
}

/** The same of what is said to be among the whole. */
export function exceedingAmong(part: Quantity, whole: Quantity | undefined, words: FigureWords): readonly FigureCheck[] {
  return exceeding(part, whole, words).map((check) => ({ ...check, kind: "among" as const }));
}

/** Further off, it is of something else. */
const MOST_OFF = 1.5;

/** A count of this year that is told as it is: no average, no change, nothing that is about so much. */
export function isExactCount(each: Quantity, words: FigureWords): boolean {
  return isPlain(each) && each.approximation === "none" && !isLastYear(each, words) && directionOf(each, words) === 0 && !mentions(each.before, words.averages);
}

/** 受理56件（含上年结转4件）: what was carried over is already in the whole. */
function isWithin(carried: Quantity, whole: Quantity): boolean {
  return carried.depth > whole.depth && carried.start > whole.end && !mentionsFigure(joint(whole, carried));
}

const FIGURE = /\d/u;

function mentionsFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** Longer words than these are not shown with a figure. */
const SHOWN = 12;

/** 办结318件: the figure with its words, or where they are many with the word that decides. */
function withVerb(quantity: Quantity, verbs: readonly string[]): string {
  const before = (GRADED_SUCH.test(quantity.before) ? clauseBefore(quantity) : quantity.before).replace(AMONG_OPENS, "");
  return (before.length <= SHOWN ? before : verbs.find((word) => before.includes(word)) ?? "") + printed(quantity);
}
