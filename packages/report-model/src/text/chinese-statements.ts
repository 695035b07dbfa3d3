/** How official Chinese speaks of figures and dates in a sentence. For normalised text (see `text-view.ts`). */

/**
 * 截止 with a point in time behind it, where 截至 is meant; not 报名截止, 截止日期.
 * Examples: 截止2024年11月30日, 截止到目前.
 */
export const CUT_OFF_SLIP =
  /(?<!报名|申报|申请|征集|投票|缴费|公示|意见|受理|时间|日期|期限|投标|提交|于|日|前|已)截止(?:到|至)?(?=(?:19|20)\d{2}(?!\d)|(?:1[0-2]|[1-9])月|(?:3[01]|[12]\d|[1-9])日|今年|今日|今天|本年|本月|去年|上年|上月|目前|当前|现在|此时|年底|年末|月底|月末|日前|发稿|报告|本报告|统计|上半年|三季度|第[一二三四]季度|[一二三四五六七八九十]{1,2}月)/gu;
export const CUT_OFF_RIGHT = "截至";

/** A date that carries a statement: a month, a day, a quarter, an event; a year alone carries none. Examples: 5月15日, 12·4, 上半年. */
export const DATED = /\d{1,2}月|\d{1,2}日|\d{1,2}[·•]\d{1,2}|第[一二三四]季度|[一二三四]季度|[上下]半年/u;
/** Since when something is so, which makes no figure one of a part of the year. Example: 自2023年7月起. */
export const SINCE = /自(?:(?:19|20)\d{2}年)?\d{1,2}月(?:\d{1,2}日)?起/gu;

/** One occasion among others, by its number. Examples: 第12次, 第三次. */
export const NUMBERED_OCCASION = /第(?:\d{1,3}|[一二三四五六七八九十百]{1,5})次/u;

/** Numerals and approximators before a word like 多次 make it part of a figure: 80多次, 数十多场. */
export const NUMERAL_BEFORE = /[\d〇零一二两三四五六七八九十百千万亿几数]$/u;

