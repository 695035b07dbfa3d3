import { add, compare, integer, OF, opensWith, quantitiesOf, YEARS, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { endsWithAny, has, startsWithAny } from "../reading/lists.js";
import { nounIn } from "../reading/statements.js";
import { digitsOf } from "./slips.js";
import { figureBefore } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** A figure that points back (上述8名法律顾问), and the only one before it that it can mean (聘有法律顾问6名). */
export interface Again {
  readonly first: Quantity;
  readonly second: Quantity;
  /** The message that says how they were found, where there is one of its own. */
  readonly key?: string;
}

/** Sentences that are looked back on. */
const BACK = 2;
/** Letters of the noun by which the two are one matter. */
const NOUN = 2;

/** Figures that are told again with another value; where more than one figure can be meant, none is. */
export function againIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const quantities = quantitiesOf(report);
  return quantities.flatMap((second, index) => {
    const noun = pointsBack(second, words) ? nounOf(second, words) : undefined;
    if (noun === undefined) return [];
    const near = quantities.slice(Math.max(0, index - LOOKED_AT), index).filter((each) => isNear(each, second));
    const alike = near.filter((each) => each.unit === second.unit);
    // 这3名镇法律顾问 of 聘有法律顾问2名.
    const ends = [noun.slice(0, NOUN), noun.slice(-NOUN)];
    const named = alike.filter(({ before, after }) => ends.some((each) => before.includes(each) || after.includes(each)));
    // 1083家次，其中862家次、221家次。上述1038家次; 立案523件。对这532件案件: of several the one with the same digits, whatever it counts.
    const digits = digitsOf(second);
    const swapped = digits === undefined ? [] : alike.filter((each) => digitsOf(each) === digits);
    const [first, ...others] = swapped.length > 0 ? swapped : named;
    // 聘有6名，新聘2名: 8 in all.
    const sum = alike.reduce((all, { value }) => add(all, value), integer(0));
    const isTold = [sum, ...quantities.slice(Math.max(0, index - TOLD_AT), index).filter(({ unit }) => unit === second.unit).map(({ value }) => value)].some((value) => compare(value, second.value) === 0);
    return first === undefined || others.length > 0 || isTold || first.approximation !== "none" || first.depth > 0 ? [] : [{ first, second }];
  });
}

/** Figures that are looked back on. */
const LOOKED_AT = 24;
/** Figures among which it may be told as it is. */
const TOLD_AT = 200;

/** In the sentences before, or for a sentence that opens its paragraph in the paragraph before. */
function isNear(each: Quantity, { block, sentence }: Quantity): boolean {
  return each.block === block ? sentence - each.sentence <= BACK : sentence <= 1 && each.block.order === block.order - 1;
}

/** 这8名, 这笔年初安排的456万元. */
function pointsBack({ before, approximation, upper, block }: Quantity, words: Words): boolean {
  return block.cell === undefined && approximation === "none" && upper === undefined && !startsWithAny(before, words["being"]) && (endsWithAny(before.replace(YEARS, ""), words["again"]) || (before.endsWith(OF) && startsWithAny(before, words["again"])));
}

/** The noun right behind the figure. */
function nounOf({ after }: Quantity, words: Words): string | undefined {
  const noun = nounIn(after, words).slice(0, LONGEST);
  return noun.length < NOUN || has(noun, words["pointing"]) || startsWithAny(noun, words["noun-ends"]) ? undefined : noun;
}

/** Letters of a noun that are shown. */
const LONGEST = 8;

/** 常务会议41次, later 主持38次，其余3次由他人主持: with what is told to be left it is the first; 处罚156宗, later 统计所列203宗，除本级156宗外: the later sentence tells both. */
export function isCompleted(first: Quantity, second: Quantity, report: Report): boolean {
  const { exceptions, lastYear, rests, remainders } = report.context.standard.figureWords;
  const quantities = quantitiesOf(report);
  const isToldBeside = (each: Quantity | undefined): boolean => each?.block === second.block && each.sentence === second.sentence && each !== first && each.unit === first.unit && opensWith(each.before, exceptions) && compare(each.value, first.value) === 0;
  if ((first.block !== second.block || first.sentence !== second.sentence) && [1, 2].some((away) => isToldBeside(quantities[second.index + away]))) return true;
  // 回复23件, later 3件系上年收到，…当年收到的20件已回复: with those of last year it is the first.
  const isOfLast = (each: Quantity | undefined): boolean => each?.block === second.block && each.unit === second.unit && has(each.before + each.after, lastYear) && compare(add(second.value, each.value), first.value) === 0;
  if ([-3, -2, -1, 1, 2].some((away) => isOfLast(quantities[second.index + away]))) return true;
  const next = quantities[second.index + 1];
  return next?.block === second.block && next.unit === second.unit && opensWith(next.before, rests, remainders) && compare(add(second.value, next.value), first.value) === 0;
}

/** 17家律师事务所有14家集中在城区: the first as it is, and some of them. */
export function isToldRightBefore(first: Quantity, second: Quantity, report: Report): boolean {
  const before = figureBefore(second, report);
  return before?.unit === first.unit && compare(before.value, first.value) === 0;
}
