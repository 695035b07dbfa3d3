import { describe, expect, it } from "vitest";
import { engine } from "../../src/real-engine.js";
import { draftLines } from "../../src/reporters/html/draft-lines.js";
import { excerptOf } from "../../src/reporters/excerpt.js";

function kinds(source: string, plain = false): readonly string[] {
  const { coverage } = engine.inspect({ source, plain }, { choice: {} });
  return draftLines(source, coverage).map(({ kind, level, start, end }) => `${kind}${level > 0 ? String(level) : ""} ${source.slice(start, end)}`.trim());
}

describe("lines of a draft on the page", () => {
  it("are set as what they are", () => {
    const source = "---\nyear: 2024\n---\n\n# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措\n\n<!-- 写作\n提示 -->\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n### （一）普法 ###\n\n**二、存在的问题**\n";
    expect(kinds(source)).toEqual([
      "front ---", "front year: 2024", "front ---", "text", "title # 云溪镇2024年法治政府建设年度报告", "text", "heading1 ## 一、主要举措", "text", "comment <!-- 写作", "comment 提示 -->",
      "text", "table | 甲 | 乙 |", "table | --- | --- |", "table | 1 | 2 |", "text", "heading2 ### （一）普法 ###", "text", "heading1 **二、存在的问题**", "text",
    ]);
  });

  it("know bare headings and titles, and leave a paragraph that begins with its heading a paragraph", () => {
    const source = "云溪镇2024年法治政府建设年度报告\r\n\r\n一、主要举措\r\r（一）开展普法。全年开展法治宣传12场次，发放资料3000份。\n\n二、存在的问题\n\n缺人。";
    expect(kinds(source, true).filter((line) => line !== "text")).toEqual([
      "title 云溪镇2024年法治政府建设年度报告", "heading1 一、主要举措", "text （一）开展普法。全年开展法治宣传12场次，发放资料3000份。", "heading1 二、存在的问题", "text 缺人。",
    ]);
  });

  it("are all there, without and with a line end at the end", () => {
    expect(kinds("甲")).toEqual(["text 甲"]);
    expect(kinds("甲\n")).toEqual(["text 甲", "text"]);
    expect(kinds("")).toEqual(["text"]);
  });
});

describe("excerpts", () => {
  const place = (start: number, end: number) => ({ start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } });

  it("end at the line's ends, and show by dots where they are cut", () => {
    const long = "一".repeat(30);
    expect(excerptOf("前一行\n甲乙丙\n后一行", place(5, 6))).toEqual({ before: "甲", marked: "乙", after: "丙" });
    expect(excerptOf(`${long}甲${long}`, place(30, 31))).toEqual({ before: `…${"一".repeat(24)}`, marked: "甲", after: `${"一".repeat(24)}…` });
    expect(excerptOf(`甲${"乙".repeat(100)}`, place(1, 101)).marked).toBe(`${"乙".repeat(80)}…`);
    expect(excerptOf("甲\r\n", place(1, 1))).toEqual({ before: "甲", marked: "", after: "" });
  });

  it("cut no character in two", () => {
    const text = `${"𠮷".repeat(20)}甲${"𠮷".repeat(20)}`;
    const { before, after } = excerptOf(text, place(40, 41));
    expect(before + after).not.toMatch(/\p{Cs}/u);
  });
});
