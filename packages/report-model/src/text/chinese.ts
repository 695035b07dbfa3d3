import { allMatches } from "./all-matches.js";
/**
 * The Chinese language and the written forms of official documents: numerals, marks of enumeration, sentence ends,
 * dates, document numbers. This is the one module of the model that may hold Chinese words; what a report is *about*
 * is data of the standard.
 *
 * All patterns are meant for normalised text (see `text-view.ts`): full-width brackets and commas, half-width digits.
 */

/** Digits of small numerals; `两` and `〇` included. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Value of a Chinese integer below ten thousand, as it numbers headings: 十二 → 12, 二十 → 20.
 * Returns `undefined` for anything that is not such a numeral.
 */
export function chineseInteger(text: string): number | undefined {
  let total = 0;
  let digit = -1;
  for (const character of text) {
    const power = POWERS[character];
    const value = DIGITS[character];
    if (power !== undefined) {
      total += (digit < 0 ? 1 : digit) * power;
      digit = -1;
    } else if (value !== undefined) {
      if (digit > 0) return undefined;
      digit = value;
    } else return undefined;
  }
  return text === "" ? undefined : total + Math.max(digit, 0);
}

const NUMERAL_CHARACTERS = "〇一二三四五六七八九";

/** The numeral that numbers a heading: 12 → 十二. Integers from 1 to 99; others are returned in Arabic digits. */
export function chineseNumeral(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : NUMERAL_CHARACTERS[tens] ?? ""}十`;
  return head + (ones === 0 ? "" : NUMERAL_CHARACTERS[ones] ?? "");
}

/** Ends of sentences. */
export const SENTENCE_END = "。！？";
/** Where a sentence or a clause group in it ends. */
export const GROUP_END = /[。！？；]/u;
/** What a paragraph may end with. */
export const PARAGRAPH_END = "。！？：；”）";
/** Ends of clauses inside a list: what stands between the items of an inline list. */
export const CLAUSE_END = "；";
/** Marks that no heading ends with when it stands alone. */
export const STOP_MARKS = "。；，、：！？";
/** What a heading without number never holds, for it cannot be told from other short lines then. Example: （公开稿）, 中共清河县委：, 2025年1月20日; but not 2025年工作计划. */
export const NO_HEADING = /^[（《“]|^\d(?!\d{3}年\p{Script=Han})|[。；，、：！？]/u;
/** Full stop of a sentence. */
export const FULL_STOP = "。";
/** What a sentence ends with before a half-width stop: a character that is no numeral of a heading, a closing mark, a share. Examples: the 件 of 12件., but not the 一 of 一.加强. */
export const STOPPED = /[^\P{Script=Han}一二三四五六七八九十]|["”》%]/u;
/** What stands behind that stop: nothing, a blank, a character, an opening mark, a year. */
export const STOP_FOLLOWED = /^$|[\s\p{Script=Han}“《\d]/u;
export const COLON = "：";
export const BOOK_TITLE_OPEN = "《";
export const BOOK_TITLE_CLOSE = "》";
/** Between two items of a list of words. */
export const ENUMERATION_COMMA = "、";
/** Joins the items of a list when a message is written. */
export const LIST_SEPARATOR = "、";

/** What any of the marks below begins with: most texts begin otherwise. Example: 第. */
export const MARK_START = /^[一二三四五六七八九十\d（〔【[①-⑳第]/u;
/** `一、` and its faulty forms `一.`, `一．`, `一，`; `四、）` carries a stray bracket. Example: 十二、主要举措. */
export const COMMA_MARK = /^([一二三四五六七八九十]{1,3})([、.，])(）?)/u;
/** What follows `一、` when it counts rather than numbers a heading: 一、二审案件, 一、二、三等奖, 三、四季度, 七、八月份. */
export const ORDINAL_RUN = /^(?:[二三四五六七八九十]、)*(?:[二三](?:审|级|类|线|等|期|产)|三等|[二三四五六七八九]等奖|[二三四]季度|[二三四五六七八九十]+月|[二三四五六七八九]年级|[二三四五六七八九十]+(?:组|社|标段))/u;
/** `（一）`, with a comma that does not belong there (`（二）、`), in other brackets (`【三】`), or with its number lost (`（）`). */
export const BRACKET_MARK = /^(?:（([一二三四五六七八九十]{0,3})）|[〔【[]([一二三四五六七八九十]{1,3})[〕】\]])([、，.：]?)/u;
/** `一）` has lost its opening bracket. */
export const OPENLESS_MARK = /^([一二三四五六七八九十]{1,3})）([、，.：]?)/u;
/** `1.`, `1、`; not a decimal, but before a year, a month or a hotline's number. Example: 12.加强, 2.2024年…, 4.6月底前…, 3.12345热线…; not 3.2万, and not two months, 3、4月. */
export const ARABIC_MARK = /^(\d{1,2})(?:\.(?!\d(?!\d{3}年|\d?月|2345(?!\d)|2\d{3}热线))|、(?!\d(?!\d{3}年|\d?月[底末至到上中下]|2345(?!\d)|2\d{3}热线)))/u;
/** `（1）`, `(12)` and `1）`. */
export const ARABIC_BRACKET_MARK = /^(（?)(\d{1,2})）([、，.：]?)/u;
/** `①` to `⑳`. */
export const CIRCLED_MARK = /^([①-⑳])/u;
/** `第一部分`, `第一章`. */
export const PART_MARK = /^第([一二三四五六七八九十]{1,3})(?:部分|章)[、：，]?/u;
/** The numeral inside any of these marks: 第十二部分, （三）, 12.. */
export const MARK_NUMERAL = /[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳]/u;
/** Inline enumeration, not a heading: 一是, 第一，, 其一，. */
export const INLINE_ORDINAL = /^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}，|其[一二三四五六七八九十]，)/u;
/** A year in Arabic digits: 2024年, 2024年度. */
export const YEAR = /(?<!\d)((?:19|20)\d{2})年(?!代)(度?)/u;
/** All of them in a text. */
export const YEARS = new RegExp(YEAR.source, "gu");
/** A full date as official documents print it: 2020年12月2日. */
export const DATE = /(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})[日号]/u;
/** A paragraph that is a date and nothing else, in brackets or not: （2020年12月2日）. */
export const DATE_LINE = /^（?((?:19|20)\d{2})年(\d{1,2}|元)月(\d{1,2})日）?$/u;
/** The first month by its old name: 元月. */
export const FIRST_MONTH = "元";
/** A date in Chinese numerals: 二〇二〇年十二月二日, 二○二五年元月六日. */
export const CHINESE_DATE_LINE = /^（?([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3}|元)月([一二三四五六七八九十]{1,3})日）?$/u;
/** A document number, with any brackets around its year: 赤委〔2020〕50号. */
export const DOCUMENT_NUMBER = /^[\p{Script=Han}（）]{1,20}[〔【（[]?(?:19|20)\d{2}[〕】）\]]?第?\d{1,5}号$/u;

/** A year in the words of a document: 2024 → 2024年. */
export function yearInWords(year: number): string {
  return `${String(year)}年`;
}

/** 2020年12月2日. */
export function dateInWords(date: { readonly year: number; readonly month: number; readonly day: number }): string {
  return `${String(date.year)}年${String(date.month)}月${String(date.day)}日`;
}

/** A circle that stands for 〇. */
const CIRCLE = "○";

/** A date in Chinese numerals as numbers, or `undefined`. Source of the form: CHINESE_DATE_LINE. */
export function chineseDate(match: readonly (string | undefined)[]): { year: number; month: number; day: number } | undefined {
  const year = Number([...(match[1] ?? "")].map((digit) => (digit === CIRCLE ? 0 : DIGITS[digit] ?? "x")).join(""));
  const month = match[2] === FIRST_MONTH ? 1 : chineseInteger(match[2] ?? "");
  const day = chineseInteger(match[3] ?? "");
  return Number.isInteger(year) && month !== undefined && day !== undefined ? { year, month, day } : undefined;
}

/** Joins authority and subject in a title: 云溪镇人民政府关于…的报告. */
export const ABOUT = "关于";
/** Names of units above a town that a full name may begin with, the shortest prefix ending so: 开平市|赤坎镇人民政府, 滁州市|大柳镇. */
export const SUPERIOR_PREFIX = /^[\p{Script=Han}]{1,9}?[县区市州旗盟](?![县区市州旗盟])(?=[\p{Script=Han}]{2})/u;

/** Words that set two parts beside each other in one heading: 存在问题和下一步打算. */
export const CONJUNCTIONS: readonly string[] = ["和", "与", "及", "暨"];
/** Marks that part a heading into clauses. */
export const CONNECTORS: readonly string[] = ["、", "，", "；", "并"];

/** What follows the label of an annex: nothing, a colon, a number; 附件, 附件：1. …, 附件2 ×××统计表, but not 附近. */
export const ANNEX_NUMBER = /^(?:(?:\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})?(?:：|$)|\d{1,2}(?![\d年月日个件项]))/u;
/** Such a label that begins a list of several: 附件：1. …. */
export const ANNEX_LIST = /^：1[.、]/u;

/** Up to the year of an example in a placeholder, and the year. Examples: {{签署日期，如 2025-01-20}}, {{签署日期，如2025年1月20日}}. */
export const EXAMPLE_YEAR = /(\{\{[^{}]{0,20})20\d{2}(?=[-年])/gu;
/** A placeholder of a template that stands for a year: {{year}}年. */
export const PLACEHOLDER_YEAR = /\{\{[^{}]{0,40}\}\}(?:年度?)?/gu;

/** The official form of a numbering mark: comma 三、 · bracket （三） · arabic 3. · arabic-bracket （3） · part 第三部分 · circled ③. */
export function markInWords(style: "part" | "comma" | "bracket" | "arabic" | "arabic-bracket" | "circled", number: number): string {
  switch (style) {
    case "part": return `第${chineseNumeral(number)}部分`;
    case "comma": return `${chineseNumeral(number)}、`;
    case "bracket": return `（${chineseNumeral(number)}）`;
    case "arabic": return `${String(number)}.`;
    case "arabic-bracket": return `（${String(number)}）`;
    case "circled": return String.fromCodePoint(0x245f + number);
  }
}

/** What opens a quotation: “一把手”. */
export const QUOTE_OPEN = "“";
/** Titles of documents; the years and offices in them are names: 《…工作要点（2024年）》. */
export const BOOK_TITLES = /《[^《》]{0,80}》/gu;
/** 2021—2025年, 2021年至2025年. */
const YEAR_RANGES = /(?:19|20)\d{2}年?[—－–~～至到-]{1,2}(?:19|20)\d{2}年/gu;
/** What follows a year that only dates something: 1月, 以来, 起, 底, 版. */
const DATING = /^度?(?:\d{1,2}月|以[来前后]|来|[起前底末初版]|修)/u;

const YEAR_SIGN = "年";
/** Years in Chinese numerals: 二〇二四年, 二○二四年度. */
export const CHINESE_YEARS = /[〇零○一二三四五六七八九]{4}年/gu;
const YEAR_DIGITS = "〇一二三四五六七八九";

/** The text with such years in Arabic digits, everything at its place: 二〇二四年 → 2024年. */
export function withArabicYears(text: string): string {
  return text.replaceAll(CHINESE_YEARS, (year) => Array.from(year.slice(0, -1), (digit) => String(Math.max(0, YEAR_DIGITS.indexOf(digit)))).join("") + YEAR_SIGN);
}

/** Years that stand for a whole year in a title, heading or opening: no ranges, no dates, none inside 《》. Places cover the four digits. */
export function wholeYearsIn(text: string): readonly { readonly year: number; readonly start: number; readonly end: number }[] {
  if (!text.includes(YEAR_SIGN)) return [];
  const masked = withArabicYears(text).replaceAll(BOOK_TITLES, (title) => " ".repeat(title.length)).replaceAll(YEAR_RANGES, (range) => " ".repeat(range.length));
  return allMatches(masked, YEARS).flatMap((match) => {
    const behind = match.index + match[0].length;
    return DATING.test(masked.slice(behind - (match[2] ?? "").length, behind + 6)) ? [] : [{ year: Number(match[1]), start: match.index, end: match.index + 4 }];
  });
}

/** A report on half a year: 2024年上半年. */
export const HALF_YEAR = /[上下]半年|半年度/u;
/** A line that is meant as a date, well-formed or not: 2025年01月, 20XX年 月 日, 2025.1.20, 二○二五年一月. Example: （2025年1月20日）. */
export const DATE_LIKE_LINE = /^（?(?:[\dXx×_*○〇零一二三四五六七八九]{0,4}年[^，。；：年]{0,6}月(?:[^，。；：月]{0,5}[日号])?|20\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?)）?$/u;
/** A name and a date in one line: 云溪镇人民政府2025年1月20日, 云溪镇人民政府二〇二五年一月. */
export const NAME_AND_DATE_LINE = /^([^，。；]{2,60}?)（?((?:(?:19|20)\d{2}|[〇零○一二三四五六七八九]{4})年[\d一二三四五六七八九十元]{1,3}月(?:[\d一二三四五六七八九十]{1,3}[日号])?|20\d{2}[-./]\d{1,2}[-./]\d{1,2})）?$/u;
/** A date anywhere in a short line of a web page: 发布日期：2022-02-14. */
export const ANY_DATE = /20\d{2}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}/u;
/** What ends like a bureau, an office or a regiment and is none: 新格局, 督办, 办事大厅, 集团, and a line of a web page: 2026-01-21 09:14|. */
export const NO_AUTHORITY = /[|\uff5c\u4e28>]|\d{4}[-/]\d|(?:[格全大布结时战开当僵危变]局|[督承交举创协主代查催申领转速联帮]办|(?:[大餐客展门前歌舞影]|服务|[办议]事|接待|审判|多功能)厅|(?<![〇○零一二三四五六七八九十百\d])团)$/u;
/** What stands for a value still to be written: XX镇, ××, {{…}}, ____. */
export const UNFILLED = /\{\{|[Xx×＊*]{2}|_{2}|【】/u;

/** 全年 of what was done, not of what was set as a target: 全年开展行政检查412次. */
export const WHOLE_YEAR = /全年(?!度?(?:目标|任务|计划|预算|安排|力争))/gu;
/** A count in the words that follow, not a date: 412次. */
export const COUNT_FOLLOWS = /^[^。；！？\d]{0,60}(?<!\.)\d{1,9}(?![\d年月日])/u;
/** A year named right before: 2019年全年. */
export const YEAR_BEFORE = /((?:19|20)\d{2})年$/u;
/** Until when figures run, in words: 截至2020年11月30日, 1—11月, 前三季度. */
export const CUT_OFF = /截[至止](?:((?:19|20)\d{2})年)?|统计(?:期间|时段|时间|周期)|(?<!\d)1月?[—－–~～至到-]{1,2}1?\d月|前(?:\d{1,2}|[一二三四五六七八九十]{1,2})个月|前三季度/gu;
/** The same with a full date, or to the end of a month or the year: 截至2024年12月31日, 截至2024年12月底, 截至2024年底. */
export const CUT_OFF_DATE = /截[至止]((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日|[底末])|年?[底末])/gu;
/** A line of a web page that says where one is: 首页 > 政务公开 > 法治政府建设年度报告. */
export const SITE_LINE = /[>＞»›|｜]|位置(?:是|为)?：/u;
/** A year with its first two digits left out: 24年度. */
export const SHORT_YEAR = /(?<!\d)\d{2}年度?/u;

/** Says that something is still to be done, or by when. Examples: 6月底前完成, 年底前建成, 力争, 将组织; not 6月底前已完成. */
export const TO_BE_DONE = /(?:\d{1,2}月(?:份|底|末|中旬|上旬|下旬|\d{1,2}日)?|年底|年末|季度末|[上下]半年)(?:之|以)?前(?!已|就|均|都|全部已)|力争|将(?:继续|进一步|持续|重点|着力|以|组织|开展|推进|推动|加强|完善|建立)/u;

/** A short line that ends in a date of any form, as signatures do: 云溪镇人民政府2025年1月20日, 2025-01-20, 2025.1, 二〇二五年一月二十日. */
export const DATED_LINE = /^[^。；！？]{0,30}?(?:(?:19|20)\d{2}(?:年|[-./])\d{1,2}(?:月|[-./]\d{1,2})?(?:\d{1,2}日)?|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)）?$/u;
