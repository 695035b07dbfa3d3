import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { add, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMOUNTS, AVERAGE, BASE_OPENS, COMPARED_YEAR, COMPARED_YEARS, COPULAS, EXTENT, FROM_WORDS, JUST_MORE, NAME_OF_YEAR, OF, MONTH_IN_WORDS, MONTH_ON_MONTH, MORE, MORE_THAN_LAST, NET, OF_YEAR, OPENING, OVER_ALL, PART_OF_YEAR, TOTAL_OF, TO_VALUE, TO_WHEN, TO_WORDS, YEAR_ALONE, YEAR_IN_WORDS, YEAR_OPENS_NAME, FRAME } from "../../text/chinese-clauses.js";
import { BASE_TOLD, COMPARED_BEHIND, EITHER_WAY, ON_AVERAGE, SPAN_NAME } from "../../text/chinese-figures.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { isAbout, isMostly, PAIR_OF_LETTERS } from "./about.js";
import { differenceBehind } from "./differences-behind.js";
import { byFormer, changedBy, headOf, isOfOther, isOfPlan, LONGEST_BARE, overSeries, withoutStandards, withYearBefore } from "./growth-readings.js";
import { isFirm } from "./interval.js";
import { behindYear, isRightBefore, lastFor } from "./last-year.js";
import { listedIn, listedYearsIn } from "./listed-years.js";
import { againstTold, ownBaseOf } from "./own-bases.js";
import { withoutParts } from "./own-parts.js";
import { isComparable, isCounted, isEnumerated, isLastYear, joint, mentions, opensWith, type Sentence, stripped, wordsOf } from "./scope.js";

/** The two values a change lies between. */
export interface Pair {
  readonly now: Quantity;
  readonly before: Quantity;
  /** The figures the text states, of these two. */
  readonly stated: readonly Quantity[];
}

/** 1 for a rise, -1 for a fall, 0 where the figure is no change. The word stands right before the figure: 增长20%, not 增至20件; 降为0件 is no change either. */
export function directionOf(quantity: Quantity, words: FigureWords): -1 | 0 | 1 {
  const remembered = directions.get(quantity);
  if (remembered !== undefined) return remembered;
  const direction = readDirection(quantity, words);
  directions.set(quantity, direction);
  return direction;
}

const directions = new WeakMap<Quantity, -1 | 0 | 1>();

function readDirection({ before }: Quantity, words: FigureWords): -1 | 0 | 1 {
  const way = (mentions(before, words.comparisons) ? MORE_THAN_LAST.exec(before) : JUST_MORE.exec(before))?.groups?.["way"];
  if (way !== undefined) return way === MORE ? 1 : -1;
  if (!mentions(before, changeWords(words)) || EITHER_WAY.test(before)) return 0;
  const plain = stripped(before, words.changeFillers);
  const bare = stripped(before, firstFiller(words));
  // 减少为9件 is what it came to, 增幅为9% is the change.
  const isValue = before.slice(plain.length) === TO_VALUE;
  const isRight = (word: string): boolean => (word.length > 1 ? plain : bare).endsWith(word) && !(isValue && !EXTENT.test(word));
  // 负增长 ends in 增长 as well.
  if (words.decreases.some(isRight)) return -1;
  return words.increases.some(isRight) ? 1 : 0;
}

const changeWords = once(({ increases, decreases }: FigureWords) => [...increases, ...decreases]);
const firstFiller = once(({ changeFillers }: FigureWords) => changeFillers.slice(0, 1));

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** The figures that a change can be the change of, the likeliest first, by what the text says of them: from … to …, 上年, the year's number. */
export function pairsOf(change: Quantity, setting: Setting): readonly Pair[] {
  // 信访934件次，…，其中重复信访下降9.6%: of some of them, which are not counted.
  const { before: head } = headOf(change, setting.sentence);
  if (setting.words.among.some((word) => head.startsWith(word) && subjectOf(head.slice(word.length), setting).length >= PAIR_OF_LETTERS) && subjectOf(change.before, setting).length >= PAIR_OF_LETTERS) return [];
  // 治安案件1187，上年为976起: a count without its unit is none that can be recomputed, and no other is meant.
  const [bare, last] = setting.sentence.quantities.filter(({ end }) => end <= change.start).slice(-2);
  if (bare?.family === "none" && bare.number.form === "arabic" && bare.after === "" && bare.before.length >= PAIR_OF_LETTERS && isRightBefore(bare, last, setting.words)) return [];
  const candidates = candidatesFor(change, setting);
  const told = againstTold(change, setting, candidates);
  if (told !== undefined) return [told];
  const all = [...candidates, ...spansFor(change, setting)].sort((a, b) => a.start - b.start);
  const steps = fromTo(change, all, setting);
  if (steps.length > 0) return steps;
  const beside = besideLastYear(change, candidates, setting);
  const other = beside.length > 0 ? undefined : byListedYears(change, candidates) ?? byYears(change, candidates, setting) ?? byFormer(change, all, setting.words) ?? byDifference(change, candidates, setting) ?? overSeries(change, candidates) ?? byName(change, candidates, setting);
  return other === undefined ? beside : [other];
}

