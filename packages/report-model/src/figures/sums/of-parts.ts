import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { PartList } from "../reading/lists.js";
import { endsIn, isEnumerated } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** A part and what was done with it. */
const PAIR = 2;

/** 取得执法证29人，其中机动中队16人，取得执法证14人; 2.94万件，其中投诉2.17万件，调解成功1.36万件: what was done with the part before, and no part beside it. */
export function isOfFirstPart({ total, parts }: PartList, { holds, kind }: FigureCheck, words: FigureWords): boolean {
  const [first, ...others] = parts;
  if (holds || first === undefined) return false;
  const isStep = (each: Quantity, at: number): boolean => kind === "excess" && parts.length === PAIR && endsIn(each.before, words.cameOf) && !endsIn(parts[at]?.before ?? "", words.cameOf) && compare(each.value, parts[at]?.value ?? each.value) < 0;
  return isOfPart(total, parts) || others.some(isStep);
}

/** 取得执法证29人，其中机动中队16人，取得执法证14人: the total's own words again, of the part before. */
export function isOfPart(total: Quantity, parts: readonly Quantity[]): boolean {
  return total.before !== "" && parts[0]?.before !== total.before && parts.some((each, at) => at > 0 && each.before === total.before && (total.lead === total.before || !isEnumerated(parts[at - 1] ?? total, each)));
}
