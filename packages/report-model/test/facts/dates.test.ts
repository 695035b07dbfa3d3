import { describe, expect, it } from "vitest";
import { standard } from "@lint-report/standard";
import { annexBlocksOf, blocksOf, compareDates, dateOfBlock, isCalendarDate, isoDate, isReportTitle, titleBlockOf, titleYearsIn, trailingBlocksOf } from "../../src/index.js";
import { isReportYear } from "../../src/facts/dates.js";
import { reportFrom } from "../draft.js";

describe("a date", () => {
  const day = (text: string): string => {
    const block = blocksOf(reportFrom(text))[0];
    const date = block === undefined ? undefined : dateOfBlock(block);
    return date === undefined ? "none" : `${String(date.year)}-${String(date.month)}-${String(date.day)}`;
  };

  it.each([
    ["2020年12月2日", "2020-12-2"], ["（2020年2月29日）", "2020-2-29"], ["2021年元月5日", "2021-1-5"], ["二〇二一年十二月三十一日", "2021-12-31"], ["二零二一年一月二日", "2021-1-2"],
    ["2021年2月29日", "none"], ["2021年13月1日", "none"], ["2021年0月1日", "none"], ["2021年4月31日", "none"], ["二〇二一年十三月一日", "none"], ["自2021年1月5日起", "none"], ["2021年1月", "none"], ["1949年10月1日", "1949-10-1"],
  ])("of the line %s is %s", (line, expected) => {
    expect(day(line)).toBe(expected);
  });

  it("is one that the calendar has", () => {
    expect([[2024, 2, 29], [2023, 2, 29], [2023, 12, 31], [2023, 12, 32], [2023, 0, 1], [2023, 1, 0]].map(([year = 0, month = 0, dayOf = 0]) => isCalendarDate({ year, month, day: dayOf }))).toEqual([true, false, true, false, false, false]);
  });

  it("is written in front matter by the standard's form", () => {
    expect([isoDate("2025-01-20"), isoDate("2025-1-2")]).toEqual([{ year: 2025, month: 1, day: 20 }, { year: 2025, month: 1, day: 2 }]);
    for (const value of ["2025-02-30", "2025/01/20", "x2025-01-20", "2025-01-20x", 2025, null, undefined]) expect(isoDate(value), String(value)).toBeUndefined();
  });

  it("is earlier by year, month, then day", () => {
    const at = (year: number, month: number, dayOf: number) => ({ year, month, day: dayOf });
    const sign = (a: ReturnType<typeof at>, b: ReturnType<typeof at>): number => Math.sign(compareDates(a, b));
    expect([sign(at(2024, 12, 31), at(2025, 1, 1)), sign(at(2025, 2, 1), at(2025, 1, 31)), sign(at(2025, 1, 2), at(2025, 1, 10)), sign(at(2025, 1, 2), at(2025, 1, 2))]).toEqual([-1, 1, -1, 0]);
  });

  it("has a year that a report can be about", () => {
    expect([1989, 1990, 2024, 2100, 2101, 24, 2024.5, "2024", null].map((year) => isReportYear(year))).toEqual([false, true, true, true, false, false, false, false, false]);
  });
});

