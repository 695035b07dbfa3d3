import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { BOTH_COUNTED, MATTERS, NOT_ENDED_BEFORE, NOT_ENDED_BEHIND, STILL_THERE } from "../../text/chinese-figures.js";
import type { DraftFigures } from "../draft-figures.js";
import { ITEM } from "../reading/among-which.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { groupAround, isCounted, isLastYear, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { balanceCheck, termsOf } from "./balance-check.js";
import { isDenied, offOf, doubtOf, roleOverYears } from "./stock-roles.js";

/** Sentences before the one that tells what was carried over. */
const LOOKED_BACK = 2;

/** What was carried over, with the figures of the sentences around it. */
interface Stock {
  readonly opening: Quantity;
  readonly came: readonly Quantity[];
  readonly went: Quantity;
  readonly text: string;
}

/**
 * 立案21件。连同上年结转的3件，办结20件。…连同上年结转的在内，年底仍有1件没有办结: what is not ended, told in another paragraph than what was carried over, came and went. Never sure where it is off, and only where one such balance
 * can be meant.
 */
export function farClosings({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject, inputs }) => (kind === "balance" ? [subject, ...inputs] : [])));
  let stocks: readonly Stock[] | undefined;
  return sentences.flatMap(({ quantities }) => quantities.flatMap((closing): readonly FigureCheck[] => {
    if (bound.has(closing) || !isNotEnded(closing) || isLastYear(closing, words)) return [];
    const group = groupAround(closing);
    const matters = group.match(MATTERS) ?? [];
    if (matters.length === 0 && !BOTH_COUNTED.test(group)) return [];
    stocks ??= stocksIn(sentences, words).filter(({ opening }) => !bound.has(opening));
    const alike = stocks.filter(({ opening, text }) => opening.block !== closing.block && opening.index < closing.index && areAlike(opening, closing) && matters.every((each) => text.includes(each)));
    // 立案36件 beside 复议申请142件: the one that is of nothing in particular.
    const [stock, ...others] = alike.length > 1 && matters.length === 0 ? alike.filter(({ text }) => text.match(MATTERS) === null) : alike;
    return stock === undefined || others.length > 0 ? [] : checkOf(closing, stock);
  }));
}

/** 仍有3件|案件没有办结, 尚未审结的有3件. */
function isNotEnded(each: Quantity): boolean {
  return isCounted(each) && isFirm(each) && each.depth === 0 && ((STILL_THERE.test(each.before) && NOT_ENDED_BEHIND.test(each.after)) || NOT_ENDED_BEFORE.test(each.before));
}

function areAlike(one: Quantity, other: Quantity): boolean {
  return one.family === other.family && (one.family !== ITEM || one.unit === other.unit);
}

function stocksIn(sentences: readonly Sentence[], words: FigureWords): readonly Stock[] {
  return sentences.flatMap(({ quantities }, at) => quantities.flatMap((opening): readonly Stock[] => {
    if (roleOverYears(opening, words) !== "opening" || !isFirm(opening) || opening.depth > 0) return [];
    const near = sentences.slice(Math.max(0, at - LOOKED_BACK), at + 2).filter(({ quantities: [first] }) => first?.block === opening.block);
    const told = near.flatMap((each) => each.quantities).filter((each) => each !== opening && isCounted(each) && isFirm(each) && areAlike(each, opening) && !isLastYear(each, words));
    const of = (role: "inflow" | "outflow" | "closing"): readonly Quantity[] => told.filter((each) => roleOverYears(each, words) === role && !(role === "inflow" && words.stocks[0] !== undefined && isDenied(each, role, { stock: words.stocks[0], words })));
    const [came, went] = [of("inflow"), of("outflow").find((each) => each.start > opening.end && !opensWith(each.before, words.among))];
    // 受理86件，上年结转9件，审结71件，未结24件: what is left is told right there.
    const isClosed = of("closing").length > 0 || told.some(isNotEnded);
    return came.length === 0 || went === undefined || isClosed ? [] : [{ opening, came, went, text: near.map(({ text }) => text).join("") }];
  }));
}

/** By the count that came in which makes it right, else by the one to which nothing carried over was added, else by the nearest. */
function checkOf(closing: Quantity, { opening, came, went }: Stock): readonly FigureCheck[] {
  const readings = came.map((each) => ({ each, check: { ...balanceCheck(closing, [...termsOf([opening, each], 1), ...termsOf([went], -1)]), expected: [] } }));
  const right = readings.find(({ check }) => check.holds);
  if (right !== undefined) return [right.check];
  const forgotten = readings.find(({ each }) => compare(subtract(each.value, went.value), closing.value) === 0);
  if (forgotten !== undefined) return [{ ...forgotten.check, sure: false }];
  const [nearest] = [...readings].sort((a, b) => offOf(a.check) - offOf(b.check));
  if (nearest === undefined || (nearest.check.recomputed ?? 0) <= 0) return [];
  const isSlip = isDigitSlip(subtract(sumOf([opening, nearest.each]), went.value), closing.value);
  const doubt = isSlip ? { ...nearest.check, sure: false } : doubtOf(nearest.check, approximate(nearest.each.value));
  return doubt === undefined ? [] : [doubt];
}
