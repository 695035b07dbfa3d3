import { approximate, compare, factsOf, indicatorIn, type NamedIndicator, type Report } from "@lint-report/report-model";
import { differs } from "../apart/differences.js";
import { has } from "../reading/lists.js";
import type { Statement } from "../reading/statements.js";
import { areOfTwoScopes, asSure } from "../apart/whose.js";
import { keyOf, plainOf, remainder, type Words } from "../reading/words.js";

/** Two statements of one figure with different values, the earlier first. */
export interface Pair {
  readonly first: Statement;
  readonly second: Statement;
  readonly key: "same-words" | "same-matter" | "perhaps";
}

/** Shortest words that name a figure where no indicator does. */
const SPECIFIC = 6;
/** The same for what there is at a time: 人民调解员. */
const STANDING = 4;

/** Letters at the end of words that name a figure whoever it is of. */
const TAIL = 8;
/** The same where the two figures are so close that they are hardly of two matters. */
const CLOSE_TAIL = 6;
const CLOSE = 0.25;

/** A statement with what it is found again by. */
interface Reading {
  readonly statement: Statement;
  readonly named: NamedIndicator | undefined;
  readonly key: string;
  /** Its words without those that may stand or not. */
  readonly plain: string;
  /** What of its words its indicator does not tell. */
  readonly rest: string;
}

/** Statements of one kind that a later one is compared with. */
const COMPARED = 8;

/** Each statement against the first one before it that speaks of the same and says otherwise. */
export function pairsOf(statements: readonly Statement[], words: Words, report: Report): readonly Pair[] {
  const kinds = new Map<string, Reading[]>();
  return statements.flatMap((statement) => {
    const second = statement.part && statement.core.length < TAIL ? undefined : readingOf(statement, words, report);
    if (second === undefined) return [];
    const own = kindsOf(second, report).map((kind) => kinds.get(kind) ?? setIn(kinds, kind));
    const earlier = [...new Set(own.flat())].sort((a, b) => a.statement.quantity.index - b.statement.quantity.index);
    for (const kind of own) if (kind.length < COMPARED) kind.push(second);
    for (const first of earlier) {
      const [{ quantity: one }, { quantity: other }] = [first.statement, statement];
      const kin = isComparable(first.statement, statement) ? kinship(first, second, words) : undefined;
      const key = kin === undefined || areOfTwoScopes(one, other, { words, report }) ? undefined : asSure(kin, [one, other], words);
      if (key !== undefined) return differs(first.statement.quantity, statement.quantity) && isBeyondAll(first.statement, statement) ? [{ first: first.statement, second: statement, key }] : [];
    }
    return [];
  });
}

function setIn(kinds: Map<string, Reading[]>, kind: string): Reading[] {
  const list: Reading[] = [];
  kinds.set(kind, list);
  return list;
}

/** Only what is of the whole year, or there at a time, is compared. */
function readingOf(statement: Statement, words: Words, report: Report): Reading | undefined {
  const { core, whole, quantity: { unit } } = statement;
  const named = indicatorIn(core, unit, report.context.standard);
  if (!whole && !isStock(named, words) && !isTelling(statement)) return undefined;
  return { statement, named, key: keyOf(core, words), plain: plainOf(core, words), rest: named === undefined ? "" : remainder(core, named.phrase, words) };
}

/** Under which a statement is found again: year, scope and kind of unit, and its letters or its indicator with what is left. */
function kindsOf({ statement, named, key, plain, rest }: Reading, report: Report): readonly string[] {
  const frame = `${statement.quantity.family} ${String(yearOf(statement, report))} ${statement.scope}`;
  // 区财政安排法律顾问专项经费 and 安排法律顾问专项经费: who did it may stand before.
  const tail = plain.length >= CLOSE_TAIL ? [`${frame} \u2026${plain.slice(-CLOSE_TAIL)}`] : [];
  const short = statement.short === "" ? [] : [`${frame} ${[...statement.short].sort().join("")}`];
  return [`${frame} ${key}`, ...tail, ...short, ...(named === undefined ? [] : [`${frame} ${named.indicator.key} ${rest}`])];
}

