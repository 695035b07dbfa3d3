import { compare, integer, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { CLOSING, NAME_SEPARATORS, OPENING } from "../../text/chinese-clauses.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { NAMED_EACH } from "../../text/chinese-statements.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, joint, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { productCheck } from "./each-times.js";

/** 学习6次（3月、5月、8月、11月各1次）: so many as there are names that each have as many. Never sure. */
export function namedTimesChecks({ quantities }: Sentence): readonly FigureCheck[] {
  return quantities.flatMap((total, at): readonly FigureCheck[] => {
    if (!isCounted(total) || !isFirm(total)) return [];
    const each = quantities[at + 1];
    const names = each === undefined ? undefined : namesBetween(total, each);
    return each === undefined || names === undefined ? [] : namedEach(total, each, names);
  });
}

/** The names in the brackets behind a total that each have as many. */
function namesBetween(total: Quantity, each: Quantity): string | undefined {
  if (each.unit !== total.unit || !isFirm(each) || each.depth !== total.depth + 1 || each.block.view.text.charAt(each.end) !== CLOSING) return undefined;
  const between = joint(total, each);
  return between.startsWith(total.after + OPENING) ? NAMED_EACH.exec(between.slice(total.after.length + OPENING.length))?.groups?.["names"] : undefined;
}

/** What stands on both sides of 和 is one name or two: 镇街、部门和村各2次. */
function namedEach(total: Quantity, each: Quantity, names: string): readonly FigureCheck[] {
  const [fewest, most] = [names.split(ENUMERATION_COMMA).length, names.split(NAME_SEPARATORS).length];
  const counts = [fewest, most].filter((count) => count > 1);
  const [first] = counts;
  if (first === undefined) return [];
  const count = counts.find((many) => compare(multiply(each.value, integer(many)), total.value) === 0) ?? first;
  return [productCheck(total, [each], [integer(count), each.value])];
}
