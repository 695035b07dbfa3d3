import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { OPENING } from "../../text/chinese-clauses.js";
import { ALL_BY_NOW, COUNTED_WITH, OF_STOCK } from "../../text/chinese-figures.js";
import { commonEnding } from "../../text/word-edges.js";
import { isFirm } from "./interval.js";
import { isLastYear, joint, mentions, opensWith, sumOf, type Sentence } from "./scope.js";

/** 108辆（含百吨王126辆）, 421件（含执恢、执保436件）: of the figure right before the brackets. */
export function inBrackets(part: Quantity, before: readonly Quantity[], { openLists, carried }: FigureWords): Quantity | undefined {
  const last = before[before.length - 1];
  const isRight = last?.unit === part.unit && part.depth > last.depth && joint(last, part) === OPENING + part.lead && opensWith(part.lead, openLists);
  return isRight && !mentions(part.before, carried) ? last : undefined;
}

/** Letters of a noun that a part names again. */
const WHOLE_NOUN = 4;

/** What came from earlier years stands right beside the whole, before it or in brackets behind it, and the part is no more than both. */
export function isAmongBoth(part: Quantity, whole: Quantity, { sentence: { quantities }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): boolean {
  const at = quantities.indexOf(whole);
  // 司法建议6件、检察建议22件，其中诉前检察建议25件: of what its own noun names.
  if (whole.before.length >= WHOLE_NOUN && part.before.endsWith(whole.before)) return false;
  // 审批23项，备案8项，其中新增5项、延续16项、变更10项: the list comes to both.
  const comeTo = (one: Quantity | undefined, other: Quantity | undefined): boolean => {
    const list = quantities.filter((each) => other !== undefined && each.start > other.end && each.unit === whole.unit && each.segment === whole.segment);
    return one?.unit === whole.unit && other?.unit === whole.unit && list.includes(part) && compare(sumOf(list), sumOf([one, other])) === 0;
  };
  if (comeTo(quantities[at - 1], whole) || comeTo(whole, quantities[at + 1])) return true;
  return [quantities[at - 1], quantities[at + 1]].some((each) => each !== undefined && each !== part && each.unit === whole.unit && each.segment === whole.segment && isFirm(each) && !isLastYear(each, words) && !(each.start > whole.end && COUNTED_WITH.test(joint(whole, each))) && compare(part.value, sumOf([whole, each])) <= 0
    && (mentions(each.before, words.carried) || mentions(whole.before, words.carried, words.increments) || OF_STOCK.test(each.before)));
}

/** 甲领域处罚63件，乙领域处罚17件，其中当场缴纳30件; 废止14件，修改3件，其中清理涉及17件: of what is told of two alike, or of both together. */
export function areAlikeBeside(part: Quantity, whole: Quantity, { sentence: { quantities }, words: { among } }: { readonly sentence: Sentence; readonly words: FigureWords }): boolean {
  // 司法建议6件、检察建议22件，其中诉前检察建议25件: of what its own noun names.
  if (!opensWith(part.before, among) || commonEnding(part.before, whole.before).length >= NOUN) return false;
  const kin = quantities.slice(0, quantities.indexOf(whole)).findLast(({ unit, depth, family }) => depth === whole.depth && (unit === whole.unit || family === whole.family));
  if (kin?.unit !== whole.unit || !isFirm(kin)) return false;
  const order = compare(part.value, sumOf([kin, whole]));
  return order === 0 || (order < 0 && compare(kin.value, whole.value) !== 0 && commonEnding(kin.before, whole.before).length >= NOUN);
}

/** Letters of what both are. */
const NOUN = 2;

/** 新增28名，其中总数达到86名; 在册86人，其中全年新接收112人: what there is by now, and what came and went. */
export function isOfStock(part: Quantity, whole: Quantity, { sentence: { quantities }, words: { increments, stocks } }: { readonly sentence: Sentence; readonly words: FigureWords }): boolean {
  const next = quantities[quantities.indexOf(part) + 1];
  const isFlow = next?.unit === part.unit && stocks.some(({ closing, inflow, outflow }) => mentions(whole.before, closing) && mentions(part.before, inflow) && mentions(next.before, outflow));
  return isFlow || (ALL_BY_NOW.test(part.before) && mentions(whole.before, increments));
}
