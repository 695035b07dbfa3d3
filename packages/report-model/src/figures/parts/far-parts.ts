import type { FigurePair, FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AFTER_REMOVAL, EACH_ONCE, TIMES } from "../../text/chinese-figures.js";
import { endsIn, isDue, isNegated, mentions, opensWith, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { exceeding, isExactCount } from "./excess.js";

/**
 * 共收到意见73条。经研究论证，采纳76条: a step of which the sentence tells no whole, against the one count of the sentence before it that can be its whole; 402家次，剔除重复后423家. Never
 * sure, and only of figures that exceed nothing else.
 */
export function farParts(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject, inputs }) => (kind === "part" || kind === "among" ? [subject] : kind === "rate" ? [] : [subject, ...inputs])));
  if (mentions(sentence.text, words.carried)) return onceCounted(sentence, words);
  const parts = sentence.quantities.filter((each) => isCount(each, words) && !isDue(each) && !bound.has(each));
  const steps = parts.flatMap((part) => {
    const pair = !endsIn(part.before, surePartsOf(words)) ? undefined : words.pairs.find((each) => each.sure && each.part.some((word) => part.before.endsWith(word) && !isNegated(part.before, word, words)));
    return pair === undefined || sentence.quantities.some((each) => each !== part && each.family === part.family && each.end <= part.start) ? [] : [{ part, pair }];
  });
  return [...onceCounted(sentence, words), ...parts.slice(0, 1).flatMap((part) => amongBefore(part, sentence, words)), ...steps.flatMap(({ part, pair }) => exceeding(part, wholeBefore(sentence, part, { pair, words }), words))];
}

/** 抽取40家作为检查对象。其中发现问题的46家: more than the one number that the sentence before counts. */
function amongBefore(part: Quantity, { quantities, text, previous }: Sentence, words: FigureWords): readonly FigureCheck[] {
  const counts = previous.filter((each) => each.family === part.family);
  const [first] = counts;
  const isOpening = part === quantities[0] && opensWith(text, words.among) && opensWith(part.before, words.among);
  if (!isOpening || first === undefined || counts.some((each) => !isCount(each, words) || each.unit !== part.unit || compare(each.value, first.value) !== 0)) return [];
  return exceeding(part, first, words);
}

/** 受理156件221人。审结163件235人: told in two units, more in both: some came from before. */
function isMoreTwice(part: Quantity, whole: Quantity, { quantities, previous }: Sentence): boolean {
  const [more, of] = [quantities[quantities.indexOf(part) + 1], previous[previous.indexOf(whole) + 1]];
  return more !== undefined && of !== undefined && more.start === part.end && of.start === whole.end && more.unit === of.unit && compare(more.value, of.value) > 0;
}

const surePartsOf = once((words: FigureWords) => words.pairs.flatMap(({ sure, part }) => (sure ? part : [])));

function isCount(each: Quantity, words: FigureWords): boolean {
  return each.depth === 0 && isExactCount(each, words);
}

/** The one count of the part's unit in the sentence before, where its words tell the step before. */
function wholeBefore(sentence: Sentence, part: Quantity, { pair, words }: { readonly pair: FigurePair; readonly words: FigureWords }): Quantity | undefined {
  const counts = sentence.previous.filter((each) => isCount(each, words) && each.unit === part.unit);
  const [whole] = counts;
  return whole !== undefined && !isMoreTwice(part, whole, sentence) && counts.length === 1 && pair.whole.some((word) => whole.before.includes(word)) && !mentions(whole.before, words.carried) && !opensWith(whole.before, words.among) ? whole : undefined;
}

/** 兑现402家次，…；剔除重复后423家: each counted once there cannot be more. */
function onceCounted({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((each, at) => {
    const isOnce = EACH_ONCE.test(each.before);
    // 收回574份，剔除漏填后有效问卷581份.
    if (!isOnce && AFTER_REMOVAL.test(each.before) && isCount(each, words)) return exceeding(each, quantities.slice(0, at).findLast(({ unit }) => unit === each.unit), words);
    if (!isOnce) return [];
    const times = quantities.slice(0, at).findLast(({ unit }) => unit === each.unit + TIMES);
    return exceeding(each, times, words);
  });
}
