import { indicatorIn, isAbout, isZero, OF, PART_OF_YEAR, quantitiesOf, SENTENCE_END, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { areOfOneLevel } from "./levels.js";
import { has } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { SPECIFIC, type None } from "./nones.js";
import { yearOf } from "../again/pairs.js";
import { nounIn, type Statement } from "../reading/statements.js";
import { sentenceStartsOf } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** Figures by the last letters of their words, so that a denial finds those that it may contradict. */
export interface Contradictable {
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** Figures by the noun beside them: 辖区内发生的2起|安全生产事故, 当年发生的|亡人事故1起. */
  readonly plain: ReadonlyMap<string, readonly Quantity[]>;
}

const ENDING = 2;

function endOf(text: string): string {
  return text.slice(-ENDING);
}

export function contradictable(statements: readonly Statement[], { report, data: { words } }: RuleInput): Contradictable {
  const isPositive = ({ value }: Quantity): boolean => !isZero(value);
  const own = statements.filter(({ quantity, scope }) => scope === "" && isPositive(quantity) && !has(quantity.before, words["attending"]));
  const plain = quantitiesOf(report).filter((quantity) => isPositive(quantity) && quantity.after.length + quantity.before.length >= SPECIFIC && isOwn(quantity, words, report));
  return { statements: grouped(own, ({ quantity, core }) => [endOf(quantity.before), endOf(core)]), plain: grouped(plain, (quantity) => pairsOf(besideOf(quantity, words))) };
}

/** The words at a figure as one: 发生的1起|一般生产安全事故, 败诉的1件|案件. */
function besideOf({ before, after }: Quantity, words: Words): string {
  return before.slice(-LONGEST).replaceAll(OF, "") + nounIn(after, words).slice(0, LONGEST);
}

/** The denied words, with a noun behind them that may be left out: 进京上访|事件. */
function isOf(text: string, denied: string, words: Words): boolean {
  return text.endsWith(denied) || words["endings"]?.some((ending) => text.endsWith(denied + ending)) === true;
}

const LONGEST = 16;

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + ENDING));
}

/** Figures of one ending that a denial is compared with. */
const COMPARED = 60;

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else if (group.length < COMPARED) group.push(item);
    }
  }
  return groups;
}

/** The first figure that contradicts a denial. */
export function contradictionOf(none: None, { statements, plain }: Contradictable, { report, data: { words } }: RuleInput): Pick<Statement, "quantity" | "core"> | undefined {
  const isSubjects = (each: Quantity): boolean => areOfOneLevel(each, none, words) && (none.subject === "" || each.block.view.text.slice(0, each.start).includes(none.subject));
  for (const denied of none.denied) {
    const found = statements.get(endOf(denied))?.find(({ quantity, core, year, named }) => {
      const isApart = (year || quantity.block.cell !== undefined || core.length >= SPECIFIC) && isElsewhere(quantity, none) && yearOf({ named }, report) === none.year;
      return isApart && isSubjects(quantity) && (quantity.before.endsWith(denied) || (quantity.before.endsWith(OF) && core.endsWith(denied)) || isShort(core, denied, { quantity, words, report }));
    });
    if (found !== undefined) return found;
    const quantity = denied.length < SPECIFIC && words["countable"]?.includes(denied) !== true ? undefined : plain.get(endOf(denied))?.find((each) => isOf(besideOf(each, words), denied, words) && isSubjects(each) && isElsewhere(each, none) && isOfYear(each, none));
    if (quantity !== undefined) return { quantity, core: quantity.after.endsWith(denied) ? "" : denied };
  }
  return undefined;
}

/** In another block, or in another sentence of the same. */
function isElsewhere({ block, start, end }: Statement["quantity"], none: None): boolean {
  if (block.index !== none.block.index) return true;
  const between = block.view.text.slice(Math.min(end, none.end), Math.max(start, none.start));
  return Array.from(SENTENCE_END).some((stop) => between.includes(stop));
}

/** Letters before a figure in which its place is told. */
const NEAR = 80;

function sentenceBefore({ block, start }: Quantity): string {
  return block.view.text.slice(Math.max(start - NEAR, sentenceStartsOf(block)(start)), start);
}

/** A plain figure of the authority itself, not of elsewhere or of last year. */
function isOwn(quantity: Quantity, words: Words, report: Report): boolean {
  const { before, block, approximation, depth } = quantity;
  const { externals, lastYear } = report.context.standard.figureWords;
  if (approximation !== "none" || depth > 0 || block.cell !== undefined || !(has(before, words["own"]) || has(before, words["year"]) || wholeYearsIn(before).length > 0 || PART_OF_YEAR.test(before) || words["about"]?.some((word) => before.startsWith(word) && before.endsWith(OF)) === true) || isPlan(block, words, report)) return false;
  const sentence = sentenceBefore(quantity);
  return !has(sentence, words["attending"]) && !has(sentence, externals) && !has(sentence, lastYear);
}

function isOfYear(quantity: Quantity, none: None): boolean {
  return wholeYearsIn(sentenceBefore(quantity)).every(({ year }) => year === none.year);
}

/** 败诉2件 contradicts 无行政诉讼败诉: it names an indicator, and its sentence tells of the same matter. */
function isShort(core: string, denied: string, { quantity, words, report }: { readonly quantity: Quantity; readonly words: Words; readonly report: Report }): boolean {
  const isNamed = words["outcomes"]?.includes(core) === true || indicatorIn(core, quantity.unit, report.context.standard) !== undefined;
  if (!denied.endsWith(core) || !isNamed) return false;
  return isAbout(denied.slice(0, -core.length), sentenceBefore(quantity));
}
