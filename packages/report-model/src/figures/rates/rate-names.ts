import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { approximate, compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ALL_OF, CLAUSE_MARKS, CLOSING, FROM_WORDS, KINDS_NAMED, NAME_SEPARATORS, OF, OPENING, RATE_NOTED, RESPECTIVELY, WHOLE_ENDINGS, FIRST_OF } from "../../text/chinese-clauses.js";
import { ADDS_KINDS, BY_BASE, DONE_ALREADY, KIND_OR_LEVEL, SHARE_WITHIN, TAKEN_BY } from "../../text/chinese-figures.js";
import { AVERAGE_SCORE, COMES_TO, LARGEST_SHARE } from "../../text/chinese-shares.js";
import { COLON } from "../../text/chinese.js";
import { endingOf } from "../../text/word-edges.js";
import { firstHeld } from "../../text/word-finder.js";
import { isNext } from "../reading/listed-years.js";
import { isCounted, joint, mentions, stripped, sumOf, type Sentence, isEnumerated } from "../reading/scope.js";
import { takenOf } from "../reading/taken-of.js";

/** A percentage of a whole, and what the text says of part and whole. */
export interface Rate {
  readonly percent: Quantity;
  /** 办结率; 占比 for a share, 完成率 for a plan. */
  readonly name: string;
  /** The rate without 率; empty for a share. */
  readonly stem: string;
  /** What a share is a share of, where it is said: 立案. */
  readonly base: string;
  /** Its part, where the text itself pairs them off: 分别占. */
  readonly part: Quantity | undefined;
  /** Its whole, where the text pairs that off too. */
  readonly whole: Quantity | undefined;
  /** The parts of the other rates of such a list. */
  readonly fellows: readonly Quantity[];
  /** What its name says that it takes together: 合格率（含优秀）; empty where it says nothing. */
  readonly noted: string;
}

/** Longest name of a rate. */
const REACH = 14;
const SHORTEST_STEM = 2;

/** The rates (办结率95%) and shares (占25%) of a sentence; growth, ranges and rates with a measure of their own are none. */
export function ratesIn(sentence: Sentence, words: FigureWords): readonly Rate[] {
  return ratesRead(words)(sentence);
}

/** Read once for each sentence, by however many recomputations they are asked for. */
const ratesRead = once((words: FigureWords) => once((sentence: Sentence) => readRates(sentence, words)));

function readRates(sentence: Sentence, words: FigureWords): readonly Rate[] {
  const rates: Rate[] = [];
  const { quantities } = sentence;
  for (let at = 0; at < quantities.length; at++) {
    const percent = quantities[at];
    // 覆盖率100%的为城区社区: those that have such a rate.
    if (percent === undefined || percent.upper !== undefined || !isPercentage(percent, words) || (percent.after.startsWith(OF) && endingOf(percent.before, words.rateEndings) !== undefined)) continue;
    if (RESPECTIVELY.test(percent.before)) {
      const run = runFrom(quantities, at);
      // 112批2095人次，分别占来访总批次的8.4%和总人次的43.0%: each of a unit of its own.
      const unit = quantities[at - 2]?.unit ?? "";
      if (run.length === 1 && unit !== "" && mentions(percent.before, words.shares) && percent.before.includes(unit)) continue;
      rates.push(...pairedOff(run, quantities.slice(0, at), words));
      at += run.length - 1;
    } else {
      const named = basedBefore(ofNoted(percent, quantities[at - 1], words) ?? namedRate(percent, leadOf(percent, quantities[at - 1], words), words), sentence);
      // 环比增加率9.57%: of what there was before; 审减率 is of what was examined.
      if (named !== undefined && endingOf(named.stem, changesOf(words)) === undefined) rates.push(...othersOf(percent, words), named);
    }
  }
  return rates;
}

/** 49个，完成年初目标（40个）|的|122.5%: of a target that stands in brackets right before it. */
function ofNoted(percent: Quantity, whole: Quantity | undefined, words: FigureWords): Rate | undefined {
  const { text } = percent.block.view;
  const open = whole === undefined ? -1 : whole.start - whole.before.length - OPENING.length;
  if (whole === undefined || percent.before !== OF || whole.depth !== percent.depth + 1 || whole.after !== "" || !isCounted(whole) || text.charAt(open) !== OPENING || joint(whole, percent) !== CLOSING + OF) return undefined;
  const rate = namedRate(percent, lastClause(text.slice(Math.max(0, open - REACH), open)) + OF, words);
  return rate === undefined || !mentions(rate.name, words.fulfilled) ? undefined : { ...rate, whole };
}

