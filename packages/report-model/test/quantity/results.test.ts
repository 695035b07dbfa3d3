import { describe, expect, it } from "vitest";
import { standard } from "@lint-report/standard";
import { blocksOf, figurePassagesOf, figuresOf, indicatorIn, printed, rolesByBlock, tellsResults } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const TITLE = "# 云溪镇2024年法治政府建设年度报告\n\n";

/** Parts by the text of the block they hold for. */
function roles(source: string): readonly (readonly [string, string, boolean])[] {
  const report = reportFrom(source);
  return blocksOf(report).filter(({ kind }) => kind === "paragraph").map(({ index, view }) => [view.text, rolesByBlock(report)[index]?.join("+") ?? "", tellsResults(index, report)]);
}

describe("the part that a block belongs to", () => {
  it("is its chapter's, and none above the first", () => {
    expect(roles(`${TITLE}开头。\n\n## 一、主要举措和成效\n\n甲。\n\n## 二、存在的不足和原因\n\n乙。\n\n## 三、主要负责人履行推进法治建设第一责任人职责情况\n\n丙。\n\n## 四、下一年度工作打算\n\n丁。\n`)).toEqual([
      ["开头。", "", false], ["甲。", "measures", true], ["乙。", "shortcomings", false], ["丙。", "first-responsible", true], ["丁。", "plan", false],
    ]);
  });

  it("is a subsection's own where its words decide, but not inside shortcomings and plans", () => {
    expect(roles(`${TITLE}## 一、主要举措和成效\n\n### （一）规范执法\n\n甲。\n\n### （二）存在的不足\n\n乙。\n\n## 二、下一年度工作打算\n\n### （一）加强存在的不足整改\n\n丙。\n`)).toEqual([
      ["甲。", "measures", true], ["乙。", "shortcomings", false], ["丙。", "plan", false],
    ]);
  });

  it("is not changed by weak words of a subsection, nor by what stands inside shortcomings", () => {
    expect(roles(`${TITLE}## 一、强基础，筑牢根基\n\n甲。\n\n## 二、主要负责人履行推进法治建设第一责任人职责情况\n\n### （一）法治宣传\n\n乙。\n\n## 三、存在的不足\n\n### （一）主要举措\n\n丙。\n`)).toEqual([
      ["甲。", "measures", true], ["乙。", "first-responsible", true], ["丙。", "shortcomings", false],
    ]);
    expect(roles(`${TITLE}## 一、主要举措和存在的不足\n\n甲。\n`).map(([, , tells]) => tells)).toEqual([false]);
  });

  it("begins with a paragraph that opens with the part's words, up to the end of its chapter", () => {
    expect(roles(`${TITLE}## 一、主要举措和成效\n\n甲。\n\n存在的主要问题：乙。\n\n丙。\n`)).toEqual([["甲。", "measures", true], ["存在的主要问题：乙。", "shortcomings", false], ["丙。", "shortcomings", false]]);
    expect(roles(`${TITLE}## 一、主要举措和成效\n\n甲。\n\n存在的主要问题：乙。\n\n## 二、下一年度工作打算\n\n丁。\n`)).toEqual([["甲。", "measures", true], ["存在的主要问题：乙。", "shortcomings", false], ["丁。", "plan", false]]);
    expect(roles(`${TITLE}甲。\n\n存在的主要问题：乙。\n`)).toEqual([["甲。", "", true], ["存在的主要问题：乙。", "shortcomings", false]]);
  });

  it("does not matter in a draft without sections", () => {
    expect(roles(`${TITLE}甲。\n`)).toEqual([["甲。", "", true]]);
  });
});

describe("figures that state how much there is", () => {
  const figures = (text: string): readonly string[] => figuresOf(reportFrom(text)).map(printed);

  it("have a unit or stand in a table", () => {
    expect(figures("受理20件，编号5，培训六场。\n\n| 项目 | 数量 |\n| --- | --- |\n| 甲 | 12 |\n")).toEqual(["20件", "六场", "12"]);
  });

  it("are not the one of a negation", () => {
    expect([figures("全年没有一件信访"), figures("受理一件信访"), figures("没有1件信访"), figures("没有两件信访"), figures("占一成")]).toEqual([[], ["一件"], ["1件"], ["两件"], ["一成"]]);
  });
});

describe("what a draft says, sentence by sentence", () => {
  const passages = (source: string): readonly string[] => figurePassagesOf(reportFrom(source)).map(({ text, hasFigure }) => `${hasFigure ? "+" : "-"} ${text}`);

  it("has a figure or none", () => {
    expect(passages("加强领导。20件已办结。")).toEqual(["- 加强领导。", "+ 20件已办结。"]);
    expect(passages("受理20件。加强领导。培训6场，宣传7场。\n\n健全机制。\n\n开展8次。\n")).toEqual(["+ 受理20件。", "- 加强领导。", "+ 培训6场，宣传7场。", "- 健全机制。", "+ 开展8次。"]);
  });

  it("is in tables told by row, with the head", () => {
    expect(passages("| 项目 | 件数 |\n| --- | --- |\n| 甲 | 12 |\n| 乙 | 无 |\n\n段。\n\n| 名称 |\n| --- |\n| 丙5场 |\n")).toEqual(["- 段。", "- 项目件数", "+ 项目件数甲12", "- 项目件数乙无", "- 名称", "+ 名称丙5场"]);
  });
});

describe("the indicator that words name", () => {
  const named = standard.indicators.flatMap((indicator) => indicator.phrases.map((phrase) => ({ indicator, phrase })));

  it("is told by each of its phrases with its unit, by the longest where several fit", () => {
    for (const { indicator, phrase } of named) {
      const [unit = ""] = indicator.units;
      const found = indicatorIn(`全年${phrase}`, unit, standard);
      expect(found, phrase).toBeDefined();
      const fitting = named.filter((each) => phrase.includes(each.phrase) && each.indicator.units.includes(unit)).map((each) => each.phrase.length);
      expect(found?.phrase.length, phrase).toBe(Math.max(...fitting));
      expect(found?.indicator.units, phrase).toContain(unit);
    }
  });

  it("is none of words or units that no indicator has", () => {
    const { indicator, phrase } = named[0] ?? { indicator: undefined, phrase: "" };
    expect([indicatorIn("推进工作", indicator?.units[0] ?? "", standard), indicatorIn(phrase, "no unit", standard), indicatorIn("", "件", standard)]).toEqual([undefined, undefined, undefined]);
  });
});
