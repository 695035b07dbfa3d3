/**
 * How Chinese text is set in lines: what may not begin or end a line, and what shows that a line was cut in the middle of a
 * sentence. For normalised text (see `characters.ts`): full-width brackets and commas.
 */

/** Marks in pairs, by their opening one. */
export const PAIRED_MARKS: ReadonlyMap<string, string> = new Map([
  ["《", "》"], ["（", "）"], ["“", "”"], ["‘", "’"], ["「", "」"], ["『", "』"], ["【", "】"], ["〔", "〕"], ["〈", "〉"],
]);

/** No line begins with these: whoever sees one at a line's start sees a sentence that was cut. */
export const NEVER_FIRST = "，。、；：！？）》”’」』】〕〉％%…";

/** Ends of a paragraph, before closing marks. */
const STOPS = "。！？；：…";
const CLOSERS = "”’）》」』】〕〉";
const PAUSES = "，、";

/** How a line ends. */
export type LineEnding =
  /** With the end of a sentence or clause; closing quotation marks and brackets may follow. */
  | "stop"
  /** With a comma: the sentence goes on. */
  | "pause"
  /** With a word. */
  | "open";

/** How a line ends, from its last few characters. */
export function lineEndingOf(tail: string): LineEnding {
  let end = tail.length - 1;
  while (end > 0 && CLOSERS.includes(tail.charAt(end))) end--;
  if (STOPS.includes(tail.charAt(end))) return "stop";
  return PAUSES.includes(tail.charAt(tail.length - 1)) ? "pause" : "open";
}

/** Words that need another after them, so that no paragraph and no heading ends with one: 进一步, 以及, 把. */
const UNFINISHED = /(?:进一步|以及|按照|根据|关于|围绕|[的和与及或对把被将使让但而第])$/u;
/** Words that end in such a character and are whole nevertheless: 目的, 参与, 普及, 应对. */
const FINISHED = /(?:目的|参与|给与|授与|总和|共和|饱和|谦和|普及|涉及|波及|触及|顾及|所能及|应对|反对|面对|核对|校对|比对|绝对|相对|行使|大使|驱使|谦让|转让|出让|礼让)$/u;

/** True for a line whose last word calls for another: `…，认真贯彻习近平总书记对`. */
export function endsUnfinished(tail: string): boolean {
  return UNFINISHED.test(tail) && !FINISHED.test(tail);
}

/** Words that announce a number: 不少于, 达到, 共. */
const ANNOUNCING = /[于为达到至约近共计过超逾仅有]$/u;
const DIGIT_FIRST = /^\d/u;

/** True where a line ends before the number it announces: `不少于` / `12次`. */
export function isNumberCut(tail: string, head: string): boolean {
  return DIGIT_FIRST.test(head) && ANNOUNCING.test(tail);
}

/** True where a pair of marks opens near the end of one line and closes near the start of the next. */
export function isPairCut(tail: string, head: string): boolean {
  const open = lastOpen(tail);
  if (open === undefined) return false;
  const close = PAIRED_MARKS.get(open) ?? "";
  const at = head.indexOf(close);
  const again = head.indexOf(open);
  return at >= 0 && (again < 0 || at < again);
}

/** The last opening mark that nothing closes. */
function lastOpen(tail: string): string | undefined {
  const closed: string[] = [];
  for (let index = tail.length - 1; index >= 0; index--) {
    const mark = tail.charAt(index);
    const close = PAIRED_MARKS.get(mark);
    if (CLOSERS.includes(mark)) closed.push(mark);
    else if (close !== undefined && closed[closed.length - 1] === close) closed.pop();
    else if (close !== undefined) return mark;
  }
  return undefined;
}

/** What a line begins with that a web page sets below the title. Examples: 发布时间：2025-01-17 15:30, 来源：柳树镇人民政府. */
export const PAGE_LABEL = /^(?:(?:信息|稿件|文章)?来源|(?:发布|公开|更新|发文)(?:时间|日期)|时间|发布(?:机构|单位|者|人)|索引号|作者|浏览(?:次数|量)?|点击(?:次数|数|量)?|阅读(?:次数|量)?)：/u;

