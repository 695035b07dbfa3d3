import { NOT_ABOUT } from "./chinese-numerals.js";

/** Marks at which the words that a number belongs to end. */
export const CLAUSE_MARKS = "，。；：、！？（）";
/** Ends of clause groups inside a sentence. */
export const SEGMENT_MARKS = "；";
/** Between the two numbers of a range: 5至6家, 63%～68%. */
export const RANGE_MARKS = "至到～—–-";
/** What a number, or the hedge before it, can begin with. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set("0123456789〇零一二两三四五六七八九十百千壹贰叁约近逾超不至大将接多");
/** What a numeral goes on from, and its last digit: 二十|一. */
export const TENS: ReadonlySet<string> = new Set("十百千万零");
export const ONES: ReadonlySet<string> = new Set("一二三四五六七八九");
/** Units after which a small Chinese numeral is a quantity without doubt are any; 年 with one is a span of time, not a count. */
export const YEAR_UNIT = "年";
/** A hedge with the verb that stands between it and its number. Examples: 约占, 约为, 大约增长, 约占总数的; not 签约占. */
export const HEDGED_VERB = new RegExp(`(?<![${NOT_ABOUT}])约(?:[占为达有到计是合]|达到|增[长加]|下降|减少|提[高升]|完成|(?:占|是|为|达到?|相当于)[^，。；：、\\d]{0,8}的)$`, "u");
/** How far back from a number it is looked for. */
export const HEDGED_VERB_REACH = 12;
/** 多 behind a unit that belongs to the next verb: 比上年的2980万元多收280万元. */
export const MORE_THAN = /^多(?:[了收办出于查接结审立罚调学讲开训评培派退\d]|免除|举办|召开|组织|化解|受理|完成)/u;
/** Without an object an average says only how a change was measured: 平均缩短5天. */
export const AVERAGELY = "平均";
/** A unit in brackets in the head of a table, or per cent at its end: 受理（件）, 2025年为上年%. */
export const HEAD_UNIT = /(?:（|(?=%))([^（）]{1,6}?)）?$/u;
export const OPENING = "（";
/** A figure at the end, with what joins it to its words. Example: 的14.8%. */
export const LAST_FIGURE = /[的为是]?\d[\d.,]{0,15}[%％\p{Script=Han}]{0,3}$/u;
export const CLOSING = "）";
/** 中 behind a whole, and what may stand between it and the part: 23个村中已有21个. */
export const AMONG = "中";
/** Some of so many times. Example: 6次学法中发言. */
export const OUT_OF_TIMES = /\d次\p{Script=Han}{1,10}中\p{Script=Han}*$/u;
/** What stands between a whole and some of it. Example: 58名|队员里，有|56名. */
export const OUT_OF = /^\p{Script=Han}{0,10}(?:里，|里[头面边]，?|中由)\p{Script=Han}{0,14}$/u;
export const AMONG_FILLERS: readonly string[] = ["已", "有", "的", "，", "共", "也", "仅", "约"];
/** What cuts a list of names apart: 参考率、合格率分别为. */
export const NAME_SEPARATORS = /[、和与及]/u;
/** What days are counted as. */
export const DAY_COUNT = "天数";
/** Each to its own. Examples: 分别为, 依次为. */
export const RESPECTIVELY = /分别|依次/u;
/** A share of all of them. Example: 占事项总数的. */
export const TOTAL_BASE = /总[数量额]的?$/u;
/** Ends of the words of a rate's whole that name nothing: 占立案总数的, of which 总数的. */
export const WHOLE_ENDINGS: readonly string[] = ["的", "总数", "总量", "总额", "总件数", "总人数", "数量", "全部", "数"];
/** Doubling without a figure, and how many times the old value that is. */
export const DOUBLINGS: readonly (readonly [string, number])[] = [["翻两番", 4], ["翻了两番", 4], ["翻一番", 2], ["翻了一番", 2], ["增加一倍", 2], ["增加了一倍", 2], ["增长一倍", 2], ["增长了一倍", 2], ["翻番", 2], ["翻倍", 2]];
/** A year, or a month with or without last year's word, in the words of a figure. */
export const YEAR_IN_WORDS = /(?<!\d)((?:19|20)\d{2})年/u;
/** The year a figure is compared with. Example: 较2023年的, 比2023年同期. */
export const COMPARED_YEAR = /(?:[较比与]|比起|相较于)((?:19|20)\d{2})年/u;
/** What ought to be; not 应急, 应诉, 供应. Example: 应参加. */
export const DUE = /应当|(?<![相对响供适反回])应(?![急诉对用聘变邀约付])/u;
/** A year and nothing else before its figure. Example: 2023年为. */
export const YEAR_ALONE = /^而?(?:19|20)\d{2}年(?:同期)?(?:为|是|有|只有|仅有|仅)?$/u;
/** A month in the words of a figure. Example: 11月为. */
export const MONTH_IN_WORDS = /(?<!\d)(1[0-2]|[1-9])月/u;
export const MONTH_ON_MONTH = "环比";
/** What a sentence is about, of which it counts the parts. Examples: 审结案件中，, 在册人员中，. */
export const TOPIC = /^([^，。；：、\d]{2,12}?)(?:中，|(?<=[件项题卷])中|(?:按[^，。；：、\d]{1,6})?(?:分别为|分为|包括)|结果为)/u;
/** The same in a clause right before a figure's own words. Example: ；民事案件中，. */
export const NAMED_BEFORE = /[，；。]([^，。；：、\d]{2,12})[中里的]，$/u;
/** What all was done with, and is then divided. Example: 受理案件均已办结，其中. */
export const TOPIC_DONE = /^([^，。；：、\d]{2,8}?)(?:均已|均|已全部|全部)[^，。；：、\d]{2,4}，其中/u;
/** The step that ought to be taken. Example: 应修订. */
export const DUE_STEP = /(?:应当|(?<![相对响供适反回])应(?![急诉对用聘变邀约付当]))(\p{Script=Han}{2})/u;
/** Whom a matter concerns: 涉及农民工1864人. */
export const CONCERNS = "涉及";
/** Joins two steps that are counted together: 受理并办结. */
export const JOINED = /[并、和及且]/u;
/** What a step is told with where it goes on from the figure before. */
export const ALREADY: readonly string[] = ["其中", "已", "实际", "从中"];
/** Leads from a rate to what it is held against. Example: 低于全区平均水平的. */
export const ABOVE_OR_BELOW = /[高低]于|高出|比|距|离/u;
/** Between what a rate is held against and by how much it is off. Examples: 的平均水平, ）高, 的要求还差. */
export const POINTS_AWAY = /^[^，。；、]{0,12}$/u;
/** By what a rate is reckoned. Example: 按金额计算. */
export const RECKONED = /按[^，。；]{1,6}(?:计算|统计|计|算)/u;
/** Before a figure that is told of what its sentence names: 新收复议案件中，与举报有关的. */
export const WITHIN_TOPIC = /(?:^|，)[^，。；\d]{2,14}中，[^，。；]{0,20}$/u;
/** Ends the words of those that proved true. Example: 经查属实. */
export const PROVED = /(?:属实|查实|核实|查证)$/u;
/** What is still wanted. Examples: 力争年内, 确保. */
export const WANTED = /力争|确保|争取|计划|将|拟|预计|推动|要求|督促|责令/u;
/** So far apart. Example: 相差9.6个百分点. */
export const APART = "相差";
/** What a figure is called without its year. Example: 罚没款 of 2024年罚没款为. */
export const NAME_OF_YEAR = /^(?:(?:19|20)\d{2}年)?(\p{Script=Han}{1,16}?)[为是]?$/u;
/** Letters at the edge of a subject that name nothing: 是, 的. */
export const COPULAS = /^(?:[是的则也均]{1,3}|相当于|达到了?)|(?:[是的则也均]{1,3}|相当于|达到了?)$/gu;
/** What stands around the figure that is compared with, and names nothing: 与上年的28件|相比. */
export const FRAME = /^(?:[与同和跟相而]|今年|本年|当年|一年[来间]?|[两三四五]年(?:来|间)?(?:累计)?)$/u;
/** Ends of a noun that only say that it is counted: 接待量, 案件总数. */
export const AMOUNTS: readonly string[] = ["规模", "总额", "总量", "总数", "数量", "件数", "起数", "次数", "批次", "人数", "户数", "金额", "时限", "时间", "用时", "周期", "量", "数"];
/** A figure that tells how many a share makes. Example: 达 of 占比62.5%，达645项. */
export const TOTAL_OF = /^(?:达到?|共|为|计|即|有)$/u;
/** From … to …: the old and the new value. */
export const FROM_WORDS: readonly string[] = ["由", "从"];
export const TO_WORDS: readonly string[] = ["至", "到", "为", "成"];
/** When a value was come to. Examples: 2024年的 of 降到2024年的, 今年的, 年底的. */
export const TO_WHEN = /(?<!\d)(?:19|20)\d{2}年|^(?:今年|本年度?|当年|目前|现在|当前|年底|年末)的?$/u;
/** How a value goes on to the next, without a matter of its own. Examples: 再到2024年|的, 优化为. */
export const TO_ITS_END = /[再又]?\p{Script=Han}{0,2}[至到为成]的?$/u;
/** Verbs that lead to a higher, and to a lower value. Examples: 提高至, 增加到2024年的; 降至, 压减到. */
export const RISES_TO = /(?:提高|延长|跃升|拓展|扩展|提升|上升|增加|增长|攀升|扩大|回升|升|增|涨)(?:至|到|为)/u;
export const FALLS_TO = /(?:下降|精简|削减|压降|缩小|收窄|调减|降低|减少|压减|缩减|压缩|缩短|下滑|回落|降|减)(?:至|到|为)/u;
export const COMMA = "，";
/** A cell that is a figure, and so no name of its row; a year is. */
export const ROW_FIGURE = /^(?!(?:19|20)\d{2}$)\d[\d.,]{0,15}%?$/u;
/** The head of the column that numbers the rows. */
export const ROW_NUMBERS = /^(?:序号|编号)$/u;
/** Heads of columns that do not say what is counted. */
export const PLAIN_HEADS: readonly string[] = ["数量", "数据", "数值", "备注", "说明", "情况"];
/** Stands between two clauses of a sentence. */
export const BETWEEN_CLAUSES = /[，；]/u;
/** Ends a clause or an item of a list. */
export const CLAUSE_MARK = /[，、；：。]/u;
/** Opens a sentence that divides what was counted. Examples: 以审级区分，, 按类型分，, 按案件类型，. */
export const DIVISION = /^(?:[按分][^，。]{1,6}来?看|[以按][^，。]{1,8}?(?:区分|划分|分类|分|统计)|按[^，。]{0,6}(?:类型|类别|性质|渠道|领域|程序|审级|来源|结果)|[^，。]{2,4}(?:方式|结果|类型|来源|去向)上)[，：]/u;
/** The same within a sentence. Examples: 从被申请人看，, 按程序分，. */
export const DIVIDED = /(?:从[^，。]{1,8}看|[按以][^，。]{1,8}(?:区分|划分|分类|分|统计)|(?:分门类|分类别|分行业|分部门|分类|分项|分领域|分类型|分别)来?看)，/u;
/** Tells what makes up the figure before. Example: ，由行政编制41名和事业编制47名组成. */
export const COMPOSED = /^(?:\p{Script=Han}{0,6}，)?由[^。；]{1,100}?(?:组成|构成)/u;
/** What was done of all that was counted before, not of the last part. Examples: 已办结, 均已. */
export const GOES_ON = /^(?:[均都现]?已|均|都)/u;
/** By whom something was done: 被起草单位采纳. */
export const PASSIVE = "被";
/** A remark in closed brackets. Example: （含调解和解）. */
export const IN_BRACKETS = /（[^（）]{0,40}）/gu;
/** Brackets that tell of another year. Example: （2023年. */
export const YEAR_OPENS = /（(?:19|20)\d{2}年/u;
/** What a figure is compared with. Examples: 比上半年的, 较一季度的. */
export const BASE_OPENS = /^(?:[环同]比|[比较])[^，]{1,8}的$/u;
/** At the head of a clause the time that was just told, not last year's. Examples: 同期, 占同期. */
export const SAME_TIME = /^占?同期|(?<=[院局门统关])同期/u;
/** Tells of some that are counted with the rest. Examples: （含借调的, ，持证人数中含派驻的. */
export const INCLUDING = /^（(?:含|包括)|^，\p{Script=Han}{0,8}(?:中|均|内)(?:包?含|包括)/u;
/** Where or to whom something is given: 在集镇、学校、车站等地发放, 面向企业发放. */
export const DESTINATION = /^(?:先后)?(?:面?向|在|到|给|深入)/u;
/** What a year is made of, told one after the other. */
export const YEAR_PARTS: readonly (readonly string[])[] = [["一季度", "二季度", "三季度", "四季度"], ["上半年", "下半年"]];
/** Ends the words of a count of decisions. */
export const DECISIONS = /决定书?$/u;
/** Between a whole and so many of it, in one clause. Example: 村（社区）已有. */
export const SOME_ALREADY = /^[^，。；]{0,12}已[有到]?$/u;
/** 全镇共26个|村，目前已有|28个村: the same noun, some of which are so. */
export const SO_MANY_ALREADY = /^([^，。；、（）]{1,12})(?:（[^，。；（）]{1,8}）)?，(?:目前|现|现在|年末|年底|其中)?已?有$/u;
/** Behind a count of parts. Examples: 构成：, 组成，分别为. */
export const COMPOSED_OF = /^(?:构成|组成|部分|方面)/u;
/** The first of a list. Example: 前三类. */
export const FIRST_OF = /前[两三四五](?:类|项|个|种)/u;
/** The first day of the year, when what was there is counted. */
export const DAY_ONE = /(?<!\d)1月1日/u;
/** Who did it, and nothing more. Examples: 局领导, 镇班子成员. */
export const ACTOR = /^\p{Script=Han}{0,4}(?:[有相]关单位|[有相]关部门|责任单位|领导|班子成员|负责人|干部|干警|网格员|志愿者|工作人员|主任|书记|[省市州县区旗镇乡局科所厅处]长|[处科股]室)$/u;
/** In the words of a figure that each of several has. Examples: 其余学校各, 每校各, 其余均召开. */
export const ONE_EACH = /[各每]$|^其[余他].{0,4}均/u;
/** What a figure is held against. Examples: 高于县里规定的人均, 不低于. */
export const BENCHMARK = /高于|低于|规定|标准/u;
/** Between what is told one after the other: 撤销、变更或确认违法. */
export const ONE_AFTER_OTHER = /[、和]|或者?|以?及/u;
/** Between the last two of a list. */
export const JOINT = /^[和及与]$/u;
/** Between two figures of one list. Examples: 和, 和事业编制. */
export const JOINS_NEXT = /^(?:[和及与]|以及)[^，。；：]*$/u;
/** The year that opens the name of a whole. Example: 2023年审结案件. */
export const YEAR_OPENS_NAME = /^(?:19|20)\d{2}年/u;
/** Says that nothing came from earlier years, compares with them, or tells of others without a figure. Examples: 没有跨年度结转案件, 无上年结转案件, 较往年, ，另有高校教师参与. */
export const NONE_CARRIED = /[较比]往年|，另有[^，。；\d]{2,30}(?=[，。；]|$)|(?:此前|年初|上年)?(?:没有|无|均无|未|未出现|不存在|不含)[^，。；\d]{0,6}(?:结转|积案|遗留|转入|库存|结存|加印|增印)[^，。；\d]{0,4}/gu;
/** By whom or how something is given: 组织网格员入户发放, 通过进社区等方式发放. */
export const MANNER = /^(?:现?已|均已|并)?(?:组织|动员|发动|安排|通过|依托|利用|借助|督促|指导|帮助)/u;
/** How something was come by: 经逐条研究吸收采纳. */
export const AFTER_STEPS = /^(?:经|\p{Script=Han}{1,6}后)/u;
/** From the first year to the last. Examples: 三年来累计下降, 累计提高. */
export const OVER_ALL = /累计|总体|[三四五]年/u;
/** Opens the name of a whole. Examples: 全部办件, 全年收案. */
export const ALL_OF = /^(?:当年|本年|今年|全部|全年|所有|同期|年度)/u;
/** What each of several has or does, right before its figure. Examples: 各召开, 每个村（社区）. */
export const EACH_SOME = /(?:各(?![季月年周村社镇乡县区市旗街部单级类项地方界科站所中支大族行学校企家院])|每)[^，。；、]{0,8}$/u;
/** Behind a figure, that each of them has so many. Example: 3所千人以上学校|各配2名. */
export const EACH_HAS = /^[^，。；]{0,16}各[聘配设建有派安]?\d/u;
/** Looks back on what the paragraph before told; the group is what of it. Examples: 上述申请中，, 对以上案件. */
export const LOOKS_BACK = /^[^。；\d]{0,20}?(?:上述|以上|上列|前述)([^，。；、\d]{0,12}?)之?中/u;
/** The same in a paragraph of its own that goes on about what was counted. Example: 上述合同以采购类为主. */
export const GOES_BACK = /^(?:上述|上列|前述)([^，。；、\d]{2,8}?)(?=[以均都多]|主要|，)/u;
/** The same without such a word, at the start of a paragraph or behind 从…看. Example: 从人员分布看，在编人员中. */
export const TOPIC_LOOKED_BACK = /^(?:从[^，。；\d]{1,10}看，|按[^，。；\d]{1,8}(?:划分|区分|分类|分|统计)，)?([^，。；：、\d]{2,14})中/u;
/** What each of some has, right before its figure; the group names them. Examples: 每个社区|配备, 每期, 每家|检查. */
export const TO_EACH = /每个?(\p{Script=Han}{1,2})[^，。；、\d]{0,6}$/u;
/** So many to each of them. Examples: 各聘任法治副校长1名, 各配备. */
export const EACH = /各[聘配设建有派选定安明开举制]/u;
/** Leads to the value that was come to: 减少为. */
export const TO_VALUE = "为";
/** Names the extent of a change: 增幅, 降幅. */
export const EXTENT = /幅$/u;
/** What came behind a step, and is no whole of it. Example: 审结后又提起诉讼. */
export const AFTERWARDS = /后[又再仍]/u;
/** Before a figure that was told before: by whom it was done. Examples: 代表所提, 全年所办. */
export const BY_WHOM = /所(?<verb>\p{Script=Han})$/u;
/** Which meeting of which assembly. Example: 三届四次会议. */
export const SESSION = /\p{Script=Han}{1,2}届\p{Script=Han}{1,2}次/u;
/** The year that another is so many times of. Example: 收案量是2021年的. */
export const OF_YEAR = /[是为](?<base>(?:19|20)\d{2})年的$/u;
/** One year with another. Example: 2024年较2022年. */
export const COMPARED_YEARS = /(?:19|20)\d{2}年[较比与同](?<base>(?:19|20)\d{2})年/u;
/** All of a place. Examples: 全县调解, 全市. */
export const WHOLE_PLACE = /^全(?:[国省市州县区旗镇乡局]|街道|系统)/u;
/** What follows is some of a counted noun. Examples: 立案的23宗渔业案件中，, 14件处罚决定中列入. */
export const AMONG_COUNTED = /\d[^，。；\d]{2,14}中(?![心队小学央])/u;
/** Before a count that is told again or told to be in another. Examples: 对9件败诉案件, 含在318件内, 不计入172件. */
export const TOLD_BEFORE = /(?:^|[^面针])(?:对|针对|就)$|(?:含在|包含在|计入|算在)[^，。；、\d]{0,10}$|(?:列入|纳入)(?:[^，。；、\d]{0,10}的)?$|即为[^，。；]{0,16}$|[即是为](?:前述|上述|前面)[^，。；]{0,16}$/u;
/** The rest without a number. Example: 其余为市级. */
export const REST_TOLD = /(?<!没有|无)(?:其余|其他|剩余)[^，。；\d]{1,12}(?:[。；，]|$)/u;
/** The end of a year that is named. Example: 2023年底. */
export const END_OF_YEAR = /(?<!\d)((?:19|20)\d{2})年(?:年?[底末]|12月)/u;
/** A noun of which all are meant. Example: 案件中 behind 立案的29起. */
export const DEFINITE = /^[^\p{P}]{1,8}中/u;
/** What is left where the year is taken off: 2023年|度. */
export const YEAR_REST = /^度/u;
/** Says that one figure is more than another. Examples: 多于受理数, 大于. */
export const MORE_TOLD = /多于|大于|超过|高于/u;
/** Cases that came in before the year. Examples: 以前年度受理, 2022年底未结. */
export const FROM_EARLIER = /(?:以前年度|往年|上一?年度?)[^，。；\d]{0,4}(?:受理|立案|收到|未结|未办结)|20\d{2}年(?:底|末)未(?:办?结|审结)/u;
/** The same, where more is explained by it. Example: 系以前年度受理. */
export const BY_EARLIER = /含有?(?:(?:19|20)\d{2}年|上年|去年|往年|以前年度)|(?:[系含因]|包括)[^，。；]{0,8}(?:以前年度|往年|上一?年度?|20\d{2}年(?:底|末))[^，。；\d]{0,4}(?:受理|立案|收到|未结|未办结|结转)/u;
/** The same of numbers, where the author knows. Examples: 办结数大于受理数, 差额系派驻的. */
export const NUMBER_MORE_TOLD = /数(?:多于|大于|超过|高于)|差额[系为是]|多出(?:的|\d)/u;
/** All of several years or kinds. Example: 两年共收到. */
export const OVER_SEVERAL = /^[两三四五六][年类项个]\p{Script=Han}{0,3}[共累合]/u;
/** Up to a day of a year. Example: 截至2024年12月31日. */
export const AS_OF = /截至(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日|底)/u;
/** All of them, in a clause. */
export const ALL = /全部|均|都/u;
export const OF = "的";
/** An average and what it is taken over. Examples: 村均, 平均每期培训, 案均罚款, 人均. Days and years are not counted out. */
export const AVERAGE = /(?:(?<short>人次|[村户月案件宗起笔单次场期家所镇乡街县区局队站企校班组团人])均|平均每一?个?(?<long>个(?!\p{Script=Han})|调委会|调解组织|网格|工作站|服务站|中心|窗口|学校|行政村|亩|乡镇|镇街|街镇|街道|县区|部门|单位|社区|[中大支]队|[队村户月案场镇乡企校班组团人名位宗件起期次家处所站份批轮条支艘辆台])次?(?:（[^（）]{1,4}）)?|(?<!\p{Script=Han})(?<noun>案件)平均|每个?(?<other>乡镇|镇街|街镇|街道|县区|部门|单位|社区|[中大支]队|[队村户月案场镇乡企校班组团人名位宗件起期次家处所站份批轮条支艘辆台])次?(?:案件|案|处罚决定|许可|纠纷)?平均)(?<what>\p{Script=Han}{0,6})$/u;
/** What a change says that it is a change of, and how the families of its units begin. Example: 拆除面积同比下降. */
export const KINDS_NAMED: readonly (readonly [string, string])[] = [["面积", "area"], ["金额", "money"], ["罚款额", "money"], ["资金", "money"], ["经费", "money"], ["人数", "person"], ["户数", "household"], ["件数", "case"], ["起数", "case"], ["宗数", "case"], ["处数", "place"], ["场次", "event"]];
/** An average over years. Example: 年均办理. */
export const BY_YEAR = /年均\p{Script=Han}{0,4}$/u;
/** Units that count what an average is taken over, where the thing is not told by its own noun: 案 in 件. */
export const COUNTED_BY: Readonly<Record<string, string>> = {
  案: "case", 案件: "case", 宗: "case", 件: "case", 人次: "person-time", 起: "case", 笔: "case", 单: "case", 场: "event", 期: "event", 次: "event", 班: "event", 批: "event", 户: "household", 家: "enterprise", 企: "enterprise", 人: "person", 名: "person", 位: "person", 处: "place", 所: "place", 艘: "place", 辆: "place", 台: "place", 份: "document",
};
export const PERSON = "人";
export const MONTH = "月";
export const MONTHS = 12;
/** All of them. Examples: 1月至12月, 1—12月. */
export const ALL_MONTHS = /(?<!\d)1月?[至到—－–~～-]{1,2}12月/u;
/** A month, day, quarter or half of a year. */
export const PART_OF_YEAR = /\d{1,2}月|[一二三四五六七八九十]{1,2}月|季度|半年/u;
/** Some of several batches, rounds or terms. Examples: 第一批, 首轮, 二次督办, 一个月内. */
export const STAGE = /第[一二三四五六七八九十\d]{1,2}|首[批轮次期]|[一二三四五六七八九十]{1,2}[批轮次期]|[一二两三四五六七八九十\d]{1,2}个?(?:月|周|星期|工作日|天|日)内/u;
/** Spans of a year of which one holds another. */
export const PERIODS = /季度|半年/u;
/** Ends the name of a number. Example: 户数. */
export const NUMBER = "数";
/** The year before last. Examples: 前年, 较前年; not 目前年底. */
export const BEFORE_LAST = /(?:^|[较比与为是])前年(?![度底末])/u;
/** A year at the end of some words. Examples: 是2022年, 为2021年全年. */
export const YEAR_ENDS = /(?:19|20)\d{2}年(?:度|同期|全年)?$/u;
/** By how much it is more or less than the figure right before. Examples: 比上年的19件|多7件, 今年多审44件, 多免除42万元. */
export const JUST_MORE = /^(?:今年|本年度?|本期)?(?<way>多|少)了?(?:[审办收立结罚查调学讲开训评发走培派巡接退]|免除|举办|开展|召开|组织|化解|受理|办理|审查|发放|完成)?$/u;
/** Makes a step the name of those who take it. Examples: 检查|组, 调解|员. */
export const ACTING = /^[组队员站所]/u;
/** What is done by means of something, not passed. Example: 通过线上平台旁听. */
export const BY_MEANS = /^通过\p{Script=Han}{1,8}?(?:平台|方式|渠道|形式|途径|载体)/u;
/** Tells what is counted with the rest. Example: （含优秀）. */
export const INCLUDED = "含";
/** What a rate takes together, in brackets behind its name. Examples: 合格率（含优秀）, 纠错率（撤销、确认违法）. */
export const RATE_NOTED = /率（([^（）]{2,16})）/u;
/** What is done about figures that are taken for known. Examples: 针对年内被撤销的, 根据收到的. */
export const DONE_ABOUT = /(?:针对|根据|按照|围绕|对)\p{Script=Han}{2,20}的$/u;
/** Says that a step was not taken, before 的. Example: 未|成功的. */
export const NOT_YET = /(?:尚未|仍未|没有|没能|未能|未)(?=\p{Script=Han}{2,4}的)/u;
/** What was done of what ought to be. Examples: 实际|出庭, 已|持证. */
export const ACTUALLY = /(?:实际?|^已)(\p{Script=Han}{2})(?:\p{Script=Han}{2})?$/u;
/** Opens the words of what is told besides. Example: 另有6人. */
export const BESIDES = "另";
/** Behind a figure, whom it counts: of their own, not of those before. Example: 22名|处科级干部旁听. */
export const OWN_PERSONS = /^\p{Script=Han}{0,5}(?:干部|人员|民警|职工|代表|群众|学生|师生|党员|委员|书记|主任|负责人|律师|队员|网格员|[所站队局校]长)/u;
/** What came less what went. Example: 净增. */
export const NET = /净[增减]/u;
/** So many in all that are so. Example: 持证的共. */
export const OF_ALL_SUCH = /的(?:共计?|合计|总计)$/u;
/** Joins a name to the one before it. Example: 机关及执法队. */
export const JOINS_NAMES = /[及和与]/u;
/** Behind a word, what makes it a property. Example: 规范|性文件. */
export const PROPERTY = "性";
/** A column of averages or rates, which do not add up. Examples: 件均（万元）, 结案率, 每次发现. */
export const NO_SUM_HEAD = /均|率|比|周转|每[次件人户万百千]/u;
/** The end of a year. Examples: 截至2023年末, 2024年底. */
export const YEAR_END = /(?<!\d)((?:19|20)\d{2})年(?:年?[末底]|12月31日)/u;
/** Counts that are taken off. Examples: 扣除法院通知无需出庭的, 除上年结转. */
export const TAKEN_OFF = /(?:扣除|剔除|除去|不含)[^，。；]{0,24}$/u;
/** Right behind a figure, what tells of earlier years. Examples: （有3件是2023年立的案）, （含上年的2件）, ，其中1件为2022年收到. */
export const OF_EARLIER_NOTED = /^[（(]含[^（）()\d]{1,12}[）)]|^(?:\p{Script=Han}{0,8}（[^（）]{0,20}|，其中\d{1,5}\p{Script=Han}{1,5}?[系为]?)(?:(?:19|20)\d{2}年|上年|去年|往年|前年|以前年度)/u;
/** A rate of several taken together. Examples: 总体合格率, 综合办结率. */
export const OF_SEVERAL = /(?:总体|综合|合计|两项)[^，。；\d]{0,8}率/u;
/** Ends the words of some that are so. Examples: 面向青少年的, 面向职工的只有. */
export const SUCH = /的(?:只有|仅有|仅|有|为|达)?$/u;
/** Some that a step was not taken with, right before their figure. Examples: 未结的, 没有整改的. */
export const NOT_DONE = /(?:未|没有|不)[^，。；的]{1,6}的$/u;
/** Units that count visits, not what was visited. Examples: 户次, 座次. */
export const VISITS = /[户家处艘座所]次$/u;
/** Behind a figure, that what follows is some of what it counts. Examples: 山林权属纠纷中，, 此类案件里，. */
export const OPENS_SOME = /^[^，。；\d]{0,20}[中里]，/u;
/** The noun of which some are counted, that opens their words. Example: 民事案件 of 民事案件中欠薪类. */
export const AMONG_NAMED = /^([^，。；中]{2,10})中/u;
/** Behind a threshold, not a count. Examples: 90分|以上, 60周岁|及以上, 36|至45岁. */
export const THRESHOLD = /^(?:[至到—～~-]$|周?岁|分?(?:以上|及以上|以下|及以下))/u;
/** Ends the words of those that reached a mark. Example: 90|分以上的有|61人. */
export const GRADED_SUCH = /^(?:分|周?岁)?及?以[上下]的(?:只有|仅有|仅|有|为|达)$/u;
/** Behind a mark or an age by which some are counted, up to how many they are. Examples: 90|分以上的, 80|分以下, 60|周岁以上的. */
export const GRADED = /^(?:分|周?岁)(?:及?以[上下])?的?$/u;
/** Behind the lower of two marks. Example: 80|分至89分的. */
export const GRADED_TO = /^分?[至到—-]$/u;
/** What a sentence is about. Examples: 消防方面：, 安全生产：. */
export const TOPIC_OPENS = /^([^，。；：、\d]{2,10})：/u;
/** So many of something, right before what they are not. Examples: 仍有3卷, 矛盾纠纷中有7件, 其余6个. */
export const SOME_COUNTED = /(?:^|[有仅只中的余他，])\d{1,6}(?:一年来|全年|[^，。；\d年月日]){1,9}$/u;
/** So many of a kind that are told apart. Example: 以县政府为被告的19件案件. */
export const OF_THESE = /的\d{1,6}[件起宗]/u;
/** Behind 村, what makes it another word. Examples: 村|民小组, 村|级. */
export const NO_PLACE = /^[民务级居干规组]/u;
/** Behind a figure whose parts follow. Example: 12次|会前学法中. */
export const AMONG_BEHIND = /^[^，。；、]{0,8}(?:中(?![心队小])|(?<=[件案题患目员户例类])里)/u;
/** Why a case ended so. Example: 因证据不足|败诉. */
export const CAUSE = /因[^，。；]{1,14}?(?=败诉|被|撤销|确认违法|变更)/u;
/** Of which cases alone it is told. Example: 因政府信息公开引发的行政复议19件. */
export const CAUSED = /因[^，。；]{1,24}(?:引发|引起|产生|提起|导致)/u;
/** What was ordered besides. Examples: 并责令重新作出决定, 原行政行为. */
export const JOINED_ON = /(?:并责令|原行政行为|原处罚决定|原具体行政行为)[^，。；]{0,24}$/u;
export const MORE = "多";
/** By how much it is more or less than last year's. Example: 比上年多完工. */
export const MORE_THAN_LAST = /(?:年|同期)(?<way>多|少)\p{Script=Han}{1,4}$/u;
/** Says that a step was taken. Example: 到年底已完成. */
export const DONE = "已";
/** Who has how many of what, right before the figure. Examples: 仲裁院有专职仲裁员, 现有执法人员; not 持有执法证. */
export const HOLDS = /(?:[局院所站队室委会办厅镇乡县区市旗村道]|现|共|设|建|配)有(?<noun>\p{Script=Han}{2,10})$/u;
/** More than half, in a clause of its own. Examples: 超过半数, 占一半以上. */
export const HALVES = /^(?:占比?(?:总数|全部|全[国省市州县区旗镇乡])?的?|\p{Script=Han}{0,4}(?:覆盖面|率|比例|进度|完成)已?)?(超过半数|超半数|过半数|半数以上|一半以上|超过一半|过半(?=[，。；！]?$))(?:[，。；！]?$|\p{Script=Han}{2,30}[，。；！]?$)/u;
/** More than half of what a part is called. Example: 优秀案卷|超过半数. */
export const HALF_NAMED = /^(?<noun>\p{Script=Han}{2,8})(?<half>超过半数|超半数|过半数|超过一半)[，。；！]?$/u;
/** Says that nothing is counted twice. */
export const NOT_TWICE = /互?不(?:交叉|重复|重叠)/gu;
/** Behind a list, that some are counted twice. Example: 同一机构可能适用多种处理方式. */
export const TWICE_TOLD = /同一\p{Script=Han}{1,8}(?:可能|可以|会|涉及|反映|包含|属于)|分别(?:计入|统计)|有(?:重复|交叉|重合|重叠)|有\d{1,4}\p{Script=Han}既|既\p{Script=Han}{1,10}又|并用|线上线下\p{Script=Han}{0,2}结合|已计入\p{Script=Han}{1,8}[。；]|(?:包?含|计算?)在\p{Script=Han}{0,4}[内中]|均在(?:上述|其中|[^，。；\d]{0,6}\d{1,6}\p{Script=Han}{1,3}(?:之|以)?[内中])|同时(?:计数|计入|统计)|均(?:作|有|已|予)?(?:了)?(?:统计|计入|计数)|不重复计|(?:可|一案)并处|分别计数|兼具|兼有|具有?(?:两|双)重身份|按身份统计/u;
/** A year that a figure is of, not up to which. Example: 2024年化解. */
export const OF_ONE_YEAR = /(?<!截至|到|至)(?:19|20)\d{2}年/u;
/** The noun of those that are so. Example: 派出所 of 参与调解的派出所. */
export const SUCH_NOUN = /的(\p{Script=Han}{1,8})$/u;
/** The same each time, which is no total. Example: 各年抽取案卷均为150卷. */
export const EVERY_TIME = /(?:均为|都为|均是|各为)$/u;
/** Another kind of place behind the first: 12个街道|（镇）. */
export const PLACE_BESIDE = /^（[镇乡街道村居社区]{1,3}）/u;
/** Left for the next year, or what a matter is called, which both say nothing of where more came from. Examples: 结转下一年度, 历史遗留. */
export const CARRIED_ON = /(?:结转|转入)(?:至|到)?(?:[下次明]一?年|20\d{2}年)|跨年(?:度)?(?:推进|实施|办理|整改|完成|销号|继续)|转入(?:立案|诉讼|仲裁|司法)|历史遗留/gu;
/** As many as last year. */
export const LEVEL = "持平";
export const WITH: readonly string[] = ["与", "和", "同", "跟", ""];

/** Letters without which a sentence holds no rate or share, no claim of all, no half or tenths claimed in words, no change, no average, no total behind its parts, no remainder. */
export const RATE_HINT = /[率占比度成重的%]/u;
export const ALL_HINT = /[均全都悉皆无]/u;
export const HALF_HINT = /半/u;
export const EACH_HINT = /[每各]/u;
export const POINTS_HINT = /百分点/u;
export const TENTHS_HINT = /[成分]/u;
export const CHANGE_HINT = /[增升降减提上下缩回压精多少翻倍持由从涨扩攀滑落幅]/u;
export const AVERAGE_HINT = /[均每]/u;
export const TOTAL_HINT = /[共计总均全加合]/u;
export const REST_HINT = /[其剩余尚仍另未续留实]/u;
/** Ends the words of what is being done. Example: 处于办结时限内正在办理. */
export const UNDER_WAY = /正在(?:办理|审理|处理|调查|整改|推进)(?:的|中)?$/u;
