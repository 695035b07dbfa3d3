/** Names of persons and of places in official Chinese. For normalised text (see `text-view.ts`). */

/** One Chinese character. */
export const HAN = /^\p{Script=Han}$/u;
/** Stands for what a name hides, forms of address, and words that no given name holds. Examples: 某, 的, 女士, 大爷, 姓. */
export const HIDDEN_NAME = /[某姓氏的等和与及们]|女士|先生|阿姨|同学|师傅|婆婆|奶奶|爷爷|[大小老][爷妈娘叔伯哥姐汉人师孩妹弟]/u;
/** A name of two parts with a dot between them, up to the dot. Example: 阿卜杜拉· of 阿卜杜拉·买买提. */
export const DOTTED_NAME = /^\p{Script=Han}{2,7}[·•]/u;
/** Chinese characters in a row, as many as a name may have. */
export const HAN_RUN = /^\p{Script=Han}{1,8}/u;
/** Characters that may stand right in front of a person's name. Example: 对 in 对张三. */
export const NAME_OPENERS = "对将为由把向与和是给让";
/** What hides a character of a name when it is shown; as wide as one. */
export const NAME_MASK = "＊";

/** A province, city, county or district at the beginning of a longer place name. Examples: 清河县, of 清河县云溪镇; 滁州市, 沙市区. */
export const UNIT_ABOVE = /^[\p{Script=Han}]{1,8}?(?:自治[区州县旗]|地区|市(?![市县区])|[州盟](?![市县区旗])|[省县区旗](?![市区]))(?=[\p{Script=Han}]{3})/u;
/** What stands between a district and its subdistrict in the office's full name: 安平区人民政府城东街道办事处. */
export const GOVERNMENT_OF = /^人民政府/u;
/** A place named after its people, or a banner: it is called by a shorter name as well. Examples: 雁回苗族乡, 岭川瑶族自治县, 苏尼特左旗. */
export const ETHNIC_PLACE = /族(?:自治)?[州县乡镇]$|自治[州县旗]$|旗$/u;
/** A zone that a management committee governs. Examples: 鹭屿经开区, 澍江高新技术产业开发区, 湛桥工业园. */
export const ZONE = /(?:[经高]开|高新|开发|新|园|产业|示范|度假|保税|管理|合作|试验|景|港)区$|园$/u;
/** What ends like a prefecture or a division and is none: 徐州, not 甘孜州; 工程师, not 第八师. */
export const ENDS_LIKE_PLACE = /^[\p{Script=Han}]州$|(?<!第[一二三四五六七八九十]{1,3})师$/u;
/** What the names of bureaus end in. */
export const BUREAU = "局";
/** A head office, whose name its local bureaus bear: 国家税务总局. */
export const HEAD_OFFICE = /总局$/u;
/** The head office in front of its local bureau's name, and the Party in front of its committee's. Example: 国家税务总局 of 国家税务总局清河县税务局, 中共 of 中共清河县委党校. */
export const OF_HEAD_OFFICE = /^(?:[\p{Script=Han}]{2,12}?总局|中共|中国共产党)(?=[\p{Script=Han}])/u;
/** A branch of a bureau or of customs: 城东分局, 第一稽查局, 缉私局, 交通警察大队, 清河调查队. */
export const BRANCH_OFFICE = /(?:[分支]|稽查|缉私)局$|队$/u;
/** What has such branches. Examples: 公安局, 公安厅, 海关. */
export const HAS_BRANCHES = /[局厅]$|海关$/u;
/** A town or subdistrict at the start of a clause, perhaps behind the name of its county. Examples: 石桥镇, 清河县石桥镇. */
export const TOWN_AT_START = /(?<=^|[。；：，！？])((?:[\p{Script=Han}]{1,7}?[市县区旗])?)([\p{Script=Han}]{2,3}?)(镇|乡|街道)/gu;
/** The same for counties and districts. Example: 宁海县. */
export const COUNTY_AT_START = /(?<=^|[。；：，！？])()([\p{Script=Han}]{2,3}?)(县|区)/gu;
/** Whom an opening says it reports about. Example: 现将石桥镇 of 现将石桥镇2024年法治政府建设情况报告如下. */
export const ANNOUNCED_TOWN = /现[将就把]([\p{Script=Han}]{2,10}?(?:镇|乡|街道))(?=(?:\d{4}年|法治|依法|党|人民政府|办事处|推进|关于|有关|本年|年度|全年))/u;
export const ANNOUNCED_COUNTY = /现[将就把]([\p{Script=Han}]{2,10}?[县区])(?=(?:\d{4}年|法治|依法|人民政府|推进|关于|有关|本年|年度|全年))/u;
/** Above the first section a line with these is a sentence, not an addressee or a letterhead. Example: 现将有关情况报告如下： */
export const LEAD_SENTENCE = /[。，]|如下/u;
/** Under whose leadership. Example: 在宁海县委、县政府的正确领导下. */
export const LED_BY = /在([^。；！？领在]{2,48})领导(?:和[^。；！？下]{1,10})?下/gu;
/** At the start of a clause, those who help besides. Example: 在县司法局的关心指导下，. */
export const UNDER_OTHERS = /^在[^，。；]{2,40}下，/u;
/** What may stand between them and 领导. */
export const LED_HOW: readonly string[] = ["正确", "坚强", "统一", "集中", "有力", "直接", "亲切", "的"];
/** A county or district by name among those who lead; its name holds no body and does not end in a joining word behind one. Example: 宁海县 of 宁海县委、县政府; not 市政府和区 of 市政府和区委. */
export const LEADING_COUNTY = /(?:^|[、和与及])(?![县区]?[^县区]{0,3}(?:委|政府))(?!\p{Script=Han}{2,3}?[和与及同][县区])([\p{Script=Han}]{2,4}?[县区])(?:委|人民政府|政府)/u;
