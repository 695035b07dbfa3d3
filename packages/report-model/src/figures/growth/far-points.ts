import { compare, distance } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, COMPARED_YEAR, PART_OF_YEAR } from "../../text/chinese-clauses.js";
import { NAMES_LAST_YEAR } from "../../text/chinese-comparisons.js";
import { wholeYearsIn } from "../../text/chinese.js";
import type { DraftFigures } from "../draft-figures.js";
import { ratesIn, type Rate } from "../rates/rate-names.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { joint, type Sentence } from "../reading/scope.js";
import { boundBy } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { changeBetween } from "./growth.js";

/** A rate, and the year that its sentence tells. */
interface Told {
  readonly rate: Rate;
  readonly year: number;
}

/**
 * 2024年纠错率12.4%，比2023年下降3.8个百分点。Next paragraph: 2023年，纠错率为15.2%: a change in points from which nothing else was recomputed, right behind its rate, where the rate of the year before is told in a sentence of that year. Never sure.
 */
export function farPoints({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  const changes = sentences.flatMap((sentence) => sentence.quantities.flatMap((change, at) => {
    const now = sentence.quantities[at - 1];
    const isChange = change.family === POINTS && isFirm(change) && !bound.has(change.index) && now?.family === PERCENT && joint(now, change) === COMMA + change.before && directionOf(change, words) !== 0;
    return now === undefined || !isChange ? [] : [{ sentence, change, now }];
  }));
  if (changes.length === 0) return [];
  const told = sentences.flatMap((sentence) => ratesIn(sentence, words).filter(({ percent }) => isFirm(percent)).flatMap((rate): readonly Told[] => {
    const year = yearFor(rate.percent, sentence);
    return rate.stem === "" || year === undefined ? [] : [{ rate, year }];
  }));
  return changes.flatMap(({ sentence, change, now }): readonly FigureCheck[] => {
    const own = ratesIn(sentence, words).find(({ percent }) => percent === now);
    const year = yearFor(now, sentence) ?? sentence.year;
    const base = baseOf(change, year);
    if (own === undefined || own.stem === "" || base === undefined) return [];
    const lasts = told.filter((each) => each.year === base && (each.rate.stem.endsWith(own.stem) || own.stem.endsWith(each.rate.stem)));
    const [last] = lasts;
    if (last === undefined || lasts.some(({ rate }) => compare(rate.percent.value, last.rate.percent.value) !== 0)) return [];
    const before = last.rate.percent;
    const isLikely = last.rate.stem === own.stem || isDigitSlip(distance(now.value, before.value), change.value);
    const check = isLikely ? changeBetween(change, { now, before, stated: [now, before] }, words) : undefined;
    return check === undefined || check.holds ? [] : [{ ...check, sure: false, expected: [] }];
  });
}

/** The year that a sentence tells before a figure, where it tells of all of it. */
function yearFor({ clauseStart }: Quantity, { text, start }: Sentence): number | undefined {
  const before = text.slice(0, Math.max(0, clauseStart - start));
  const years = wholeYearsIn(before).filter((each) => !COMPARED_YEAR.test(before.slice(Math.max(0, each.start - 1), each.end + 1)));
  return PART_OF_YEAR.test(before) ? undefined : years[years.length - 1]?.year;
}

/** 较2022年, or 同比 of a year that is known. */
function baseOf({ before }: Quantity, year: number | undefined): number | undefined {
  const named = COMPARED_YEAR.exec(before)?.[1];
  if (named !== undefined) return Number(named);
  return year !== undefined && NAMES_LAST_YEAR.test(before) ? year - 1 : undefined;
}

const POINTS = "point";
const PERCENT = "percent";
