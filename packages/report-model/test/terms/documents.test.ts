import { describe, expect, it } from "vitest";
import { documentsOf, titleMarksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const draft = (text: string): string => `# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n${text}\n`;
const named = (text: string): readonly string[] => documentsOf(reportFrom(draft(text))).map(({ name, instrument }) => `${name} ${instrument?.key ?? "-"}`);

describe("the documents that a draft names", () => {
  it("are known by their titles and short titles", () => {
    expect(named("落实《中华人民共和国行政处罚法》《行政复议法》《云溪镇合同管理办法》。")).toEqual([
      "中华人民共和国行政处罚法 administrative-penalty", "行政复议法 administrative-reconsideration", "云溪镇合同管理办法 -",
    ]);
  });

  it("are told apart by the years behind their names, else by the report's year", () => {
    expect(named("《法治政府建设实施纲要（2015－2020年）》")).toEqual(["法治政府建设实施纲要 outline-2015"]);
    expect(named("《法治政府建设实施纲要》")).toEqual(["法治政府建设实施纲要 outline-2021"]);
    expect(named("《法治政府建设实施纲要（2019－2023年）》")).toEqual(["法治政府建设实施纲要 -"]);
  });

  it("have their years read in whatever brackets and dashes", () => {
    const periods = documentsOf(reportFrom(draft("《法治社会建设实施纲要(2020-2025年)》《法治社会建设实施纲要（2020年—2025年）》《法治社会建设实施纲要（2020至2025）》"))).map(({ period }) => period);
    expect(periods.map((period) => [period?.from, period?.until, period?.complete])).toEqual([[2020, 2025, true], [2020, 2025, true], [2020, 2025, false]]);
  });

  it("keep a remark apart from the name", () => {
    expect(documentsOf(reportFrom(draft("《法治宣传教育法（草案）》"))).map(({ name, remark, period }) => [name, remark, period])).toEqual([["法治宣传教育法", "草案", undefined]]);
  });

  it("are known without marks where the name is not part of another", () => {
    expect(named("学习新修订的行政处罚法和法治中国建设规划（2020－2025年）。")).toEqual(["行政处罚法 administrative-penalty", "法治中国建设规划 china-plan"]);
    expect(named("依据广东省信访条例，讲解婚姻法律关系，审查劳动合同法律风险。")).toEqual([]);
  });

  it("are told once where marks stand around them", () => {
    expect(named("学习《民法典》，用好民法典。")).toEqual(["民法典 civil-code", "民法典 civil-code"]);
  });
});

describe("the marks of titles", () => {
  const lone = (text: string): readonly string[] => titleMarksOf(reportFrom(draft(text))).lone.map(({ block, at, opens }) => `${opens ? "opens" : "closes"} ${block.view.text.slice(at, at + 3)}`);

  it("stand inside each other", () => {
    expect(titleMarksOf(reportFrom(draft("《关于印发《甲办法》的通知》"))).titles.map(({ inner, depth }) => [inner, depth])).toEqual([["甲办法", 1], ["关于印发《甲办法》的通知", 0]]);
  });

  it("are told where the partner is missing", () => {
    expect(lone("印发《甲办法，审查合同。\n\n公示制度》要求。")).toEqual(["opens 《甲办", "closes 》要求"]);
    expect(lone("《甲办法《乙办法》")).toEqual(["opens 《甲办"]);
  });

  it("are a pair where a page cut the title into lines", () => {
    expect(lone("印发《甲乙丙丁\n\n戊己庚辛\n\n办法》，审查合同。")).toEqual([]);
  });
});
