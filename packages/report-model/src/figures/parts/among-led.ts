import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, BESIDES, COMMA, EACH, SEGMENT_MARKS, TAKEN_OFF, THRESHOLD } from "../../text/chinese-clauses.js";
import { AMONG_LEADS, FOUND } from "../../text/chinese-shares.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { commonBeginning, commonEnding, endingOf } from "../../text/word-edges.js";
import type { DraftFigures } from "../draft-figures.js";
import { ITEM } from "../reading/among-which.js";
import { isExplained, isPlain } from "../reading/carried.js";
import { directionOf } from "../reading/growth-pairs.js";
import { endsIn, isDue, isLastYear, joint, mentions, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { excessOf } from "./excess.js";

/** Letters by which two are told in one way. */
const ALIKE = 2;
/** What is counted side by side. */
const BOTH = 2;
/** Further off, it is of something else. */
const MOST_OFF = 3;
/** Right behind the only count that there is it may be the place of a point that slipped. */
const MOST_OFF_NEXT = 11;
/** More than so many parts are a list. */
const LISTED = 2;
/** By so much a part exceeds what is only about the whole. */
const CLEARLY = 1.1;

interface Led {
  readonly part: Quantity;
  /** Figures between 其中 and the part. */
  readonly between: readonly Quantity[];
  readonly wholes: readonly Quantity[];
  readonly next: Quantity | undefined;
}

/**
 * 发布信息731条，点击9万次。其中：“两化”领域943条; 39件64人，其中，补贴环节13件70人: what 其中 leads, over its comma or colon, as the second unit or as the next in a list, is more than every count of its unit
 * before 其中, whichever is meant; where 其中 opens the sentence, than every one of the sentences before. Never sure, and only of figures that exceed nothing else.
 */
export function amongLed({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (kind === "rate" && holds ? [] : holds ? [subject] : [subject, ...inputs])));
  return sentences.flatMap((sentence) => ledBeyond(sentence, bound, words));
}

function ledBeyond(sentence: Sentence, bound: ReadonlySet<Quantity>, words: FigureWords): readonly FigureCheck[] {
  const found = ledIn(sentence, words).flatMap((led): readonly FigureCheck[] => {
    const { part, between, next } = led;
    const wholes = wholesOf(led);
    // 民警23人、辅警16人，其中提醒谈话31人: of both.
    if (wholes.length > 1 && !isStepOf(wholes, words) && compare(sumOf(wholes.slice(-BOTH)), part.value) >= 0) return [];
    const most = wholes.reduce((one, other) => (compare(other.value, one.value) > 0 ? other : one));
    return !bound.has(part) && isBeyond(part, wholes, between.length === 0 && led.wholes.length === 1 ? MOST_OFF_NEXT : MOST_OFF) && isSome({ part, between, wholes, next }, most) ? [{ ...excessOf({ part, whole: most }, words), kind: "among" }] : [];
  });
  return found.length === 0 || isExplained(sentence, words) || mentions(sentence.text, words.carried, words.overlaps) ? [] : found;
}

function ledIn({ quantities, text, start, earlier }: Sentence, words: FigureWords): readonly Led[] {
  const opens = [...text.matchAll(AMONG_LEADS)].map(({ index, 0: { length } }) => ({ at: start + index, end: start + index + length }));
  return opens.length === 0 ? [] : quantities.flatMap((part, index): readonly Led[] => {
    const last = opens.findLast(({ end }) => end <= part.start);
    if (last === undefined || !isPart(part, words) || text.slice(last.end - start, part.start - start).includes(SEGMENT_MARKS)) return [];
    // 其中|2.0|办理137万件: a number in a name.
    const [before, between] = [quantities.slice(0, index).filter((each) => each.end <= last.at), quantities.slice(0, index).filter((each) => each.start >= last.end && each.unit !== "")];
    const wholes = (before.length === 0 && last.at === start ? earlier : before).filter((each) => areOfOneUnit(each, part) && each.depth <= part.depth);
    return wholes.length === 0 || !wholes.every((each) => isCount(each, words)) || isStep(part, wholes, words) ? [] : [{ part, between, wholes, next: quantities[index + 1] }];
  });
}

