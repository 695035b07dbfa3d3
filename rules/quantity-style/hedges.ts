import { approximate, CLAUSE_STOPS, endingOf, isOtherWord, PLAIN_INTEGER, printed, ROUND_NUMERAL, spanOf, UNROUND_NUMERAL, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

/** A word of approximation and where it stands in the block's text. */
export interface Hedge {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly string[] = [];

/** All hedges of a quantity in reading order: before it, behind its digits, behind its unit. */
export function hedgesOf({ block: { view: { text } }, number, start, end, unit }: Quantity, { data: { words } }: RuleInput): readonly Hedge[] {
  const hedge = (word: string, at: number): Hedge => ({ word, start: at, end: at + word.length });
  const own = text.slice(number.start, number.digitsStart);
  const isNear = endingOf(text, words["not-near"] ?? NONE, number.digitsStart) !== undefined;
  const told = isNear ? undefined : endingOf(text, words["before"] ?? NONE, start);
  // 村规民约213份: one letter that the number did not take for its own ends another word.
  const extra = told === undefined || (own === "" && told.length === 1) || isOtherWord(text, start - told.length, told) ? undefined : told;
  const isVague = ROUND_NUMERAL.test(text.slice(number.digitsStart, end)) && endingOf(text, words["not-vague"] ?? NONE, start) === undefined;
  const tens = isVague ? endingOf(text, words["vague-tens"] ?? NONE, start) : undefined;
  const middle = number.hedges.find((_, index) => index > 0 || own === "");
  const tail = words["after"]?.find((word) => text.endsWith(word, end) && !unit.endsWith(word));
  return [
    ...[extra, tens].flatMap((word) => (word === undefined ? [] : [hedge(word, start - word.length)])),
    ...(own === "" || isNear ? [] : [hedge(own, start)]),
    ...(middle === undefined ? [] : [hedge(middle, text.slice(0, end).lastIndexOf(middle))]),
    ...(tail === undefined ? [] : [hedge(tail, end - tail.length)]),
  ];
}

/** Two words of approximation on one number: 约5万余, 近…以上. */
export function doubled(quantity: Quantity, hedges: readonly Hedge[], input: RuleInput): Finding | undefined {
  const { words } = input.data;
  const [first, second] = hedges;
  if (first === undefined || second === undefined) return undefined;
  const lastDays = words["time"]?.includes(quantity.family) === true && words["strict"]?.includes(first.word) === true;
  if (lastDays || words["tolerant"]?.includes(first.word) === true) return undefined;
  const { view } = quantity.block;
  const start = Math.min(first.start, quantity.start);
  const without = (kept: Hedge): string => hedges.filter((other) => other !== kept).sort((a, b) => b.start - a.start)
    .reduce((text, { start: from, end }) => text.slice(0, from - start) + text.slice(end - start), view.text.slice(start, quantity.end));
  return {
    key: "doubled", ...spanOf(view, start, quantity.end),
    data: { text: view.text.slice(start, quantity.end), first: first.word, second: second.word }, expected: hedges.map(without),
  };
}

/** A word of approximation on a number that is exact: 6余次, 逾39件, 近1203人次. */
export function exact(quantity: Quantity, [hedge, second]: readonly Hedge[], input: RuleInput): Finding | undefined {
  const { words } = input.data;
  if (hedge === undefined || second !== undefined || quantity.upper !== undefined || words["counted"]?.includes(quantity.family) !== true) return undefined;
  if (!isTooExact(quantity, hedge, input)) return undefined;
  const { view } = quantity.block;
  const text = printed(quantity);
  const plain = view.text.slice(quantity.start, hedge.start) + view.text.slice(hedge.end, quantity.end);
  const number = plain.slice(0, plain.length - quantity.unit.length);
  return { key: "exact", ...spanOf(view, quantity.start, quantity.end), data: { text, number, hedge: hedge.word }, expected: [plain] };
}

function isTooExact({ block: { view: { text } }, number, before, start: quantityStart, end, unit, family }: Quantity, { word, start }: Hedge, { data: { words } }: RuleInput): boolean {
  const inside = start >= number.digitsStart && start < number.end;
  const digits = text.slice(number.digitsStart, inside ? start : Math.min(number.end, end - unit.length));
  const value = approximate(number.value);
  const rest = value % 10;
  if (inside) return number.end === start + word.length && (PLAIN_INTEGER.test(digits) ? rest !== 0 : UNROUND_NUMERAL.test(digits));
  const clause = text.slice(Math.max(...Array.from(CLAUSE_STOPS, (stop) => text.lastIndexOf(stop, quantityStart))) + 1, quantityStart);
  if (!PLAIN_INTEGER.test(digits) || words["computed"]?.some((each) => before.includes(each)) === true || words["averaged"]?.some((each) => clause.includes(each)) === true) return false;
  const unround = value >= 1000 ? rest !== 0 : rest % 5 !== 0;
  if (words["strict"]?.includes(word) === true) return unround && (value >= 10 || family !== "event");
  const loose = words["loose"]?.includes(word) === true || words["around"]?.includes(word) === true;
  return loose && unround && value >= (words["thresholds"]?.includes(word) === true ? 30 : 100);
}