/** A plain integer in Arabic digits. Example: 1,203. */
export const PLAIN_INTEGER = /^\d{1,9}(?:,\d{3}){0,3}$/u;
/** A Chinese numeral that does not end round. Example: 二十八. */
export const UNROUND_NUMERAL = /[〇零一二两三四五六七八九壹贰叁]$/u;
/** A round Chinese numeral: 百, 千, 数十's 十. */
export const ROUND_NUMERAL = /^[十百千万]/u;
/** Stands before a number that is a name or an ordinal rather than a count: 第3-5条, A3-5. */
export const NAME_BEFORE = /[第A-Za-z\d/＋+—–\-·.:：#№]$/u;
/** Stands behind the second number where a hyphen is no range: 3-2-1, 1-2/3. */
export const NAME_BEHIND = /^[-—–/=＝\dA-Za-z]/u;
/** The marks between two numbers that the standard does not use for a range. */
export const HYPHEN = "-";
export const RANGE_WORD = "至";
export const RANGE_WAVE = "～";
/** A four-digit number that may be a year. */
export const YEAR_LIKE = /^(?:19|20)\d{2}$/u;
/** Words in quotation marks and titles are names. */
export const NAMES = /“[^“”]{0,60}”|《[^《》]{0,120}》/gu;

/** A paragraph that opens with what is wanting still. Examples: 对照上级要求，我们的工作还存在一些不足：, 虽然取得了成效，但与群众期盼相比仍有差距。; not 针对仍存在的问题，. */
export const ADMITS_SHORTCOMINGS = /^(?!针对|围绕|聚焦|为|着力)[^。：；]{0,60}?(?:还|仍|尚|依然|依旧|也)[^。：；，]{0,8}?(?:存在|有)[^。：；，]{0,16}?(?:不足|问题|差距|短板|弱项|困难|薄弱)/u;
/** The last words of a report's opening. Example: 现将有关情况报告如下：, 现报告如下. */
export const ANNOUNCES_REPORT = /如下[：。]?$/u;
/** The opening itself, whatever plan it was written by. Example: 根据县人大常委会监督工作计划安排，现将有关情况报告如下：; not 下一步工作安排如下：. */
export const REPORTED_BELOW = /(?:报告|汇报|通报|公布)如下[：。]?$/u;
/** A line that says that what was done follows. Examples: 过去一年，乡党委、政府主要做了以下工作：, 一年来，我局重点抓了四个方面。; not 县人民政府：. */
export const ANNOUNCES_WORK = /^(?=[^。：；]{0,40}(?:以下|下列|下面|方面|[做抓办干]了|开展了|主要))[^。：；]{4,48}[。：]$/u;
/** What a paragraph opens with that tells the shortcomings, and below them what is planned. Examples: 困难和不足：, 打算：. */
export const SHORTCOMINGS_LABEL = /^(?:(?:主要|存在的?|当前)?(?:困难|问题|不足|短板)(?:[和与及、](?:困难|问题|不足|短板|原因))?)：/u;
export const PLAN_LABEL = /^(?:主要|工作|整改|改进|解决)?(?:打算|措施|对策|办法|思路|安排|计划)：/u;
/** A count of what was done. Example: 5次 of 党委理论学习中心组学法5次; not 第5次全体会议. */
export const COUNT = /(?<!第\d{0,3})\d{1,6}余?(?:万元|人次|场次|[件次份期条场项名人起宗批个家篇户元%])/u;
/** What the heads' own report on their duties is called. Examples: 2021年度述法报告, 党政主要负责人履行推进法治建设第一责任人职责情况报告. */
export const DUTIES_REPORT = /(?:第一责任人|述法)[^，。；：]{0,20}报告/u;
/** How the title of a report ends. Examples: 年度报告, 情况报告（公开稿）. */
export const ENDS_AS_REPORT = /报告(?:（[^（）]{1,20}）)?$/u;
/** Opens what a total is said not to hold. Examples: （不含附条件不起诉|5人, （未计入信访|3件. */
export const NOT_AMONG_IT = /^（(?:不含|不包括|不包含|不计|未含|未计)/u;
/** Tells that those which stand out are named, not all. Examples: 其中热点问题有, 较为突出的是, 排名前两位的是. */
export const SOME_OF_MANY = /热点|突出|居前|前[二两三四五]位|较多|高发|多发|典型/u;
/** What somebody was asked to decide about. Examples: 受理|审查逮捕, 收到|申请. */
export const TAKEN_IN = /受理|收到|接收|提请|移送/u;
/** Ends a noun to which the last of a list is joined. Example: 四星级单位|和. */
export const JOINS_LAST = /[和及与]$/u;
/** Ends what so many of those before are. Example: 当事人为民营医院的有|14件. */
export const SUCH_THERE_ARE = /的(?:共|就|便|还)?有$/u;
/** Between a span of time and those that are so long at it. Examples: 不满两年|的有|11名, 5年|以上的. */
export const SPAN_OF = /^(?:以[上下]|以内|及以[上下])?的(?:共|就)?有?$/u;
/** What makes things worse, told without a figure: nothing that was carried over. Example: ，加上乡镇工作头绪多. */
export const ADDED_WITHOUT_FIGURE = /[，、]再?加上[^，、。；\d结转存余遗留]{1,40}(?=[，、。；]|$)/gu;
/** A count that may be of the names before or behind it; the groups are what says that there may be more, the number and its word. Examples: 等|3|项制度, 五|个部分, 四|级联动. */
export const NAMES_COUNTED = /(等等?)?(?:共|共计)?(?<![\d.点第])(\d{1,2}|[两二三四五六七八九十]{1,2})(大|个|家|件|份|项|类|种|级|部|支|所|套|条|向|道|步|省|市|县|镇|乡|村)(?=[\p{Script=Han}（：，“])(?!月|年)/gu;
/** Names in quotation marks with how many they are right behind; the groups are the names, and the number with its word. Examples: “查、议、改”|三步, “讲、练、评、用”|四位. */
export const NAMES_QUOTED = /“([^“”。；]{3,60})”(?:这|的)?(?<count>[两二三四五六七八九十][位环步方维办联级员重个项类种调化])/gu;
/** A title, or words in quotation marks, in a row of such. Examples: 《考核办法》, “法律保障”. */
export const LISTED_MARKED = /《[^《》]{1,40}》|“[^“”]{1,24}”/gu;
/** May join two names or stand in one. Examples: 城管局|和|住建局, 自然资源|和|规划局. */
export const LISTED_PAIR = /[和及与]/gu;
/** Joins two names that are not the last. Example: 省委|和|江门、台山. */
export const LISTED_JOINED = /[和与]/u;
/** Behind a count and its noun: names that are all. Examples: ：, ，分别是, ，分别为：. */
export const NAMES_FOLLOW = /^\p{Script=Han}{0,8}(?:：|，?(?:分别|依次|即)[是为]?：?)/u;
/** The names behind it, to the end of the sentence. */
export const NAMES_TO_STOP = /^[^，。；：！？（）\d]{4,120}(?=[。；])/u;
/** What no names are counted in: figures, and marks but those between names. Examples: 云溪镇，甲、乙; 12件. */
export const BEFORE_NAMES = /[，。；：！？（）\d]/u;
/** Says that the last of the names is another thing. Example: 云溪、石桥|和|5个项目. */
export const LISTED_ONWARD = /[和及与、或各]$/u;

/** What follows is told from the most to the least. Examples: 居前三位的是, 由多到少依次为. */
export const FROM_THE_MOST = /(?:[居列]|排名?在?)前(?:[二两三四五六七八九十]|\d{1,2})[位名]|(?:[居列]|排名)前列的?(?:地区|单位|依次|分别)?(?:[为是有]|依次为)|[由从][高多大]到[低少小]/u;
/** What is told next is the most. Examples: 行政处罚类最多，为|42件, 占比最高的是行政处罚|42件. */
export const IS_THE_MOST = /最[多高大](?:，?(?:为|达|有|是|共)|的是?\p{Script=Han}{2,10}(?:，[共为有])?|，)$/u;
/** What follows comes next to it. Example: 其次是事实不清，共|12份. */
export const NEXT_TO_MOST = /^[，；、]?其次/u;
/** Of what some are counted; the group is its name. Examples: 执法人员|中有5人, 参测人员|中24人. */
export const SOME_OF_SET = /(\p{Script=Han}{2,8})中有?$/u;
/** Says that some are counted in. Example: 共9件，|含|食品类案件12件. */
export const INCLUDES = /^[内包]?含(?!在)/u;
/** A total of all there are by now. Examples: 累计|50个, 累计达到, 总数达. */
export const HAVE_COME_TO = /(?:累计|总数)(?:已?达到?|已?有|增至|增加到|为)?$/u;
/** Says of what is told that it is new. Examples: 新认定, 新增. */
export const NEWLY = /新[增认建创获评设聘签立培]/u;
/** Says that those of before are told, too. Examples: 加上|以往创建的129家, 原有12家. */
export const TOLD_AS_EARLIER = /加上|连同|以往|原有|此前|之前|历年/u;
/** Of three years and more, of which the draft may tell some. Example: 近三年. */
export const OF_SOME_YEARS = /近(?:[三四五六七八九十]|[3-9])年/u;
/** Says why parts come to more than all there are. Examples: 分类件数之和大于决定总数, 部分案件并处. */
export const SUM_EXPLAINED = /之和(?:大于|多于|超过|高于)|并处|重复(?:计|统)/u;
/** Says of so many that a step is being taken; the group is the step. Examples: 正在|整改, 尚在|办理, 正在|化解. */
export const STILL_TAKEN = /^(?:正在|尚在|仍在|还在)(?<step>整改|化解|办|审|处|调|核|查|修|建)\p{Script=Han}{0,3}(?:（[^（）]{1,12}）)?[的有]?$/u;
/** Letters of these words. */
export const STILL_TAKEN_HINT = /[正尚仍还]在/u;
/** From one year to another; the groups are the two. Examples: 2021—2025年, 2021年至2025年. */
export const FROM_YEAR_TO_YEAR = /(?<!\d)((?:19|20)\d{2})年?[—–~～－至到-]{1,2}((?:19|20)\d{2})年/gu;
/** How many years a plan is for, or something went on, with the first and the last of them in brackets; the groups are the number, what says that both count, and the two years. Examples: 三年行动计划（2023—2025年）, 连续五年（2018—2022年度）. */
export const YEARS_IN_BRACKETS = /(?<lasting>连续)?(?<many>[一二两三四五六七八九十]{1,2}|\d{1,2})(?:个?年)(?:度)?(?<plan>\p{Script=Han}{0,12}(?:计划|规划|方案|纲要|行动|纲领))?[》”]?（(?<first>(?:19|20)\d{2})年?[—–~～－至到-]{1,2}(?<last>(?:19|20)\d{2})年度?）/gu;
/** Letters of what each of several names has. */
export const NAMED_TIMES_HINT = /各/u;
/** Behind the opening bracket: names that each have as many. Examples: 3月、5月各, 上、下半年各, 县级、乡级各. */
export const NAMED_EACH = /^(?<names>[^各，。；（）]{3,60})各(?:召开|开展|举办|组织|安排|进行)?$/u;
/** Dates one after the other and how often it was on them. Example: 9月6日、10月21日先后3次. */
export const DATES_COUNTED = /(?<names>\d{1,2}月\d{1,2}日(?:[、和及](?:\d{1,2}月)?\d{1,2}日){1,5})，?(?:先后|共|共计)(?<many>\d{1,2}|[两二三四五六七八九十])[次场期](?![^。]{0,30}(?:其中|上下午|各))/gu;
/** Steps in quotation marks with a plus between them, and how many they are right behind. Example: “承办单位初审+法律顾问论证”二级审查. */
export const STEPS_ADDED = /“(?<names>\p{Script=Han}{2,20}(?:[+＋]\p{Script=Han}{2,20}){1,8})”的?(?<many>[两二三四五六七八九十])(?:级|方|位一体|步|环|重|维|联)/gu;
/** So many places that the law goes into, and which, in brackets. Example: “三进”活动（进机关、进学校、进社区）. */
export const PLACES_ENTERED = /(?<many>[两二三四五六七八九十])进”?(?:活动|工程|行动)?（(?<names>(?:进[^、，。；（）等]{1,8}[、和]?){2,14})）/gu;
export const PLACES_NAMED = /(?:^|[、和])进/gu;
/** So many of a kind and their names in brackets. Example: 内设机构4个（综合股、复议股和监督股）. */
export const SUCH_IN_BRACKETS = /(?<![\d.第])(?<many>\d{1,2}|[两二三四五六七八九十])[个家支所]\p{Script=Han}{0,8}（(?<names>[^，。；：（）“”\d等如含括]{6,100})）/gu;
/** One, where several are named before 等. Example: 区公安分局、区城管局等1家单位. */
export const ONE_OF_SEVERAL = /(?:[对向由与在]|会同|联合)(?<names>\p{Script=Han}{2,12}[局委办院部处]、\p{Script=Han}{2,12}[局委办院部处])等(?<many>1|一)[个家](?:单位|部门|机关)/gu;
/** From one month to another; the groups are the years and the months. Example: 2021年4月至2021年3月. */
export const FROM_MONTH_TO_MONTH = /(?<!\d)(?<first>(?:19|20)\d{2})年(?<from>\d{1,2})月(?:\d{1,2}日)?[—–~～－至到-]{1,2}(?<last>(?:19|20)\d{2})年(?<to>\d{1,2})月/gu;
/** Behind so many and more: those are listed that have as many. Example: 以上|的街镇包括：. */
export const LISTED_ABOVE = /^的\p{Script=Han}{1,12}(?:包括|分别[有为是]|依次[为是]|有|为|是)：?\p{Script=Han}{1,12}（$/u;
/** The best or the worst of marks, and what all have on average. Examples: 最高分, 最低, 平均分达. */
export const HIGHEST_MARK = /最高(?:得?分|成绩)?(?:为|达|是)?$/u;
export const LOWEST_MARK = /最低(?:得?分|成绩)?(?:为|达|是)?$/u;
export const AVERAGE_MARK = /平均(?:成绩|得分|分数?)?(?:为|达到?|是|在)?$/u;
/** What may come to a fraction of a case or a person. Examples: 人均, 平均每件, 每万人口, 比. */
export const BARE_FRACTION_OF = /均|每|比|率|指数|折|合|得|系数|占/u;
/** A figure in ten thousands or more. Examples: 16.79万件, 1.2亿人次. */
export const MYRIAD_PRINTED = /[万亿]/u;
/** All took a step, right before some more that are told. Example: 全部|提交|会议讨论，另有. */
export const ALL_TOOK_BUT = /(?<all>(?:全部|均已?|悉数)(?<step>\p{Script=Han}{2})[^。；，\d]{0,16})，(?:但|其中)?(?:另|还|尚|仍)有$/u;
/** So many, behind which it is said that they have not; the group is the step. Examples: 因依据不足暂缓|提交, 未|整改. */
export const HAVE_NOT_YET = /^\p{Script=Han}{0,16}?(?:暂缓|尚未|没有|暂未|未)(?<step>\p{Script=Han}{2})/u;
/** Each of them has such a thing; the group is the thing. Example: 件件有|审查. */
export const EACH_HAS_ONE = /([件项个人村户])\1有(\p{Script=Han}{2})/gu;
/** How often something was held with the days in brackets behind it, one by one; the groups are the number and the days. Examples: 召开党委会2次（3月11日、9月30日）, 3次专题会议（1月8日党委会、5月20日常务会、9月3日办公会）. */
export const DATES_IN_BRACKETS = /(?<![\d.第])(?<many>\d{1,2}|[一两二三四五六七八九十])(?:次|场|期|批次|场次)\p{Script=Han}{0,14}（(?:分别[为是于]|时间为|即)?(?<names>\d{1,2}月\d{1,2}日[^、，；：。（）\d各]{0,14}(?:[、；，和](?:\d{1,2}月)?\d{1,2}日[^、，；：。（）\d各]{0,14}){1,9})）/gu;
/** A day in such a row. */
export const DAYS_NAMED = /\d{1,2}日/gu;
/** Days one by one and how often it was held on them; the groups are the days and the number. Examples: 于3月11日、9月30日召开|2|次专题会议. */
export const DATES_THEN_HELD = /(?<names>\d{1,2}月\d{1,2}日(?:[、和及](?:\d{1,2}月)?\d{1,2}日){1,7})，?(?:组织|召开|开展|举办|举行|集中){1,3}(?<many>\d{1,2}|[两二三四五六七八九十])[次场期](?![^。]{0,30}(?:其中|上下午|各))/gu;
/** Names, and behind them in quotation marks how many they are; the groups are the names and the number. Examples: 集成化、定制化、智慧化“|三|朵云”, 公示、记录、审核“|三|项制度”. */
export const NAMES_THEN_QUOTED = /(?<=^|[，。；：“（])(?<names>\p{Script=Han}{2,12}(?:、\p{Script=Han}{2,12}){2,7})(?<![和及与])“(?<many>[三四五六七八九十])(?![进到个]\p{Script=Han}?”)\p{Script=Han}{1,4}”/gu;
/** So many of one each, in quotation marks, and what each is; the groups are the number and the things. Examples: “|五|个一”活动（|开展一次宣讲、组织一场考试…|）. */
export const ONE_OF_EACH = /“(?<many>[两二三四五六七八九十]|\d)个[1一]”[^“”。；：（）]{0,40}[“（](?<names>[^“”。；（）]{6,120})[”）]/gu;
/** One of each begins so, or holds it. */
export const IS_OF_ONE = /[1一]\p{Script=Han}/u;
/** A mechanism named by the numbers of its parts, with the parts before it or behind; the groups are the parts and the digits. Examples: “一平台、两抓手、一考核”为主体的“|121|”, “1+3”（一个中心、三支队伍）. */
export const NAMED_BY_NUMBERS = /“(?<before>[一两二三四五六七八九十]\p{Script=Han}{1,8}(?:[、+＋][一两二三四五六七八九十]\p{Script=Han}{1,8}){1,6})”\p{Script=Han}{0,8}“(?<told>\d(?:[+＋]?\d){1,6})”|“(?<digits>\d(?:[+＋]?\d){1,6})”\p{Script=Han}{0,8}（(?:即)?“?(?<behind>[一两二三四五六七八九十]\p{Script=Han}{1,8}(?:[、+＋][一两二三四五六七八九十]\p{Script=Han}{1,8}){1,6})”?）/gu;
/** How many years in a row, and which, in brackets. Example: 连续四年（2022年、2023年、2024年）. */
export const YEARS_IN_A_ROW = /连续(?<many>[两二三四五六七八九十]|\d{1,2})年\p{Script=Han}{0,6}（(?<names>(?:19|20)\d{2}(?:年度?)?(?:[、和](?:19|20)\d{2}(?:年度?)?){1,9})）/gu;
/** So many of a kind in quotation marks, and which, in brackets. Example: “三个中心”（情报中心、侦查中心、管控中心）. */
export const QUOTED_KINDS = /“(?<many>[三四五六七八九十])(?:个|项|大|类|支|条|张|本|种|道)\p{Script=Han}{1,6}”\p{Script=Han}{0,4}（(?:即|分别为)?(?<names>[^（）。；，：“”\d等]{6,80})）/gu;
/** How often, and in which months once each, in brackets. Example: 4次（2月、5月、8月、11月各听一回）. */
export const MONTHS_LISTED = /(?<![\d.第])(?<many>\d{1,2}|[两二三四五六七八九十])次\p{Script=Han}{0,14}（(?<names>\d{1,2}月(?:[、和]\d{1,2}月){1,11})各\p{Script=Han}{0,3}[1一][回遍]）/gu;
/** A month in such a row. */
export const MONTHS_NAMED = /\d{1,2}月/gu;
/** For how many years in a row, and since when; the groups are the number and the year. Example: 连续|15|年（自|2011|年起）. */
export const YEARS_SINCE = /连续(?<many>\d{1,2}|[两二三四五六七八九十]{1,3})年（自(?<first>(?:19|20)\d{2})年[起开]始?）/gu;
/** Points back to documents that were just named; the group is how many. Example: 上述|4|个文件. */
export const TITLES_TOLD = /(?:上述|以上|前述)(?<many>\d{1,2}|[两二三四五六七八九十])[个份件项](?:文件|制度|办法|规定|通知|方案|意见)/gu;
/** Opening marks of titles one after the other, what they hold left out. Examples: 《、《和《, 《《. */
export const TITLES_IN_A_ROW = /《(?:[、和及]?《){1,11}/gu;
/** Names that hold 和. */
export const NAMES_WITH_AND = /(?<=规划|住房|城市管理|人力资源|文化|发展|工业)和(?=自然资源|城乡建设|综合执法|社会保障|旅游|改革|信息化)/gu;
/** So many went down and so many up, in either order. Examples: 两|降|两|升, “双|升|双|降”. */
export const UPS_AND_DOWNS = /(?<downs>[一两双三四五六])降(?<ups>[一两双三四五六])升|(?<upsFirst>[一两双三四五六])升(?<downsThen>[一两双三四五六])降/gu;
/** Two, where it is no numeral. */
export const A_PAIR = "双";
/** Went down or up, at the end of a clause. */
export const ENDS_DOWN = /(?:下降|减少|降低|回落|双降)(?=[，、；”]|$)/gu;
export const ENDS_UP = /(?:上升|增加|增长|提高|提升)(?=[，、；”]|$)/gu;
/** Right before a figure: it was told before. Examples: 前述|9份, 年初确定的|84项, 在今年|80余名. */
export const POINTS_BACK = /(?:前述|上述|上列|所列|(?:列出|记下|确定|指出|明确|列明|提出|梳理|排查|\p{Script=Han}{2}立状)的|今年\p{Script=Han}{0,8}|全年|本年)(?:的)?$/u;
/** The same, of nothing but what was told. */
export const POINTS_FIRMLY_BACK = /(?:前述|上述|上列)$/u;
/** Behind a figure of what is left, or of how often: it holds some that were none of the whole, or leaves out some that were. Examples: 剩余7处|，含新发现的3处, 每季度1次|，另加1次. */
export const TOLD_WITH_OTHERS = /^[^。；]{0,36}(?:新发现|新排查|新摸排|回头看|退出|划转|不再列入|另加|加开|增开|另开)/u;
