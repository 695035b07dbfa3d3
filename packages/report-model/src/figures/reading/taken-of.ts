import type { Quantity } from "../../quantity/types.js";
import { TAKEN_OF } from "../../text/chinese-figures.js";
import type { Sentence } from "./scope.js";

/** What the clause before a figure says that it is taken of: 结案 of 按结案数计算，平均每起, and where that clause begins in the block's text. */
export function takenOf({ clauseStart }: Quantity, { text, start }: Sentence): { readonly name: string; readonly from: number } | undefined {
  const end = Math.max(0, clauseStart - start);
  const begin = Math.max(0, end - LONGEST);
  const found = TAKEN_OF.exec(text.slice(begin, end));
  return found?.[1] === undefined ? undefined : { name: found[1], from: start + begin + found.index };
}

/** Letters of such a clause. */
const LONGEST = 40;
