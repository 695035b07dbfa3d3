import type { Basis } from "@lint-report/standard";

/** Words of `standard`: what is asked of a report of one level and year. */

function ground({ kind, document, number, article }: Basis): string {
  return kind === "practice" ? document : `《${document}》${number === "" ? "" : `（${number}）`}${article}`;
}

export const standardTexts = {
  title: (year: number, level: string) => `${String(year)}年法治政府建设年度报告：${level}`,
  sources: (template: string, config: string) => `提纲：${template}${config === "" ? "" : `；另有自己加的各项，来自 ${config}`}`,
  parts: "一、要写哪几部分",
  required: "必须写",
  optional: "没有可以不写",
  basis: (grounds: readonly Basis[]) => grounds.map(ground).join("；"),
  topics: "二、第一部分的各方面，和一般要写的数字",
  indicator: (title: string, units: readonly string[]) => `${title}（${units.join("、")}）`,
  noIndicator: "没有指定的数字",
  duties: "三、第一责任人职责",
  principals: { party: "党委主要负责人", government: "政府主要负责人" } as const,
  evidence: (evidence: string) => `要写的事实和数字：${evidence}`,
  core: "四、这一级的报告一般都写的数字",
  none: "没有",
  terms: "五、有时效的用语",
  valid: "这一年可以写",
  over: "已经过时",
  later: "这一年还没有",
  misspelt: "容易写错的，左边错、右边对",
  term: (title: string, from: number | null, until: number | null) => `${title}（${from === null ? "" : String(from)}${from === until ? "" : `至${until === null ? "今" : String(until)}`}）`,
  instead: (title: string, text: string) => `${title} → ${text}`,
  repealed: "六、引用时要注意已经失效的文件",
  document: (title: string, day: string) => `《${title}》（${day}起失效）`,
  unverifiedCount: (count: number) => `以上有 ${String(count)} 项没有核实，标着“未核实”，只作提示，不判差错`,
  allVerified: "以上各项都已核实",
  mark: "（未核实）",
};
