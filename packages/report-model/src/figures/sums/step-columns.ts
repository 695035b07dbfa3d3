import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS } from "../../text/chinese-clauses.js";
import { withoutWords } from "../../text/without.js";
import { beginningOf, endingOf } from "../../text/word-edges.js";
import { areInGroup, endsIn, isCounted, isLastYear, joint, longestFirst, mentions, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";
import { isAddable } from "./sums.js";

/** So many of one body, and with how many of them a step was taken. */
interface Pair {
  readonly head: Quantity;
  readonly step: Quantity;
}

/** Pairs that a total can be of. */
const FEWEST = 2;
/** Letters between a total and that of the step behind it: ，化解、导出. */
const LONGEST = 12;

/**
 * 书记包案3件，化解2件；主任包案4件，化解3件，合计包案7件、化解5件: a total behind counts that each have their step beside them is of the counts alone, and what stands behind it of the steps. None where there are no such pairs;
 * `undefined` where the total is called by neither.
 */
export function stepColumns(sentence: Sentence, index: number, words: FigureWords): readonly FigureCheck[] | undefined {
  const total = sentence.quantities[index];
  if (total === undefined || !(opensWith(total.before, words.totals) || endsIn(total.before, words.sumsBehind))) return undefined;
  const pairs = pairsBefore(sentence, index, words);
  const noun = nounOf(total, words);
  const isOfSteps = isStepWord(noun, words);
  const isOfHeads = pairs.some(({ head }) => head.before.includes(noun));
  if (pairs.length < FEWEST || !(isOfSteps || isOfHeads) || !isAddable([total, ...pairs.flatMap(({ head, step }) => [head, step])])) return undefined;
  if (mentions(joint(pairs[0]?.head ?? total, total), words.overlaps)) return [];
  const columns = [...(isOfSteps ? [] : [headOf]), ...(isOfSteps || noun === "" ? [stepOf] : []), ...(isOfSteps && isOfHeads ? [headOf] : [])];
  const readings = columns.flatMap((column) => pairs.slice(FEWEST - 1).map((_, from) => ({ column, own: pairs.slice(from) })));
  const right = readings.find(({ column, own }) => compare(sumOf(own.map(column)), total.value) === 0);
  const here = pairs.filter(({ head }) => head.sentence === total.sentence);
  if (right === undefined) return [{ ...additionOf(total, (here.length < FEWEST ? pairs : here).map(columns[0] ?? headOf)), kind: "sum", ...(here.length === pairs.length ? {} : { sure: false }) }];
  return [additionOf(total, right.own.map(right.column)), ...(right.column === headOf ? totalOfSteps(sentence.quantities[index + 1], total, { own: right.own, words }) : [])];
}

const headOf = ({ head }: Pair): Quantity => head;
const stepOf = ({ step }: Pair): Quantity => step;

/** 合计包案15件|、化解9件: what the steps come to, right behind what the counts do. */
function totalOfSteps(next: Quantity | undefined, total: Quantity, { own, words }: { readonly own: readonly Pair[]; readonly words: FigureWords }): readonly FigureCheck[] {
  const isBeside = next !== undefined && next.unit === total.unit && areInGroup(total, next) && joint(total, next).length <= LONGEST && isStepWord(namesIn(next, words), words) && isAddable([next]);
  return isBeside ? [{ ...additionOf(next, own.map(stepOf)), kind: "sum", sure: false }] : [];
}

/** The unbroken run of such pairs before a total, of its own sentence and the one before. */
function pairsBefore({ quantities, previous }: Sentence, index: number, words: FigureWords): readonly Pair[] {
  const total = quantities[index];
  const alike = [...previous, ...quantities.slice(0, index)].filter((each) => each.unit === total?.unit && each.depth === total.depth && isCounted(each) && !isLastYear(each, words));
  const pairs: Pair[] = [];
  for (let at = alike.length - 1; at > 0; at -= 2) {
    const [head, step] = [alike[at - 1], alike[at]];
    if (head === undefined || step === undefined || !isStepOf(step, head, words)) break;
    pairs.unshift({ head, step });
    if (opensWith(head.before, words.among)) break;
  }
  return pairs;
}

/** 包案3件，化解2件: with some of those before it, and told by nothing but that. */
function isStepOf(step: Quantity, head: Quantity, words: FigureWords): boolean {
  return areInGroup(head, step) && compare(step.value, head.value) <= 0 && head.before !== "" && isStepWord(namesIn(step, words), words) && !isStepWord(namesIn(head, words), words) && !opensWith(head.before, words.totals) && !mentions(head.before, words.sumsBehind);
}

/** 化解 of 已化解、导出4件: what a figure is called, first. */
function namesIn({ lead }: Quantity, { adverbs }: FigureWords): string {
  return withoutWords(lead, adverbs).split(NAME_SEPARATORS).find((name) => name !== "") ?? "";
}

/** 包案 of 合计包案, of 包案合计. */
function nounOf({ before }: Quantity, { totals, sumsBehind }: FigureWords): string {
  const opened = before.slice(beginningOf(before, longestFirst(totals))?.length ?? 0);
  return opened.slice(0, opened.length - (endingOf(opened, longestFirst(sumsBehind)) ?? "").length);
}

const stepsOf = once(({ stages, cameOf, pairs }: FigureWords): ReadonlySet<string> => new Set([...stages, ...cameOf, ...pairs.flatMap(({ part }) => part)]));

function isStepWord(text: string, words: FigureWords): boolean {
  return stepsOf(words).has(text);
}
