import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { mentions } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

/** Clause groups that a total is of, and figures that each of them has. */
const FEWEST = 2;
const MOST = 8;

/** 甲栏目收到18件，办理18件，公开2件；乙栏目收到2件，办理2件，公开1件；共收到20件，办理20件，公开4件: of a group of totals behind such groups, where all but one are right. */
export function columnsBefore(groups: readonly (readonly Quantity[])[], at: number, words: FigureWords): readonly FigureCheck[] {
  // 两个栏目共收到20件: how many groups there are.
  const totals = (groups[at] ?? []).filter(({ number }) => number.form === "arabic");
  const [first] = totals;
  if (first === undefined || totals.length < FEWEST || !mentions(first.before, words.totals)) return [];
  const before = groups.slice(Math.max(0, at - MOST), at).reverse();
  const end = before.findIndex((group) => !areAlike(group, totals));
  const rows = end < 0 ? before : before.slice(0, end);
  const columnsOf = (length: number): readonly FigureCheck[] => totals.map((total, column) => additionOf(total, rows.slice(0, length).flatMap((row) => row[column] ?? []).reverse()));
  const readings = rows.slice(FEWEST - 1).map((_, more) => columnsOf(more + FEWEST).filter(({ holds }) => !holds));
  const [wrong] = readings.filter(({ length }) => length <= 1).slice(0, 1);
  return wrong === undefined ? [] : wrong.map((check) => ({ ...check, kind: "sum" as const, sure: false }));
}

/** Figure by figure of the same kind and in the same paragraph, none of them more than the total. */
function areAlike(group: readonly Quantity[], totals: readonly Quantity[]): boolean {
  return group.length === totals.length && group.every((each, column) => { const total = totals[column]; return total !== undefined && each.family === total.family && each.depth === total.depth && each.block === total.block && compare(each.value, total.value) <= 0; });
}
