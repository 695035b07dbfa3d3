import { allMatches } from "./all-matches.js";
/**
 * Written forms of official Chinese that drafts get wrong: document numbers, dates, month-day events, ordinals; and the same
 * forms with a piece lost on the way out of a PDF or a web page. For normalised text (see `text-view.ts`).
 */

/** Ends of clauses; the enumeration comma is none. */
export const CLAUSE_STOPS = "。！？；：，";
/** A mark that only running text has. Example: 。 */
export const SENTENCE_MARK = /[。！？；]/u;
/** Marks that close behind a stop and belong to its sentence. */
export const CLOSING_MARKS = "”’）》」』】〕〉";

/** The official brackets of the year in a document number. */
export const NUMBER_BRACKETS = ["〔", "〕"] as const;
/** What is left out of a document number: 〔2020〕第3号 has it. */
export const NUMBER_PREFIX = "第";
/** A document number from its year on, in any brackets. Example: 云府[2020]第03号, of which [2020]第03号. */
export const DOCUMENT_YEAR_NUMBER = /(?<=[\p{Script=Han}）])([〔[［【（〈<{])((?:19|20)\d{2})([〕\]］】）〉>}])(第?)(\d{1,5})号(?![楼院门线房馆机池])/gu;
/** A document number that lost one bracket or both. Examples: 云府办发〔202526号, 云府2020〕3号, 云委法20239号. */
export const BROKEN_NUMBER = /(?<=[\p{Script=Han}）])(?:[〔[［【]((?:19|20)\d{2})(\d{1,4})|((?:19|20)\d{2})[〕\]］】](\d{1,4})|(?<=[发办函字府政委法文令规通])(20[0-4]\d)((?!0\d\d)\d{1,4}))号(?![楼院门线房馆机池])/gu;

/** 〔2020〕3号. */
export function documentNumberInWords(year: string, number: string): string {
  return `${NUMBER_BRACKETS[0]}${year}${NUMBER_BRACKETS[1]}${String(Number(number))}号`;
}

/** The dash between the years of a period. */
export const PERIOD_DASH = "—";
/** Two years that lost the dash between them. Example: 20212025年. */
export const JOINED_YEARS = /(?<!\d)((?:19|20)\d{2}) ?((?:19|20)\d{2})(?=年)/gu;

