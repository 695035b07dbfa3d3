import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, COMMA } from "../../text/chinese-clauses.js";
import { CASE_LETTER, COUNTED_NOUN, UP_TO_YEAR_END } from "../../text/chinese-figures.js";
import { withoutWords } from "../../text/without.js";
import { firstHeld } from "../../text/word-finder.js";
import { isAverage, perOf, termOf, verdict } from "../averages/average-check.js";
import type { DraftFigures } from "../draft-figures.js";
import { listBefore } from "../rates/other-readings.js";
import { checkOf, gives } from "../rates/rate-check.js";
import { ratesIn, type Rate } from "../rates/rate-names.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, isNegated, sumOf, type Sentence } from "../reading/scope.js";
import { takenOf } from "../reading/taken-of.js";
import type { FigureCheck } from "../types.js";

/** Letters of a step that names a base. */
const SHORTEST = 2;
/** Digits by which a rate tells what it was computed from. */
const FEWEST_DIGITS = 3;
/** Counts right before a rate that may be its part. */
const PARTS = 3;
/** Counts of a paragraph that are tried as bases. */
const BASES = 24;

/**
 * 受理214件，…，审结209件。…直接纠错24件，占审结总数的11.2%: the base is named and counted, no count gives the rate with it, but one right before the rate does with another base. Takes the place of the reading that took the
 * other base for right. Never sure.
 */
export function withMistakenBases(known: readonly FigureCheck[], { sentences, words }: DraftFigures): readonly FigureCheck[] {
  const wrong = new Set(known.flatMap(({ holds, subject }) => (holds ? [] : [subject])));
  const found = sentences.flatMap((sentence, at) => [...ratesIn(sentence, words).flatMap((rate) => (wrong.has(rate.percent) ? [] : firstOf(ofRate(rate, sentence, words), ofSum(rate, sentence, { known, next: sentences[at + 1]?.quantities ?? [], words })))), ...sentence.quantities.flatMap((each) => (wrong.has(each) ? [] : ofAverage(each, sentence, words)))]);
  const subjects = new Set(found.map(({ subject }) => subject));
  return found.length === 0 ? known : [...known.filter(({ subject }) => !subjects.has(subject)), ...found];
}

function ofRate(rate: Rate, sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { percent, base } = rate;
  if (base === "" || !isFirm(percent) || String(percent.value.digits).length < FEWEST_DIGITS) return [];
  const counts = countsBefore(percent, sentence, words);
  const whole = namedBy(base, counts, words);
  if (whole === undefined) return [];
  const alike = counts.filter((each) => each.family === whole.family && each !== whole);
  const lists = alike.map((each) => listBefore(each, { ...sentence, quantities: counts })).filter(({ length }) => length > 1);
  const sums = [...lists, listBefore(percent, { ...sentence, quantities: [...counts, percent] })].flatMap((list) => (list.length > 1 ? [{ ...whole, value: sumOf(list) }] : []));
  if ([...alike, ...sums].some((part) => gives(percent, { part, whole }))) return [];
  const own = counts.filter((each) => each !== whole && each.sentence === percent.sentence);
  const subject = withoutWords(percent.before, words.among).slice(0, SHORTEST);
  // 旅游31件、…、文物6件，其中旅游类占: by its name, or right before it.
  const parts = own.length === 0 ? alike.slice(-PARTS) : [...own.slice(-PARTS), ...own.filter(({ before }) => before.includes(subject))];
  const part = parts.find((each) => compare(each.value, whole.value) < 0 && !gives(percent, { part: each, whole }) && alike.some((other) => compare(other.value, whole.value) !== 0 && compare(other.value, each.value) > 0 && gives(percent, { part: each, whole: other })));
  return part === undefined ? [] : [{ ...checkOf(rate, { part, whole }, { holds: false, sure: false }), expected: [] }];
}

