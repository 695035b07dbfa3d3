import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { PartList } from "./list-openers.js";
import { mentions, sumOf, type Sentence } from "./scope.js";

/** 新收4件，上年结转1件，全部审结，其中维持3件、驳回1件、终止1件: of all that there was. */
export function isWithCarried({ total, parts }: PartList, { quantities }: Sentence, words: FigureWords): boolean {
  const at = quantities.indexOf(total);
  return [quantities[at - 1], quantities[at + 1]].some((each) => each?.family === total.family && mentions(each.before, words.carried) && compare(sumOf([each, total]), sumOf(parts)) === 0);
}
