import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NO_SUM_HEAD } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { BARE, mentions, opensWith, sumOf as addAll } from "../reading/scope.js";
import { isSwapOf } from "../reading/slipped-parts.js";
import { additionOf } from "../sums/addition.js";
import { isSlip } from "../sums/plain-sums.js";
import { isAddable } from "../sums/sums.js";
import type { FigureCheck } from "../types.js";
import { type Cell, type Grid } from "./table-grid.js";

/** Columns of a table with a row 合计, and rows with such a column, added up. */
export function tableChecks({ grids, words }: DraftFigures): readonly FigureCheck[] {
  return grids.flatMap((grid) => [...withoutEcho(rowSums(grid, words), columnSums(grid, words)), ...amongSums(grid, words)]);
}

/** Below the rows of parts; a row 其中 is told again in another. */
function columnSums({ cells, label }: Grid, words: FigureWords): readonly FigureCheck[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const totalRows = new Set(rows.filter((row) => mentions(label(row, 0), words.sumRows)));
  if (totalRows.size === 0) return [];
  const partRows = new Set(rows.filter((row) => isPartLabel(label(row, 0), words)));
  // 新收、上年结转、予以公开、…、办理总计、结转下年度: what came, what was carried over and what became of it are no parts of one total.
  const isProcess = [...partRows].some((row) => mentions(label(row, 0), words.carried));
  // 合计（并处的只计1件）: its parts overlap, so that they need not add up.
  return ofSums(cells.filter(({ row, column }) => column > 0 && !NO_SUM_HEAD.test(label(0, column)) && totalRows.has(row) && !mentions(label(row, 0), words.overlaps)).flatMap((total) => {
    const others = cells.filter(({ row, column }) => column === total.column && row !== total.row);
    const parts = others.filter(({ row }) => partRows.has(row));
    return parts.length === partRows.size && !others.some(({ row }) => totalRows.has(row)) ? sumOf(total, parts).filter(({ holds }) => holds || !isProcess) : [];
  }));
}

/** None, where not one of several lines adds up; then it is no total of these. */
function ofSums(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  return checks.some(({ holds }) => holds) || checks.length === 1 ? checks : [];
}

/** 总数 | 热线 | 网络 | 办结数: none, where the only line is far off; a total beside its parts may count something else, one below them does not. */
function nearSums(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const isFar = ({ recomputed = 0, subject: { value } }: FigureCheck): boolean => Math.abs(recomputed - approximate(value)) > MOST_OFF * approximate(value);
  return checks.length === 1 && checks.some(isFar) ? [] : checks;
}

/** Of a total, what its only line may miss. */
const MOST_OFF = 0.25;

/** Columns of the total's own kind of unit beside it; those of rates and money are none, and rows of averages do not add up. */
function rowSums({ cells, label, columns }: Grid, words: FigureWords): readonly FigureCheck[] {
  const totals = Array.from({ length: columns }, (_, column) => column).filter((column) => mentions(label(0, column), words.sumRows));
  const [totalColumn] = totals;
  if (totalColumn === undefined || totals.length > 1) return [];
  return nearSums(ofSums(cells.filter(({ column, row }) => column === totalColumn && !NO_SUM_HEAD.test(label(row, 0))).flatMap((total) => {
    const parts = cells.filter(({ row, column }) => row === total.row && column !== totalColumn && isPartLabel(label(0, column), words));
    const beside = parts.filter(({ quantity }) => quantity.family === total.quantity.family);
    const left = beside.filter(({ column }) => column < totalColumn);
    return beside.length > 0 ? sumOf(total, left.length >= 2 ? left : beside) : bareSum(total, parts.filter(({ column, quantity }) => column < totalColumn && quantity.family === BARE), totalColumn);
  })));
}

/** 警告 | 罚款 | 合计（宗）: a total that alone tells the unit, of all columns before it, where one digit or two in another order keep them from coming to it. Never sure. */
function bareSum(total: Cell, parts: readonly Cell[], columns: number): readonly FigureCheck[] {
  const [whole, quantities] = [total.quantity, parts.map(({ quantity }) => quantity)];
  const isSlipped = parts.length >= FEWEST_BARE && parts.length >= columns - 1 && (isSlip({ whole, parts: quantities }) || isSwapOf(whole.value, addAll(quantities)));
  return isSlipped ? sumOf(total, parts).map((check) => ({ ...check, sure: false })) : [];
}

/** Fewer columns nearly come to another by chance. */
const FEWEST_BARE = 3;

/** Columns headed 其中 behind a total: they add up to it where most rows do. */
function amongSums(grid: Grid, words: FigureWords): readonly FigureCheck[] {
  const isAmong = (column: number): boolean => opensWith(grid.label(0, column), words.partRows);
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const first = columns.findIndex(isAmong);
  const parts = columns.filter(isAmong);
  const labels = parts.map((column) => grid.label(0, column));
  if (words.traits.some((group) => labels.some((label) => mentions(label, group)) && !labels.every((label) => mentions(label, group)))) return [];
  if (parts.length < 2 || first < 1 || parts.some((column, index) => column !== first + index)) return [];
  const checks = grid.cells.filter(({ column }) => column === first - 1).flatMap((total) => {
    const row = grid.cells.filter((cell) => cell.row === total.row && parts.includes(cell.column));
    return row.length === parts.length ? sumOf(total, row) : [];
  });
  const right = checks.filter(({ holds }) => holds).length;
  return right >= 2 && right * 2 > checks.length ? checks : [];
}

function isPartLabel(label: string, words: FigureWords): boolean {
  return !mentions(label, words.sumRows, words.subtotalRows) && !opensWith(label, words.partRows);
}

function sumOf(total: Cell, parts: readonly Cell[]): readonly FigureCheck[] {
  const all = [total, ...parts].map(({ quantity }) => quantity);
  // 增减: what went up and down is no list.
  if ([total, ...parts].some(({ negative }) => negative)) return [];
  if (parts.length < 2 || !isAddable(all) || all.some(({ family }) => family === "percent" || family === "years")) return [];
  const [first, ...rest] = all;
  if (first === undefined || isMean(first, rest)) return [];
  return [{ ...additionOf(first, rest), kind: "sum" }];
}

/** 周转次数 1.4 of 1.6, 0.9, 1.3 and 2.0: what lies between its parts is their mean. */
function isMean(total: Quantity, parts: readonly Quantity[]): boolean {
  return total.step.scale > 0 && parts.some(({ value }) => compare(value, total.value) > 0) && parts.some(({ value }) => value.digits > 0n && compare(value, total.value) < 0);
}

/** One wrong cell breaks its row and its column: where a row's own sum is wrong, the column's is not told as well. */
function withoutEcho(rows: readonly FigureCheck[], columns: readonly FigureCheck[]): readonly FigureCheck[] {
  const wrong = rows.filter(({ holds }) => !holds);
  const touched = new Set(wrong.flatMap(({ subject, inputs }) => [subject, ...inputs]));
  return [...rows, ...columns.filter(({ holds, inputs, subject }) => holds || ![subject, ...inputs].some((each) => touched.has(each)))];
}
