import { compare, fact, groupBy, quantitiesOf, VISITS, type Quantity } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { has, startsWithAny } from "../reading/lists.js";
import { figuresBeside } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** True where two figures, however alike their words are, count what cannot be one: 检查9座次 and 仍有7座; 年内列入12家 and, in the end, 10家. */
export function areCountedApart(one: Quantity, other: Quantity, input: RuleInput): boolean {
  return isOfVisits(one) !== isOfVisits(other) || isWhatItLeft(one, other, input) || isWhatItLeft(other, one, input);
}

/** 建成52个 and 没有建成的65个. */
export function isOneUndone(one: Quantity, other: Quantity, words: Words): boolean {
  const isSo = ({ before, after }: Quantity, of: Quantity): boolean => startsWithAny(before, words["left-behind"]) && !has(of.before + of.after, words["left-behind"]) && !has(after, words["left-behind"]);
  return isSo(one, other) || isSo(other, one);
}

function isOfVisits({ unit, after }: Quantity): boolean {
  return VISITS.test(unit) || VISITS.test(unit + after.slice(0, 1));
}

/** 列入名单12家。年初9家，年内列入12家，移出11家，年末10家: what came in, told again in one sentence with the other as it is in the end. */
function isWhatItLeft(came: Quantity, { unit, value }: Quantity, { report, data: { words } }: RuleInput): boolean {
  const isOne = (each: Quantity, of: Quantity["value"]): boolean => each !== came && each.unit === unit && compare(each.value, of) === 0;
  return came.unit === unit && (byBlock(report).get(came.block.index) ?? []).some((each) => isOne(each, value) && has(each.before, words["year-ends"]) && figuresBeside(report)(each).some((beside) => isOne(beside, came.value)));
}

const byBlock = fact((report) => groupBy(quantitiesOf(report), ({ block }) => block.index));