/** What the words before a comparison are about: 接待量 of 接待量较上年; empty where the clause goes on from the figure before. */
export function subjectOf(text: string, { words }: Pick<Setting, "words">): string {
  if (JUST_MORE.test(text)) return "";
  const marks = [...words.comparisons, ...words.lastYear, ...words.increases, ...words.decreases, ...FROM_WORDS];
  const at = Math.min(text.length, ...marks.map((word) => text.indexOf(word)).filter((place) => place >= 0));
  const subject = text.slice(0, at).replace(COMPARED_YEAR, "");
  return AMOUNTS.reduce((rest, word) => (rest.endsWith(word) ? rest.slice(0, -word.length) : rest), subject.replace(COPULAS, "").replace(FRAME, ""));
}

/** True where a subject is that of a text: 盗窃警情 is not of 刑事警情由. */
function isOwn(subject: string, text: string): boolean {
  const letters = Array.from(subject);
  return letters.length < PAIR_OF_LETTERS || (isAbout(subject, text) && letters.filter((letter) => text.includes(letter)).length > letters.length / 2);
}

/** Plain figures of the kind that can change so, no changes themselves. */
function candidatesFor(change: Quantity, { sentence, words }: Setting): readonly Quantity[] {
  // 办案周期38天，去年为46天，缩短了9天.
  if (SPANS.has(change.family)) {
    const spans = spansFor(change, { sentence, words });
    return spans.length === 2 && spans.filter((each) => each === ownBaseOf(change, spans) || isLastYear(each, words)).length === 1 ? spans : [];
  }
  const isOfKind = (each: Quantity): boolean => (change.family === "point" ? each.family === "percent" : isCounted(each) || each.family === "percent");
  return withoutStandards(sentence.quantities.filter((each) => each !== change && isOfKind(each) && isFirm(each) && directionOf(each, words) === 0));
}

const SPANS: ReadonlySet<string> = new Set(["months", "days", "hours", "minutes"]);

/** Spans of time that are told to be shortened: 由20个工作日压缩至8个工作日. */
function spansFor(change: Quantity, { sentence, words }: Setting): readonly Quantity[] {
  if (change.family !== "percent" && !SPANS.has(change.family)) return [];
  return sentence.quantities.filter((each) => SPANS.has(each.family) && each !== change && isFirm(each) && directionOf(each, words) === 0);
}

/** True where the text itself leads from one figure to the other: 由90%提升至98%. */
export function isFromTo({ now, before }: Pick<Pair, "now" | "before">): boolean {
  return before.end <= now.start && before.segment === now.segment && isFrom(before) && isTo(now);
}

/**
 * 由上年的1240次压减至806次: the nearest such two figures of the clause group before the change, or right behind it. Where it goes
 * on (再到2024年的95.2%), the change can be over the whole way or the last step.
 */
function fromTo(change: Quantity, candidates: readonly Quantity[], setting: Setting): readonly Pair[] {
  const near = candidates.filter(({ segment }) => segment === change.segment);
  const onSide = (first: Quantity): readonly Quantity[] => near.filter(({ start }) => start > first.start && (first.start > change.start || start < change.start));
  const ways = near.flatMap((first) => (isFrom(first) ? [wayFrom(first, onSide(first), setting.words)] : [])).filter(({ length }) => length > 1);
  const { quantities } = setting.sentence;
  const behind = quantities[quantities.indexOf(change) + 1];
  const subject = subjectOf(change.before, setting);
  const isLast = (way: readonly Quantity[]): boolean => !near.some(({ start }) => start > (way[way.length - 1]?.start ?? 0) && start < change.start);
  const way = ways.filter((each) => each[0] !== undefined && each[1] !== undefined && each[1].start < change.start && isLast(each) && (isOwn(subject, each[0].before) || (SPANS.has(each[0].family) && SPAN_NAME.test(subject)))).pop()
    ?? ways.find(([first]) => first !== undefined && first === behind && opensWith(first.before, FROM_WORDS)) ?? [];
  const last = way[way.length - 1];
  return last === undefined ? [] : way.slice(0, -1).map((before) => ({ now: last, before, stated: [last, before] }));
}

