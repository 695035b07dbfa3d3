import type { FigureWords, StockWords } from "@lint-report/standard";
import { approximate } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { DAY_ONE } from "../../text/chinese-clauses.js";
import { BEFORE_A_STEP, CARRIED_TO, DENIES, GOES_INTO_NEXT, REST_LEFT } from "../../text/chinese-figures.js";
import { YEAR_BEGINS } from "../../text/chinese-shares.js";
import { firstHeld } from "../../text/word-finder.js";
import { partsOf } from "../reading/own-parts.js";
import { endsIn, isEnumerated, isNegated, longestFirst, opensWith } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { balanceCheck, termsOf } from "./balance-check.js";

/** What a figure is of what was there, came and went. */
export type Role = keyof StockWords;
const ROLES: readonly Role[] = ["opening", "closing", "inflow", "outflow"];

/** What came and what went. */
export interface Flow {
  readonly gains: readonly Quantity[];
  readonly losses: readonly Quantity[];
}

export interface Setting {
  readonly stock: StockWords;
  readonly words: FigureWords;
}

/** Figures of a sentence of which some may divide others. */
export const MOST_DIVIDED = 60;

/** Share of what came that may be a slip. */
export const FEW_OF = 0.1;

/** By the longest of the role words in the figure's own words. */
export function roleOf({ before, after, block, start, lead }: Quantity, stock: StockWords): Role | undefined {
  // 2022年初，全县在册318人: told in a clause of its own.
  const opens = start - lead.length;
  if (DAY_ONE.test(before) || YEAR_BEGINS.test(block.view.text.slice(Math.max(0, opens - LONGEST_BEGINNING), opens))) return "opening";
  // 其余27件|转入2024年继续办理.
  if ((before === "" || REST_LEFT.test(before)) && GOES_INTO_NEXT.test(after) && stock.opening.length > 0) return "closing";
  // 结转2025年 is what is left, 2024年结转 what was there.
  if (CARRIED_TO.test(before) && stock.opening.length > 0) return "closing";
  // 受理前经调解撤回12件 were not taken in.
  const told = before.replace(BEFORE_A_STEP, "");
  let best: { readonly role: Role; readonly length: number } | undefined;
  for (const role of ROLES) {
    const length = firstHeld(told, longestFirst(stock[role]))?.length ?? 0;
    if (length > (best?.length ?? 0)) best = { role, length };
  }
  // 到年底办结398件: when it was, and what was done till then.
  return best?.role === "closing" && !DENIES.test(before) && endsIn(before, stock.outflow) && !endsIn(before, stock.closing) ? "outflow" : best?.role;
}

/** Letters of 2022年初，. */
const LONGEST_BEGINNING = 8;

/** The same by the words for what goes over from year to year, the first of the data. */
export function roleOverYears(each: Quantity, { stocks: [stock] }: FigureWords): Role | undefined {
  return stock === undefined ? undefined : roleOf(each, stock);
}

/** 不予受理15件 came in by no means. */
export function isDenied({ before }: Quantity, role: Role, { stock, words }: Setting): boolean {
  const word = firstHeld(before, longestFirst(stock[role]));
  return word !== undefined && isNegated(before, word, words);
}

/** Without the figures behind 其中 and a colon, and without any that come to the one before them. */
export function withoutDivisions(quantities: readonly Quantity[], { among, closedLists }: FigureWords): readonly Quantity[] {
  const parts = new Set(quantities.flatMap((total, at) => partsOf(total, quantities.slice(at + 1).filter(({ unit }) => unit === total.unit))));
  for (const [at, each] of quantities.entries()) {
    const last = quantities[at - 1];
    if (opensWith(each.before, among, closedLists) || (last !== undefined && parts.has(last) && last.unit === each.unit && isEnumerated(last, each))) parts.add(each);
  }
  return quantities.filter((each) => !parts.has(each));
}

/** Nobody can know which is wrong: the last of what went and what is left are pointed at. */
export function checkOf(closing: Quantity, { gains, losses }: Flow): FigureCheck {
  const last = losses.find(({ end }) => end <= closing.start && losses.every((each) => each.end <= end));
  return { ...balanceCheck(closing, [...termsOf(gains, 1), ...termsOf(losses, -1)]), place: { start: last?.start ?? closing.start, end: closing.end }, expected: [] };
}

/** What each reading comes to, that nearest to what is told first. */
export function byNearness(closing: Quantity, readings: readonly Flow[]): readonly FigureCheck[] {
  return readings.map((each) => checkOf(closing, each)).sort((a, b) => offOf(a) - offOf(b));
}

/** A reading as a doubt, where it is off by few of the most that there was. */
export function doubtOf(check: FigureCheck, most: number): FigureCheck | undefined {
  return offOf(check) <= FEW_OF * most ? { ...check, sure: false } : undefined;
}

/** By how much a reading is off. */
export function offOf({ recomputed, subject }: FigureCheck): number {
  return Math.abs((recomputed ?? Infinity) - approximate(subject.value));
}
