import type { Root } from "mdast";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** The blocks of a draft in one line each: kind, text, and what sets it apart. */
const blocks = (source: string): readonly string[] => blocksOf(reportFrom(source)).map(({ kind, view, depth, marker, aside, cell }) =>
  [kind, view.text, depth === 0 ? "" : `#${String(depth)}`, marker, aside ? "aside" : "", cell === undefined ? "" : `${String(cell.table)}/${String(cell.row)}/${String(cell.column)}`].filter((each) => each !== "").join(" "));

describe("blocks", () => {
  it("are all that a draft shows, in its order", () => {
    expect(blocks("---\nyear: 2024\n---\n\n# 标题\n\n段落。\n\n## 小节\n\n<!-- 注 -->\n\n***\n\n> 引用。\n\n末段。\n")).toEqual([
      "front-matter", "heading 标题 #1", "paragraph 段落。", "heading 小节 #2", "html", "other", "paragraph 引用。 aside", "paragraph 末段。",
    ]);
  });

  it("of lists are told by their first paragraph, with the number that stands before it", () => {
    expect(blocks("1. 甲\n\n   乙\n2. 丙\n")).toEqual(["list-item 甲 1.", "paragraph 乙", "list-item 丙 2."]);
    expect(blocks("10) 甲\n")).toEqual(["list-item 甲 10)"]);
    expect(blocks("123456789. 甲\n")).toEqual(["list-item 甲 123456789."]);
    expect(blocks("- 12. 甲\n- 2024.1.2发布\n")).toEqual(["list-item", "list-item 甲 12.", "list-item 2024.1.2发布"].slice(1));
    expect(blocks("- 甲\n  1. 乙\n")).toEqual(["list-item 甲", "list-item 乙 1."]);
    expect(blocks("- 甲\n-\n- 乙\n")).toEqual(["list-item 甲", "list-item", "list-item 乙"]);
    expect(blocks("1. 甲\n2.\n")).toEqual(["list-item 甲 1.", "list-item 2."]);
  });

  it("in quotations stand aside, whatever they are", () => {
    expect(blocks("> # 甲\n>\n> - 乙\n>\n> | 丙 |\n> | --- |\n>\n>     丁\n\n戊[^1]。\n\n[^1]: 己\n")).toEqual([
      "heading 甲 #1 aside", "list-item 乙 aside", "table-cell 丙 aside 0/0/0", "paragraph 丁 aside", "paragraph 戊。", "paragraph 己 aside",
    ]);
  });

  it("between tabs are cells of a table, with the lines around it", () => {
    expect(blocks("说明如下\n甲\t乙\n丙\t\n以上为准。\n")).toEqual(["paragraph 说明如下", "table-cell 甲 0/0/0", "table-cell 乙 0/0/1", "table-cell 丙 0/1/0", "table-cell 0/1/1", "paragraph 以上为准。"]);
    expect(blocks("甲\t乙\n")).toEqual(["paragraph 甲乙"]);
    expect(blocks("甲\t乙\n丙\t丁\t戊\n").every((block) => block.startsWith("paragraph"))).toBe(true);
    expect(blocks("甲\t**乙**\n丙\t丁\n").every((block) => block.startsWith("paragraph"))).toBe(true);
  });

  it("of tables know their table, row and column", () => {
    expect(blocks("| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n\n段。\n\n| 戊 |\n| --- |\n")).toEqual([
      "table-cell 甲 0/0/0", "table-cell 乙 0/0/1", "table-cell 丙 0/1/0", "table-cell 丁 0/1/1", "paragraph 段。", "table-cell 戊 1/0/0",
    ]);
  });

  it("are lines where Word indented them, and none of ours where a fence says code", () => {
    expect(blocks("甲。\n\n    乙。\n\n     丙。\n\n丁。\n")).toEqual(["paragraph 甲。", "paragraph 乙。", "paragraph 丙。", "paragraph 丁。"]);
    expect(blocks("甲。\n\n    乙```丙。\n    \n    丁。\n")).toEqual(["paragraph 甲。", "paragraph 乙```丙。", "paragraph 丁。"]);
    expect(blocks("  ```\n  甲\n  ```\n")).toEqual(["code"]);
    for (const fence of ["```", "~~~"]) expect(blocks(`${fence}\n甲\n${fence}\n`)).toEqual(["code"]);
    expect(blocks("- 甲\n\n  ```\n  乙\n  ```\n")).toEqual(["list-item 甲", "code"]);
  });

  it("know where they stand in the draft", () => {
    const source = "# 甲\n\n    乙丙\n\n1. 丁\n";
    expect(blocksOf(reportFrom(source)).map(({ index, start, end }) => [index, source.slice(start, end)])).toEqual([[0, "# 甲"], [1, "乙丙"], [2, "丁"]]);
  });

  it("reach over the marks of Markdown at their ends", () => {
    expect(blocksOf(reportFrom("**甲**乙**丙**\n")).map(({ start, end }) => [start, end])).toEqual([[0, 11]]);
  });

  it("are there also where a tree tells no places", () => {
    const tree: Root = { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value: "甲" }] }, { type: "list", children: [] }] };
    const report = { ...reportFrom(""), tree };
    expect(blocksOf(report).map(({ kind, start, end, view }) => [kind, start, end, view.text])).toEqual([["paragraph", 0, 0, ""]]);
  });

  it("are numbered in their order, also where one paragraph holds several", () => {
    const source = "1. 一、主要举措和成效\n   （一）规范执法\n   全年作出行政处罚5件。\n";
    const found = blocksOf(reportFrom(source));
    expect(found.map(({ index, kind, marker, start, end }) => [index, kind, marker, source.slice(start, end)])).toEqual([
      [0, "list-item", "1.", "一、主要举措和成效"], [1, "paragraph", "", "（一）规范执法"], [2, "paragraph", "", "全年作出行政处罚5件。"],
    ]);
  });
});
