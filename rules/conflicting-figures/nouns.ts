import { compare, indicatorIn, OF, type Report } from "@lint-report/report-model";
import { isStock, yearOf, type Pair } from "./pairs.js";
import type { Statement } from "./statements.js";
import { bareWords, has, type Words } from "./words.js";

/** Letters of a noun by which two figures are found to be of one matter. */
const NAMING = 5;
/** By so many letters a noun is looked up. */
const START = 3;
/** Figures with the same start of their noun that are compared. */
const COMPARED = 8;

/** 举办专题培训班12期 and 举办的14期专题培训班: the noun before one figure stands behind the other; where some of them may be meant, none is told. */
export function nounPairs(statements: readonly Statement[], words: Words, report: Report): readonly Pair[] {
  const behind = new Map<string, Statement[]>();
  for (const statement of statements) {
    const start = isNamedBehind(statement, words, report) ? nounBehind(statement).slice(0, START) : "";
    if (start.length < START) continue;
    const list = behind.get(start) ?? [];
    if (list.length < COMPARED) behind.set(start, [...list, statement]);
  }
  if (behind.size === 0) return [];
  return statements.flatMap((before) => startsIn(before.core).flatMap((at): readonly Pair[] => {
    const found = behind.get(before.core.slice(at, at + START))?.find((each) => nounBehind(each).startsWith(before.core.slice(at)) && isConflict(before, each, { words, report }));
    return found === undefined ? [] : [inOrder(before, found)];
  }).slice(0, 1));
}

const QUOTES = /[“”]/gu;

/** 58万元的|法治宣传教育经费. */
function nounBehind({ quantity: { after } }: Statement): string {
  const noun = after.replaceAll(QUOTES, "");
  return noun.startsWith(OF) ? noun.slice(OF.length) : noun;
}

/** Where in a figure's words a noun of enough letters can begin that goes on to their end. */
function startsIn(core: string): readonly number[] {
  return Array.from({ length: Math.max(0, core.length - NAMING + 1) }, (_, at) => at);
}

/** 全年141场…, 举办的14期…: said of the whole year, or of what was told before. */
function isNamedBehind({ quantity: { before, block, depth }, part, own }: Statement, words: Words, report: Report): boolean {
  const verb = bareWords(before, words, report);
  const isOpen = verb.length <= (before.endsWith(OF) ? LONGEST_VERB : 0) || isAllOf(before, words);
  return !part && depth === 0 && block.cell === undefined && isOpen && (own || before.endsWith(OF) || isAllOf(before, words) || words["now"]?.some((word) => before.endsWith(word)) === true);
}

/** 聘 of 所聘的; more words tell of others: 现行有效的68件规范性文件. */
const LONGEST_VERB = 2;

/** 邀请全部32名…. */
function isAllOf(before: string, words: Words): boolean {
  return words["whole-places"]?.some((word) => before.endsWith(word)) === true;
}

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

/** All of them on both sides: what is told with its noun behind may be some, unless it is more or says that it is of the year. */
function isConflict(before: Statement, behind: Statement, { words, report }: Setting): boolean {
  const [a, b] = [before.quantity, behind.quantity];
  const isApart = a.block.index !== b.block.index || a.sentence !== b.sentence;
  const isOne = a.unit === b.unit && before.scope === behind.scope && yearOf(before, report) === yearOf(behind, report) && !before.part && (before.whole || isStanding(before, words, report) || isAllOf(b.before, words));
  const isPlain = a.approximation === "none" && b.approximation === "none" && !has(a.before, words["again"]);
  return isApart && isOne && isPlain && (compare(b.value, a.value) > 0 || ((behind.own || isAllOf(b.before, words)) && compare(b.value, a.value) !== 0));
}

/** 聘请法律顾问6名: what there is at a time needs no year. */
function isStanding({ core, quantity: { unit } }: Statement, words: Words, report: Report): boolean {
  return isStock(indicatorIn(core, unit, report.context.standard), words);
}

function inOrder(a: Statement, b: Statement): Pair {
  return a.quantity.index < b.quantity.index ? { first: a, second: b, key: "perhaps" } : { first: b, second: a, key: "perhaps" };
}
