import type { FigureWords } from "@lint-report/standard";
import { ALL_YEAR_SO_FAR } from "../../text/chinese-claims.js";
import { compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ALL_MONTHS, AVERAGE, MONTH, MONTHS, PART_OF_YEAR, FROM_WORDS, BENCHMARK, COMMA, JOINED, PERSON } from "../../text/chinese-clauses.js";
import { COMPARED_AVERAGE } from "../../text/chinese-figures.js";
import { MEASURED } from "../../text/chinese-subjects.js";
import { isAbout, PAIR_OF_LETTERS } from "../reading/about.js";
import { ITEM } from "../reading/among-which.js";
import { directionOf } from "../reading/growth-pairs.js";
import { listsIn } from "../reading/lists.js";
import { MONEY, areBeside, endsIn, isCounted, isLastYear, joint, mentions, opensWith, type Sentence, sumOf, wordsOf } from "../reading/scope.js";
import { takenOf } from "../reading/taken-of.js";
import type { FigureCheck } from "../types.js";
import { checkOf, EVENT, isAverage, isPer, perOf, PERSON_TIME, termOf, termOfNumber, verdict, type Term } from "./average-check.js";
import { formerOf, leadOfAverage } from "./average-leads.js";
import { dailyAverages } from "./daily-averages.js";
import { namedAverages, toldAverages } from "./named-averages.js";

/** 村均4场 of 96场 in 24个村, 平均每宗3.5亩, 月均90个 of 1080个 a year: wrong only where no count before it gives it. */
export function averageChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const told = [...toldAverages(sentence, words), ...dailyAverages(sentence, words)];
  const bound = new Set(told.map(({ subject }) => subject));
  // 按持证人员计，人均39家: of what is told elsewhere, nothing else can make it wrong.
  const near = nearAverages(sentence, words).filter(({ subject, holds }) => !bound.has(subject) && (holds || DIGIT.test(takenOf(subject, sentence)?.name ?? ANY_DIGIT)));
  for (const { subject } of near) bound.add(subject);
  return [...told, ...near, ...namedAverages(sentence, words).filter(({ subject }) => !bound.has(subject))];
}

function nearAverages(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return sentence.quantities.flatMap((average) => {
    const lead = leadOfAverage(average, sentence.quantities);
    const named = isCounted(average) ? AVERAGE.exec(lead) : null;
    const groups = named?.groups;
    const per = perOf(named);
    if (per === undefined || average.upper !== undefined || isLastYear(average, words) || BENCHMARK.test(lead) || COMPARED_AVERAGE.test(lead) || endsIn(average.before, FROM_WORDS)) return [];
    const former = formerOf(average, sentence.quantities);
    const counts = sentence.quantities.filter((each) => each !== average && each !== former && isCounted(each) && !isLastYear(each, words));
    // 培训10人，共16学时，人均16学时: each of them had all of it.
    if (counts.some((each) => each.start < average.start && each.unit === average.unit && compare(each.value, average.value) === 0)) return [];
    // 164件，比上年减少23件: by how much they changed is no whole.
    const there = counts.filter((each) => directionOf(each, words) === 0);
    const before = counts.filter(({ start }) => start < average.start);
    // 市支队人均18.8件: of whom nothing is counted here.
    const subject = lead.slice(0, named?.index);
    if (subject.length >= SHORTEST_SUBJECT && !before.some((each) => each.segment === average.segment || isAbout(subject, wordsOf(each)))) return [];
    const listed = new Set(listsIn(sentence, words).flatMap(({ parts }) => parts));
    const near = per === MONTH ? [] : wholesFor(there.filter((each) => !listed.has(each)), per, average);
    const allWholes = per === MONTH || counts.some((each) => isPer(each, per, average)) ? undivided(near, average) : wholeBefore(sentence, per, { average, words });
    // 5412人次，人均参训3.4次: those who came so many times are the total, not the whole.
    const isTimes = per === PERSON && average.family === EVENT && before.some(({ family }) => family === PERSON_TIME);
    const allTotals = before.filter((each) => (isTimes ? each.family === PERSON_TIME : (each.family === average.family || (average.family === PERSONS && each.family === PERSON_TIME)) && !allWholes.includes(each)) && !AVERAGE.test(each.before));
    const { totals, wholes } = inOwnGroup(average, { totals: withoutTheirParts(allTotals, listed, words), wholes: allWholes });
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
    const any = verdict(average, [...sentence.earlier, ...counts].filter((each) => each.family === average.family && !AVERAGE.test(each.before) && (each.start < average.start || average.depth > 0)).map(termOf), wholesFor(there, per, average).map(termOf));
    if (any.some(({ holds }) => holds)) return any;
    // 新建3处，改造5处，平均每处26.9万元: so can all of them together, and so 412件，682.4万元；5872件，2146.8万元，全系统平均.
    // 支队677件，大队1739件，人均5.6件，支队和大队合计428人: and the totals by the one whole.
    const together = [...verdict(average, totals.map(termOf), summed(wholes)), ...verdict(average, summed(totals), wholes.map(termOf)), ...verdict(average, summed(withoutTheirParts(allTotals, listed, words)), summed(allWholes))].find(({ holds }) => holds);
    return together === undefined ? own : [together];
  });
}

