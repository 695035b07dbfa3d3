/**
 * Sentences in which figures stand in one relation by the words and marks between them alone. Each is matched against a paragraph in which every figure with its unit
 * is one sign #; each named group holds one figure or, where it is a stretch, all figures in it. What no formula says is left to the recomputations that read lists and names.
 *
 * `sum`: total = parts · `least`: total ≤ parts · `all`: the same, and more than each of them · `near`: the same, and not far off · `most`: total ≥ parts · `product`: total = count × each · `periods`: total = each × the periods of a year · `average`: average = total ÷ count (several are added up) ·
 * `counted`: the same as `sum`, of as many parts as are told · `pooled`: the same, of whatever kinds · `named`: the same, where words beside the total name each of them ·
 * `times`: times = now ÷ before · `rise`, `fall`: change between before and now · `rate`: rate = part ÷ whole, several parts added up · `left`: the same of what is left · `corrected`: the same of the outcomes that correct · `within`: part ≤ whole · `equal`: part = whole · `full`: rate = all · `less`: rate ≠ all · `despite`: no such figure ·
 * `slip`: total = parts but for a digit · `monthly`: each = total ÷ periods · `ratio`: as `rate`, of more than all too.
 */
export const FORMULAS: readonly Formula[] = [
  // 优秀率达100%，较上年的95.7%提高5.3个百分点.
  { relation: "rise", pattern: /(?<now>#)，(?:较|比)(?:上年度?|去年|上一年度?|前一年|20\d\d年)(?:同期)?的(?<before>#)(?:提高|提升|上升|增加|增长|升高|高出?|多出?|上涨)了?(?<change>#)/dgu },
  { relation: "fall", pattern: /(?<now>#)，(?:较|比)(?:上年度?|去年|上一年度?|前一年|20\d\d年)(?:同期)?的(?<before>#)(?:下降|降低|减少|回落|低|少|压减)了?(?<change>#)/dgu },
  // 16起，其中2起为…，其余16起为…: one, and the rest.
  { relation: "near", pattern: /(?<total>#)，其中\p{Script=Han}{0,12}(?<parts>#[^。；#，]{0,20}[，、](?:其余|其它|其他|剩余|余下)的?#)/dgu },
  // 36家、9家、8家（三类证照合计45家）; 38个、17个（共45个）.
  { relation: "sum", pattern: /(?<parts>#[^。；，、#（）]{0,8}(?:、[^。；，、#（）]{1,16}(?:（[^#（）]{1,10}）)?#[^。；，、#（）]{0,8}){1,5})（(?:以上|上述)?(?:(?:#|[两三四五六][类项种者])\p{Script=Han}{0,6})?(?:合计|共计|总计|共|合)(?:为|有|达)?(?<total>#)）/dgu },
  // 38人书面述法，其余…，46人述法无一遗漏.
  { relation: "sum", pattern: /(?<parts>#[^。；，#]{1,20}，其余#)[^。；，#]{1,20}，(?<total>#)[^。；，#]{0,12}(?:无一遗漏|无一缺席|(?:#|一个)不[漏落]|全部|均已|全覆盖|悉数)/dgu },
  // 3件、46件、4件，…，71件全部办结.
  { relation: "all", pattern: /(?<parts>#(?:[，、][^。；，、#]{2,12}#){1,4})，(?:[^。；，#]{0,16}#，)?(?<total>#)(?:已|均已)?(?:全部|悉数|都|均)/dgu },
  // 累计罚款9800元；…罚款6200元，全年罚款总额达1600元.
  { relation: "sum", pattern: /(?<parts>(?:罚款|罚没款|罚没|金额|资金)(?:为|共|共计)?#；[^。；]{0,24}(?:罚款|罚没款|罚没|金额|资金)(?:为|共|共计)?#)，[^。；，#]{0,10}(?:总额|总金额|总数)(?:为|达|共计|合计|共)?(?<total>#)/dgu },
  // 共42项，年末完成40项、3项结转下年.
  { relation: "sum", pattern: /(?<total>#)[^。；#]{0,24}，[^。；，#]{0,8}完成(?<parts>#[、，](?:其余)?#)(?:结转|转入|跨年|未完成|推迟|延至|顺延|正在推进|仍在推进)/dgu },
  // 排查存量文件846件，废止4件，继续有效82件.
  { relation: "sum", pattern: /(?:排查|清理|审查|梳理|自查|评估|查出|清出|复查)[^。；，#]{0,12}(?<total>#)，(?<parts>(?:拟?废止|废除|作废|宣布失效|废止或宣布失效)#[，、](?:修改#[，、])?(?:继续有效|继续保留|保留|留用|予以保留)#)(?=[，。；])/dgu },
  // 注销21名，包括3名退休人员和16名调岗人员.
  { relation: "sum", pattern: /(?<total>#)，(?:包括|分别[为是])(?<parts>#[^。；，、#]{2,10}和#)[^。；，、#]{2,10}(?=[，。；])/dgu },
  // 全镇17个村，共有13个完成创建，5个正在推进.
  { relation: "most", pattern: /全[镇乡县区市街](?:道|共有|现有|共)?(?<total>#)\p{Script=Han}{0,5}，(?:已|共)?有?(?<parts>#[^。；，#]{0,6}(?:完成|建成|通过|达标)[^。；，#]{0,6}，#)[^。；，#]{0,8}(?:正在|尚未|仍在|还在|未)/dgu },
  // 31名执法人员…（每人60学时，累计1680学时）; 18个村每村2名，共40名.
  { relation: "product", pattern: /(?<count>#)[^。；#]{0,30}[（，](?<mean>平均)?每(?:人|村|个|名|期|场|批|家|户|镇|个?社区|个?站所)(?<each>#)，?(?:累计|合计|共计|共|总计)(?:为|达)?(?<total>#)/dgu },
  // 14名…。会后将12份述法报告（每人1份）.
  { relation: "product", pattern: /(?<count>#)[^。；#]{0,24}。[^。；#]{0,10}(?<total>#)[^。；，#（）]{0,12}（每人(?<each>#)）/dgu },
  // 124名（分两批，每批72人）.
  { relation: "product", pattern: /(?<total>#)[^。；#]{0,24}（分(?:为|成)?(?<count>#)[，、]每[批期次场组](?<each>#)）/dgu },
  // 126个乡镇平均承接72项，累加为9702项次.
  { relation: "product", pattern: /(?<count>#)[^。；，#]{0,14}(?:，[^。；，#]{0,12})?(?<mean>平均)\p{Script=Han}{0,8}(?<each>#)，(?:累加|累计|合计|共计|共|总计|加起来)(?:为|达)?(?<total>#)/dgu },
  // 12次（每季度4次）.
  { relation: "periods", pattern: /(?<total>#)（每个?(?<period>季度|月|半年|周)(?:各)?(?<each>#)）/dgu },
  // 3620户次，兑现1.1584万元（户次均3.2万元）; 70件（提出165条，件均1.5条）.
  { relation: "average", pattern: /(?<count>#)，[^。；，#]{0,10}(?<total>#)（(?<per>户次|户|人次|人|件|次|场|期|家)均(?:为|达)?(?<average>#)）/dgu },
  { relation: "average", pattern: /(?<count>#(?:[^。；，#（）]{1,12}、#)?)[^。；，#（）]{0,16}（[^。；，#（）]{0,8}(?<total>#)，(?<per>户次|户|人次|人|件|次|场|期|家)均(?:为|达)?(?<average>#)）/dgu },
  // 28次（上年14次，今年为上年的3倍）.
  { relation: "times", pattern: /(?<now>#)（(?:上年度?|去年|前一年|上年同期|去年同期|20\d\d年)为?(?<before>#)，[^。；#（）]{0,8}(?:上年度?|去年|前一年|上年同期|去年同期)?的(?<times>#)）/dgu },
  // 全年充实18名，总数由35名增至62名.
  { relation: "least", pattern: /(?<!各)(?:充实|补充|新增|新招录?|招录|招聘|引进|吸纳|净增|增配|选配|新进)[^。；，#]{0,12}(?<parts>#，[^。；，#]{0,14}由#)(?:增至|增为|增到|增加到|增加至|增到|达到|扩大到|扩充至)(?<total>#)/dgu },
  // 30项全部分解到责任部门，年底销号26项，完成率93%.
  { relation: "rate", pattern: /(?<whole>#)[^。；，#]{0,12}(?:分解|下达|细化|交办)[^。；，#]{0,10}，[^。；，#]{0,8}(?:销号|完成|办结|落实)(?<part>#)，(?:任务)?(?:完成|办结|落实|销号)率(?:为|达到?)?(?<rate>#)/dgu },
  // 解决14起（受理17起，化解率100%）.
  { relation: "rate", pattern: /(?:解决|化解|办结|调解成功|调处|审结|结案)[^。；，#]{0,10}(?<part>#)（(?:共|全年|年内)?(?:受理|收到|接到|排查|接收)[^。；，#（）]{0,6}(?<whole>#)，[^。；，#（）]{0,6}率(?:为|达到?)?(?<rate>#)）/dgu },
  // 考核60个单位，18个单位评为优秀，占参评单位的35%.
  { relation: "rate", pattern: /(?<whole>#)[^。；#]{0,24}，(?<part>#)[^。；，#]{0,16}，占(?:参评|参加|参考|受检|被检查|考核|被考核|应考|全部)\p{Script=Han}{0,6}的(?<rate>#)/dgu },
  // 7件被评为优秀（全市仅5件获评）.
  { relation: "within", pattern: /(?<part>#)[^。；#（）]{1,30}（全[省市国县区州盟](?:仅|只|共|一共)\p{Script=Han}{0,3}(?<whole>#)[^#（）]{0,12}）/dgu },
  // 今年新推出46项…，目前累计已推出38项.
  { relation: "within", pattern: /(?:今年以来|今年|全年|年内|本年)\p{Script=Han}{0,10}?(?:接入|汇入|录入|入库|新推出|新增|推出|新建|新上线|上线|建成|设立|归集)[^。；，#]{0,12}(?<part>#)[^。；，#]{0,20}，(?:截至目前|目前|现)?\p{Script=Han}{0,6}?(?:总量|累计|总数)(?:已|共)?\p{Script=Han}{0,4}(?<whole>#)/dgu },
  // 必须学习的共7项，已完成9个.
  { relation: "within", pattern: /共(?:有|计)?(?<whole>#)，(?:均)?已(?:经)?(?:完成|办结|整改|落实|解决|学习)(?<part>#)(?=[，。；])/dgu },
  // 意见136条，均被采纳（采纳132条）.
  { relation: "equal", pattern: /(?<whole>#)，(?:均|全部)(?:已|获|予以|被)?(?:采纳|采信|办结|答复|整改|落实|吸收|采用)（(?:已)?(?:采纳|采信|办结|答复|整改|落实|吸收|采用)(?<part>#)）/dgu },
  // 18个党支部…，而全局现有21个党支部，做到一个不漏.
  { relation: "equal", pattern: /(?<part>#)[^。；#]{1,40}，而?全\p{Script=Han}{1,2}(?:现有|共有|现设|共设)(?<whole>#)[^。；，#]{0,12}，[^。；，#]{0,6}(?:(?:#|一个)不[漏落]|无一遗漏|全覆盖)/dgu },
  // 应述法36人、收到述法报告35份，实现应述尽述, and the other way about.
  { relation: "equal", pattern: /应\p{Script=Han}{1,4}(?<whole>#)[、，](?!应)[^。；，#]{1,10}(?<part>#)，[^。；，#]{0,8}应\p{Script=Han}尽\p{Script=Han}/dgu },
  { relation: "equal", pattern: /(?:应\p{Script=Han}尽\p{Script=Han}|人人有|(?:#|一个)不[少漏])”?，(?:[^。；，#]{0,10}，)?应\p{Script=Han}{1,4}(?<whole>#)[、，](?!应)[^。；，#]{1,10}(?<part>#)/dgu },
  // 204名…到考率100%，优良率99.02%，只有12人未到优良.
  { relation: "left", pattern: /(?<whole>#)[^。；#]{0,24}，(?:[^。；，#]{0,8}率(?:为|达到?)?#[，、])?[^。；，#]{0,8}率(?:为|达到?)?(?<rate>#)，(?:仅|只)?有?(?<part>#)(?:未|没有?|不)/dgu },
  // 27名完成轮训（应到32名，到训率88.4%）.
  { relation: "rate", pattern: /(?<part>#)[^。；，#（）]{0,16}（应\p{Script=Han}{1,4}(?<whole>#)，[^。；，#（）]{0,6}率(?:为|达到?)?(?<rate>#)）/dgu },
  // 引进32名。其中，硕士学历比例100%（硕士27人）.
  { relation: "rate", pattern: /(?<whole>#)[^。；，#]{0,6}。其中，?[^。；，#]{0,8}(?:比例|占比|率)(?:为|达到?)?(?<rate>#)（[^#（）]{0,6}(?<part>#)）/dgu },
  // 应考67人，到场64人，到考率达到100%.
  { relation: "rate", pattern: /(?:该|应)\p{Script=Han}{1,3}的?有?(?<whole>#)[，、]\p{Script=Han}{1,4}的?有?(?<part>#)，[^。；，#]{0,4}[到参]\p{Script=Han}率(?:为|达到?)?(?<rate>#)/dgu },
  // 找出72处、疏通17处，疏通率为98.6%; 18人报考，录取率84.0%.
  { relation: "rate", pattern: /(?<whole>#)[、，](?<step>疏通|整改|化解|办结|解决|调处|完成|销号|答复|采纳|审核|培训|合格)(?!成功)[^。；，#]{0,6}(?<part>#)，\k<step>率(?:为|达到?)?(?<rate>#)/dgu },
  // 36家、27家…，抽查面为92家的30.8%.
  { relation: "rate", pattern: /对(?<part>#[^。；，#]{1,8}[、和与]#)[^。；#]{1,24}，[^。；，#]{0,8}(?:面|率|比例)(?:为|达到?)(?<whole>#)[^。；，#]{0,4}的(?<rate>#)/dgu },
  // 54个并成38个，减幅为26.9%.
  { relation: "fall", pattern: /(?<before>#)[^。；，#]{0,10}(?:并成|并为|整合为|压减为|精简为|缩减为|减为)了?(?<now>#)[^。；，#]{0,6}，[^。；，#]{0,4}(?:减幅|降幅|压减幅度|压减率|精简率|压减比例)(?:为|达到?)?(?<change>#)/dgu },
  // 312次（上年318次），升幅15.6%.
  { relation: "rise", pattern: /(?<now>#)（(?:上年度?|去年|前一年|上年同期|20\d\d年)为?(?<before>#)），(?:增幅|升幅|涨幅|同比增长|增长)(?:为|达到?)?(?<change>#)/dgu },
  { relation: "fall", pattern: /(?<now>#)（(?:上年度?|去年|前一年|上年同期|20\d\d年)为?(?<before>#)），(?:降幅|减幅|跌幅|同比下降|下降)(?:为|达到?)?(?<change>#)/dgu },
  // 1.62亿美元，增幅为118.6%（2023年为8741万美元）.
  { relation: "rise", pattern: /(?<now>#)，(?:增幅|升幅|涨幅|同比增长|增长)(?:为|达到?)?(?<change>#)（(?:上年度?|去年|前一年|上年同期|20\d\d年)为?(?<before>#)）/dgu },
  { relation: "fall", pattern: /(?<now>#)，(?:降幅|减幅|跌幅|同比下降|下降)(?:为|达到?)?(?<change>#)（(?:上年度?|去年|前一年|上年同期|20\d\d年)为?(?<before>#)）/dgu },
  // 93.68分（前年为93.86分），较前年高出0.32分.
  { relation: "rise", pattern: /(?<now>#)（(?:上年度?|去年|前年|前一年|20\d\d年)为?(?<before>#)），(?:较|比)(?:上年度?|去年|前年|前一年|20\d\d年)(?:提高|提升|上升|增加|增长|高出?|多出?)了?(?<change>#)/dgu },
  { relation: "fall", pattern: /(?<now>#)（(?:上年度?|去年|前年|前一年|20\d\d年)为?(?<before>#)），(?:较|比)(?:上年度?|去年|前年|前一年|20\d\d年)(?:下降|降低|减少|低|少)了?(?<change>#)/dgu },
  // 从28.6%升到35.2%，扩大6.6个百分点.
  { relation: "rise", pattern: /从(?<before>#)(?:升到|升至|提高到|提升到|增加到|扩大到)(?<now>#)，(?:扩大|提高|提升|上升|增加|增长)了?(?<change>#)/dgu },
  // 92场（年初定下80场，超额完成21场）.
  { relation: "rise", pattern: /(?<now>#)（[^#。；（）]{0,8}(?:定|定下|计划|目标|任务)\p{Script=Han}{0,4}(?<before>#)，(?:超额|超|多)(?:完成|出)?(?<change>#)）/dgu },
  // 6堂（讲堂数与2023年的8堂相同）.
  { relation: "equal", pattern: /(?<part>#)（[^#。；（）]{0,8}(?:与|同)(?:20\d\d年|上年度?|去年)的?(?<whole>#)(?:相同|持平|一样)）/dgu },
  // 转隶36人。这63人中.
  { relation: "equal", pattern: /(?<whole>#)[^。；，#]{0,10}。这(?<part>#)[^。；，#]{0,6}(?:中|里|当中)/dgu },
  // 8人获评，四家共得市级以上奖项48个.
  { relation: "counted", pattern: /(?<parts>#(?:[，、；][^。；，、#]{2,12}#){1,6})，(?:以上|上述)?(?<many>#)(?:单位|部门)?(?:合计|共计|总共|共)(?:(?![较比重])\p{Script=Han}){0,8}(?<total>#)/dgu },
  // 14个镇街、27个县直单位共36家.
  { relation: "pooled", pattern: /(?:对|向|组织|会同|涉及|全[县区市镇])(?<parts>#(?:[^。；，、#]{1,10}[、和与及]#){1,4})[^。；，、#（）]{1,8}(?:共|合计|共计)(?<total>#)/dgu },
  // 对19个街镇、29个部门实地抽查。…受查的45个单位.
  { relation: "pooled", pattern: /对(?<parts>#[^。；，、#]{1,10}[、和与及]#)[^。；，#]{1,10}(?:抽查|督察|督查|检查|调研|走访|评议)[^#]{0,50}(?:受查|被查|受检|督察|督查|抽查|检查)的(?<total>#)/dgu },
  // 收到线索46条，不属本局管辖的17条，查实32条.
  { relation: "most", pattern: /(?:收到|接到|受理|转来)[^。；，#]{0,10}(?<total>#)，(?<parts>不属[^。；，#]{2,8}#，[^。；，#]{2,8}#)/dgu },
  // 64个任务点中，18个已办结，36个按计划推进，总体较好.
  { relation: "near", pattern: /(?<total>#)[^。；，#]{0,6}中，(?<parts>#(?:已|提前|按期)[^。；，#]{2,8}，#(?:按计划|正在|有序|达到)[^。；，#]{2,8})(?=[。；]|，总体|，整体|，进展)/dgu },
  // 64名按时上交，其中镇街一级38名、局办一级62名.
  { relation: "most", pattern: /(?<total>#)[^。；#（）]{1,24}，其中(?<parts>[^。；，、#]{2,8}#、[^。；，、#]{2,8}#)(?=[。；])/dgu },
  // 排出隐患34处，已化解34处，剩余5处.
  { relation: "most", pattern: /(?<total>#)，已(?:经)?(?:化解|整改|办结|完成|解决)(?<parts>#，(?:剩余|其余|余下|尚有|还有)#)(?![^。；]{0,36}新(?:发现|排查|摸排))/dgu },
  // 局务会和支部大会集中学法17次，其中局务会9次、支部大会7次.
  { relation: "named", pattern: /(?<=^|[。；，])(?<names>[^。；，#（）]{4,30})(?<total>#)，其中(?<parts>[^。；，、#]{2,10}#、[^。；，、#]{2,10}#)(?=[，。；])/dgu },
  { relation: "named", pattern: /(?<total>#)(?<names>[^。；，#（）]{4,30})，其中(?<parts>[^。；，、#]{2,10}#、[^。；，、#]{2,10}#)(?=[，。；])/dgu },
  // 记下诉求214项，已办好219项; 比对942个条目，经合并后归并为2940个.
  { relation: "within", pattern: /(?:记下|收集|梳理|征集|排出|找出|指出的)[^。；，#]{0,12}(?<whole>#)[，、](?:现)?已(?:经)?(?:办好|办妥|办结|解决|化解|整改|疏通|落实|完成)(?<part>#)(?=[，。；])/dgu },
  { relation: "within", pattern: /(?<whole>#)\p{Script=Han}{0,8}(?:清单|任务|事项)，(?:按期|现|目前|均)?已\p{Script=Han}{1,4}(?<part>#)(?=[，。；])/dgu },
  { relation: "within", pattern: /(?<whole>#)[^。；#]{0,14}，经?(?:合并|归并|精简|整合|删减|压减|梳理)[^。；#]{0,20}(?:归并|精简|整合|压减|归纳|合并|缩减)(?:为|成|到|出)(?<part>#)/dgu },
  { relation: "within", pattern: /(?<whole>#)[^。；，#]{0,6}并?(?:精简|精炼|归并|整合|压减)?(?:归纳|提炼|归并|缩减)(?:为|成|到|出)(?<part>#)/dgu },
  { relation: "within", pattern: /(?:上报|申报|征集|推荐)[^。；，#]{0,10}(?<whole>#)，经[^。；#]{0,24}(?:评出|评选出|确定|选出|评定)[^。；，#]{0,10}(?<part>#)/dgu },
  { relation: "within", pattern: /(?<whole>#)，包括(?!在)[^。；，、#]{1,10}(?<part>#)/dgu },
  { relation: "within", pattern: /(?:代理|承办|参与)[^。；，#]{0,16}(?:案件|案子)有?(?<whole>#)，已(?:判决|审结|结案|有裁判结果的?有?)(?<part>#)/dgu },
  // 另有21名考取（报考18人.
  { relation: "within", pattern: /(?<part>#)[^。；，#（）]{0,10}(?:考取|通过|取得)[^。；，#（）]{0,8}（(?:报考|报名|参考|应考)(?<whole>#)/dgu },
  // 58名全部通过笔试（合格率96.6%）; 1863项全部完成复核，复核率97%.
  { relation: "full", pattern: /#[^。；，#]{0,14}(?<claim>全部(?:通过|合格|完成|办结|达标)[^。；，#]{0,14})（[^#（）]{0,6}率(?:为|达到?)?(?<rate>#)）/dgu },
  { relation: "full", pattern: /(?<claim>(?:全部|全数|均已?)完成(?<step>录入|公开|公示|办结|复核|上线|入库|整改|备案|归档|审核|审查|答复)[^。；，#]{0,6})，\k<step>率(?:为|达到?)?(?<rate>#)/dgu },
  { relation: "full", pattern: /(?<claim>(?:都|均|全部)由[^。；，#]{2,8}(?:逐份|逐件|逐项)?(?<step>把关|审核|审查))，\k<step>率(?:为|达到?)?(?<rate>#)/dgu },
  // 全部纳入平台，录入率97%.
  { relation: "full", pattern: /#[^。；，#]{0,10}(?<claim>全部(?:纳入|录入|接入)[^。；，#]{0,12})，(?:录入|纳入|接入|入驻|进驻)率(?:为|达到?)?(?<rate>#)/dgu },
  // 按期报送率达100%，有两家单位超期.
  { relation: "less", pattern: /按[期时]\p{Script=Han}{2,4}率(?:为|达到?)?(?<rate>#)，(?<claim>(?:但|另|仍|还)?有(?:#|[一两三四五六七八九十])[^。；，#]{0,8}(?:逾期|超期|超时))/dgu },
  // 结案264件，…撤销9件，确认违法15件，责令履行6件。纠错率13.36%.
  { relation: "corrected", pattern: /(?:结案|审结|办结)(?<whole>#)(?<list>(?:[，、；][^。；，、#]{2,14}#){2,9})[。，；](?:案件|复议|综合)?纠错率(?:为|达到?)?(?<rate>#)/dgu },
  // 以上四项225件.
  { relation: "counted", pattern: /(?<parts>#(?:[，、；][^。；，、#]{2,12}#){1,6})，(?:以上|上述)(?<many>#)\p{Script=Han}{0,2}(?<total>#)/dgu },
  // 6次、9次和7次，总共24次.
  { relation: "near", pattern: /(?<parts>#(?:[、，和与及][^。；，、#]{2,10}#){1,5})，(?:总共|总计|一共)(?<total>#)/dgu },
  // 复查文件218件，结果为留用176件、改写18件、作废42件.
  { relation: "near", pattern: /(?<total>#)，(?:其)?结果[为是](?<parts>[^。；，、#]{1,8}#(?:、[^。；，、#]{1,8}#){1,4})/dgu },
  // 案件86宗，其中一般程序4宗，简易程序28宗: each case goes one of the two ways; 述法 is on the spot or in writing.
  { relation: "sum", pattern: /(?<total>#)，其中(?:适用)?(?<parts>(?:一般|普通)程序[^。；，、#]{0,6}#[，、](?:适用)?简易程序[^。；，、#]{0,6}#)(?=[，。；])/dgu },
  { relation: "sum", pattern: /(?<total>#)，其中(?:适用)?(?<parts>简易程序[^。；，、#]{0,6}#[，、](?:适用)?(?:一般|普通)程序[^。；，、#]{0,6}#)(?=[，。；])/dgu },
  { relation: "sum", pattern: /述法[^。；，#]{0,4}(?<total>#)，其中(?<parts>现场述法#[，、]书面述法#)(?=[，。；])/dgu },
  // 72名（去年底53名，今年新添9名）.
  { relation: "sum", pattern: /(?<total>#)[^。；，#（）]{0,8}（(?<parts>(?:上年底|去年底|上年末|去年末|年初)[^。；，#]{0,4}#，(?:今年|本年|全年|当年)?新[增添招]#)）/dgu },
  // 42个（其中党组会9个，常务会22个，全体会1个）; 1846件，包括…、…、….
  { relation: "slip", pattern: /(?<total>#)[^。；，#（）]{0,8}（其中(?<parts>[^（）。；#]{1,14}#(?:[，、；][^（）。；，、#]{1,14}#){2,5})）/dgu },
  { relation: "slip", pattern: /(?<total>#)，包括(?<parts>[^。；，、#]{1,12}#(?:、[^。；，、#]{1,12}#){2,5})(?=[，。；])/dgu },
  // 18次（6个站所各4次）.
  { relation: "product", pattern: /(?<total>#)（(?<count>#)[^。；，#（）]{0,8}各\p{Script=Han}{0,2}(?<each>#)）/dgu },
  // 学法24次，折合每月3次.
  { relation: "monthly", pattern: /(?<total>#)，(?:折合|约合|平均)每个?(?<period>季度|月|周)(?<each>#)/dgu },
  // 846宗，为当事人讨回1438.2亿元，每宗约合1.7万元; 12场，到场324人次，每场约72人次.
  { relation: "average", pattern: /(?<count>#)，[^。；，#]{0,12}(?<total>#)，(?:平均每(?<per>[宗件起户人家场次个期轮批处])|每[宗件起户人家场次个期轮批处](?:约合|合|平均|均))(?<average>#)/dgu },
  // 38轮，走访2546家，平均一轮抽检64.4家; 14个局公开36项，一个局平均4.5项.
  { relation: "average", pattern: /(?<count>#)[^。；，#]{0,4}，?[^。；，#]{0,12}(?<total>#)，(?:平均#\p{Script=Han}{0,4}|#\p{Script=Han}{0,4}平均)(?<average>#)/dgu },
  // 6418宗，准时办妥的比重为96.42%，即5188宗.
  { relation: "rate", pattern: /(?<whole>#)，[^。；，#]{2,10}(?:比重|比例|率)(?:为|达到?)?(?<rate>#)，即(?<part>#)/dgu },
  // 48场，其中网上16场、约合二分之一.
  { relation: "rate", pattern: /(?<whole>#)，其中[^。；，、#]{2,8}(?<part>#)[、，](?:约合|合)(?<rate>#)/dgu },
  // 63个，为年初定数（50个）的126.0%.
  { relation: "ratio", pattern: /(?<part>#)，为[^。；，#（）]{2,8}（(?<whole>#)）的(?<rate>#)/dgu },
  // 公布目录168项，已有14个局对196项采用.
  { relation: "within", pattern: /(?:目录|清单)(?<whole>#)，[^。；，]{0,12}对(?<part>#)/dgu },
  // 指出的17项毛病，督办5轮，办妥27项.
  { relation: "within", pattern: /(?:指出|反馈|发现|查出)的?(?<whole>#)[^。；，#]{0,8}，[^。；，#]{0,6}#[^。；，#]{0,4}，(?:办妥|整改|办结|解决|完成)(?<part>#)/dgu },
  // 评出优秀案例14个，24个属全省首创.
  { relation: "within", pattern: /(?:评出|形成|推出|选出)[^。；，#]{0,10}(?<whole>#)，(?<part>#)(?:属|为|系|入选|获评|被评)/dgu },
  // 收到18436宗，当年办完18364宗，岁末没有一宗积压.
  { relation: "equal", pattern: /(?:收到|受理|接到)[^。；，#]{0,8}(?<whole>#)，[^。；，#]{0,4}(?:办完|办结|审结|办妥)(?<part>#)，[^。；，#]{0,4}(?:没有(?:#|一[件宗起])?积压|无积压|无一积压|全部清零)/dgu },
  // 到考率、及格率都是100%，3人没有到场.
  { relation: "less", pattern: /[到参]\p{Script=Han}率[^。；#]{0,8}(?<rate>#)，(?<claim>#(?:没有?|未)(?:到场|参加|到考|参考))/dgu },
  // 件件准时答复，超时5件.
  { relation: "despite", pattern: /(?<claim>(?:件件|全部|均)(?:准时|按时|按期|如期|限时)[^。；，#]{0,6})，(?:超时|逾期|超期)(?<some>#)/dgu },
];

/** Opens the first part of a list. */
export const OPENS_PARTS = /^其中/u;

/** Outcomes of a review by which an act is corrected. */
export const CORRECTED = /(?:撤销|变更|确认违法|责令\p{Script=Han}{0,4}履[行职]|撤销或变更)$/u;

/** How often a period comes round in a year. */
export const PERIODS_OF_YEAR: Readonly<Record<string, number>> = { 季度: 4, 月: 12, 半年: 2, 周: 52 };

export type Relation = "sum" | "least" | "all" | "near" | "most" | "product" | "periods" | "average" | "times" | "rise" | "fall" | "rate" | "within" | "equal" | "left" | "counted" | "pooled" | "named" | "full" | "less" | "corrected" | "slip" | "monthly" | "ratio" | "despite";

export interface Formula {
  readonly relation: Relation;
  readonly pattern: RegExp;
}
