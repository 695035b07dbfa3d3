import { approximate, integer, multiply, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { growthOf } from "../growth/growth.js";
import { gives, checkOf as rateCheck } from "../rates/rate-check.js";
import { HALF, isFirm } from "../reading/interval.js";
import { BARE, isCounted } from "../reading/scope.js";
import { additionOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";

/** A figure at its place in a line. */
export interface Placed {
  readonly quantity: Quantity;
  /** True where it is told with a minus. */
  readonly negative: boolean;
}

/** Figures that are told in one row of a table, or in one clause, each at the place that the like figure has in the other lines. */
export type Line = readonly (Placed | undefined)[];

/** How the figure at one place follows from those at others. */
interface Pattern {
  readonly kind: "sum" | "rate" | "growth";
  readonly of: number;
  readonly by: readonly number[];
}

/** What one line says of a pattern. */
interface Verdict {
  readonly holds: boolean;
  /** How many digits came out right that chance would have had to hit. */
  readonly digits: number;
  /** Off by no more than a slip is. */
  readonly near: boolean;
}

/** Places to either side that a figure may follow from, and how many neighbours may be added up. */
const WINDOW = 5;
const MOST_ADDED = 12;
/** Longer lines and more of them are no table that somebody added up by hand. */
const MOST_PLACES = 40;
export const MOST_LINES = 60;
/** Lines that bear a pattern out, at least. */
const FEWEST_RIGHT: Readonly<Record<Pattern["kind"], number>> = { sum: 1, rate: 2, growth: 2 };
/** Digits that must have come out right besides those by which one of so many patterns fits by chance, and of one line at most. */
const FEWEST_DIGITS = 3;
const MOST_DIGITS = 4;
/** By how much a slip may be off, as a share of what comes out. */
const MOST_OFF = 0.25;
const MOST_OFF_RATE = 0.5;

/**
 * Where figures of several lines follow from each other in one way in every line but one, the figure that does not, whatever the lines are called: 本期|上期|增减 of which each row but one comes out. So many digits
 * come out right that no chance explains it. Never sure: that line may have been reckoned otherwise. `tried` is how many such sets of lines are looked through.
 */
export function brokenPatterns(lines: readonly Line[], tried = 1): readonly FigureCheck[] {
  if (lines.length < 2 || lines.length > MOST_LINES) return [];
  const places = Math.max(...lines.map(({ length }) => length));
  if (places > MOST_PLACES) return [];
  const percents = Array.from({ length: places }, (_, of) => of).filter((of) => lines.some((line) => line[of]?.quantity.family === PERCENT));
  const patterns = [...sumsAmong(places), ...percents.flatMap((of) => ratesOf(of, places))];
  const least = FEWEST_DIGITS + Math.log10(Math.max(1, patterns.length * tried));
  const rows = lines.map((line) => line.map(amountOf));
  return eachFigureOnce(patterns.flatMap((pattern) => {
    const line = mayHold(pattern, rows) ? brokenBy(pattern, lines, least) : undefined;
    return line === undefined || isExplained(pattern, line, patterns) ? [] : checkOf(pattern, line) ?? [];
  }));
}

/** Without those that have a figure in common with one before them: one wrong figure breaks several ways at once. */
export function eachFigureOnce(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const told = new Set<Quantity>();
  return checks.filter(({ subject, inputs }) => {
    const own = [subject, ...inputs];
    if (own.some((each) => told.has(each))) return false;
    for (const each of own) told.add(each);
    return true;
  });
}

const PERCENT = "percent";
/** Shares and points belong together. */
const POINT = "point";

const sums = new Map<number, readonly Pattern[]>();

/** Every sum of two figures near each other, and of neighbours, that so many places can have; the same for all lines of that length. */
function sumsAmong(places: number): readonly Pattern[] {
  const known = sums.get(places);
  if (known !== undefined) return known;
  const all = Array.from({ length: places }, (_, of) => [...pairsAround(of, places).map((by): Pattern => ({ kind: "sum", of, by })), ...runsBeside(of, places)]).flat();
  sums.set(places, all);
  return all;
}

function pairsAround(of: number, places: number): readonly (readonly [number, number])[] {
  const from = Math.max(0, of - WINDOW);
  const around = Array.from({ length: Math.min(places, of + WINDOW + 1) - from }, (_, at) => from + at).filter((place) => place !== of);
  return around.flatMap((a, at) => around.slice(at + 1).map((b): readonly [number, number] => [a, b]));
}

function ratesOf(of: number, places: number): readonly Pattern[] {
  return pairsAround(of, places).flatMap(([a, b]) => [[a, b], [b, a]].flatMap((by): readonly Pattern[] => [{ kind: "rate", of, by }, { kind: "growth", of, by }]));
}

/** Three and more neighbours in a row, behind or before. */
function runsBeside(of: number, places: number): readonly Pattern[] {
  return [1, -1].flatMap((step) => {
    const most = Math.min(MOST_ADDED, step > 0 ? places - 1 - of : of);
    return Array.from({ length: Math.max(0, most - 2) }, (_, more): Pattern => ({ kind: "sum", of, by: Array.from({ length: more + 3 }, (__, at) => of + step * (at + 1)) }));
  });
}

/** What is told at a place, as a float, with what its last digit is worth and what rounding leaves open. */
interface Amount {
  readonly value: number;
  readonly step: number;
  readonly slack: number;
}

type Amounts = readonly (Amount | undefined)[];

function amountOf(placed: Placed | undefined): Amount | undefined {
  return placed === undefined ? undefined : { value: signed(placed), step: approximate(placed.quantity.step), slack: slackOf(placed.quantity) };
}

/** False for what comes out in no line, or does not in more than one, by a glance at plain numbers: nearly all patterns. */
function mayHold({ kind, of, by }: Pattern, rows: readonly Amounts[]): boolean {
  let [right, wrong] = [0, 0];
  for (const row of rows) {
    const off = kind === "sum" ? offBy(row[of], by, row) : offRate(kind, by.map((place) => row[place]), row[of]);
    if (off === undefined) continue;
    if (off) wrong++;
    else right++;
    if (wrong > 1) return false;
  }
  return right >= FEWEST_RIGHT[kind];
}

/** Whether a rate is clearly another; `undefined` where one of the figures is not told. */
function offRate(kind: "rate" | "growth", [part, whole]: Amounts, stated: Amount | undefined): boolean | undefined {
  if (part === undefined || whole === undefined || stated === undefined || whole.value <= 0) return undefined;
  const right = ((kind === "rate" ? part.value : Math.abs(part.value - whole.value)) / whole.value) * ALL;
  return Math.abs(right - stated.value) > CLOSE * right + stated.step * 2;
}

/** What a rate of rounded figures may be off. */
const CLOSE = 0.02;

/** Whether the terms of a sum do not come to it; `undefined` where one is not told. */
function offBy(result: Amount | undefined, by: readonly number[], row: Amounts): boolean | undefined {
  if (result === undefined) return undefined;
  let [rest, slack] = [result.value, result.slack + Math.abs(result.value) * EXACT];
  for (const place of by) {
    const term = row[place];
    if (term === undefined) return undefined;
    rest -= term.value;
    slack += term.slack;
  }
  return Math.abs(rest) > slack;
}

/** The one line in which a pattern does not come out, where the others bear it out. */
function brokenBy(pattern: Pattern, lines: readonly Line[], least: number): Line | undefined {
  let broken: Line | undefined;
  let digits = 0;
  let right = 0;
  for (const line of lines) {
    const verdict = verdictOn(pattern, line);
    if (verdict === undefined) continue;
    if (!verdict.holds && (broken !== undefined || !verdict.near)) return undefined;
    if (!verdict.holds) broken = line;
    digits += verdict.holds ? verdict.digits : 0;
    right += verdict.holds && verdict.digits > 0 ? 1 : 0;
  }
  return digits >= least && right >= FEWEST_RIGHT[pattern.kind] ? broken : undefined;
}

/** Another way leads to the very figure. */
function isExplained(pattern: Pattern, line: Line, patterns: readonly Pattern[]): boolean {
  return patterns.some((other) => other !== pattern && other.of === pattern.of && (verdictOn(other, line)?.holds ?? false));
}

/** `undefined` where a line does not tell all of its figures exactly. */
function verdictOn({ kind, of, by }: Pattern, line: Line): Verdict | undefined {
  const result = line[of];
  const terms = by.flatMap((place) => line[place] ?? []);
  if (result === undefined || terms.length < by.length || ![result, ...terms].every(({ quantity }) => isFirm(quantity))) return undefined;
  const own = kindOf(result.quantity);
  const kinds = (kind === "sum" ? [result, ...terms] : terms).map(({ quantity }) => kindOf(quantity)).filter((each) => each !== BARE);
  if (new Set(kinds).size > 1 || (kind !== "sum" && own !== PERCENT)) return undefined;
  return kind === "sum" ? ofSum(result, terms) : ofRate(kind, result.quantity, terms);
}

function kindOf({ family }: Quantity): string {
  return family === POINT ? PERCENT : family;
}

function ofSum(result: Placed, terms: readonly Placed[]): Verdict {
  const value = signed(result);
  const all = [result, ...terms];
  const off = Math.abs(value - terms.reduce((sum, term) => sum + signed(term), 0));
  const slack = all.reduce((sum, { quantity }) => sum + slackOf(quantity), 0);
  const exact = terms.length > 2 ? Math.abs(value) : Math.min(...all.map((each) => Math.abs(signed(each))));
  const isEmpty = all.some(({ quantity: { value: { digits } } }) => digits === 0n);
  return { holds: off <= slack + Math.abs(value) * EXACT, digits: isEmpty ? 0 : digitsOf(exact, Math.max(slack * 2, approximate(result.quantity.step))), near: off <= MOST_OFF * Math.max(...all.map((each) => Math.abs(signed(each)))) };
}

/** What rounding leaves open: of decimals and of tens, and of figures of which a table does not say in what they count. */
function slackOf({ step, family, block: { cell } }: Quantity): number {
  const isRounded = step.scale > 0 || compare(step, integer(1)) > 0 || (cell !== undefined && family === BARE);
  return isRounded ? approximate(multiply(step, HALF)) : 0;
}


/** What binary fractions leave open. */
const EXACT = 1e-9;

function digitsOf(value: number, step: number): number {
  return Math.min(MOST_DIGITS, Math.max(0, Math.log10(value / step)));
}

function signed({ quantity, negative }: Placed): number {
  return negative ? -approximate(quantity.value) : approximate(quantity.value);
}

function ofRate(kind: "rate" | "growth", percent: Quantity, terms: readonly Placed[]): Verdict | undefined {
  const [part, whole] = terms.map(({ quantity }) => quantity);
  if (part === undefined || whole === undefined || whole.value.digits <= 0n || ![part, whole].every(isCounted)) return undefined;
  const [a, b] = [approximate(part.value), approximate(whole.value)];
  const right = kind === "rate" ? (a / b) * ALL : (Math.abs(a - b) / b) * ALL;
  const stated = approximate(percent.value);
  const holds = kind === "rate" ? gives(percent, { part, whole }) : growthOf(percent, { now: part, before: whole, stated: [part, whole] }, a < b ? -1 : 1).holds;
  return { holds, digits: a === b || a === 0 ? 0 : digitsOf(stated, approximate(percent.step)), near: Math.abs(right - stated) <= MOST_OFF_RATE * Math.max(right, stated) };
}

/** Per cent. */
const ALL = 100;

function checkOf({ kind, of, by }: Pattern, line: Line): FigureCheck | undefined {
  const result = line[of];
  const terms = by.flatMap((place) => line[place] ?? []);
  const [part, whole] = terms.map(({ quantity }) => quantity);
  if (result === undefined || part === undefined || whole === undefined) return undefined;
  const own = { sure: false, sign: "unlike" as const, expected: [] };
  if (kind === "sum") return sumCheck(result, terms);
  if (kind === "rate") return { ...rateCheck({ percent: result.quantity, name: result.quantity.before }, { part, whole }, { holds: false, sure: false }), ...own };
  return { ...growthOf(result.quantity, { now: part, before: whole, stated: [part, whole] }, compare(part.value, whole.value) < 0 ? -1 : 1), ...own };
}

/** What is told with a minus stands on the other side: 本期1420件、上期1655件、增减-235件 is 1420+235=1655. */
function sumCheck(result: Placed, terms: readonly Placed[]): FigureCheck | undefined {
  const left = [...(result.negative ? [] : [result]), ...terms.filter(({ negative }) => negative)];
  const right = [...terms.filter(({ negative }) => !negative), ...(result.negative ? [result] : [])];
  const [[total], parts] = left.length === 1 ? [left, right] : [right, left];
  if (total === undefined || (left.length > 1 && right.length > 1) || parts.length < 2) return undefined;
  return { ...additionOf(total.quantity, parts.map(({ quantity }) => quantity)), kind: "sum", holds: false, sure: false, sign: "unlike", expected: [] };
}
