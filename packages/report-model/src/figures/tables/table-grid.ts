import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { ROW_NUMBERS } from "../../text/chinese-clauses.js";
import type { Block } from "../../types.js";

/** One cell's only figure. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly quantity: Quantity;
  /** True where a minus sign stands before it. */
  readonly negative: boolean;
}

/** A table of figures. */
export interface Grid {
  readonly cells: readonly Cell[];
  /** The words of any cell: of row 0 the heads of columns, of column 0 the names of rows. */
  readonly label: (row: number, column: number) => string;
  readonly rows: number;
  readonly columns: number;
}

const SIGN = /^[-\u2212\u2013\uff0d+\uff0b\u2191\u2193]?$/u;
const PLUS: readonly string[] = ["", "+", "\uff0b", "\u2191"];

/** Tables of which each column is known by its head. */
export function withHeads(grids: readonly Grid[]): readonly Grid[] {
  return grids.filter(isRegular).map(withoutNumbers);
}

/** The draft's tables; a cell with more than one figure, or words beside it, is no figure. */
export function gridsOf(quantities: readonly Quantity[], blocks: readonly Block[], words: FigureWords): readonly Grid[] {
  const labels = new Map<number, Map<string, string>>();
  for (const { cell, view } of blocks) {
    if (cell === undefined) continue;
    const table = labels.get(cell.table) ?? new Map<string, string>();
    table.set(`${String(cell.row)}/${String(cell.column)}`, view.text);
    labels.set(cell.table, table);
  }
  const byTable = new Map<number, Cell[]>();
  for (const quantity of quantities) {
    const table = quantity.block.cell?.table;
    const cell = cellOf(quantity, words);
    if (table === undefined || cell === undefined) continue;
    const cells = byTable.get(table);
    if (cells === undefined) byTable.set(table, [cell]);
    else cells.push(cell);
  }
  return [...labels].map(([table, texts]): Grid => {
    const places = [...texts.keys()].map((key) => key.split("/").map(Number));
    return {
      cells: byTable.get(table) ?? [],
      label: (row, column) => texts.get(`${String(row)}/${String(column)}`) ?? "",
      rows: Math.max(...places.map(([row = 0]) => row)) + 1,
      columns: Math.max(...places.map(([, column = 0]) => column)) + 1,
    };
  });
}

/** 序号 | 方式 | 数量: without the column that numbers the rows; a row is called by that where it has no other name, as 合计. */
function withoutNumbers(grid: Grid): Grid {
  const { cells, label, rows, columns } = grid;
  if (!ROW_NUMBERS.test(label(0, 0))) return grid;
  const labelOf = (row: number, column: number): string => label(row, column + 1) || (column === 0 ? label(row, 0) : "");
  return { cells: cells.filter(({ column }) => column > 0).map((cell) => ({ ...cell, column: cell.column - 1 })), label: labelOf, rows, columns: columns - 1 };
}

/** False where a figure stands beyond the last head, as behind cells that were merged, or the heads begin anew: 省份 | 数量 | 省份 | 数量. Then no column is known. */
function isRegular({ cells, label, columns }: Grid): boolean {
  const heads = Array.from({ length: columns }, (_, column) => label(0, column));
  const last = heads.findLastIndex((head) => head !== "");
  return !cells.some(({ column }) => column > last) && (heads[0] === "" || heads.lastIndexOf(heads[0] ?? "") === 0);
}

function cellOf(quantity: Quantity, { increases, decreases }: FigureWords): Cell | undefined {
  const { cell, view } = quantity.block;
  if (cell === undefined || cell.row === 0) return undefined;
  const sign = view.text.slice(0, quantity.start).trim();
  // 增长4.6%, 下降9.9%.
  const [rises, falls] = [increases.includes(sign), decreases.includes(sign)];
  return !(rises || falls || SIGN.test(sign)) || quantity.end < view.text.length ? undefined : { row: cell.row, column: cell.column, quantity, negative: falls || !(rises || PLUS.includes(sign)) };
}

/** Rows for columns: 2023年 | 2024年 | 同比 one below the other. */
export function turned({ cells, label, rows, columns }: Grid): Grid {
  return { cells: cells.filter(({ column }) => column > 0).map((cell) => ({ ...cell, row: cell.column, column: cell.row })), label: (row, column) => label(column, row), rows: columns, columns: rows };
}

/** The figures of one column by row. */
export function columnOf({ cells }: Grid, column: number): ReadonlyMap<number, Cell> {
  return new Map(cells.filter((cell) => cell.column === column).map((cell) => [cell.row, cell]));
}
