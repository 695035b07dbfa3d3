import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { SHARE_OF_WIDER } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint } from "../reading/scope.js";
import { boundBy } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { checkOf, gives } from "./rate-check.js";

/** 全省从业人员58316人，其中城区31674人，占全省从业人员比重为63.0%: a share of a wider place, where the text itself counts just that under the same name, before the part that the share stands behind. Never sure. */
export function ofBasesElsewhere({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  return sentences.flatMap(({ quantities, earlier }) => quantities.flatMap((percent, at): readonly FigureCheck[] => {
    const base = percent.family === "percent" && !bound.has(percent.index) ? SHARE_OF_WIDER.exec(percent.before)?.groups?.["base"] : undefined;
    const part = quantities[at - 1];
    if (base === undefined || part === undefined || !isPlain(part, words) || !isFirm(percent) || joint(part, percent) !== COMMA + percent.before) return [];
    const wholes = [...earlier, ...quantities.slice(0, at - 1)].filter((each) => isPlain(each, words) && each.unit === part.unit && compare(each.value, part.value) > 0 && each.before.endsWith(base));
    const [whole] = wholes;
    return whole === undefined || wholes.some((each) => gives(percent, { part, whole: each })) ? [] : [{ ...checkOf({ percent, name: words.shares[0] ?? "" }, { part, whole }, { holds: false, sure: false }), expected: [] }];
  }));
}

function isPlain(each: Quantity, words: FigureWords): boolean {
  return isCounted(each) && isFirm(each) && !isLastYear(each, words);
}