const changesOf = once(({ increases, decreases }: FigureWords) => [...increases, ...decreases].filter(({ length }) => length > 1));

/** 以全部办结案件计，调解率69.7%: what the clause before says that a rate is taken of. */
function basedBefore(rate: Rate | undefined, sentence: Sentence): Rate | undefined {
  if (rate === undefined || rate.stem === "" || rate.base !== "") return rate;
  const base = takenOf(rate.percent, sentence)?.name.replace(ALL_OF, "");
  // 按案外调解加立案调解占全部处理件数计算: of more than is told by its words.
  if (base !== undefined && ADDS_KINDS.test(base)) return undefined;
  return base === undefined || DIGIT.test(base) ? rate : { ...rate, base };
}

const DIGIT = /\d/u;

/** 报备率、及时率均为100%: the names before the last, which share its figure. */
function othersOf(percent: Quantity, words: FigureWords): readonly Rate[] {
  const names = percent.lead.slice(0, percent.lead.length - percent.before.length).split(NAME_SEPARATORS).filter((name) => name !== "");
  const isAll = names.length > 0 && names.every((name) => endingOf(name, words.rateEndings) !== undefined);
  return isAll ? names.flatMap((name) => namedRate(percent, lastClause(name), words) ?? []) : [];
}

/** Per cent, or a bare number up to a hundred right behind a rate's name: 成功率达99. */
function isPercentage(quantity: Quantity, words: FigureWords): boolean {
  if (quantity.family === "percent") return true;
  if (quantity.family !== "none" || quantity.number.form !== "arabic" || quantity.after !== "") return false;
  return compare(quantity.value, integer(100)) <= 0 && endingOf(stripped(quantity.before, words.rateFillers), words.rateEndings) !== undefined;
}

/** 占总数52人|的, 占全县12个|乡镇的: a share whose whole is told in figures right before it. */
export function isBehindWhole(before: string, whole: Quantity): boolean {
  return before === OF || (before.endsWith(OF) && before === whole.after);
}

/** 金额清偿率, 户数覆盖率: of what is counted so. */
export function isOfKind({ family }: Quantity, { stem }: Rate): boolean {
  return family.startsWith(KINDS_NAMED.find(([name]) => stem.startsWith(name))?.[1] ?? "");
}

/** The words before the figure; behind a colon those before the colon, behind 占总数52人的 those of the whole. */
function leadOf({ block, before, clauseStart }: Quantity, previous: Quantity | undefined, words: FigureWords): string {
  const { text } = block.view;
  // 纠错率（撤销、确认违法）为.
  const opening = text.charAt(clauseStart - 1) === CLOSING ? text.lastIndexOf(OPENING, clauseStart) : -1;
  // 占比最高，达.
  const largest = COMES_TO.test(before) ? LARGEST_SHARE.exec(text.slice(Math.max(0, clauseStart - LONGEST_CLAUSE), clauseStart))?.groups : undefined;
  if (largest !== undefined) return (largest["of"] === undefined ? largest["share"] ?? "" : largest["of"] + OF) + before;
  if (opening >= 0) return lastClause(text.slice(Math.max(0, opening - REACH), opening)) + text.slice(opening, clauseStart) + before;
  if (previous !== undefined && isBehindWhole(before, previous) && mentions(previous.before, words.shares, words.fulfilled)) return isOfKinds(previous) ? "" : previous.before + OF;
  return before === "" && text.charAt(clauseStart - 1) === COLON ? text.slice(Math.max(0, clauseStart - 1 - REACH), clauseStart - 1) : before;
}

/** Letters of a clause that tells of a share without telling it. */
const LONGEST_CLAUSE = 28;

/** 占两类|审结总数的, 完成两项|任务总额的: of what is told in several figures. */
function isOfKinds({ number, unit }: Quantity): boolean {
  return number.form === "chinese" && KIND_OR_LEVEL.test(unit);
}

