/** How a text tells of some of what it has named: shares, averages over each, and what was done with what was found. For normalised text (see `characters.ts`). */

/** What was judged to be wrong, or has to be put right by a time. Examples: 认定违法违规, 下达限期整改意见的. */
export const FOUND_WANTING = /(?:认定|判定|确认|查实)[^，。；]{0,4}(?:违法|违规|不合格|属实|问题)|属实$|限期[整改][改正]/u;
/** Ends the words of what was done about it. Example: 年内完成整改. */
export const REMEDIED = /(?:查处|整改|处置|纠正|改正)(?:到位|完毕)?$/u;
/** What was found, of which everything may have been put right. Example: 发现问题. */
export const FOUND = /发现|问题|隐患|反馈|线索|违法|违规/u;
/** An average over each of all places; the group is what they are called. Examples: 平均每个村（社区）, 平均每个社区配备. */
export const EACH_PLACE = /^平均每一?个?((?:行政村|建制村|村|社区)(?:（社区）|（居）|社区|社|居)?)\p{Script=Han}{0,4}$/u;
/** What was just named, as the base of a share. Example: 占该类案件|的. */
export const THIS_KIND = /^(?:该|这|此)[类项种]/u;
/** Between a whole and some of it, the first in words that end in 中 or 里. Example: 37条|里，因线索模糊的. */
export const INSIDE_BEHIND = /^\p{Script=Han}{0,8}(?:[中里]|里[头面边])，[^，。；\d]{0,16}$/u;
/** Before a noun, that only some of those are meant. Example: 共办理此类|工单. */
export const OF_THIS_KIND = /[该这此][类项种]$/u;
/** The kind whose share a clause tells without its figure. Examples: 土地一类|就占了, 420件纠纷中物业|一类占. */
export const KIND_SHARE = /(?:^|[中里])(\p{Script=Han}{2,8}?)(?:一类|这一类|类)?(?:的?(?:案件|纠纷|问题|事项))?[就仅只也共还]?占了?(?:到|比)?[为达]?$/u;
/** A share that is said to be the largest in a clause of its own, before it is told. Examples: 占比最高|，达78%, 占受理总数比例最大|，为38%. */
export const LARGEST_SHARE = /(?:^|，)(?:(?<of>占[^，。；占\d]{1,14}?)的?)?(?<share>占比|比重|比例)(?:均?[为是]?最[高大多]|居首|(?:排名?|居|位居)?(?:第一|首位))，$/u;
/** What is left of its clause. Example: 达. */
export const COMES_TO = /^(?:高?达到?|约?[为占]|约?达|已达)$/u;
/** All that stands between a count and its share, whatever that is of. Examples: 占, 占比为, 占全市总量的, 比重. */
export const SHARE_OF_ANY = /^(?:仅|约)?(?:占(?:比|[^占，。；\d]{1,14}的)?|比重|比例)[为达约是]?$/u;
/** What such a share is of, in words. Example: 全年立案|中普通程序案件占. */
export const TOPIC_OF_SHARE = /^(\p{Script=Han}{2,8}?)(?:的?案件)?[中里]/u;
/** So many times another kind. Example: 是劳资纠纷的. */
export const TIMES_OF_KIND = /^约?[是为](\p{Script=Han}{2,8})的$/u;
/** Right before a figure's own words, that it is of the beginning of the year. Example: 2022年初，|在册318人. */
export const YEAR_BEGINS = /(?:^|[。；，])(?:(?:19|20)\d{2})?年初，$/u;
/** A total of all that were told before it. Example: 各级平台共. */
export const OF_ALL_LEVELS = /各级|各类/u;
/** What those are for which something was not done. Example: 未完成的均为关闭单位. */
export const NOT_DONE_ARE = /^(?:未|没有?|尚未)\p{Script=Han}{1,6}?的?(?:均|都|全|主要)[是为系]/u;
/** How many those are. Examples: 共有, 一共. */
export const SO_MANY_THERE = /^(?:一?共|总共|共计|合计)?有?$/u;
/** Of all there are, how many are looked at: what is counted beside it is its part. Examples: 抽取比例, 随机抽查比率. */
export const DRAWN = /抽[取查检样选]/u;
/** A rate of what was not done. Examples: 不捕|率, 不起诉|率. */
export const RATE_OF_NOT = /^[不未]予?(?<done>\p{Script=Han}{1,3})$/u;
/** Somewhere in a text, such a rate. Example: 不起诉率. */
export const RATE_OF_NOT_HINT = /[不未]\p{Script=Han}{1,4}率/u;
/** Opens the words of a count that something was decided not to be. Examples: 不批准逮捕, 共决定不起诉. */
export const DECIDED_NOT = /^(?:共|其中|依法|决定|作出|审结){0,2}[不未]/u;
/** Says that something is not so; 未成年 does not. */
export const IS_NOT = /不|未(?!成年)/u;
/** What was taken up to be decided. Examples: 受理审查起诉, 提请逮捕. */
export const TO_BE_DECIDED = /受理|审查|提请|移送|申请/u;
/** Between the first of several shares and its own words, a total that is named. Example: 分别占|民事案件|总数的. */
export const SHARE_OF_TOTAL = /占(?<base>\p{Script=Han}{0,8}?)(?:总数|总量|总额|总件数|总人数)的$/u;
/** A change for each year of many. Examples: 年平均增长率, 年均增长. */
export const YEARLY_RATE = /年(?:平)?均/u;
/** A share as a figure that changes. Examples: 比重下降, 占比提高. */
export const SHARE_CHANGES = /^(?:所占)?(?:比重|占比|比例)/u;
/** What a name notes in brackets. Example: 不起诉率|（按人数）. */
export const NOTED = /（[^（）]{1,12}）/u;
/** A time that is told to compare with. Example: 去年同期773件. */
export const SAME_PERIOD = /(?:上年|去年)?同期/u;
/** What a share says that it is of. Examples: 占|审结|总数的, 占|审结案件|的. */
export const SHARE_BASE = /占(?<base>\p{Script=Han}{1,10})的$/u;
/** An average, of whatever it is taken. Examples: 平均每个组织调解, 人均, 每案平均. */
export const EACH_AVERAGE = /平均每|每\p{Script=Han}{1,6}平均|[人户村件案宗起笔场期家次]均/u;
/** A rate of what was done in time. Example: 审限内结案|率. */
export const WITHIN_LIMIT = /限内/u;
/** What says by when. Examples: 法定期限内办结, 按期办结. */
export const TELLS_LIMIT = /[限期时内]/u;
/** Of such several may be true of one. Examples: 不合格指标, 纠错原因. */
export const MANY_AT_ONCE = /不合格|原因|因素|指标/u;
/** Only the first of a row. Example: 前|10批办结率. */
export const FIRST_SO_MANY = /前$/u;
/** Between a count and a rate that those have. Examples: 95种|产品抽查合格率在|90%以上, 13个|城市平均优良天数比例为|59%. */
export const RATE_OF_THOSE = /^[^，、；。（）]{0,24}(?:率|比例)[在为达约不到]{0,3}$/u;
/** Between two figures of one list. Example: 96.7%|、93.8%和|90.0%. */
export const LISTED = /^(?:[、和及与]|[\d.]{1,8}%){1,12}$/u;
/** Behind a count, a rate that those have. Example: 仍有22种|产品抽查合格率在80%以下. */
export const HAVE_A_RATE = /^\p{Script=Han}{0,12}率[在不为达]/u;
/** Done before or beside a case. Examples: 案外|调解124件, 诉前|调解. */
export const OUTSIDE_CASES = /[案庭诉]外|[诉案]前/u;
/** Two kinds in one name, and one of them as what a share is of. Examples: 网购|投诉举报|20965件, 占|投诉|的. */
export const BOTH_KINDS = /投诉[、和]?举报|举报[、和]?投诉/u;
/** One of them at least. */
export const EITHER_KIND = /投诉|举报/u;
export const ONE_KIND = /^(?:投诉|举报)(?:总?[量数])?$/u;
/** A rate of who appears in court, and what it can be of. Examples: 出庭应诉|率, 开庭46件. */
export const APPEARS = /出庭/u;
export const HEARD = /[开出]庭|应诉|审理/u;
/** Counts by the batch, of which tests tell rates. Example: 批次. */
export const BATCH = /^批/u;
/** Leads what is some of what stands before it, over its comma. Examples: 其中，, 其中：. */
export const AMONG_LEADS = /其中[，：]?/gu;
/** Tells how many of what was just counted concern somebody. Example: 涉及本县的有. */
export const SOME_CONCERN = /^涉及[^，。；\d]{2,10}(?:的|有){1,2}$/u;
/** By what rule a step was taken. Example: 依据《条例》|答复. */
export const BY_RULE = /^(?:依据|根据|按照|依照)《[^》]{1,30}》/u;
/** Ends the words of what was done in time, and of what was late. Examples: 按时结案, 二级单位逾期回复. */
export const TAKEN_IN_TIME = /(?<!未)(?:按期|按时|及时|如期)\p{Script=Han}{0,6}$/u;
export const TAKEN_LATE = /(?<![未无])(?:逾期|超期|超时|延期)\p{Script=Han}{0,6}$/u;
/** The words of all others. Examples: 公共服务等其他事项, 其他案件. */
export const OTHERS_OF = /(?:其他|其它)\p{Script=Han}{0,6}$/u;
/** Rates that are named by a step alone. Example: 办结率、面商率. */
export const RATES_NAMED = /(?<=^|、)(\p{Script=Han}{2})率/gu;
/** The step that all took. Example: 全部按期|办结. */
export const ALL_TOOK = /(?:全部|均已|都已|悉数|全数)(?:已|按期|按时|如期)?(\p{Script=Han}{2})/gu;
/** Tells a share of what nearly is so; the group is what the full one is called. Example: 基本|满意率. */
export const BASICALLY = /基本(\p{Script=Han}{2,6}?)(?:为|达|是)?$/u;
/** A kind that has a number. Examples: 第一|产业, 第二|季度. */
export const NUMBERED_KIND = /第[一二三四五](?:产业|季度|批|类|档)/u;
/** From one number to another, or on one side of one. Examples: 5至10分, 30分以上. */
export const IN_BAND = /\d[^，。；\d]{0,3}[-—–～~至到]\d|以[上下内外]|不[满足]\d/u;
/** On one side of a number; the group is the number. Examples: 三年以下, 5件以下; 五年以上, 90分及以上. */
export const BELOW_BAND = /(?<bound>\d{1,6}|[一二三四五六七八九十百千万]{1,5})\p{Script=Han}{1,8}以下/u;
export const ABOVE_BAND = /(?<bound>\d{1,6}|[一二三四五六七八九十百千万]{1,5})\p{Script=Han}{1,8}以上/u;
/** Three and more numbers of a ratio, with decimals. Example: 69.9∶20.0∶10.1. */
export const RATIO_OF_ALL = /(?<![\d.])\d{1,2}\.\d{1,2}(?:[\u2236\uff1a\ufe30:]\d{1,2}\.\d{1,2}){2,7}(?![\d.])/gu;
/** Between the numbers of a ratio. Example: 69.9|∶|20.0. */
export const RATIO_SIGN = /[\u2236\uff1a\ufe30:]/u;
/** A rate of what was done in time; the group is the step. Example: 按期|办结|率. */
export const RATE_IN_TIME = /(?:按期|按时|及时|如期)(\p{Script=Han}{0,4}?)率(?:为|达到?|均?为)?$/u;
/** What was done too late, at the head of its clause; the group is the step. Example: 超期|办结|工单. */
export const LATE_STEP = /^(?:逾期|超期|超时|延期)(办结|答复|回复|办理|处置|)(?:的?(?:工单|案件|事项|办件|件))?$/u;
/** Says of a count that it has been done. Examples: 已整改完成, 其中已办结. */
export const DONE_AGAIN = /^(?:其中|目前|现|均)?已/u;
/** Says that a rate is of those alone that were to be done by then. Examples: 到期, 期限内, （不含未到期6件）. */
export const OF_DUE = /到期|限内|应[办结整回]|不含|除外/u;
/** Between a list and its share: of all of them together. Examples: ，合计占, ）三类，共占全市, ，三项占比合计为, ，总占比. */
export const ALL_TOGETHER_ARE = /^[^。；]{0,10}?(?:(?:合计|总计|共计|累计|(?<!公)共|合|总)占|[两二三四五六七八九十]{1,2}[类项者种个部类][^，。；]{0,6}(?:合计|共|总)?占|占比?(?:合计|共|总)|(?:合计|总计|共计|累计)[^，。；\d]{0,6}占)/u;
/** What a share may be called to be of without a word of what that is. Examples: 全市, 总量, 全部. */
export const SAYS_NOTHING = /^(?:[全总]\p{Script=Han}?|全部)$/u;
/** Says that a share is of the first of a list. Example: ，前两类合计占. */
export const OF_THE_FIRST = /[，）]前/u;
/** Before a count of what is left. Examples: 全县仍有, 目前还有. */
export const STILL_SO_MANY = /[还尚仍](?:剩余?|余|存)?有?$/u;
/** Behind it, that something has not been done to it. Examples: 重大隐患尚未完成整改, 隐患没有整改到位. */
export const NOT_YET = /^\p{Script=Han}{0,8}(?:未|没有?|待|正在)/u;
/** A word in brackets right before a figure. Example: 已立案|（撤案）. */
export const NOTE_LAST = /（(?![含加连])\p{Script=Han}{2,6}）$/u;
/** Between a count and others that stand beside it. Examples: ，其他|依次为, ，其余各镇|分别为. */
export const OTHERS_IN_TURN = /(?:其[它他余]|另外)[^，。；\d]{0,8}(?:依次|分别|各)/u;
/** What grows by prices of one year, so that its sums of money do not give its growth. Examples: 地区|生产总值, 工业|增加值. */
export const AT_CONSTANT_PRICES = /生产总值|增加值|GDP|可比价|不变价|实际增[长速]/u;
/** Behind a step in the head of a column, that it is counted. Examples: 受理|数量, 许可|数. */
export const AMOUNT_HEAD = /(?:数量?|量|总数|件数)$/u;
/** Shares of those that are named before them; the group is the names. Example: 一镇、二镇和三镇投入|所占比重分别为. */
export const SHARES_OF_NAMED = /^(?<names>[^，。；\d]{3,60}?)的?(?:所占)?(?:占比|比重|比例)(?:分别|依次)[为是达]$/u;
/** A share of a place that is wider than the report's; the group is what of it. Examples: 占全国登记企业的, 占全省从业人员比重为. */
export const SHARE_OF_WIDER = /^占(?<base>全[国省市州][^，。；、\d]{2,14}?)(?:总[数量额])?的?(?:比重|比例|份额)?[为达约是]?$/u;
/** A rate, and whether it is one of what is not so, was done in time or too late; the groups are of what it is, that word, and the step. Examples: 总体|不|合格率, 工单|按期|办结率为. */
export const RATE_AND_DENIAL = /^(?<of>\p{Script=Han}{0,12}?)(?:(?<not>[不未])|(?<late>逾期|超期|超时|延期)|(?<timely>按期|按时|及时|如期))?(?<!基本|非常|比较)(?<step>\p{Script=Han}{0,2})率(?:均?[为达是]|达到)?$/u;
/** Says of a share that it is the largest, and of the one that follows that it is the smallest. Examples: 比例最高, 占比最大的是; 比例最小的是. */
export const HIGHEST_SHARE = /(?:比例|比重|占比)[为是]?最[高大多]|最[高大多]的?[是为]|居首/u;
export const LOWEST_SHARE = /(?:比例|比重|占比)[为是]?最[低小少]|最[低小少]的?[是为]/u;
/** Names a ratio that is told in one number; the group is of what. Examples: 城乡居民人均收入比为, 主办与协办之比为. */
export const RATIO_OF_PAIR = /^(?:(?:19|20)\d{2}年)?(?:全[国省市州县区旗镇乡])?(?<name>\p{Script=Han}{2,20}?)(?<![同环占对])之?比(?:值)?(?:约?为|达到?|是)$/u;
/** Two that have one name together, and by what each of them is told. Examples: 城乡居民 are 城镇居民 and 农村居民. */
export const TWO_IN_ONE_NAME: readonly { readonly both: string; readonly one: RegExp; readonly other: RegExp }[] = [
  { both: "城乡", one: /城[镇市]|城区/u, other: /农村|乡村/u },
  { both: "男女", one: /男/u, other: /女/u },
];
/** A change that is not held against last year, or not reckoned as its neighbours are. Examples: 环比增长, 较2019年增长, 年均增长, 两年平均. */
export const OTHER_BASE = /环比|[比较](?:19|20)\d{2}年|年均|平均|年来|累计|同口径|计划|目标|任务|预算|占/u;
/** Behind a list, that all of it is beyond something; the groups are the claim, its way down, and beyond what. Examples: ，均低于总体不合格率, ，均高于全县平均水平. */
export const ALL_BEYOND = /^，(?<all>[均都](?:[高优好]于|超过|(?<low>[低少]于))(?<than>[^，。；\d]{0,24}?)(?:的?平均水平|的?平均值|水平)?)(?=[，。；\d]|$)/u;
/** Says of a rate that it is one of all. Examples: 总体合格率, 全县平均合格率. */
export const OVERALL = /总体|整体|综合|平均|全[省市州县区旗镇乡]/u;
/** Behind a rate, that it is what is asked for. Examples: 85%|的考核标准, 27%|的目标要求. */
export const STANDARD = /^的?(?:考核|年度|控制)?(?:标准|目标|指标|要求)/u;
/** What a share is of, told by its unit alone; the group is the unit. Examples: 占总|人次|的, 占总|件|数的, 约为全部|家次|的. */
export const ALL_IN_UNITS = /^总?([^总数]{1,3})数?$/u;
/** Up to now: says of no part of the year. */
export const UP_TO_NOW = /累计/gu;
/** The names of several before the share of all of them, in its clause or the one before. Examples: 甲类问题、乙类问题和丙类问题|仍是主要原因，占总量的近, 甲、乙|较为突出，共占. */
export const SHARE_OF_NAMED = /(?:^|[，。；：])(?:其中|反映)?(?<names>[^，。；：\d]{2,40}?)(?:的|问题)?(?:[仍均都]?(?:是|为)[^，。；：\d]{2,14}|(?:的)?较为?(?:突出|集中|多)|最多|居多|占比较?高|位居前[两二三四]位?)?，?(?:三者|两者|二者|三项|两项|三类|两类)?(?:合计|共|总共|累计)?占[^，。；：、\d]{0,10}$/u;
/** A rate of points that were reached, which counts do not give. Example: 平均得分率. */
export const AVERAGE_SCORE = /平均(?:得|评)分率/u;
/** Nothing before a count but that there are so many. Examples: 有|72件, |7件, 另有|3件. */
export const THERE_ARE = /^(?:另?有)?$/u;
/** A rate of what was saved, which is of what it would have cost. Examples: 资金节约率, 节支率, 审减率. */
export const SAVED = /节[约省支资]|[审核压]减/u;
/** What so much was saved of. Examples: 预算|1200万元, 送审|金额, 采购|项目. */
export const SAVED_OF = /预算|概算|估算|采购|送审|评审|审核|报审|控制价|招标|标底|中标|成交|合同|项目|计划|投资|结算|造价/u;
/** Ends the name of a rate of persons who came to be taught or examined. Examples: 参训|率, 干部参学|率, 到课|率. */
export const ATTENDED = /(?:参[训学考培]|[受轮]训|到课|应考)$/u;
/** Says that what is better, or worse, is meant as well. Examples: 合格以上案卷, A级及以上企业. */
export const AND_ABOVE = /以[上下]/u;
/** Counts what is told together. Examples: 四|项, 三|类. */
export const KINDS_TOGETHER = /^[项类种者]$/u;
/** Words of the same. */
export const OF_SO_MANY_HINT = /[两二三四五六七八][项类种者]/u;
/** Before how many kinds there are, that all of them were told. Examples: 以上|四项, 前述|三类. */
export const ALL_OF_THESE = /^(?:以上|上述|上列|前述|这)?$/u;
/** Between how many there are and what each has, in brackets behind their total. Examples: 8个|单位各, 6名|队员各办理. */
export const EACH_SO_MANY = /^\p{Script=Han}{0,6}各\p{Script=Han}{0,4}$/u;
/** What was got together. Examples: 梳理权责事项, 收集述法报告, 报来. */
export const GATHERED = /梳理|清理出|报来|报送|收集|收上来|收到|汇总|征集|搜集/u;
/** What was kept or looked at of that. Examples: 保留事项, 书面评议. */
export const KEPT_OF_IT = /保留|留下|留用|评议|点评|采纳/u;
/** Opens the count that a rate before it is of. Examples: 其中|8088件, 即|5188宗. */
export const AMONG_OR_NAMELY = /^(?:其中|即|即有|也就是)$/u;
/** Ends the words of those who passed, and of the best among them. Examples: 考试合格, 成绩优秀. */
export const PASSED = /(?:合格|及格|通过|达标)$/u;
export const EXCELLENT = /(?:优秀|优良|优等)$/u;
/** Right behind an opening bracket, before what the share is of. Examples: 占|25个部门的, 占全部|492项的. */
export const OPENS_SHARE_OF = /^占(?:全部|总数|全[省市县区镇乡局])?$/u;
/** A grade of content, alone before its share. Examples: 非常满意, 基本满意占, 不满意. */
export const GRADE_OF_CONTENT = /^(?:非常|很|比较|较|基本|不)?满意(?:的?占|为)?$/u;
/** Right before a count of what came in the year: what was settled in it may be another number. Examples: 行政诉讼发案量|13件, 新收|56件. */
export const JUST_ARRIVED = /(?:新收|发案|收案|新发)[^，。；、]{0,6}$/u;

/** Rates that can come to many times all: of money, of plans and of what grows. */
export const MAY_BE_FAR_OVER = /完成|实现|增|涨|收益|回报|利润|投资|产值|产出|销售|收入|拨备|流动|周转|杠杆|负债|溢价|倍|超额|资金|资本|偿|交易|换手|变化|变动|目标|计划/u;