/** A month or a day and month, as written. Examples: 2020年01月02日, 12月1日, 03月. */
export const MONTH_DATE = /(?<![\d.])(?:(?:19|20)\d{2}年)?(\d{1,2})月(?:(\d{1,2})日)?/gu;
/** A date in figures with other marks between them. Examples: 2020.1.2, 2020-01-02, 2020/1/2. */
export const FIGURE_DATE = /(?<![\dA-Za-z.\-/—_年号])((?:19|20)\d{2})([.\-/])(\d{1,2})\2(\d{1,2})(?![\d.\-/—_A-Za-z%]|[至到号卷册])/gu;
/** A year of two digits with its month. Example: 20年1月2日. */
export const SHORT_YEAR_DATE = /(?<![\d.’'-])(\d{2})年(\d{1,2})月(?:(\d{1,2})日)?/gu;
/** What stands before such figures when they are a span of time. Example: 有期徒刑10年6月. */
export const SPAN_BEFORE = /(?:徒刑|刑期|拘役|历时|为期|服刑|工龄|党龄|工期|期限|满|近|约|共)$/u;
/** A date that lost digits, or of which some are still to be written. Examples: 2025年月日, 2025年1月日, 二〇二五年一月日, 2025年元月…日, 2025年月5日. */
export const HOLLOW_DATE = /(?<!\d)(?:(?:19|20)\d{2}|[〇零○一二三四五六七八九]{4})年(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}|元)月(?:…{1,2}|[〇○])?日|月(?:\d{0,2}|[一二三四五六七八九十]{1,3})日)(?![均常期益程报记夜])/gu;
/** The same with the day, or with month and day, to be written. Examples: 2025年1月日 · 2025年月日. */
export const DAY_MISSING = /^[^年]{4}年[^年月]{1,3}月[…〇○]{0,2}日$/u;
export const MONTH_AND_DAY_MISSING = /^[^年]{4}年月日$/u;
/** A year of which only the century is left, with its month. Example: 20 年1月, which reads 20年1月. */
export const CENTURY_DATE = /(?<!\d)20年\d{1,2}月(?:\d{1,2}日)?/gu;
/** A date in digits that lost 年 or 月. Examples: 20211216日, 20241月5日, 20221月. */
export const JOINED_DATE = /(?<![\d.:/—-]|\d[,，])20\d{2}(?:\d{1,4}日|\d{1,2}月(?:\d{1,2}日)?)(?![均常期益程报记夜\d])/gu;
export const MONTH_SIGN = "月";
/** A day with its month, a year before it or not, and a year's month. Examples: 2024年2月30日, 11月31日 · 2021年16月. */
export const MONTH_DAY = /(?<![\d.:/—-])(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日/gu;
export const YEAR_MONTH = /(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(?!\d)/gu;
/** A line that is nothing but such a date. Examples: 年月日, 20年月日, 年1月2日. */
export const HOLLOW_DATE_LINE = /^（?(?:20)?年\d{0,2}月\d{0,2}日）?$/u;

/** Digits that were set apart, before a year's character or a percent sign, or by thousands before what is counted. Examples: 2 0 2 0年, 20 21年, 98.6 %, 检查1 320家次. */
export const SPREAD_DIGITS = /(?<![\d.])(?:(?:\d ){3}\d|\d{2} \d{2})(?=年)|(?<=\d) (?=%)|(?<=\p{Script=Han})(?<![第表图例件号])[1-9]\d{0,2}(?: \d{3}){1,2}(?=家次|户次|人次|件次|场次|万元|件|份)/gu;

/** Month and day of an event with any mark between them. Examples: 12.4, 3•15, 6-26. */
export const EVENT_DAY = /(?<![\d.])(1[0-2]|[1-9])([.•・‧∙﹒．·-])(3[01]|[12]\d|[1-9])(?![\d.%])/gu;
/** The mark that belongs there. */
export const EVENT_DOT = "·";
/** The date right before the name of a day; the groups are month and day, in digits with a mark or in words. Examples: “12·4”|国家宪法日, 4月15日是第十个|全民国家安全教育日. */
export const DATE_OF_NAMED_DAY = /(?<![\d.])(?:(?<month>\d{1,2})[.•・‧∙﹒．·-](?<day>\d{1,2})”?“?|(?<!\d)(?<monthInWords>\d{1,2})月(?<dayInWords>\d{1,2})日(?:，?是)(?:我国)?(?:的?第[一二三四五六七八九十\d]{1,4}[个届次])?“?)$/u;
/** Another date before that: which of them belongs to which name is not to be seen. Example: “3·15”|“4·15”消费者权益日、国家安全教育日. */
export const DATES_IN_A_ROW = /\d[”"、，和与及]{1,3}“?$/u;
/** Which of its kind a day is, right before its name; the group is the number. Examples: 第|十二|个国家宪法日, 第|10|个“4·15”全民国家安全教育日. */
export const ORDINAL_OF_NAMED_DAY = /第(?<ordinal>[一二三四五六七八九十]{1,4}|\d{1,3})[个届次](?:“?\d{1,2}[.•・‧∙﹒．·-]\d{1,2}”?)?“?$/u;

/** One list of titles or of quoted words with a comma between two of them. Example: 《甲》、《乙》、《丙》. */
export const TITLE_LIST = /《[^《》]{1,80}》(?:（[^（）]{1,60}）)?(?:、《[^《》]{1,80}》(?:（[^（）]{1,60}）)?){1,40}/gu;
export const QUOTE_LIST = /“[^“”]{1,60}”(?:（[^（）]{1,60}）)?(?:、“[^“”]{1,60}”(?:（[^（）]{1,60}）)?){1,40}/gu;
/** The comma itself, between two marks that need none. Example: 》、《. */
export const NEEDLESS_COMMA = /(?<=[》”])、(?=[《“])/gu;
/** An item of such a list that carries something behind it. Example: 》（2020年修订）. */
export const NOTED_ITEM = /[》”]（/u;

/** Families of ordinals in running text. */
export type OrdinalFamily = "first" | "number" | "item" | "point";
export interface Ordinal {
  readonly family: OrdinalFamily;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An ordinal at the start of a clause. Examples: 首先， · 第二， · 其三， · 一是. */
const ORDINAL = /(?<=^|[。；：，！？])(?:(首先|其次|再次)|第([一二三四五六七八九十])(?=[，是])|其([一二三四五六七八九])(?=[，是])|([一二三四五六七八九十])是)/gu;
const IN_WORDS = ["首先", "其次", "再次"];
const NUMERALS = "一二三四五六七八九十";
const FAMILIES: readonly OrdinalFamily[] = ["first", "number", "item", "point"];

/** The ordinals of a text in reading order: 首先 · 第一 · 其一 · 一是 are four families. */
export function ordinalsIn(text: string): readonly Ordinal[] {
  return allMatches(text, ORDINAL).map((match) => {
    // A group that took no part is undefined, which the type of a match does not say.
    const at = (match.slice(1) as (string | undefined)[]).findIndex((group) => group !== undefined);
    const group = match[at + 1] ?? "";
    const number = at === 0 ? IN_WORDS.indexOf(group) + 1 : NUMERALS.indexOf(group) + 1;
    return { family: FAMILIES[at] ?? "first", number, text: match[0], start: match.index, end: match.index + match[0].length };
  });
}

/** What somebody is bound to do. Examples: 第一责任人职责, 带头履职. */
export const DUTY_WORDS = /责任人|职责|履职|履责/u;
/** A post that somebody holds besides, before the one that a report is about: 县政府党组成员、副县长, of a bureau's head. Examples: 县委常委, 党组成员, 副市长, 市政协副主席. */
export const POST_BESIDES = /(?:成员|委员|常委|主席|调研员|政法委书记|副\p{Script=Han}{1,3})$/u;
/** What is called after a head and is not the head, at the start of a clause. Examples: 乡长办公会会前学法10次, 局长办公会议研究法治4次, 县长热线受理412件. */
export const HEADS_MEETING = /^(?![^，。；：]{0,16}(?:主持|召开|召集|组织|参加|出席|带头))[^，。；：、]{0,14}(?:长|主任|书记)(?:办公会|碰头会|联席会|例会|专题会|接待日|信箱|热线)/u;
/** A short remark in brackets inside a name. Example: 党（工）委, of which （工）. */
export const BRACKETED = /（[^（）]{0,12}）/gu;
/** A hole of a template. Example: {{会议次数}}. */
export const HOLE = /[{｛]{2}[^{}｛｝]{0,80}[}｝]{2}/gu;
/** What is counted, behind a hole for a figure. Example: 次 of {{会议次数}}次. */
export const COUNTED_BEHIND = /^(?:亿元|万元|万人|人次|场次|批次|个百分点|[件次份期条场项名人起宗批个家处篇户元支%])/u;
/** The same behind an empty bracket. Examples: 万元 of 罚款（  ）万元， · 日 of 2025年1月（）日. */
export const COUNTED_BEHIND_BRACKET = /^(?:亿元|万元|人次|场次|批次|家次|户次|个百分点|%|[件次份期条场项名人户起宗批个家处篇支天元年月日号](?!\p{Script=Han}))/u;
/** A count in Chinese numerals. Example: 三次. */
export const CHINESE_COUNT = /[一二两三四五六七八九十百]{1,4}(?:次|件|场|期|项|名|人|起|宗|份|条|个|户|家)/u;
/** Years, which say nothing of how much was done. Example: 2024年, 2024年度. */
export const ANY_YEAR = /(?:19|20)\d{2}年度?/gu;

/** Question marks for a figure, with what is counted. Examples: 培训??人次, 公开信息？条; not 够不够？次日…. */
export const QUESTION_FOR_FIGURE = /(?<=\p{Script=Han})？{1,6}(?:(?:亿元|万元|人次|场次|批次|余件|[件次份期条场项名人户起宗批个家处支篇册])(?=[，。；、）]|$)|(?:人次|场次|万元|件(?!件)|份(?![额量份])|次(?![日年数要生序次]))(?=\p{Script=Han}))/gu;
/** Shapes for a figure. Examples: △△△人次, □□件; one alone may be a box to tick or a nought. */
export const SHAPES_FOR_FIGURE = /(?<=[\p{Script=Han}（，])[△▲□■○◯◇☐]{2,8}(?:亿元|万元|人次|场次|批次|余件|[件次份期条场项名人户起宗批个家处支篇册元])/gu;
/** One shape or letter, dots, or a short line for a figure, in front of what is counted at the end of a clause. Examples: 资金……万元, 下降▲%, 出庭N次, 培训_期. */
export const SIGN_FOR_FIGURE = /(?<=\p{Script=Han})(?:(?:[△▲_＿]|…{1,6})(?:亿元|万元|人次|场次|批次|个百分点|[件次份期条场项名人户起宗批个家处支篇册元%])|N(?:万元|人次|场次|[件次期场份起人名]))(?=[，。；、）]|$)/gu;
/** What is counted at the end of a clause, or of what can only be counted. Examples: 份 of 审查合同    份， · 次 of 召开    次会议. */
export const BLANK_COUNTER = /(?<=[\p{Script=Han}，、（：])(?<![\d〇零一二两三四五六七八九十百千万亿几数多余来])(?:(?:亿元|万元|人次|场次|[件次份期条场项名户起宗篇])(?=[，。；、）]|$)|(?:人次|场次|万元|件(?!件)|份(?![额量份])|次(?![日年数要生序次]))(?=\p{Script=Han}))/gu;
/** What is counted behind room that is wider than one blank. Examples: % of 办结率为    %， · 余万元 of 投入　　余万元， · 天 of 缩短至　　天以内. */
export const ROOM_COUNTER = /(?<=[\p{Script=Han}，、（：])(?<![〇零一二两三四五六七八九十百千万亿几数多余来])(?:%|个百分点|余(?:亿元|万元|元|人次|场次|[件次份期条场项名人户起宗批个家处天亩])|(?:批次|家次|户次|个月|小时|公里|平方米|[人元个天家批处支位册亩吨])(?=[，。；、）]|$|以[内上下]|左右)|个(?![人别性体案])(?=\p{Script=Han})|家(?=企业|公司|单位|机构)|名(?=执法|干部|人员|人民|法律|网格|调解|党员|行政|志愿|律师)|项(?![目链圈])(?=\p{Script=Han})|起(?=案|纠纷|矛盾|信访))/gu;
/** What stands behind a figure that was never written, after words that call for one. Examples: 。 of 审查比例达到　　。 · ， of 同比增长    ， · ， of 排名第    ，. */
export const MARK_BEHIND_FIGURE = /(?<=达到|(?<![下传到表转送直])达|(?<![作成行认以称视改转变定])为|(?:同比|环比|上年|上年同期|去年|去年同期)(?:增长|增加|上升|下降|减少)|(?:提高|提升|增长|增加|上升|减少|下降|降低|压缩|缩短|压减|扩大)[到至了]|(?<![侵霸抢强])占|占比|第|(?<![公中])共|共计|合计|总计|不低于|不少于|增至|降至|升至)[，。；、）]/gu;
/** Words behind which a figure is to come, so that a blank is no slip. Examples: 排名第, 共, 占比, 降低了, 合格率为. */
export const FIGURE_CALLED = /(?:[第共占比为至到达约计于率]|(?:[增加升降少长短低减扩]|提高)了?)$/u;
/** Two characters that are a word or an amount of their own, so that a blank between them stands for nothing. Examples: 附件, 分期, 每次. */
export const WORD_ENDING_SO = /^(?:[案文附事条邮稿信要证物软硬部组零急逐每各件样]件|[初层批人档名场多每逐首再依屡班上下本该此同各]次|[年月身股省县]份|[分按本定长学日延到前后短限工近初末早中晚同任时过暑假汛周每逐各首下上]期|[逐每各信线头面法枝该此本]条|[现市立农广工到退在会当上下开每专全]场|[事各单专奖选款强逐多此该每立本]项|[姓报署实点罪提排冠知著有化签命更闻域地书匿第联]名|[农住客商用账门落入到开过逐每各贫]户|[一引提发兴掀建立拉想唤再每]起|[祖大卷同各每]宗|[首开长诗]篇|[法表责系理诉请告导办选承护保报事对证工本他个别众私行客商老病女男新主军残盲路友亲爱当熟外]人|[单多公美欧日港状]元|[每各逐整单那这某]个|[每当今明昨春夏秋冬白全半整航聊露]天|[国专大农店厂商玩管全各自回养作画住每人]家|[审报分大首每各该本]批|[各此到何好坏害益长短用惩查判每该本事]处|[开收分透各]支|[单岗各每学定到席职首地诸]位|[注名手画]册)$/u;
