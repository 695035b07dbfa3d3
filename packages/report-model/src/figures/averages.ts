import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer, shifted, written, type Decimal } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { ALL_MONTHS, AVERAGE, COUNTED_BY, MONTH, MONTHS, PART_OF_YEAR, FROM_WORDS, BENCHMARK, BY_YEAR, OVER_SEVERAL, COMMA, JOINED, DECISIONS, PERSON } from "../text/chinese-clauses.js";
import { PER_TEN_THOUSAND, POPULATION } from "../text/chinese-figures.js";
import { withoutWords } from "../text/without.js";
import { isAbout, PAIR_OF_LETTERS } from "./about.js";
import { intervalOf, isFirm, percentOf, printsAs, type Interval } from "./interval.js";
import { listedYearsIn } from "./listed-years.js";
import { listsIn } from "./lists.js";
import { exponentOf, notationOf } from "./print.js";
import { MONEY, areBeside, endsIn, figure, isCounted, isLastYear, joint, mentions, placeOf, type Sentence, sumOf, wordsOf } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** 2022年至2024年分别2640人次、2910人次、3180人次，年均2910人次: of as many years as are listed. */
function yearlyAverages(sentence: Sentence): readonly FigureCheck[] {
  return sentence.quantities.flatMap((average, index) => {
    if (!isCounted(average) || !BY_YEAR.test(average.before)) return [];
    const listed = listedYearsIn(sentence.quantities.slice(0, index).filter((each) => each.family === average.family));
    const [first] = listed?.figures ?? [];
    const isOther = (each: Quantity): boolean => each.family === average.family && each !== average && !listed?.figures.includes(each) && !OVER_SEVERAL.test(each.before);
    // 2022年、2023年分别76件、91件，2024年104件: not all of them are listed.
    if (listed === undefined || first === undefined || sentence.quantities.slice(0, index).some(isOther)) return [];
    const value = integer(listed.figures.length);
    const years: Term = { quantity: undefined, value: { low: value, high: value }, exact: value, shown: String(listed.figures.length) };
    return verdict(average, [termOf({ ...first, value: sumOf(listed.figures) })], [years]);
  });
}

/** 村均4场 of 96场 in 24个村, 平均每宗3.5亩, 月均90个 of 1080个 a year: wrong only where no count before it gives it. */
export function averageChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const near = [...perTenThousand(sentence, words), ...nearAverages(sentence, words)];
  const bound = new Set(near.map(({ subject }) => subject));
  return [...near, ...namedAverages(sentence, words).filter(({ subject }) => !bound.has(subject))];
}

/** 普通程序312件、简易程序1047件。…普通程序71.76万元、简易程序14.64万元，简易程序案件件均约140元: the one total and the one count of its own name. */
function namedAverages({ quantities, earlier }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const found = isCounted(average) ? AVERAGE.exec(average.before) : null;
    const per = found?.groups?.["short"] ?? found?.groups?.["long"] ?? found?.groups?.["other"];
    const name = withoutWords(average.before.slice(0, found?.index), words.matters);
    if (per === undefined || name.length < SHORTEST_NAME || average.upper !== undefined) return [];
    const isNamed = (each: Quantity): boolean => isCounted(each) && each.before.includes(name) && !isLastYear(each, words) && !AVERAGE.test(each.before);
    const totals = quantities.slice(0, index).filter((each) => isNamed(each) && each.family === average.family);
    const wholes = [...earlier, ...quantities.slice(0, index)].filter((each) => isNamed(each) && isPer(each, per, average));
    return totals.length === 1 && wholes.length === 1 ? verdict(average, totals.map(termOf), wholes.map(termOf)).map((check) => ({ ...check, sure: false })) : [];
  });
}

/** 收案2187件，按常住人口41.5万人折算，每万人收案52.7件: the nearest count of the unit by the one population. */
function perTenThousand({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    if (!PER_TEN_THOUSAND.test(average.before) || !isFirm(average)) return [];
    const before = quantities.slice(0, index).filter((each) => isFirm(each) && !isLastYear(each, words));
    const [people, ...more] = before.filter((each) => POPULATION.test(each.before + each.after));
    const total = before.findLast((each) => each !== people && each.unit === average.unit);
    if (people === undefined || total === undefined || more.length > 0) return [];
    const value = shifted(people.value, PER);
    return verdict(average, [termOf(total)], [{ quantity: people, value: { low: value, high: value }, exact: value, shown: written(value) }]);
  });
}

