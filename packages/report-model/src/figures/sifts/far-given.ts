import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG_FIRST, JUST_SHARE, SHARE_OF_QUANTITY, SHARE_OF_TOTAL } from "../../text/chinese-figures.js";
import type { DraftFigures } from "../draft-figures.js";
import { gives } from "../rates/rate-check.js";
import { isFirm } from "../reading/interval.js";
import { sentencesInReach } from "../reading/reach.js";
import { isCounted } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Sentences of a draft among which those of a rate are looked for. */
const MOST = 400;

/** 新收3214件. Next paragraph: 市本级1186件，…。行政协议类64件，占比为2%: a rate that a whole of the sentences before gives was never sure to be wrong. */
export function withoutFarGiven(checks: readonly FigureCheck[], { sentences }: DraftFigures): readonly FigureCheck[] {
  const doubted = checks.filter(({ kind, holds, subject, inputs }) => kind === "rate" && !holds && inputs.length > 1 && [JUST_SHARE, SHARE_OF_QUANTITY, SHARE_OF_TOTAL].some((share) => share.test(subject.before))).slice(0, MOST);
  const given = new Set(doubted.filter(({ sure, subject, inputs: [part, ofPart] }) => {
    const isShare = !sure && (JUST_SHARE.test(subject.before) || SHARE_OF_QUANTITY.test(subject.before));
    const isAmong = AMONG_FIRST.test(part?.before ?? "");
    if (!isShare && !isAmong) return false;
    const at = sentences.findIndex(({ quantities }) => quantities.some(({ index }) => index === subject.index));
    const earlier = sentencesInReach(sentences, at).flatMap(({ quantities }) => quantities).filter((whole) => isCounted(whole) && isFirm(whole) && approximate(whole.value) > 0);
    const isShareOf = (one: Quantity | undefined): boolean => one !== undefined && earlier.some((whole) => whole !== ofPart && (whole.block !== one.block || one === ofPart) && whole.family === one.family && compare(whole.value, one.value) > 0 && gives(subject, { part: one, whole }));
    // 民主法治村17个，其中省级7个，占村（社区）总数的65.4%, of 26 told before: the share of all of them.
    return (isShare && isShareOf(part)) || (isAmong && isShareOf(ofPart));
  }));
  return checks.filter((check) => !given.has(check));
}
