import type { Standard, Unit } from "@lint-report/standard";
import { HEAD_UNIT, ROW_FIGURE, ROW_NUMBERS } from "../text/chinese-clauses.js";
import type { Block } from "../types.js";
import { shifted } from "./decimal.js";
import type { Quantity } from "./types.js";

/** The heads of the draft's columns and rows by table and place. */
export type Heads = ReadonlyMap<string, Block>;

export function headsOf(blocks: readonly Block[]): Heads {
  const heads = new Map<string, Block>();
  const irregular = irregularTables(blocks);
  for (const block of blocks) {
    if (block.cell === undefined) continue;
    const { table, row, column } = block.cell;
    if (row === 0 && !irregular.has(table)) heads.set(columnKey(table, column), block);
    if (!heads.has(rowKey(table, row)) && !isRowNumber(block, heads) && !ROW_FIGURE.test(block.view.text)) heads.set(rowKey(table, row), block);
  }
  return heads;
}

/** Tables of which a row has more cells than the first, as behind heads that were merged: nobody knows which head a cell has. */
function irregularTables(blocks: readonly Block[]): ReadonlySet<number> {
  const widths = new Map<number, number>();
  const irregular = new Set<number>();
  for (const { cell } of blocks) {
    if (cell === undefined) continue;
    if (cell.row === 0) widths.set(cell.table, Math.max(widths.get(cell.table) ?? 0, cell.column));
    else if (cell.column > (widths.get(cell.table) ?? 0)) irregular.add(cell.table);
  }
  return irregular;
}

/** True for what numbers the rows, below 序号. */
export function isRowNumber({ cell }: Block, heads: Heads): boolean {
  return cell !== undefined && ROW_NUMBERS.test(heads.get(columnKey(cell.table, cell.column))?.view.text ?? "");
}

function columnKey(table: number, column: number): string {
  return `${String(table)} column ${String(column)}`;
}

function rowKey(table: number, row: number): string {
  return `${String(table)} row ${String(row)}`;
}

/** A quantity of a table cell takes its words from the heads of its row and column, and its unit from a head's brackets. */
export function tableQuantity(quantity: Quantity, heads: Heads, standard: Standard): Quantity {
  const { cell, index } = quantity.block;
  if (cell === undefined) return quantity;
  const [row, head] = [heads.get(rowKey(cell.table, cell.row)), heads.get(columnKey(cell.table, cell.column))];
  const words = [row, head].filter((each) => each !== undefined && each.index !== index).map((each) => each?.view.text ?? "");
  const named = quantity.family === "none" ? unitNamed(words, standard) : undefined;
  const before = words.map((word) => word.replace(HEAD_UNIT, "")).join("") + quantity.before;
  return {
    ...quantity, before, lead: before,
    ...(named === undefined ? {} : {
      unit: named.name, family: named.unit.family, value: shifted(quantity.value, named.unit.factor), step: shifted(quantity.step, named.unit.factor),
    }),
  };
}

function unitNamed(words: readonly string[], standard: Standard): { readonly name: string; readonly unit: Unit } | undefined {
  for (const word of [...words].reverse()) {
    const name = HEAD_UNIT.exec(word)?.[1];
    const unit = name === undefined ? undefined : standard.units.find(({ names }) => names.includes(name));
    if (name !== undefined && unit !== undefined) return { name, unit };
  }
  return undefined;
}