/** Ten thousand, as a power of ten that is taken off. */
const PER = -4;

/** Letters of a name: 普通程序. */
const SHORTEST_NAME = 3;

function nearAverages(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return [...yearlyAverages(sentence), ...sentence.quantities.flatMap((average) => {
    const named = isCounted(average) ? AVERAGE.exec(average.before) : null;
    const groups = named?.groups;
    const per = groups?.["short"] ?? groups?.["long"] ?? groups?.["other"];
    if (per === undefined || average.upper !== undefined || isLastYear(average, words) || BENCHMARK.test(average.before) || endsIn(average.before, FROM_WORDS)) return [];
    const counts = sentence.quantities.filter((each) => each !== average && isCounted(each) && !isLastYear(each, words));
    const before = counts.filter(({ start }) => start < average.start);
    // 市支队人均18.8件: of whom nothing is counted here.
    const subject = average.before.slice(0, named?.index);
    if (subject.length >= SHORTEST_SUBJECT && !before.some((each) => each.segment === average.segment || isAbout(subject, wordsOf(each)))) return [];
    const listed = new Set(listsIn(sentence, words).flatMap(({ parts }) => parts));
    const near = per === MONTH ? [] : wholesFor(counts.filter((each) => !listed.has(each)), per, average);
    const wholes = per === MONTH || counts.some((each) => isPer(each, per, average)) ? near : wholeBefore(sentence, per, { average, words });
    // 5412人次，人均参训3.4次: those who came so many times are the total, not the whole.
    const isTimes = per === PERSON && average.family === EVENT && before.some(({ family }) => family === PERSON_TIME);
    const totals = before.filter((each) => (isTimes ? each.family === PERSON_TIME : each.family === average.family && !wholes.includes(each)) && !AVERAGE.test(each.before));
    const others = average.family === ITEM ? before.filter((each) => !wholes.includes(each) && !AVERAGE.test(each.before)) : [];
    if (others.some((each) => wholes.some((whole) => each !== whole && isAverage(average, termOf(each), termOf(whole))))) return [];
    const isFar = near.length === 0 && wholes.length > 0;
    // 316.2万元，件均8.1万元；综合执法局94.8万元，件均2301元: each of another, of whom nothing is counted here.
    if (isFar && sentence.quantities.some((each) => each !== average && AVERAGE.test(each.before))) return [];
    // 处罚171件。简易程序241件。罚款58.37万元，案均3413元: what stands farther away can make it right, never wrong.
    if (isFar && totals.some((total) => sentence.earlier.some((each) => isCounted(each) && isPer(each, per, average) && isAverage(average, termOf(total), termOf(each))))) return [];
    const own = verdict(average, aboutIt(totals, groups?.["what"] ?? "", words).flatMap((each) => (each.family === MONEY ? [termOf(each)] : termsOf(each, sentence))), per === MONTH ? monthsOf(sentence, words) : wholes.flatMap((each) => termsOf(each, isFar ? { quantities: sentence.previous } : sentence)));
    if (own.length === 0 && totals.length === 0 && !isFar) return byEarlier(average, near, { sentence, words });
    // 欠薪投诉372起，涉及1654人，追回2318万元，人均6.2万元: divided by another count, and not far from right for nothing.
    if (own.length === 0 && !isFar && per === PERSON) return byOther(average, { totals, wholes, counts: before });
    if (per === MONTH || isFar || own.some(({ holds }) => holds)) return isFar ? own.map((check) => ({ ...check, sure: false })) : own;
    // 罚款0.44万元（件均200元） of 简易程序22件: a part of a list by its own part can make it right, never wrong.
    const any = verdict(average, counts.filter((each) => each.family === average.family && !AVERAGE.test(each.before)).map(termOf), wholesFor(counts, per, average).map(termOf));
    return any.some(({ holds }) => holds) ? any : own;
  })];
}

