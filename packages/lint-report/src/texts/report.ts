/** Words of the report that a person reads in the terminal. */

const SEVERITIES = { error: "错误", warning: "警告", info: "提示" } as const;

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

function counted({ error, warning, info }: Counts): string {
  const parts = [[error, "处错误"], [warning, "处警告"], [info, "处提示"]] as const;
  return parts.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`).join("、");
}

export const reportTexts = {
  severity: SEVERITIES,
  failed: (reason: string) => `没能检查：${reason}`,
  fixable: "可以自动改",
  andFixable: "（可自动改）",
  expected: (texts: readonly string[]) => `可改为：${texts.join("；或：")}`,
  toAdd: (texts: readonly string[]) => `可补上：${texts.join("；或：")}`,
  more: (count: number) => `等 ${String(count)} 种`,
  page: (url: string) => `说明：${url}`,
  untilLine: (line: number) => `（到第 ${String(line)} 行为止）`,
  related: (lines: readonly number[]) => `对照：${[...new Set(lines)].map((line) => `第 ${String(line)} 行`).join("、")}`,
  facts: (parts: readonly string[]) => parts.join("，"),
  outline: (name: string) => `按${name}提纲检查`,
  ownOutline: (name: string) => `按自备提纲 ${name} 检查`,
  year: (year: number) => `${String(year)} 年`,
  noAuthority: "没认出单位",
  noYear: "没认出年份",
  noLevel: "没认出级别",
  and: "、",
  suppressed: (count: number) => `另有 ${String(count)} 处被稿子里的注释压下，没有列出：`,
  suppressedLine: (line: number, rule: string, reason: string) => `第 ${String(line)} 行 ${rule}${reason === "" ? "" : `，理由：${reason}`}`,
  fixed: (count: number) => `已自动改好 ${String(count)} 处。`,
  wouldFix: (count: number, command: string) => `以上 ${String(count)} 处可以自动改，文件还没有动。要改就运行：${command}`,
  wouldFixNothing: "没有可以自动改的地方。",
  summary: (files: number, counts: Counts) => `检查了 ${String(files)} 份稿子，发现 ${counted(counts)}。`,
  summaryFailed: (failed: number) => `有 ${String(failed)} 个文件没能检查，原因见上。`,
  clean: (files: number) => (files === 1 ? "检查完毕，没有发现问题。" : `检查了 ${String(files)} 份稿子，没有发现问题。`),
  nothingNew: (files: number) => (files === 1 ? "检查完毕，没有新的问题。" : `检查了 ${String(files)} 份稿子，没有新的问题。`),
  cleanNext: "数字、人名、事例是否属实，程序看不出来，报送前请再核对一遍。",
  tooManyWarnings: (count: number, most: number) => `警告有 ${String(count)} 处，超过了 --max-warnings 允许的 ${String(most)} 处。`,
  next: {
    fix: (count: number, command: string) => `其中 ${String(count)} 处可以自动改，运行：${command}`,
    onlyInfo: "没有错误和警告；提示供参考，不改也可以。",
    again: (command: string) => `改好后再检查一遍，运行：${command}`,
    explain: (rule: string) => `哪一条看不明白，就查它的说明，例如：lint-report explain ${rule}`,
  },
  skipped: (path: string, reason: string) => `跳过 ${path}：${reason}`,
  noneStaged: "lint-report：要提交的文件里没有法治政府建设年度报告，没有检查。",
  noneGiven: "lint-report：这些文件里没有法治政府建设年度报告，没有检查。",
  notAReport: "标题不像法治政府建设年度报告",
  written: (path: string) => `结果已写到 ${path}`,
  progress: (done: number, all: number, path: string) => `正在检查 ${String(done)}/${String(all)}  ${path}`,
  table: {
    heads: { file: "文件", error: "错误", warning: "警告", info: "提示" },
    none: "–",
    failed: "没能检查",
    clean: (count: number) => `其余 ${String(count)} 份没有发现问题`,
    more: (count: number) => `还有 ${String(count)} 份有问题的没有列在表里`,
  },
};
