import { add, approximate, compare, directionOf, distance, factsOf, figureChecksOf, figuresBySentence, integer, MOST_FIGURES, quantitiesOf, subtract, wholeYearsIn, type Decimal, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { areContrary } from "../apart/contrary.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { areOthers, endsWithAny, has } from "../reading/lists.js";
import { isPlanned } from "../reading/statements.js";
import { groupUpTo } from "../reading/surroundings.js";
import { bareWords, type Words } from "../reading/words.js";

/** Pairs of letters that both have in common, for values of one digit, of two, of three, and of more: a single digit is last year's by chance as well. */
const PAIRS = [3, 2, 1, 0];
/** Share of a figure's own pairs of letters that are enough where it has two digits and more. */
const CONTAINED = 0.75;
/** Figures with last year's that are compared, and those that have one's value. */
const COMPARED = 200;
const ALIKE = 24;

/** This year's figure, and what it was the year before. */
interface Changed {
  readonly now: Quantity;
  readonly last: Decimal;
}

/** 立案19件，比上年的16件增加3件 and later 全年立案仅16件: last year's figure, left in place. To be told as a hint. */
export function lastYearsIn(input: RuleInput): readonly Again[] {
  const { report, data: { words } } = input;
  const changes = [...toldBeside(report), ...byDifference(report)].slice(0, COMPARED);
  const byValue = new Map<string, Quantity[]>();
  const own = changes.length === 0 ? [] : quantitiesOf(report).filter((each) => isOwn(each, words, report));
  for (const each of own) byValue.set(keyOf(each.value, each.unit), [...byValue.get(keyOf(each.value, each.unit)) ?? [], each].slice(0, ALIKE));
  // 1.97万件 of 19720件.
  const rounded = own.filter(({ step }) => compare(step, integer(1)) > 0).slice(0, COMPARED);
  return changes.flatMap(({ now, last }) => {
    const letters = pairsOfHan(`${groupUpTo(now.block, now.start)} ${now.after}`);
    const isAgain = (each: Quantity): boolean => each.block.index > now.block.index && isAbout(each, letters, { words, report }) && !areOfTwoMatters(now, each, input);
    const second = byValue.get(keyOf(last, now.unit))?.find(isAgain) ?? rounded.find((each) => each.unit === now.unit && isRoundingOf(each, last) && !isRoundingOf(each, now.value) && isAgain(each));
    return second === undefined ? [] : [{ key: "last-year", first: now, second }];
  });
}

/** 行政复议案件 and 行政应诉案件. */
function areOfTwoMatters(one: Quantity, other: Quantity, input: RuleInput): boolean {
  const kinds = input.data.words["case-kinds"] ?? [];
  const kindsOf = ({ lead }: Quantity): readonly string[] => kinds.filter((kind) => lead.includes(kind));
  return areContrary(one, other, input) || areOthers(kindsOf(one), kindsOf(other));
}

function isRoundingOf({ value, step }: Quantity, exact: Decimal): boolean {
  return compare(exact, value) !== 0 && approximate(distance(exact, value)) <= approximate(step) / 2;
}

/** 19件，上年为16件，同比增长18.8%; not 34件，比上年减少9件，下降20.9%. */
function toldBeside(report: Report): readonly Changed[] {
  const { figureWords } = report.context.standard;
  const { lastYear } = figureWords;
  const year = factsOf(report).year?.value ?? 0;
  const isLast = ({ before }: Quantity): boolean => has(before, lastYear) || wholeYearsIn(before).at(-1)?.year === year - 1;
  return figureChecksOf(report).flatMap(({ kind, inputs: [now, before] }) => {
    const isPair = (kind === "growth" || kind === "difference") && now !== undefined && before !== undefined && isLast(before) && directionOf(before, figureWords) === 0 && compare(now.value, before.value) !== 0;
    return isPair ? [{ now, last: before.value }] : [];
  });
}

/** 4次，比上年多1次. */
function byDifference(report: Report): readonly Changed[] {
  const { figureWords } = report.context.standard;
  return figuresBySentence(quantitiesOf(report)).flatMap((figures) => (figures.length > MOST_FIGURES ? [] : figures.flatMap((change, at): readonly Changed[] => {
    const now = figures[at - 1];
    const direction = directionOf(change, figureWords);
    if (now?.unit !== change.unit || change.unit === "" || direction === 0 || !has(change.before, figureWords.comparisons) || has(now.before, figureWords.lastYear)) return [];
    return [{ now, last: direction > 0 ? subtract(now.value, change.value) : add(now.value, change.value) }];
  })));
}

/** Of this year, and no value that something came from or is compared with. */
function isOwn(quantity: Quantity, words: Words, report: Report): boolean {
  const { block, start, before, after, approximation, upper, depth } = quantity;
  const { lastYear, comparisons } = report.context.standard.figureWords;
  const group = groupUpTo(block, start);
  const isFrom = endsWithAny(before, words["from"]);
  return block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && !isFrom && !has(group, lastYear) && !has(before + after, comparisons) && wholeYearsIn(group).every(({ year }) => year === factsOf(report).year?.value) && !isPlanned(quantity, words, report);
}

function isAbout({ lead, before, after, value }: Quantity, letters: ReadonlySet<number>, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  const own = [...tellingPairs(bareWords(before, words, report), words)];
  const common = [...tellingPairs(`${lead} ${after}`, words)].filter((pair) => letters.has(pair)).length;
  const digits = String(value.digits).replace(LAST_ZEROS, "").length;
  return common >= (PAIRS[digits - 1] ?? 0) || (digits > 1 && own.length > 0 && own.filter((pair) => letters.has(pair)).length >= CONTAINED * own.length);
}

const LAST_ZEROS = /0{1,12}$/u;

function keyOf({ digits, scale }: Decimal, unit: string): string {
  return `${String(digits)}/${String(scale)} ${unit}`;
}
