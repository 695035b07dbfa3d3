import { describe, expect, it } from "vitest";
import { outlineOf, partsOf, rolesOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const TITLE = "# 云溪镇2024年法治政府建设年度报告";
const draft = (...lines: readonly string[]): string => `${[TITLE, ...lines].join("\n\n")}\n`;

/** How the draft has each part: its headings, or the beginning of the paragraph. */
function parts(...lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(partsOf(reportFrom(draft(...lines))).map(({ section: { id }, status, sections, paragraph }) =>
    [id, [status, ...sections.map(({ title }) => title), ...(paragraph === undefined ? [] : [paragraph.view.text.slice(0, 6)])].join(" ")]));
}

/** What each heading speaks of, and by which words. */
function roles(...lines: readonly string[]): readonly string[] {
  const report = reportFrom(draft(...lines));
  return outlineOf(report).sections.map(({ title, index }) => `${title}: ${[...(rolesOf(report)[index]?.roles ?? []), rolesOf(report)[index]?.by].join(" ")}`);
}

describe("the role of a heading", () => {
  it("is what its comment says, where the template knows it", () => {
    expect(roles("## 一、概况", "<!-- section: plan -->", "## 二、存在的不足", "<!-- section: unknown -->")).toEqual(["概况: plan title", "存在的不足: shortcomings keyword"]);
  });

  it("is told by the year after the report's", () => {
    expect(roles("## 一、主要举措", "## 二、2025年重点任务")).toEqual(["主要举措: measures keyword", "2025年重点任务: plan keyword"]);
  });

  it("is measures for a chapter of any name in front of shortcomings and plan", () => {
    expect(roles("## 一、党建引领", "### （一）清风行动", "## 二、平安云溪", "## 三、存在的不足", "## 四、平安云溪", "## 五、下一步打算")).toEqual([
      "党建引领: measures nothing", "清风行动: nothing", "平安云溪: measures nothing", "存在的不足: shortcomings keyword", "平安云溪: nothing", "下一步打算: plan keyword",
    ]);
    expect(roles("## 一、党建引领", "## 二、下一步打算", "## 三、平安云溪")).toEqual(["党建引领: measures nothing", "下一步打算: plan keyword", "平安云溪: nothing"]);
    expect(roles("## 一、党建引领", "## 二、平安云溪")).toEqual(["党建引领: measures nothing", "平安云溪: measures nothing"]);
  });

  it("is not ended by a subsection, by a weak word, or by the duties", () => {
    expect(roles("## 一、党建引领", "### （一）存在的不足", "## 二、平安云溪").slice(2)).toEqual(["平安云溪: measures nothing"]);
    expect(roles("## 一、党建引领", "## 二、计划生育", "## 三、平安云溪").slice(2)).toEqual(["平安云溪: measures nothing"]);
    expect(roles("## 一、第一责任人职责", "## 二、平安云溪").slice(1)).toEqual(["平安云溪: measures nothing"]);
  });
});

describe("a part of the template", () => {
  it("is a chapter of its own, several of them, or merged", () => {
    expect(parts("## 一、主要举措", "## 二、工作成效", "## 三、存在的不足和下一步打算", "## 四、第一责任人职责")).toEqual({
      measures: "own 主要举措 工作成效", shortcomings: "merged 存在的不足和下一步打算", "first-responsible": "own 第一责任人职责", plan: "merged 存在的不足和下一步打算", other: "missing",
    });
    expect(parts("## 一、存在的不足和下一步打算", "## 二、下一步打算")["plan"]).toBe("own 下一步打算");
  });

  it("may be a subsection, by words that decide or by its whole title", () => {
    expect(parts("## 一、党建引领", "### （一）存在的不足", "### （二）其他需要报告的情况")).toMatchObject({ shortcomings: "subsection 存在的不足", other: "subsection 其他需要报告的情况" });
    expect(parts("## 一、党建引领", "### （一）一把手带头")["first-responsible"]).toBe("missing");
    expect(parts("## 一、存在的不足", "### （一）下一步打算")["plan"]).toBe("subsection 下一步打算");
  });

  it("is none that a chapter of another part speaks of in its own sense", () => {
    expect(parts("## 一、下一步打算", "### （一）第一责任人职责")["first-responsible"]).toBe("missing");
    expect(parts("## 一、下一步打算", "### （一）规范", "#### 1.存在的不足")["shortcomings"]).toBe("missing");
    expect(parts("## 一、存在的不足", "### （一）第一责任人职责")["first-responsible"]).toBe("missing");
    expect(parts("## 一、存在的不足", "### （一）其他需要报告的情况")["other"]).toBe("missing");
    expect(parts("## 一、下一步打算", "### （一）主要举措")["measures"]).toBe("missing");
    expect(parts("## 一、下一步打算", "### （一）其他需要报告的情况")["other"]).toBe("missing");
    expect(parts("## 一、主要举措", "### （一）存在的不足")["shortcomings"]).toBe("subsection 存在的不足");
  });
});

describe("a part without heading", () => {
  const body = ["## 一、主要举措", "全年处罚5件。"];

  it("is a paragraph that begins with its words", () => {
    expect(parts(...body, "存在的主要问题：专职人员不足。", "下一步，我镇将补充人员。")).toMatchObject({ shortcomings: "text 存在的主要问", plan: "text 下一步，我镇" });
    expect(parts(...body, "2025年，我镇将补充人员。")["plan"]).toBe("text 2025年，");
    expect(parts("全年处罚5件。", "下一步，我镇将补充人员。")["plan"]).toBe("text 下一步，我镇");
    expect(parts(...body, "其他需要报告的情况", "无。")["other"]).toBe("text 其他需要报告");
    expect(partsOf(reportFrom("下一步，我镇将补充人员。\n")).map(({ status }) => status)).toContain("text");
  });

  it("is none that names the part only later or weakly", () => {
    expect(parts(...body, "我镇全年坚持立说立行，对照检查存在的主要问题。")["shortcomings"]).toBe("missing");
    expect(parts(...body, "计划生育工作持续推进。")["plan"]).toBe("missing");
    expect(parts(...body, "第一责任人职责落实不到位。")["first-responsible"]).toBe("missing");
  });

  it("is never the measures, a list, a table, a quotation, the title, a heading or a signature", () => {
    expect(parts("主要举措：全年处罚5件。")["measures"]).toBe("missing");
    expect(parts(...body, "- 下一步，我镇将补充人员。")["plan"]).toBe("missing");
    expect(parts(...body, "> 下一步，我镇将补充人员。")["plan"]).toBe("missing");
    expect(parts(...body, "| 下一步，我镇将补充人员。 |\n| --- |")["plan"]).toBe("missing");
    expect(parts(...body, "### 下一步打算")["plan"]).toBe("subsection 下一步打算");
    expect(parts(...body, "来年云溪镇2025年1月20日")["plan"]).toBe("missing");
    expect(Object.fromEntries(partsOf(reportFrom("2025年法治政府建设工作打算及2024年情况报告\n\n## 一、主要举措\n", { plain: false })).map(({ section: { id }, status }) => [id, status]))["plan"]).toBe("missing");
  });

  it("begins anew and not in the middle of a sentence that a page cut", () => {
    expect(parts(...body, "我镇对照检查了", "存在的主要问题，制定措施。")["shortcomings"]).toBe("missing");
    expect(parts(...body, "我镇对照检查了", "<!-- 写作提示 -->", "存在的主要问题，制定措施。")["shortcomings"]).toBe("missing");
    expect(parts(...body, "我镇对照检查：", "存在的主要问题：专职人员不足。")["shortcomings"]).toBe("text 存在的主要问");
    expect(parts("### 党建引领", "存在的主要问题：专职人员不足。")["shortcomings"]).toBe("text 存在的主要问");
    expect(parts("一、党建引领", "存在的主要问题：专职人员不足。")["shortcomings"]).toBe("text 存在的主要问");
  });

  it("is none inside a part that uses the words in its own sense", () => {
    expect(parts(...body, "## 二、下一步打算", "存在的主要问题：将逐项整改。")["shortcomings"]).toBe("missing");
    expect(parts(...body, "## 二、下一步打算", "### （一）规范", "存在的主要问题：将逐项整改。")["shortcomings"]).toBe("missing");
    expect(parts("## 一、下一步打算", "补充人员。", "## 二、党建引领", "存在的主要问题：专职人员不足。")["shortcomings"]).toBe("text 存在的主要问");
  });
});
