/** What a text says of its own figures: that a target was met, a mark was passed, which way all went, which is the more. For normalised text (see `characters.ts`). */

/** Behind a target: that it was met. Examples: 的目标任务|已超额完成, 任务|提前完成. */
export const TARGET_MET = /^的?(?:年度|全年|年初)?(?:工作)?(?:目标|任务|计划|指标)(?:任务|要求|数|值)?(?:均|都|已经?|也|全部|全面|提前|圆满|顺利|超额|如期){0,3}(?:完成|实现|达成|达到)(?!的?(?:比例|进度|率|情况|\d))/u;
/** Before a target: the same. Examples: 超额完成|年初确定的, 实现了. */
export const MEETS_TARGET = /(?:^|率|超额|提前|圆满|顺利|如期|已经?|均|都)(?:完成|实现|达成|达到)了?(?:省|市|县|区|上级|州)?(?:(?:年初|年度|全年|计划|既定|预期|下达|确定|规定|要求|设定|制定)的?){0,3}(?:的|到)?(?:(?:同比)?(?:下降|降低|减少|增长|提高|压减))?$/u;
/** Right behind a figure that is a target; not 任务|的93.3%. */
export const IS_TARGET = /^的?(?:年度|全年|年初|改善|预期|约束性|控制)?(?:工作)?(?:目标|任务|计划|指标)(?:任务|要求|数|值)?$/u;
/** Says that a target is still to be met, or was not. Examples: 力争, 确保, 未|完成. */
export const TARGET_AHEAD = /力争|确保|争取|预计|有望|计划于|努力|离|距|差|未|没有|尚|将|拟|为了?|推动/u;
/** Of what less is better, or nobody can say. Examples: 失业|率, 投诉|率, 控制在|3%. */
export const LESS_IS_BETTER = /失业|死亡|败诉|投诉|发案|警情|犯罪|上诉|改判|发回|差错|不合格|不良|逾期|超期|控制|以内|以下|不超过|不高于|低于|违法|事故|浓度|损失|差评|欠|空置|能耗|排放|重复|上访|信访|支出|压减|压降|压缩|时长|时限|用时|成本|负担|污染|降/u;
/** Before a figure of 以内 or 以下: that it has come down to it. Examples: 首次|降至, 已|降到, 首次|控制在. */
export const CAME_DOWN = /^(?:已|首次|成功|今年|全年|均|都|连续[两二三四五六七八九]年){0,3}(?:降至|降到|降低到|降低至|下降到|下降至|回落到|回落至|压降到|压降至|控制在)$/u;
/** Before a figure and in its hedge: that as many years one after another were above it; the group is how many. Examples: 连续两年|突破, 已连续三年|超过. */
export const YEARS_ABOVE = /连续([两二三四五])年(?:均|都)?(?:超过|突破|高于|超|保持在|稳定在)/u;
/** A change that was to be and was met; the group is of what. Example: 超额完成|重复投诉量|同比下降. */
export const MEETS_CHANGE = /^(?:已经?|全面|均)?(?:超额|提前|圆满|顺利|如期)?(?:完成|实现|达成|达到)了?(\p{Script=Han}?[^，。；]{2,16}?)(?:同比|比上年|较上年)?(?:下降|降低|减少|增长|提高|压减)$/u;
/** Behind such changes: that they are what was to be. Example: 、|投诉量同比减少6%的|改善目标. */
export const TARGETS_BEHIND = /^[^，。；]{0,40}(?:目标|任务|指标)/u;
/** What comes next in a row from the most to the least. Examples: ；其次|是, ，再次|是, ，第三|是. */
export const NEXT_IN_ROW = /[，；、。]?(?:其次|(?<=[，；、。])再次(?=[是为，])|(?<=[，；、])(?:位居)?第[三四五](?=[是为位，]))/gu;
/** Says that a row goes up, or tells of more than one row. Examples: 最少|的是, 分别. */
export const NO_ROW_DOWN = /最[低小少短]|由[低少小]到|从[低少小]到|倒数/u;
/** Says that each of several went one way; the groups are the names, and the way. Examples: 受理数、办结数|均呈|上升|趋势, 立案数和罚款数|双双|下降. */
export const ALL_WENT = /(?:^|[，；。])([^，。；\d]{2,30}?)(?:均|都|双双)(?:比上年|较上年|同比|比去年|较去年)?(?:呈现?|有所|实现|保持|出现|明显|大幅|稳步|持续|小幅){0,2}(上升|增长|增加|下降|减少|降低|回落)(?:态势|趋势|势头)?(?=[，。；]|$)/gu;
/** How many went up and how many down, in that order of groups: 一|增|一|减, 两|升|一|降. */
export const SO_MANY_WENT = /([一两二三四])([升增涨降减落])([一两二三四])([升增涨降减落])(?=[”，。；的态]|$)/gu;
/** Both went one way. Examples: 双|下降, 双增长; not 双减工作, 双降级. */
export const BOTH_WENT = /双(上升|增长|增加|下降|减少|降低)(?=[”，。；的态]|$)/gu;
/** Ways that go up. */
export const WENT_UP = /^[升增涨上]/u;
/** Says of another time than the changes beside it. Examples: 近三年, 环比, 自2021年以来. */
export const OF_OTHER_TIME = /近[几两二三四五]?年|连续|历年|以来(?!首次)|逐年|环比|下半年|上半年|[一二三四]季度|[预力]|可能|如果|若/u;
/** One thing told to be more than another, or to grow faster; the groups are the one, the way, and the other. Examples: 商品类投诉|高于|服务类投诉, 服务类投诉增速|高于|商品类投诉增速. */
export const ONE_IS_MORE = /(?:^|[，；。])(?:但|而|总体上?|其中|同时|可见)?([^，。；、：\d]{2,14}?)(?:均|都)?(?:略|明显|远|大幅|显著|稍|仍)?(高于|多于|快于|大于|低于|少于|慢于|小于)([^，。；、：\d]{2,14})(?=[，。；]|$)/gu;
/** Ends the name of how fast something grew. Examples: 服务类投诉|增速, 罚没金额|增幅. */
export const GROWTH_NAMED = /(?:同比)?(?:增速|增幅|增长率|涨幅|升幅)$/u;
/** The ways in which one is more. */
export const IS_MORE = /[高多快大]于/u;
/** A change in words, with nothing but a mark between it and the count that changed; the groups are what, and which way. Examples: 违法人数|增加|，共, 信访总量有所|下降|，全年共. */
export const CHANGE_IN_WORDS = /(?:^|[，；。])([^，。；：、\d]{2,16}?(?:人数|人次|件数|起数|件次|批次|数量|总量|总数|量|数|案件))(?:总体|整体)?(?:略有?|稳步|持续|明显|大幅|有所|小幅|继续|同比|逐步|显著|不断|进一步){0,2}(增加|增长|上升|上涨|攀升|减少|下降|降低|回落)，(?:全[年省市县区镇]|今年|本年)?(?:共|共计|累计|总计|合计)[^，。；：、\d]{0,8}$/u;
/** How many are told of, without their names. Examples: 三|项指标, 两|类. */
export const SEVERAL_NAMED = /^(?:上述|以上|这)?([两二三四五])[项类个种者]/u;
/** Joins names in a row. */
export const NAMES_JOINED = /[、和与及]/u;
/** A count of points that follow one by one; the groups are the number and the point that opens them. Examples: 分为|五|类：一是, |三|项工作，一是. */
export const POINTS_COUNTED = /(?<![\d.第点])(\d{1,2}|[两二三四五六七八九十])(?:大类|大|个|项|类|种|条|点)(?!月)[^，。；：、\d“”‘’《》]{0,12}[：，](?:即|分别是)?(?=一是)/gu;
/** A point by its number. Examples: 一是, 五是. */
export const POINT_OPENS = /(?<![统唯第之])([一二三四五六七八九十])是/gu;
/** Opens a row of names with what they are told for. Examples: 数量较多的有|甲、乙, 上升明显的为|甲、乙. */
export const NAMES_OPENED = /^[^，。；、\d]{1,20}的(?:主要)?(?:有|为|是|包括|分别[为是])/u;
/** Says that a series went one way all the time; the group is the way. Examples: 逐年|上升, 呈逐年|下降趋势, 连续三年|增长, 四连|升. */
export const EVER_SINCE = /(?:逐年|连年|年年|逐季|逐月|连续[三四五六]年)(?:持续|稳步|明显|大幅|小幅)?(上升|增长|增加|提高|提升|攀升|递增|下降|减少|降低|回落|递减)|[两三四五]连([升增涨降跌])/gu;
/** Ends a clause; 、 does not. */
export const CLAUSE_STOP = /[，。；]/u;
/** Says that it was so but for some. Examples: 几乎|呈, 总体|呈; behind it 但|有所回升. */
export const BUT_FOR_SOME = /(?:几乎|基本|总体|大体|大致|整体)上?[呈保为]|几乎|^[^，。；]{0,6}[但后又再]/u;
/** What stands between the name of a series and its first figure. Examples: 不捕率|分别为, 满意度|依次为, 人数|为. */
export const TELLS_SERIES = /(?:分别|依次)?(?:是|为|达到?)?$/u;
/** The place of something in a row, behind its figure; the group is which. Examples: ，事故总数位居第|1|位, ，居第|二|位; not 居全省第二位. */
export const PLACE_IN_ROW = /^[^。；，\d]{0,6}(?:，[^。；，\d]{0,8})?(?:位居|位列|居|列|排在?|排名)第(\d|[一二三四五六])位?(?:名|位)?(?=[，。；、]|$)/u;
/** Days between two dates, told beside them; the groups are the years, months and days of both and how many. Example: 自|2007|年|12|月|21|日至|2008|年|2|月|4|日计|46|天. */
export const DAYS_BETWEEN = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日(?:起|开始)?(?:至|到|—{1,2}|-|~|～)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:止|期间)?[^，。；、：\d]{0,6}?，?(?:[^，。；、：\d]{0,12})?(?:共计?|计|历时|为期|前后|总计|合计|连续)(\d{1,3})天/gu;
/** Ways that go up, of what went one way all the time. Examples: 提高, 攀升, 递增. */
export const ROSE = /^(?:[升增涨上提攀]|递增)/u;
/** Joins the last two values of a series. */
export const SERIES_JOINED = /^[和及与]$/u;
/** The years of a series. */
export const SERIES_YEARS = /(?<!\d)(?:19|20)\d{2}(?=年)/gu;
/** Before a step, that it was not taken. Examples: 不|达标, 未能|通过. */
export const DENIES_STEP = /^(?:不|未能?|没有?)/u;
/** Says that there are some, or nothing. Examples: 还有|两人, 有|1人. */
export const SOME_THERE = /^(?:但|却)?(?:还|仍|尚|另|只)?有?$/u;
/** All done, right before some that are left are told. Examples: 全部办结，剩余, 已悉数了结，尚有. */
export const ALL_DONE_BUT = /(?<all>(?:全部|悉数|全数|均已)(?:已)?(?:办结|了结|化解|整改|完成|销号|答复|处理|解决|处置)(?:完毕|到位)?)，(?:目前)?(?:(?:还|尚|仍)(?:剩余|剩下|剩|有|余)|剩余|剩下|仅剩|余)$/u;
/** In a figure as it is printed: about so much, no bound that it lies beyond. Examples: 4200余件, 约11.89万件, 近300人, 20件左右. */
export const ABOUT_SO_MUCH = /[余多近约]|左右|上下/u;
/** A rate and the two letters of its step. Examples: 参考|率和, 通过|率均为. */
export const NAMED_RATES = /(\p{Script=Han}{2})率/gu;
/** A rate of what was done in time. Examples: 按时办结率, 限时办结率为. */
export const IN_TIME_RATE = /(?:按时|按期|限时|如期|及时)\p{Script=Han}{0,4}率/u;
/** Says that nothing was late. Examples: 没有逾期受理情况, 无一件超时. */
export const NONE_LATE = /(?<!有)(?:没有|无一[件起例宗]|无|未(?:发生|出现)(?:一[件起例])?)(?:逾期|超期|超时|延期)\p{Script=Han}{0,6}(?=，)/u;
/** All of them, right before a rate of the same step. Example: 均经过合法性|审查|，. */
export const ALL_WENT_THROUGH = /(?:均|全部)已?(?:经过?|通过|进行|开展|完成|接受)了?\p{Script=Han}{0,8}?(?<step>\p{Script=Han}{2})(?=，$)/u;
/** In all, of the whole year; the group is the year. Examples: 本年|累计, 全年|累计. */
export const ALL_YEAR_SO_FAR = /(全年|本年|年内)(?:度)?累计/u;
/** In brackets: no part of what stands before them. Examples: 目标, 计划, 原, 全市, 现有, 比上年增加, 不计入. */
export const NOTED_OTHERWISE = /有效|级|[村镇乡县市区省]|街道|不|以下|从|与|上述|计入|交叉|抽|目标|计划|任务|原|全|现有|增|减|多|少|应|比|超|指标|上限|总|往年|年|涉及|折合|约合|覆盖|含|另/u;
/** What all of a year comes to; the group is the step. Examples: 全年累计|学习, 全年共计|培训, 年内共|开展. */
export const ALL_OF_YEAR = /^(?:全年|年内|本年度?|一年来)(?:累计|共计|合计|总计|共)(\p{Script=Han}{0,6})$/u;
/** Behind a mark: nothing is left of what came in. Examples: ，年末无在办件, ，无一积压. */
export const NONE_OPEN = /，(?:年末|年底|目前|期末)?(?:无|没有|无一件?|零)(?:在办|积压|未办结|未结|遗留|结存)(?:件|案件|事项)?(?=[，。；]|$)/u;
/** How much faster something is done. Examples: 增速, 提速. */
export const FASTER = /增速|提速|加速/u;
/** A rate of those that were closed by consent. Examples: 调撤结案率, 调解和解结案率达. */
export const CLOSED_BY_CONSENT = /(?:调解|和解|调撤|撤诉)\p{Script=Han}{0,4}结案率/u;
/** In the words of those that were closed. */
export const CLOSED_SOMEHOW = /审结|办结|结案/u;
/** A change of how long something takes. Examples: 办理时限|压缩, 平均用时|缩短. */
export const TIME_NAMED = /(?:时限|时间|时长|周期|用时|工期)\p{Script=Han}{0,6}$/u;
/** Kinds and more of them, before how many there are in all. Examples: 法治讲座、知识竞赛等活动, 讲座、展览等. */
export const KINDS_AND_MORE = /等\p{Script=Han}{0,6}$/u;
