import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { REACHES } from "../../text/chinese-figures.js";
import { BELOW_ZERO } from "../../text/chinese-subjects.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { percentInWords } from "../reading/print.js";
import { endsIn, groupBefore, mentions, placeOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** 出庭率103%: more than all of a whole of which the rate tells a part. Rates that can be more (完成率, 办结率 with what was carried over) are not in the data. Nor falls anything by more than all. */
export function overAll({ quantities, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const told = new Set(known.flatMap(({ holds, subject }) => (holds ? [] : [subject.index])));
  const isOver = (each: Quantity): boolean => each.family === "percent" && compare(each.value, HUNDRED) > 0 && isFirm(each) && directionOf(each, words) === 0 && endsIn(each.before.replace(REACHES, ""), words.atMostAll) && !mentions(each.before, words.fulfilled, words.formers);
  // 同比减幅121.43%: nothing falls by more than all; what can be less than nothing may.
  const isFall = (each: Quantity): boolean => each.family === "percent" && compare(each.value, HUNDRED) > 0 && isFirm(each) && directionOf(each, words) < 0 && !BELOW_ZERO.test(groupBefore(each));
  const kindOf = (each: Quantity): FigureCheck["kind"] | undefined => (told.has(each.index) ? undefined : isOver(each) ? "over" : isFall(each) ? "fall" : undefined);
  return quantities.map((each) => ({ each, kind: kindOf(each) })).flatMap(({ each, kind }) => (kind === undefined ? [] : [{
    kind, holds: false, sure: true, subject: each, inputs: [], name: each.before, place: placeOf(each), formula: percentInWords(HUNDRED), difference: "", recomputed: approximate(HUNDRED), expected: [],
  }]));
}
