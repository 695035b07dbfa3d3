import { compare, integer, isInteger, once, pairsInCommon, withoutWords, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { inOtherUnit } from "./mixed.js";

/** Fewer may be the same by chance. */
const FEWEST = integer(10);
/** A number by which two figures are hardly the same by chance. */
const TELLING = integer(100);
/** Letters behind a figure that are its noun. */
const NOUN = 4;
/** Pairs of letters by which two figures are of one matter. */
const ALIKE = 2;

/** 审结351宗 and later 全年审结的351件: one number of one matter, told again with another classifier. */
export function mixedAgain(quantities: readonly Quantity[], { report, data: { words } }: RuleInput): readonly Finding[] {
  const { among, wholeYear } = report.context.standard.figureWords;
  const fillers = [...among, ...wholeYear];
  const wordsOf = once(({ lead, after }: Quantity): string => withoutWords(lead + after.slice(0, NOUN), fillers).replaceAll(NOT_HAN, ""));
  const mixable = words["mixable"] ?? [];
  const byValue = new Map<bigint, Quantity[]>();
  return quantities.flatMap((quantity): readonly Finding[] => {
    const { block, unit, value, approximation, sentence } = quantity;
    if (!mixable.includes(unit) || block.cell !== undefined || approximation !== "none" || !isInteger(value) || compare(value, FEWEST) < 0) return [];
    const told = byValue.get(value.digits) ?? [];
    byValue.set(value.digits, [...told, quantity].slice(-COMPARED));
    const alike = told.filter((each) => (each.block !== block || each.sentence !== sentence) && (pairsInCommon(wordsOf(quantity), wordsOf(each)) >= (compare(value, TELLING) < 0 || block.index - each.block.index <= 1 ? ALIKE : 1) || pointsBack(quantity, each, words)));
    const [first] = alike;
    return first === undefined || alike.some((each) => each.unit === unit) ? [] : [inOtherUnit(quantity, first)];
  });
}

/** 案件52宗. 对上述52起案件: what was told right before, by its last letters. */
function pointsBack({ before, after, block }: Quantity, first: Quantity, words: RuleInput["data"]["words"]): boolean {
  return words["pointing"]?.some((word) => before.endsWith(word)) === true && first.block.order >= block.order - 1 && first.lead.endsWith(after.slice(0, HEAD));
}

/** Letters by which a noun is known. */
const HEAD = 2;

/** Figures of one value that are compared. */
const COMPARED = 8;

const NOT_HAN = /\P{Script=Han}+/gu;
