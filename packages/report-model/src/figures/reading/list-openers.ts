import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, COMPARED_YEAR, COMPOSED, DIVIDED, IN_BRACKETS, SEGMENT_MARKS, YEAR_OPENS } from "../../text/chinese-clauses.js";
import { HIGHEST_BAND } from "../../text/chinese-figures.js";
import { OTHERS_IN_TURN } from "../../text/chinese-shares.js";
import { LEVEL_NAMED } from "../../text/chinese-subjects.js";
import { COLON, ENUMERATION_COMMA, FULL_STOP } from "../../text/chinese.js";
import { complementWords } from "./completeness.js";
import { isCounted, joint, mentions, opensWith, type Sentence } from "./scope.js";

/** A total with the figures that are said to be its parts. */
export interface PartList {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** `closed`: 包括, 分别为; `bracket` and `colon`: most likely whole; `open`: 其中; `none`: parts follow without a word. */
  readonly opening: "closed" | "open" | "bracket" | "colon" | "none";
  /** True where the parts are not all joined by enumeration commas or words like 和. */
  readonly loose: boolean;
  /** True where a further breakdown follows among the parts. */
  readonly nested: boolean;
}

export interface Opener {
  readonly at: number;
  readonly kind: PartList["opening"];
  /** True behind a colon: the parts may be clause groups. */
  readonly wide: boolean;
  /** The depth of brackets in which the parts stand. */
  readonly depth: number;
}

/** Places where a list of parts opens: before a figure whose words begin with such a word, behind a bracket or a colon, or right behind a total. */
export function openersOf({ quantities }: Sentence, words: FigureWords): readonly Opener[] {
  return quantities.flatMap((quantity, index): readonly Opener[] => {
    const previous = quantities[index - 1];
    if (previous === undefined) return [];
    const between = joint(previous, quantity).replace(IN_BRACKETS, "");
    if (quantity.depth > previous.depth && (!isCounted(previous) || YEAR_OPENS.test(between))) return [];
    const kind = openingOf(between, previous, { quantity, words });
    if (kind === undefined || mentions(between, words.lastYear) || COMPARED_YEAR.test(between)) return [];
    return [{ at: previous.end, kind, wide: between.includes(COLON), depth: quantity.depth }];
  });
}

/** What is told between a total and the first of its parts. */
function openingOf(between: string, total: Quantity, { quantity: first, words }: { readonly quantity: Quantity; readonly words: FigureWords }): PartList["opening"] | undefined {
  // 甲镇96件，其他依次为乙镇71件、丙镇58件: what stands beside it.
  if (OTHERS_IN_TURN.test(between)) return undefined;
  const isTold = mentions(between, listWords(words));
  if ((isTold && mentions(between, words.closedLists)) || isComposed(total, first)) return "closed";
  if (isTold) return "open";
  if (first.depth > total.depth) return "bracket";
  // 由2.9：1缩小到2.4：1.
  if (between === COLON) return undefined;
  if (between.includes(COLON) || DIVIDED.test(between)) return "colon";
  // 其余15件引导申请仲裁11件、提起诉讼6件: what is left, in its own clause.
  if (opensWith(total.before, words.rests) && first.unit === total.unit && !between.includes(COMMA) && !between.includes(ENUMERATION_COMMA)) return "colon";
  // 中央级12.06亿元，省级2.31亿元，县级9.78亿元: one beside the others.
  if ([total, first].every(({ before }) => LEVEL_NAMED.test(before))) return undefined;
  // 罚款31.48万元，普通程序27.24万元、简易程序4.42万元: by words of one row.
  return isCounted(total) && (mentions(total.before + total.after, words.wholes) || mentions(first.before, complementWords(words)) || HIGHEST_BAND.test(first.after)) ? "none" : undefined;
}

/** 86名，由行政编制41名和事业编制47名组成. */
function isComposed(total: Quantity, { block, start }: Quantity): boolean {
  return COMPOSED.test(block.view.text.slice(total.end, start + LONGEST_LIST));
}

const listWords = once(({ closedLists, openLists }: FigureWords) => [...closedLists, ...openLists]);

/** Letters behind the first part of a list in which it is told to make up the total. */
const LONGEST_LIST = 80;

/** The words of the clause group that a list stands in, behind its total. */
export function groupBehind({ total: { block: { view: { text } }, end } }: PartList): string {
  let stop = end;
  while (stop < text.length && !(SEGMENT_MARKS + FULL_STOP).includes(text.charAt(stop))) stop++;
  return text.slice(end, stop);
}
