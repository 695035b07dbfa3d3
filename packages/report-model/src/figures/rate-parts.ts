import type { FigureWords, RateWords } from "@lint-report/standard";
import { add, integer } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import type { Rate } from "./rate-names.js";
import { intervalOf } from "./interval.js";
import { listsIn } from "./lists.js";
import { AMONG, WHOLE_ENDINGS } from "../text/chinese-clauses.js";
import { isAmong, isComparable, isCounted, isEnumerated, isNegated, mentions, wordsOf, type Sentence } from "./scope.js";

const SHORTEST_STEM = 2;
const LONGEST_STEM = 6;

/** The counts that a rate can have for its part, the likeliest first. */
export function partsOfRate(rate: Rate, sentence: Sentence, words: FigureWords): readonly Quantity[] {
  if (rate.part !== undefined) return [rate.part];
  const here = sentence.quantities.filter((each) => isCounted(each) && each !== rate.percent);
  const before = here.filter(({ start }) => start < rate.percent.start);
  if (rate.stem === "") return shareParts(rate, before, words);
  const near = before.filter(({ segment }) => segment === rate.percent.segment);
  const lists = near.length > 1 ? [near] : [near, before, here, sentence.previous.filter(isCounted)];
  const found = lists.map((list) => named(rate.stem, list, words)).find((list) => list.length > 0);
  if (found !== undefined) return [...alikeQualified(rate.stem, found, words)].reverse();
  return lists.map((list) => alike(rate.stem, list, words)).find((list) => list.length > 0) ?? [];
}

/** 化解 rather than 当场化解 for 化解率, where both are counted. */
function alikeQualified(stem: string, parts: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const same = parts.filter((each) => words.qualifiers.every((word) => stem.includes(word) === wordsOf(each).includes(word)));
  return same.length > 0 ? same : parts;
}

/** A share belongs to the count before it; behind 占总数52人的 that is the one before the whole. */
function shareParts({ percent }: Rate, before: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const near = before.filter(({ segment }) => segment === percent.segment);
  const last = near[near.length - 1];
  const hasWhole = last !== undefined && percent.before === WHOLE_ENDINGS[0] && mentions(last.before, words.shares);
  const run = listBefore(hasWhole ? near.slice(0, -1) : near);
  return run.length > 1 ? [...run.slice(-1), ...summed(run).slice(-1)] : run;
}

/** The last count with those it is joined to by enumeration commas: 71人、89人、42人, 占全区的65%. */
function listBefore(counts: readonly Quantity[]): readonly Quantity[] {
  const start = counts.findLastIndex((each, index) => index === 0 || !isJoined(counts[index - 1], each));
  return counts.slice(Math.max(0, start));
}

function isJoined(previous: Quantity | undefined, next: Quantity): boolean {
  return previous !== undefined && previous.family === next.family && isEnumerated(previous, next);
}

/** Counts whose words hold the rate's stem, or other words for it; the longest stem decides. */
function named(stem: string, candidates: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const synonyms = ratesFor(stem, words);
  const has = (each: Quantity, word: string): boolean => wordsOf(each).includes(word) && !isNegated(wordsOf(each), word, words);
  const others = synonyms?.parts ?? [];
  for (let length = Math.min(stem.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const tail = stem.slice(-length);
    const fitting = candidates.filter((each) => has(each, tail));
    const isOwn = synonyms === undefined || others.includes(tail) || length > Math.max(...synonyms.rate.map((rate) => rate.length));
    if (fitting.length > 0 && isOwn) return synonyms?.sum === true ? summed(candidates.filter((each) => fitting.includes(each) || others.some((word) => has(each, word)))) : fitting;
  }
  const fitting = candidates.filter((each) => others.some((word) => has(each, word)));
  return synonyms?.sum === true ? summed(fitting) : fitting;
}

/** The rate's entry in the data: the one whose name is the longest end of its stem. */
export function ratesFor(stem: string, words: FigureWords): RateWords | undefined {
  const ending = (each: RateWords): number => Math.max(0, ...each.rate.filter((name) => stem.endsWith(name)).map(({ length }) => length));
  const [best] = [...words.rates].sort((a, b) => ending(b) - ending(a));
  return best === undefined || ending(best) === 0 ? undefined : best;
}

/** 撤销6件、变更2件 as one part of 8; each of them stays possible. */
function summed(parts: readonly Quantity[]): readonly Quantity[] {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || parts.some((each) => intervalOf(each) === undefined)) return parts;
  const value = parts.reduce((sum, each) => add(sum, each.value), integer(0));
  return [...parts, { ...first, value }];
}

