import type { FigureWords } from "@lint-report/standard";
import { COMMA, OPENING } from "../../text/chinese-clauses.js";
import { ALL_OF_YEAR } from "../../text/chinese-claims.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { isCounted, isEnumerated, isLastYear, joint, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

/** 集中学习20次、专题学习6次，全年累计学习36次: what is told of the whole year right behind its kinds, which are called by the same step, where a digit keeps them from coming to it: there may be more kinds. Never sure. */
export function totalsOfYear({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((total, at): readonly FigureCheck[] => {
    const step = ALL_OF_YEAR.exec(total.before)?.[1];
    // 全年累计学法24次（含专题培训4次）: with others that are told behind it.
    if (step === undefined || !isCounted(total) || !isFirm(total) || total.block.view.text.startsWith(total.after + OPENING, total.end)) return [];
    const before = quantities.slice(0, at);
    const from = before.findLastIndex((each, index) => !(each.unit === total.unit && each.depth === total.depth && each.segment === total.segment && isFirm(each) && each.before.endsWith(step) && directionOf(each, words) === 0 && !isLastYear(each, words) && !opensWith(each.before, words.among) && (index === before.length - 1 ? joint(each, total) === each.after + COMMA + total.before : isEnumerated(each, before[index + 1] ?? each))));
    const parts = before.slice(from + 1);
    if (parts.length < FEWEST || before.slice(0, from + 1).some(({ unit }) => unit === total.unit)) return [];
    const check = additionOf(total, parts);
    return check.holds || isDigitSlip(sumOf(parts), total.value) ? [{ ...check, sure: check.holds }] : [];
  });
}

const FEWEST = 2;