/** The first value with those it came to, one after the other; nothing comes to what was last year: 由市局参加的复议案件96件，上年为78件. */
function wayFrom(first: Quantity, rest: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const isDated = isLastYear(first, words) || YEAR_IN_WORDS.test(first.before);
  const end = rest.findIndex((each, at) => !isTo(each) || each.family !== first.family || (!isDated && isLastYear(each, words)) || (at > 0 && isOfOther(subjectOf(each.before.replace(YEAR_IN_WORDS, ""), { words }), words)));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}

export function isFrom({ before }: Quantity): boolean {
  return mentions(before, FROM_WORDS);
}

/** 压减至, 降到2024年的: longer words tell of something else. */
const LONGEST_STEP = 12;

export function isTo({ before: told }: Quantity): boolean {
  // 缩短至平均6.5个工作日.
  const before = told.replace(ON_AVERAGE, "");
  return before.length <= LONGEST_STEP && TO_WORDS.some((word) => before.endsWith(word) || TO_WHEN.test(before.slice(before.indexOf(word) + 1)));
}

/**
 * Last year's figure says so, and stands before the change or right behind it. This year's is the nearest before that is
 * of the same matter; in a list, where the nearest is a part, rather the total.
 */
function besideLastYear(change: Quantity, candidates: readonly Quantity[], setting: Setting): readonly Pair[] {
  const { words, sentence } = setting;
  const last = lastFor(change, candidates, setting);
  const came = last === undefined ? undefined : candidates[candidates.indexOf(last) + 1];
  // 取消6项、新增2项，由上年末的146项调整为142项: what came and went, not what it came to.
  if (last === undefined || (last.start > change.end && came !== undefined && isFromTo({ now: came, before: last }))) return [];
  // 公证2163件，比上年的2047件增长5.6%，其中涉外388件、下降9.3%: of the part right before it.
  const part = sentence.quantities.findLast((each) => each.end <= change.start);
  if (part !== undefined && isCounted(part) && part.start > last.start && joint(part, change) === ENUMERATION_COMMA + change.before && change.before.length <= LONGEST_BARE && sentence.quantities.some((each) => each.start > last.start && each.end <= part.start && directionOf(each, words) !== 0)) return [];
  const subject = subjectOf(last.start < change.start && last.depth === 0 && !YEAR_ALONE.test(last.before) ? last.before : "", setting) + subjectOf(change.before, setting);
  const isNow = (each: Quantity): boolean => each !== last && !isLastYear(each, words) && !BASE_OPENS.test(each.before) && each.family === last.family && each.unit !== "";
  const all = candidates.filter((each) => isNow(each) && each.start < change.start && !isEnumerated(last, each) && isAbout(subject, each.before + each.after));
  // 18件（含新制定8件，修改6件），较上年的12件增加: not of what stands in brackets.
  const outer = all.filter(({ depth }) => depth <= change.depth);
  const nows = outer.length > 0 && last.depth <= change.depth ? outer : all;
  const next = candidates.find((each) => each.start > change.end && each !== last);
  if (nows.length === 0 && next !== undefined && isNow(next) && TOTAL_OF.test(next.before)) return [{ now: next, before: last, stated: [next, last] }];
  // 与上年15.8%的直接纠错率相比; 办结21件。上年办结16件，2024年办结数同比增长23.8%: the year is this one's.
  const matter = (subject !== "" ? subject : last.after.startsWith(OF) ? subjectOf(last.after.slice(OF.length), setting) : behindYear(last.before, words)).replace(YEAR_OPENS_NAME, "");
  if (nows.length === 0) return matter === "" ? [] : sentence.earlier.filter((each) => isNow(each) && isFirm(each) && isMostly(matter, each.before)).slice(-1).map((now) => ({ now, before: last, stated: [now, last] }));
  // 学习7次、督办26次（上年31次，比上年多5次）: of what the brackets stand behind.
  const held = nows.find((each) => joint(each, last) === OPENING + last.before);
  if (held !== undefined) return [{ now: held, before: last, stated: [held, last] }];
  // 12.4万元，其中4.0万元、3.6万元、4.8万元，比上年的10万元: the whole of it.
  const wholes = withoutParts(nows);
  const nearest = wholes.filter(({ segment }) => segment === change.segment).pop() ?? nows.filter(({ segment }) => segment === change.segment).pop() ?? nows[nows.length - 1];
  const previous = nearest === undefined ? undefined : nows[nows.indexOf(nearest) - 1];
  const inList = nearest !== undefined && previous !== undefined && joint(previous, nearest).startsWith(ENUMERATION_COMMA);
  const ordered = [...nows].sort((a, b) => (inList ? a.start - b.start : Number(b === nearest) - Number(a === nearest)));
  return ordered.map((now) => ({ now, before: last, stated: [now, last] }));
}

