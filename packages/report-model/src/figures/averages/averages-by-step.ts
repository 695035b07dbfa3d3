import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import { AVERAGE } from "../../text/chinese-clauses.js";
import { AVERAGE_STEPS } from "../../text/chinese-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { groupBefore, isCounted, isLastYear, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { isPer, perOf, termOf, verdict } from "./average-check.js";

/**
 * 立案742起，办结716起。罚没款683.52万元，办结案件平均每起0.92万元; 按结案数计算平均每件1353元; 平均每件罚款案件1425元: by the one count of the step that the average names, where another count would give it. Never sure.
 */
export function averagesByStep({ quantities, earlier }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const found = isCounted(average) && isFirm(average) && !isLastYear(average, words) ? AVERAGE.exec(average.before) : null;
    const per = perOf(found);
    const clauses = groupBefore(average).slice(-LONGEST);
    const step = per === undefined ? undefined : AVERAGE_STEPS.find(({ told }) => told.test(clauses));
    if (per === undefined || step === undefined) return [];
    const before = [...earlier, ...quantities.slice(0, index)].filter((each) => isFirm(each) && isCounted(each) && !isLastYear(each, words) && directionOf(each, words) === 0 && each.depth === average.depth);
    const wholes = before.filter((each) => isPer(each, per, average));
    const named = wholes.filter((each) => step.counted.test(each.before) && !mentions(each.before, words.carried));
    const [whole] = named;
    const own = quantities.slice(0, index).filter((each) => before.includes(each) && each.family === average.family && !AVERAGE.test(each.before));
    if (whole === undefined || named.some(({ value }) => compare(value, whole.value) !== 0) || !wholes.some(({ value }) => compare(value, whole.value) !== 0)) return [];
    const checks = own.flatMap((total) => verdict(average, [termOf(total)], [termOf(whole)]));
    const right = checks.find(({ holds }) => holds);
    // 罚没612.48万元，其中罚款548.16万元、没收64.32万元: nearest to all of it.
    return right !== undefined ? [right] : checks.slice(0, 1).map((check) => ({ ...check, sure: false }));
  });
}

/** Letters before an average in which it names its step. */
const LONGEST = 24;
