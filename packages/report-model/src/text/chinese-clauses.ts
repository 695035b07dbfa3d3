/** Marks at which the words that a number belongs to end. */
export const CLAUSE_MARKS = "，。；：、！？（）";
/** Ends of clause groups inside a sentence. */
export const SEGMENT_MARKS = "；";
/** Between the two numbers of a range: 5至6家, 63%～68%. */
export const RANGE_MARKS = "至到～—–-";
/** What a number, or the hedge before it, can begin with. */
export const NUMBER_START = /[\d〇零一二两三四五六七八九十百千壹贰叁约近逾超不至大将接多]/u;
/** Units after which a small Chinese numeral is a quantity without doubt are any; 年 with one is a span of time, not a count. */
export const YEAR_UNIT = "年";
/** A unit in brackets in the head of a table: 受理（件）. */
export const HEAD_UNIT = /（([^（）]{1,6})）$/u;
export const OPENING = "（";
export const CLOSING = "）";
/** 中 behind a whole, and what may stand between it and the part: 23个村中已有21个. */
export const AMONG = "中";
export const AMONG_FILLERS: readonly string[] = ["已", "有", "的", "，", "共", "也", "仅", "约"];
/** What cuts a list of names apart: 参考率、合格率分别为. */
export const NAME_SEPARATORS = /[、和与及]/u;
/** Each to its own: 分别为. */
export const RESPECTIVELY = "分别";
/** Ends of the words of a rate's whole that name nothing: 占立案总数的, of which 总数的. */
export const WHOLE_ENDINGS: readonly string[] = ["的", "总数", "总量", "总额", "总件数", "总人数", "数量", "全部", "数"];
/** Doubling without a figure, and how many times the old value that is. */
export const DOUBLINGS: readonly (readonly [string, number])[] = [["翻两番", 4], ["翻了两番", 4], ["翻一番", 2], ["翻了一番", 2], ["翻番", 2], ["翻倍", 2]];
/** A year, or a month with or without last year's word, in the words of a figure. */
export const YEAR_IN_WORDS = /(?<!\d)((?:19|20)\d{2})年/u;
/** From … to …: the old and the new value. */
export const FROM_WORDS: readonly string[] = ["由", "从"];
export const TO_WORDS: readonly string[] = ["至", "到", "为", "成"];
export const COMMA = "，";
/** Opens a sentence that divides what was counted. Examples: 以审级区分，, 按类型分，, 按案件类型，. */
export const DIVISION = /^(?:[以按][^，。]{1,8}?(?:区分|划分|分类|分|统计)|按[^，。]{0,6}(?:类型|类别|性质|渠道|领域|程序|审级|来源|结果))[，：]/u;
/** Up to a day of a year. Example: 截至2024年12月31日. */
export const AS_OF = /截至(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日|底)/u;
/** All of them, in a clause. */
export const ALL = /全部|均|都/u;
export const OF = "的";
/** An average and what it is taken over: 村均, 月均. Days, years and persons among residents are not counted out. */
export const AVERAGE = /(?:(?<long>[村户月案场镇乡企校班组团])均|平均每个?(?<short>[村户月案场镇乡]))(?:约|为|达|达到|超过|近)?$/u;
export const MONTH = "月";
export const MONTHS = 12;
/** A month, day, quarter or half of a year. */
export const PART_OF_YEAR = /\d{1,2}月|[一二三四五六七八九十]{1,2}月|季度|半年/u;
/** More than half, in a clause of its own. Examples: 超过半数, 占一半以上. */
export const HALVES = /^占?(超过半数|超半数|过半数|半数以上|一半以上|超过一半)[，。；！]?$/u;
/** As many as last year. */
export const LEVEL = "持平";
export const WITH: readonly string[] = ["与", "和", "同", "跟", ""];