function namedRate(percent: Quantity, lead: string, words: FigureWords): Rate | undefined {
  // 占比由31%提高到38.5%: what it came from is no rate of the counts here.
  // 平均得分率 is of rates.
  if (mentions(lead, words.lastYear, words.elsewhere) || AVERAGE_SCORE.test(lead) || endingOf(lead, FROM_WORDS) !== undefined) return undefined;
  // 满意率按已办结件计算为: of those.
  const by = BY_BASE.exec(lead);
  const named = by === null ? undefined : namedRate(percent, lead.slice(0, by.index), words);
  if (by?.[1] !== undefined && named !== undefined && named.stem !== "") return { ...named, base: by[1].replace(DONE_ALREADY, "") };
  // 按开庭案件数计算的出庭应诉率.
  const taken = TAKEN_BY.exec(lead);
  const after = taken === null ? undefined : namedRate(percent, lead.slice(taken[0].length), words);
  if (taken?.[1] !== undefined && after !== undefined && after.stem !== "") return { ...after, base: taken[1] };
  const noted = RATE_NOTED.exec(lead);
  const plain = stripped(noted === null ? lead : lead.replace(`${OPENING}${noted[1] ?? ""}${CLOSING}`, ""), words.rateFillers);
  const ending = endingOf(plain, words.rateEndings);
  if (ending !== undefined) return ofRatio(percent, { name: plain.slice(0, -ending.length), ending, noted: noted?.[1] ?? "" }, words);
  const degree = endingOf(plain, words.degrees);
  return degree === undefined ? shareNamed(percent, lead, words) : rateNamed(percent, plain.slice(0, -1), { ending: degree.slice(-1), noted: "" });
}

/** 办结率; 网办事项比例 is 网办率, and 比例 alone a share. */
function ofRatio(percent: Quantity, { name, ...named }: { readonly name: string; readonly ending: string; readonly noted: string }, words: FigureWords): Rate | undefined {
  if (!words.shares.includes(named.ending)) return rateNamed(percent, name, named);
  const matter = endingOf(name, words.matters) ?? "";
  const step = name.slice(0, name.length - matter.length);
  return name === "" ? shareNamed(percent, named.ending, words) : rateNamed(percent, step.length < SHORTEST_STEM ? name : step, named);
}

function rateNamed(percent: Quantity, words: string, { ending, noted }: { readonly ending: string; readonly noted: string }): Rate | undefined {
  const stem = words.slice(-REACH);
  return stem.length < SHORTEST_STEM ? undefined : { percent, name: stem + ending, stem, base: "", part: undefined, whole: undefined, fellows: [], noted };
}

/** 占25%, 占立案总数的25%, 占比达25%, 完成年度计划的98%. */
function shareNamed(percent: Quantity, lead: string, words: FigureWords): Rate | undefined {
  const word = firstHeld(lead, words.shares) ?? (lead.endsWith(WHOLE_ENDINGS[0] ?? "") ? firstHeld(lead, words.fulfilled) : undefined);
  if (word === undefined) return undefined;
  const isFulfilled = words.fulfilled.includes(word);
  const behind = lead.slice(lead.lastIndexOf(word) + word.length);
  // 为计划的117.1%: of the plan.
  const isPlan = isFulfilled && word !== words.fulfilled[0];
  const base = SHARE_WITHIN.exec(lead.slice(0, lead.lastIndexOf(word)))?.[1]?.replace(ALL_OF, "") ?? stripped((isPlan ? word.slice(1) : "") + behind, baseEndings(words)).replace(ALL_OF, "");
  return { percent, name: isFulfilled ? (words.fulfilled[0] ?? word) + (words.rateEndings[0] ?? "") : words.shares[0] ?? word, stem: "", base, part: undefined, whole: undefined, fellows: [], noted: "" };
}

const baseEndings = once(({ rateFillers }: FigureWords) => [...rateFillers, ...WHOLE_ENDINGS]);

/** The percentages of one list: 95%、90%和85%. */
function runFrom(quantities: readonly Quantity[], at: number): readonly Quantity[] {
  const run = quantities.slice(at, at + 1);
  for (let next = quantities[at + 1]; next?.family === "percent" && next.before.length <= 1; next = quantities[at + run.length]) run.push(next);
  return run;
}

/** What stands behind the last mark of a name cut out of a sentence. */
function lastClause(name: string): string {
  return name.slice(Math.max(...Array.from(CLAUSE_MARKS).map((mark) => name.lastIndexOf(mark))) + 1);
}