/** 败诉率9.8%；上年审结54件、败诉8件，败诉率14.8%，今年下降5个百分点; 罚没款46.8万元；2024年罚没款为39.6万元，增长18.2%: the last two of one name, the second told of an earlier year. */
function byName(change: Quantity, candidates: readonly Quantity[], { sentence, words }: Setting): Pair | undefined {
  const isRate = change.family === "point";
  // 分别下降4.80%、50.00%及减少8.22个百分点: another change has no name.
  const told = candidates.filter((each) => each.end <= change.start && (each.family === "percent") === isRate && !(isRate && each.before === ""));
  const before = told[told.length - 1];
  const name = NAME_OF_YEAR.exec(before?.before ?? "")?.[1] ?? "";
  const now = told.slice(0, -1).findLast((each) => name !== "" && each.family === before?.family && (each.before === name || (name.length >= PAIR_OF_LETTERS && each.before.endsWith(name))));
  if (before === undefined || now === undefined) return undefined;
  const isDated = (text: string): boolean => mentions(text, words.lastYear) || YEAR_IN_WORDS.test(text);
  const lead = sentence.text.slice(0, now.start - sentence.start);
  return isDated(joint(now, before)) && !(mentions(joint(now, before), words.lastYear) ? mentions(lead, words.lastYear) : isDated(lead)) ? { now, before, stated: [now, before] } : undefined;
}

/** 2022年、2023年、2024年分别受理318件、402件、365件，2024年同比下降9.2%: a list of years with a list of figures. */
function byListedYears(change: Quantity, candidates: readonly Quantity[]): Pair | undefined {
  const told = YEAR_IN_WORDS.exec(change.before)?.[1];
  if (told === undefined) return undefined;
  const earlier = candidates.filter(({ end }) => end <= change.start);
  // 较2024年增长26%: of the last year that is listed.
  const isBare = COMPARED_YEAR.exec(change.before)?.index === 0;
  const listed = listedYearsIn(earlier);
  const year = isBare ? listed?.years.at(-1) ?? "" : told;
  const base = isBare ? told : (COMPARED_YEARS.exec(change.before) ?? OF_YEAR.exec(change.before))?.groups?.["base"];
  const run = listedIn(earlier);
  // 近三年分别为…，2024年较2022年: from the first to the last of as many years.
  const isSpan = listed === undefined && base !== undefined && Number(year) - Number(base) === run.length - 1;
  const [before, now] = isSpan ? [run[0], run[run.length - 1]] : [base ?? String(Number(year) - 1), year].map((each) => listed?.figures[listed.years.indexOf(each)]);
  return before === undefined || now === undefined ? undefined : { now, before, stated: [now, before] };
}

/** 2024年新收151件，2023年为66件: the change is between the two years next to each other; 环比 between two months. */
function byYears(change: Quantity, candidates: readonly Quantity[], { words }: Setting): Pair | undefined {
  const span = change.before.includes(MONTH_ON_MONTH) ? MONTH_IN_WORDS : YEAR_IN_WORDS;
  const dated = candidates.flatMap((each) => {
    const time = span.exec(each.before)?.[1];
    return time === undefined || each.start > change.start || mentions(each.before, words.increments) ? [] : [{ each, time: Number(time) }];
  });
  const [first, second] = dated.length > 2 && OVER_ALL.test(change.before) ? [dated[0], dated[dated.length - 1]] : dated.length > 2 ? withYearBefore(dated, change) : dated;
  if (first === undefined || second === undefined || first.each.family !== second.each.family) return undefined;
  // 其中“百吨王”3台次，同比减少11台次; 罚没款873.5万元，较2022年减少4.8%: of the nearest, whose year before is not told.
  if (candidates.some((each) => each.segment === change.segment && each.segment > second.each.segment && each.end <= change.start)) return undefined;
  const [now, before] = first.time > second.time ? [first, second] : [second, first];
  const compared = COMPARED_YEAR.exec(change.before)?.[1];
  if (compared !== undefined && Number(compared) !== before.time) return undefined;
  return now.time - before.time === 1 || dated.length > 2 ? { now: now.each, before: before.each, stated: [now.each, before.each] } : undefined;
}

