import type { FigureWords } from "@lint-report/standard";
import { compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, OF } from "../../text/chinese-clauses.js";
import { NOT_AMONG_IT, SOME_OF_MANY, TAKEN_IN } from "../../text/chinese-statements.js";
import { KIND_NAMED, LEVEL_NAMED } from "../../text/chinese-subjects.js";
import { isCounted, isEnumerated, joint, mentions, opensWith, sumOf, wordsOf } from "./scope.js";

/** 公安交管类380件，市场监管类297件，违建拆除类219件、…: kinds, or levels of government, of which the first is one beside the others. */
export function areKindsBeside(all: readonly Quantity[], words: FigureWords): boolean {
  return [KIND_NAMED, LEVEL_NAMED].some((named) => all.every(({ before }) => named.test(before) && !opensWith(before, words.among)));
}

/** 13个部门的立案数为150件，其中甲局96件、…: fewer parts are told than there are that have some. */
export function isOfMore(total: Quantity, parts: readonly Quantity[], quantities: readonly Quantity[]): boolean {
  const count = quantities[quantities.indexOf(total) - 1];
  return count !== undefined && count.block === total.block && count.sentence === total.sentence && count.unit !== total.unit && compare(count.value, integer(parts.length)) > 0 && total.before.includes(OF) && !joint(count, total).includes(COMMA) && isCounted(count) && count.segment === total.segment;
}

/** 其中热点问题有：市容1443件、街面344件: those that stand out, not all. */
export function areSomeOfMany(total: Quantity, [first]: readonly Quantity[]): boolean {
  return first?.block === total.block && SOME_OF_MANY.test(joint(total, first));
}

/** 批准逮捕181件244人、不批准逮捕73件101人 of 271件365人: in both units some are missing that nothing was decided about. */
export function areMissingTwice({ total, parts }: { readonly total: Quantity; readonly parts: readonly Quantity[] }, quantities: readonly Quantity[]): boolean {
  const [whole, ...shares] = [total, ...parts].flatMap((each) => {
    const other = quantities[quantities.indexOf(each) - 1];
    return other?.end === each.start ? [other] : [];
  });
  return whole !== undefined && shares.length === parts.length && whole.unit !== total.unit && shares.every(({ unit }) => unit === whole.unit) && compare(sumOf(shares), whole.value) < 0 && compare(sumOf(parts), total.value) < 0;
}

/** 受理审查起诉739人，经审查，批准逮捕272人，不批准逮捕276人: of what was taken in much is still to be decided, or is of another step. */
export function arePending(total: Quantity, parts: readonly Quantity[], { alls }: FigureWords): boolean {
  const [first] = parts;
  // 受理1530件，已全部作出决定: nothing is left.
  return first !== undefined && parts.length === PAIR && TAKEN_IN.test(total.before) && !mentions(joint(total, first), alls) && parts.every((part) => !TAKEN_IN.test(part.before));
}

/** What was decided so, and what was decided otherwise. */
const PAIR = 2;

/** 行政权力441项，其中许可28项、征收4件、…: what is counted in another unit among the parts, where with it they come to the total. */
export function isWithOtherUnit(total: Quantity, parts: readonly Quantity[], quantities: readonly Quantity[]): boolean {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (first === undefined || last === undefined) return false;
  // 予以公开425件，占66.41%；部分公开30，占4.69%；…: nor what has none.
  if (quantities.some((each) => each.unit === "" && each.start > first.end && each.end < last.start && compare(sumOf([...parts, each]), total.value) === 0)) return true;
  const run = quantities.slice(quantities.indexOf(first));
  const end = run.findIndex((each, at) => at > 0 && (!isEnumerated(run[at - 1] ?? each, each) || each.depth !== first.depth));
  const all = end < 0 ? run : run.slice(0, end);
  return all.includes(last) && all.length > parts.length && all.every(isCounted) && all.some(({ unit }) => unit !== total.unit) && compare(sumOf(all), total.value) === 0;
}

/** 不起诉118人（不含附条件不起诉5人），其中…、附条件不起诉5人: a part that the total is said not to hold. */
export function isToldNotAmong(total: Quantity, parts: readonly Quantity[], quantities: readonly Quantity[]): boolean {
  const next = quantities[quantities.indexOf(total) + 1];
  return next !== undefined && next.depth > total.depth && NOT_AMONG_IT.test(joint(total, next)) && parts.some(({ unit, value }) => unit === next.unit && compare(value, next.value) === 0);
}

/** 不捕 beside 批准逮捕: what was decided otherwise, neither part nor whole. */
export function areOpposite(one: Quantity, other: Quantity, { negations, among, stages }: FigureWords): boolean {
  const told = wordsOf(one);
  const negation = opensWith(told, among) ? undefined : negations.findLast((word) => told.startsWith(word));
  const step = negation === undefined ? "" : told.slice(negation.length);
  return step !== "" && step.length <= LONGEST_STEP && !mentions(step, stages) && Array.from(step).every((letter) => wordsOf(other).includes(letter));
}

/** Letters of a step. */
const LONGEST_STEP = 4;
