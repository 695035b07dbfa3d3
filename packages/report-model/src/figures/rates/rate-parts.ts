import type { FigureWords, RateWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { UNDER_WAY, AMONG, AMOUNTS, CLOSING, COMMA, INCLUDED, JOINS_NAMES, NAME_SEPARATORS, NUMBER, JOINT, OF, PROPERTY, SOME_ALREADY, EACH, EACH_SOME } from "../../text/chinese-clauses.js";
import { LARGEST_SHARE } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { endingOf } from "../../text/word-edges.js";
import { firstHeld } from "../../text/word-finder.js";
import { isAbout } from "../reading/about.js";
import { directionOf, isTo } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isAmong, isComparable, isCounted, isDue, isEnumerated, isLastYear, isNegated, joint, mentions, opensWith, stripped, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { isBehindWhole, isOfKind, type Rate } from "./rate-names.js";

const SHORTEST_STEM = 2;
const LONGEST_STEM = 14;

/** The counts that a rate can have for its part, and how much of its name they account for. */
export interface RateParts {
  /** The likeliest first. */
  readonly parts: readonly Quantity[];
  /** What of the rate's name the parts' words do not tell: 快速 of 快速结案率 beside 审结3187件. */
  readonly rest: string;
  /** All counts of the rate's step, with whatever words more: together they may be the part. */
  readonly kin: readonly Quantity[];
}

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** Finds the parts of a rate by its name. */
export function partsOfRate(rate: Rate, sentence: Sentence, words: FigureWords): RateParts {
  if (rate.part !== undefined) return { parts: [rate.part], rest: "", kin: [] };
  // 纠错率11.5%（上年审结211件，纠错31件）.
  const isNoted = (each: Quantity): boolean => each.start > rate.percent.start && each.depth > rate.percent.depth && isLastYear(each, words);
  // 不满意242件，环比减少51件: by how much it changed is no part.
  const isChange = (each: Quantity): boolean => mentions(each.before, words.comparisons) && directionOf(each, words) !== 0;
  const here = sentence.quantities.filter((each) => isCounted(each) && isOfKind(each, rate) && !isNoted(each) && !isChange(each) && each !== rate.percent && !mentions(each.before, words.averages) && !EACH.test(each.before + each.after) && !EACH_SOME.test(each.before));
  const before = here.filter(({ start }) => start < rate.percent.start);
  if (rate.stem === "") return { parts: shareParts(rate, before, { sentence, words }), rest: "", kin: [] };
  const near = before.filter(({ segment }) => segment === rate.percent.segment);
  const together = partsNoted(rate, near);
  if (together.length > 0) return { parts: together, rest: "", kin: [] };
  // 由23项精简到9项，精简率60.9%: what is left is no part of what is gone.
  if (endingOf(rate.stem, words.decreases) !== undefined && near.some(isTo)) return { parts: [], rest: "", kin: [] };
  const lists = near.length > 1 ? [near] : [near, before, here, sentence.previous.filter((each) => isCounted(each) && !isChange(each))];
  // 优秀371人，优秀率70%。…，优秀率93.8%: what has its own rate there is no part here.
  const hasOwn = (each: Quantity): boolean => each.sentence !== rate.percent.sentence && before.some(({ sentence: number }) => number === rate.percent.sentence) && sentence.previous.some(({ family, before: name, sentence: number }) => family === rate.percent.family && number === each.sentence && name.endsWith(rate.name));
  const isOwn = (each: Quantity): boolean => !hasOwn(each) && (each.sentence === rate.percent.sentence || isAbout(rate.stem, wordsOf(each))) && !UNDER_WAY.test(each.before);
  const found = lists.map((list) => named(rate.stem, list.filter((each) => !isDue(each) && isOwn(each)), words)).find(({ parts }) => parts.length > 0);
  if (found !== undefined) return { ...found, parts: [...alikeQualified(rate.stem, found.parts, words)].reverse() };
  return { parts: besideRate(rate, before, words), rest: "", kin: [] };
}

/** 优秀46宗、合格71宗，合格率（含优秀）97.5%: the sum of what the name and its brackets name, where each names one. */
function partsNoted({ noted, stem }: Rate, near: readonly Quantity[]): readonly Quantity[] {
  const list = noted.split(NAME_SEPARATORS).filter((name) => name.length >= SHORTEST_STEM);
  const names = noted.startsWith(INCLUDED) ? [stem.slice(-SHORTEST_STEM), noted.slice(INCLUDED.length)] : list;
  const parts = noted === "" || names.length < SHORTEST_STEM ? [] : names.flatMap((name) => near.find(({ before }) => before.startsWith(name) || before.endsWith(name)) ?? []);
  return parts.length === names.length && new Set(parts).size === parts.length ? summed(parts).slice(parts.length) : [];
}

/** 化解 rather than 当场化解 for 化解率, where both are counted. */
function alikeQualified(stem: string, parts: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  if (parts.length < 2) return parts;
  const qualifiersIn = (text: string): readonly string[] => words.qualifiers.filter((word) => text.includes(word));
  const own = qualifiersIn(stem).join();
  const same = parts.filter((each) => qualifiersIn(wordsOf(each)).join() === own);
  return same.length > 0 ? same : parts;
}

/** A share belongs to the count before it; behind 占总数52人的 or 完成任务12万平方米的 that is the nearest of the whole's kind before the whole. */
function shareParts({ percent, base }: Rate, all: readonly Quantity[], { sentence, words }: Setting): readonly Quantity[] {
  // 完成省定任务120件的115%，完成市定任务130件的106.2%: what another share is of is no part.
  const before = all.filter((each) => !sentence.quantities.some((share) => share !== percent && share.family === percent.family && share.start >= each.end && joint(each, share) === OF));
  const here = before.filter(({ segment, depth }) => segment === percent.segment && depth <= percent.depth);
  // 864起，较上年的1053起下降17.95%，占…: of this year's.
  const ofThisYear = here.filter((each) => !isLastYear(each, words));
  // 上年行使14项，占21.9%: told right behind it.
  const beside = here[here.length - 1];
  const near = ofThisYear.length > 0 && (beside === undefined || joint(beside, percent) !== COMMA + percent.before) ? ofThisYear : here;
  const last = near[near.length - 1];
  const hasWhole = last !== undefined && isBehindWhole(percent.before, last) && mentions(last.before, words.shares, words.fulfilled);
  if (hasWhole && near.length === 1) return before.filter((each) => each !== last && each.family === last.family && !isLastYear(each, words)).slice(-1);
  const subject = hasWhole ? "" : subjectOfShare(percent, words) || clauseBetween(last, percent);
  const matter = withoutWords(subject, words.matters);
  // 结案3234件（调解1867件…），调解结案占: what is told in brackets, by its own words.
  const noted = before.filter((each) => each.segment === percent.segment && each.depth > percent.depth && each.before.length >= SHORTEST_STEM && subject.startsWith(each.before));
  if (noted.length === 1) return noted;
  // 7项、204户，联合抽查户数占; 17批次204人次，人次占: the subject names the unit.
  const counted = new Set(near.map(({ unit }) => unit)).size < 2 ? [] : near.filter(({ unit }) => unit !== "" && (percent.before.includes(unit + NUMBER) || (unit.length > 1 && words.shares.some((share) => percent.before.includes(unit + share)))));
  if (counted.length > 0) return counted.slice(-1);
  // 即办件 is no 办件 like others.
  if (subject.length >= SHORTEST_STEM) {
    // 村级化解151件，乡级化解48件，村级化解的占: the one that has all of it.
    const name = subject.endsWith(OF) ? subject.slice(0, -OF.length) : subject;
    const whole = near.filter(({ before }) => before.includes(name) && !isOneOfSeveral(name, before));
    if (whole.length === 1) return whole;
    // …；普法经费占当年法治经费的: told in the clause group before.
    const isAgain = near.length === 0 && base.length >= SHORTEST_STEM;
    const found = isAgain ? ofSubject(subject, before.filter((each) => each.depth <= percent.depth && wordsOf(each).includes(subject.slice(0, SHORTEST_STEM))), { percent, sentence }) : ofSubject(matter.length === 1 ? subject : matter, near, { percent, sentence });
    // 满意22票，基本满意3票，满意票占88%: two that are called so alike are not told apart by the step.
    return found.length > 0 || areCalledAlike(subject, near) ? found : ofStep(subject, last, words);
  }
  const run = listBefore(hasWhole ? near.slice(0, -1) : near);
  // 分别为1507件、436件和689件，合计占总数3018件的87.2%.
  if (hasWhole && run.length > 1 && opensWith(last.before, words.sumsBehind)) return summed(run).slice(-1);
  if (run.length === 0 && percent.after === "") return [];
  // 11个，其中国家级1个、省级4个、市级6个，占社区总数的78.6%: all of them may be meant.
  const whole = run.length > 1 && base.length >= SHORTEST_STEM ? near.find(({ value }) => compare(value, sumOf(run)) === 0) : undefined;
  if (whole !== undefined) return [whole, ...run.slice(-1)];
  return run.length > 1 ? [...run.slice(-1), ...summed(run).slice(-1)] : run;
}

/** 机动车违停 of 机动车违停占74.6%; empty where the share goes on from the figure before. */
function subjectOfShare({ before }: Quantity, words: FigureWords): string {
  const share = firstHeld(before, words.shares);
  // 占道经营占.
  const at = share === undefined ? 0 : before.indexOf(share);
  const subject = share === undefined ? "" : before.slice(0, at > 0 ? at : Math.max(0, before.lastIndexOf(share)));
  return stripped(words.adverbs.reduce((rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : rest), subject), AMOUNTS);
}

/** 来访104件，网上信访成为主渠道，占60.4%: a clause without figure in between says of what. */
function clauseBetween(last: Quantity | undefined, percent: Quantity): string {
  const clauses = last === undefined ? [] : joint(last, percent).split(COMMA);
  const clause = clauses.length > 2 ? clauses[clauses.length - 2] ?? "" : "";
  return LARGEST_SHARE.test(clause + COMMA) ? "" : clause;
}

/** The count whose words have most of the subject; else the one right before the share, if it has letters of it. */
function ofSubject(subject: string, near: readonly Quantity[], { percent, sentence: { quantities } }: { readonly percent: Quantity; readonly sentence: Sentence }): readonly Quantity[] {
  const scored = near.filter(({ before }) => !isOneOfSeveral(subject, before)).map((each) => ({ each, length: commonLength(subject, wordsOf(each)) }));
  const best = Math.max(0, ...scored.map(({ length }) => length));
  const told = scored.filter(({ length }) => length === best).map(({ each }) => each);
  // 满意票 of 满意25票、基本满意3票: the one that is called so and no more.
  // 废止和失效件: of both.
  const [own, ...more] = Array.from(subject).some((letter) => JOINS_NAMES.test(letter)) ? [] : told.filter(({ before }) => before.length >= SHORTEST_STEM && subject.includes(before));
  if (best >= SHORTEST_STEM && own !== undefined && more.length === 0) return [own];
  if (best >= SHORTEST_STEM) return told.every(({ value }) => compare(value, told[0]?.value ?? value) === 0) ? told.slice(-1) : [];
  const last = near[near.length - 1];
  const isBeside = last !== undefined && quantities[quantities.indexOf(percent) - 1] === last && joint(last, percent).split(COMMA).length <= 2;
  return isBeside && !isOneOfSeveral(subject, last.before) && Array.from(subject).filter((letter) => wordsOf(last).includes(letter)).length >= Math.max(SHORTEST_STEM, subject.length / 2) ? [last] : [];
}

function areCalledAlike(subject: string, near: readonly Quantity[]): boolean {
  const name = subject.slice(0, SHORTEST_STEM);
  return near.filter(({ before }) => before.endsWith(name)).length > 1;
}

/** 机关及执法队共有29人: no figure of the second alone. */
function isOneOfSeveral(subject: string, text: string): boolean {
  const at = text.indexOf(subject);
  return at > 0 && JOINS_NAMES.test(text.charAt(at - 1));
}

/** 取得行政执法证153名，持证人员占: the step that the subject names by another word. */
function ofStep(subject: string, last: Quantity | undefined, words: FigureWords): readonly Quantity[] {
  const row = words.rates.find(({ rate }) => rate.some((name) => subject.startsWith(name)));
  return last !== undefined && row?.parts.some((word) => last.before.includes(word)) === true ? [last] : [];
}

/** Letters of the longest stretch of one text that stands in another. */
export function commonLength(text: string, other: string): number {
  let best = 0;
  for (let start = 0; start + best < text.length; start++) while (start + best < text.length && other.includes(text.slice(start, start + best + 1))) best++;
  return best;
}

/** The last count with those it is joined to by enumeration commas: 71人、89人、42人, 占全区的65%. */
function listBefore(counts: readonly Quantity[]): readonly Quantity[] {
  const start = counts.findLastIndex((each, index) => index === 0 || !isJoined(counts[index - 1], each));
  return counts.slice(Math.max(0, start));
}

function isJoined(previous: Quantity | undefined, next: Quantity): boolean {
  return previous !== undefined && previous.family === next.family && (isEnumerated(previous, next) || JOINT.test(joint(previous, next)));
}

/** Counts whose words hold the rate's stem, or other words for it; the longest stem decides. */
function named(stem: string, candidates: readonly Quantity[], words: FigureWords): RateParts {
  const synonyms = ratesFor(stem, words);
  const has = (each: Quantity, word: string): boolean => wordsOf(each).includes(word) && !wordsOf(each).includes(word + PROPERTY) && !each.after.includes(AMONG + word) && !isNegated(wordsOf(each), word, words);
  const others = synonyms?.parts ?? [];
  const known = Math.max(0, ...(synonyms?.rate ?? []).filter((rate) => stem.endsWith(rate)).map(({ length }) => length));
  for (let length = Math.min(stem.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const tail = stem.slice(-length);
    const fitting = candidates.filter((each) => has(each, tail));
    if (fitting.length === 0 || (synonyms !== undefined && !others.includes(tail) && length <= known)) continue;
    const parts = synonyms?.sum === true ? summed(candidates.filter((each) => fitting.includes(each) || others.some((word) => has(each, word)))) : [...shortened(stem, candidates, words).parts.filter((each) => !fitting.includes(each) && length === SHORTEST_STEM), ...fitting];
    return { parts, rest: stem.slice(0, -length), kin: candidates.filter((each) => [stem.slice(-SHORTEST_STEM), ...others].some((word) => has(each, word))) };
  }
  const fitting = candidates.filter((each) => others.some((word) => has(each, word)));
  if (fitting.length === 0 && known === 0) return shortened(stem, candidates, words);
  return { parts: synonyms?.sum === true ? summed(fitting) : fitting, rest: stem.slice(0, stem.length - known), kin: fitting };
}

/** 网办率 of 网上办理: the name takes one letter of each word. */
function shortened(stem: string, candidates: readonly Quantity[], words: FigureWords): RateParts {
  const [one = "", two = ""] = stem.slice(-SHORTEST_STEM);
  const has = (each: Quantity): boolean => {
    const text = wordsOf(each);
    const at = text.indexOf(one);
    const behind = at < 0 ? -1 : text.slice(at + 1, at + 1 + LONGEST_WORD).indexOf(two);
    return behind > 0 && !mentions(text.slice(0, at), words.negations);
  };
  const parts = candidates.filter(has);
  return { parts, rest: stem.slice(0, -SHORTEST_STEM), kin: parts };
}

/** Letters behind one of a shortened name in which the next stands. */
const LONGEST_WORD = 4;

/** The rate's entry in the data: the one whose name is the longest end of its stem. */
export function ratesFor(stem: string, words: FigureWords): RateWords | undefined {
  const { names, rows } = ratesByName(words);
  return rows.get(endingOf(stem, names) ?? "");
}

const ratesByName = once(({ rates }: FigureWords) => {
  const rows = new Map<string, RateWords>();
  for (const row of rates) for (const name of row.rate) if (!rows.has(name)) rows.set(name, row);
  return { rows, names: [...rows.keys()].sort((a, b) => b.length - a.length) };
});

/** 撤销6件、变更2件 as one part of 8; each of them stays possible. */
function summed(parts: readonly Quantity[]): readonly Quantity[] {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || parts.some((each) => !isFirm(each))) return parts;
  const value = sumOf(parts);
  return [...parts, { ...first, value }];
}

/** With no such words: the one count right before the rate among a whole (26个村中有22个建成) whose words share a character with it (创建率). */
function besideRate({ percent, stem }: Rate, before: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const [whole, part] = before.filter(({ segment }) => segment === percent.segment).slice(-2);
  if (whole === undefined || part === undefined || joint(part, percent).split(COMMA).length > 2 || !isComparable(part, whole) || !(isAmong(part, whole, words) || (part.after !== "" && part.after === whole.after && SOME_ALREADY.test(part.before)))) return [];
  const last = [...stem.slice(-SHORTEST_STEM)];
  if (last.some((character) => wordsOf(part).includes(character)) && !isTurned(part, last, words)) return [part];
  // 已有40个村（社区）与事务所签订协议，顾问覆盖率: its step is told behind brackets.
  const told = joint(part, percent).split(COMMA)[0] ?? "";
  return told.includes(CLOSING) && mentions(told, ratesFor(stem, words)?.parts ?? []) && !mentions(told, words.negations) ? [part] : [];
}

/** 未按规定公示: what is denied anywhere before the words that the rate shares. */
function isTurned(part: Quantity, letters: readonly string[], words: FigureWords): boolean {
  const text = wordsOf(part);
  const at = Math.min(...letters.map((letter) => text.indexOf(letter)).filter((place) => place >= 0));
  return mentions(text.slice(0, at), words.negations);
}

/** True where the text tells the rest of a rate's name elsewhere, or the rest names only the matter: 行政复议 of 行政复议纠错率. */
export function isToldElsewhere(rest: string, { percent }: Rate, { sentence, words }: Setting): boolean {
  if (rest === "") return true;
  const at = percent.clauseStart - sentence.start;
  const text = sentence.earlier.map(wordsOf).join() + sentence.text.slice(0, Math.max(0, at)) + sentence.text.slice(percent.end - sentence.start);
  let left = words.matters.reduce((each, word) => each.replaceAll(word, " "), rest);
  for (let start = 0; start < left.length; start++) {
    let length = left.length - start;
    while (length >= SHORTEST_STEM && !text.includes(left.slice(start, start + length))) length--;
    if (length >= SHORTEST_STEM) left = `${left.slice(0, start)} ${left.slice(start + length)}`;
  }
  return left.trim() === "";
}
