import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, OPENING } from "../../text/chinese-clauses.js";
import { INSIDE_BEHIND, THIS_KIND } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { firstHeld } from "../../text/word-finder.js";
import { nounAmong, withoutComparison } from "../reading/among-which.js";
import { isFirm } from "../reading/interval.js";
import { areBeside, isCounted, isLastYear, joint, opensWith, wordsOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { ofName } from "./named-wholes.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn, type Rate } from "./rate-names.js";

/**
 * 检查3218户，其中联合检查1046户，占48.2%; 未查实的37条里，线索模糊的24条，占41.4%; 卫生类案件中涉及无证行医的38件，占该类案件的6.5%: a share right behind some of a count, which the text itself names. Where nothing
 * was recomputed from it so far, whatever else may give it. Never sure.
 */
export function directShares(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  return ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const { percent, stem, base } = rate;
    const isRate = stem !== "" && isHeldAgainstLast(rate, words);
    const isDirect = (stem === "" || isRate) && rate.part === undefined && isFirm(percent) && percent.number.form === "arabic" && !bound.has(percent) && (base === "" || THIS_KIND.test(base));
    const part = isDirect ? partBeside(rate, sentence, words) : undefined;
    const whole = part === undefined ? undefined : isRate ? stepBefore(part, rate, sentence) : wholeOf(part, sentence, words);
    const isPair = part !== undefined && whole !== undefined && [part, whole].every((each) => isFirm(each) && !isLastYear(each, words)) && whole.unit === part.unit && compare(part.value, whole.value) < 0;
    return !isPair || gives(percent, { part, whole }) ? [] : [{ ...checkOf(rate, { part, whole }, { holds: false, sure: false }), expected: [] }];
  });
}

/** The count right before a share, which tells of nothing else: 其中不合格6卷，合格以上占96.7% does. */
function partBeside({ percent, stem }: Rate, { quantities }: Sentence, words: FigureWords): Quantity | undefined {
  const part = quantities[quantities.indexOf(percent) - 1];
  const share = firstHeld(percent.before, words.shares) ?? "";
  const subject = stem === "" ? withoutWords(percent.before.slice(0, percent.before.lastIndexOf(share)), words.adverbs) : "";
  if (part !== undefined && subject.length > 1 && !wordsOf(part).includes(subject)) return undefined;
  return part !== undefined && isCounted(part) && part.number.form === "arabic" && joint(part, percent) === COMMA + percent.before ? part : undefined;
}

/** 查实率34.6%（上年受理25条、查实7条）: last year's counts stand in brackets behind it. */
function isHeldAgainstLast({ percent: { block: { view: { text } }, end } }: Rate, { lastYear }: FigureWords): boolean {
  return text.charAt(end) === OPENING && opensWith(text.slice(end + OPENING.length, end + LONGEST_OPENING), lastYear);
}

/** Letters behind a rate in which its brackets open. */
const LONGEST_OPENING = 8;

/** 受理26条，查实9条，查实率: the count right before the part, which is called by the rate's own step. */
function stepBefore(part: Quantity, { stem }: Rate, { quantities }: Sentence): Quantity | undefined {
  const whole = quantities[quantities.indexOf(part) - 1];
  return whole !== undefined && part.before.endsWith(stem) && joint(whole, part) === COMMA + part.before ? whole : undefined;
}

function wholeOf(part: Quantity, { quantities, earlier }: Sentence, words: FigureWords): Quantity | undefined {
  const before = withoutComparison(quantities.slice(0, quantities.indexOf(part)), words);
  const [other, last] = before.slice(-2).length < 2 ? [undefined, before[0]] : before.slice(-2);
  // 主办20件、会办54件，其中41件: of both.
  const isOne = last !== undefined && last.depth === part.depth && last.segment === part.segment && !(other !== undefined && areBeside(other, last));
  if (isOne && opensWith(part.lead, words.among) && !opensWith(last.before, words.among)) return last;
  if (isOne && INSIDE_BEHIND.test(joint(last, part))) return last;
  const noun = nounAmong(part.before);
  return noun === undefined ? undefined : ofName(noun, [...earlier, ...quantities.slice(0, quantities.indexOf(part))].filter((each) => isCounted(each) && each.unit === part.unit && !isLastYear(each, words)), words);
}
