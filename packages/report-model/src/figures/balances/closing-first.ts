import type { StockWords } from "@lint-report/standard";
import { approximate } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { isCounted, isDue, mentions, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { balanceCheck, balanceOf, termsOf } from "./balance-check.js";
import { doubtOf, roleOf } from "./stock-roles.js";

/** What was there, came and went. */
const FEWEST = 3;

/**
 * 截至年底，在册246人。年初在册229人，年内接收205人，期满解除198人: what there is now, told in the sentence before what was there, came and went. Never sure, and only where that sentence counts nothing else.
 */
export function closingFirst({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject, inputs }) => (kind === "balance" ? [subject, ...inputs] : [])));
  const told = sentences.filter(({ quantities, previous }) => quantities.length >= FEWEST && previous.length > 0);
  return told.flatMap(({ quantities, previous }) => words.stocks.flatMap((stock): readonly FigureCheck[] => {
    const [opening, ...more] = quantities.filter((each) => roleOf(each, stock) === "opening");
    if (opening === undefined || more.length > 0 || bound.has(opening)) return [];
    const alike = quantities.filter(({ unit, depth }) => unit === opening.unit && depth === opening.depth);
    const [closing, ...others] = previous.filter(({ unit }) => unit === opening.unit);
    const of = (role: keyof StockWords): readonly Quantity[] => alike.filter((each) => roleOf(each, stock) === role);
    const [came, went] = [of("inflow"), of("outflow")];
    const isWhole = alike.length === 1 + came.length + went.length && came.length > 0 && went.length > 0 && alike.every((each) => isCounted(each) && isFirm(each) && !isDue(each));
    if (!isWhole || closing === undefined || others.length > 0 || !isFirm(closing) || !mentions(closing.before, words.holdings, ...words.stocks.map((each) => each.closing))) return [];
    const terms = [...termsOf([opening, ...came], 1), ...termsOf(went, -1)];
    const check = { ...balanceCheck(closing, terms), sure: false, expected: [] };
    const isSlip = isDigitSlip(balanceOf(terms), closing.value) || doubtOf(check, approximate(sumOf(came))) !== undefined;
    return !check.holds && isSlip ? [check] : [];
  }));
}