function isComparable({ own, year, core, quantity: a }: Statement, second: Statement): boolean {
  const { quantity: b } = second;
  const isApart = a.block.index !== b.block.index || (a.sentence !== b.sentence && ((own && second.own) || (year && second.year) || core === second.core));
  const isTables = a.block.cell !== undefined && b.block.cell !== undefined;
  return isApart && !isTables && !(a.approximation !== "none" && b.approximation !== "none");
}

/** The year a statement is of: the one it names, else the report's. */
export function yearOf({ named }: Pick<Statement, "named">, report: Report): number | undefined {
  return named ?? factsOf(report).year?.value;
}

/** How sure it is that two statements are of one figure; `undefined` where it is not. */
function kinship(first: Reading, second: Reading, words: Words): Pair["key"] | undefined {
  const [a, b] = [first.statement, second.statement];
  // 其中专题研究法治建设议题7次: a part may be told again as it is called.
  if (a.part || b.part) return !b.part && b.core.endsWith(a.core) ? "perhaps" : undefined;
  if (!(a.whole && b.whole) && !((isStock(first.named, words) || isTelling(a)) && a.core === b.core)) return undefined;
  if (first.key === second.key) {
    // 合法性审查143件, later 审核312件: a verb alone may be of anything.
    const isVerb = b.core.length < STANDING && a.core !== b.core;
    const isSpecific = !isVerb && words["generic"]?.includes(a.core) !== true && (first.named !== undefined || a.core.length >= (a.year ? SPECIFIC : STANDING));
    const isSure = a.core === b.core && a.year && b.year && a.quantity.unit === b.quantity.unit;
    return !isSpecific ? undefined : isSure ? "same-words" : "same-matter";
  }
  if (a.year && b.year && (isShortOf(a, b, words) || isShortOf(b, a, words))) return "same-matter";
  const least = isClose(a, b) ? CLOSE_TAIL : TAIL;
  if (isTail(first.plain, second.plain, { least, words }) || isTail(second.plain, first.plain, { least, words })) return "perhaps";
  return first.rest === second.rest && isOnePhrase(first.named?.phrase ?? "", second.named?.phrase ?? "", words) ? "perhaps" : undefined;
}

/** A sum of money or a rate of so many words is the year's also where it does not say so. */
function isTelling({ core, quantity: { family } }: Statement): boolean {
  return core.length >= SPECIFIC && (family === "money" || family === "percent");
}

export function isStock(named: NamedIndicator | undefined, words: Words): boolean {
  return named !== undefined && words["stocks"]?.includes(named.indicator.key) === true;
}

/** 全年立案的29起案件中 and 全年立案27起; 立案的23宗渔业案件 only where the other's paragraph tells of 渔业. */
function isShortOf({ short, core: whole }: Statement, { core, quantity: { block } }: Statement, words: Words): boolean {
  return short.length > 1 && short === core && block.view.text.includes(remainder(whole, short, words));
}

function isClose({ quantity: a }: Statement, { quantity: b }: Statement): boolean {
  const [one, other] = [approximate(a.value), approximate(b.value)];
  return Math.abs(one - other) <= CLOSE * Math.max(one, other);
}

/** The same words behind who it is of; 市本级 is another. */
function isTail(short: string, long: string, { least, words }: { readonly least: number; readonly words: Words }): boolean {
  return short.length >= least && long.endsWith(short) && !has(long.slice(0, long.length - short.length), words["narrower"]);
}

function isOnePhrase(a: string, b: string, words: Words): boolean {
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a) || keyOf(a, words) === keyOf(b, words));
}

/** What one person presided over may be fewer than all, never more. */
function isBeyondAll(first: Statement, second: Statement): boolean {
  if (first.chaired === second.chaired) return true;
  const [some, all] = first.chaired ? [first, second] : [second, first];
  return compare(some.quantity.value, all.quantity.value) > 0;
}