/** 受理25万件，办结23万件: the last is what was done with the one before. */
function isStepOf(wholes: readonly Quantity[], words: FigureWords): boolean {
  const [one, other] = wholes.slice(-BOTH);
  return one !== undefined && other !== undefined && compare(other.value, one.value) <= 0 && words.pairs.some(({ part, whole }) => endsIn(other.before, part) && mentions(one.before, whole));
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

/** A step may be taken with what came from earlier years, unless a whole is told by it, too. */
function isStep({ before }: Quantity, wholes: readonly Quantity[], words: FigureWords): boolean {
  const step = endingOf(before, closingsOf(words));
  return step === undefined ? words.stocks.some(({ outflow }) => mentions(before, outflow)) : !wholes.some((whole) => whole.before.includes(step));
}

/** A count of something that may be some of what was counted before. */
function isPart(each: Quantity, words: FigureWords): boolean {
  return isCount(each, words) && !isDue(each) && !each.before.startsWith(BESIDES) && !EACH.test(each.before) && !TAKEN_OFF.test(each.before);
}

/** 办结, 审结: steps of which there may be more than came in. */
const closingsOf = once((words: FigureWords): readonly string[] => words.pairs.flatMap(({ part, carriedOver }) => (carriedOver === true ? part : [])));

/** More than each, but not so much more that something else is counted. */
function isBeyond({ value }: Quantity, wholes: readonly Quantity[], most: number): boolean {
  const ratios = wholes.map((whole) => (approximate(value) / approximate(whole.value)) / (whole.approximation === "none" ? 1 : CLEARLY));
  return ratios.every((ratio) => ratio > 1) && Math.min(...ratios) < most;
}

/** Right behind 其中, 13件|70人, or told as what stands right behind it or as the whole is: 其中民事类立案5500余件，行政类立案7.3万件. */
function isSome({ part, between, wholes, next }: Led, whole: Quantity): boolean {
  const [first] = between;
  const last = between[between.length - 1];
  if (first === undefined || last === undefined) return true;
  if (first === last && !areOfOneUnit(first, part) && first.approximation === part.approximation && ["", ENUMERATION_COMMA].includes(joint(first, part))) return true;
  // 其中23户|超过5次: not of 超过3次.
  const isToldAlike = joint(last, part).includes(COMMA) && !between.some((each) => areOfOneUnit(each, part)) && commonBeginning(whole.before, part.before).length >= ALIKE;
  return between.every((each) => areOfOneUnit(each, part)) ? areAlike(first, part) || (wholes.length === 1 && part.family !== ITEM && !FOUND.test(part.before) && compare(sumOf(between), whole.value) !== 0 && isListed(next !== undefined && areOfOneUnit(next, part) ? [...between, part, next] : [...between, part])) : isToldAlike;
}

/** 其中刑事110起，治安150起，事故9250起: one after the other by one mark; not 部门25个、街镇12个，问题89个. */
function isListed(parts: readonly Quantity[]): boolean {
  return parts.length > LISTED && [COMMA, ENUMERATION_COMMA].some((mark) => parts.every((each, at) => at === 0 || joint(parts[at - 1] ?? each, each) === mark + each.before));
}

/** 件 and 万件. */
function areOfOneUnit(one: Quantity, other: Quantity): boolean {
  return one.family === other.family && (one.unit.endsWith(other.unit) || other.unit.endsWith(one.unit));
}

function areAlike(one: Quantity, other: Quantity): boolean {
  return commonEnding(one.before, other.before).length >= ALIKE || commonBeginning(withoutLead(one), other.before).length >= ALIKE;
}
