import { describe, expect, it } from "vitest";
import { authorityInTitle, endOf, factsOf, headOf, kindsOf, templateOf, trailingBlocksOf, type Facts } from "../../src/index.js";
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
    expect([facts.documentNumber?.from, facts.addressee?.from]).toEqual(["head", "head"]);
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

const TITLE = "# 云溪镇2024年法治政府建设年度报告";
const draftOf = (...lines: readonly string[]): string => `${lines.join("\n\n")}\n`;
/** Facts of a report with such front matter, whose head and end say something of their own. */
const given = (frontMatter: string): Facts => factsOf(reportFrom(`---\n${frontMatter}\n---\n\n${draftOf(TITLE, "云委〔2025〕3号", "签发人：张三", "中共清河县委：", "## 一、主要举措", "全年处罚5件。", "清河县云溪镇人民政府", "2025年1月20日")}`));

describe("front matter", () => {
  it("goes before the text", () => {
    const facts = given("document-number: 云府〔2025〕9号\naddressee: 清河县人民政府\nsigner: 李四\nsuperior: 安平市\nsigned: 2025-02-01\nperiod: { from: 2024-01-01 }");
    expect([facts.documentNumber, facts.addressee, facts.signer, facts.superior].map((read) => [read?.value, read?.from])).toEqual([
      ["云府〔2025〕9号", "front-matter"], ["清河县人民政府", "front-matter"], ["李四", "front-matter"], ["安平市", "front-matter"],
    ]);
    expect([facts.signed?.value, facts.period.from?.value, facts.period.to]).toEqual([{ year: 2025, month: 2, day: 1 }, { year: 2024, month: 1, day: 1 }, undefined]);
  });

  it("says nothing where a place is still to be filled, or where it holds something else", () => {
    for (const text of ["signer: \"{{签发人}}\"\nyear: \"{{year}}\"\nauthority: \"{{authority|单位全称}}\"", "signer: \"  \"\nyear: 24\nauthority: []", "signer: [李四]\nyear: 二〇二四\nauthority: [\"\", 5]", "period: null\nlevel: village\nsigned: 昨天", "period: 全年\nlevel: null"]) {
      const facts = given(text);
      expect([facts.signer?.value, facts.year?.value, facts.level?.value, facts.period.from, facts.signed?.value.month]).toEqual(["张三", 2024, "town", undefined, 1]);
      expect(facts.authorities.map(({ value }) => value)).toEqual(["清河县云溪镇人民政府"]);
    }
  });

  it("keeps its values without the blanks around them", () => {
    expect(given("signer: \" 李四 \"").signer?.value).toBe("李四");
    expect(given("authority: 石坪乡人民政府").authorities.map(({ value, from }) => [value, from])).toEqual([["石坪乡人民政府", "front-matter"]]);
    expect(given("level: county").level).toMatchObject({ value: "county", from: "front-matter" });
  });
});

