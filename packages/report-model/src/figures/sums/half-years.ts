import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { FIRST_HALF, SECOND_HALF } from "../../text/chinese-figures.js";
import { firstHeld } from "../../text/word-finder.js";
import type { DraftFigures } from "../draft-figures.js";
import { isNearlyRight } from "../rates/near-rates.js";
import { isFirm } from "../reading/interval.js";
import { sentencesInReach } from "../reading/reach.js";
import { isCounted, isLastYear, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

/** 上半年开展26场。…下半年又组织31场。…全年共举办57场: what both halves come to, where each is told in one figure of the unit. Never sure, and only where nothing else was recomputed. */
export function halfYears({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject, inputs }) => (kind === "sum" || kind === "excess" ? [subject, ...inputs] : [])));
  return sentences.flatMap((sentence, at) => sentence.quantities.flatMap((total): readonly FigureCheck[] => {
    if (!mentions(total.before, words.wholeYear) || bound.has(total) || !isPlain(total, words)) return [];
    const near = [...sentencesInReach(sentences, at), sentence];
    const halves = [FIRST_HALF, SECOND_HALF].map((name) => near.flatMap((each) => halfIn(each, name, total) ?? []));
    const [[one, ...more] = [], [other, ...others] = []] = halves;
    if (one === undefined || other === undefined || more.length + others.length > 0 || [one, other].some((each) => bound.has(each) || !isPlain(each, words) || each === total || isOtherStep(each, total, words)) || areOfTwo(one, other)) return [];
    const check = additionOf(total, [one, other]);
    return check.holds || !isNearlyRight(check) ? [] : [{ ...check, kind: "sum", sure: false, expected: [] }];
  }));
}

/** 专项检查 and 联合检查: of two matters, where both are told. */
function areOfTwo({ before: one }: Quantity, { before: other }: Quantity): boolean {
  const [a, b] = [one, other].map((text) => text.replace(FIRST_HALF, "").replace(SECOND_HALF, ""));
  return a !== undefined && b !== undefined && a.length > NAMED && b.length > NAMED && a.slice(-NOUN) !== b.slice(-NOUN);
}

/** Letters of a noun, and of a verb before it. */
const NOUN = 4;
const NAMED = 5;

/** 下半年受理132件，全年办结248件. */
function isOtherStep(one: Quantity, other: Quantity, { stages }: FigureWords): boolean {
  const [a, b] = [one, other].map(({ before }) => firstHeld(before, stages));
  return a !== undefined && b !== undefined && a !== b;
}

function isPlain(each: Quantity, words: FigureWords): boolean {
  return isCounted(each) && isFirm(each) && each.depth === 0 && !isLastYear(each, words);
}

/** The first figure of the unit behind 上半年 in a sentence that tells of this half alone. */
function halfIn({ quantities, text, start }: Sentence, name: RegExp, { unit }: Quantity): Quantity | undefined {
  const at = text.search(name);
  const isOne = [FIRST_HALF, SECOND_HALF].filter((each) => each.test(text)).length === 1;
  return at < 0 || !isOne ? undefined : quantities.find((each) => each.start > start + at && each.unit === unit);
}
