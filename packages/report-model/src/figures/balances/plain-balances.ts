import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { TOLD_BESIDES } from "../../text/chinese-figures.js";
import { MOVED_IN } from "../../text/chinese-subjects.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { isCounted, isDue, mentions, opensWith } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { balanceCheck, balanceOf, termsOf, type Term } from "./balance-check.js";

/** What came, what was there, what was done and what is left. */
const FEWEST = 4;
const MOST = 9;

/**
 * 收到14件，上年结转1件；公开6件，部分公开2件，无法提供3件，结转下年5件: a sentence whose counts of one unit are what came in, what was carried over, what became of them and what goes on, where one digit keeps them from coming out even. Never sure.
 */
export function plainBalances({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (kind === "balance" || (kind === "sum" && !holds) ? [subject, ...inputs] : [])));
  return sentences.flatMap(({ quantities, text }): readonly FigureCheck[] => {
    if (!mentions(text, words.carried)) return [];
    return [...new Set(quantities.map(({ unit }) => unit))].flatMap((unit): readonly FigureCheck[] => {
      const all = quantities.filter((each) => each.unit === unit && unit !== "" && isCounted(each) && each.depth === 0);
      const [first, second, ...more] = all;
      const last = more[more.length - 1];
      if (first === undefined || second === undefined || last === undefined || all.length < FEWEST || all.length > MOST || all.some((each) => bound.has(each) || !isFirm(each) || isDue(each) || directionOf(each, words) !== 0)) return [];
      const [came, carried] = isCarried(first, words) ? [second, first] : [first, second];
      // 办理76件，其中上年结转3件: it is in them.
      if (opensWith(carried.lead, words.among) || !isCarried(carried, words) || isCarried(came, words) || !isClosing(last, words) || more.slice(0, -1).some((each) => isCarried(each, words) || isClosing(each, words) || opensWith(each.before, words.among))) return [];
      const flows = more.slice(0, -1);
      const terms: readonly Term[] = [...termsOf([came, carried, ...flows.filter(isMovedIn)], 1), ...termsOf(flows.filter((each) => !isMovedIn(each)), -1)];
      const value = balanceOf(terms);
      // 收到14件、结转1件；办结11件，公开6件、不予公开5件: told twice.
      const isOff = compare(value, last.value) !== 0 && value.digits >= 0n && (isDigitSlip(value, last.value) || Math.abs(approximate(subtract(value, last.value))) <= FEW);
      return isOff ? [{ ...balanceCheck(last, terms), sure: false }] : [];
    });
  });
}

/** 解除18名，转入3名，转出2名: what came in between. */
function isMovedIn({ before }: Quantity): boolean {
  return MOVED_IN.test(before);
}

/** Units by which a slip may be off. */
const FEW = 2;

function isCarried({ before }: Quantity, words: FigureWords): boolean {
  return words.stocks.some(({ opening }) => mentions(before, opening)) && !words.stocks.some(({ closing }) => opensWith(before, closing));
}

function isClosing({ before, after }: Quantity, words: FigureWords): boolean {
  return words.stocks.some(({ closing }) => mentions(before, closing) || opensWith(after, closing)) || (opensWith(before, words.remainders) && !TOLD_BESIDES.test(before));
}