/** 全年入企检查1842次。共检查企业1127家，平均每家1.63次: the one total of the sentences before that the whole's words are about. Never sure. */
function byEarlier(average: Quantity, [whole, ...more]: readonly Quantity[], { sentence: { earlier }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): readonly FigureCheck[] {
  if (whole === undefined || more.length > 0 || whole.before.length < PAIR_OF_LETTERS) return [];
  const totals = earlier.filter((each) => each.family === average.family && isCounted(each) && !isLastYear(each, words) && !AVERAGE.test(each.before) && isAbout(whole.before, each.before));
  return totals.length === 1 ? verdict(average, totals.map(termOf), [termOf(whole)]).map((check) => ({ ...check, sure: false })) : [];
}

/** The one total by the one whole, where another count of the sentence gives the average to the last digit. */
function byOther(average: Quantity, { totals, wholes, counts }: { readonly totals: readonly Quantity[]; readonly wholes: readonly Quantity[]; readonly counts: readonly Quantity[] }): readonly FigureCheck[] {
  const [total, ...moreTotals] = totals;
  const [whole, ...moreWholes] = wholes;
  if (total === undefined || whole === undefined || moreTotals.length + moreWholes.length > 0 || average.approximation !== "none") return [];
  const isOther = counts.some((each) => each !== total && each !== whole && each.family !== average.family && isAverage(average, termOf(total), termOf(each)));
  return isOther ? [{ ...checkOf(average, { total: termOf(total), whole: termOf(whole) }, 1), holds: false, sure: false }] : [];
}

/** Letters that name who it is. */
const SHORTEST_SUBJECT = 2;

/** 个 counts anything: 201份 among 57名 are 3.5个 each. */
const ITEM = "item";

/** 查处6384件。罚款1962万元，案均3073元: the one that the sentence before tells and divides. */
function wholeBefore({ previous }: Sentence, per: string, { average, words }: { readonly average: Quantity; readonly words: FigureWords }): readonly Quantity[] {
  const wholes = previous.filter((each) => isCounted(each) && isPer(each, per, average) && !isLastYear(each, words));
  const [first] = wholes;
  return first !== undefined && (wholes.length === 1 || compare(sumOf(wholes.slice(1)), first.value) === 0) ? [first] : [];
}

/** What an average is taken over stands before it, or else behind it. */
function wholesFor(counts: readonly Quantity[], per: string, average: Quantity): readonly Quantity[] {
  const wholes = counts.filter((each) => isPer(each, per, average));
  const before = wholes.filter(({ start }) => start < average.start);
  return before.length > 0 ? before : wholes;
}

/** 人均普法经费1.5元: of several totals the one that the average names; 人均审结 is of no other step. */
function aboutIt(totals: readonly Quantity[], what: string, { stages }: FigureWords): readonly Quantity[] {
  const named = totals.filter(({ before }) => what.length > 1 && before.includes(what.slice(0, 2)));
  return named.length > 0 ? named : totals.filter((each) => !stages.includes(what) || mentions(wordsOf(each), stages));
}

/** A figure to be divided or to divide by; without a value where it is only about known. */
interface Term {
  readonly quantity: Quantity | undefined;
  readonly value: Interval | undefined;
  readonly exact: Decimal;
  readonly shown: string;
}

function termOf(quantity: Quantity): Term {
  return { quantity, value: intervalOf(quantity), exact: quantity.value, shown: figure(quantity) };
}

/** A count, and with the one beside it: 9个行政村、2个社区 are 11. */
function termsOf(quantity: Quantity, { quantities }: Pick<Sentence, "quantities">): readonly Term[] {
  const next = quantities[quantities.indexOf(quantity) + 1];
  // 42名律师和19名基层法律服务工作者.
  const isJoined = next?.unit === quantity.unit && !joint(quantity, next).includes(COMMA) && JOINED.test(joint(quantity, next));
  const isBeside = next !== undefined && (areBeside(quantity, next) || isJoined);
  return isBeside ? [termOf(quantity), termOf({ ...quantity, value: sumOf([quantity, next]) })] : [termOf(quantity)];
}

/** Twelve for the whole year; no other span is guessed. */
function monthsOf({ text }: Sentence, words: FigureWords): readonly Term[] {
  const isYear = ALL_MONTHS.test(text) || (mentions(text, words.wholeYear) && !PART_OF_YEAR.test(text) && !mentions(text, words.periods));
  const value = integer(MONTHS);
  return isYear ? [{ quantity: undefined, value: { low: value, high: value }, exact: value, shown: String(MONTHS) }] : [];
}

/** 企业48家，户均1.8万元: enterprises are counted as households too. */
const HOUSEHOLD = "household";
const ENTERPRISE = "enterprise";
/** 人均 of 3164人次 too. */
const PERSON_TIME = "person-time";

/** Decisions of cases are as many as the cases: 处罚决定书482份 for 案均. */
const CASE = "case";
/** 人均参训3.4次. */
const EVENT = "event";

/** 24个村 for 村均, 12户 for 户均, 46宗 for 平均每宗. */
function isPer(each: Quantity, per: string, average: Quantity): boolean {
  const isOther = each.family !== average.family || each.unit !== average.unit;
  return isOther && (each.unit === per || each.family === COUNTED_BY[per] || (COUNTED_BY[per] === CASE && DECISIONS.test(each.before)) || (per === PERSON && each.family === PERSON_TIME && average.family !== EVENT) || (COUNTED_BY[per] === HOUSEHOLD && each.family === ENTERPRISE) || each.after.slice(0, NOUN).includes(per));
}

/** Letters behind a figure in which its noun ends: 行政村. */
const NOUN = 12;

/** A total and what it is divided by. */
interface Reading {
  readonly total: Term;
  readonly whole: Term;
}

function verdict(average: Quantity, totals: readonly Term[], wholes: readonly Term[]): readonly FigureCheck[] {
  const readings = totals.flatMap((total) => wholes.map((whole) => ({ total, whole })));
  const reading = nearest(average, readings);
  if (reading === undefined || readings.some(({ total, whole }) => total.value === undefined || whole.value === undefined || whole.value.low.digits <= 0n)) return [];
  const right = readings.find(({ total, whole }) => isAverage(average, total, whole));
  if (right === undefined && (readings.length > MOST_READINGS || !isNear(average, readings))) return [];
  return [{ ...checkOf(average, right ?? reading, readings.length), holds: right !== undefined }];
}

function checkOf(average: Quantity, { total, whole }: Reading, count: number): FigureCheck {
  const canExpect = count === 1 && average.approximation === "none";
  const value = quotientOf(average, total, whole);
  const shown = written(shifted(total.exact, -exponentOf(average)));
  const inputs = [total.quantity, whole.quantity].flatMap((each) => each ?? []);
  return {
    kind: "growth", holds: false, sure: true, subject: average, inputs, name: AVERAGE.exec(average.before)?.[0] ?? average.before, place: placeOf(average), difference: "", recomputed: approximate(total.exact) / approximate(whole.exact),
    formula: `${shown}\u00f7${whole.shown}=${value}`, expected: canExpect && average.number.form === "arabic" && compare(average.value, average.number.value) === 0 ? [value + notationOf([average]).suffix] : [],
  };
}

/** True where some reading comes within a half and the double of what is said; else other figures are meant. */
function isNear(average: Quantity, readings: readonly Reading[]): boolean {
  const said = approximate(average.value);
  return readings.some(({ total, whole }) => {
    const ratio = approximate(total.exact) / approximate(whole.exact) / said;
    return (ratio > 1 / MOST_OFF && ratio < MOST_OFF) || [TEN, 1 / TEN].some((place) => Math.abs(ratio / place - 1) < PLACE_OFF);
  });
}

/** The reading that comes nearest to what is said; of equals the first. */
function nearest(average: Quantity, readings: readonly Reading[]): Reading | undefined {
  const off = ({ total, whole }: Reading): number => Math.abs(approximate(total.exact) / approximate(whole.exact) - approximate(average.value));
  return readings.reduce<Reading | undefined>((best, each) => (best === undefined || off(each) < off(best) ? each : best), undefined);
}

const MOST_OFF = 2;
/** The decimal point in the wrong place. */
const TEN = 10;
const PLACE_OFF = 0.01;

/** With more readings than these that are all wrong, another may be meant. */
const MOST_READINGS = 2;

const HUNDREDTH = -2;

/** A hundredth of each total makes the division one in per cent. */
function isAverage(average: Quantity, { value: total }: Term, { value: whole }: Term): boolean {
  if (total === undefined || whole === undefined) return true;
  const part = (value: Decimal): Decimal => shifted(value, HUNDREDTH);
  return printsAs(average, { low: part(total.low), high: part(total.high) }, whole);
}

/** In the average's own unit: 1.64 for 万元. */
function quotientOf(average: Quantity, { exact: total }: Term, { exact: whole }: Term): string {
  const unit = exponentOf(average);
  const places = unit - Math.round(Math.log10(approximate(average.step)));
  return written(percentOf(shifted(total, HUNDREDTH - unit), whole, Math.max(1, places)));
}
