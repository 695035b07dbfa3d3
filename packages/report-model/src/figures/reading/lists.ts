import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, COMMA, DIVIDED, EACH_SOME, EVERY_TIME, GOES_ON, JOINS_NEXT, RESPECTIVELY, TOPIC, TOPIC_DONE, SEGMENT_MARKS, GRADED, GRADED_TO, COMPOSED_OF, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { AMONG_RIGHT, AT_BEGINNING, JUST_TOTAL, LOWEST_BAND } from "../../text/chinese-figures.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import { isAbout } from "./about.js";
import { areAll } from "./completeness.js";
import { directionOf } from "./growth-pairs.js";
import { openersOf, type Opener, type PartList } from "./list-openers.js";
import { isNext } from "./listed-years.js";
import { isOneDigit } from "./one-digit.js";
import { haveOwnBodies } from "./parallel.js";
import { groupBefore, isCounted, isEnumerated, isLastYear, isNegated, joint, mentions, MONEY, opensWith, percentBehind, type Sentence, sumOf } from "./scope.js";

export type { PartList } from "./list-openers.js";

/** Two parts that come to so much but for one digit are all of it. */
const TELLING = integer(100);
/** Parts that make a list. */
const FEWEST = 2;

/** The lists of parts in a sentence that follow their total. */
export function listsIn(sentence: Sentence, words: FigureWords): readonly PartList[] {
  const remembered = known.get(sentence);
  if (remembered !== undefined) return remembered;
  const lists = readLists(sentence, words);
  known.set(sentence, lists);
  return lists;
}

const known = new WeakMap<Sentence, readonly PartList[]>();

function readLists(sentence: Sentence, words: FigureWords): readonly PartList[] {
  // A total and two parts, or two parts of a total told before.
  const openers = sentence.quantities.length < FEWEST + 1 ? [] : openersOf(sentence, words);
  if (sentence.quantities.length < FEWEST) return [];
  const within = openers.flatMap((opener, index) => {
    const next = openers.slice(index + 1).find(({ depth, kind }) => depth <= opener.depth && kind !== "none" && kind !== "colon");
    return listsBehind(opener, { sentence, end: next?.at ?? Infinity, words });
  });
  return [...within, ...within.flatMap((list) => dividedAgain(list, { sentence, end: Infinity, words })), ...ofSentenceBefore(sentence, openers, words), ...ofTopics(sentence, words)];
}

/** The list of parts that an opener has, with its total. */
function listsBehind(opener: Opener, reach: Reach): readonly PartList[] {
  const { sentence, words } = reach;
  const told = totalBefore(opener, sentence, words);
  const isChange = told !== undefined && directionOf(told, words) !== 0;
  const total = !isChange ? told : opener.kind === "open" ? changedOf(told, sentence, words) : undefined;
  if (told === undefined || total === undefined) return [];
  // 86宗；按领域分，甲类33宗、…: told in the next clause group; 96项，较年初减少5项；其中行政许可18项、….
  const segment = (opener.kind === "colon" || opener.kind === "open" ? sentence.quantities.find(({ start }) => start >= opener.at) : undefined)?.segment ?? total.segment;
  const lists = listFrom(opener, { ...total, segment }, reach).map((list) => ({ ...list, total }));
  return lists.filter(({ parts }) => (segment === total.segment || isFirstOf(total, parts, sentence)) && (!isChange || compare(sumOf(parts), told.value) > 0));
}

/** 处罚3186件，比上年的3540件减少354件，其中市场监管842件、…: parts that come to more than the change are of what changed. */
function changedOf({ start, segment, family }: Quantity, { quantities }: Sentence, words: FigureWords): Quantity | undefined {
  return quantities.findLast((each) => each.end <= start && each.segment === segment && each.family === family && isCounted(each) && !isLastYear(each, words) && directionOf(each, words) === 0);
}

