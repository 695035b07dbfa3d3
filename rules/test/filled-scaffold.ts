import { standard } from "@lint-report/standard";
import { scaffoldOf, templates, type LevelKey } from "@lint-report/report-model";

const REASONS = ["村（社区）法治宣传员多由村干部兼任，专职人员不足", "执法骨干调出3人，新招录人员尚未取得执法证", "部门之间的数据没有打通，同一事项要重复填报", "年初没有把任务分解到人，下半年才开始督促"];
const SHORTCOMINGS = ["6个村全年只开展了1场次法治宣传，外出务工人员参加较少", "综合执法队8名队员中有3名没有办过普通程序案件", "12件合同在签订之后才送合法性审查", "2件政府信息公开申请在第19个工作日才答复"];
const PLANS = ["6月底前为每个村配备1名专职法治宣传员，全年每村宣传不少于4场次", "组织8名队员到县执法大队跟班办案1个月，年底前全部独立办案", "3月底前修订合同管理办法，未经审查的不予用印", "建立公开申请台账，每周提醒一次，15个工作日内答复"];
const SITUATIONS = ["规范执法、化解纠纷，办成了一批群众关心的实事", "把任务分解到12个内设机构，按季度督办", "围绕年度工作要点，办结了28项任务中的27项"];

const NUMBER_NAME = /(?:件数|次数|份数|人数|项数|条数|名数|场次|人次|期数|册数|户数|家数|个数|总数|合计|金额|结转|人员|顾问|律师)|数$/u;
const PLACEHOLDER = /\{\{([^{}]{1,60})\}\}/gu;

/** Picks deterministically, so that a failure can be seen again. */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed * 2654435761 % 2 ** 32;
  return (from) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return from[Math.floor(state / 2 ** 32 * from.length)] as (typeof from)[number];
  };
}

/** A list of parts behind 其中: each part gets its share, so that the total is the same number as everywhere else. */
const PARTS = /其中[^。；|]*/gu;

function withShares(draft: string, count: number): string {
  return draft.replaceAll(PARTS, (list) => {
    const names = [...list.matchAll(PLACEHOLDER)].filter(([, name = ""]) => !name.endsWith("率"));
    return names.length < 2 ? list : list.replaceAll(PLACEHOLDER, (whole, name: string) => (name.endsWith("率") ? whole : String(count / names.length)));
  });
}

/** A scaffold with every placeholder filled: figures that agree with each other, sentences that say something. */
export function filledScaffold(level: LevelKey, year: number, seed: number): string {
  const pick = picker(seed * 10_000 + year);
  const profile = standard.levels.find(({ key }) => key === level)?.profile ?? "town";
  const authority = { town: "清河县云溪镇人民政府", subdistrict: "城东街道办事处", county: "清河县人民政府", district: "安平区人民政府", city: "安平市人民政府", department: "清河县司法局" }[level];
  const draft = scaffoldOf({ template: templates[profile], standard, level, year, authority, superior: level === "town" ? "清河县" : "安平市" });
  const count = pick([12, 24, 36, 48]);
  const rows = draft.split("\n").filter((line) => line.startsWith("|") && line.includes("{{")).length - 1;
  return withShares(draft, count).replace(PLACEHOLDER, (_, name: string) => valueOf(name, { year, pick, rows, count }));
}

interface Values {
  readonly year: number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly rows: number;
  readonly count: number;
}

function valueOf(name: string, { year, pick, rows, count }: Values): string {
  if (name.includes("-01-20")) return `${String(year + 1)}-01-20`;
  if (name.startsWith("签署日期")) return `${String(year + 1)}年1月20日`;
  if (name.startsWith("上级党委")) return "县委、县政府";
  if (name.startsWith("主送机关")) return "中共清河县委、清河县人民政府";
  if (name.endsWith("率")) return "100";
  if (/^(?:受理合计|办结合计|合计件数)$/u.test(name)) return String(rows * count);
  if (NUMBER_NAME.test(name)) return String(count);
  if (name.startsWith("针对不足")) return pick(PLANS);
  if (name.startsWith("不足")) return pick(SHORTCOMINGS);
  if (name.startsWith("原因")) return pick(REASONS);
  if (name.startsWith("其他情况")) return "本报告数据由各内设机构报送，统计时间为当年1月1日至12月31日";
  if (name.startsWith("指导思想")) return "深入学习贯彻党中央关于全面依法治国的决策部署";
  if (name.startsWith("全年总体")) return pick(SITUATIONS);
  return pick(["矛盾纠纷排查", "合同审查", "执法证件管理"]);
}