describe("head and end", () => {
  const facts = (...lines: readonly string[]): Facts => factsOf(reportFrom(draftOf(...lines)));

  it("name the authority, the head first, then the end, then the title", () => {
    const read = (...lines: readonly string[]): readonly unknown[] => facts(...lines).authorities.map(({ value, from }) => [value, from]);
    const body = ["## 一、主要举措", "全年处罚5件。"];
    expect(read("石坪乡人民政府", TITLE, ...body, "云溪镇人民政府")).toEqual([["石坪乡人民政府", "head"]]);
    expect(read(TITLE, ...body, "云溪镇人民政府")).toEqual([["云溪镇人民政府", "end"]]);
    expect(read(TITLE, ...body, "石坪乡人民政府", "云溪镇人民政府", "抄送：县司法局")).toEqual([["云溪镇人民政府", "end"]]);
    expect(read(TITLE, ...body, "云溪镇人民政府", "来源：清河县人民政府")).toEqual([["云溪镇人民政府", "end"]]);
    expect(read(TITLE, ...body)).toEqual([["云溪镇", "title"]]);
    expect(read("来源：清河县人民政府", TITLE, ...body, "抄送：县司法局")).toEqual([["云溪镇", "title"]]);
    expect(read("来源：清河县人民政府", "# 2024年法治政府建设年度报告", ...body, "报送单位：云溪镇人民政府", "抄送：县司法局")).toEqual([["云溪镇人民政府", "end"]]);
    expect(read("主送：清河县司法局", "报送单位：云溪镇人民政府", "# 2024年法治政府建设年度报告", ...body)).toEqual([["云溪镇人民政府", "head"]]);
    expect(read("主送：清河县司法局", "# 2024年法治政府建设年度报告", ...body)).toEqual([]);
    expect(read(TITLE, ...body, "云溪镇人民政府", ...Array.from({ length: 13 }, () => "上一篇"))).toEqual([["云溪镇人民政府", "end"]]);
    expect(read(TITLE, ...body, "云溪镇人民政府", ...Array.from({ length: 14 }, () => "上一篇"))).toEqual([["云溪镇", "title"]]);
  });

  it("part at the first heading", () => {
    const report = reportFrom(draftOf(TITLE, "2024年，推进法治政府建设。", "## 一、主要举措", "全年处罚5件。"));
    expect(headOf(report).map(({ view }) => view.text)).toEqual(["云溪镇2024年法治政府建设年度报告", "2024年，推进法治政府建设。"]);
    expect(endOf(report).map(({ view }) => view.text)).toEqual(["一、主要举措", "全年处罚5件。"]);
    expect(endOf(reportFrom("")).length).toBe(0);
    expect(endOf(reportFrom("## 一、主要举措\n\n全年处罚5件。\n")).map(({ view }) => view.text)).toEqual(["一、主要举措", "全年处罚5件。"]);
  });

  it("show the authority behind its label", () => {
    const source = draftOf("# 2024年法治政府建设年度报告", "## 一、主要举措", "全年处罚5件。", "报送单位：中共云溪镇委员会云溪镇人民政府");
    expect(factsOf(reportFrom(source)).authorities.map(({ start, end }) => source.slice(start, end))).toEqual(["中共云溪镇委员会", "云溪镇人民政府"]);
  });

  it("name the addressee in a line of its own that ends with its colon", () => {
    const addressee = (line: string): string | undefined => facts(TITLE, line, "## 一、主要举措").addressee?.value;
    expect(addressee("中共清河县委、清河县人民政府：")).toBe("中共清河县委、清河县人民政府：");
    expect(addressee("报告单位：云溪镇，现将情况报告如下：")).toBeUndefined();
    expect(addressee("现将2024年情况报告如下：")).toBeUndefined();
    expect(addressee("- 中共清河县委：")).toBeUndefined();
    expect(addressee(`${"县".repeat(59)}：`)).toBe(`${"县".repeat(59)}：`);
    expect(addressee(`${"县".repeat(60)}：`)).toBeUndefined();
  });

  it("name the signer behind a label", () => {
    const signer = (line: string): unknown => {
      const source = draftOf(line, TITLE, "## 一、主要举措");
      const found = factsOf(reportFrom(source)).signer;
      return found === undefined ? undefined : [found.value, found.from, source.slice(found.start, found.end)];
    };
    expect(signer("签发人：张三")).toEqual(["张三", "head", "张三"]);
    expect(signer("签发人：")).toBeUndefined();
    expect(signer("由签发人：张三")).toBeUndefined();
  });

  it("tell the year by the title, else by a line that is no date and no number of a document", () => {
    const year = (...lines: readonly string[]): unknown => {
      const found = facts(...lines, "## 一、主要举措").year;
      return [found?.value, found?.from];
    };
    expect(year("关于2023年工作", TITLE)).toEqual([2024, "title"]);
    expect(year("# 云溪镇法治政府建设年度报告", "（2025年1月20日）", "云委〔2025〕3号", "2024年，推进法治政府建设。")).toEqual([2024, "head"]);
    expect(year("# 云溪镇法治政府建设年度报告", "2025年1月20日")).toEqual([undefined, undefined]);
    expect(year("2024年，推进法治政府建设。")).toEqual([2024, "head"]);
    const title = "# 云溪镇法治政府建设工作报告";
    expect(year(title, "2017年以来，云溪镇推进依法行政，2019年获评示范镇。")).toEqual([undefined, undefined]);
    expect(year(title, "2021年至2023年，云溪镇推进依法行政。")).toEqual([undefined, undefined]);
    expect(year(title, "云溪镇综合执法队于1995年挂牌，2024年推进依法行政。")).toEqual([2024, "head"]);
    expect(year(title, "认真落实《全面深化法治领域改革纲要（2023－2027年）》，2024年推进依法行政。")).toEqual([2024, "head"]);
    expect(year(title, "2020年1月9日在云溪镇人民代表大会会议上")).toEqual([undefined, undefined]);
    expect(year(title, "2024年1—6月，云溪镇推进依法行政。")).toEqual([2024, "head"]);
    expect(year(title, "一、2024年推进法治政府建设情况", "全年受理办件318件。")).toEqual([2024, "head"]);
  });
});

