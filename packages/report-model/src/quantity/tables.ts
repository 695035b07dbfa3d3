import type { Standard, Unit } from "@lint-report/standard";
import { HEAD_UNIT } from "../text/chinese-clauses.js";
import type { Block } from "../types.js";
import { shifted } from "./decimal.js";
import type { Quantity } from "./types.js";

/** A quantity of a table cell takes its words from the heads of its row and column, and its unit from a head's brackets. */
export function tableQuantity(quantity: Quantity, blocks: readonly Block[], standard: Standard): Quantity {
  const { cell, index } = quantity.block;
  if (cell === undefined) return quantity;
  const head = cellAt(blocks, index, { ...cell, row: 0 });
  const row = cellAt(blocks, index, { ...cell, column: 0 });
  const words = [row, head].filter((each) => each !== undefined && each.index !== index).map((each) => each?.view.text ?? "");
  const named = quantity.family === "none" ? unitNamed(words, standard) : undefined;
  return {
    ...quantity,
    before: words.map((word) => word.replace(HEAD_UNIT, "")).join("") + quantity.before,
    ...(named === undefined ? {} : {
      unit: named.name, family: named.unit.family, value: shifted(quantity.value, named.unit.factor), step: shifted(quantity.step, named.unit.factor),
    }),
  };
}

/** The cell of the same table in another row or column; tables are runs of neighbouring blocks. */
function cellAt(blocks: readonly Block[], from: number, wanted: { readonly row: number; readonly column: number; readonly table: number }): Block | undefined {
  for (let at = from; at >= 0; at--) {
    const cell = blocks[at]?.cell;
    if (cell?.table !== wanted.table) return undefined;
    if (cell.row === wanted.row && cell.column === wanted.column) return blocks[at];
  }
  return undefined;
}

function unitNamed(words: readonly string[], standard: Standard): { readonly name: string; readonly unit: Unit } | undefined {
  for (const word of [...words].reverse()) {
    const name = HEAD_UNIT.exec(word)?.[1];
    const unit = name === undefined ? undefined : standard.units.find(({ names }) => names.includes(name));
    if (name !== undefined && unit !== undefined) return { name, unit };
  }
  return undefined;
}
