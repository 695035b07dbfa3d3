import { QUOTE_OPEN } from "./chinese.js";

/** How official Chinese names meetings, periods and the titles of documents. For normalised text (see `text-view.ts`). */

/** Plenums of one congress in one breath. Examples: 二十届四中全会, 十九届二中、三中、四中全会. */
export const PLENUMS = /([十二]{1,2}[一二三四五六七八九]?)届((?:[一二三四五六七八]中(?:全会)?[、，和及与]?){1,9})/gu;
/** One of them. Example: 四中. */
export const PLENUM = /[一二三四五六七八]中/gu;
export const PLENARY = "全会";

/** 二十届四中全会. */
export function plenumInWords(congress: string, plenum: string): string {
  return `${congress}届${plenum}${PLENARY}`;
}

/** The years in brackets behind a title. Examples: 2021-2025年, 2020年至2025年, 2023-2023. */
export const TITLE_PERIOD = /^((?:19|20)\d{2})年?([—–~～至到-]{1,2})((?:19|20)\d{2})(年?)$/u;
/** A remark at the end of a title. Example: （试行）. */
export const TITLE_END_REMARK = /（([^（）]{1,40})）$/u;
/** The same right behind a title that stands without 《》. */
export const REMARK_BEHIND = /^（([^（）]{1,40})）/u;
export const YEAR_SUFFIX = "年";

/** （2021－2025年）; without years an empty string. */
export function periodInWords(from: number | null, until: number | null): string {
  return from === null ? "" : `（${String(from)}－${String(until)}年）`;
}

/** The document number that follows a title. Example: （国办发〔2018〕118号）. */
export const NUMBER_BEHIND = /^（(\p{Script=Han}{2,8})〔((?:19|20)\d{2})〕(\d{1,4})号）/u;
/** Its parts in a number of the catalogue. Example: 国办发〔2018〕118号. */
export const NUMBER_PARTS = /^(\p{Script=Han}{2,8})〔((?:19|20)\d{2})〕(\d{1,4})号$/u;

/** Characters that number something. Example: 八 of 第八个五年规划. */
export const NUMBERING = /[\d〇零一二三四五六七八九十]/u;

/** Official names of laws begin so, short ones do not. */
const STATE = "中华人民共和国";
/** Punctuation and spaces, which two ways of writing one title may set differently. */
const MARKS = /[\p{P}\s]/gu;

/** A title as it is looked up: without punctuation. */
export function titleKey(title: string): string {
  return title.replaceAll(MARKS, "");
}

/** 中华人民共和国行政处罚法 → 行政处罚法. */
export function withoutState(title: string): string {
  return title.startsWith(STATE) ? title.slice(STATE.length) : title;
}

const LAW = "法";
/** Behind 法 these make another word of it: 合同法律关系, 婚姻法治. */
const LAW_GOES_ON = /^[律规治制定院庭官学理则警人盲]/u;
/** Before a title these make it a local one: 广东省信访条例. */
const PLACE_BEFORE = /[省市区县州盟旗]$/u;

/** True where a title that stands in running text without marks is meant as that title. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const goesOn = text.charAt(end - 1) === LAW && LAW_GOES_ON.test(text.charAt(end));
  return !goesOn && !PLACE_BEFORE.test(text.charAt(start - 1));
}

/** Marks in which the name of a programme may stand. */
const QUOTES: readonly (readonly [string, string])[] = [["“", "”"], ["", ""], ["\"", "\""], ["‘", "’"], ["「", "」"]];
const QUOTED = /“([^“”]{0,20})”/gu;

/** A word with its quotation marks as it stands, without them, and in others: “七五”普法, 七五普法, "七五"普法. */
export function quoteVariants(word: string): readonly string[] {
  if (!word.includes(QUOTE_OPEN)) return [word];
  const variants = QUOTES.map(([open, close]) => word.replaceAll(QUOTED, (_, inner: string) => open + inner + close));
  return [...new Set(variants)];
}

/** Titles of one list in front of another title, which share what stands before the first. Example: 《甲法》和 of 原《甲法》和《乙法》. */
export const TITLES_BEFORE = /(?:《[^《》]{1,60}》[、和及与]?){1,6}$/u;

/** Marks of a title inside another title. */
export const INNER_TITLE_OPEN = "〈";
export const INNER_TITLE_CLOSE = "〉";
export const QUOTE_CLOSE = "”";
/** Says of a name told before that it is of another time. Example: 大家习惯喊的“法制副校长”，|是办法施行前的旧称. */
export const NAMED_OF_OLD = /旧称|原称|曾称|老名称/u;
/** Ends what stands in front of something in quotation marks. */
export const QUOTE_OPENS = /[“‘"']$/u;
/** Behind a period that something is measured by. Examples: “十三五”末|的1.3倍, “十三五”|基本持平, “十三五”|末的3家增加到9家. */
export const MEASURED_BY = /^[”’"']?(?:末期?的?[\d.]{1,8}%?\p{Script=Han}{0,3}[增升提扩减降压缩]|(?:末期?|时期|期间|同期|全期|五年)?(?:平均|总量|总数)?(?:的(?:约|近|超过?)?(?:[\d.]{1,8}(?:倍|%)|[两三四五六七八九十]{1,2}倍)|(?:基本|大致|大体|总体)?(?:持平|相当)))/u;
/** Opens a clause that goes on about what was just named: 上述两部法律, 该法. */
export const AS_SAID = /^(?:上述|以上|前述|该|这)/u;
/** What a sentence leaves out. Example: 不含公安交通管理. */
export const LEFT_OUT = /(?:不含|不包括|不包含|除)[^（），。；]{0,16}/gu;

/** A year in which something begins that lasts longer. Examples: 2017年以来, 2021年至2023年, 2019年起. */
export const SINCE_YEAR = /(?:19|20)\d{2}年?(?:度?(?:以来|来|起|开始)|[—－–~～至到-]{1,2}(?:19|20)\d{2}年)/u;
/** What stands in front of a year that dates something. Example: 于 of 于1995年挂牌. */
export const DATED_BY = /[于自从至]/u;
/** What follows the digits of a year in which an office came to be or a meeting heard the report. Examples: 年经县编委批准成立, 年1月9日在县人民代表大会会议上. */
export const BEGUN_IN_YEAR = /^年(?:[^，。；]{0,12}(?:成立|组建|挂牌|设立|建制)|\d{1,2}月\d{1,2}日在)/u;
/** Years of a month or of some, not of a day. Examples: 2024年1—6月, 2024年11月份. */
export const YEARS_OF_MONTHS = /(?<!\d)(?:19|20)\d{2}年(?=\d{1,2}(?:[—－–~～至到-]{1,2}\d{1,2})?月(?!\d))/gu;
/** What follows a year that tells a day. Example: 01月26日 of 2024年01月26日. */
export const ON_A_DAY = /^\d{1,2}月\d{1,2}日/u;
/** A year from which on is told. Example: 2024年以来. */
export const SINCE_ONE_YEAR = /(?<!\d)(?:19|20)\d{2}年(?=以来)/u;