/** 560卷，其中行政402卷、刑事158卷，优秀213卷、合格331卷、不合格26卷: behind parts that are all there the total is divided once more. */
function dividedAgain({ total, parts, opening }: PartList, reach: Reach): readonly PartList[] {
  const last = parts[parts.length - 1];
  const isAll = (opening === "open" || opening === "closed") && compare(total.value, sumOf(parts)) === 0;
  if (last === undefined || !isAll) return [];
  const again = partsBehind({ at: last.end, kind: "none", wide: false, depth: total.depth }, total, reach);
  const here = again.length < FEWEST || isLoose(again) ? [] : [again];
  // …；经评查，评定为优秀86卷、合格139卷、不合格15卷: in a later clause group, where the words are all that there can be.
  const later = [...new Set(reach.sentence.quantities.filter((each) => each.segment > total.segment).map(({ segment }) => segment))].map((segment) => partsBehind({ at: last.end, kind: "none", wide: false, depth: total.depth }, { ...total, segment }, { ...reach, sentence: { ...reach.sentence, quantities: reach.sentence.quantities.filter((each) => each.segment === segment) } })).filter((parts) => (parts.length >= FEWEST && opensDivided(parts) && !isLoose(parts)) || (parts.length > FEWEST && areAll(parts, reach.words)) || (parts.length === FEWEST && compare(total.value, TELLING) >= 0 && isOneDigit(sumOf(parts), total.value)));
  return [...here, ...later].map((each) => ({ total, parts: each, opening: opensDivided(each) ? "colon" : "none", loose: false, nested: false }));
}

/** Of another clause group only the first count of the kind, that the parts come near to. */
function isFirstOf(total: Quantity, parts: readonly Quantity[], { quantities }: Sentence): boolean {
  const off = approximate(sumOf(parts)) / approximate(total.value);
  return quantities.find(({ family }) => family === total.family) === total && off < CLOSE && off > 1 / CLOSE;
}

const CLOSE = 1.2;

/** ；按领域分，城市管理487件、…: its clause group says that all of it is divided. */
function opensDivided([first]: readonly Quantity[]): boolean {
  return first !== undefined && DIVIDED.test(groupBefore(first));
}

function listFrom(opener: Opener, total: Quantity, reach: Reach): readonly PartList[] {
  const run = partsBehind(opener, total, reach);
  const parts = untilComplete(total, run, { words: reach.words, isNoted: opener.depth > total.depth });
  // 涉及自然资源的69件，…，涉及人社、公安的分别为27件和21件: told beside the figure, not of it.
  const opens = ({ lead }: Quantity): string => lead.slice(0, FEWEST);
  if (opener.kind === "closed" && opener.depth === total.depth && parts[0] !== undefined && opens(total).length === FEWEST && opens(parts[0]) === opens(total)) return [];
  const isFar = opener.kind === "none" && !(parts[0] !== undefined && joint(total, parts[0]).includes(COMMA));
  // 召开34次，其中11次研究法治，书记主持32次: one told with its words behind, the other with its words before it.
  const isUneven = isLoose(parts) && parts.some(({ before, after }) => reach.words.among.includes(before) && after !== "") && parts.some(({ before, after }) => before.length > 1 && !opensWith(before, reach.words.among) && after === "");
  const isRagged = opener.depth === total.depth && isLoose(parts) && !areAll(parts, reach.words) && !isEven(parts, reach.sentence) && !opensWith(parts[parts.length - 1]?.before ?? "", reach.words.rests);
  const isOther = opener.kind === "none" && !mentions(total.before + total.after, reach.words.wholes) && !areAll(parts, reach.words);
  return parts.length < FEWEST || isFar || isOther || isRagged || isUneven ? [] : [{ total, parts, opening: opener.kind, loose: isLoose(parts), nested: parts.some((part) => part.end === reach.end) }];
}

