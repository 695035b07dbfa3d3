/** Words of the HTML page and of the review note. */

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export const pageTexts = {
  title: "法治政府建设年度报告检查结果",
  checkedOn: (date: Date) => `${String(date.getFullYear())}年${String(date.getMonth() + 1)}月${String(date.getDate())}日检查`,
  madeBy: (version: string) => `lint-report ${version}`,
  caution: "检查的是提纲、数字、格式和用语。数字、人名、事例是否属实，程序看不出来，请对照台账核实。",
  severities: {
    error: "违反规定，或者数字自相矛盾，应当改",
    warning: "多半应当改",
    info: "供参考，改不改由您定",
  },
  legend: "正文里划线的地方有提示，号码同旁边的提示对应：",
  sentence: (text: string) => `${text}。`,
  failedFiles: (count: number) => `有 ${String(count)} 个文件没能检查。`,
  overview: "各份报告一览",
  heads: { number: "序号", authority: "报告单位", year: "年度", error: "错误", warning: "警告", info: "提示", missing: "缺少的部分", file: "文件" },
  none: "–",
  nothingMissing: "齐全",
  failed: "没能检查",
  facts: { authority: "报告单位", level: "级别", year: "报告年度", outline: "检查所依的提纲", file: "文件", counts: "检查结果" },
  counted: ({ error, warning, info }: Counts) => `错误 ${String(error)} 处，警告 ${String(warning)} 处，提示 ${String(info)} 处`,
  clean: "没有发现问题",
  accepted: (count: number) => `基线里已经接受的 ${String(count)} 处没有列出`,
  unchanged: (count: number, revision: string) => `${revision} 以来没有改过的行上还有 ${String(count)} 处没有列出`,
  resolved: (count: number) => `基线里有 ${String(count)} 处已经改好`,
  coverage: {
    title: "规定内容写全了没有",
    heads: { part: "规定要写的内容", status: "稿子里", where: "在哪里" },
    status: { own: "有", merged: "有，和别的内容合在一起写", subsection: "有，但只是别的部分里的一个小节", text: "有，但只有一段话，没有标题", missing: "没有找到" },
    optional: "（没有可以不写）",
    optionalMissing: "没有写",
  },
  draft: "正文和提示",
  figures: {
    title: "数字核对表",
    intro: "能用稿子里的其他数字算出来的，都算了一遍；标“–”的没有别的数字可以复算，请对照统计表逐个核对，核对过的在最后一格打勾。",
    heads: { line: "行", indicator: "指标", value: "数字", check: "复算", done: "核对" },
    box: "□",
  },
  suppressed: "用注释压下的提示",
  suppressedHeads: { line: "行", what: "提示", why: "理由" },
  noReason: "没有写理由",
  rules: "规则说明",
  aboutRule: "规则说明",
  /** The parts of a rule's page that help to decide; how to set it is of no use on paper. */
  ruleParts: ["查什么", "为什么", "不查什么"],
  line: (line: number) => `第 ${String(line)} 行`,
  seeAlso: "对照：",
  sameBasis: (number: number) => `依据同第 ${String(number)} 条`,
  top: "回到开头",
};

export const noteTexts = {
  title: "审读意见",
  heading: (authority: string, year: string, path: string) => `${authority}${year === "" ? "" : ` ${year}`}（${path}）`,
  file: (path: string) => path,
  clean: "没有发现问题。",
  beginning: "开头部分",
  severity: (name: string) => `${name}：`,
  /** Bold would do, but CommonMark does not see it between Chinese characters and marks, and a chat window never does. */
  marked: (text: string) => `【${text}】`,
  at: (line: number) => `（第 ${String(line)} 行）`,
  here: "【此处】",
  sameBasis: (number: number) => `依据同第 ${String(number)} 条`,
};
