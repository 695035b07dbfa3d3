import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { CLOSING, COMMA, OPENING } from "../../text/chinese-clauses.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { checkOf, roleOf } from "./stock-roles.js";

/** 法律明白人72名（上年末53名，今年新增9名）: what was there and what came, in brackets behind what there is. Never sure. */
export function stocksInBrackets({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  const [stock] = words.stocks;
  return quantities.flatMap((closing, at): readonly FigureCheck[] => {
    const [opening, flow] = quantities.slice(at + 1);
    if (stock === undefined || opening === undefined || flow === undefined || !isNoted(closing, [opening, flow])) return [];
    const isOpening = roleOf(opening, stock) === "opening" || isLastYear(opening, words);
    const hasCome = mentions(flow.before, words.increments) || roleOf(flow, stock) === "inflow";
    const hasGone = !hasCome && roleOf(flow, stock) === "outflow";
    if (!isOpening || !(hasCome || hasGone)) return [];
    const check = checkOf(closing, hasCome ? { gains: [opening, flow], losses: [] } : { gains: [opening], losses: [flow] });
    return [{ ...check, sure: check.holds }];
  });
}

/** Nothing else stands in the brackets right behind a figure. */
function isNoted(closing: Quantity, noted: readonly [Quantity, Quantity]): boolean {
  const [opening, flow] = noted;
  const isAlike = noted.every((each) => each.unit === closing.unit && isCounted(each) && isFirm(each) && each.depth === closing.depth + 1);
  return isAlike && isFirm(closing) && joint(closing, opening) === OPENING + opening.before && joint(opening, flow) === COMMA + flow.before && closing.block.view.text.charAt(flow.end) === CLOSING && compare(opening.value, closing.value) !== 0;
}
