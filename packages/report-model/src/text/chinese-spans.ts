/** Spans of months as they are told in reports. For normalised text (see `text-view.ts`). */

/** From the first to the last month, counted from the year 0; `Infinity` where it goes on. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Where its words end in the text. */
  readonly end: number;
}

/** So many already in some months; the group is the step. Example: 仅6月至8月|就|排查. */
export const SO_MANY_THEN = /就(\p{Script=Han}{2})$/u;
/** A sentence without such letters tells no span of months. */
export const SPAN_HINT = /月|季度|半年|全年|以来/u;
/** A month, months or since a month. Examples: 2023年7月至2024年11月, 6月以来, 10月份. */
const MONTHS_TOLD = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:\d{1,2}日)?(?:(以来|起)|[—－–~～至到-]{1,2}(?:((?:19|20)\d{2})年)?(\d{1,2})月(?!\d{0,2}日)|份?(?![底末初中\d至到—－–~～-]))/gu;
/** Months of one year. Examples: 1至8月, 2024年1—11月. */
const FROM_TO = /(?:((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})[—－–~～至到-]{1,2}(\d{1,2})月/gu;
/** Since a year. Example: 2019年以来. */
const SINCE = /((?:19|20)\d{2})年(?:以来|起)/gu;
/** Parts of a year. Examples: 上半年, 2024年全年. */
const PART = /(?:((?:19|20)\d{2})年)?([上下]半年|前三季度|[一二三四]季度|全年)/gu;

const MONTHS = 12;
/** First and last month of the parts of a year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { 上半年: [1, 6], 下半年: [7, 12], 前三季度: [1, 9], 一季度: [1, 3], 二季度: [4, 6], 三季度: [7, 9], 四季度: [10, 12], 全年: [1, 12] };

/** A part of one year by itself; the group is the part. Examples: 第|一季度, 2025年|上半年. */
export const PART_TOLD = /(?<![前至到、—-])第?([一二三四]季度|[上下]半年)(?![末底至到、—-]|以来)/u;
/** How many days each has. */
export const DAYS_OF_PARTS: Readonly<Record<string, readonly number[]>> = { 上半年: [181, 182], 下半年: [184], 一季度: [90, 91], 二季度: [91], 三季度: [92], 四季度: [92] };

/** A year that is told. */
const A_YEAR = /((?:19|20)\d{2})年/gu;
/** What says that a span ends a count that began before. Examples: 截至|10月, 截止|6月. */
const UP_TO = /截[至止]到?$/u;

/** Letters of that, and spans of one sentence that are read. */
const [LONGEST_UP_TO, MOST] = [3, 40];

/** The spans that a text tells, in order; those without a year are of the given one. */
export function spansIn(text: string, own: number): readonly Span[] {
  // 2021年全年346起，仅6月至8月就368起: of the year told before.
  const last = [...text.matchAll(A_YEAR)];
  const at = (year: string | undefined, month: string | number, index = 0): number => Number(year ?? last.findLast((each) => each.index < index)?.[1] ?? own) * MONTHS + Number(month);
  const found = [
    ...[...text.matchAll(FROM_TO)].map((each): Told => ({ each, from: at(each[1], each[2] ?? 1, each.index), to: at(each[1], each[3] ?? MONTHS, each.index) })),
    ...[...text.matchAll(MONTHS_TOLD)].map((each): Told => ({ each, from: at(each[1], each[2] ?? 1, each.index), to: each[3] !== undefined ? Infinity : at(each[4] ?? each[1], each[5] ?? each[2] ?? MONTHS, each.index) })),
    ...[...text.matchAll(SINCE)].map((each): Told => ({ each, from: at(each[1], 1), to: Infinity })),
    ...[...text.matchAll(PART)].map((each): Told => ({ each, from: at(each[1], PARTS[each[2] ?? ""]?.[0] ?? 1, each.index), to: at(each[1], PARTS[each[2] ?? ""]?.[1] ?? MONTHS, each.index) })),
  ].map(({ each, from, to }) => ({ from, to, start: each.index, end: each.index + each[0].length }));
  if (found.length > MOST) return [];
  // 8月 of 1至8月 is no month of its own.
  const whole = found.filter((one) => !found.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start));
  return whole.filter(({ start }) => !UP_TO.test(text.slice(Math.max(0, start - LONGEST_UP_TO), start))).sort((one, other) => one.end - other.end);
}

interface Told {
  readonly each: RegExpExecArray;
  readonly from: number;
  readonly to: number;
}

/** Every year that a text names, by its number alone. */
export const YEARS_OF_TEXT = /(?<!\d)(?:19|20)\d{2}(?=年|[-—~～至])/gu;
/** Says that figures are of a part of a year. Examples: 上半年, 前三季度, 1至6月, 截至6月. */
export const OTHER_PARTS = /[上下]半年|季度|月份|\d月/u;
/** How often in each part of a year. Examples: 平均每月, 每季度, 每月开展, 周均. */
export const EVERY_PERIOD = /(?:每个?(?<each>半年|季度|季|月|周|星期)\p{Script=Han}{0,4}|(?<short>[季月周])均)$/u;
/** The same, wherever it stands. */
export const EVERY_ONE = /每个?(?:半年|季度|季|月|周|星期)|[季月周]均/gu;
/** How many of them a year has. */
export const PERIODS_OF_YEAR: Readonly<Record<string, number>> = { 半年: 2, 季度: 4, 季: 4, 月: 12, 周: 52, 星期: 52 };
/** All that may stand before it where it only says again how often that is. Examples: 平均|每月, 折合|每季度. */
export const ONLY_AVERAGED = /^(?:平均|折合|约合|相当于)?$/u;
/** How many in all of the year. Examples: 全年, 一年共计, 全年累计. */
export const IN_ALL_OF_YEAR = /^(?:全年|一年|年内|本年度?)(?:共计?|总计|累计|合计|已)?\p{Script=Han}{0,2}$/u;
/** From some time on, and not all of the year. Examples: 7月起, 自成立以来, 开始. */
export const SINCE_THEN = /\d月|以来|起[，,]|开始|成立后|启动后/u;
/** What each has, more or less. Examples: 每场|约72人次, 每宗约合, 每宗约少罚. */
export const ABOUT_EACH = /^(?<each>每\p{Script=Han}{1,2})(?:(?<about>约(?![谈见定束请]))合?(?<what>\p{Script=Han}{0,4}))?$/u;
