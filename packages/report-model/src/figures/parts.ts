import type { FigurePair, FigureWords } from "@lint-report/standard";
import { add, compare } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { ENUMERATION_COMMA } from "../text/chinese.js";
import { directionOf } from "./growth-pairs.js";
import { intervalOf } from "./interval.js";
import { listsIn } from "./lists.js";
import { isAmong, isCounted, isNegated, isOfOnePeriod, joint, mentions, placeOf, printed, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** Parts that exceed the whole they are counted from: 办结 more than 受理, or 其中 more than what they are among. */
export function partChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const carried = carriedIn(sentence, words);
  if (carried === undefined) return [];
  const lists = listsIn(sentence, words).filter(({ opening, loose }) => opening === "open" && !loose);
  return sentence.quantities.flatMap((part, index) => {
    if (!isPlain(part) || directionOf(part, words) !== 0 || mentions(part.before, [...words.averages, ...words.carried])) return [];
    const before = sentence.quantities.slice(0, index).filter((whole) => isPlain(whole) && directionOf(whole, words) === 0 && whole.family === part.family && whole.depth <= part.depth);
    const last = sentence.quantities[index - 1];
    const listed = lists.find(({ parts, total }) => parts.includes(part) && before.includes(total));
    if (listed !== undefined && compare(part.value, listed.total.value) > 0) return [checkOf("among", true, { part, whole: listed.total, carried, names: { part: [], whole: words.wholes } })];
    if (last !== undefined && before.includes(last) && isAmong(part, last, words)) return [checkOf("among", true, { part, whole: last, carried, names: { part: [], whole: words.wholes } })];
    const pair = words.pairs.find((each) => isPartOf(part, each, words));
    const whole = pair === undefined ? undefined : [...before].reverse().find((each) => isWholeOf(each, part, { pair, words }));
    return pair === undefined || whole === undefined ? [] : [checkOf("part", pair.sure, { part, whole, carried, names: pair })];
  });
}

/** What is told to come from earlier years, in figures: 上年结转14件. Nothing is 0; `undefined` where it is told without a figure. */
function carriedIn({ text, start, quantities }: Sentence, words: FigureWords): readonly Quantity[] | undefined {
  const told = quantities.filter(isPlain).reduce((rest, each) => (isLeftOver(each, quantities, words) ? rest.replace(each.before, "") : rest), text);
  if (!mentions(told, words.carried)) return [];
  const carried = quantities.filter((each) => mentions(each.before + each.after, words.carried) && isPlain(each));
  const [one] = carried;
  if (one === undefined || carried.length > 1) return undefined;
  const at = one.clauseStart - start;
  const elsewhere = text.slice(0, at) + text.slice(one.end - start + one.after.length);
  return mentions(elsewhere, words.carried) ? undefined : carried;
}

/** 印制15000份，发放18000份，库存3000份: what is left at the end came from nowhere else. */
function isLeftOver({ before, after, depth, start }: Quantity, quantities: readonly Quantity[], words: FigureWords): boolean {
  const [first, second] = quantities;
  return depth === 0 && first !== undefined && second !== undefined && start > second.start && words.leftOver.some((word) => before.startsWith(word)) && !mentions(after, words.carried);
}

function isPlain(quantity: Quantity): boolean {
  return isCounted(quantity) && intervalOf(quantity) !== undefined && quantity.unit !== "";
}

function isPartOf({ before, after }: Quantity, pair: FigurePair, words: FigureWords): boolean {
  const word = pair.part.find((each) => before.includes(each) || after.startsWith(each));
  return word !== undefined && !isNegated(before, word, words);
}

/** The whole is called so, and no later step: 受理, not 受理并办结. */
function isWholeOf(whole: Quantity, part: Quantity, { pair, words }: { readonly pair: FigurePair; readonly words: FigureWords }): boolean {
  const word = pair.whole.find((each) => whole.before.includes(each));
  return word !== undefined && !isNegated(whole.before, word, words) && !mentions(whole.before, pair.part) && isOfOnePeriod(whole, part, words)
    && !mentions(whole.before, words.averages);
}

interface Excess {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly carried: readonly Quantity[];
  /** Words by which the two are told where their own are many. */
  readonly names: Pick<FigurePair, "part" | "whole">;
}

function checkOf(kind: "part" | "among", sure: boolean, { part, whole, carried, names }: Excess): FigureCheck {
  const extra = carried.filter((each) => each.family === part.family && each !== part && !isWithin(each, whole));
  const most = extra.reduce((sum, each) => add(sum, each.value), whole.value);
  const holds = compare(part.value, most) <= 0;
  return {
    kind, holds, sure, subject: part, inputs: [whole, ...extra], name: withVerb(part, names.part), place: placeOf(part), formula: [withVerb(whole, names.whole), ...extra.map((each) => withVerb(each, []))].join(ENUMERATION_COMMA), difference: "", expected: [],
  };
}

/** 受理56件（含上年结转4件）: what was carried over is already in the whole. */
function isWithin(carried: Quantity, whole: Quantity): boolean {
  return carried.depth > whole.depth && carried.start > whole.end && !mentionsFigure(joint(whole, carried));
}

const FIGURE = /\d/u;

function mentionsFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** Longer words than these are not shown with a figure. */
const SHOWN = 12;

/** 办结318件: the figure with its words, or where they are many with the word that decides. */
function withVerb(quantity: Quantity, verbs: readonly string[]): string {
  const { before } = quantity;
  const verb = verbs.find((word) => before.includes(word)) ?? "";
  return (before.length <= SHOWN ? before : verb) + printed(quantity);
}
