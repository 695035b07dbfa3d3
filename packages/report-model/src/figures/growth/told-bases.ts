import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, NET, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { SINCE_OPENING } from "../../text/chinese-figures.js";
import { roleOverYears } from "../balances/stock-roles.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { areInGroup, joint, mentions } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { growthOf } from "./growth.js";

/** Growth in per cent from which nothing else was recomputed, by the base that stands beside it. Never sure. */
export function byToldBases({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  return sentences.flatMap(({ quantities }) => quantities.flatMap((change, at): readonly FigureCheck[] => {
    const direction = change.family === "percent" && isFirm(change) && !bound.has(change) ? directionOf(change, words) : 0;
    if (direction === 0) return [];
    const before = quantities.slice(0, at).filter((each) => areInGroup(each, change) && isFirm(each) && !OF_RATES.has(each.family));
    const pair = ofYear(change, before, words) ?? sinceOpening(change, before, words);
    if (pair === undefined || compare(pair.before.value, pair.now.value) === 0) return [];
    const check = growthOf(change, { ...pair, stated: [pair.now, pair.before] }, direction);
    return check.holds || (check.recomputed ?? 0) * direction < 0 ? [] : [{ ...check, sure: false, expected: [] }];
  }));
}

const OF_RATES: ReadonlySet<string> = new Set(["percent", "point", "multiple"]);

interface Base {
  readonly now: Quantity;
  readonly before: Quantity;
}

/** 新登记21374户，2022年新登记18651户，同比增长14.6%: the year told right before the change, and the one count of the unit before it. */
function ofYear(change: Quantity, told: readonly Quantity[], words: FigureWords): Base | undefined {
  const [now, before] = told.slice(-2);
  const year = before === undefined ? null : YEAR_IN_WORDS.exec(before.before);
  const isBeside = before !== undefined && now !== undefined && now.unit === before.unit && now.depth === before.depth && joint(before, change) === COMMA + change.before && year?.index === 0;
  return isBeside && !mentions(now.before, words.among) && YEAR_IN_WORDS.exec(now.before) === null ? { now, before } : undefined;
}

/** 上年末38945户，…，年末41268户，较上年底增长6.0%: what there was and what there is. */
function sinceOpening(change: Quantity, told: readonly Quantity[], words: FigureWords): Base | undefined {
  if (!SINCE_OPENING.test(change.before)) return undefined;
  const isHeld = (each: Quantity): boolean => { const role = roleOverYears(each, words); return role === "opening" || role === "closing"; };
  const [before, now, ...more] = told.filter((each) => !NET.test(each.before) && isHeld(each));
  return before !== undefined && now !== undefined && more.length === 0 && before.unit === now.unit ? { now, before } : undefined;
}
