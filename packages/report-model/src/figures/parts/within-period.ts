import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { SO_MANY_THEN, SPAN_HINT, spansIn, type Span } from "../../text/chinese-spans.js";
import { commonEnding } from "../../text/word-edges.js";
import type { DraftFigures } from "../draft-figures.js";
import { isCounted, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { excessOf, isExactCount } from "./excess.js";

/** Letters by which two figures are of one thing. */
const ALIKE = 4;
/** Further off, it is of something else. */
const MOST_OFF = 3;
/** Sentences that are looked back on. */
const BACK = 3;

interface Timed {
  readonly figure: Quantity;
  readonly span: Span;
}

/** 1至8月，缴获毒品16.5公斤。6月以来，缴获毒品48公斤: more in some of the months than in all of them. Never sure. */
export function withinPeriods({ sentences, words }: DraftFigures): readonly FigureCheck[] {
  const timed = sentences.map((sentence) => timedIn(sentence, words));
  return timed.flatMap((here, at): readonly FigureCheck[] => {
    const near = here.length === 0 ? [] : timed.slice(Math.max(0, at - BACK), at + 1).flat();
    return here.flatMap((one) => near.filter(({ figure }) => figure.block === one.figure.block && figure.start < one.figure.start).flatMap((other) => {
      const [part, whole] = isWithin(one.span, other.span) ? [one, other] : [other, one];
      return isWithin(part.span, whole.span) && areAlike(part.figure, whole.figure) && isMore(part.figure, whole.figure) ? [{ ...excessOf({ part: part.figure, whole: whole.figure }, words), kind: "among" as const }] : [];
    }));
  });
}

/** The counts of a sentence, each with the last span told before it. */
function timedIn({ text, start, quantities, year }: Sentence, words: FigureWords): readonly Timed[] {
  const spans = !SPAN_HINT.test(text) ? [] : spansIn(text, year ?? 0);
  return spans.length === 0 ? [] : quantities.flatMap((figure): readonly Timed[] => {
    const span = spans.findLast(({ end }) => start + end <= figure.start);
    // 4月213场，全年其他时间104场: what is left of it.
    return span === undefined || mentions(figure.before, words.rests) || !isCounted(figure) || figure.depth > 0 || !isExactCount(figure, words) ? [] : [{ figure, span }];
  });
}

function isWithin(one: Span, other: Span): boolean {
  return one.from >= other.from && one.to <= other.to && (one.from > other.from || one.to < other.to);
}

/** More, but not so much more that something else is counted. */
function isMore({ value }: Quantity, whole: Quantity): boolean {
  return compare(value, whole.value) > 0 && approximate(value) < MOST_OFF * approximate(whole.value);
}

function areAlike(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit && (one.before === other.before || commonEnding(one.before, other.before).length >= ALIKE || isOnlyVerb(one, other) || isOnlyVerb(other, one));
}

/** 排查各类矛盾纠纷346起，仅6月至8月就|排查|368起: a step of it in the next clause, without its noun. */
function isOnlyVerb(part: Quantity, whole: Quantity): boolean {
  const verb = SO_MANY_THEN.exec(part.before)?.[1];
  return verb !== undefined && part.after === "" && whole.sentence === part.sentence && whole.index === part.index - 1 && whole.before.includes(verb);
}
