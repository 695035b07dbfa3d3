import type { FigureWords } from "@lint-report/standard";
import { compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, COMMA, EACH_SOME, TOPIC } from "../../text/chinese-clauses.js";
import { ALL_ABOVE, MEASURED_SUCH } from "../../text/chinese-figures.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { totalsEarlier } from "../reading/lists.js";
import { isOfEarlierWhole } from "../reading/runs.js";
import { areBeside, isCounted, isLastYear, joint, mentions, MONEY, opensWith, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { exceeding, isExactCount } from "./excess.js";

/**
 * 受理52件。受理案件中审结57件; 在编36人，其中持证38人, whatever stands before them; 检查436家，查处452家，占检查总数的57.8%: more than the whole that the text itself names. Never sure, and only where no part was found to exceed its whole.
 */
export function topicParts({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const told = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (!holds && kind !== "rate" ? [subject, ...inputs] : [])));
  const summed = new Set(known.flatMap(({ kind, holds, inputs }) => (kind === "sum" && holds ? inputs : [])));
  return sentences.flatMap((sentence) => sentence.quantities.flatMap((part, at): readonly FigureCheck[] => {
    if (told.has(part) || summed.has(part) || part.block.cell !== undefined || !isCounted(part) || !isFirm(part) || isLastYear(part, words) || mentions(part.before, words.carried, words.rests)) return [];
    const whole = topicOf(part, sentence, words) ?? directWhole(part, sentence.quantities.slice(Math.max(0, at - BESIDE), at), words) ?? besideAmong(part, at, { sentence, words }) ?? twinOf(part, sentence);
    const mayBeWhole = whole !== undefined && compare(whole.value, FEWEST) > 0 && !told.has(whole) && whole.unit === part.unit && isExactCount(whole, words) && !EACH_SOME.test(whole.before) && !AVERAGE.test(whole.before);
    return mayBeWhole && !isOfEarlierWhole(part, whole, sentence) && directionOf(part, words) === 0 && !mentions(part.before, words.totals, words.averages) && !mentions(sentence.text, words.carried) ? exceeding(part, whole, words) : [];
  }));
}

/** Smaller wholes are of something else. */
const FEWEST = integer(10);

/** 受理案件中: the one count of the sentences before that its first figure is among. */
function topicOf(part: Quantity, sentence: Sentence, words: FigureWords): Quantity | undefined {
  // 标的额500万元以上的207件: what they are measured by is no count.
  const isMeasure = (each: Quantity): boolean => each.family !== part.family && each.end <= part.start && MEASURED_SUCH.test(joint(each, part));
  if (sentence.quantities.find((each) => !isMeasure(each)) !== part) return undefined;
  // 上述案件已办结11820件: of the largest count before it.
  const above = ALL_ABOVE.test(sentence.text) ? sentence.earlier.filter((each) => each.unit === part.unit && isCounted(each)) : [];
  if (above.length > 0) return above.reduce((most, each) => (compare(each.value, most.value) > 0 ? each : most));
  // 优秀71卷、不合格13卷。不合格案卷…，其中处罚卷就有15卷: what the sentence is about.
  const about = opensWith(part.lead, words.among) ? sentence.earlier.filter((each) => each.unit === part.unit && each.before.length >= SHORTEST && sentence.text.startsWith(each.before)) : [];
  if (about.length === 1) return about[0];
  if (!TOPIC.test(sentence.text) || opensWith(sentence.text, words.among)) return undefined;
  const totals = totalsEarlier(part, sentence, words);
  return totals.length === 1 ? totals[0] : undefined;
}

/** Letters of a name that a sentence opens with. */
const SHORTEST = 3;

/** Counts right before a part. */
const BESIDE = 2;

/** 在编36人，其中持证38人, of 编制42人 before it. */
function directWhole(part: Quantity, before: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const previous = before[before.length - 1];
  const other = before.length < BESIDE ? undefined : before[0];
  // 主办20件、会办54件，其中政协提案61件: of both.
  return previous !== undefined && (other === undefined || !areBeside(other, previous)) && opensWith(part.lead, words.among) && joint(previous, part).startsWith(COMMA + part.lead) ? previous : undefined;
}

/** 处罚243件，罚没款87.15万元。其中查处非法行医11件，罚没款91.60万元: the second of two figures of some, by the words of both. */
function besideAmong(part: Quantity, at: number, { sentence: { quantities, previous, text }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): Quantity | undefined {
  // 来访312批864人次，其中集体访47批902人次.
  const [count, second, some] = quantities.slice(Math.max(0, at - PAIRED), at);
  const isPaired = count !== undefined && second !== undefined && some !== undefined && opensWith(some.lead, words.among) && second.unit === part.unit && count.unit === some.unit && ((joint(count, second) === "" && joint(some, part) === "") || (part.family === MONEY && joint(some, part).length <= LONGEST_MATTER && isCounted(count)));
  if (isPaired) return second;
  const isSecond = at === 1 && opensWith(text, words.among) && quantities[0]?.family !== part.family;
  const named = isSecond && part.before.length > 1 ? previous.filter((each) => each.unit === part.unit && each.before === part.before) : [];
  return named.length === 1 ? named[0] : undefined;
}

/** Letters between a count and its sum of money: ，涉及金额. */
const LONGEST_MATTER = 6;
/** Figures before the last one of two pairs. */
const PAIRED = 3;
/** Letters of a name that is told again whole. */
const NAME = 4;

/** 共286件（其中省级事项58件），完成247件（其中省级事项完成63件）: the same name in brackets before it. */
function twinOf(part: Quantity, { quantities }: Sentence): Quantity | undefined {
  const twins = part.depth === 0 ? [] : quantities.filter((each) => each.end <= part.start && each.depth === part.depth && each.unit === part.unit && each.before.length >= NAME && part.before.startsWith(each.before));
  return twins.length === 1 ? twins[0] : undefined;
}
