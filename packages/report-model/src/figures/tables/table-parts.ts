import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import { HEAD_UNIT } from "../../text/chinese-clauses.js";
import { AMOUNT_HEAD } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { excessOf } from "../parts/excess.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, mentions } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { columnOf, turned, type Cell, type Grid } from "./table-grid.js";

/** 申请 | 受理 | 许可 with 356 | 354 | 362: a step that was taken more often than the one before it, in a row or a column. Never sure, and only where no other row has it: then something else came in. */
export function tableParts({ grids, words }: DraftFigures): readonly FigureCheck[] {
  return grids.flatMap((grid) => [...inRows(grid, words), ...inRows(turned(grid), words)]);
}

function inRows(grid: Grid, words: FigureWords): readonly FigureCheck[] {
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  // 上年结转 | 受理 | 办结.
  if (columns.some((column) => mentions(grid.label(0, column), words.carried))) return [];
  return words.tableSteps.flatMap((steps) => {
    const taken = steps.flatMap((step) => columns.filter((column) => grid.label(0, column).replace(HEAD_UNIT, "").replace(AMOUNT_HEAD, "") === step).slice(0, 1));
    return taken.slice(1).flatMap((column, at) => exceedingIn([columnOf(grid, column), columnOf(grid, taken[at] ?? column)], words));
  });
}

type Column = ReadonlyMap<number, Cell>;

function exceedingIn([parts, wholes]: readonly [Column, Column], words: FigureWords): readonly FigureCheck[] {
  const found = [...parts.values()].flatMap(({ row, quantity: part }) => {
    const whole = wholes.get(row)?.quantity;
    const isMore = whole?.family === part.family && [part, whole].every((each) => isCounted(each) && isFirm(each)) && compare(part.value, whole.value) > 0;
    return isMore ? [excessOf({ part, whole }, words)] : [];
  });
  return found.length === 1 ? found : [];
}
