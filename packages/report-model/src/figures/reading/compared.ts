import type { FigureWords } from "@lint-report/standard";
import { NO_COMPARISON } from "../../text/chinese-comparisons.js";
import { holdsAny } from "../../text/word-finder.js";

/** True where a text holds what follows against something: 较上年, 比年初; not 较大火灾, 占比. */
export function compares(text: string, { comparisons }: FigureWords): boolean {
  return text !== "" && holdsAny(text, comparisons) && holdsAny(text.replace(NO_COMPARISON, ""), comparisons);
}
