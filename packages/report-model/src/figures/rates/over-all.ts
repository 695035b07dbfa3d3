import { approximate, compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { REACHES } from "../../text/chinese-figures.js";
import { MAY_BE_FAR_OVER } from "../../text/chinese-shares.js";
import { BELOW_ZERO } from "../../text/chinese-subjects.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { percentInWords } from "../reading/print.js";
import { endsIn, groupBefore, mentions, placeOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

type Verdict = Pick<FigureCheck, "kind" | "sure" | "sign">;

/** Per cent that no rate comes to but those of money and of plans. */
const FAR_OVER = integer(400);

/** 出庭率103%: more than all of a whole of which the rate tells a part. Rates that can be more (完成率, 办结率 with what was carried over) are not in the data. Nor falls anything by more than all. */
export function overAll({ quantities, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const told = new Set(known.flatMap(({ holds, subject }) => (holds ? [] : [subject.index])));
  const isOver = (each: Quantity): boolean => directionOf(each, words) === 0 && endsIn(each.before.replace(REACHES, ""), words.atMostAll) && !mentions(each.before, words.fulfilled, words.formers);
  // 同比减幅121.43%: nothing falls by more than all; what can be less than nothing may.
  const isFall = (each: Quantity): boolean => directionOf(each, words) < 0 && !BELOW_ZERO.test(groupBefore(each));
  // 赞成率986%, 能办的占到989%: a lost decimal point, whatever rate it is that is not one of what comes of money or of a plan.
  const isFarOver = (each: Quantity): boolean => compare(each.value, FAR_OVER) >= 0 && directionOf(each, words) === 0 && endsIn(each.before.replace(REACHES, ""), words.rateEndings, words.shares) && !MAY_BE_FAR_OVER.test(groupBefore(each)) && !mentions(each.before, words.fulfilled, words.formers, words.lastYear);
  const verdictOf = (each: Quantity): Verdict | undefined => (isOver(each) ? { kind: "over", sure: true } : isFarOver(each) ? { kind: "over", sure: false, sign: "far-over" } : isFall(each) ? { kind: "fall", sure: true } : undefined);
  return quantities.filter((each) => each.family === "percent" && compare(each.value, HUNDRED) > 0 && isFirm(each) && !told.has(each.index)).flatMap((each) => {
    const verdict = verdictOf(each);
    return verdict === undefined ? [] : [{ ...verdict, holds: false, subject: each, inputs: [], name: each.before, place: placeOf(each), formula: percentInWords(HUNDRED), difference: "", recomputed: approximate(HUNDRED), expected: [] }];
  });
}
