import { compare } from "../../quantity/decimal.js";
import type { FigureWords } from "@lint-report/standard";
import { COMMA } from "../../text/chinese-clauses.js";
import { GATHERED, KEPT_OF_IT } from "../../text/chinese-shares.js";
import { isFirm } from "../reading/interval.js";
import { areInGroup, isCounted, isLastYear, joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { excessOf } from "./excess.js";

/** 梳理权力事项6749项，保留权力事项7200项: more is kept than was got together. Never sure. */
export function keptOf({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((part, at): readonly FigureCheck[] => {
    const whole = quantities[at - 1];
    if (whole === undefined || whole.unit !== part.unit || !areInGroup(whole, part) || whole.depth !== part.depth || ![whole, part].every((each) => isCounted(each) && isFirm(each) && !isLastYear(each, words))) return [];
    const isOfIt = GATHERED.test(whole.before) && KEPT_OF_IT.test(part.before) && joint(whole, part) === whole.after + COMMA + part.before && !mentions(part.before, words.totals, words.carried);
    return isOfIt && compare(part.value, whole.value) > 0 ? [{ ...excessOf({ part, whole }, words), sure: false }] : [];
  });
}