describe("a title", () => {
  it.each([
    ["云溪镇2024年法治政府建设年度报告", true], ["关于2024年度法治政府建设工作情况的报告", true], ["云溪镇2024年法治政府建设年度报告。", false], ["云溪镇2024年工作报告", false], ["云溪镇年度工作报告法治政府建设", false], [`${"云".repeat(70)}法治政府建设年度报告`, true], [`${"云".repeat(71)}法治政府建设年度报告`, false],
  ])("of such a report: %s is %s", (text, expected) => {
    expect(isReportTitle(text, standard.forms)).toBe(expected);
  });

  const titleOf = (source: string): string | undefined => titleBlockOf(reportFrom(source))?.view.text;

  it("is the first heading of the top, else the line with a year, else any that names one", () => {
    expect(titleOf("# 云溪镇2024年法治政府建设年度报告\n\n段。\n")).toBe("云溪镇2024年法治政府建设年度报告");
    expect(titleOf("首页>政务公开>法治政府建设年度报告\n\n法治政府建设报告\n\n云溪镇2024年法治政府建设年度报告\n\n段。\n")).toBe("云溪镇2024年法治政府建设年度报告");
    expect(titleOf("法治政府建设报告\n\n段。\n")).toBe("法治政府建设报告");
    expect(titleOf("云溪镇2024年法治政府建设年度报告\n\n# 云溪镇2023年法治政府建设年度报告\n\n段。\n")).toBe("云溪镇2023年法治政府建设年度报告");
    expect(titleOf("# 年度工作\n\n段。\n")).toBe("年度工作");
    expect(titleOf("段。\n\n## 小节\n")).toBeUndefined();
  });

  it("is none behind the beginning of the text, nor a numbered or listed line", () => {
    expect(titleOf("# 年度工作\n\n全年受理20件。\n\n云溪镇2024年法治政府建设年度报告\n")).toBe("云溪镇2024年法治政府建设年度报告");
    expect(titleOf("# 年度工作\n\n一、云溪镇2024年法治政府建设年度报告\n\n- 云溪镇2024年法治政府建设年度报告\n")).toBe("年度工作");
    expect(titleOf("法治政府建设报告\n\n全年受理20件。\n\n云溪镇2024年法治政府建设年度报告\n")).toBe("法治政府建设报告");
    expect(titleOf(`法治政府建设报告\n\n${"甲".repeat(81)}\n\n云溪镇2024年法治政府建设年度报告\n`)).toBe("法治政府建设报告");
    expect(titleOf(`法治政府建设报告\n\n${"甲".repeat(80)}\n\n云溪镇2024年法治政府建设年度报告\n`)).toBe("云溪镇2024年法治政府建设年度报告");
    expect(titleOf("首页>云溪镇2023年法治政府建设年度报告\n\n云溪镇2024年法治政府建设年度报告\n")).toBe("云溪镇2024年法治政府建设年度报告");
    expect(titleOf(`${"段。\n\n".repeat(20)}云溪镇2024年法治政府建设年度报告\n`)).toBeUndefined();
  });

  it("is read without hashes that Markdown does not take", () => {
    expect([titleOf("##云溪镇2024年法治政府建设年度报告\n"), titleOf("云溪镇#2024年法治政府建设年度报告\n")]).toEqual(["云溪镇2024年法治政府建设年度报告", "云溪镇#2024年法治政府建设年度报告"]);
    expect([titleOf("#云溪镇2024年法治政府建设年度报告\n\n段。\n"), titleOf("＃云溪镇2024年法治政府建设年度报告\n")]).toEqual(["云溪镇2024年法治政府建设年度报告", "云溪镇2024年法治政府建设年度报告"]);
  });

  it.each([
    ["2024年法治政府建设情况及2025年工作安排", [2024]], ["2024年和2025年法治政府建设情况", [2024]], ["2023年、2024年法治政府建设情况", [2023]], ["2023年和2025年法治政府建设情况", [2023, 2025]], ["2024年法治政府建设2025年报告", [2024, 2025]], ["贯彻和落实2024年法治政府建设2025年报告", [2024, 2025]], ["2024年报告", [2024]], ["年度报告", []],
  ])("%s is about %j", (text, years) => {
    expect(titleYearsIn(text).map(({ year }) => year)).toEqual(years);
  });
});

describe("what closes a report", () => {
  const closing = (kind: typeof trailingBlocksOf, source: string): readonly string[] => {
    const report = reportFrom(source);
    const found = kind(report);
    return blocksOf(report).filter(({ index }) => found.has(index)).map(({ view }) => view.text);
  };
  const BODY = "# 云溪镇2024年法治政府建设年度报告\n\n一、主要举措\n\n全年受理20件。\n\n";

  it("is the signature, the date and all behind it", () => {
    expect(closing(trailingBlocksOf, `${BODY}特此报告。\n\n清河县云溪镇人民政府（盖章）\n\n2025年1月20日\n\n扫一扫在手机打开当前页\n`)).toEqual(["特此报告。", "清河县云溪镇人民政府（盖章）", "2025年1月20日", "扫一扫在手机打开当前页"]);
    expect(closing(trailingBlocksOf, `${BODY}清河县云溪镇人民政府\n\n抄送：县司法局。\n`)).toEqual(["清河县云溪镇人民政府", "抄送：县司法局。"]);
    expect(closing(trailingBlocksOf, BODY)).toEqual([]);
    expect(closing(trailingBlocksOf, `${BODY}2024年3月5日\n\n召开会议。\n\n二、不足\n\n还有差距。\n`)).toEqual([]);
  });

  it("names annexes by their label, one by one or in a list", () => {
    expect(closing(annexBlocksOf, `${BODY}附件：1. 统计表\n\n2. 清单\n\n附件2 清单\n\n附近3个村有20件。\n\n3. 其他\n`)).toEqual(["附件：1.统计表", "清单", "附件2清单"]);
    expect(closing(annexBlocksOf, `${BODY}附件\n\n附件：统计表\n\n1. 不在其列\n`)).toEqual(["附件", "附件：统计表"]);
  });
});
