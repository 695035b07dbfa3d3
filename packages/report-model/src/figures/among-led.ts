import type { FigureWords } from "@lint-report/standard";
import { once } from "../fact.js";
import { approximate, compare } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { ENUMERATION_COMMA } from "../text/chinese.js";
import { AVERAGE, BESIDES, COMMA, EACH, SEGMENT_MARKS, TAKEN_OFF, THRESHOLD } from "../text/chinese-clauses.js";
import { AMONG_LEADS } from "../text/chinese-shares.js";
import { commonBeginning, commonEnding } from "../text/word-edges.js";
import { isExplained, isPlain } from "./carried.js";
import { excessOf } from "./excess.js";
import { directionOf } from "./growth-pairs.js";
import { endsIn, isDue, isLastYear, joint, mentions, sumOf, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** Letters by which two are told in one way. */
const ALIKE = 2;
/** What is counted side by side. */
const BOTH = 2;
/** Further off, it is of something else. */
const MOST_OFF = 3;
/** By so much a part exceeds what is only about the whole. */
const CLEARLY = 1.1;

interface Led {
  readonly part: Quantity;
  /** Figures between 其中 and the part. */
  readonly between: readonly Quantity[];
  readonly wholes: readonly Quantity[];
}

/**
 * 发布信息731条，点击9万次。其中：“两化”领域943条; 39件64人，其中，补贴环节13件70人: what 其中 leads, over its comma or colon, as the second unit or as the next in a list, is more than every count of its unit
 * before 其中, whichever is meant; where 其中 opens the sentence, than every one of the sentences before. Never sure, and only of figures that exceed nothing else.
 */
export function amongLed(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (kind === "rate" && holds ? [] : holds ? [subject] : [subject, ...inputs])));
  return sentences.flatMap((sentence) => ledBeyond(sentence, bound, words));
}

function ledBeyond(sentence: Sentence, bound: ReadonlySet<Quantity>, words: FigureWords): readonly FigureCheck[] {
  const found = ledIn(sentence, words).flatMap((led): readonly FigureCheck[] => {
    const { part, between } = led;
    const wholes = wholesOf(led);
    // 民警23人、辅警16人，其中提醒谈话31人: of both.
    if (wholes.length > 1 && compare(sumOf(wholes.slice(-BOTH)), part.value) >= 0) return [];
    const most = wholes.reduce((one, other) => (compare(other.value, one.value) > 0 ? other : one));
    return !bound.has(part) && isBeyond(part, wholes) && isSome({ part, between, wholes }, most) ? [{ ...excessOf({ part, whole: most }, words), kind: "among" }] : [];
  });
  return found.length === 0 || isExplained(sentence, words) || mentions(sentence.text, words.carried, words.overlaps) ? [] : found;
}

function ledIn({ quantities, text, start, earlier }: Sentence, words: FigureWords): readonly Led[] {
  const opens = [...text.matchAll(AMONG_LEADS)].map(({ index, 0: { length } }) => ({ at: start + index, end: start + index + length }));
  return opens.length === 0 ? [] : quantities.flatMap((part, index): readonly Led[] => {
    const last = opens.findLast(({ end }) => end <= part.start);
    if (last === undefined || !isPart(part, words) || text.slice(last.end - start, part.start - start).includes(SEGMENT_MARKS)) return [];
    const [before, between] = [quantities.slice(0, index).filter((each) => each.end <= last.at), quantities.slice(0, index).filter((each) => each.start >= last.end)];
    const wholes = (before.length === 0 && last.at === start ? earlier : before).filter((each) => areOfOneUnit(each, part) && each.depth <= part.depth);
    return wholes.length === 0 || !wholes.every((each) => isCount(each, words)) ? [] : [{ part, between, wholes }];
  });
}

/** 办结1.3万件，提出|监督意见2300余件，其中…，提出|检察建议6100余件: the count right before 其中, where the two are told alike. */
function wholesOf({ part, wholes }: Led): readonly Quantity[] {
  const last = wholes.slice(-1);
  return last.some(({ before }) => commonBeginning(before, withoutLead(part)).length >= ALIKE) ? last : wholes;
}

/** 公益诉讼立案 of 其中公益诉讼立案. */
function withoutLead({ before }: Quantity): string {
  return before.replace(AMONG_LEADS, "");
}

function isCount(each: Quantity, words: FigureWords): boolean {
  // 批均3.0人, 5人以上集体访.
  return isPlain(each) && each.value.scale === 0 && !AVERAGE.test(each.before) && !THRESHOLD.test(each.after) && each.depth === 0 && each.number.form === "arabic" && !isLastYear(each, words) && directionOf(each, words) === 0 && !mentions(each.before, words.averages, words.carried);
}

/** A count of something: no step, for it may be taken with what came from earlier years. */
function isPart(each: Quantity, words: FigureWords): boolean {
  const isStep = endsIn(each.before, closingsOf(words)) || words.stocks.some(({ outflow }) => mentions(each.before, outflow));
  return isCount(each, words) && !isStep && !isDue(each) && !each.before.startsWith(BESIDES) && !EACH.test(each.before) && !TAKEN_OFF.test(each.before);
}

/** 办结, 审结: steps of which there may be more than came in. */
const closingsOf = once((words: FigureWords): readonly string[] => words.pairs.flatMap(({ part, carriedOver }) => (carriedOver === true ? part : [])));

/** More than each, but not so much more that something else is counted. */
function isBeyond({ value }: Quantity, wholes: readonly Quantity[]): boolean {
  const ratios = wholes.map((whole) => (approximate(value) / approximate(whole.value)) / (whole.approximation === "none" ? 1 : CLEARLY));
  return ratios.every((ratio) => ratio > 1) && Math.min(...ratios) < MOST_OFF;
}

/** Right behind 其中, 13件|70人, or told as what stands right behind it or as the whole is: 其中民事类立案5500余件，行政类立案7.3万件. */
function isSome({ part, between }: Led, whole: Quantity): boolean {
  const [first] = between;
  const last = between[between.length - 1];
  if (first === undefined || last === undefined) return true;
  if (first === last && !areOfOneUnit(first, part) && first.approximation === part.approximation && ["", ENUMERATION_COMMA].includes(joint(first, part))) return true;
  // 其中23户|超过5次: not of 超过3次.
  const isToldAlike = joint(last, part).includes(COMMA) && !between.some((each) => areOfOneUnit(each, part)) && commonBeginning(whole.before, part.before).length >= ALIKE;
  return between.every((each) => areOfOneUnit(each, part)) ? areAlike(first, part) : isToldAlike;
}

/** 件 and 万件. */
function areOfOneUnit(one: Quantity, other: Quantity): boolean {
  return one.family === other.family && (one.unit.endsWith(other.unit) || other.unit.endsWith(one.unit));
}

function areAlike(one: Quantity, other: Quantity): boolean {
  return commonEnding(one.before, other.before).length >= ALIKE || commonBeginning(withoutLead(one), other.before).length >= ALIKE;
}
