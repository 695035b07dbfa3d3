import { compare, fact, figuresBySentence, MOST_FIGURES, quantitiesOf, rolesByBlock, subtract, type Decimal, type Quantity, type Report, type Span } from "@lint-report/report-model";
import { pairsOfHan } from "../reading/likeness.js";
import { has } from "../reading/lists.js";
import { groupBefore } from "./narrower.js";
import { spanIn } from "../reading/showing.js";
import { clauseBehind } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/**
 * 督办巡察反馈问题13个，全部整改 and 巡察反馈的问题还有2个没有整改, of 36 of which 34 were: of the first responsible persons all of those that the claim's own clause group counts, where what is left is of another number that
 * was told by the same step.
 */
export function isOfItsOwn({ start, end }: Span, figure: Quantity, { words, report }: Setting): boolean {
  if (!["left-behind", "not-so"].some((list) => has(figure.before + clauseBehind(figure), words[list]))) return false;
  const from = start - groupBefore(report.source, start).length;
  const own = quantitiesOf(report).filter((each) => each.family === figure.family && spanIn(each).start >= from && spanIn(each).end <= end);
  if (own.length === 0 || !own.every(({ block }) => rolesByBlock(report)[block.index]?.includes(FIRST) === true)) return false;
  const said = pairsOfHan(report.source.slice(start, end));
  const wholes = leavingOf(report).filter(({ whole, rest, step }) => whole.family === figure.family && compare(rest, figure.value) === 0 && [...step].some((pair) => said.has(pair)));
  return wholes.length > 0 && wholes.every(({ whole }) => own.every(({ value }) => compare(value, whole.value) !== 0));
}

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

const FIRST = "first-responsible";

interface Leaving {
  readonly whole: Quantity;
  readonly rest: Decimal;
  /** Pairs of letters of what was done with the others. */
  readonly step: ReadonlySet<number>;
}

/** What is left of each figure by a later one of its sentence: 2 of 36个，整改34个. */
const leavingOf = fact((report): readonly Leaving[] => figuresBySentence(quantitiesOf(report)).flatMap((figures) => (figures.length > MOST_FIGURES ? [] : figures.flatMap((whole, at) => leavingBehind(whole, figures.slice(at + 1))))));

function leavingBehind(whole: Quantity, figures: readonly Quantity[]): readonly Leaving[] {
  return figures.filter((part) => part.unit === whole.unit && compare(part.value, whole.value) < 0).map((part) => ({ whole, rest: subtract(whole.value, part.value), step: pairsOfHan(`${part.before} ${clauseBehind(part)}`) }));
}
