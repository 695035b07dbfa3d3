import { groupBy } from "../../group-by.js";
import type { Quantity } from "../../quantity/types.js";
import { sumOf } from "../reading/scope.js";
import { additionOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";
import { gives } from "./rate-check.js";

/** Shares of one whole. */
const FEWEST = 2;

/** 共426人，其中旗直部门287人，苏木乡镇149人，分别占65.8%和34.2%: where all shares are right of what the parts come to, it is the total that is off, and that alone is told. */
export function sharedWholes(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const byWhole = groupBy(checks, ({ holds, kind, inputs: [, whole, ...more] }) => (!holds && kind === "rate" && more.length === 0 ? whole : undefined));
  const shared = [...byWhole].filter(([whole, rates]) => {
    const parts = partsOf(rates);
    const all = { ...whole, value: sumOf(parts) };
    return parts.length >= FEWEST && new Set(parts).size === parts.length && rates.every(({ subject, inputs: [part = whole] }) => gives(subject, { part, whole: all }));
  });
  const told = new Set(shared.flatMap(([, rates]) => rates));
  // What a list of parts says of the total already is not told again.
  const rest = checks.filter((check) => !told.has(check));
  const known = new Set(rest.flatMap(({ holds, subject }) => (holds ? [] : [subject])));
  return told.size === 0 ? checks : [...rest, ...shared.flatMap(([whole, rates]) => (known.has(whole) ? [] : [additionOf(whole, partsOf(rates))]))];
}

function partsOf(rates: readonly FigureCheck[]): readonly Quantity[] {
  return rates.flatMap(({ inputs: [part] }) => part ?? []);
}