/** 立案46件。其中大气类19件，…: the total is the one count of its kind in the sentence before, or the one that the parts come to. */
function ofSentenceBefore(sentence: Sentence, openers: readonly Opener[], words: FigureWords): readonly PartList[] {
  const [first] = sentence.quantities;
  const totals = first === undefined || !isCounted(first) ? [] : totalsEarlier(first, sentence, words);
  if (first === undefined || totals.length === 0) return [];
  // 普通程序案件分别为…: all of them.
  const kind = mentions(TOPIC.exec(sentence.text)?.[0] ?? "", words.closedLists) ? "closed" : "open";
  const opener: Opener = { at: sentence.start, kind, wide: false, depth: first.depth };
  const end = openers.find((each) => each.kind !== "none" && each.depth <= first.depth)?.at ?? Infinity;
  const lists = totals.flatMap((total) => listFrom(opener, { ...total, segment: first.segment, depth: first.depth }, { sentence, end, words }).map((list) => ({ ...list, total })));
  const right = lists.filter(({ total, parts }) => compare(total.value, sumOf(parts)) === 0);
  return right.length > 0 ? right.slice(0, 1) : totals.length === 1 ? lists : [];
}

/** 道路运输类706件、…；道路运输类中，客运214件、…: a later clause group divides a count of an earlier one. */
function ofTopics(sentence: Sentence, words: FigureWords): readonly PartList[] {
  return sentence.quantities.flatMap((first, index): readonly PartList[] => {
    const last = sentence.quantities[index - 1];
    if (last === undefined || last.segment === first.segment || !isCounted(first)) return [];
    const group = joint(last, first);
    const opens = group.slice(group.indexOf(SEGMENT_MARKS) + 1);
    const topic = (TOPIC.exec(opens) ?? TOPIC_DONE.exec(opens))?.[1];
    if (topic === undefined) return [];
    const name = words.matters.reduce((rest, word) => (rest.endsWith(word) ? rest.slice(0, -word.length) : rest), topic);
    const totals = name.length < FEWEST ? [] : sentence.quantities.slice(0, index).filter((each) => each.family === first.family && !isNegated(each.before, name, words) && (each.before.includes(name) || (each.before.length >= FEWEST && topic.startsWith(each.before))));
    const [total, ...more] = totals;
    const opener: Opener = { at: last.end, kind: "closed", wide: false, depth: first.depth };
    return total === undefined || more.length > 0 ? [] : listFrom(opener, { ...total, segment: first.segment, depth: first.depth }, { sentence, end: Infinity, words }).map((list) => ({ ...list, total }));
  });
}

/** What a sentence divides that begins with 其中, or with 审结案件中: counts of earlier sentences. */
export function totalsEarlier(first: Quantity, { text, previous, earlier }: Sentence, words: FigureWords): readonly Quantity[] {
  // 年初17人: what was there before the year.
  const isKin = (each: Quantity): boolean => each.family === first.family && !isLastYear(each, words) && !AT_BEGINNING.test(each.before) && !words.stocks.some(({ opening }) => opensWith(each.before, opening));
  if (opensWith(text, words.among)) return previous.filter((each) => isKin(each) && each.depth === 0);
  const told = TOPIC.exec(text)?.[1];
  if (told === undefined) return [];
  const topic = withoutWords(withoutWords(told, words.matters), words.adverbs);
  // 市支队办理的412件…。区级大队办理的案件中: of another body.
  const about = earlier.filter((each) => isKin(each) && !haveOwnBodies(each.before, told) && isAbout(topic.length >= FEWEST ? topic : told, each.before) && !isNegated(each.before, topic, words));
  // 全年受理1046件；2024年受理1128件。受理的纠纷中: of the year that needs no name.
  const own = about.filter((each) => !YEAR_IN_WORDS.test(each.before));
  if (topic.length >= FEWEST || (topic === "" && about.length === 1)) return (own.length > 0 ? own : about).slice(-1);
  // 村级调解的案件中: of all those counts the one that says most of it.
  const alike = earlier.filter((each) => isKin(each) && told.startsWith(each.before) && each.before.length >= WHOLE_NAME);
  return alike.length === 1 ? alike : [];
}

