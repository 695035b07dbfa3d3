import type { FigureWords } from "@lint-report/standard";
import { compare, integer, multiply, quotient, shifted, subtract, written, type Decimal, approximate } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { DOUBLINGS, LEVEL, PART_OF_YEAR, TOTAL_OF, WITH } from "../../text/chinese-clauses.js";
import { FORMER_OF_LATTER, TIMES_BY_NAME, TIMES_JOINT, TIMES_OF_ENDS, TIMES_OF_LAST, TIMES_OF_LAST_YEAR, TIMES_OF_ONE_YEAR, TIMES_OF_YEAR, TIMES_SUBJECT } from "../../text/chinese-comparisons.js";
import { CLAUSE_STOPS } from "../../text/chinese-forms.js";
import { wholeYearsIn } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import { directionOf, pairsOf, type Pair } from "../reading/growth-pairs.js";
import { isFirm, printsAs } from "../reading/interval.js";
import { figure, isCounted, isLastYear, joint, mentions, placeOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { stepsIn } from "./directions.js";

/** 增长2倍 against the growth, 是上年的3倍 against the ratio. */
export function multipleCheck(multiple: Quantity, pair: Pair, grows: boolean): readonly FigureCheck[] {
  if (!isRatio(pair)) return [];
  const numerator = grows ? subtract(pair.now.value, pair.before.value) : pair.now.value;
  if (numerator.digits < 0n) return [];
  const asPercent = { ...multiple, value: shifted(multiple.value, 2), step: shifted(multiple.step, 2) };
  const holds = printsAs(asPercent, exactly(numerator), exactly(pair.before.value));
  const ratio = timesOf(numerator, pair.before.value);
  const formula = grows ? `(${figure(pair.now)}\u2212${figure(pair.before)})\u00f7${figure(pair.before)}=${ratio}` : `${figure(pair.now)}\u00f7${figure(pair.before)}=${ratio}`;
  return [{
    kind: "growth", holds, sure: true, subject: multiple, inputs: pair.stated, name: multiple.before, place: placeOf(multiple), difference: "", recomputed: approximate(numerator) / approximate(pair.before.value), formula, expected: [],
  }];
}

/** 42件，是2023年14件的2倍; 2024年受理量为2022年的2倍, of figures told before with their years. */
export function timesChecks({ quantities, text, start, earlier }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((multiple, index): readonly FigureCheck[] => {
    if (multiple.family !== MULTIPLE || multiple.upper !== undefined) return [];
    const told = quantities.slice(0, index).filter((each) => directionOf(each, words) === 0);
    const lead = text.slice(0, multiple.start - start);
    const pair = timesOfBeside(multiple, told, words) ?? timesOfPronouns(multiple, told) ?? timesOfLastYear(multiple, told) ?? timesOfStep(multiple, told) ?? timesOfYears(lead, told) ?? timesByName(multiple, [...earlier, ...told], words);
    // 是2023年14件的: of what it is so many times.
    const name = multiple.before.length > 1 ? multiple.before : lead.slice(TIMES_OF_LAST.exec(lead)?.index);
    return pair === undefined ? [] : multipleCheck(multiple, pair, false).map((check) => ({ ...check, name }));
  });
}

const MULTIPLE = "multiple";

function timesOfBeside(multiple: Quantity, told: readonly Quantity[], words: FigureWords): Pair | undefined {
  const before = told[told.length - 1];
  const lead = multiple.block.view.text.slice(0, multiple.start);
  if (before === undefined || !TIMES_JOINT.test(joint(before, multiple)) || !TIMES_OF_LAST.test(lead)) return undefined;
  const now = told.slice(0, -1).findLast((each) => each.unit === before.unit && each.segment === multiple.segment && each.depth <= before.depth && !isLastYear(each, words));
  return now === undefined ? undefined : { now, before, stated: [now, before] };
}

/** 普通程序3288件、简易程序6576件，简易程序是普通程序的2倍: the one figure of each name, of one unit. */
function timesByName({ before }: Quantity, told: readonly Quantity[], words: FigureWords): Pair | undefined {
  const names = TIMES_BY_NAME.exec(before)?.groups;
  const named = (name: string | undefined): readonly Quantity[] => told.filter((each) => name !== undefined && isCounted(each) && isFirm(each) && !isLastYear(each, words) && each.before.endsWith(name));
  const [nows, bases] = [named(names?.["now"]), named(names?.["base"])];
  const [now, base] = [nows[nows.length - 1], bases[bases.length - 1]];
  return now === undefined || base?.unit !== now.unit || now === base || nows.length > 1 || bases.length > 1 ? undefined : { now, before: base, stated: [now, base] };
}

/** 9万次，2022年只有1.8万次，前者是后者的5倍. */
function timesOfPronouns({ before: words }: Quantity, told: readonly Quantity[]): Pair | undefined {
  const [now, base, ...more] = told.filter(isCounted);
  return now === undefined || base?.unit !== now.unit || more.length > 0 || !FORMER_OF_LATTER.test(words) ? undefined : { now, before: base, stated: [now, base] };
}

/** 由2019年的18万元提高到2020年的63万元，后者是前者的3.5倍; 2020年已是2019年的3.5倍: the two ends of the only step. */
function timesOfStep({ before: words }: Quantity, told: readonly Quantity[]): Pair | undefined {
  const [step, ...more] = stepsIn(told);
  const years = TIMES_OF_ENDS.exec(words)?.groups;
  if (step === undefined || more.length > 0 || years === undefined) return undefined;
  const isNamed = (each: Quantity, year: string | undefined): boolean => year === undefined || each.before.includes(year);
  return isNamed(step.now, years["now"]) && isNamed(step.before, years["base"]) ? { now: step.now, before: step.before, stated: [step.now, step.before] } : undefined;
}

/** 2023年…96件，而2022年仅为24件，当年调处量达到上年的4倍: the only two counts, the second of the year before. */
function timesOfLastYear({ lead, before }: Quantity, told: readonly Quantity[]): Pair | undefined {
  const [now, base, ...more] = told.filter(isCounted);
  const [year, last] = [now, base].map((each) => yearBefore(each));
  return now === undefined || base?.unit !== now.unit || more.length > 0 || year === undefined || last !== year - 1 || !TIMES_OF_LAST_YEAR.test(lead) || !isOfBoth(before, now) ? undefined : { now, before: base, stated: [now, base] };
}

/** 当年调处量 of 共调处纠纷96件; nothing of another matter, another year or a part of it. */
function isOfBoth(words: string, now: Quantity): boolean {
  const subject = TIMES_SUBJECT.exec(words)?.[1];
  const told = now.block.view.text.slice(Math.max(0, now.start - LONGEST_LEAD), now.start);
  return subject !== undefined && !PART_OF_YEAR.test(told) && !PART_OF_YEAR.test(words) && (subject === "" || told.includes(subject));
}

/** Letters before a figure in which its year is named. */
const LONGEST_LEAD = 40;

/** The year that is named last right before a figure. */
function yearBefore(each: Quantity | undefined): number | undefined {
  return each === undefined ? undefined : wholeYearsIn(each.block.view.text.slice(Math.max(0, each.start - LONGEST_LEAD), each.start)).at(-1)?.year;
}

function timesOfYears(text: string, told: readonly Quantity[]): Pair | undefined {
  const [, late, early] = TIMES_OF_YEAR.exec(text) ?? [];
  const base = TIMES_OF_ONE_YEAR.exec(text)?.[1];
  // 2024年…156件，而2022年仅58件，办案量是2022年的3.2倍.
  if (late === undefined && base !== undefined && told.length === 2) {
    const [now, before] = told;
    return now !== undefined && before?.before.includes(base) === true && !now.before.includes(base) && now.unit === before.unit ? { now, before, stated: [now, before] } : undefined;
  }
  const of = (year: string | undefined): Quantity | undefined => told.find((each) => year !== undefined && each.before.startsWith(year));
  const [now, before] = [of(late), of(early)];
  return now === undefined || before === undefined ? undefined : { now, before, stated: [now, before] };
}

/** 翻番, 翻倍: the new value is twice the old one; nearly twice is let pass. */
export function doublingChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const found = DOUBLINGS.find(([word]) => sentence.text.includes(word));
  if (found === undefined) return [];
  const at = sentence.start + sentence.text.indexOf(found[0]);
  const before = sentence.quantities.filter(({ end }) => end <= at);
  const nearest = before[before.length - 1];
  const [pair] = nearest === undefined ? [] : pairsOf({ ...nearest, family: "percent", start: at, end: at }, { sentence: { ...sentence, quantities: before }, words });
  if (pair === undefined || !isRatio(pair)) return [];
  const times = quotient(pair.now.value, pair.before.value, { scale: 2, round: true });
  const low = multiply(integer(found[1]), { digits: 95n, scale: 2 });
  return [{
    kind: "claim", holds: compare(times, low) >= 0, sure: true, subject: pair.now, inputs: [pair.before], name: found[0], place: { start: at, end: at + found[0].length }, difference: "", recomputed: undefined,
    formula: `${figure(pair.now)}\u00f7${figure(pair.before)}=${written(times)}`, expected: [],
  }];
}

