import { describe, expect, it } from "vitest";
import { cutOffOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** A report on 2024 with such a text, signed on that day. */
const draft = (text: string, { date = "2024年11月25日", title = "云溪镇2024年法治政府建设年度报告", period = "" } = {}): string =>
  `${period}# ${title}\n\n## 一、主要举措\n\n${text}\n\n## 二、2025年工作打算\n\n全年培训12次，截至2025年12月31日全部完成。\n\n云溪镇人民政府\n\n${date}\n`;
const FRONT = "---\nperiod:\n  to: 2024-12-31\n---\n\n";

function told(text: string, manner = {}): string {
  const source = draft(text, manner);
  const cutOff = cutOffOf(reportFrom(source));
  if (cutOff.kind === "too-late") return `too-late ${source.slice(cutOff.place.start, cutOff.place.end)}`;
  return cutOff.kind === "whole-year" ? `whole-year ${cutOff.places.map(({ start, end }) => source.slice(start, end)).join(" ")}` : cutOff.kind;
}

describe("up to when the figures run", () => {
  it.each([
    ["2024年7月1日", "unstated"], ["2024年12月24日", "unstated"],
    ["2024年12月25日", "complete"], ["2025年1月20日", "complete"], ["2024年6月30日", "complete"], ["2023年11月25日", "complete"],
  ])("is asked of reports signed before their year ended, and of no slip: %s", (date, kind) => {
    expect(told("开展行政检查412次。", { date })).toBe(kind);
  });

  it("is not asked of a report on half a year, and not without a year or a date", () => {
    expect(told("开展行政检查412次。", { title: "云溪镇2024年上半年法治政府建设工作报告" })).toBe("complete");
    expect(told("开展行政检查412次。", { date: "" })).toBe("complete");
    expect(cutOffOf(reportFrom("# 云溪镇法治政府建设年度报告\n\n## 一、主要举措\n\n处罚5件。\n\n云溪镇人民政府\n\n2024年11月25日\n")).kind).toBe("complete");
  });

  it.each(["截至2024年10月31日，开展行政检查412次。", "截至目前，开展行政检查412次。", "1—10月开展行政检查412次。", "统计期间为前三季度。", "前10个月全年任务过半，检查412次。"])("is stated: %s", (text) => {
    expect(told(text)).toBe("stated");
  });

  it("is not stated by the end of another year", () => {
    expect(told("截至2023年年底，开展行政检查412次。")).toBe("unstated");
  });

  it("cannot lie behind the day of signing", () => {
    expect(told("截至2024年12月31日，开展行政检查412次。")).toBe("too-late 截至2024年12月31日");
    expect(told("截至2024年11月25日，开展行政检查412次。")).toBe("stated");
    expect(told("截至2025年12月31日有效。")).toBe("unstated");
    expect(told("开展行政检查412次。", { period: FRONT })).toBe("too-late 2024-12-31");
    expect(told("开展行政检查412次。", { period: FRONT, date: "2024年12月20日" })).toBe("too-late 2024-12-31");
    expect(told("开展行政检查412次。", { period: FRONT.replace("12-31", "11-25") })).toBe("stated");
  });

  it("is not the whole year, though figures are said to be of it", () => {
    expect(told("2024年全年开展行政检查412次，全年处罚5件。")).toBe("whole-year 2024年全年 全年");
    expect(told("2023年全年开展行政检查412次。")).toBe("unstated");
    expect(told("全年开展行政检查若干次。")).toBe("unstated");
    expect(told("全年目标412次。")).toBe("unstated");
    expect(told(`全年${"开展行政检查".repeat(10)}412次。`)).toBe("whole-year 全年");
    expect(told(`全年${"开展行政检查".repeat(10)}共412次。`)).toBe("unstated");
  });

  it("is not told by the plan, nor by what stands below it", () => {
    const source = "# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措\n\n处罚5件。\n\n## 二、2025年工作打算\n\n### （一）培训\n\n全年培训12次。\n\n## 三、其他情况\n\n全年接访20人次。\n\n云溪镇人民政府\n\n2024年11月25日\n";
    const cutOff = cutOffOf(reportFrom(source));
    expect(cutOff.kind === "whole-year" && cutOff.places.map(({ start, end }) => source.slice(start, end + 2))).toEqual(["全年接访"]);
  });
});