/** Letters of a count's words that a topic repeats whole. */
const WHOLE_NAME = 3;

function isLoose(parts: readonly Quantity[]): boolean {
  return parts.some((part, index) => index > 0 && !isEnumerated(parts[index - 1] ?? part, part) && !JOINS_NEXT.test(joint(parts[index - 1] ?? part, part)));
}

/** Parts joined by commas are one list if each is told alike: one clause each, all with a share or none. */
function isEven(parts: readonly Quantity[], sentence: Sentence): boolean {
  const hasShare = (part: Quantity): boolean => percentBehind(part, sentence) !== undefined;
  const commas = (part: Quantity, next: Quantity): number => joint(part, next).split(COMMA).length;
  const [first, second] = parts;
  // 90分以上的71人，占80.7%，80分以下的17人.
  if (first === undefined || second === undefined || parts.every(({ before }) => GRADED.test(before))) return true;
  return parts.every((part, index) => {
    const next = parts[index + 1];
    return hasShare(part) === hasShare(first) && (next === undefined || commas(part, next) <= commas(first, second));
  });
}

/** The figure right before the list, one bracket further out where the list is in brackets. */
function totalBefore({ at, depth }: Opener, { quantities }: Sentence, words: FigureWords): Quantity | undefined {
  const before = quantities.filter((each) => each.end <= at && each.depth <= depth && isCounted(each) && !isCountOf(each, quantities) && !EVERY_TIME.test(each.before) && !mentions(each.before, words.averages));
  // 去年共受理436起，其中…: told the year after, it is the year's own.
  const last = before.findLast((each) => !(isLastYear(each, words) && each.depth <= depth)) ?? before.slice(-1).find((each) => mentions(each.before, words.totals) && !before.some((other) => other !== each && other.family === each.family));
  // 签约项目47个，总投资126.3亿元，其中亿元以上29个、亿元以下18个: of what the money is of.
  const first = quantities.find(({ start }) => start >= at);
  const count = last?.family === MONEY && first !== undefined && first.family !== MONEY ? before[before.indexOf(last) - 1] : undefined;
  const second = first === undefined ? undefined : quantities[quantities.indexOf(first) + 1];
  return count !== undefined && first !== undefined && second !== undefined && count.unit === first.unit && count.segment === last?.segment && isEnumerated(first, second) ? count : last;
}

/** 投入34.6万元，其中三项支出分别为12.8万元、…: how many parts follow is no total. */
function isCountOf(each: Quantity, quantities: readonly Quantity[]): boolean {
  const next = quantities[quantities.indexOf(each) + 1];
  return each.number.form === "chinese" && next !== undefined && next.family !== each.family && (RESPECTIVELY.test(next.before) || COMPOSED_OF.test(joint(each, next)));
}

interface Reach {
  readonly sentence: Sentence;
  readonly end: number;
  readonly words: FigureWords;
}

/**
 * The run of figures behind the opener that are of the total's kind and at the list's depth, up to a change of subject:
 * another kind of figure, a rate, the end of the clause group, or a comma in a list that goes by enumeration commas.
 */
