import { COMMA, directionOf, groupBy, isDigitSlip, quantitiesOf, type Quantity, type Report, withoutWords } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { differs } from "../apart/differences.js";
import { pairsInCommon } from "../reading/likeness.js";
import { figureBefore } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

const PERCENT = "percent";
/** Counts of one digit are alike by chance. */
const FEWEST = 10;
/** Pairs of letters that the names of both counts have in common. */
const PAIRS = 2;

interface Change {
  readonly rate: Quantity;
  readonly count: Quantity;
}

/** 未结案件减少2.6万件，下降0.45% and later 未结案件数减少2.6万件，下降0.54%: one count with two changes of one direction, of which one may be the other mistyped; 检查次数下降31% and later 检查次数增长31%: one change, once up and once down. To be told as a hint. */
export function changesAgain({ report, data: { words } }: RuleInput): readonly Again[] {
  return [...mistyped(report, words), ...turned(report, words)];
}

function mistyped(report: Report, words: Words): readonly Again[] {
  const changes = quantitiesOf(report).flatMap((rate) => changeOf(rate, report) ?? []);
  const alike = groupBy(changes, ({ rate, count }) => `${String(directionOf(rate, report.context.standard.figureWords))} ${count.unit} ${String(count.value.digits)}/${String(count.value.scale)}`);
  return [...alike.values()].flatMap((group) => group.flatMap((second, at): readonly Again[] => {
    const told = group.slice(0, at).filter((each) => areOfOneName(each.count, second.count, words));
    const [first] = told;
    return first === undefined || !isDigitSlip(first.rate.value, second.rate.value) || told.some(({ rate }) => !differs(rate, second.rate)) ? [] : [{ first: first.rate, second: second.rate }];
  }));
}

/** The same per cent of the same name, with two directions. */
function turned(report: Report, words: Words): readonly Again[] {
  const { figureWords } = report.context.standard;
  const ways = [...figureWords.increases, ...figureWords.decreases, ...figureWords.comparisons];
  const nameOf = ({ before }: Quantity): string => withoutWords(before, ways);
  const changes = quantitiesOf(report).filter((each) => each.family === PERCENT && each.upper === undefined && each.block.cell === undefined && each.value.digits >= FEWEST && directionOf(each, figureWords) !== 0);
  const alike = groupBy(changes, ({ value }) => `${String(value.digits)}/${String(value.scale)}`);
  return [...alike.values()].flatMap((group) => group.flatMap((second, at): readonly Again[] => {
    const first = group.slice(0, at).find((each) => (each.block !== second.block || each.sentence !== second.sentence) && directionOf(each, figureWords) !== directionOf(second, figureWords) && pairsInCommon(nameOf(each), nameOf(second), words) >= PAIRS_OF_NAME);
    return first === undefined ? [] : [{ first, second }];
  }));
}

/** Pairs of letters that the names of one change have in common. */
const PAIRS_OF_NAME = 3;

/** A growth or decline with the count right before it. */
function changeOf(rate: Quantity, report: Report): Change | undefined {
  if (rate.family !== PERCENT || rate.upper !== undefined || rate.approximation !== "none" || directionOf(rate, report.context.standard.figureWords) === 0) return undefined;
  const count = figureBefore(rate, report);
  const isRight = count !== undefined && count.family !== PERCENT && count.value.digits >= FEWEST && count.block.view.text.slice(count.end, rate.start) === COMMA + rate.before;
  return isRight ? { rate, count } : undefined;
}

function areOfOneName(one: Quantity, other: Quantity, words: Words): boolean {
  return (one.block !== other.block || one.sentence !== other.sentence) && pairsInCommon(one.before, other.before, words) >= PAIRS;
}
