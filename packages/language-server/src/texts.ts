/** Everything that the language server says by itself; findings speak for themselves. */

interface Fault {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

const LONGEST_TITLE = 40;

/** A piece of the draft or of its replacement, on one line. */
function short(text: string): string {
  const line = text.trim().replace(/\s+/gu, " ");
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line;
}

const list = (titles: readonly string[]): string => titles.join("、");

const VERDICTS = {
  right: (formula: string) => `✓ 按稿子里的其他数字算，对得上：${formula}`,
  wrong: (formula: string, expected: string) => `✗ 对不上：${formula}${expected}`,
  doubtful: (formula: string, expected: string) => `? 存疑，可能另有口径：${formula}${expected}`,
  unchecked: () => "没有别的数字可以复算，请对照统计表核对",
} as const;

export const texts = {
  related: (quote: string) => (quote === "" ? "对照这里" : `对照：${quote}`),
  misconfigured: (faults: readonly Fault[]) => {
    const [first] = faults;
    const more = faults.length > 1 ? `（共 ${String(faults.length)} 处错误）` : "";
    return `配置文件有错，这份稿子没有检查：${first === undefined ? "" : `${first.file} 第 ${String(first.line)} 行，${first.reason}`}${more}`;
  },
  superseded: "稿子又改了，请重新问",
  cancelled: "已取消",
  notInitialized: "还没有初始化",
  initializedTwice: "已经初始化过了",
  down: "已经关闭",
  comment: (action: "ignore" | "disable", ruleId: string) => `<!-- lint-report ${action} ${ruleId} -- 这里写明理由 -->`,
  enabling: (ruleId: string) => `<!-- lint-report enable ${ruleId} -->`,
  actions: {
    replace: (text: string) => `改为“${short(text)}”`,
    add: (text: string) => `补上“${short(text)}”`,
    replaceAmong: (text: string, count: number) => `改为“${short(text)}”，共改 ${String(count)} 处`,
    remove: (text: string) => (text.trim() === "" ? "删去这里的空白" : `删去“${short(text)}”`),
    replaceAll: (count: number) => `一次改好这 ${String(count)} 处`,
    mendAlike: (count: number, ruleId: string) => `把全文 ${String(count)} 处同类问题都改好（${ruleId}）`,
    fixAll: "把有把握的地方都改好",
    silence: (ruleId: string) => `这里不再提示 ${ruleId}（插入注释，请写明理由）`,
  },
  hover: {
    figure: (indicator: string, printed: string) => `**${indicator === "" ? "数字" : indicator}**：${printed}`,
    verdict: (verdict: keyof typeof VERDICTS, formula: string, expected: readonly string[]) => {
      const told = expected.filter((each) => !formula.includes(each));
      return VERDICTS[verdict](formula, told.length === 0 ? "" : `，应为${told.join("或")}`);
    },
    rule: (title: string) => `**${title}**`,
    page: (ruleId: string, url: string) => `[规则 ${ruleId} 的说明](${url})`,
    part: (item: number, title: string, required: boolean) => `**规定内容第 ${String(item)} 项：${title}**${required ? "（必写）" : "（有则写）"}`,
    ownPart: (title: string, required: boolean) => `**提纲的一部分：${title}**${required ? "（必写）" : "（有则写）"}`,
    indicators: (titles: readonly string[]) => `这方面一般写到的数字：${list(titles)}`,
    open: (titles: readonly string[]) => `全文还没有写到的数字：${list(titles)}`,
    term: (title: string) => `**${title}**`,
    years: (from: number | null, until: number | null) => (from === null && until === null ? "" : `适用的报告年度：${from === null ? "" : `${String(from)}年`}${from === until ? "" : `至${until === null ? "今" : `${String(until)}年`}`}`),
    days: (begins: string, ends: string) => (begins === "" && ends === "" ? "" : begins === "" ? `到${ends}为止` : `${begins}开始${ends === "" ? "" : `，${ends}结束`}`),
    instead: (text: string) => `以后应写：${text}`,
    unverified: "这一条没有核实，仅供参考",
    document: (title: string, from: number | null, until: number | null) => `**《${title}${from === null || until === null ? "" : `（${String(from)}－${String(until)}年）`}》**`,
    passed: (adopted: string, effective: string) => [adopted === "" ? "" : `${adopted}通过或印发`, effective === "" ? "" : `${effective}起施行`].filter((part) => part !== "").join("，"),
    revised: (revisions: readonly { readonly adopted: string; readonly effective: string }[]) => revisions.map(({ adopted, effective }) => `${adopted}修订${effective === "" ? "" : `，${effective}起施行`}`).join("；"),
    repealed: (day: string, successor: string) => `${day}起失效${successor === "" ? "" : `，改为《${successor}》`}`,
    dutyTold: (title: string, told: "part" | "elsewhere" | "nowhere") => `${title}${told === "part" ? "" : told === "elsewhere" ? "（写在别的部分）" : "（还没有写到）"}`,
    duties: (party: readonly string[], government: readonly string[]) => [
      ...(party.length > 0 ? [`党委主要负责人的职责：\n${party.map((title) => `- ${title}`).join("\n")}`] : []),
      ...(government.length > 0 ? [`政府（部门）主要负责人的职责：\n${government.map((title) => `- ${title}`).join("\n")}`] : []),
    ].join("\n\n"),
  },
  completion: {
    commands: { ignore: "下一段不再提示", disable: "从这里起不再提示", enable: "从这里起恢复提示" },
    required: "缺少的必写部分",
    optional: "有则写的部分",
    indicator: "全文还没有写到的数字",
    duty: { party: "党委主要负责人还没有写到的职责", government: "政府（部门）主要负责人还没有写到的职责" },
    dutyElsewhere: "写在别的部分，这里可以点一句",
    read: "稿子里写的",
  },
  commands: {
    noDocument: "这份稿子没有打开",
    notADraft: "这份文件不像法治政府建设年度报告，没有检查",
    unknownRule: (id: string) => `没有“${id}”这条规则`,
    badArguments: "命令的参数不对",
    fixed: (count: number) => `已改好 ${String(count)} 处。`,
    nothingToFix: "没有可以自动改的地方。",
  },
} as const;