/** 524件，法院委派361件、企业申请163件，企业申请占39.1%；调解成功417件: a named part of a sum that is right, of a count behind the rate and not of the total. */
function ofSum({ percent, ...rate }: Rate, sentence: Sentence, { known, next, words }: { readonly known: readonly FigureCheck[]; readonly next: readonly Quantity[]; readonly words: FigureWords }): readonly FigureCheck[] {
  if (rate.stem !== "" || rate.base.replace(COUNTED_NOUN, "") !== "" || !isFirm(percent) || percent.number.share || compare(percent.value, HUNDRED) === 0 || String(percent.value.digits).length < FEWEST_DIGITS) return [];
  const { quantities } = sentence;
  const last = quantities.findLast((each) => each.end <= percent.start);
  const clauses = sentence.text.slice(Math.max(0, (last?.end ?? 0) - sentence.start), percent.start - sentence.start).split(COMMA);
  const [share = ""] = clauses.slice(-1);
  const subjects = [share.slice(0, Math.max(0, share.indexOf(firstHeld(share, words.shares) ?? share))), ...clauses.slice(0, -1)].map((each) => withoutWords(each, words.among));
  const sums: readonly Pick<FigureCheck, "subject" | "inputs">[] = known.filter(({ kind, holds, subject, inputs }) => kind === "sum" && holds && subject.block === percent.block && inputs.every((each) => each.block === percent.block && each.end <= percent.start));
  const isNamed = ({ before }: Quantity): boolean => { const name = withoutWords(before, words.among); return name.length >= SHORTEST && subjects.some((each) => each.startsWith(name) && each.length <= name.length + SHORTEST); };
  const list = listBefore(percent, sentence);
  const total = list.length > 1 ? quantities[quantities.indexOf(list[0] ?? percent) - 1] : undefined;
  const listed = total !== undefined && isCounted(total) && compare(total.value, sumOf(list)) === 0 ? [{ subject: total, inputs: list }] : [];
  const parts = [...sums, ...listed].flatMap(({ subject: whole, inputs }) => inputs.filter(isNamed).map((part) => ({ part, whole }))).filter((each, at, all) => all.findIndex(({ part, whole }) => part === each.part && whole === each.whole) === at);
  const [pair, ...more] = parts;
  if (pair === undefined || more.length > 0 || gives(percent, pair)) return [];
  // 认定结论353件中，认定工伤的占96.0%: of what its own sentence counts.
  const isOfOwn = quantities.some((each) => each.end <= percent.start && isCounted(each) && ![...sums, ...listed].some(({ subject, inputs }) => subject === each || inputs.includes(each)));
  const others = isOfOwn ? [] : [...quantities, ...next.filter(({ block }) => block === percent.block)].filter((each) => each.start > percent.end && isCounted(each) && isFirm(each) && each.family === pair.part.family && each !== pair.part && compare(each.value, pair.whole.value) !== 0);
  return others.some((whole) => gives(percent, { part: pair.part, whole })) ? [{ ...checkOf({ percent, ...rate }, pair, { holds: false, sure: false }), expected: [] }] : [];
}

function firstOf(one: readonly FigureCheck[], other: readonly FigureCheck[]): readonly FigureCheck[] {
  return one.length > 0 ? one : other;
}

/** 立案1842件，结案1767件。罚没2316.5万元，以结案数计，平均每件1.26万元. */
function ofAverage(average: Quantity, sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const base = isCounted(average) && isFirm(average) && String(average.value.digits).length >= FEWEST_DIGITS && perOf(AVERAGE.exec(average.before)) !== undefined ? takenOf(average, sentence)?.name : undefined;
  if (base === undefined) return [];
  const counts = countsBefore(average, sentence, words);
  const whole = namedBy(base, counts.filter(({ family }) => family !== average.family), words);
  if (whole === undefined) return [];
  const totals = counts.filter((each) => each.family === average.family);
  const isIt = (of: Quantity): boolean => totals.some((total) => isAverage(average, termOf(total), termOf(of)));
  const total = isIt(whole) ? undefined : totals.find((each) => counts.some((other) => other.family === whole.family && isAverage(average, termOf(each), termOf(other))));
  return total === undefined ? [] : verdict(average, [termOf(total)], [termOf(whole)]).map((check) => ({ ...check, sure: false, expected: [] }));
}

/** Plain counts of this year before a figure in its paragraph. */
function countsBefore({ start }: Quantity, { earlier, quantities }: Sentence, words: FigureWords): readonly Quantity[] {
  return [...earlier, ...quantities].filter((each) => each.end <= start && each.depth === 0 && isCounted(each) && isFirm(each) && !isLastYear(each, words) && !AVERAGE.test(each.before)).slice(-BASES);
}

/** The one count of the base's step, with nothing that narrows it: 审结 of 审结案件, 新立案 of 新立案件, 结案 of 已结案件; none where another count tells of that step too. */
function namedBy(base: string, counts: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const step = withoutWords(base.replace(COUNTED_NOUN, ""), words.adverbs);
  const names = [step, step + CASE_LETTER, ...(step.endsWith(CASE_LETTER) ? [step.slice(0, -CASE_LETTER.length)] : [])].filter(({ length }) => length >= SHORTEST);
  const told = counts.filter(({ before }) => names.some((name) => before.includes(name) && !isNegated(before, name, words)));
  const [first] = told;
  const isBare = (text: string): boolean => names.some((name) => text.endsWith(name) && withoutWords(text.slice(0, -name.length).replace(UP_TO_YEAR_END, ""), [...words.adverbs, ...words.wholeYear]) === "");
  return first !== undefined && isBare(first.before.replace(COUNTED_NOUN, "")) && told.every(({ value }) => compare(value, first.value) === 0) ? first : undefined;
}
