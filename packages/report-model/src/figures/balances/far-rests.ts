import type { FigureWords } from "@lint-report/standard";
import { subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { DONE_TO, LATE, NOT_SO, NOT_TAKEN, ON_TIME } from "../../text/chinese-figures.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { isExactCount } from "../parts/excess.js";
import { sentencesInReach } from "../reading/reach.js";
import { mentions } from "../reading/scope.js";
import { isAddable } from "../sums/sums.js";
import type { FigureCheck } from "../types.js";
import { balanceCheck, isNearMiss, termsOf } from "./balance-check.js";

/**
 * 排查240起，调处成功236起，成功率98.3%。…全年未调处成功的纠纷5起: with how many a step was not taken, against what a rate that is right leaves in the sentences before. Never sure, and only where one rate of that
 * step is told there, and nothing else of its unit in its own sentence.
 */
export function farRests({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const rates = known.filter(({ kind, holds, inputs }) => kind === "rate" && holds && inputs.length === 2);
  if (rates.length === 0) return [];
  const bound = new Set(known.flatMap(({ kind, subject }) => (kind === "rate" || kind === "part" ? [] : [subject])));
  return sentences.flatMap((sentence, at) => sentence.quantities.flatMap((rest, index): readonly FigureCheck[] => {
    const step = stepNotTaken(rest, index === 0, words);
    if (step === undefined || bound.has(rest) || rest.depth > 0 || !isExactCount(rest, words) || mentions(sentence.text, words.carried)) return [];
    const own = sentence.quantities.slice(0, index);
    const near = new Set([...sentencesInReach(sentences, at).flatMap(({ quantities }) => quantities), ...own]);
    const told = rates.filter(({ subject, inputs: [part, whole], name }) => part !== undefined && whole !== undefined && subject.index < rest.index && near.has(part) && near.has(whole) && part.unit === rest.unit && whole.unit === rest.unit && (step === "" || part.before.includes(step) || name.includes(step)));
    const [rate, ...more] = told;
    const [part, whole] = rate?.inputs ?? [];
    if (part === undefined || whole === undefined || more.length > 0) return [];
    // 意见48条，采纳31条、部分采纳9条、未采纳8条: of what its own sentence counts.
    if (own.some((each) => each.unit === rest.unit && each.start > (rate?.subject.end ?? 0) && each.block === rate?.subject.block)) return [];
    const isOfOwn = sentence.quantities.some((each) => each !== rest && each !== part && each !== whole && each.unit === rest.unit && (each.sentence !== part.sentence || each.block !== part.block || step === ""));
    return isOfOwn ? [] : checkOf(rest, whole, part);
  }));
}

/** The step that the figure's words deny, empty where they tell what is left of the sentence before (其余215件); `undefined` where they tell of some of them, or something else. */
function stepNotTaken({ before, after, sentence }: Quantity, isFirst: boolean, words: FigureWords): string | undefined {
  if (isFirst && sentence > 0 && words.remainders.includes(before)) return "";
  if (LATE.test(before)) return ON_TIME;
  const [, step, noun = ""] = NOT_TAKEN.exec(before) ?? [];
  // 49批次|不合格产品.
  const behind = before.replace(DONE_TO, "") === "" ? NOT_SO.exec(after)?.[1] : undefined;
  // 未采纳的重点意见4条: only some of them.
  const isAll = withoutWords(withoutWords(withoutWords(noun, words.matters), words.stages), words.rests) === "" || words.rests.some((word) => noun.endsWith(word));
  // 未整改隐患7处挂牌督办: those of them.
  const isWhole = after === "" || mentions(after, words.alls);
  return behind ?? (isAll && isWhole ? step : undefined);
}

function checkOf(rest: Quantity, whole: Quantity, part: Quantity): readonly FigureCheck[] {
  const left = subtract(whole.value, part.value);
  return !isNearMiss(left, rest.value) || !isAddable([rest, whole, part]) ? [] : [{ ...balanceCheck(rest, [...termsOf([whole], 1), ...termsOf([part], -1)]), sure: false }];
}
