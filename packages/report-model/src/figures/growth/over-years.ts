import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, COMPARED_YEAR } from "../../text/chinese-clauses.js";
import { OTHER_PARTS } from "../../text/chinese-spans.js";
import { wholeYearsIn } from "../../text/chinese.js";
import type { DraftFigures } from "../draft-figures.js";
import { isNearlyRight } from "../rates/near-rates.js";
import { pairsInCommon } from "../reading/about.js";
import { directionOf, isFromTo, type Pair } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isOwnBase, ownBaseOf } from "../reading/own-bases.js";
import { sentencesInReach } from "../reading/reach.js";
import { isCounted, isLastYear, wordsOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { changeBetween } from "./growth.js";

/**
 * 2021年审核52件。…2022年升至65件，增长20%: a change whose base, or whose new value, stands in a sentence before, in this paragraph or the one above. Never sure, near what is told, and only of
 * changes that were recomputed from nothing; but where such a base makes a rate right, the difference beside it is what is off.
 */
export function overYears(known: readonly FigureCheck[], { sentences, words }: DraftFigures): readonly FigureCheck[] {
  const byPercent = new Map(known.flatMap((check) => (check.kind === "growth" ? [[check.subject, check] as const] : [])));
  const bound = new Set(known.flatMap(({ subject, kind, inputs }) => (kind === "growth" || kind === "difference" || kind === "points" ? [subject, ...inputs] : [subject])));
  const replaced = new Set<FigureCheck>();
  const found = sentences.flatMap((sentence, at) => sentence.quantities.flatMap((change): readonly FigureCheck[] => {
    if (directionOf(change, words) === 0 || change.upper !== undefined || change.depth > 0) return [];
    const before = sentencesInReach(sentences, at);
    const failing = byPercent.get(change);
    const difference = failing?.holds === false ? failing.inputs.find((each) => directionOf(each, words) !== 0) : undefined;
    if (before.length === 0 || (bound.has(change) && difference === undefined)) return [];
    const pair = pairFor(change, sentence, { before, words });
    const check = pair === undefined ? undefined : changeBetween(change, pair, words);
    if (pair === undefined || check === undefined) return [];
    if (failing !== undefined && difference !== undefined) {
      const beside = check.holds ? changeBetween(difference, pair, words) : undefined;
      if (beside === undefined || beside.holds) return [];
      replaced.add(failing);
      return [{ ...beside, sure: false }];
    }
    return check.holds || isCloseBy(check) ? [{ ...check, sure: false }] : [];
  }));
  return [...known.filter((each) => !replaced.has(each)), ...found];
}

/** A fall is told as a positive number; points are few, and off by one of them at most. */
function isCloseBy(check: FigureCheck): boolean {
  const { kind, recomputed = Infinity, subject } = check;
  const size = Math.abs(recomputed);
  return kind === "points" ? Math.abs(size - approximate(subject.value)) <= 1 : isNearlyRight({ ...check, recomputed: size });
}

interface Setting {
  readonly before: readonly Sentence[];
  readonly words: FigureWords;
}

/** One of the two values stands right before the change, the other in a sentence before. */
function pairFor(change: Quantity, sentence: Sentence, { before, words }: Setting): Pair | undefined {
  const isOfKind = (each: Quantity): boolean => (change.family === POINT ? each.family === "percent" : change.family === "percent" ? isCounted(each) || each.family === "percent" : each.unit === change.unit);
  const isPlain = (each: Quantity): boolean => isOfKind(each) && isFirm(each) && each.depth === 0 && directionOf(each, words) === 0 && each.number.form === "arabic" && !AVERAGE.test(each.before);
  const own = sentence.quantities.filter((each) => each.end <= change.start && each.segment === change.segment && isPlain(each) && (!isOwnBase(each, sentence) || ownBaseOf(change, sentence.quantities) === each));
  const value = own[own.length - 1];
  const dated = before.flatMap(datedIn).filter(({ quantity }) => isPlain(quantity));
  if (value === undefined) return ofTwoYears(change, dated, sentence) ?? fromToBefore(change, dated);
  const earlier = dated.filter(({ quantity }) => quantity.unit === value.unit);
  const year = yearOf(value, sentence) ?? comparedYear(change);
  if (isLastYear(value, words)) {
    // 2023年与2022年的4922件相比: of the year that the sentence opens with.
    const told = wholeYearsIn(sentence.text.slice(0, value.clauseStart - sentence.start) + value.before).map((each) => each.year).find((each) => each !== year);
    const now = onlyOf(earlier.filter((each) => (told === undefined ? !isLastYear(each.quantity, words) : each.year === told)).map(({ quantity }) => quantity), value);
    return now === undefined ? undefined : { now, before: value, stated: [now, value] };
  }
  // 截至2021年上半年…，增长39.22%, and 2020年…: another part of the year.
  const same = earlier.filter(({ ofPart }) => ofPart === OTHER_PARTS.test(sentence.text));
  const base = year === undefined ? undefined : onlyOf(same.filter((each) => each.year === year - 1).map(({ quantity }) => quantity), value);
  return base === undefined ? undefined : { now: value, before: base, stated: [value, base] };
}

interface Dated {
  readonly quantity: Quantity;
  readonly year: number | undefined;
  /** True where its sentence tells of a part of the year. */
  readonly ofPart: boolean;
}

const datedIn = once((sentence: Sentence): readonly Dated[] => sentence.quantities.map((quantity) => ({ quantity, year: yearOf(quantity, sentence), ofPart: OTHER_PARTS.test(sentence.text) })));

/** 2022年143件、2023年167件、2024年236件。2024年同比增长41.3%，与2022年相比增长65.0%: both values stand in a sentence before, one for each of the years. */
function ofTwoYears(change: Quantity, dated: readonly Dated[], sentence: Sentence): Pair | undefined {
  const from = (comparedYear(change) ?? NaN) - 1;
  const to = wholeYearsIn(sentence.text.slice(0, change.clauseStart - sentence.start)).at(-1)?.year;
  const of = (year: number | undefined): readonly Quantity[] => dated.filter((each) => each.year === year && wholeYearsIn(each.quantity.before).length > 0).map(({ quantity }) => quantity);
  const [[now, ...otherNows], [base, ...others]] = [of(to), of(from)];
  return to === undefined || now === undefined || base?.unit !== now.unit || otherNows.length + others.length > 0 ? undefined : { now, before: base, stated: [now, base] };
}

/** 由83.6%提高到91.2%。…一年提高7.6个百分点: the one way that was told before. */
function fromToBefore({ family }: Quantity, dated: readonly Dated[]): Pair | undefined {
  if (family !== POINT) return undefined;
  const told = dated.map(({ quantity }) => quantity);
  const ways = told.slice(1).flatMap((now, at) => told.slice(at, at + 1).filter((before) => before.block === now.block && before.unit === now.unit && isFromTo({ now, before })).map((before) => ({ now, before, stated: [now, before] })));
  return ways.length === 1 ? ways[0] : undefined;
}

const POINT = "point";

/** 比2023年: the year after it. */
function comparedYear({ before }: Quantity): number | undefined {
  const compared = COMPARED_YEAR.exec(before)?.[1];
  return compared === undefined ? undefined : Number(compared) + 1;
}

/** The last year that a sentence tells before a figure. */
function yearOf({ start }: Quantity, sentence: Sentence): number | undefined {
  return wholeYearsIn(sentence.text.slice(0, start - sentence.start)).at(-1)?.year;
}

/** The one figure, or of several the one whose words have most in common with the other's. */
function onlyOf(figures: readonly Quantity[], other: Quantity): Quantity | undefined {
  const [first, ...more] = figures;
  if (first === undefined || more.every(({ value }) => compare(value, first.value) === 0)) return first;
  const scored = figures.map((each) => ({ each, common: pairsInCommon(wordsOf(each), wordsOf(other)) })).sort((a, b) => b.common - a.common);
  const [best, next] = scored;
  return best !== undefined && best.common > (next?.common ?? 0) ? best.each : undefined;
}
