import type { FigureWords } from "@lint-report/standard";
import { compare, isZero, subtract, written } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ALL_WENT_THROUGH, IN_TIME_RATE, NAMED_RATES, NONE_LATE, NONE_OPEN } from "../../text/chinese-claims.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { endsIn, figure, isCounted, isLastYear, mentions, placeOf, printed, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Letters before a rate in which it may be said that all went well. */
const NEAR = 40;

/** 参考率100%，2人缺考; 没有逾期，按时办结率98%; 均经过审查，审查率98%: a rate of all beside some that are told to be left, or of fewer beside what says that all are. Never sure. */
export function againstFull({ quantities, text, start }: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ holds, subject }) => (holds ? [] : [subject])));
  return quantities.flatMap((percent, at): readonly FigureCheck[] => {
    if (percent.family !== PERCENT || !isFirm(percent) || bound.has(percent) || isLastYear(percent, words) || compare(percent.value, HUNDRED) > 0) return [];
    const before = text.slice(Math.max(0, percent.start - percent.before.length - start - NEAR), Math.max(0, percent.start - percent.before.length - start));
    const claim = compare(percent.value, HUNDRED) === 0 ? leftBehind(percent, quantities[at + 1], words) : fullBefore(percent, before);
    return claim === undefined ? [] : [{ kind: "claim", holds: false, sure: false, subject: percent, inputs: [], name: percent.before + printed(percent), place: placeOf(percent), formula: claim, difference: "", recomputed: undefined, expected: [] }];
  });
}

const PERCENT = "percent";

/** 受理24979件，办结24797件，年末无在办件: none left, behind what is less than what came in. Never sure. */
export function noneOpenDespite({ quantities, text, start }: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (mentions(text, words.carried, words.overlaps)) return [];
  return quantities.flatMap((part, at): readonly FigureCheck[] => {
    const whole = quantities[at - 1];
    const isPair = whole?.unit === part.unit && isFirm(whole) && isFirm(part) && isCounted(part) && whole.depth === part.depth && whole.segment === part.segment && !isLastYear(whole, words) && compare(part.value, whole.value) < 0 && words.pairs.some((pair) => mentions(whole.before, pair.whole) && mentions(part.before, pair.part));
    const found = isPair ? NONE_OPEN.exec(text.slice(part.end - start, (quantities[at + 1]?.start ?? Infinity) - start)) : null;
    if (!isPair || found === null) return [];
    const from = part.end + found.index + 1;
    return [{ kind: "claim", holds: false, sure: false, subject: part, inputs: [whole], name: found[0].slice(1), place: { start: from, end: from + found[0].length - 1 }, formula: `${found[0].slice(1)}\uff08${figure(whole)}\u2212${figure(part)}=${written(subtract(whole.value, part.value))}\uff09`, difference: "", recomputed: undefined, expected: [] }];
  });
}

/** 2人|缺考, 缺考|2人: some that have not taken the step of the rate. */
function leftBehind(percent: Quantity, next: Quantity | undefined, words: FigureWords): string | undefined {
  if (next === undefined || !isCounted(next) || !isFirm(next) || isZero(next.value) || next.segment !== percent.segment || isLastYear(next, words) || mentions(next.after, words.pendings)) return undefined;
  const steps = stepsOf(percent);
  const rows = words.undone.filter(({ step }) => step.some((each) => steps.includes(each)));
  const isLeft = rows.some(({ left }) => (next.before === "" ? left.includes(next.after) : endsIn(next.before, left)));
  return isLeft ? next.before + printed(next) + (next.before === "" ? next.after : "") : undefined;
}

/** What says before a rate that all are in time, or have taken its step. */
function fullBefore(percent: Quantity, before: string): string | undefined {
  if (IN_TIME_RATE.test(percent.before)) return NONE_LATE.exec(before)?.[0];
  const all = ALL_WENT_THROUGH.exec(before);
  return all !== null && stepsOf(percent).includes(all.groups?.["step"] ?? "") ? all[0] : undefined;
}

/** 参考 and 通过 of 参考率和通过率. */
function stepsOf({ before }: Quantity): readonly string[] {
  return [...before.matchAll(NAMED_RATES)].flatMap(([, step]) => step ?? []);
}
