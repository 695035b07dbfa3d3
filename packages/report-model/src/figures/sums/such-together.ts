import type { FigureWords } from "@lint-report/standard";
import { approximate } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS, OF } from "../../text/chinese-clauses.js";
import { beginningOf } from "../../text/word-edges.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, longestFirst, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 1 / 4;
/** Letters of a name. */
const SHORTEST = 2;

/** 基本合格86个，不合格9个。基本合格及不合格的105个单位: those that are so together, against the one figure told before of each. Never sure. */
export function suchTogether({ quantities, previous }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((total, at): readonly FigureCheck[] => {
    if (!total.lead.endsWith(OF) || !isCounted(total) || !isFirm(total)) return [];
    const names = total.lead.slice(0, -OF.length).split(NAME_SEPARATORS);
    const before = [...previous, ...quantities.slice(0, at)].filter((each) => each.family === total.family && isFirm(each));
    const parts = names.length === 2 ? names.map((name) => nearest(before.filter((each) => name.endsWith(nameOf(each, words)) && nameOf(each, words).length >= SHORTEST), words)) : [];
    const [one, other] = parts;
    if (one === undefined || other === undefined || one === other) return [];
    const check = additionOf(total, [one, other]);
    return check.holds || Math.abs((check.recomputed ?? 0) - approximate(total.value)) > MOST_OFF * approximate(total.value) ? [] : [{ ...check, kind: "sum", sure: false }];
  });
}

/** 合格 of 其中合格. */
function nameOf({ before }: Quantity, { among }: FigureWords): string {
  return before.slice(beginningOf(before, longestFirst(among))?.length ?? 0);
}

/** The one with the longest name; 基本合格 is not 合格. */
function nearest(found: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const longest = Math.max(0, ...found.map((each) => nameOf(each, words).length));
  const own = found.filter((each) => nameOf(each, words).length === longest);
  return own.length === 1 ? own[0] : undefined;
}