/** 参考率、合格率分别为95%、90%: each name with its own figure; 分别占25%、75%: each count with its own share. */
function pairedOff(run: readonly Quantity[], before: readonly Quantity[], words: FigureWords): readonly Rate[] {
  const [first] = run;
  if (first === undefined) return [];
  const last = before[before.length - 1];
  const lead = last === undefined ? first.block.view.text.slice(0, first.start) : joint(last, first);
  const names = lead.slice(0, lead.search(RESPECTIVELY)).split(NAME_SEPARATORS).slice(-run.length).map(lastClause);
  if (names.length === run.length && names.every((name) => endingOf(name, words.rateEndings) !== undefined)) {
    return run.flatMap((percent, index) => namedRate(percent, names[index] ?? "", words) ?? []);
  }
  const ofLists = inLists(run, before, words);
  if (ofLists.length > 0) return ofLists;
  // 66件、46件、34件，总计146件，占比依次为…: the total behind the list is none of it.
  const told = before.filter((each) => isCounted(each) && each.number.form === first.number.form);
  const isTotal = told.length > run.length && endingOf(told[told.length - 1]?.before ?? "", words.sumsBehind) !== undefined;
  const listed = isTotal ? told.slice(0, -1) : told;
  const counts = FIRST_OF.test(first.block.view.text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start)) ? firstOfList(listed, run.length) : listed.slice(-run.length);
  if (counts.length < run.length || !mentions(first.before, words.shares) || areOfOwnWholes(run, counts, listed)) return [];
  return run.flatMap((percent, index) => ({ percent, name: words.shares[0] ?? "", stem: "", base: "", part: counts[index], whole: undefined, fellows: counts, noted: "" }));
}

/** 12人中，乡镇5人、部门7人，分别占应述法人数的26.3%和26.9%: they are all of it, and their shares are far from that. */
function areOfOwnWholes(run: readonly Quantity[], counts: readonly Quantity[], listed: readonly Quantity[]): boolean {
  const isAll = listed.some((whole) => !counts.includes(whole) && compare(whole.value, sumOf(counts)) === 0);
  const shares = approximate(sumOf(run));
  return isAll && (shares < ALL - FAR || shares > ALL + FAR);
}

/** Per cent, and so many off. */
const ALL = 100;
const FAR = 20;

/** Letters before shares in which it stands of how many they are. */
const LONGEST_LEAD = 20;

/** 184件、36件、21件、18件，前三类分别占…: the first of the list. */
function firstOfList(counts: readonly Quantity[], length: number): readonly Quantity[] {
  const start = counts.findLastIndex((each, at) => at === 0 || !isEnumerated(counts[at - 1] ?? each, each));
  return counts.slice(start, start + length);
}

/** The lists of parts and wholes that a list of rates is told of; `undefined` where there are none. */
interface Lists {
  readonly parts: readonly Quantity[];
  readonly wholes: readonly Quantity[];
}

/** 分别受理47件、36件、58件，办结45件、33件、52件，办结率分别为…, or 2023年审结86件、败诉8件，2024年审结98件、败诉7件，…，败诉率分别为…. */
function inLists(run: readonly Quantity[], before: readonly Quantity[], words: FigureWords): readonly Rate[] {
  const [first] = run;
  const rate = first === undefined || !isList(run) ? undefined : namedRate(first, first.before.slice(0, first.before.search(RESPECTIVELY)), words);
  const counts = before.filter(isCounted).slice(-2 * run.length);
  if (rate === undefined || rate.stem === "" || counts.length !== 2 * run.length) return [];
  const lists = listsOf(counts, rate.stem.slice(-SHORTEST_STEM));
  return lists === undefined ? [] : run.map((percent, at) => ({ ...rate, percent, part: lists.parts[at], whole: lists.wholes[at], fellows: lists.parts }));
}

function listsOf(counts: readonly Quantity[], step: string): Lists | undefined {
  const half = counts.length / 2;
  const behind = { wholes: counts.slice(0, half), parts: counts.slice(half) };
  if (isList(behind.wholes) && isList(behind.parts) && behind.parts[0]?.before.includes(step) === true) return behind;
  const [wholes, parts] = [0, 1].map((odd) => counts.filter((_, at) => at % 2 === odd));
  const isEach = wholes !== undefined && parts?.every(({ before }) => before.includes(step)) === true && !wholes.some(({ before }) => before.includes(step));
  return isEach ? { wholes, parts } : undefined;
}

function isList(figures: readonly Quantity[]): boolean {
  return figures.every((each, at) => at === 0 || isNext(figures[at - 1] ?? each, each));
}
