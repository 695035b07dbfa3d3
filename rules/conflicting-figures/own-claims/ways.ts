import { ALL_WENT, approximate, BOTH_WENT, CHANGE_IN_WORDS, chineseValue, COMMA, directionOf, isEnumerated, NAMES_JOINED, OF_OTHER_TIME, quantitiesOf, SEVERAL_NAMED, SO_MANY_WENT, WENT_UP, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { claimsToldIn, contradicted, type Claimed } from "./words-against.js";

/** Letters before a count in which a change is told in words. */
const LONGEST = 48;
/** Letters before what is said of both. */
const SHORT = 12;
const PERCENT = "percent";

/** A change in per cent, with the way that it went. */
export interface Way {
  readonly change: Quantity;
  readonly direction: -1 | 1;
}

/** 收案上升6.5%；结案下降2.1%。收案数、结案数均呈上升趋势; 增长10.6%；…增长22%，“一增一减”: what is said of the changes right before it, and one of them went the other way. To be told as a hint. */
export function waysIn(input: RuleInput): readonly Finding[] {
  const { report } = input;
  return [...claimsToldIn(report, ALL_WENT, allWent), ...claimsToldIn(report, SO_MANY_WENT, soManyWent), ...claimsToldIn(report, BOTH_WENT, bothWent), ...changesInWords(report)].map((each) => contradicted(each, report));
}

function wayOf(word: string): -1 | 1 {
  return WENT_UP.test(word) ? 1 : -1;
}

function numberOf(word: string): number {
  const read = chineseValue(word)?.value;
  return read === undefined ? 0 : approximate(read);
}

/** As many changes as are named, of which one went the other way. */
function allWent([all, names = "", way = ""]: RegExpExecArray, before: readonly Quantity[], report: Report): Quantity | undefined {
  const told = SEVERAL_NAMED.exec(names)?.[1];
  const count = told === undefined ? names.split(NAMES_JOINED).length : numberOf(told);
  return OF_OTHER_TIME.test(all) ? undefined : otherThan(wayOf(way), count, waysOf(before, report));
}

function bothWent({ 1: way = "", index, input }: RegExpExecArray, before: readonly Quantity[], report: Report): Quantity | undefined {
  // 同比、环比“双下降”: of one thing against two times.
  return OF_OTHER_TIME.test(input.slice(Math.max(0, index - SHORT), index)) ? undefined : otherThan(wayOf(way), 2, waysOf(before, report));
}

function otherThan(direction: -1 | 1, count: number, ways: readonly Way[]): Quantity | undefined {
  return count < 2 || ways.length !== count ? undefined : ways.find((each) => each.direction !== direction)?.change;
}

/** 一增一减: as many changes as it says in all, not as many of them up. */
function soManyWent([, first = "", one = "", second = "", other = ""]: RegExpExecArray, before: readonly Quantity[], report: Report): Quantity | undefined {
  const ways = waysOf(before, report);
  const [up, down] = wayOf(one) > 0 ? [first, second].map(numberOf) : [second, first].map(numberOf);
  if (up === undefined || down === undefined || wayOf(one) === wayOf(other) || ways.length !== up + down) return undefined;
  return ways.filter(({ direction }) => direction > 0).length === up ? undefined : ways[ways.length - 1]?.change;
}

/** The changes in per cent that the figures tell, those of lists with the first of their list: 分别下降28.1%、31.0%. */
export function waysOf(figures: readonly Quantity[], report: Report): readonly Way[] {
  const { figureWords: words } = report.context.standard;
  const ways: Way[] = [];
  for (const change of figures) {
    const last = ways[ways.length - 1];
    const own = directionOf(change, words);
    const direction = own === 0 && last !== undefined && change.before === "" && isEnumerated(last.change, change) ? last.direction : own;
    if (direction !== 0 && change.family === PERCENT && change.depth === 0) ways.push({ change, direction });
  }
  return ways;
}

/** 违法人数减少，共查处126人，同比上升5%: the count and its change right behind a change in words that is the other way. */
function changesInWords(report: Report): readonly Claimed[] {
  const { figureWords: words } = report.context.standard;
  const quantities = quantitiesOf(report);
  return quantities.flatMap((change): readonly Claimed[] => {
    const count = change.family === PERCENT && change.block.cell === undefined ? quantities[change.index - 1] : undefined;
    const direction = directionOf(change, words);
    const { block: { view: { text } } } = change;
    if (count?.block !== change.block || direction === 0 || count.depth !== change.depth || directionOf(count, words) !== 0 || text.slice(count.end, change.start) !== COMMA + change.before) return [];
    const from = Math.max(0, count.start - LONGEST);
    const told = CHANGE_IN_WORDS.exec(text.slice(from, count.start));
    const isOther = told !== null && !OF_OTHER_TIME.test(told[0]) && wayOf(told[2] ?? "") !== direction;
    return isOther ? [{ block: change.block, start: from + told.index, end: from + told.index + told[0].lastIndexOf(COMMA), told: change }] : [];
  });
}
