import { COMMA, directionOf, groupBy, isDigitSlip, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
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

/** 未结案件减少2.6万件，下降0.45% and later 未结案件数减少2.6万件，下降0.54%: one count with two changes of one direction, of which one may be the other mistyped. To be told as a hint. */
export function changesAgain({ report, data: { words } }: RuleInput): readonly Again[] {
  const changes = quantitiesOf(report).flatMap((rate) => changeOf(rate, report) ?? []);
  const alike = groupBy(changes, ({ rate, count }) => `${String(directionOf(rate, report.context.standard.figureWords))} ${count.unit} ${String(count.value.digits)}/${String(count.value.scale)}`);
  return [...alike.values()].flatMap((group) => group.flatMap((second, at): readonly Again[] => {
    const told = group.slice(0, at).filter((each) => areOfOneName(each.count, second.count, words));
    const [first] = told;
    return first === undefined || !isDigitSlip(first.rate.value, second.rate.value) || told.some(({ rate }) => !differs(rate, second.rate)) ? [] : [{ first: first.rate, second: second.rate }];
  }));
}

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
