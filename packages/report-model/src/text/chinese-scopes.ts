/** Opens a clause that tells of a whole place, or of one level of its bodies; the groups are which. Examples: 汇总|全市, 市本级, 县级, 济南高新区. */
export const LEVEL_OPENS = /^(?:\d{4}年)?(?:预计|汇总)?(?:(?<whole>全[省市州盟县区旗镇乡])|(?<own>[省市州县区旗镇乡]?本级|[省市州县区旗镇乡]级)|(?<zone>\p{Script=Han}{2,12}(?:开发区|高新区|示范区|新区|管理区|功能区)))/u;
/** Between clauses. */
export const LEVEL_MARKS = /[，,；;：:。！？\n]|(?<=^\d{1,2})[.、．]/u;
/** What stands in brackets, without brackets in it. Example: （含高新区，下同）. */
export const NOTED_BESIDE = /（[^（）]{0,80}）/gu;
/** Opens a clause that adds something to what was told before it. Examples: 加上|上级补助收入, 连同|上年结转, 加|上年结转. */
export const ADDED_ON = /^(?:[再另还]?加上|加(?=上级|上年|年初|补助|债务|转贷|调入|其他)|连同|算上|计入)/u;
/** Behind a sum of money: what it is for. Examples: ，用于|普法宣传, ，支持|养老服务. */
export const FOR_WHAT = /^(?:元)?[，,]?(?:主要|全部|重点|专项|分别)?(?:用于|支持|保障|助力|推进|促进|补助|资助|落实|优化|打造|解决|建设|开展|完成|实施)/u;
/** What stands in brackets right behind a figure. Example: 99人|（含上期积存）. */
export const NOTED_BEHIND = /^（[^（）]{1,20}）/u;
/** Says that figures are compared without some. Examples: 排除疫情诉求后, 剔除一次性因素后. */
export const WITHOUT_SOME = /(?:排除|剔除|扣除|除去|不计|不含)[^，。；]{1,16}(?:后|外|因素)/u;
/** A share of several that are counted off. Examples: 前五类占投诉总量的, 排名前三的占. */
export const SHARE_OF_SEVERAL = /前[两三四五六七八九十\d]{1,2}[类项种个位名大的]?[^，。；]{0,8}占[^，。；]{0,8}$/u;
/** Behind shares of those who are content: nobody is not. Examples: ，没有不满意的, ，无人表示不认可. */
export const NOBODY_ELSE = /^[，、；]?[^，。；\d]{0,8}(?:没有|无|未有|零)[^，。；\d]{0,6}不(?:满意|认可|赞成)/u;
/** Before a share of so many together; the group is how many. Examples: 三罪|合计占, 两类|加总比重, 四项共占. */
export const SHARE_TOGETHER = /(?<many>[两三四五六七八九])[^，。；\d]{0,4}?(?:合计|加总|共计|总计|合共|合起来|加起来|相加|共)[^，。；\d]{0,6}$/u;
/** Says by how many points something is above or below what all come to. Examples: 高于|企业平均增幅, 比|总体升幅快出. */
export const THAN_ALL = /^(?:增[速幅])?(?:高于|低于|快于|慢于|高出|低出|比)[^，。；\d]{0,8}(?:平均|总体|整体|全部)[^，。；\d]{0,8}$/u;
/** Letters of a rate, a share or a ratio. */
export const ANY_RATE_HINT = /[率占比度成重的%\u2236\uff1a\ufe30:]/u;
