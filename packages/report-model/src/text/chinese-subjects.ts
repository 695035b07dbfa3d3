/** Who and what a clause is about: bodies, persons, classes and places, by how they open or end. For normalised text (see `characters.ts`). */

/** Opens clauses that tell of one thing after the other. Examples: 对|民警的, 由|街道受理的, 涉及|市区的. */
export const SAME_OPENS = /^(?:涉及|组织|针对|面向|对|以|由|向)/u;
/** Who acts, at the head of a clause. Examples: 市局|收到, 各分局|作为, 主要负责人|出庭, 下放各区|办理. */
export const BODY_OPENS = /^\p{Script=Han}{0,5}(?:本级|机关|[局厅科所队]|科室|街道|社区|[城市园]区|窗口|领导|负责人|成员|干部|[民辅巡交]警|[省市县区州旗镇乡村]级|乡镇|镇街|各[县区市镇乡村])(?![长员])/u;
/** Says that a clause tells of all, of what ought to be or how well it was done, and sets nothing apart. Examples: 全市, 共, 按期, 当年. */
export const NO_CONTRAST = /[全共总均已应按年现其不未]|依法|累计|合计|及时|如期|实际|成功|目前/u;
/** Some of a noun told as they are. Example: 责令改正的|轻微违法行为. */
export const OF_SUCH_NOUN = /^[^，。；、的\d]{2,14}的[^，。；、的\d]{2,10}$/u;
/** Opens what somebody or something is, has or was found to be. Examples: 已取得执法证的, 评为优秀的, 群众表示满意的. */
export const HAVING_OPENS = /^(?:已|均|并|按[时期]|按要求|经认定|经评查|\p{Script=Han}{0,8}(?=表示|评为|反馈))?(?:持有?|取得|获得?|拥有|具有|具备|评为|评定|评查|成绩|表示|反馈|通过|符合|实现|开设|落实|完成|报送|属于|规范|合格)/u;
/** A count that opens a clause, before what it counts. Example: 19件|乡镇案件. */
export const COUNT_OPENS = /^\d{1,8}\p{Script=Han}/u;
/** Ends the name of a class, of which each case has one. Examples: 特种设备|类, 城市管理|领域, 邻里|纠纷, 乡|级. */
export const CLASS_ENDS = /(?:类|领域|方面|系统|季度|月份?|纠纷|(?:国家|[省市县区镇乡村])级)(?:案件|案卷|投诉|事项|纠纷|企业)?(?:提供|出动|立案)?$/u;
/** The letter or number of a grade. Examples: A|类, 五|星级, 甲|等, 等级为|A|的. */
export const GRADE_NAMED = /[A-E](?=[类级等（的占])|[甲乙丙丁一二三四五](?=[类级等星])/u;
/** Opens the place where something was done. Examples: 进|学校, 走进|社区. */
export const PLACE_OPENS = /^(?:其中|包括)?(?:走?进|面向)/u;
/** An office by its name. Example: 东屏县卫生健康局. */
export const NAMED_OFFICE = /[县市区州旗]\p{Script=Han}{2,8}局/u;
/** A kind by its last letter. Example: 市容环境|类. */
export const KIND_NAMED = /类$/u;
/** Opens the name of a level of government, one beside the others. Examples: 中央|级, 省市|级, 县|本级. */
export const LEVEL_NAMED = /^(?:中央|国家|[省市州盟县区旗镇乡村]{1,2}本?级)/u;
/** Persons called by 主要, which elsewhere says that not all are told. */
export const MAIN_PERSON = /主要(?:负责|领导|干部|成员)/gu;
/** A person by office who opens a sentence, which tells what that one did. Examples: 县长|主持, 街道办事处主任|出庭. */
export const PERSON_OPENS = /^\p{Script=Han}{0,8}(?:书记|[省市州县区旗盟镇乡局厅处院团]长|主任)(?!接待日|办公|会|信箱|热线)/u;
/** Behind a count, whom it tells by what they lack. Examples: 8名|执法人员没有执法证, 6名|公职律师未实际承办; not 无一, 没有一件. */
export const TOLD_BY_LACK = /^\p{Script=Han}{2,10}?(?:没有(?!一|发生|出现)|(?:尚|仍)?未(?!发生|出现|接到|收到|能|被))/u;
/** Ends the words of a rate over all that stands before it. Examples: 两审合并计算，败诉率为, 两级合计，纠错率, 综合纠错率. */
export const TOLD_TOGETHER = /(?:合并|合计|综合|总体|[两三四五六][审级类项个家地县区](?:合|总|共)?)[^，。；\d]{0,8}，?[^，。；\d]{0,12}率(?:为|达|达到|是)?$/u;
/** Ends the name of those whom nobody can be without a qualification in law, which others may have too. Examples: 公职|律师, 法律|顾问. */
export const LAWYERS_END = /(?:律师|公证员|顾问)$/u;
/** Ends the name of a task that only some of those with a qualification or a certificate have. Examples: 法制|审核人员, 复议|人员. */
export const TASK_ENDS = /(?:审核|复议|应诉|仲裁)(?:工作)?(?:人员|员)$/u;
/** What persons have who know the law. Examples: 法律职业|资格, 执法|证. */
export const QUALIFIED = /资格|执法证/u;
/** Opens a paragraph that is of one class alone. Example: 轻工产品|类：全年抽查. */
export const CLASS_LABEL = /^\p{Script=Han}{2,12}类：/u;
/** Names the class that a clause or a heading is of, by its last two letters; 各类 and 分类 name none. Example: 商|品类|投诉. */
export const CLASS_NAMED = /\p{Script=Han}[^\P{Script=Han}各分同此该这等每几多一二三四五六七八九十两]类(?![型别])/gu;
/** What can be less than nothing, and fall by more than all. Examples: 净利润, 增速. */
export const BELOW_ZERO = /利润|盈|亏|收益|净|增速|增幅|增长率|气温|[逆顺]差|差额|差距|余额|结余/u;
/** Which of several something is of. Example: 命名|第二批|示范地区. */
export const OF_BATCH = /第[一二三四五六七八九十\d]{1,2}[轮批次期季届]/u;
/** Who died, and who was hurt. Examples: 14人|死亡, 58人|受伤. */
export const DIED = /死亡|身亡|亡故|遇难|亡$|倒塌/u;
export const HURT = /受伤|[轻重]伤|伤$|损坏|受损|损毁/u;
/** Which of several a rate is of. Example: 第二轮|优秀率. */
export const NTH = /第[一二三四五六七八九十]{1,2}[轮批次期季]/u;
/** What the figures before it are told together by, up to the next figure; the groups are whose they are, and the word. Examples: ，两级|合计|比上年的, ，|总数|与上年的, ，全年|比上年. */
export const TAKEN_AS_ONE = /[，；]([^，。；占比较其另达]{0,16}?)(合计|总计|共计|合起来|加起来|相加|总数|总量|总额|(?<!公)共(?![同享治建管青产])|全年)[^，。；]{0,16}$/u;
/** A letter of each of these words. */
export const TAKEN_HINT = /[共总合相全]/u;
/** How many they are; the group is the numeral. Examples: 两级, 三类窗口. */
export const SEVERAL_KINDS = /([两三四五六])[级类项个家种地镇乡村县区者年]/u;
/** How much there may be or is to be, which is no part of what was done. Examples: 采伐限额|为, 年度计划. */
export const QUOTA = /(?:限额|额度|上限|指标|定额|编制数?|计划|任务|目标)(?:数|总量)?(?:为|是|达)?$/u;
/** Says that a thing comes to so much. Examples: 采伐限额|为, 预算|达. */
export const IS_SO_MUCH = /(?:总?[为是达共]|达到)$/u;
/** Ends the words of those that came from elsewhere. Examples: 变更执行地|转入, 外县|迁入. */
export const MOVED_IN = /(?<!结)(?:转入|迁入|调入|划入|移入)$/u;
/** What of a population comes, goes and is left, each as a rate. Examples: 出生率, 人口死亡率为, 自然增长率. */
export const BIRTH_RATE = /出生率[为达是]?$/u;
export const DEATH_RATE = /死亡率[为达是]?$/u;
export const NATURAL_GROWTH_HINT = /自然增长率/u;
export const NATURAL_GROWTH = /自然增长率[为达是]?[-－−—负]?$/u;
/** Says that something is new. Examples: 新建成|轨道线路, 新设|3所, 新增. */
export const NEWLY_MADE = /新(?:建|设|增|成立|开|购|招)/u;
/** Behind a figure that says of how many at least each is. Examples: 三人|及以上共同犯罪的, 两次|及以上. */
export const OR_MORE = /^(?:及|或|或者)以[上下]/u;
/** What an economy is measured by, each for itself. Examples: 工业|产值, 销售|收入, 税收. */
export const MEASURE = /(?:总?产值|增加值|收入|税收|利润|投资额?|支出|余额|结余|成交额|销售额)$/u;
/** Ends the words of what is a budget itself; not 一般公共预算|收入. Examples: 年度预算, 支出预算|数为. */
export const BUDGET = /预算(?:数|任务|目标|安排|额|总额|资金)?[为是达共]?$/u;
/** One such measure. Examples: 可支配|收入, 消费|支出. */
export const MEASURED = /产值|收入|支出|税收|利润|消费/u;
/** Says what came in or was spent of it. Examples: 收入|完成, 支出|执行, 入库. */
export const BUDGET_DONE = /收入|完成|执行|入库/u;
