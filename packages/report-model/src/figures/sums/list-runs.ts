import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { DIVIDED, TOPIC } from "../../text/chinese-clauses.js";
import { TIMES } from "../../text/chinese-figures.js";
import { COLON } from "../../text/chinese.js";
import { areAll } from "../reading/completeness.js";
import { isCounted, joint, MONEY, mentions, opensWith, type Sentence } from "../reading/scope.js";
import { isFree } from "./plain-sums.js";
import { isCrossed, isFlow, isRunning } from "./sums.js";

/** Parts of a total. */
export const FEWEST = 2;
const MOST = 16;

/** Counts of one kind in a sentence that may be all the parts of a total told before. */
export interface Run {
  readonly parts: readonly Quantity[];
  /** True where the text says that it divides something: 其中, 从来源看，, 受理的投诉中，, a colon. */
  readonly divides: boolean;
  /** What it says that it divides: 受理的投诉; empty where it only says that it does. */
  readonly topic: string;
  /** True for one figure of each clause group, whatever else they tell: 调解成功2492件；受理8510件，结案6256件. */
  readonly isColumn: boolean;
}

/** 件 and 件次 are one kind, and so are sums of money. */
export function kindOf({ family, unit }: Quantity): string {
  return family === MONEY ? family : unit.endsWith(TIMES) ? unit.slice(0, -TIMES.length) : unit;
}

/** From the first count of a kind, or from where a list opens, to the end of the sentence or of the clause group, or up to 其中. */
export function runsIn(sentence: Sentence, words: FigureWords): readonly Run[] {
  const counts = sentence.quantities.filter((each) => isCounted(each) && each.depth === 0);
  return [...new Set(counts.map(kindOf))].flatMap((kind) => {
    const own = counts.filter((each) => kindOf(each) === kind);
    return own.length < FEWEST ? [] : [...listsOf(own, sentence, words), ...columnsOf(own)].filter(({ parts }) => mayBeAll(parts, words));
  });
}

function listsOf(own: readonly Quantity[], sentence: Sentence, words: FigureWords): readonly Run[] {
  const starts = own.flatMap((each, at) => (at === 0 || isOpened(own[at - 1] ?? each, each, words) ? [at] : []));
  const ends = own.flatMap((each, at) => (own[at + 1]?.segment !== each.segment || opensWith(own[at + 1]?.before ?? "", words.among) ? [at + 1] : []));
  return ends.flatMap((end) => starts.flatMap((start): readonly Run[] => {
    const [first, last, behind] = [own[start], own[start - 1], own[end - 1]];
    if (first === undefined || behind === undefined || (end < own.length && first.segment !== behind.segment)) return [];
    const divides = last === undefined ? isDividing(first, sentence, words) : last.segment === first.segment;
    const topic = last === undefined ? TOPIC.exec(sentence.text)?.[1] ?? "" : "";
    return [{ parts: own.slice(start, end), divides, topic, isColumn: false }];
  }));
}

/** The first figure of each clause group, and the last. */
function columnsOf(own: readonly Quantity[]): readonly Run[] {
  const columns = [own.filter((each, at) => own[at - 1]?.segment !== each.segment), own.filter((each, at) => own[at + 1]?.segment !== each.segment)];
  return columns.filter(({ length }) => length < own.length).map((parts) => ({ parts, divides: false, topic: "", isColumn: true }));
}

function isDividing(first: Quantity, { text, start }: Sentence, words: FigureWords): boolean {
  const head = text.slice(0, Math.max(0, first.start - start));
  return DIVIDED.test(head) || TOPIC.test(text) || opensWith(first.before, words.among) || head.includes(COLON);
}

/** Another clause group, or a word or mark that opens a list. */
function isOpened(last: Quantity, first: Quantity, words: FigureWords): boolean {
  if (first.segment !== last.segment) return true;
  const text = joint(last, first);
  return opensWith(first.before, words.among) || mentions(text, words.openLists, words.closedLists) || text.includes(COLON);
}

/** Exact counts of this year, in one clause group or in one each, neither steps nor properties that cut across one another. */
function mayBeAll(parts: readonly Quantity[], words: FigureWords): boolean {
  const segments = new Set(parts.map(({ segment }) => segment)).size;
  const isEven = segments === 1 || segments === parts.length;
  return parts.length >= FEWEST && parts.length <= MOST && isEven && parts.every((each, at) => isFree(each, words) && (at === 0 || !opensWith(each.before, words.among))) && !opensWith(parts[parts.length - 1]?.after ?? "", words.unfinished)
    && !isCrossed(parts, words) && !isRunning(parts, words) && (areAll(parts, words) || !isFlow({ parts }, words));
}
