import { approximate, compare, factsOf, indicatorIn, subtract, type Decimal, type Report } from "@lint-report/report-model";
import type { Statement } from "./statements.js";
import { remainder, type Words } from "./words.js";

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

/** Statements of one kind that a later one is compared with. */
const COMPARED = 40;

/** Each statement against the first one before it that speaks of the same and says otherwise. */
export function pairsOf(statements: readonly Statement[], words: Words, report: Report): readonly Pair[] {
  const kinds = new Map<string, Statement[]>();
  return statements.flatMap((second) => {
    const own = kindsOf(second, report).map((kind) => kinds.get(kind) ?? setIn(kinds, kind));
    const earlier = [...new Set(own.flat())].sort((a, b) => a.quantity.index - b.quantity.index);
    for (const kind of own) if (kind.length < COMPARED) kind.push(second);
    for (const first of earlier) {
      const key = isComparable(first, second) && yearOf(first, report) === yearOf(second, report) ? kinship(first, second, { words, report }) : undefined;
      if (key !== undefined) return differs(first, second) ? [{ first, second, key }] : [];
    }
    return [];
  });
}

function setIn(kinds: Map<string, Statement[]>, kind: string): Statement[] {
  const list: Statement[] = [];
  kinds.set(kind, list);
  return list;
}

/** Under which a statement is found again: its letters, and its indicator. */
function kindsOf({ core, quantity: { unit, family } }: Statement, report: Report): readonly string[] {
  const named = indicatorIn(core, unit, report.context.standard);
  return [`${family} ${sorted(core)}`, ...(named === undefined ? [] : [`${family} ${named.indicator.key}`])];
}

function sorted(text: string): string {
  return [...text].sort().join("");
}

function isComparable(first: Statement, second: Statement): boolean {
  const { quantity: a } = first;
  const { quantity: b } = second;
  const isApart = a.block.index !== b.block.index || (a.sentence !== b.sentence && first.own && second.own);
  const isTables = a.block.cell !== undefined && b.block.cell !== undefined;
  const isHedged = a.approximation !== "none" && b.approximation !== "none";
  return !isHedged && isApart && !isTables && !first.part && !second.part && a.family === b.family && first.scope === second.scope;
}

/** The year a statement is of: the one it names, else the report's. */
export function yearOf({ named }: Pick<Statement, "named">, report: Report): number | undefined {
  return named ?? factsOf(report).year?.value;
}

interface Ground {
  readonly words: Words;
  readonly report: Report;
}

/** How sure it is that two statements are of one figure; `undefined` where it is not. */
function kinship(first: Statement, second: Statement, { words, report }: Ground): Pair["key"] | undefined {
  const { standard } = report.context;
  const named = indicatorIn(first.core, first.quantity.unit, standard);
  const other = indicatorIn(second.core, second.quantity.unit, standard);
  const isStock = named !== undefined && words["stocks"]?.includes(named.indicator.key) === true;
  if (!(first.whole && second.whole) && !(isStock && first.core === second.core)) return undefined;
  if (isReordered(first.core, second.core)) {
    const isSpecific = named !== undefined || (first.core.length >= (first.year ? SPECIFIC : STANDING) && words["generic"]?.includes(first.core) !== true);
    const isSure = first.core === second.core && first.year && second.year && first.quantity.unit === second.quantity.unit;
    return !isSpecific ? undefined : isSure ? "same-words" : "same-matter";
  }
  if (named === undefined || other === undefined || named.indicator !== other.indicator) return undefined;
  const isOne = named.phrase.includes(other.phrase) || other.phrase.includes(named.phrase) || isReordered(named.phrase, other.phrase);
  const isBare = remainder(first.core, named.phrase, words) === remainder(second.core, other.phrase, words);
  return isOne && isBare ? "perhaps" : undefined;
}

/** The same words in the same or another order: 受理信访事项, 信访事项受理. */
function isReordered(a: string, b: string): boolean {
  return a === b || (a.length === b.length && sorted(a) === sorted(b));
}

/** Different beyond what rounding at the printed precision explains. */
function differs({ quantity: a }: Statement, { quantity: b }: Statement): boolean {
  if (a.approximation !== "none") return isBeyond(b.value, a);
  if (b.approximation !== "none") return isBeyond(a.value, b);
  const difference = subtract(a.value, b.value);
  const size: Decimal = difference.digits < 0n ? { digits: -difference.digits, scale: difference.scale } : difference;
  const coarser = compare(a.step, b.step) > 0 ? a.step : b.step;
  return compare(a.step, b.step) === 0 ? size.digits !== 0n : approximate(size) >= approximate(coarser);
}

/** Less than what it is said to exceed, or more than what it is said not to reach. */
function isBeyond(value: Decimal, hedged: Statement["quantity"]): boolean {
  const order = compare(value, hedged.value);
  return hedged.approximation === "above" ? order < 0 : hedged.approximation === "below" && order > 0;
}
