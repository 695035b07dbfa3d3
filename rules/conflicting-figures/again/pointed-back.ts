import { add, compare, isZero, POINTS_BACK, POINTS_FIRMLY_BACK, quantitiesOf, type Quantity } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { has } from "../reading/lists.js";
import type { Again } from "./again.js";
import { areClose } from "./echoes.js";
import { digitsOf } from "./slips.js";

/** Figures that are looked back on. */
const LOOKED_AT = 160;
/** Letters before a figure that may point back. */
const NEAR = 14;
/** Letters of a noun: any, enough by themselves, and at most. */
const [SHORT, NOUN, LONGEST] = [2, 3, 8];

/** 出具风险提示函6份 and later 前述9份风险提示函; 重点任务48项 and 年初确定的84项重点任务: what words point back to, with another number than the one figure of that noun before it. To be told as a hint. */
export function pointedBackIn({ report }: RuleInput): readonly Again[] {
  const { lastYear } = report.context.standard.figureWords;
  const all = quantitiesOf(report).filter(({ block, upper, value }) => block.cell === undefined && upper === undefined && !isZero(value));
  return all.flatMap((second, at) => {
    const before = second.block.view.text.slice(Math.max(0, second.start - NEAR), second.start);
    if (second.unit === "" || !POINTS_BACK.test(before)) return [];
    const earlier = all.slice(Math.max(0, at - LOOKED_AT), at).filter((each) => each.unit === second.unit && each.approximation === second.approximation && !has(each.before, lastYear));
    // 上述46家: of the 28 and 18 that were told.
    if (earlier.some(({ value }) => compare(value, second.value) === 0) || earlier.some((one) => earlier.some((other) => compare(add(one.value, other.value), second.value) === 0))) return [];
    const named = earlier.map((first) => ({ first, shared: sharedNoun(first, second) })).filter(({ shared }) => shared >= SHORT);
    const longest = Math.max(0, ...named.map(({ shared }) => shared));
    const [only, ...more] = named.filter(({ shared }) => shared === longest);
    if (only === undefined || more.length > 0 || !isApart(only.first, second)) return [];
    const isMeant = longest >= NOUN ? POINTS_FIRMLY_BACK.test(before) || areClose(only.first, second) || isCutShort(only.first, second) : areTurned(only.first, second);
    return isMeant ? [{ first: only.first, second }] : [];
  });
}

/** How many letters behind the later figure are those that the earlier one counts: 风险提示函 of 出具风险提示函6份 and 9份风险提示函已装订. */
function sharedNoun(first: Quantity, second: Quantity): number {
  const noun = second.after.slice(0, LONGEST);
  const lengths = Array.from({ length: noun.length }, (_, at) => noun.length - at);
  return lengths.find((length) => first.before.endsWith(noun.slice(0, length)) || first.after.startsWith(noun.slice(0, length))) ?? 0;
}

function isApart(first: Quantity, second: Quantity): boolean {
  return first.block !== second.block || first.sentence !== second.sentence;
}

/** 57次学习, 75次学习. */
function areTurned(one: Quantity, other: Quantity): boolean {
  const digits = digitsOf(one, FEWEST_DIGITS);
  return digits !== undefined && digits === digitsOf(other, FEWEST_DIGITS);
}

const FEWEST_DIGITS = 2;

/** 180余名, 80余名: a digit lost or doubled at one end. */
function isCutShort({ value: one }: Quantity, { value: other }: Quantity): boolean {
  const [long = "", short = ""] = [String(one.digits), String(other.digits)].sort((a, b) => b.length - a.length);
  return long.length === short.length + 1 && short.length >= FEWEST_DIGITS && (long.endsWith(short) || long.startsWith(short));
}
