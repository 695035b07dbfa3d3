import { CLAUSE_MARK, directionOf, quantitiesOf, stripped, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { contradicted } from "./words-against.js";

const PERCENT = "percent";

/** 死亡人数增加249人，下降30.9%: one change told in units and in per cent, once up and once down. To be told as a hint. */
export function twoWaysIn({ report }: RuleInput): readonly Finding[] {
  const quantities = quantitiesOf(report);
  return quantities.flatMap((percent): readonly Finding[] => {
    const units = quantities[percent.index - 1];
    return units === undefined || !areTwoWays(units, percent, report) ? [] : [contradicted({ block: percent.block, start: percent.clauseStart, end: percent.end, told: units }, report)];
  });
}

/** Side by side, and the second names nothing but the way it went. */
function areTwoWays(units: Quantity, percent: Quantity, { context: { standard: { figureWords: words } } }: Report): boolean {
  if (percent.family !== PERCENT || units.family === PERCENT || units.block !== percent.block || units.block.cell !== undefined || units.depth !== percent.depth) return false;
  const [one, other] = [units, percent].map((each) => directionOf(each, words));
  const between = percent.block.view.text.slice(units.end, percent.start);
  const isBare = [...words.increases, ...words.decreases].includes(stripped(percent.before, words.changeFillers));
  return one !== undefined && other !== undefined && one * other < 0 && isBare && between.length === percent.before.length + 1 && CLAUSE_MARK.test(between);
}