/** With no such words: the one count among a whole (26个村中有22个建成) whose words share a character with the rate (创建率). */
function alike(stem: string, candidates: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const last = [...stem.slice(-SHORTEST_STEM)];
  return candidates.filter((each, index) => {
    const whole = candidates[index - 1];
    return whole !== undefined && isComparable(each, whole) && isAmong(each, whole, words) && last.some((character) => wordsOf(each).includes(character)) && !isNegated(wordsOf(each), last.join(""), words);
  });
}

/** The counts a part can be taken from, its fellows in a list not among them: of the sentence, or where that has none, of the one before. */
export function wholesOfRate(rate: Rate, part: Quantity, { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): readonly Quantity[] {
  const fellows = listsIn(sentence, words).filter(({ opening, loose, parts }) => opening !== "none" && !loose && parts.includes(part)).flatMap(({ parts }) => parts);
  const isNoted = (each: Quantity): boolean => each.depth === rate.percent.depth + 1 && each.start > rate.percent.start && isWhole({ ...each, depth: part.depth }, part);
  const isFitting = (each: Quantity): boolean => (isWhole(each, part) || isNoted(each)) && !fellows.includes(each);
  const near = sentence.quantities.filter(isFitting);
  const open = near.filter((each) => !isSibling(each, sentence, words) || isToldAgain(each, part));
  const before = open.filter((each) => each.start < part.start);
  if (open.length > 0 && (rate.stem !== "" || before.length > 0 || sentence.previous.length === 0 || !opensList(part, sentence, words))) return open;
  if (rate.stem !== "" && near.length > 0) return near;
  return sentence.previous.filter(isFitting);
}

/** Whether a rate is told to be taken from such a whole: 纠错率 from 审结. */
export function isUsualWhole(rate: Rate, whole: Quantity, words: FigureWords): boolean {
  const wholes = rate.stem === "" ? [] : ratesFor(rate.stem, words)?.wholes ?? [];
  return wholes.length === 0 || mentions(wordsOf(whole), wholes);
}

const TOLD = 2;

/** 其中咨询124件: what the sentence before counted is the whole. */
function opensList({ start }: Quantity, sentence: Sentence, words: FigureWords): boolean {
  return mentions(sentence.text.slice(0, start - sentence.start), words.among);
}

/** 食品类54件，占43%；食品类中餐饮27件: the second is taken from the first. */
function isToldAgain(whole: Quantity, part: Quantity): boolean {
  const [name = ""] = part.before.split(AMONG);
  const told = name.slice(0, TOLD);
  return name.length < part.before.length && told.length === TOLD && whole.end < part.start && whole.before.includes(told);
}

function isWhole(each: Quantity, part: Quantity): boolean {
  return each.start !== part.start && isCounted(each) && isComparable(each, part) && (each.depth <= part.depth || each.block !== part.block) && each.number.form === part.number.form;
}

/** A count that has a share of its own is a part like the others: 罚款349件，占31%. */
function isSibling(each: Quantity, { quantities }: Sentence, words: FigureWords): boolean {
  const next = quantities[quantities.indexOf(each) + 1];
  return next?.family === "percent" && mentions(next.before, words.shares);
}
