import { approximate, compare } from "../quantity/decimal.js";
import { JUST_SHARE, SHARE_OF_QUANTITY } from "../text/chinese-figures.js";
import { isFirm } from "./interval.js";
import { gives } from "./rates.js";
import { sentencesInReach } from "./reach.js";
import { isCounted, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** Sentences of a draft among which those of a rate are looked for. */
const MOST = 400;

/** 新收3214件. Next paragraph: 市本级1186件，…。行政协议类64件，占比为2%: a rate that a whole of the sentences before gives was never sure to be wrong. */
export function withoutFarGiven(checks: readonly FigureCheck[], sentences: readonly Sentence[]): readonly FigureCheck[] {
  const doubted = checks.filter(({ kind, holds, sure, subject, inputs }) => kind === "rate" && !holds && !sure && inputs.length > 1 && (JUST_SHARE.test(subject.before) || SHARE_OF_QUANTITY.test(subject.before))).slice(0, MOST);
  const given = new Set(doubted.filter(({ subject, inputs: [part] }) => {
    const at = sentences.findIndex(({ quantities }) => quantities.some(({ index }) => index === subject.index));
    const earlier = sentencesInReach(sentences, at).flatMap(({ quantities }) => quantities);
    return part !== undefined && earlier.some((whole) => whole.block !== part.block && whole.family === part.family && isCounted(whole) && isFirm(whole) && compare(whole.value, part.value) > 0 && approximate(whole.value) > 0 && gives(subject, { part, whole }));
  }));
  return checks.filter((check) => !given.has(check));
}