function partsBehind({ at, wide, depth }: Opener, total: Quantity, { sentence, end, words }: Reach): readonly Quantity[] {
  const parts: Quantity[] = [];
  for (const each of sentence.quantities) {
    if (each.start < at || each.depth > depth) continue;
    // 进村24场次，实现每个村1场: no part of its own.
    if (EACH_SOME.test(each.before) || AVERAGE.test(each.before) || isGrade(each, total, sentence)) continue;
    // 其中公务接待费0.35亿元，较上年下降0.03亿元; …: by how much a part changed.
    if (mentions(each.before, words.comparisons) && directionOf(each, words) !== 0) continue;
    // 其余9项中有7项完成: some of the part before.
    const last = parts[parts.length - 1];
    if (last?.block === each.block && AMONG_RIGHT.test(joint(last, each))) continue;
    const isAgain = parts.length > 1 && each.before === "" && !isEnumerated(parts[parts.length - 1] ?? each, each) && compare(each.value, total.value) === 0;
    // 7个问题，牵头领办其中2个，到年底7个问题全部销号: the whole told again.
    const isWhole = parts.length > 0 && each.unit === total.unit && compare(each.value, total.value) === 0 && mentions(each.block.view.text.slice(each.end, each.end + LONGEST_ALL), words.alls);
    if (each.start >= end || each.depth < depth || (!wide && each.segment !== total.segment) || isAgain || isWhole || leavesList(parts, each)) break;
    if (each.family === total.family) parts.push(each);
    // 县级41人次28.7万元，乡镇346人次66.7万元: two kinds told together.
    else if (isTold(each, total, sentence)) continue;
    // 按结果分，调解成功708件，成功率95.4%，引导至诉讼19件: the share of one of them.
    else if (wide && !isCounted(each) && parts.length > 0 && joint(parts[parts.length - 1] ?? each, each) === COMMA + each.before) continue;
    else if (isCounted(each) || mentions(each.before, words.rateEndings)) break;
  }
  return parts;
}

/** Letters behind a whole in which it is told what all of it came to. */
const LONGEST_ALL = 6;

/** 80分至89分的15人: by what some are counted. */
function isGrade(each: Quantity, { family }: Quantity, { quantities }: Sentence): boolean {
  const next = quantities[quantities.indexOf(each) + 1];
  return each.family !== family && next !== undefined && (GRADED_TO.test(joint(each, next)) || (next.family === family && GRADED.test(joint(each, next))));
}

/** True for a count right before one of the total's kind: 41人次|28.7万元, and 2014户、2946人 where the total is told so too. */
function isTold(each: Quantity, total: Quantity, { quantities }: Sentence): boolean {
  const next = quantities[quantities.indexOf(each) + 1];
  const first = quantities[quantities.indexOf(total) - 1];
  if (next?.block !== each.block || next.family !== total.family) return false;
  return next.start === each.end || (first?.unit === each.unit && JUST_TOTAL.test(joint(first, total)) && joint(each, next) === ENUMERATION_COMMA);
}

/** 其中胜诉15件，败诉2件 of 17: what follows behind commas, once the parts are all there, is no part; in brackets behind a semicolon. */
function untilComplete(total: Quantity, parts: readonly Quantity[], { words, isNoted }: { readonly words: FigureWords; readonly isNoted: boolean }): readonly Quantity[] {
  const goesOn = (part: Quantity, next: Quantity): boolean => (isNoted ? !joint(part, next).includes(SEGMENT_MARKS) : isEnumerated(part, next));
  // 维持4件，驳回3件，撤销1件: all three are named together.
  const isOfRow = (all: readonly Quantity[]): boolean => words.complements.some((row) => new Set(all.flatMap(({ before }) => row.find((word) => before.includes(word)) ?? [])).size === all.length);
  let sum = integer(0);
  for (const [index, part] of parts.entries()) {
    sum = add(sum, part.value);
    const next = parts[index + 1];
    const isDone = index > 0 && next !== undefined && compare(sum, total.value) === 0 && !isOfRow(parts.slice(0, index + 2));
    // 312件（其中简易程序96件、普通程序216件、立案后撤销5件）: what are all there are needs no other mark.
    if (isDone && (!goesOn(part, next) || areAll(parts.slice(0, index + 1), words))) return parts.slice(0, index + 1);
  }
  return parts;
}

/** True where the first parts are joined by `、` and this figure comes behind another mark. */
function leavesList(parts: readonly Quantity[], next: Quantity): boolean {
  const [first, second] = parts;
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return false;
  // 80分以下的3个，最低的一个.
  if (LOWEST_BAND.test(last.before)) return true;
  if (GOES_ON.test(next.before) && !GOES_ON.test(first.before) && !isEnumerated(last, next)) return true;
  return second !== undefined && isEnumerated(first, second) && !isNext(last, next) && !JOINS_NEXT.test(joint(last, next));
}
