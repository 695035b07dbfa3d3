import { standard } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import { outlineOf, partsOf, readTemplate, scaffoldOf, templates, templateOf, type LevelKey } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const CASES: readonly (readonly [LevelKey, "town" | "county" | "department", string])[] = [
  ["town", "town", "清河县云溪镇人民政府"], ["subdistrict", "town", "城东街道办事处"], ["county", "county", "清河县人民政府"],
  ["district", "county", "安平区人民政府"], ["city", "county", "安平市人民政府"], ["department", "department", "清河县司法局"],
];

describe.each(CASES)("the scaffold for %s", (level, profile, authority) => {
  it.each([2019, 2020, 2021, 2024, 2025, 2026, 2030])("has all parts in %i, each as a part of its own", (year) => {
    const draft = scaffoldOf({ template: templates[profile], standard, level, year, authority, superior: "清河县" });
    const report = reportFrom(draft);
    expect(partsOf(report).map(({ status }) => status)).toEqual(["own", "own", "own", "own", "own"]);
    expect(templateOf(report).origin).toBe("front-matter");
    expect(outlineOf(report).title?.view.text).toBe(`${authority}${String(year)}年法治政府建设年度报告`);
    expect(draft).not.toMatch(/generated:|\{\{[a-zA-Z]/u);
  });

  it("names the programme's tasks in its years and neutral topics where none is known", () => {
    const headings = (year: number): string => scaffoldOf({ template: templates[profile], standard, level, year }).match(/^### .*$/gmu)?.join("") ?? "";
    expect(headings(2024)).toContain("健全行政执法工作体系");
    expect(headings(2019)).toContain("依法全面履行政府职能");
    expect(headings(2026)).toContain("规范行政执法行为");
  });

  it("asks for no duty that the level cannot have", () => {
    const draft = scaffoldOf({ template: templates[profile], standard, level, year: 2024 });
    expect(draft.includes("政协")).toBe(["county", "district", "city"].includes(level));
  });
});

describe("a scaffold", () => {
  const of = (level: LevelKey, authority?: string): string => scaffoldOf({ template: templates.town, standard, level, year: 2024, authority });

  it("says of each topic, in the programme's order, what is done and by which figures", () => {
    const draft = of("town");
    const headings = [...draft.matchAll(/^### （(.)）(.*)$/gmu)].map(([, number, title]) => `${number ?? ""} ${title ?? ""}`);
    expect(headings.slice(0, 3)).toEqual(["一 健全政府机构职能体系", "二 健全依法行政制度体系", "三 健全行政决策制度体系"]);
    const body = draft.slice(draft.indexOf("健全行政执法工作体系"));
    const sentences = ["officers-certified", "penalties", "inspections"].map((key) => `${standard.indicators.find((each) => each.key === key)?.sentence ?? ""}。`).join("");
    expect(body.slice("健全行政执法工作体系\n\n".length).split("\n")[0]).toBe(sentences);
  });

  it("calls the principals as the authority's kind does, and leaves to the clerk what it does not know", () => {
    expect(of("town", "白马民族乡人民政府")).toContain("乡党委书记");
    expect(of("town", "云溪镇人民政府")).toContain("镇党委书记");
    expect(of("subdistrict")).toContain("街道党工委书记");
    expect(of("town")).toContain("{{单位全称}}");
    expect(of("town", "云溪镇人民政府")).not.toContain("{{单位全称}}");
  });

  it("keeps of a section's comment its id alone, and names both years", () => {
    const draft = of("town");
    expect(draft.match(/<!-- section: [a-z-]+ -->/gu)).toHaveLength(5);
    expect(draft).not.toContain("required:");
    expect(draft).toContain("year: 2024\n");
    expect(draft).toContain("2025年推进法治政府建设");
  });
});

describe("an own template", () => {
  it("may be as short as a heading and a section comment", () => {
    const reading = readTemplate("# 标题\n\n## 一、做法\n\n<!-- section: measures -->\n\n## 二、附注\n\n<!-- section: remarks\nrequired: true\naliases: [备注]\n-->\n", { name: "own.md" });
    expect(reading.ok && reading.template.sections.map(({ id, title, required }) => [id, title, required])).toEqual([["measures", "做法", false], ["remarks", "附注", true]]);
  });

  it.each([
    ["no section at all", "# 标题\n", "no-sections", 1],
    ["a comment without heading", "正文\n\n<!-- section: plan -->\n", "no-heading", 3],
    ["a section twice", "## 一\n\n<!-- section: plan -->\n\n## 二\n\n<!-- section: plan -->\n", "repeated-section", 7],
    ["an unknown field", "## 一\n\n<!-- section: plan\nkeyword: [甲]\n-->\n", "schema", 3],
    ["a wrong type", "## 一\n\n<!-- section: plan\nrequired: maybe\n-->\n", "schema", 4],
    ["broken YAML", "## 一\n\n<!-- section: plan\naliases: [甲\n-->\n", "yaml", 4],
    ["an unknown basis", "## 一\n\n<!-- section: plan\nbasis: [nowhere]\n-->\n", "unknown-basis", 3],
  ])("with %s is refused at the line", (_, source, fault, line) => {
    const reading = readTemplate(source, { name: "own.md", basisKeys: new Set(["content-plan"]) });
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.faults.map((each) => [each.fault, each.line])).toContainEqual([fault, line]);
  });
});
