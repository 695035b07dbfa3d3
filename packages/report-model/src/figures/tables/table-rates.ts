import type { FigureWords } from "@lint-report/standard";
import { add, multiply, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { HALF, isFirm, percentOf, placesOf, printsAs } from "../reading/interval.js";
import { percentInWords } from "../reading/print.js";
import { BARE, figure, isCounted, mentions, MONEY, placeOf, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { columnOf, turned, type Cell, type Grid } from "./table-grid.js";

/** Columns of percentages against the columns of counts beside them, and rows of changes against those of two years. */
export function tableRateChecks({ grids, words }: DraftFigures): readonly FigureCheck[] {
  return grids.flatMap((grid) => [...inColumns(grid, words), ...inRows(turned(grid), words)]);
}

function inColumns(grid: Grid, words: FigureWords): readonly FigureCheck[] {
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const percentColumns = columns.filter((column) => [...columnOf(grid, column).values()].some(({ quantity }) => quantity.family === "percent"));
  return percentColumns.flatMap((column) => {
    const told = yearsFor(column, grid, words);
    return told === undefined ? likeliest(readingsOf(column, grid, words)) : withoutRounded(pairs(column, told, { grid, change: true, words }));
  });
}

/** Of counts to the unit each change by itself; of others, which may have been rounded, where most are right. */
function inRows(grid: Grid, words: FigureWords): readonly FigureCheck[] {
  return Array.from({ length: grid.columns }, (_, column) => column).flatMap((column) => {
    const told = yearsFor(column, grid, words);
    const reading = told === undefined ? [] : pairs(column, told, { grid, change: true, words });
    return reading.every(({ inputs }) => inputs.every(({ value }) => value.scale === 0)) ? withoutRounded(reading) : likeliest([reading]);
  });
}

/** The columns of this and last year, where the heads say so and the percentages are changes: 2024年 | 2023年 | 同比. */
export function yearsFor(column: number, grid: Grid, words: FigureWords): readonly [number, number] | undefined {
  const head = grid.label(0, column);
  // 比重变化: of shares, in points.
  if (mentions(head, words.shares) || !mentions(head, [...words.changeHeads, ...words.comparisons.filter((word) => word.length > 1)])) return undefined;
  const others = Array.from({ length: grid.columns }, (_, other) => other).filter((other) => other !== column && [...columnOf(grid, other).values()].some(({ quantity }) => isCounted(quantity)));
  const [one, two] = others;
  if (one === undefined || two === undefined || others.length > 2) return undefined;
  const [a, b] = [one, two].map((other) => yearOf(grid.label(0, other), words));
  if (a === undefined || b === undefined || a === b) return undefined;
  return a > b ? [one, two] : [two, one];
}

/** 2019受理量. */
const YEAR_DIGITS = /^((?:19|20)\d{2})(?!\d)/u;

/** A head's year as a number; 上年 is before 本年. */
function yearOf(head: string, words: FigureWords): number | undefined {
  const year = (YEAR_IN_WORDS.exec(head) ?? YEAR_DIGITS.exec(head))?.[1];
  if (year !== undefined) return Number(year);
  if (mentions(head, words.lastYear)) return 0;
  return mentions(head, words.wholeYear) ? 1 : undefined;
}

/** What one cell's percentage should be by one reading of the column. */
interface Recomputed {
  readonly cell: Cell;
  readonly inputs: readonly [Quantity, Quantity];
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly name: string;
  readonly change: boolean;
  /** 下降幅度: a fall is told without sign. */
  readonly fall: boolean;
}

type Reading = readonly Recomputed[];

/** The ways a column can have been computed: a share of the total row, a rate of two columns, a growth between two. */
function readingsOf(column: number, grid: Grid, words: FigureWords): readonly Reading[] {
  const counts = Array.from({ length: grid.columns }, (_, other) => other).filter((other) => other !== column && [...columnOf(grid, other).values()].some(({ quantity }) => isCounted(quantity)));
  const head = grid.label(0, column);
  if (mentions(head, words.shares)) return counts.map((count) => shares(column, count, { grid, words }));
  const change = mentions(head, [...words.changeHeads, ...words.comparisons.filter((word) => word.length > 1), ...words.increases.filter((word) => word.length > 1), ...words.decreases.filter((word) => word.length > 1)]);
  return counts.flatMap((a) => counts.filter((b) => b !== a).map((b) => pairs(column, [a, b], { grid, change, words })));
}

function shares(column: number, count: number, { grid, words }: { readonly grid: Grid; readonly words: FigureWords }): Reading {
  const values = columnOf(grid, count);
  const totals = [...values.values()].filter(({ row }) => mentions(grid.label(row, 0), words.sumRows));
  const [total] = totals;
  const whole = total?.quantity ?? sumOfColumn([...values.values()].map(({ quantity }) => quantity));
  if (whole === undefined || totals.length > 1) return [];
  return [...columnOf(grid, column).values()].flatMap((cell) => {
    const part = values.get(cell.row);
    return part === undefined || cell.row === total?.row ? [] : recomputed(cell, [part.quantity, whole], { head: grid.label(0, column), change: false, fall: false });
  });
}

/** What all rows come to, where no row tells it. */
function sumOfColumn(figures: readonly Quantity[]): Quantity | undefined {
  const [first] = figures;
  return first === undefined || !figures.every(isFirm) ? undefined : { ...first, value: sumOf(figures) };
}

function pairs(column: number, [a, b]: readonly [number, number], { grid, change, words }: { readonly grid: Grid; readonly change: boolean; readonly words: FigureWords }): Reading {
  const fall = change && mentions(grid.label(0, column), words.decreases) && !mentions(grid.label(0, column), words.increases);
  const [parts, wholes] = [columnOf(grid, a), columnOf(grid, b)];
  return [...columnOf(grid, column).values()].flatMap((cell) => {
    const [part, whole] = [parts.get(cell.row), wholes.get(cell.row)];
    return part === undefined || whole === undefined ? [] : recomputed(cell, [part.quantity, whole.quantity], { head: grid.label(0, column), change, fall });
  });
}

function recomputed(cell: Cell, inputs: readonly [Quantity, Quantity], { head, change, fall }: { readonly head: string; readonly change: boolean; readonly fall: boolean }): Reading {
  const [part, whole] = inputs;
  if (cell.quantity.family !== "percent" || [part, whole].some((each) => !isFirm(each)) || whole.value.digits <= 0n) return [];
  return [{ cell, inputs, numerator: change ? subtract(part.value, whole.value) : part.value, denominator: whole.value, name: head, change, fall }];
}

/** The reading that most rows bear out, if at least two and more than half do; the rows that do not are wrong. */
function likeliest(readings: readonly Reading[]): readonly FigureCheck[] {
  const judged = readings.map(withoutRounded);
  const right = (checks: readonly FigureCheck[]): number => checks.filter(({ holds }) => holds).length;
  const [best = []] = [...judged].sort((a, b) => right(b) - right(a));
  return right(best) >= 2 && right(best) * 2 > best.length ? best : [];
}

/** Without those that rounding explains, where there are several in a column: 996 and 1350, of which nobody says whether they are persons or 万元, up to half of what their last digits are worth. */
function withoutRounded(reading: Reading): readonly FigureCheck[] {
  const judged = reading.map((each) => ({ each, check: checkOf(each) }));
  const rounded = judged.filter(({ each, check }) => !check.holds && isRounded(each));
  return judged.filter((one) => rounded.length < 2 || !rounded.includes(one)).map(({ check }) => check);
}

function isRounded({ cell: { quantity: percent }, inputs, numerator, denominator, change }: Recomputed): boolean {
  const [part, whole] = inputs.map(({ step }) => multiply(step, HALF));
  if (part === undefined || whole === undefined || !inputs.every(({ family }) => family === BARE || family === MONEY)) return false;
  const [slack, size] = [change ? add(part, whole) : part, numerator.digits < 0n ? { digits: -numerator.digits, scale: numerator.scale } : numerator];
  return printsAs(percent, { low: subtract(size, slack), high: add(size, slack) }, { low: subtract(denominator, whole), high: add(denominator, whole) });
}


function checkOf({ cell, inputs, numerator, denominator, name, change, fall }: Recomputed): FigureCheck {
  const { quantity: percent } = cell;
  const falls = numerator.digits < 0n;
  const size = falls ? { digits: -numerator.digits, scale: numerator.scale } : numerator;
  const holds = ((fall ? falls || cell.negative : falls === cell.negative) || size.digits === 0n) && printsAs(percent, { low: size, high: size }, { low: denominator, high: denominator });
  const right = (falls ? "-" : "") + percentInWords(percentOf(size, denominator, placesOf(percent)));
  const [part, whole] = inputs;
  const shown = change ? `(${figure(part)}\u2212${figure(whole)})\u00f7${figure(whole)}` : `${figure(part)}\u00f7${figure(whole)}`;
  return { kind: change ? "growth" : "rate", holds, sure: true, subject: percent, inputs, name, place: placeOf(percent), formula: `${shown}=${right.replace("-", "\u2212")}`, difference: "", recomputed: undefined, expected: cell.negative === falls ? [right.replace("-", "")] : [] };
}
