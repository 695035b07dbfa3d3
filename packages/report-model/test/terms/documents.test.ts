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
    expect(named("《法治政府建设实施纲要（2015－2025年）》")).toEqual(["法治政府建设实施纲要 -"]);
    expect(named("《民法典（2020－2025年）》")).toEqual(["民法典 civil-code"]);
    const ofYear = (year: number): readonly unknown[] => documentsOf(reportFrom(`# 云溪镇${String(year)}年法治政府建设年度报告\n\n落实《法治政府建设实施纲要》。\n`)).map(({ instrument }) => instrument?.key);
    expect([ofYear(2015), ofYear(2020), ofYear(2021), ofYear(2025), ofYear(2014)]).toEqual([["outline-2015"], ["outline-2015"], ["outline-2021"], ["outline-2021"], [undefined]]);
    expect(documentsOf(reportFrom("# 云溪镇法治政府建设年度报告\n\n落实《法治政府建设实施纲要》《民法典》。\n")).map(({ instrument }) => instrument?.key)).toEqual([undefined, "civil-code"]);
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

describe("a document's place", () => {
  const places = (text: string): readonly unknown[] => documentsOf(reportFrom(draft(text))).map(({ block, start, end, nameStart, name, period, marked, depth }) =>
    [block.view.text.slice(start, end), block.view.text.slice(nameStart, nameStart + name.length), period === undefined ? "" : block.view.text.slice(period.start, period.end), marked, depth]);

  it("holds its marks and its years", () => {
    expect(places("落实《法治社会建设实施纲要（2020－2025年）》。")).toEqual([["《法治社会建设实施纲要（2020-2025年）》", "法治社会建设实施纲要", "2020-2025年", true, 0]]);
    expect(places("落实法治社会建设实施纲要（2020－2025年）和民法典（草案）。")).toEqual([
      ["法治社会建设实施纲要（2020-2025年）", "法治社会建设实施纲要", "2020-2025年", false, 0], ["民法典", "民法典", "", false, 0],
    ]);
  });

  it("may be inside another title, and in reading order", () => {
    expect(places("印发《关于落实《民法典》的通知》，学习民法典。")).toEqual([
      ["《关于落实《民法典》的通知》", "关于落实《民法典》的通知", "", true, 0], ["《民法典》", "民法典", "", true, 1], ["民法典", "民法典", "", false, 0],
    ]);
  });

  it("says what stands between the years", () => {
    expect(documentsOf(reportFrom(draft("《法治社会建设实施纲要（2020至2025年）》"))).map(({ period }) => period?.dash)).toEqual(["至"]);
    expect(documentsOf(reportFrom(draft("《法治宣传教育法（草案）》"))).map(({ candidates }) => candidates.map(({ key }) => key))).toEqual([["law-popularisation"]]);
  });
});

describe("a title that is never closed", () => {
  it("holds nothing", () => {
    const { titles, lone } = titleMarksOf(reportFrom(draft("《甲《乙》丙《丁《戊》》")));
    expect([titles.map(({ inner, depth }) => [inner, depth]), lone.map(({ at, opens }) => [at, opens])]).toEqual([[["乙", 0], ["戊", 1], ["丁《戊》", 0]], [[0, true]]]);
  });

  it("goes on through five lines that a page cut, and no further", () => {
    const lone = (lines: number, stop = ""): number => titleMarksOf(reportFrom(draft(["印发《甲乙丙丁", ...Array.from({ length: lines }, () => `戊己庚辛${stop}`), "办法》，审查合同。"].join("\n\n")))).lone.length;
    expect([lone(0), lone(3), lone(4), lone(5)]).toEqual([0, 0, 0, 2]);
    expect(lone(1, "。")).toBe(2);
  });

  it("is told also at the end of the draft, and beside others", () => {
    const lone = (text: string): readonly unknown[] => titleMarksOf(reportFrom(draft(text))).lone.map(({ block, at, opens }) => [block.view.text.slice(at, at + 2), opens]);
    expect(lone("印发《甲。\n\n学习《乙》。")).toEqual([["《甲", true]]);
    expect(lone("》甲《乙")).toEqual([["》甲", false], ["《乙", true]]);
    expect(lone("印发《甲\n\n乙》丙》丁《")).toEqual([["》丁", false], ["《", true]]);
    expect(lone("《甲》。\n\n印发《乙")).toEqual([["《乙", true]]);
  });
});