/** 806次，较上年减少434次: last year's figure follows. */
function byDifference(change: Quantity, candidates: readonly Quantity[], { sentence, words }: Setting): Pair | undefined {
  if (change.family !== "percent") return undefined;
  const difference = differenceBehind(change, candidates, { sentence, words }) ?? sentence.quantities.findLast((each) => isCounted(each) && directionOf(each, words) !== 0 && each.end <= change.start && isFirm(each));
  // 全年受理194件，下半年比上半年多20件，增长23%: of parts of the year.
  if (difference === undefined || difference.segment !== change.segment || PART_OF_YEAR.test(difference.before)) return undefined;
  // 较上年减少21件，下降5.2%，罚款降幅为17.8%: of what it names, where the difference has its own.
  const isOwnTold = sentence.quantities.some((each) => each.family === "percent" && each.start > difference.end && each.end < change.start && directionOf(each, words) !== 0);
  if (isOwnTold && subjectOf(change.before, { words }).length >= PAIR_OF_LETTERS) return undefined;
  // 年初21896户，新设3412户、注销2134户，净增1278户，增长5.8%: of what was there, where that is told.
  const opening = NET.test(difference.before) ? candidates.find((each) => each.end <= difference.start && each.unit === difference.unit && words.stocks.some((stock) => mentions(each.before, stock.opening))) : undefined;
  if (opening !== undefined) return changedBy(opening, difference, directionOf(difference, words));
  const alike = candidates.filter((each) => each.end <= change.start && each.end <= difference.start && !isOfPlan(each, sentence, words) && each.depth <= difference.depth && isComparable(each, difference) && each.unit !== "" && !AVERAGE.test(each.before) && !mentions(each.before, words.averages));
  // 检查312户次，涉及168户，比上年减少84户次.
  const now = alike.findLast(({ unit }) => unit === difference.unit) ?? alike.pop();
  // 收入2236万元，完成年初预算数25200万元的8.9%，比上年增收367万元: what was planned is none of it, nor what else changed.
  const isAside = (each: Quantity): boolean => isOfPlan(each, sentence, words) || (directionOf(each, words) !== 0 && each.segment !== difference.segment && isOwn(subjectOf(difference.before, { words }), wordsOf(now ?? each)));
  const between = now === undefined ? [] : sentence.quantities.filter((each) => isCounted(each) && each.depth <= difference.depth && each !== difference && each.start > now.start && each.start < change.start && !isAside(each));
  if (now === undefined || between.length > 0) return undefined;
  // 2024年较2023年的96件增加12件: what it is compared with is the base.
  // 2024年立案654件，本年度减少42件.
  // 受理8264宗，较6月的8052宗增加212宗.
  const isBase = isLastYear(now, words) || COMPARED_BEHIND.test(now.after) || BASE_TOLD.test(now.before) || (YEAR_IN_WORDS.test(now.before) && mentions(difference.before, words.wholeYear));
  const changed = changedBy(now, difference, directionOf(difference, words));
  if (isBase) return changed;
  // 作出处罚211件；2024年为268件，同比减少57件: of what stands before it, if that year is not the report's.
  const earlier = YEAR_IN_WORDS.test(now.before) ? candidates.filter((each) => each.end <= now.start && each.unit === now.unit && !YEAR_IN_WORDS.test(each.before)) : [];
  if (earlier.length > 0) return earlier.some((each) => compare(each.value, changed.now.value) === 0) ? changed : undefined;
  const value = directionOf(difference, words) > 0 ? subtract(now.value, difference.value) : add(now.value, difference.value);
  return value.digits <= 0n ? undefined : { now, before: { ...now, value }, stated: [now, difference] };
}
