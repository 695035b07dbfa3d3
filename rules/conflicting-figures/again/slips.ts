import { apart, factsOf, OF, quantitiesOf, SENTENCE_END, wholeYearsIn, wordFinderOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { has } from "../reading/lists.js";
import { isPlanned, NOT_COMPARED, nounIn } from "../reading/statements.js";
import { isOtherPeriod } from "../reading/tables.js";
import { bareWords, inOneVerb, type Words } from "../reading/words.js";

/** Two figures of one matter with the same digits in another order: 318 and 381. */
export interface Slip {
  readonly first: Figure;
  readonly second: Figure;
}

interface Figure {
  readonly quantity: Quantity;
  /** What it counts, and the words of its sentence up to it. */
  readonly core: string;
  readonly wide: string;
}

/** Fewer digits may be the same by chance. */
const FEWEST = 3;
/** Figures with the same digits that are compared. */
const COMPARED = 6;

export function slipsOf({ report, data: { words } }: RuleInput): readonly Slip[] {
  const byDigits = new Map<string, Quantity[]>();
  for (const quantity of quantitiesOf(report)) {
    const key = digitsOf(quantity);
    const group = key === undefined ? undefined : byDigits.get(key);
    if (key !== undefined && group === undefined) byDigits.set(key, [quantity]);
    else if (group !== undefined && group.length < COMPARED) group.push(quantity);
  }
  const groups = [...byDigits.values()].filter((group) => new Set(group.map(({ value }) => value.digits)).size > 1);
  return groups.flatMap((group) => pairIn(group.flatMap((quantity) => figureOf(quantity, words, report) ?? []), report));
}

/** Family, scale and sorted digits; `undefined` for figures that are hedged, parts, or have fewer digits than are asked for. */
export function digitsOf({ number, value, step, family, upper, depth }: Quantity, fewest = FEWEST): string | undefined {
  const digits = String(value.digits);
  // 410 and 401; 120 and 210 say too little.
  if (number.form !== "arabic" || number.approximation !== "none" || upper !== undefined || depth > 0 || digits.length < fewest || withoutZeros(digits).length < Math.min(fewest, FEWEST - 1) || NOT_COMPARED.has(family)) return undefined;
  return `${family} ${String(step.digits)}/${String(step.scale)} ${[...digits].sort().join("")}`;
}

function figureOf(quantity: Quantity, words: Words, report: Report): Figure | undefined {
  const { block: { view: { text }, cell }, before, family, lead, after, start } = quantity;
  const from = Math.max(0, ...Array.from(SENTENCE_END).map((stop) => text.lastIndexOf(stop, start) + 1));
  const wide = cell === undefined ? text.slice(from, start) + after : before;
  // 累计 says nothing of the time here.
  const plain = (words["together"] ?? []).reduce((rest, word) => rest.replaceAll(word, ""), before);
  if (isOtherPeriod(plain, words, report) || has(lead, words["parts"]) || (has(lead, words["narrowing"]) && quantity.value.digits < TELLING) || isPlanned(quantity, words, report)) return undefined;
  // 组织1215名|执法人员参加集中培训: a verb that says nothing.
  const isVerb = before !== "" && bareWords(plain, words, report) === "";
  const core = isVerb ? bareWords(nounIn(after, words).slice(0, LONGEST_BEHIND), words, report) : bareWords(plain + (before === "" || before.endsWith(OF) || (family === MONEY && nounIn(after, words).length <= SHORT_NOUN) ? nounIn(after, words) : ""), words, report);
  return { quantity, core: inOneVerb(sincePlace(core, words), words), wide: inOneVerb(wide, words) };
}

/** 查办案件 of 推动全系统查办案件: what stands behind the last word for all of them. */
function sincePlace(core: string, words: Words): string {
  const ends = (words["whole-places"] ?? []).map((word) => core.lastIndexOf(word) + word.length).filter((end, at) => end >= (words["whole-places"]?.[at]?.length ?? 0));
  return core.slice(Math.max(0, ...ends));
}

function pairIn(figures: readonly Figure[], report: Report): readonly Slip[] {
  for (const [at, second] of figures.entries()) {
    const first = figures.slice(0, at).find((each) => isOneMatter(each, second, report));
    if (first !== undefined) return [{ first, second }];
  }
  return [];
}

/** Shares of one figure's letters in the other's words that make them one matter. */
const MOST = 0.75;
const SOME = 0.4;
const SPECIFIC = 4;
const SAME = 3;
const SAME_MONEY = 2;
const MONEY = "money";
/** Letters behind a figure that name it. */
const LONGEST_BEHIND = 12;
/** Letters of what money is: 督促96.4万元|罚款. */
const SHORT_NOUN = 4;

function isOneMatter(first: Figure, second: Figure, report: Report): boolean {
  const [a, b] = [first.quantity, second.quantity];
  const isApart = a.block.index !== b.block.index || a.sentence !== b.sentence;
  // 412户 and 214户次.
  const isOtherUnit = a.unit !== b.unit && (a.unit.startsWith(b.unit) || b.unit.startsWith(a.unit));
  // 受理警情801起 and 受理108件: a step alone in another unit.
  const isBareStep = a.unit !== b.unit && Math.min(first.core.length, second.core.length) < SPECIFIC;
  if (!isSwap(a, b) || isOtherUnit || isBareStep) return false;
  const isTables = a.block.cell !== undefined && b.block.cell !== undefined;
  if (!isApart || isTables || a.value.digits === b.value.digits || yearOf(first, report) !== yearOf(second, report)) return false;
  const shares = [shareOf(first.core, second.wide), shareOf(second.core, first.wide)];
  const isSpecific = Math.max(first.core.length, second.core.length) >= SPECIFIC || isSame(first.core, second.core, isTellingly(a) ? SAME_MONEY : SAME);
  return isSpecific && Math.max(...shares) >= MOST && Math.min(...shares) >= (a.family === PERCENT ? MOST : SOME) && (isSame(first.core, second.core, isTellingly(a) ? SAME_MONEY : SPECIFIC) || (isTellingly(a) && Math.min(...shares) >= MOST) || isOneStep(first, second, report));
}

/** Two digits in each other's place: 318 and 381, not 1932 and 2319. */
export function isSwap({ value: a }: Quantity, { value: b }: Quantity): boolean {
  const [one, other] = [String(a.digits), String(b.digits)];
  return one.length === other.length && Array.from(one).filter((digit, at) => digit !== other.charAt(at)).length === 2;
}

const PERCENT = "percent";

/** A sum of money, or a figure of four digits and more: hardly the same digits by chance. */
function isTellingly({ family, value }: Quantity): boolean {
  return family === MONEY || value.digits >= TELLING;
}

const TELLING = 1000n;

/** The same words, or one behind more: 行政处罚|罚款. */
function isSame(a: string, b: string, length: number): boolean {
  return Math.min(a.length, b.length) >= length && (a.endsWith(b) || b.endsWith(a));
}

function yearOf({ wide }: Figure, report: Report): number | undefined {
  return wholeYearsIn(wide).at(-1)?.year ?? factsOf(report).year?.value;
}

function shareOf(core: string, wide: string): number {
  const letters = [...new Set(core)];
  return letters.length === 0 ? 0 : letters.filter((letter) => wide.includes(letter)).length / letters.length;
}

/** Both tell of one step (受理), or neither of any. */
function isOneStep(first: Figure, second: Figure, report: Report): boolean {
  const { stages } = report.context.standard.figureWords;
  const stepsIn = ({ core }: Figure): readonly string[] => apart(wordFinderOf(stages)(core)).map(({ word }) => word);
  const [a, b] = [stepsIn(first), stepsIn(second)];
  return (a.length === 0 && b.length === 0) || a.some((step) => b.includes(step));
}

/** Zeros at the end say nothing of the order. */
function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end--;
  return digits.slice(0, end);
}
