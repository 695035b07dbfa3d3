/**
 * What the words around figures say: what has so much of what, what a rate is taken of, what was planned, what was there, came and went. For normalised text
 * (see `characters.ts`).
 */

/** What so many have, and not they themselves, is so much of a whole: 个大队|的工贸类案件占比超过. */
export const OF_WHAT_THEY_HAVE = /^[^，；。的]{0,8}的[^，；。的]{2,12}(?:占比|比重|比例)/u;
/** How long something takes. Examples: 办理时限, 平均用时. */
export const SPAN_NAME = /(?:时限|时间|用时|时长|周期|期限)$/u;
/** Opens what is counted with what follows. Example: 连同上年结转的14件. */
export const TOGETHER_WITH = /^(?:连同|加上|算上|包括|包含|含)/u;
/** Some letter of every word for what is there at the end. Examples: 年末, 现有, 结转下年, 调整后, 尚在办, 未结, 缺编. */
export const STOCK_HINT = /[末底日现转续后在尚未缺空前]/u;
/** Opens what something came to, by kinds. Examples: 评查结果为优秀, 处理结果：. */
export const RESULTING = /^[^，。；\d]{0,12}(?:(?:结果|情况)(?:为|是|：)|(?:分类|构成|类别|类型|分布)(?:为|是)?：)[^，。；]{0,6}$/u;
/** A letter by which one count is told to be of another. Examples: 案件中, 通过扫码登记的检查. */
export const AMONG_HINT = /[中的]/u;
/** So many to ten thousand people, and how many people there are. Examples: 每万人收案, 按118万|常住人口. */
export const PER_TEN_THOUSAND = /每万(?:名|个)?(?:常住|户籍)?人口?\p{Script=Han}{0,6}$/u;
export const POPULATION = /人口/u;
/** What follows from what was told. Example: 因此当年实际完成8个. */
export const CONCLUDED = /^(?:因此|因而|所以|故)/u;
/** What was done to figures. Example: 对|未予采纳的35条. */
export const DONE_TO = /^对/u;
/** What was to be. Examples: 原计划组织, 年度目标为. */
export const PLANNED = /计划|目标|任务/u;
/** The same without its noun. Example: 拟对24家. */
export const INTENDED = /^拟|原定/u;
/** Before a difference to it. Examples: 比计划多, 较年度目标增加. */
export const THAN_PLANNED = /[比较超](?:原|年度|年初|全年|既定)?(?:计划|目标|任务)/u;
/** Begins the words of those with whom a step was not taken; the group is the step. Examples: 未整改到位的, 没有出庭的. */
export const DENIED = /^(?:其余|另有)?(?:未|没有|没)(\p{Script=Han}{2})[^，。；、\d]{0,4}$/u;
/** What changes nothing in how many there are; those who are moved to another place are fewer or more. Examples: 另有112项仅作名称变更, 不影响总数; not 变更到外县. */
export const UNCHANGED = /仅作|不影响|变更(?![到至]|执行地)|调整|修[订改]/u;
/** Says in a rate's name what it is taken of; the group names it. Examples: 满意率|按已办结件计算为, 结案率|（按办理总数计）. */
export const BY_BASE = /（?按([^，。；（）]{2,8}?)(?:总数|总量|件数|数|件)?(?:计算|计|口径)）?(?:为|达)?$/u;
/** A rate over all that was told before. Examples: 总履行率, 综合化解率. */
export const OVER_ALL_TOLD = /^(?:总|综合|累计)/u;
/** Opens how many there are when each is counted once. Example: 剔除重复后. */
export const EACH_ONCE = /(?:剔除|去除|扣除)重复|去重/u;
/** Before a step that was taken. Example: 已|办结. */
export const DONE_ALREADY = /^已/u;
/** Ends the words of what something was brought to. Example: 归纳|为. */
export const BECOMES = "为";
/** Ends a unit that counts how often, not how many. Example: 家|次. */
export const TIMES = "次";
/** A share that says of what it is. Example: 占办结总数的. */
export const BASED_SHARE = /占(?!全)[^，。；]{2,10}(?:总数|总量|数|总|量)的?$/u;
/** Before what all was done with. Example: 做到了|全部按时答复. */
export const BROUGHT_ABOUT = /^(?:做到|实现|达到)了?/u;
/** Behind a figure that others are compared with. Example: 与上年104场|相比. */
export const COMPARED_BEHIND = /^\p{Script=Han}{0,4}相比/u;
/** Says that some of what ought to be are not there. Example: 缺编4人. */
export const LACKING = /缺编|空编|缺员|空缺|缺额/u;
/** What an average or a rate is said to be taken of, in the clause before it; the group names it. Examples: 按结案数计算，, 以全部结案案件计，, 按203个村、15个社区计，. */
export const TAKEN_OF = /[按以]([^，。；：]{2,24}?)(?:总数|数量|件数|数)?(?:为基数|口径)?(?:计算|计|折算|测算)，$/u;
/** From one year to another. Example: 2021年至2025年. */
export const SPAN_OF_YEARS = /((?:19|20)\d{2})年?(?:至|到|—|－|-|–|~)((?:19|20)\d{2})年/u;
/** What several years come to. Example: 累计举办. */
export const SUMMED = /累计|共|总计|合计/u;
/** Says to when what is left was put off. Examples: 结转2025年, 结转至次年. */
export const CARRIED_TO = /(?:结转|(?<!\p{Script=Han})转[入至])(?:到|至|入)?(?:(?:19|20)\d{2}|次|下|明)年/u;
/** A bracket that tells what is counted with the first figure of a sentence. Example: 88件|（含上年结转3件）. */
export const NOTED_WITH_FIRST = /^(\D*\d[\d,.]*\D{0,3})（(?:其中)?含[^（）]*）/u;
/** Says of what is counted that it was there before. Example: 梳理存量文件93件. */
export const EXISTING = /存量/u;
/** Ends names that are taken together. Example: A、B|两级. */
export const TAKEN_TOGETHER = /[两二三四五六]\p{Script=Han}{1,2}$/u;
/** Opens what a figure is compared with. Example: 少于|办结的603件. */
export const COMPARED_WITH = /^(?:少于|多于|低于|高于|大于|小于|超过|不及|不足)/u;
/** What kind of places is counted. Examples: 2个|街道, 15个|村. */
export const KIND_OF_PLACE = /^(?:乡镇|街道|镇|乡|行政村|村|社区|嘎查|苏木)(?![（街组民])/u;
/** Some of what was counted before; the group is what it is. Examples: 上述调解员中, 这批案卷里. */
export const SOME_OF_THESE = /(?:上述|以上|上列|前述|这批|这些)([^，。；、\d]{2,8}?)(?:中|里|当中)(?!心)/u;
/** The halves of a year. */
export const FIRST_HALF = /上半年/u;
export const SECOND_HALF = /下半年/u;
/** Some of them, behind their name. Example: D级|已拆除. */
export const ALREADY_SO = /^已/u;
/** What they are, and what has been done with some of them, in one clause. Examples: 案件|已移送起诉, 问题线索|已全部核查. */
export const NAMED_ALREADY = /^(\p{Script=Han}{2,10}?)(?:中?均?)已\p{Script=Han}{2,8}$/u;
/** Persons who are brought in, and cases that go to court. Examples: 17名在逃人员|到案, 14件|移送起诉. */
export const BROUGHT_IN = /(?:到案|归案|落网|移送起诉|提起公诉)$/u;
/** In brackets behind a count: no kind of it. Examples: （另有|532起）, （目标|500件）, （比上年增加|50件）. */
export const NOT_OF_IT = /^(?:已(?:计入|纳入|包括|包含|含)|另|年[初末]|期[初末]|月[初末]|上期|还有|加上|连同|原|曾|历年|以前|应|须|需|比|较|同比|不含|不包括|约合|折合|相当于)|目标|计划|任务|累计|以来|编制|定额/u;
/** Some of these, in one sentence. Example: 23宗，|在这些案件中. */
export const OF_THOSE = /^，在?这些[^，。；、\d]{1,6}中/u;
/** Says in a rate's name what it is taken of; the group names it. Example: 按开庭案件数计算的|出庭应诉率. */
export const TAKEN_BY = /^[按以]([^，。；（）]{2,8}?)(?:总数|总量|件数|数|件)?(?:计算|计)的?/u;
/** A step that was not taken. Example: 年末尚未结案. */
export const DENIES = /[未没]/u;
/** Opens what is left out. Example: 除已评估的1项外. */
export const EXCEPT = /^除(?!了)/u;
/** Before what is left, and what is left with what was not done. Examples: 还有|7件, 尚有7件未结. */
export const STILL_THERE = /[还尚仍]有$/u;
/** Ends the words of what is not at its end, and tells that a text has some. Examples: 未结案件, 未结执行案件, 尚未审结的. */
export const UNCLOSED = /(?:^|[末底尚仍有均])未(?:结案|审结|办结|执结|结)(?:的|\p{Script=Han}{0,4}案件|案)?$/u;
export const UNCLOSED_HINT = /未[审办执]?结/u;
export const STILL_LEFT = /[还尚仍]有\d{1,6}\p{Script=Han}{1,2}(?:未|[正仍尚还]在)/u;
/** A share of all there are. Example: 占全部反映件的. */
export const SHARE_OF_ALL = /^占(?:全部|所有|总)/u;
/** How many there are without those that were taken out. Example: 剔除漏填后有效问卷. */
export const AFTER_REMOVAL = /^剔除[^，。；\d]{1,12}后(?!的)/u;
/** Tells of other years than a span has. Examples: 四年来, 截至2024年底, 前四年, 除2020年外. */
export const OTHER_SPAN = /(?:19|20)\d{2}年|[一二三四五六七八九十两\d]年[来间]|[前近][一二三四五六七八九十两\d]年|截至|除|以来|^[上下]半年|^(?:前|第)?[一二三四]季度|^\d{1,2}月/u;
/** Before years that are part of a name. Example: “八五”普法（2021—2025年）. */
export const OPENS_NAME = /[（“《]/u;
/** Ends the words of what is left. Example: 限期整改剩余. */
export const LEFT_BEHIND = /^(?:限期|继续|仍需)?(?:整改|办理|处置|化解|治理)(?:剩余|剩下|余下)的?$/u;
/** Ends a rate's stem that tells how many of them have it. Examples: 覆盖, 配备. */
export const HAVING_IT = /(?:覆盖|建成|建立|配备|设立|设置|挂牌|组建)$/u;
/** An average over each of several and each month; the group is of what. Examples: 平均到每个村每月, 平均每个社区每月. */
export const EACH_MONTHLY = /平均到?每一?个?(?<per>\p{Script=Han}{1,2}?)每个?月(?:\p{Script=Han}{0,4})$/u;
/** Ends the words of as many as were told to be there. Example: 高频事项就有. */
export const AS_MANY_AS = /就有$/u;
/** Ends the words before a count that was told before. Examples: 对这|1132名骨干, 这|36件. */
export const THESE = /(?:^|，)(?:[对就将把在从])?[这该]$/u;
/** Marks that follow one another down to the lowest. Examples: 分以上的, 分的, 分以下的. */
export const HIGHEST_BAND = /^(?:分|周?岁)?及?以上的?$/u;
export const LOWEST_BAND = /^(?:分|周?岁)?及?以下的?$|^不[满足到]\d+(?:分|周?岁)的?$/u;
export const MIDDLE_BAND = /^(?:分|周?岁)的?$/u;
/** Before what each of several has. Example: 进机关、进单位各. */
export const EACH_LAST = /各有?$/u;
/** Tells of what was done besides, not of those that are left. Example: 另配合检查; not 另有2件尚未办结, 另3件. */
export const DONE_BESIDES = /^另(?!外|有|$)/u;
/** Opens what is told besides. Examples: 另抽查, 连同. */
export const BESIDES_OPENS = /^(?:另|连同|加上|还|又|与|和|比|较)/u;
/** Between a count and the same in a second unit. Examples: 676户|1325人, 676户|、共计1325人, 46宗|、面积13200平方米. */
export const JUST_TOTAL = /^(?:[、，]?(?:共计|合计|共|总?面积|总?金额)|、)?$/u;
/** Tells of what had to be done. Example: 法院通知负责人出庭的. */
export const HAD_TO = /通知|要求|应[当由]/u;
/** Some of a noun that are so. Example: 在岗人员中持有行政执法证的. */
export const AMONG_SUCH = /中(?![心队小学央共国层级介])[^，。；、]{2,24}的$/u;
/** Between a whole and some of it, in one clause. Example: 29条|中已完成整改. */
export const AMONG_RIGHT = /^中(?![心队小学央层级])(?:已|均|又|共|有)[^，。；、]{0,12}$/u;
/** Opens what is not done yet. Examples: 在途|未办结, 目前|未整改. */
export const STILL_UNDER_WAY = /^(?:在途|在办|目前|年末|年底)(?:仍|尚|还)?/u;
/** So many of a noun are so by now; the group is the noun. Example: 当年签约项目已有. */
export const SO_MANY_BY_NOW = /^(?:当年|年内)(\p{Script=Han}{4,10}?)中?已有$/u;
/** What is done with cases at last, right behind 未. Examples: 未|结, 未|办完. */
export const CLOSED: readonly string[] = ["结", "办", "完成整改", "处理", "处置"];
/** Opens the words of what is among what stands right before. Examples: 中|已完成整改, 里头|化解了. */
export const AMONG_OPENS = /^(?:中|里[头面边])(?=已|均|又|共|有|\p{Script=Han}{2}了?$)/u;
/** What says at the end of a figure's words that it is left. Example: 限期整改|剩余. */
export const LEFT_AT_END = /(?:剩余|剩下|余下)的?$/u;
/** Kinds told by their numerals, before what some of them come to. Example: 一、二两类|合计. */
export const KINDS_BY_NUMERAL = /[一二三四五]、[一二三四五](?:、[一二三四五])?[两三四]?[类级档等]\p{Script=Han}{0,4}(?:共计|合计|总计|共)\p{Script=Han}{0,4}$/u;
/** Of days and months in which is worked, which are fewer. */
export const WORKING = "工作";
/** Names that are taken together, before what they come to. Example: 县、乡两级合计. */
export const NAMES_TOGETHER = /[、和及与](?:[^，。；、\d]{1,6}?[两三四五六][级类种]\p{Script=Han}{0,4}|[省市州县区旗镇乡村])(?:共计|合计|总计|共)\p{Script=Han}{0,4}$/u;
/** Ways to be examined that are no checks: 年度考核优秀单位 are none of 抽查单位. */
export const EXAMINED = /考核|评选|评审|验收/u;
/** Bodies that decide on what others did. Examples: 人民法院, 公安机关. */
export const ORGAN = /法院|机关|部门|单位/u;
/** Between the two numbers of a ratio. Example: 1.8|∶|1. */
export const RATIO_MARK = /^[∶：︰:]$/u;
/** Names a ratio right before its numbers; the group is of what. Examples: 复议与诉讼之比为, 警辅比为, 比例升至. */
export const RATIO_NAME = /(\p{Script=Han}{0,24}?)(?:之比|比例|比)(?:约?为|达到?|是|升至|降至|变为|约)?$/u;
/** Opens brackets that tell what is counted with a part. Example: （含审前调解1件. */
export const HOLDS_MORE = /（含/u;
/** Ends the words of what something is to be held to. Examples: 力争败诉数不多于, 控制在. */
export const LIMITED = /(?:不多于|不超过|控制在)$/u;
/** What is left, and that it goes on in the next year. Examples: 其余|27件转入2024年继续办理, 剩余|3件结转下年. */
export const REST_LEFT = /^(?:其余|余下|剩余|剩下|尚余)的?$/u;
/** One of several that are told in turn. Example: 第二批. */
export const IN_TURN = /^第[二三四五六七八九十]{1,2}[批次期轮季]/u;
/** Kinds that are named together, each with a figure of its own. Example: 服务类和其他类分别为. */
export const KINDS_BESIDE = /[、和与及][^，。；]{1,12}(?:分别|依次)/u;
/** The same at the end of a figure's words. Example: 未达成协议的其余|21件. */
export const REST_AT_END = /(?:其余|余下|剩余|剩下|尚余|账面余额)的?$/u;
export const GOES_INTO_NEXT = /^(?:案件)?(?:均|全部|已|按程序)?(?:转入|结转|转至|结转至|转到|结转到|转)(?:(?:19|20)\d{2}|次|下|明)一?年/u;
/** Marks in brackets, behind the name of those who have them, or what a name includes. Examples: （90分以上）, （60至79分）, （含上年结转）. */
export const BAND_BEFORE = /（(?:含[^，。；：（）\d]{1,9}|\d{1,3}分?[至到—-]?\d{0,3}分?(?:（?含）?)?(?:及?以[上下])?)）$/u;
/** Counts kinds. Example: 两|类. */
export const KIND_OF = /^[类种]$/u;
/** The same for what is told of several together: 两项任务总额, 两级. */
export const KIND_OR_LEVEL = /^[类种项级]$/u;
/** Those with whom a step was not taken; the groups are the step, and what more is said of them. Examples: 全年未|调处成功的纠纷, 未|达成协议的其余. */
export const NOT_TAKEN = /(?:^|全年|[余出对])(?:尚)?(?:未|没有|没能|不(?=合格))(\p{Script=Han}{2})(\p{Script=Han}{0,10})$/u;
/** Behind a figure, that so many are not so; the group is what they are not. Examples: 49批次|不合格产品, 对11件|不合格样品. */
export const NOT_SO = /^不(合格)/u;
/** Opens a clause group with what it divides; the group is that. Example: 在已审结的案件中，. */
export const GROUP_TOPIC = /^在?([^，。；、\d]{2,12})中，/u;
/** Brackets right behind a figure. Example: 34宗|（含上年结转2宗）|，其中. */
export const NOTE_BEHIND = /^（[^（）]{1,30}）/u;
/** Brackets that say that what came from earlier is in the figure before them. Example: 1824件|（含上年结转）. */
export const COUNTED_IN = /^（(?:均|已)?含[^（）\d]{0,6}(?:结转|积案|遗留)[^（）\d]{0,4}）/u;
/** An average over days, and what was done. Examples: 日均, 平均每天, 日均受理. */
export const DAILY = /^(?:日均|平均每[天日])(?!最|工作)\p{Script=Han}{0,4}$/u;
/** A week of the year, and days from one to another; the groups are month and day, and the last ones (without a month where it is the same). */
export const WEEK = /(?<![周个])第?\d{1,2}周(?!年)|本周/u;
export const SPAN_OF_DAYS = /(\d{1,2})月(\d{1,2})日(?:至|到|—|－|-|–|~)(?:(\d{1,2})月)?(\d{1,2})日/u;
/** A whole year, and one month. Examples: 全年, 2024年，; 5月份. */
export const YEAR_TOLD = /全年|(?:19|20)\d{2}年(?!\d|初|末|底|以来|[上下第前一二三四至—-])/u;
export const MONTH_TOLD = /(?<![\d至到、—-])(\d{1,2})月份?(?![\d至到、—-]|底|末|以来)/u;
export const ANY_MONTH = /月/u;
export const DAYS_OF_MONTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** What came in anew, which is not all there was. Examples: 新收, 共新收. */
export const JUST_CAME = /新收(?!到)|新受理/u;
/** A share that does not say of what. Examples: 占, 占比为. */
export const JUST_SHARE = /^占比?[为达约是]?$/u;
/** Kinds of the lowest places, as they are counted, and both together. Examples: 24个|行政村, 18个|村（社区）. */
export const VILLAGE = /^(?:行政村|建制村|村)(?![次级民组委干规口务集落庄小（级居社部支])/u;
export const COMMUNITY = /^社区(?![级民组委干规矫工服网治物党警教居])/u;
export const VILLAGES_AND_COMMUNITIES = /^(?:村（社区）|村（居）|村社区|村居|村、社区)(?![级民组委干规两])/u;
/** Says of what is counted that it is all of one's own. Examples: 下辖, 全镇现有. */
export const HAS_PLACES = /(?:下辖|辖|共有|现有|设有|全[镇乡]|街道)$/u;
/** Villages that are so, before their figure. Example: 民主法治示范村. */
export const SUCH_VILLAGES = /(?:示范|先进|达标|文明|试点|标杆)村$/u;
/** What so many places or levels come to; the group is how many. Example: 三地共计发放. */
export const SEVERAL_PLACES = /^([两三四五六])[地镇乡村县区级]\p{Script=Han}{0,2}(?:共计|合计|总计)/u;
/** Numerals by their value. */
export const SEVERAL: readonly string[] = ["", "", "两", "三", "四", "五", "六"];
/** Behind a figure, that some of it is of earlier years. Examples: （含跨年）, ，含往年. */
export const OF_EARLIER_YEARS = /^[（，][^。；]{0,12}(?:跨年|往年|上年|历年|以前|旧存|积案)/u;
/** Days on which nothing is done. */
export const REST_DAYS = "双休";
/** What stands behind a name that nothing more is said of. */
export const ENDS_NAME = /^(?:[，。、；（]|和|及|与|均|都|全部|实现|$)/u;
/** What was there before. Examples: 历史遗留, 存量规范性文件, 往年. */
export const OF_STOCK = /存量|遗留|往年|历年|以前年度|积案|现有有效/u;
/** Stages are named by numerals. Example: 三|期在建. */
export const STAGE = /^[期届]$/u;
/** What so many years, kinds or places come to; the group is how many. Examples: 三年共立案, 优良两级共. */
export const SEVERAL_OF = /([两三四五六])[年类项个级种地镇乡村县区]\p{Script=Han}{0,3}(?:共|合计|总计|累计)/u;
/** What is done at each of several things, in all. Example: 两项会前学法共 */
export const DONE_AT_SEVERAL = /[两三四五六][项类种](\p{Script=Han}{4,8})(?:共|合计|总计|累计)$/u;
/** Opens brackets that tell what is in the figure before them. Examples: （含, （其中. */
export const COUNTED_WITH = /^（(?:均|已)?(?:含|其中|包括)/u;
/** Behind a figure, that it is not time yet. Example: 6个|未到整改期限. */
export const NOT_DUE = /^未到[^，。；]{0,6}(?:期|时限)/u;
/** Those that were late, and how those that were not are told. Examples: 超期办结的, 逾期. */
export const LATE = /^(?:其余|余下)?(?:超期|逾期|超时|延期)(?:办结|办理|办|答复|完成)?的?$/u;
export const ON_TIME = "按";
/** What stands behind a noun of places that are so. Examples: 39个村（社区）|落实了, 18个村|，. */
export const PLACES_DO = /^(?:[，。、；（）]|和|及|与|均|都|全部|已|实现|落实|建成|完成|开展|配备|达到|通过|挂牌|设立|建立|创建|参加|推行|$)/u;
/** Other places than all of one's own, or of another time. Examples: 撤并前共有, 与结对帮扶的外镇. */
export const OTHER_PLACES = /另|代管|新成立|撤并|合并|改居|调整|区划|结对|外[镇乡村]|邻|片区|[甲乙丙]|两[镇乡]|跨/u;
/** All that there are by now, and not how many came. Examples: 总数达到, 累计达. */
export const ALL_BY_NOW = /总数|总量|累计|总人数|全[县市区镇乡]/u;
/** What came in, of which some was taken in. Examples: 接收, 收到. */
export const CAME_IN = /接收|接到|收到|接报/u;
/** What is not at its end yet. Examples: 未结案件, 尚未审结. */
export const NOT_CLOSED = /^(?:年末|年底|尚|仍)?未(?:结|审结|办结|结案|化解|办理完毕)(?:的|案件|案)?$/u;
/** Of which stage a paragraph tells, by what it opens with. Example: 在|自查|阶段. */
export const STAGE_OPENS = /^在?([^，。；]{1,6})阶段/u;
/** What was left from last year, not what there was in it. Example: 其中上年结转. */
export const LEFT_FROM_LAST = /(?:上年度?|去年)(?:末|底)?(?:结转|未结|遗留|转入)/u;
/** All of a higher place, and one's own of a lower one. Examples: 巡回至|全县, 镇辖. */
export const OF_HIGHER_PLACE = /全[县市区州旗]$/u;
export const OF_LOWER_PLACE = /[镇乡]|街道/u;
/** Between a count and a measure of the same. Example: 17处|，面积|2346平方米. */
export const MEASURED_BESIDE = /^，(?:总?面积|金额|标的额|建筑面积|占地面积)$/u;
/** Opens what is told besides, and how it goes on where it is what is left. Examples: 另有|18个|未到整改期限. */
export const TOLD_BESIDES = /^(?:另|还)/u;
export const STANDS_OPEN = /^(?:因|尚|未|仍|正|没|不|处于|结转)/u;
/** What is left, in one letter. Example: 余|7件. */
export const LEFT = "余";
/** Opens what is kept where something else was taken off. Examples: 继续有效24件, 目前实际行使208项. */
export const KEPT = /^(?:目前)?(?:继续|予以|实际)?(?:有效|执行|行使|实施|承接|保留)/u;
/** What was found not to be as it ought. Examples: 不合格样品, 不达标. */
export const NOT_GOOD = /不(?:合格|达标|规范|符合)/u;
/** What all come to by now; the group is the noun. Examples: 累计, 累计达到, 总数达, |上市企业|总数, 全市累计建成. */
export const BY_NOW = /^(?:目前|现|全[国省市县区州旗镇乡]){0,2}(\p{Script=Han}{0,10}?)(?:(?:累计|总数|总量|总计)(?:已|建成|拥有|认定|培育|创建){0,2}(?:达到?|增至|增加到|有|为)?|增至|增加到)$/u;
/** Those that came to what was there. Examples: 新增, 新认定. */
export const NEW_ONES = /新(?:增|设|建|登记|注册|申领|取得|认定|培育|评定|评选|获评|获批|创建|发展|引进|招|进|录)|净增/u;
/** Opens what is not so yet. Example: 尚未|到期的. */
export const STILL_NOT = /^(?:尚|仍|还)未/u;
/** Opens a step that was not taken. Example: 尚未|整改的. */
export const STEP_NOT_TAKEN = /^(?:尚未|仍未|从未|没有|未能|未|不)(?:能|予以|按)?/u;
/** Says that nothing was left from last year. Example: 无上年结转案件. */
export const NOTHING_CARRIED = /(?:没有|无)[^，。；\d]{0,6}(?:结转|积案|遗留|转入)/u;
/** Before what some are chosen from, and between it and those. Example: 从|234名|执法人员中分4批选派|262名. */
export const CHOSEN_FROM = /^从$|[，；]从$/u;
export const CHOSEN_OUT_OF = /^[^，。；、]{1,16}中[^，。；、]{1,12}$/u;
/** Tells of a figure that was set to be reached. Examples: 5万平方米|年度目标任务, 年度任务|2.2万平方米. */
export const TARGET = /^的?(?:年度|全年|年初)(?:目标|任务)|(?:年度|全年|年初|下达的)(?:目标|任务)(?:任务)?(?:为|的)?$/u;
/** Between 至 and a figure that is an average. */
export const ON_AVERAGE = /(?:平均|承诺的?|实际的?)$/u;
/** An act that was found to be unlawful, without the act. Example: 确认|强制拆除行为|违法. */
export const FOUND_UNLAWFUL = /(确认)[^，。；、\d]{1,10}(违法)/u;
/** Before the name of another kind of cases in a list. Examples: 案件和|行政|诉讼, 、|行政|复议. */
export const KIND_OPENS = /[、和及与或](?:行政)?$|^[、和及与或]/u;
/** A share of what nothing is called here. Examples: 占诉求量的, 占总量的. */
export const SHARE_OF_QUANTITY = /^占[^，。；\d]{0,3}[总量数]的$/u;
/** The noun of which some are counted, before 里. Example: 民事案件 of 民事案件里农民工讨薪类. */
export const INSIDE_NAMED = /^([^，。；里]{2,10}[件员户患题项案目类例])里/u;
/** Ends the words of what is measured of a count. Example: 合同295件、|涉及金额|62.7亿元. */
export const MEASURE = /(?:金额|标的额|资金)$/u;
/** Opens an average that another is compared with. Example: 较全省人均花费. */
export const COMPARED_AVERAGE = /^[较比][^，。；]{0,6}(?:全国|全省|全市|平均)/u;
/** Before what is left when the year ends. Examples: 年末尚有, 至年底仍有. */
export const LEFT_AT_YEAR_END = /^[至到]?(?:年末|年底)[还尚仍]有$/u;
/** Those of a whole that are not there, or no more. Examples: 因公|缺考, |剔除|撤回的, |退回. */
export const ABSENT = /缺考|缓考|免试|请假|撤回|剔除|取消|退回|划出|核减|扣除/u;
/** The total of a few kinds. Examples: 两个专业的案件合计, 三个专业相加仅. */
export const SEVERAL_SUMMED = /[两二三四五六][个类项种]\p{Script=Han}{0,8}(?:合计|共|相加)[仅有]?$/u;
/** Two kinds that a rate is taken of together. Example: 案外调解|加|立案调解. */
export const ADDS_KINDS = /\p{Script=Han}(?<!参)加\p{Script=Han}/u;
/** Ends the words of a plan. Examples: 年度目标为, 全年任务. */
export const PLAN_NAMED = /(?:目标|任务|计划|指标)(?:任务|数)?(?:为|是)?$/u;
/** Names the whole before a share. Example: 在负责人出庭中|占. */
export const SHARE_WITHIN = /在([^，。；、\d]{2,10})中$/u;
/** What was added and what was taken off together. Example: 共调整147项. */
export const CHANGED_IN_ALL = /共(?:计)?(?:动态)?(?:调整|变动|变更)/u;
/** By how much a count is off what was allowed or aimed at. Examples: 低于控制指标, 节余. */
export const BELOW_NAMED = /(?:低于|高于|超出|少于|多于)\p{Script=Han}{0,6}(?:指标|目标|计划|预算|控制线|限额)$|^节余$/u;
/** How far two counts are apart, whatever they are. Examples: 净增, 多出, 少了, 相差. */
export const APART = /(?:净增加?|净减少?|多出(?:来的|的)?|高出|相差|差额为?|少了|多了|少[发办](?:的|了)?)$/u;
/** Compared with another time whose figure does not stand right before it. Examples: 比年初|多出, 较上年同期|净增. */
export const THAN_THEN = /[比较与](?:上|去|前|年初|同期|\d{4}年)/u;
/** Behind a list that holds only the largest. Examples: ，居前三位, ，位居前列, ，以上三地收案数占, 两类相加占. */
export const TOP_FEW = /^，(?:(?:分别)?(?:位?居|排|列)[^，。；\d]{0,4}前|(?:以上|上述)[^，。；\d]{1,12}占|[两三四五]类(?:相加|合计|共)?占)/u;
/** The same before the first of them. Examples: 其中|名列前十的为, 排前三位的是. */
export const TOP_FEW_OPENS = /(?:位列|名列|位居|居|排名?)[^，。；\d]{0,4}前[^，。；]{0,6}(?:的|为|是|有|分别)|前(?:[二三四五六七八九十]|\d{1,2})[位名类项大](?:的|为|是|有|分别)/u;
/** How often, not when. Examples: 每季度, 按月. */
export const EACH_PERIOD = /[每按逐](?:个)?(?:季度|月|半年)/gu;
/** What a count is among, before it. Examples: 赋权事项中有, 案卷里. */
export const AMONG_SOME = /(?:(?<!其)中|(?<!年)里)(?![心国学级])/u;
/** What so many are some of, a noun with what was done to it; the group is that. Example: 大队办理的案件|中一般程序. */
export const WHAT_SOME_ARE_OF = /^([^，。；、]{4,30}(?<!其))中(?![心队小学央国])/u;
/** Says that what was carried over is counted with what came. Examples: 连同上年结转的在内, 新立案件与上年结转案件合并计算, 全年在办案件中. */
export const BOTH_COUNTED = /[在应]办(?:理)?的?案件(?:总数)?[中里]|(?:连同|算上|加上|包括|包含|含)[^，。；\d]{0,6}(?:\d{4}年)?(?:结转|未结|遗留|转入)|结转[^，。；]{0,16}(?:合并|一起|合起来|一并|合计|相加)/u;
/** What cases are of, where one report tells of several. */
export const MATTERS = /复议|诉讼|信访|援助|仲裁|投诉|举报|公开|工单/gu;
/** Behind so many, that they are not ended. Examples: 案件|没有办结, 复议案件|未审结, |正在审理. */
export const NOT_ENDED_BEHIND = /^\p{Script=Han}{0,8}?(?:未|没有?)(?:能|全部|如期|按期)?(?:办|审|结)|^\p{Script=Han}{0,6}?(?:正在|仍在|尚在)(?:审|办|处理|调查)/u;
/** The same before them. Examples: 尚未办结的案件有, 年底未结. */
export const NOT_ENDED_BEFORE = /(?:未|没有)(?:能)?(?:办结|审结|结案|结)(?:的[^，。；、\d]{0,8}|案件)?(?:还|尚|仍)?(?:有|为)?$/u;
/** Right behind a figure that measures some, with what it ends in. Example: 500万元|以上的 207件. */
export const MEASURED_SUCH = /^(?:周?岁)?(?:以上|以下|以内|及以上)?的有?$/u;
/** Behind so many, that they are still under way. Examples: 尚有9件|正在审理, 还有7件|在调. */
export const UNDER_WAY = /^(?:\p{Script=Han}{0,4}?(?:正在|仍在|尚在|还在)|在)(?:审|办|处|调|核|查|整)/u;
/** Behind so many, the step that they did not see; the group is its last word. Examples: |没有进行现场|检查, 机构|未完成|签约. */
export const STEP_LACKED = /^\p{Script=Han}{0,6}?(?:未|没有?)\p{Script=Han}{0,6}?(\p{Script=Han}{2})$/u;
/** Opens what is some of what was just counted. Example: 其中|省级. */
export const AMONG_FIRST = /^其中/u;
/** A share of a total by its name. Example: 占村（社区）总数的. */
export const SHARE_OF_TOTAL = /^占[^，。；\d]{2,14}总[量数]的?$/u;
/** How far a step was taken. Examples: 整改|到位, 办理|完毕. */
export const DONE_WELL = /(?:到位|完毕|完成)$/u;
/** What a figure is compared with, behind what is compared. Example: 受理数较6月的. */
export const BASE_TOLD = /[比较][^，]{1,8}的$/u;
/** A rate of what succeeded, behind the step. Example: 调处|成功率达. */
export const SUCCEEDED = /^成功率/u;
/** Ends what succeeded. Example: 调处|成功. */
export const SUCCESS = /成功$/u;
/** Points back to all that was told. Examples: 上述案件|已办结, 在全部办件中，. */
export const ALL_ABOVE = /^(?:上述|以上)[^，。；、\d]{1,6}(?:已|中|共|均)|^在?(?:全部|所有)[^，。；、\d]{1,8}中，/u;
/** What a figure is of that was set to be reached. Example: 240件|目标任务. */
export const TARGET_BEHIND = /^的?(?:年度)?(?:目标|任务)/u;
/** Leads from a rate's name to its figure. Examples: 审查率|达到, 合格率|均为. */
export const REACHES = /[均都也]?(?:达到?|到|为|是)?$/u;
/** What was counted before is named again, and more is told of it. Example: 限期整改|的已完成, 不合格样品|已处置. */
export const NAMED_AGAIN = /^(\p{Script=Han}{4,8}?)(?:的|已|均)\p{Script=Han}{2}/u;
/** There are so many. Example: 有|32名发言. */
export const HAS = "有";
/** Steps by whose counts an average says that it is taken, right before it; and how those are counted. Examples: 办结案件平均每起 of 办结716起, 按结案数计算平均每件, 平均每件罚款案件 of 罚款121件. */
export const AVERAGE_STEPS: readonly { readonly told: RegExp; readonly counted: RegExp }[] = [
  { told: /(?:[按以](?:结案|办结|审结)(?:案件)?(?:总数|数)?(?:计算?)?，?|(?:结案|办结|审结)(?:的?案件)?)(?:平均每[件起宗案笔]|[件案宗]均)[^，。；\d]{0,6}$|每[件起宗](?:结案|办结)的?案件[^，。；\d]{0,6}$/u, counted: /(?:结案|办结|审结)(?:数|案件|的)?$/u },
  { told: /(?:罚款|处罚)(?:决定|案件)(?:平均每[件起宗案笔]|[件案宗]均)[^，。；\d]{0,6}$|每[件起宗](?:罚款案件|处罚决定)[^，。；\d]{0,6}$/u, counted: /(?:罚款|处罚|作出罚款决定|作出处罚决定|处罚决定)$/u },
];
/** Grown since there were so many. Examples: 较上年底增长, 比年初增加. */
export const SINCE_OPENING = /[较比](?:上年底|上年末|去年底|去年末|年初|上年度末)\p{Script=Han}{0,4}$/u;
/** Those that are new, of all there are. Example: 其中新增. */
export const NEW_AMONG = /^其中新增$/u;
/** Says that what was told just now is of another kind. Example: 未完成整改的7项|均为一般隐患. */
export const OF_OTHER_KIND = /^(?:均|都|全部|全)(?:为|是|属)/u;
/** Tells of what was done before a step. Example: 受理|前调解化解. */
export const BEFORE_A_STEP = /(?:受理|立案|开庭|起诉|审理)前/u;
/** What there was when a year began. Example: 2025年初全县实有. */
export const AT_BEGINNING = /^(?:19|20)\d{2}年初/u;
/** What became of something that was found, by a word that elsewhere tells what came in. Example: 立案查处. */
export const DEALT_WITH = /(?:转入?|移送|予以)立案|立案(?:查处|处理|处罚|程序|调查)/u;
/** What says behind a step only that it is counted. Examples: 审结|案件, 结案|数, 审结|共. */
export const COUNTED_NOUN = /(?:案件|件数|总数|总量|件|数|共计|共|为|达|的){1,3}$/u;
/** Stands behind what is left of a step. Example: 新立|案件. */
export const CASE_LETTER = "案";
/** Up to when something was done. Examples: 到年底审结, 截至12月底办结. */
export const UP_TO_YEAR_END = /^(?:截至|[到至])?(?:本?年[底末]|12月底|12月31日)/u;
/** Says that something was done in time. Examples: 在法定期限内, 规定时限. */
export const IN_TIME = /[期时]限/u;
/** Says of a change neither that it is a rise nor that it is a fall; its sign does. Examples: 增减%, 升降, 涨跌幅. */
export const EITHER_WAY = /(?:增减|升降|涨跌)[额量率幅]?度?(?:变化)?$/u;
