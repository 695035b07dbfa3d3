import { describe, expect, it } from "vitest";
import { annexBlocksOf, blocksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** The lines of a draft that name an annex. */
function annexes(...lines: readonly string[]): readonly string[] {
  const report = reportFrom(`# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措\n\n${lines.join("\n\n")}\n`);
  const found = annexBlocksOf(report);
  return blocksOf(report).filter(({ index }) => found.has(index)).map(({ view }) => view.text);
}

describe("an annex is named", () => {
  it.each(["附件", "附件：行政执法统计表", "附件2", "附表1：行政执法统计表", "附：行政执法统计表", "附件一：行政执法统计表", "附件2行政执法统计表"])("by a line %s", (line) => {
    expect(annexes("全年处罚5件。", line, "行政执法统计表如下。")).toEqual([line]);
  });

  it("by a heading", () => {
    expect(annexes("全年处罚5件。", "## 附件1")).toEqual(["附件1"]);
  });

  it("by a line of up to sixty characters", () => {
    const line = (length: number): string => `附件：${"表".repeat(length - 3)}`;
    expect(annexes(line(60), line(61))).toEqual([line(60)]);
  });

  it("by no text that begins alike", () => {
    expect(annexes("附近村民反映的问题已经办结。", "附件中的数据截至2024年12月31日。", "附件5件已经归档。", "有附件：一份。")).toEqual([]);
  });

  it("by no item of a list and no cell of a table", () => {
    expect(annexes("- 附件：行政执法统计表", "| 附件1 | 附件2 |\n| --- | --- |\n| 附件3 | 附件4 |")).toEqual([]);
  });
});

describe("a list of annexes", () => {
  it("goes on with its numbers", () => {
    expect(annexes("附件：1.行政执法统计表", "2.行政复议统计表", "3.规范性文件目录", "云溪镇人民政府", "4.其他")).toEqual(["附件：1.行政执法统计表", "2.行政复议统计表", "3.规范性文件目录"]);
    expect(annexes("附件：1.行政执法统计表", "2. 行政复议统计表\n3. 规范性文件目录")).toEqual(["附件：1.行政执法统计表", "行政复议统计表", "规范性文件目录"]);
  });

  it("ends with what is numbered otherwise or too long for a name", () => {
    const long = `2.${"表".repeat(58)}`;
    expect(annexes("附件：1.行政执法统计表", "（二）行政复议统计表")).toEqual(["附件：1.行政执法统计表"]);
    expect(annexes("附件：1.行政执法统计表", long)).toEqual(["附件：1.行政执法统计表", long]);
    expect(annexes("附件：1.行政执法统计表", `${long}表`, "3.规范性文件目录")).toEqual(["附件：1.行政执法统计表"]);
  });

  it("does not begin with an annex that is alone", () => {
    expect(annexes("附件：行政执法统计表", "2.行政复议统计表")).toEqual(["附件：行政执法统计表"]);
    expect(annexes("2.行政复议统计表")).toEqual([]);
  });
});
