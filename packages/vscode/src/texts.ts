/** What the extension says by itself. */

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const texts = {
  name: "法治政府建设年度报告检查",
  status: ({ errors, warnings, infos }: Counts) => {
    const parts = [...(errors > 0 ? [`$(error) ${String(errors)}`] : []), ...(warnings > 0 ? [`$(warning) ${String(warnings)}`] : []), ...(infos > 0 ? [`$(info) ${String(infos)}`] : [])];
    return `法治报告 ${parts.length === 0 ? "$(check)" : parts.join(" ")}`;
  },
  statusTip: ({ errors, warnings, infos }: Counts) => `这份报告有 ${String(errors)} 处错误、${String(warnings)} 处警告、${String(infos)} 处提示；点这里查看`,
  templates: { town: "乡镇、街道", county: "县（市、区）", department: "部门" },
  askTemplate: "按哪一级的提纲写？",
  askAuthority: "报告单位全称，例如：云溪镇人民政府",
  askSuperior: "上级县（市、区），例如：清河县；可以不填",
  askYear: "报告哪一年的工作？",
  notAYear: "请写四位年份，例如 2025",
  importFrom: { title: "从哪里取文字？", clipboard: "剪贴板（从 PDF、网页或 Word 里拷出的文字）", file: "文本文件（.txt、.md）" },
  importKind: "文本文件",
  clipboardEmpty: "剪贴板里没有文字",
  imported: (stripped: number, guesses: number) => `已整理成草稿：去掉了 ${String(stripped)} 行页码、栏目等，猜了 ${String(guesses)} 处，请核对`,
  noDraft: "请先打开一份法治政府建设年度报告",
  fixed: (count: number) => (count === 0 ? "没有可以自动改的地方" : `已改好 ${String(count)} 处`),
  askRule: "要看哪一条规则的说明？",
  pageName: (ruleId: string) => `规则 ${ruleId}.md`,
  failed: (reason: string) => `没有做成：${reason}`,
  figures: {
    title: (name: string) => `数字表：${name}`,
    save: "另存为 CSV（WPS、Excel 可以直接打开）",
    saved: (path: string) => `已保存到 ${path}`,
    found: (count: number, wrong: number) => `数字 ${String(count)} 个${wrong > 0 ? `，其中 ${String(wrong)} 个对不上` : ""}`,
    heads: ["行", "指标", "数字", "复算"],
    noSection: "（第一个标题之前）",
    verdicts: { right: "✓", wrong: "✗", doubtful: "?", unchecked: "–" },
    shouldBe: (expected: string) => `应为${expected}`,
    noIndicator: "（没有写明）",
    or: "或",
    path: " > ",
    legend: "✓ 按稿子里的其他数字算，对得上；✗ 对不上；? 存疑，可能另有口径；– 没有别的数字可以复算。点行号跳到那里。",
  },
  snippets: {
    year: "年份",
    nextYear: "下一年",
    part: (template: string) => `${template}报告的一个部分`,
    indicator: "一句数字：把合计、分项和比率写在一起，读者能自己复算",
    ignore: "下一段不再提示某条规则",
  },
} as const;
