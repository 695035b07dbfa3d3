import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { CLOSING, OPENING } from "../../text/chinese-clauses.js";
import { OPENS_SHARE_OF } from "../../text/chinese-shares.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { isCounted, isDue, isLastYear, joint, opensWith, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import type { Pair } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn, type Rate } from "./rate-names.js";

/** 11个部门（占25个部门的54%）; 出庭率98.22%（应出庭494件、实际出庭441件）; 1558项…，可办率67%（1440项）: part, whole and rate, told apart by marks alone. Never sure. */
export function ratesInMarks(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  return ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent, stem } = rate;
    if (bound.has(percent) || !isFirm(percent) || compare(percent.value, HUNDRED) > 0) return [];
    const pair = stem === "" ? shareInBrackets(rate, sentence) : bothBehind(rate, sentence) ?? partBehind(rate, sentence, words);
    const isPair = pair !== undefined && pair.part.family === pair.whole.family && pair.whole.value.digits > 0n && [pair.part, pair.whole].every((each) => isCounted(each) && isFirm(each) && !isLastYear(each, words));
    return !isPair || gives(percent, pair) ? [] : [{ ...checkOf(rate, pair, { holds: false, sure: false }), expected: [] }];
  });
}

/** 11个部门（占|25个|部门的|54%. */
function shareInBrackets({ percent }: Rate, { quantities }: Sentence): Pair | undefined {
  const at = quantities.indexOf(percent);
  const [part, whole] = quantities.slice(Math.max(0, at - 2), at);
  if (part === undefined || whole === undefined || whole.depth !== part.depth + 1 || percent.depth !== whole.depth || compare(part.value, whole.value) >= 0) return undefined;
  return joint(part, whole) === part.after + OPENING + whole.before && OPENS_SHARE_OF.test(whole.before) && joint(whole, percent) === percent.before ? { part, whole } : undefined;
}

/** 出庭率98.22%（|应出庭494件|、|实际出庭441件|）: what was due, and of it what was done. */
function bothBehind({ percent }: Rate, { quantities }: Sentence): Pair | undefined {
  const at = quantities.indexOf(percent);
  const [whole, part] = quantities.slice(at + 1, at + 3);
  if (whole === undefined || part === undefined || !isDue(whole) || whole.depth !== percent.depth + 1 || part.depth !== whole.depth || compare(part.value, whole.value) > 0) return undefined;
  return joint(percent, whole) === OPENING + whole.before && closes(part) ? { part, whole } : undefined;
}

/** 1558项|…，可办率67%（|1440项|）: the only count of that unit before the rate, as far as it is looked back. */
function partBehind({ percent, stem }: Rate, { quantities, previous }: Sentence, words: FigureWords): Pair | undefined {
  const at = quantities.indexOf(percent);
  const part = quantities[at + 1];
  if (part === undefined || part.depth !== percent.depth + 1 || joint(percent, part) !== OPENING + part.before || !closes(part)) return undefined;
  if (part.before !== "" && !stem.endsWith(part.before)) return undefined;
  const before = quantities.slice(0, at);
  // 成功1391件，成功率90.8%，市级中心成功率94.0%（252件）: of another whole than that of the rate before.
  if (before.some(({ family }) => family === percent.family)) return undefined;
  const [whole, ...more] = (opensWith(quantities[0]?.lead ?? "", words.among) || before.length === 0 ? [...previous, ...before] : before).filter((each) => each.family === part.family && isCounted(each));
  return whole === undefined || more.length > 0 || whole.depth !== percent.depth || compare(part.value, whole.value) > 0 ? undefined : { part, whole };
}

function closes({ block: { view: { text } }, end, after }: Quantity): boolean {
  return text.startsWith(after + CLOSING, end);
}
