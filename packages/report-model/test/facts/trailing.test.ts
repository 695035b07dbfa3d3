import { describe, expect, it } from "vitest";
import { blocksOf, trailingBlocksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const HEAD = ["# 云溪镇2024年法治政府建设年度报告", "## 一、主要举措", "全年处罚5件。"];

/** The lines of a draft that close the report or stand behind it. */
function trailing(...lines: readonly string[]): readonly string[] {
  const report = reportFrom(`${[...HEAD, ...lines].join("\n\n")}\n`);
  const found = trailingBlocksOf(report);
  return blocksOf(report).filter(({ index, view }) => found.has(index) && view.text !== "").map(({ view }) => view.text);
}

describe("a report is closed", () => {
  it("by its formula, annexes, signature, date, copies and the note of issue", () => {
    const closing = ["特此报告。", "附件：1.行政执法统计表", "2.行政复议统计表", "云溪镇人民政府（盖章）", "2025年1月20日", "抄送：县司法局。", "云溪镇党政办公室2025年1月20日印发"];
    expect(trailing(...closing)).toEqual(closing);
    expect(trailing("特此报告。", "<!-- 写作提示 -->", "云溪镇人民政府", "<!-- 写作提示 -->")).toEqual(["特此报告。", "云溪镇人民政府"]);
    expect(trailing("云溪镇人民政府", "2025年元月20日")).toEqual(["云溪镇人民政府", "2025年元月20日"]);
    expect(trailing("特此报告。", "云溪镇人民政府", "2025年1月")).toEqual(["特此报告。", "云溪镇人民政府", "2025年1月"]);
    expect(trailing("特此报告。", "抄送：县司法局。", "云溪镇党政办公室印发")).toEqual(["特此报告。", "抄送：县司法局。", "云溪镇党政办公室印发"]);
  });

  it("by nothing, where its last line is text", () => {
    expect(trailing()).toEqual([]);
    expect(trailing("特此报告。", "云溪镇人民政府", "全年培训12次。")).toEqual([]);
  });

  it("by no formula that goes on into a sentence of its own", () => {
    const line = (length: number): string => `特此报告${"，".padEnd(length - 5, "请予审阅")}。`;
    expect([line(40).length, trailing(line(40)), trailing(line(41))]).toEqual([40, [line(40)], []]);
  });

  it("by no heading", () => {
    expect(trailing("## 云溪镇人民政府")).toEqual([]);
    expect(trailing("## 附件1")).toEqual([]);
  });
});

describe("behind the date of signing", () => {
  it("stands nothing of the report, whatever it tells", () => {
    expect(trailing("云溪镇人民政府", "2025年1月20日", "附件1", "全年立案20件。", "版权所有，未经许可不得转载。")).toEqual([
      "云溪镇人民政府", "2025年1月20日", "附件1", "全年立案20件。", "版权所有，未经许可不得转载。",
    ]);
    const listed = ["附件：行政执法统计表", "云溪镇人民政府", "2025年1月20日", "版权所有，未经许可不得转载。"];
    expect(trailing(...listed)).toEqual(listed);
    const headed = reportFrom(`${[HEAD[0], "（2025年1月20日）", ...HEAD.slice(1), ...listed].join("\n\n")}\n`);
    expect(trailingBlocksOf(headed).size).toBe(listed.length);
  });

  it("which is the last one below the last heading", () => {
    expect(trailing("2024年3月5日", "召开推进会。", "2024年6月7日", "举办培训班。", "云溪镇人民政府", "2025年1月20日")).toEqual(["云溪镇人民政府", "2025年1月20日"]);
    expect(trailing("2024年3月5日", "召开推进会。", "## 二、存在的不足", "经费不足。")).toEqual([]);
  });

  it("and not one of an annex, nor above the first heading, nor in a table or list", () => {
    expect(trailing("云溪镇人民政府", "2025年1月20日", "附件1", "## 行政执法统计表", "统计到年底。", "2025年1月10日", "以上供参考。")).toEqual([
      "云溪镇人民政府", "2025年1月20日", "附件1", "行政执法统计表", "统计到年底。", "2025年1月10日", "以上供参考。",
    ]);
    const report = reportFrom("# 云溪镇2024年法治政府建设年度报告\n\n2025年1月20日\n\n## 一、主要举措\n\n全年处罚5件。\n");
    expect([...trailingBlocksOf(report)]).toEqual([]);
    expect(trailing("- 2024年3月5日", "召开推进会。")).toEqual([]);
    expect(trailing("| 2024年3月5日 | 推进会 |\n| --- | --- |\n| 2024年6月7日 | 培训班 |", "召开推进会。")).toEqual([]);
  });
});