/** Several figures of one unit as one; nothing where there are not. */
function summed(figures: readonly Quantity[]): readonly Term[] {
  const [first, ...more] = figures;
  return first === undefined || more.length === 0 || more.some(({ unit }) => unit !== first.unit) ? [] : [termOf({ ...first, value: sumOf(figures) })];
}

/** 218人次、347人次，合计565人次; 428.7万元，包括187.3万元、241.4万元: what they come to, not the parts. */
function withoutTheirParts(totals: readonly Quantity[], listed: ReadonlySet<Quantity>, words: FigureWords): readonly Quantity[] {
  const last = totals[totals.length - 1];
  if (last !== undefined && totals.length > 2 && opensWith(last.before, words.totals)) return [last];
  const plain = totals.filter((each) => !listed.has(each));
  const [all] = plain;
  return all !== undefined && plain.length === 1 && totals.length > 2 && compare(sumOf(totals.filter((each) => each !== all)), all.value) === 0 ? plain : totals;
}

interface Terms {
  readonly totals: readonly Quantity[];
  readonly wholes: readonly Quantity[];
}

/** 参加培训9批次，覆盖21名；自主培训6次，参训105人次，平均每次17.5人: the one of each in its own clause group, where there are such. */
function inOwnGroup({ segment }: Quantity, all: Terms): Terms {
  const isOwn = (each: Quantity): boolean => each.segment === segment;
  const own = { totals: all.totals.filter(isOwn), wholes: all.wholes.filter(isOwn) };
  return own.totals.length === 1 && own.wholes.length === 1 ? own : all;
}

const PERSONS = "person";

/** What an average is taken of is counted where it is named: 按立案数187件计算. */
const DIGIT = /\d/u;
const ANY_DIGIT = "0";

/** 全年入企检查1842次。共检查企业1127家，平均每家1.63次: the one total of the sentences before that the whole's words are about. Never sure. */
function byEarlier(average: Quantity, [whole, ...more]: readonly Quantity[], { sentence: { earlier }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): readonly FigureCheck[] {
  if (whole === undefined || more.length > 0 || whole.before.length < PAIR_OF_LETTERS) return [];
  const totals = earlier.filter((each) => each.family === average.family && isCounted(each) && !isLastYear(each, words) && !AVERAGE.test(each.before) && isAbout(whole.before, each.before));
  const checks = totals.length === 1 ? verdict(average, totals.map(termOf), [termOf(whole)]) : [];
  // 审结2891件，…，人均审结76.1件: of another of them.
  const isOfOther = checks.some(({ holds }) => !holds) && earlier.some((each) => each.family === average.family && isAverage(average, termOf(each), termOf(whole)));
  return isOfOther ? [] : checks.map((check) => ({ ...check, sure: false }));
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

/** 查处6384件。罚款1962万元，案均3073元: the one that the sentence before tells and divides. */
function wholeBefore({ previous }: Sentence, per: string, { average, words }: { readonly average: Quantity; readonly words: FigureWords }): readonly Quantity[] {
  const wholes = previous.filter((each) => isCounted(each) && isPer(each, per, average) && !isLastYear(each, words));
  return wholes.length === 1 ? wholes : dividedOf(wholes);
}

/** The one that is divided before, where nothing in the average's own clause is meant: 其余8次平均每次2件. */
function undivided(wholes: readonly Quantity[], average: Quantity): readonly Quantity[] {
  const divided = wholes.some((each) => !joint(each, average).includes(COMMA)) ? [] : dividedOf(wholes);
  return divided.length > 0 ? divided : wholes;
}

/** 8期，面向镇干部3期、面向村干部5期: the one that the others come to. */
function dividedOf([first, ...parts]: readonly Quantity[]): readonly Quantity[] {
  return first !== undefined && parts.length > 1 && compare(sumOf(parts), first.value) === 0 ? [first] : [];
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
  // 农业总产值2.45亿元，人均收入1.1万元: one measure is not had by dividing another.
  if (named.length === 0 && MEASURED.test(what)) return totals.filter(({ before }) => MEASURED.exec(before)?.[0] === MEASURED.exec(what)?.[0]);
  return named.length > 0 ? named : totals.filter((each) => !stages.includes(what) || mentions(wordsOf(each), stages));
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
function monthsOf({ text: told }: Sentence, words: FigureWords): readonly Term[] {
  const text = told.replace(ALL_YEAR_SO_FAR, "$1");
  const isYear = ALL_MONTHS.test(text) || (mentions(text, words.wholeYear) && !PART_OF_YEAR.test(text) && !mentions(text, words.periods));
  return isYear ? [termOfNumber(integer(MONTHS))] : [];
}
