import { describe, expect, it } from "vitest";
import { factsOf, templateOf, trailingBlocksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const OFFICIAL = `中国共产党云溪镇委员会 清河县云溪镇人民政府

云委〔2020〕50号

签发人：张三

云溪镇 2020 年度法治政府建设报告

（2020年12月2日）

中共清河县委：

2020年，云溪镇推进法治政府建设。

一、主要举措

二、存在的不足

中国共产党清河县云溪镇委员会

清河县云溪镇人民政府

2020年12月2日

抄送：县司法局。
`;

describe("facts of a report", () => {
  it("are read from a joint official letter, each with its place", () => {
    const report = reportFrom(OFFICIAL, { plain: true });
    const facts = factsOf(report);
    expect(facts.authorities.map(({ value }) => value)).toEqual(["中国共产党云溪镇委员会", "清河县云溪镇人民政府"]);
    expect([facts.level?.value, facts.superior?.value, facts.year?.value]).toEqual(["town", "清河县", 2020]);
    expect([facts.documentNumber?.value, facts.signer?.value, facts.addressee?.value]).toEqual(["云委〔2020〕50号", "张三", "中共清河县委："]);
    expect(facts.signed?.value).toEqual({ year: 2020, month: 12, day: 2 });
    expect(OFFICIAL.slice(facts.year?.start, facts.year?.end)).toBe("2020");
    expect(OFFICIAL.slice(facts.authorities[1]?.start, facts.authorities[1]?.end)).toBe("清河县云溪镇人民政府");
    expect(trailingBlocksOf(report).size).toBe(4);
  });

  it("are taken from front matter first", () => {
    const facts = factsOf(reportFrom("---\nauthority: [中共清河县委员会, 清河县人民政府]\nlevel: county\nyear: 2023\nsigned: 2024-02-05\nperiod:\n  to: 2023-12-31\n---\n\n# 清河县2022年法治政府建设年度报告\n"));
    expect([facts.level?.value, facts.year?.value, facts.year?.from, facts.authorities.length]).toEqual(["county", 2023, "front-matter", 2]);
    expect([facts.signed?.value, facts.period.to?.value]).toEqual([{ year: 2024, month: 2, day: 5 }, { year: 2023, month: 12, day: 31 }]);
  });

  it.each([
    ["云溪镇2024年法治政府建设年度报告", "town"], ["云溪镇人民政府关于2024年度法治政府建设情况的报告", "town"], ["清河县2024年法治政府建设年度报告", "county"],
    ["城东街道办事处2024年法治政府建设工作报告", "subdistrict"], ["安平区人民政府2024年法治政府建设情况报告", "district"], ["清河县司法局2024年法治政府建设年度报告", "department"],
    ["清河县卫生健康委员会2024年法治政府建设年度报告", "department"],
  ])("tell the level from the title %s", (title, level) => {
    expect(factsOf(reportFrom(`# ${title}\n\n2024年，推进法治政府建设。\n`)).level?.value).toBe(level);
  });

  it("leave a city's level open, and still know its template", () => {
    const report = reportFrom("# 安平市人民政府2024年法治政府建设年度报告\n");
    expect(factsOf(report).level).toBeUndefined();
    expect(templateOf(report).template.name).toBe("county");
    expect(templateOf(reportFrom("# 2024年法治政府建设年度报告\n")).origin).toBe("default");
  });
});
