/** How a text holds one figure against another, and says that it is so many times the other. For normalised text (see `characters.ts`). */

/** Stands between a figure and what tells how far from it another is. Examples: 与承诺时限7.5个工作日|相比缩短, 比2019年（743起|）下降, 与上年的85件|相比，下降. */
export const IN_COMPARISON = /^）?(?:\p{Script=Han}{0,2}相比，?)?$/u;
/** Ends in what a change is held against. Examples: 比2022年的, 较法定时限, 比疫情前的2019年; not 占比为, 比例, 较大案件. */
export const COMPARED_TO = /(?<!占|对)[比较](?![例率重大高为好多])[^，；：、（）]{1,16}$/u;
/** Holds nothing against anything, though its letters do. Examples: 较大火灾, 占比, 比例. */
export const NO_COMPARISON = /[占对]比|比[例重率]|较(?=[大重多高好强长快低轻])/gu;
/** The same as `COMPARED_TO` where its figure is followed by 相比. Example: 与承诺时限. */
export const COMPARED_BEFORE = /[与同和跟](?!比)[^，；：、（）]{1,16}$/u;
/** Says that two are held against each other, behind the second. */
export const IN_BOTH = "相比";
/** Holds what is against the time before it. Examples: 同比, 环比, 比上年, 较去年同期, 比上月. */
export const NAMES_TIME_BEFORE = /[同环]比|[上去]一?[年月周季]|上个月/u;
/** A change that is one from last year to this. Examples: 同比下降, 比上年增长, 较去年同期减少. */
export const NAMES_LAST_YEAR = /同比|[上去]一?年/u;
/** A figure that is so many times another. */
export const TIMES_HINT = /倍/u;
/** Stands between a figure and how many times another is it: 是2023年14件|的|2倍, 是2023年（602件|）的|2倍. */
export const TIMES_JOINT = /^）?的$/u;
/** The figure that another is so many times of, right before the number. Examples: 是2023年14件的, 是上年（602件）的. */
export const TIMES_OF_LAST = /(?:[是为]|达到|相当于)(?:20\d{2}年|上年|去年|前年)[^，。；]{1,16}的$/u;
/** One figure so many times another, by what both are called. Example: 简易程序是普通程序的. */
export const TIMES_BY_NAME = /(?<now>\p{Script=Han}{2,14}?)(?:约?[是为])(?:同期)?(?<base>\p{Script=Han}{2,14})的$/u;
/** A year so many times another, with both years. Example: 2024年受理量为2022年的. */
export const TIMES_OF_YEAR = /(20\d{2})年\p{Script=Han}{0,8}[是为](20\d{2})年的$/u;
/** So many times that of a year. Example: 办案量是2022年的. */
export const TIMES_OF_ONE_YEAR = /，\p{Script=Han}{1,8}[是为](20\d{2})年的$/u;
/** So many times the figure told last. Example: 前者是后者的5倍. */
export const FORMER_OF_LATTER = /前者[是为]后者的$/u;
/** So many times what it was before it rose. Examples: 后者是前者的, 2020年已是2019年的. */
export const TIMES_OF_ENDS = /^(?:后者已?[是为]前者|(?<now>(?:19|20)\d{2})年已?(?:[是为]|达到|相当于)(?<base>(?:19|20)\d{2})年)的$/u;
/** So many times the figure of the year before, which the clause before tells. Examples: 当年调处量达到上年的, 是去年的. */
export const TIMES_OF_LAST_YEAR = /(?:[是为]|达到?|相当于)(?:上|去)一?年度?(?:同期)?的$/u;
/** What is left of the words for a multiple of last year's when what they are of is taken off. Example: 当年|调处|量达到上年的. */
export const TIMES_SUBJECT = /^(?:当年|全年|本年)?(\p{Script=Han}{0,8}?)(?:总量|量|数|总数)?(?:[是为]|达到?|相当于)(?:上|去)一?年/u;
/** Says that one rate is above or below several others. Examples: 比全省（17.3%）和全国（11.4%）分别高, 分别低于. */
export const ABOVE_OR_BELOW_THEM = /[高低](?:[出于]|$|\p{Script=Han}{0,6}）)/u;
/** What stands in brackets before a figure there. Example: （分别为. */
export const IN_BRACKET = /（[^（）]*$/u;
/** Between what there were and the fewer that there are now. Examples: 考核指标|精简优化为, 环节|整合成. */
export const MADE_FEWER = /(?:精简|压减|缩减|整合|压缩|合并|归并|减少)(?:优化|归并|整合|合并)?(?:至|到|为|成)$/u;

/** 比计划多80件: more than what was planned, not than what there was. */
export const THAN_PLANNED = /计划|目标|任务|预期/u;