/** A line for the date of signing of which something is still to be written. Examples: 2026年1月日, 二〇二六年一月日, 年月日, 2026年×月×日. */
export const DATE_TO_FILL = /^（?[\dXx×*＊_〇零○一二三四五六七八九]{0,6}年[\dXx×*＊_一二三四五六七八九十元]{0,4}月[\dXx×*＊_…〇○一二三四五六七八九十]{0,4}日）?$/u;

/** What stands right below the date of signing. Examples: （此件公开发布）, 公开方式：主动公开, 分送：县司法局, 抄送：县委依法治县办, 县司法局办公室 2025年1月20日印发. */
export const NOTE_BELOW_DATE = /^[（【〔][^（）【】〔〕]{1,40}[）】〕]$|^[\p{Script=Han}]{2,10}：|^.{2,40}印发$/u;

/** Number of an inline enumeration at the start of a text: 一是 → 1, 第二， → 2, 其三， → 3. */
export const INLINE_ORDINAL_NUMBER = /^(?:第|其)?([一二三四五六七八九十]{1,3})(?:是|，)/u;
/** Enumerations inside a line, after a stop or a colon: `；二是`, `：1.`, `。（2）`. */
export const MARKS_INSIDE = /[。；：，](?=(?:第|其)?[一二三四五六七八九十]{1,3}(?:是|，|、)|\d{1,2}[.、]|（[一二三四五六七八九十\d]{1,3}）)/gu;
/** Personal names, one or several: 陈杰文, 欧阳修、李四. */
export const PERSONAL_NAMES = /^\p{Script=Han}[\p{Script=Han}·、 ]{1,30}$/u;
/** Text that a title never holds: it has clauses, quotes another title, or says what follows. */
export const NO_TITLE = /[，。；：！？《]|^现将/u;
/** A remark in brackets at the end of a title: （2023年度）, （公开稿）. */
export const TITLE_REMARK = /（[^（）]{1,20}）$/u;
/** What is left of a title whose first line holds the authority: 关于2023年法治政府建设情况的报告. */
export const TITLE_CONTINUES = /^关于/u;
/** What follows an authority's name in a title: 关于, 2023年, 二〇二三年. */
export const TITLE_GOES_ON = /^(?:关于|(?:19|20)\d{2}年|[〇零○一二三四五六七八九]{4}年)/u;
/** Characters that take two columns: Chinese characters and marks, full-width forms, quotation marks as Chinese fonts set them. */
export const WIDE_CHARACTER = /[\u1100-\u115f\u2014-\u201f\u2026\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** A stop behind a remark in brackets, which the view leaves half-width; not behind a number that may be a heading's. Examples: (92.5分).全年, 32家(次).立案; not (一).加强. */
export const STOP_BEHIND_BRACKET = /(?<=）)(?<!（[\d一二三四五六七八九十]{1,3}）)\.(?=$|[\p{Script=Han}“《])/gu;
/** What stands before a mark that begins a line's second half, 基本情况（一）受理情况; not 第（一）项, 第十条（二）. */
export const WORDS_BEFORE = /(?![第条款项至到和、（])[\p{Script=Han}。；：，]$/u;
/** What stands behind one that is referred to: （一）项, （一）至（三）, （一）、（二）. */
export const REFERENCE_BEHIND = /^(?:[项款条目类至到和及与]|\P{Script=Han}|$)/u;

/** A year in a title, alone or as the first of several: 2024年, 2017至2021年, 2017—2021年. */
export const TITLE_YEAR = /(?<!\d)(?:19|20)\d{2}(?:年(?!代)|[至到—－–~～-]{1,2}(?:19|20)\d{2}年?)/u;
/** A title's year that comes first: 2020年静海区法治政府建设情况报告. */
export const YEAR_AHEAD = /^(?:19|20)\d{2}年度?/u;
/** What opens a remark behind a title: （2022年）. */
export const REMARK_OPEN = "（";
/** A unit and the kind of its report, above such a remark. Example: 清河县人民法院 of 清河县人民法院工作报告（. */
export const UNIT_OF_TITLE = /^([^（）]{2,30}?)(?:工作|年度)(?:报告|总结)（/u;
/** What names no unit in a title: 全区, 全县各乡镇, 我镇. */
export const ALL_OR_OWN = /^[全我本各]/u;
