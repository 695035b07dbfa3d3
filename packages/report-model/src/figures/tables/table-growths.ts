import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { growthOf } from "../growth/growth.js";
import { directionOf } from "../reading/growth-pairs.js";
import { intervalOf, isFirm } from "../reading/interval.js";
import { isCounted, joint } from "../reading/scope.js";
import { boundBy } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { columnOf, turned, type Grid } from "./table-grid.js";
import { yearsFor } from "./table-rates.js";

/** What a table tells of one kind, this year and last. */
interface Row {
  readonly label: string;
  readonly now: Quantity;
  readonly before: Quantity;
}

/** Letters of a kind. */
const SHORTEST = 2;

/** 咨询2.62万件，同比上升194.71%, where a table has 咨询 | 26249 | 10512 | ↑149.71%: growth from which nothing else was recomputed, right behind a count that a row of a table tells by the same name. Never sure. */
export function tableGrowths({ grids, sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const rows = grids.flatMap((grid) => [...rowsOf(grid, words), ...rowsOf(turned(grid), words)]);
  if (rows.length === 0) return [];
  const bound = boundBy(known);
  return sentences.flatMap(({ quantities }) => quantities.flatMap((change, at): readonly FigureCheck[] => {
    const count = quantities[at - 1];
    const direction = change.family === "percent" && isFirm(change) && !bound.has(change.index) ? directionOf(change, words) : 0;
    if (direction === 0 || count === undefined || joint(count, change) !== COMMA + change.before || !isCounted(count)) return [];
    const own = rows.filter((row) => isOf(count, row));
    const checks = own.map(({ now, before }) => growthOf(change, { now, before, stated: [now, before] }, direction));
    return checks.some(({ holds }) => holds) ? [] : checks.slice(0, 1).map((check) => ({ ...check, sure: false, expected: [] }));
  }));
}

function rowsOf(grid: Grid, words: FigureWords): readonly Row[] {
  return Array.from({ length: grid.columns }, (_, column) => column).flatMap((column) => {
    const [now, before] = yearsFor(column, grid, words) ?? [];
    if (now === undefined || before === undefined) return [];
    const lasts = columnOf(grid, before);
    return [...columnOf(grid, now).values()].flatMap(({ row, quantity }) => {
      const last = lasts.get(row)?.quantity;
      return last === undefined || last.value.digits <= 0n ? [] : [{ label: grid.label(row, 0), now: quantity, before: last }];
    });
  });
}

/** 咨询2.62万件 of a row 咨询 with 26249, 受理 of 受理量. */
function isOf(count: Quantity, { label, now }: Row): boolean {
  const range = intervalOf(count);
  const isNamed = count.before.length >= SHORTEST && label.length >= SHORTEST && (label.startsWith(count.before) || count.before.endsWith(label));
  return isNamed && range !== undefined && compare(now.value, range.low) >= 0 && compare(now.value, range.high) <= 0;
}