describe("the title", () => {
  it("names the authority in front of the year, of 关于, or of its subject", () => {
    const named = (title: string): readonly unknown[] => authorityInTitle(reportFrom(`# ${title}\n`)).map(({ value, from }) => [value, from]);
    expect(named("云溪镇2024年法治政府建设年度报告")).toEqual([["云溪镇", "title"]]);
    expect(named("云溪镇关于2024年法治政府建设情况的报告")).toEqual([["云溪镇", "title"]]);
    expect(named("云溪镇法治政府建设年度报告")).toEqual([["云溪镇", "title"]]);
    expect(named("关于2024年法治政府建设情况的报告")).toEqual([]);
    expect(named("2024年云溪镇法治政府建设情况报告")).toEqual([["云溪镇", "title"]]);
    expect(named("关于2024年度清河县司法局法治政府建设情况的报告")).toEqual([["清河县司法局", "title"]]);
    for (const title of ["2024年全县法治政府建设情况报告", "2024年法治政府建设年度报告", "2024年全面推进法治政府建设报告", "2024年我镇法治政府建设情况报告"]) expect(named(title)).toEqual([]);
    expect(named("清河县人民法院工作报告（2024年）")).toEqual([["清河县人民法院", "title"]]);
    expect(named("清河县案件数据情况（2024年）")).toEqual([]);
    expect(named("清河县公安机关2017至2021年执法情况报告")).toEqual([["清河县公安机关", "title"]]);
    expect(named("镇2024年法治政府建设年度报告")).toEqual([]);
    expect(authorityInTitle(reportFrom("2024年，推进工作。\n"))).toEqual([]);
  });

  it("is a fact with its place, or none", () => {
    const source = `云委〔2025〕3号\n\n${TITLE}\n`;
    const { title } = factsOf(reportFrom(source));
    expect([title?.value, title?.from, source.slice(title?.start, title?.end)]).toEqual(["云溪镇2024年法治政府建设年度报告", "title", "云溪镇2024年法治政府建设年度报告"]);
    expect(factsOf(reportFrom("2024年，推进工作。\n")).title).toBeUndefined();
  });
});

describe("the kinds a report can be of", () => {
  const kinds = (...lines: readonly string[]): readonly string[] => kindsOf(reportFrom(draftOf(...lines))).map(({ key }) => key);

  it("are those of the first authority that tells them", () => {
    expect(kinds("---\nauthority: [云溪书院, 云溪镇人民政府]\n---", TITLE)).toEqual(["zhen"]);
    expect(kinds("# 安平市2024年法治政府建设年度报告")).toEqual(["county-city-government", "city-government"]);
    expect(kinds("# 云溪书院2024年法治政府建设年度报告")).toEqual([]);
  });

  it("are told with the place of the authority that said so", () => {
    const source = draftOf("---\nauthority: 中共云溪镇委员会\n---", TITLE);
    const { level, superior } = factsOf(reportFrom(source));
    expect([level?.value, source.slice(level?.start, level?.end), superior]).toEqual(["town", "中共云溪镇委员会", undefined]);
    const above = draftOf("清河县云溪镇人民政府", TITLE);
    const place = factsOf(reportFrom(above)).superior;
    expect([place?.value, place?.from]).toEqual(["清河县", "head"]);
  });
});
