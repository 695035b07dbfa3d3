import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import { CLOSING, OPENING } from "../../text/chinese-clauses.js";
import { NOTED_OTHERWISE } from "../../text/chinese-claims.js";
import { isDue, isLastYear, joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { excessOf, isExactCount } from "./excess.js";

/** Letters of what stands in brackets behind a count. */
const LONGEST = 10;

/** 酒驾475起（醉驾1132起）: more of a kind in brackets than stands before them. Never sure. */
export function notedParts({ quantities }: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ subject, inputs }) => [subject, ...inputs]));
  return quantities.flatMap((part, at): readonly FigureCheck[] => {
    const whole = quantities[at - 1];
    const isNoted = whole !== undefined && whole.depth + 1 === part.depth && whole.unit === part.unit && !bound.has(part) && joint(whole, part) === whole.after + OPENING + part.before && part.block.view.text.startsWith(part.after + CLOSING, part.end);
    if (!isNoted || part.before === "" || part.before.length > LONGEST || ![whole, part].every((each) => isExactCount(each, words))) return [];
    const isOther = isDue(part) || isLastYear(part, words) || mentions(part.before, words.totals, words.periods, words.carried, words.lastYear, words.among) || NOTED_OTHERWISE.test(part.before) || !Array.from(part.before).some((letter) => whole.before.includes(letter));
    return isOther || compare(part.value, whole.value) <= 0 ? [] : [{ ...excessOf({ part, whole }, words), kind: "among" as const }];
  });
}
