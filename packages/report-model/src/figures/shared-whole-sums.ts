import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, distance, integer } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { HUNDRED } from "./interval.js";
import { mentions, sumOf } from "./scope.js";
import { additionOf } from "./addition.js";
import { isAddable } from "./sums.js";
import type { FigureCheck } from "./types.js";

/** Shares that come to all are the parts of one whole; by how much rounding may keep them off, in tenths of per cent. */
const ROUNDING = { digits: 1n, scale: 1 };
const PERCENT = "percent";

/** 10542件，其中即办件8961件，占85%；承诺件1583件，占15%: parts of one whole whose shares are right and come to 100 % must come to the whole. Never sure. */
export function sharedWholeSums(known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject, inputs }) => (kind === "sum" || kind === "excess" || kind === "balance" ? [subject.index, ...inputs.map(({ index }) => index)] : [])));
  const groups = new Map<Quantity, FigureCheck[]>();
  for (const check of known) {
    const [part, whole] = check.inputs;
    if (check.kind === "rate" && check.holds && part !== undefined && whole !== undefined && check.subject.family === PERCENT && part.end <= check.subject.start) groups.set(whole, [...groups.get(whole) ?? [], check]);
  }
  return [...groups].flatMap(([whole, rates]): readonly FigureCheck[] => {
    const [first] = rates;
    if (first === undefined) return [];
    const parts = [...new Set(rates.flatMap(({ inputs: [part] }) => part ?? []))];
    const shares = rates.reduce((sum, { subject }) => add(sum, subject.value), integer(0));
    const isOne = parts.length === rates.length && parts.length > 1 && rates.every(({ subject, name }) => name === first.name && subject.block === first.subject.block && subject.sentence === first.subject.sentence);
    const isAll = compare(distance(shares, HUNDRED), ROUNDING) <= 0;
    const sum = sumOf(parts);
    const last = rates[rates.length - 1]?.subject;
    // 同时提交的分别计算.
    if (last !== undefined && mentions(last.block.view.text.slice(last.block === whole.block ? whole.start : 0, last.end + LONGEST_NOTE), words.overlaps)) return [];
    const isFree = ![whole, ...parts].some(({ index }) => bound.has(index));
    return !isOne || !isAll || !isFree || approximate(distance(sum, whole.value)) < (approximate(whole.step) === 1 ? 1 : approximate(whole.step) * ROUNDED) || !isAddable([whole, ...parts]) || approximate(distance(sum, whole.value)) > MOST_OFF * approximate(whole.value) ? [] : [{ ...additionOf(whole, parts), kind: "sum" as const, sure: false }];
  });
}

/** Letters behind the last share in which it is told that some are counted twice. */
const LONGEST_NOTE = 40;
/** Each part may be rounded too. */
const ROUNDED = 1.5;
/** Further off, not all of the parts are of this whole. */
const MOST_OFF = 0.05;
