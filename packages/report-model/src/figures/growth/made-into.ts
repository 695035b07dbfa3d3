import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { MADE_FEWER } from "../../text/chinese-comparisons.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, joint, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { growthOf } from "./growth.js";

/** 62项指标精简优化为13项，压减21%: by how much there are fewer, where what there were is told without 由. */
export function madeInto({ quantities }: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  return quantities.flatMap((change, at): readonly FigureCheck[] => {
    const [before, now] = quantities.slice(Math.max(0, at - 2), at);
    if (change.family !== PERCENT || bound.has(change) || before === undefined || now === undefined || ![before, now].every((each) => isCounted(each) && isFirm(each)) || before.unit !== now.unit || compare(now.value, before.value) >= 0) return [];
    const isSo = joint(before, now) === now.before && MADE_FEWER.test(now.before) && joint(now, change).endsWith(COMMA + change.before) && change.before.length <= LONGEST && directionOf(change, words) === -1;
    return isSo ? [growthOf(change, { now, before, stated: [before, now] }, -1)] : [];
  });
}

const PERCENT = "percent";
/** Letters of a change that names nothing of its own: 总体压减. */
const LONGEST = 4;