/** 38件，与上年的38件持平: the two are equal. */
export function flatChecks({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (quantities[0]?.block.view.text.includes(LEVEL) !== true) return [];
  return quantities.flatMap((last, index): readonly FigureCheck[] => {
    const next = quantities[index + 1];
    const now = quantities[index - 1] ?? (next !== undefined && TOTAL_OF.test(next.before) ? next : undefined);
    const isFlat = isLastYear(last, words) && (last.after.startsWith(LEVEL) || isLevelBehind(last, quantities[index + 1], words));
    // 128件，其中…文件16件，与上年的128件持平: of what is as many.
    const isTold = quantities.slice(0, Math.max(0, index - 1)).some((each) => each.unit === last.unit && compare(each.value, last.value) === 0);
    if (!isFlat || isTold || now === undefined || !isRatio({ now, before: last, stated: [] })) return [];
    const formula = `${figure(now)}\u2260${figure(last)}`;
    const at = last.block.view.text.indexOf(LEVEL, last.end);
    return [{ kind: "claim", holds: compare(now.value, last.value) === 0, sure: true, subject: last, inputs: [now], name: LEVEL, place: { start: at, end: at + LEVEL.length }, difference: "", recomputed: undefined, formula, expected: [] }];
  });
}

/** 61件，上年58件，与上年持平. */
function isLevelBehind({ block, end, after }: Quantity, next: Quantity | undefined, words: FigureWords): boolean {
  const [clause = "", told = ""] = block.view.text.slice(end, next?.start).split(CLAUSE_END);
  return clause === after && told.includes(LEVEL) && mentions(told, words.lastYear) && WITH.includes(withoutWords(told, words.lastYear).replace(LEVEL, ""));
}

const CLAUSE_END = new RegExp(`[${CLAUSE_STOPS}]`, "u");

function isRatio({ now, before }: Pair): boolean {
  return isCounted(now) && isCounted(before) && now.family === before.family && before.value.digits > 0n
    && [now, before].every(isFirm);
}

/** How often the old value the new one is, to two places. */
function timesOf(now: Decimal, before: Decimal): string {
  return written(quotient(now, before, { scale: 2, round: true }));
}

function exactly(value: Decimal): { readonly low: Decimal; readonly high: Decimal } {
  return { low: value, high: value };
}
