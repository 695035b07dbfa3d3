import { standard } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import {
  dutiesOf, dutySentence, parseDraft, principalsOf, principalTitlesOf, readTemplate, reportOf, scaffoldOf, tellingTexts, templates, type LevelKey,
} from "../../src/index.js";
import { reportFrom } from "../draft.js";

const told = (source: string): Readonly<Record<string, string>> => Object.fromEntries(dutiesOf(reportFrom(source)).map(({ duty, told: zone }) => [duty.key, zone]));
const draft = (part: string, measures = "开展行政检查412次。"): string =>
  `# 云溪镇2024年法治政府建设年度报告\n\n2024年，我镇全面从严治党，现将情况汇报如下：\n\n## 一、主要举措和成效\n\n${measures}\n\n## 二、存在的不足和原因\n\n司法建议没有按期回复，原因是没有专人。\n\n## 三、第一责任人履职情况\n\n${part}\n\n## 四、2025年主要安排\n\n讲法治课4次。\n`;

describe("the duties of a report", () => {
  it("are told in the part, elsewhere or nowhere; an opening, a shortcoming and a plan tell of none", () => {
    expect(told(draft("镇党委书记主持审议“三重一大”事项17项。", "### （一）规范执法\n\n开展行政检查412次，案卷评查20件。\n\n### （二）学法\n\n学法考试1次。"))).toMatchObject({
      "party-decisions": "part", "government-functions": "elsewhere", "government-supervision": "elsewhere", "government-learning": "elsewhere",
      "party-discipline": "nowhere", "government-judiciary": "nowhere", "party-publicity": "nowhere",
    });
  });

  it("say where they are told, by words, heading and place", () => {
    const source = draft("镇长签发规范性文件2件。", "### （一）概况\n\n学法一事见后。\n\n### （二）学法用法\n\n会前学法8次，学法考试1次。");
    const find = (key: string): unknown => {
      const place = dutiesOf(reportFrom(source)).find(({ duty }) => duty.key === key)?.place;
      return [place?.section?.title, place?.words, source.slice(place?.start, place?.end)];
    };
    expect(find("government-decisions")).toEqual(["第一责任人履职情况", "规范性文件", "规范性文件"]);
    expect(find("government-learning")).toEqual(["学法用法", "学法", "学法用法"]);
  });

  it("take words that are generous in the part strictly elsewhere", () => {
    expect(told(draft("镇党委书记定期研究部署。"))["party-leadership"]).toBe("part");
    expect(told(draft("镇长出庭应诉1次。", "定期研究部署疫情防控。"))["party-leadership"]).toBe("nowhere");
  });

  it("do not take a phrase that means something else", () => {
    expect(told(draft("推动12个村实现一村一法律顾问。"))["party-decisions"]).toBe("nowhere");
    expect(told(draft("镇政府法律顾问列席会议6次。"))["party-decisions"]).toBe("part");
  });

  it("reach with a gap no further than the clause", () => {
    expect(told(draft("出庭1次。", "研究修路，法治宣传4次。"))["party-leadership"]).toBe("nowhere");
    expect(told(draft("出庭1次。", "专题研究全镇法治工作4次。"))["party-leadership"]).toBe("elsewhere");
  });

  it("are those of the level and the year; none where the level is unknown", () => {
    expect(told(draft("x"))).not.toHaveProperty("party-support");
    expect(told("# 清河县人民政府2024年法治政府建设年度报告\n")).toHaveProperty("party-support");
    expect(told("# 云溪镇2015年法治政府建设年度报告\n")).toEqual({});
    expect(told("# 2024年法治政府建设年度报告\n\n## 一、第一责任人履职情况\n\n主持会议。\n")).toEqual({});
  });

  it("count words of an unfilled sentence for the principal whom it names alone", () => {
    const part = standard.duties.filter(({ principal }) => principal === "party").map((duty) => dutySentence(duty, principalTitlesOf(reportFrom(draft("")))));
    const zones = told(draft(part.join("\n\n"), "调解96件。"));
    expect(Object.entries(zones).filter(([, zone]) => zone === "part").map(([key]) => key.split("-")[0])).toEqual(Array.from({ length: 5 }, () => "party"));
  });

  it.each(["town", "subdistrict", "county", "district", "city", "department"] as const)("are all told by a fresh scaffold for %s, each by its own words", (level: LevelKey) => {
    const profile = standard.levels.find(({ key }) => key === level)?.profile ?? "town";
    const report = reportFrom(scaffoldOf({ template: templates[profile], standard, level, year: 2024 }));
    expect(dutiesOf(report).filter((duty) => duty.told !== "part").map(({ duty }) => duty.key)).toEqual([]);
    expect(principalsOf(report).named).toEqual(["party", "government"]);
  });
});

describe("what tells of the year", () => {
  const zones = (source: string): readonly string[] => tellingTexts(reportFrom(source)).map(({ zone, heading, text, section }) => `${zone}${heading ? " heading" : ""} ${text}${section === undefined || heading ? "" : ` < ${section.title}`}`);

  it("is neither the opening nor what was not done nor what is to come", () => {
    expect(zones(draft("镇长出庭1次。", "### （一）执法\n\n检查412次。"))).toEqual([
      "elsewhere heading 主要举措和成效", "elsewhere heading 执法", "elsewhere 检查412次。 < 执法", "part 镇长出庭1次。 < 第一责任人履职情况",
    ]);
  });

  it("is of the part as far as its chapter goes, with all that stands below", () => {
    expect(zones(draft("镇长出庭1次。\n\n### （一）学习\n\n学法8次。\n\n## 四、其他\n\n接访20人次。").replace("## 四、2025年", "## 五、2025年"))).toEqual([
      "elsewhere heading 主要举措和成效", "elsewhere 开展行政检查412次。 < 主要举措和成效", "part 镇长出庭1次。 < 第一责任人履职情况", "part heading 学习", "part 学法8次。 < 学习",
      "elsewhere heading 其他", "elsewhere 接访20人次。 < 其他",
    ]);
  });

  it("is of the part also below a heading that another part's words name, but for shortcomings and plans", () => {
    const below = (heading: string): readonly string[] => zones(draft(`镇长出庭1次。\n\n### （一）${heading}\n\n检查20次。`)).slice(2);
    expect(below("主要举措和成效")).toEqual(["part 镇长出庭1次。 < 第一责任人履职情况", "part heading 主要举措和成效", "part 检查20次。 < 主要举措和成效"]);
    expect(below("存在的不足")).toEqual(["part 镇长出庭1次。 < 第一责任人履职情况"]);
    expect(below("下一步打算")).toEqual(["part 镇长出庭1次。 < 第一责任人履职情况"]);
  });

  it("is found by the duties' own words where a sentence is still to be filled", () => {
    const part = "一般性工作。镇党委书记{{研究议题}}，学法考试{{次数}}次。";
    expect(told(draft(part))["government-learning"]).toBe("nowhere");
    expect(told(draft("一般性工作。镇长组织学法考试{{次数}}次。"))["government-learning"]).toBe("part");
    expect(told(draft("镇党委书记、镇长组织学法考试{{次数}}次。"))["government-learning"]).toBe("part");
    expect(told(draft("组织学法考试{{次数}}次。"))["government-learning"]).toBe("part");
    const source = draft("一般性工作。镇长组织学法考试{{次数}}次。");
    const place = dutiesOf(reportFrom(source)).find(({ duty }) => duty.key === "government-learning")?.place;
    expect(source.slice(place?.start, place?.end)).toBe("学法");
  });

  it("is asked by an own template's duties alone, where it names some", () => {
    const reading = readTemplate("# 标题\n\n## 一、主要举措\n\n<!-- section: measures -->\n\n## 三、履职情况\n\n<!-- section: first-responsible\nduties: [party-decisions, government-learning]\n-->\n", { name: "own" });
    if (!reading.ok) throw new Error("Cannot test, expected a template");
    const source = draft("镇长出庭1次。");
    const report = reportOf({ tree: parseDraft(source, { plain: false }), source }, { standard, templates, choice: { commandLine: reading.template }, plain: false });
    expect(dutiesOf(report).map(({ duty }) => duty.key)).toEqual(["party-decisions", "government-learning"]);
  });

  it("is asked of the kinds alike where a name leaves the level open", () => {
    const keys = dutiesOf(reportFrom("# 安平市2024年法治政府建设年度报告\n")).map(({ duty }) => duty);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every(({ levels }) => levels.includes("county") && levels.includes("city"))).toBe(true);
  });
});

describe("every word of the duties", () => {
  it.each(standard.duties.map((duty) => [duty.key, duty] as const))("of %s tells of it, and no exception does", (key, duty) => {
    for (const word of [...duty.words, ...duty.partWords]) expect(told(draft(`${word.replace("…", "一")}。`))[key] ?? "not asked", word).toMatch(/^(?:part|not asked)$/u);
    for (const word of duty.exceptions) expect(told(draft("下村走访。", `${word}一事。`))[key], word).toBe("nowhere");
  });
});

describe("the sentences that speak of the principals", () => {
  it("are told with whom they name and where they stand", () => {
    const source = draft("镇党委书记主持会议4次。全镇平安。镇长与党委书记带队检查。");
    expect(principalsOf(reportFrom(source)).sentences.map(({ principals, start, end }) => [principals.join("+"), source.slice(start, end)])).toEqual([
      ["party", "镇党委书记主持会议4次。"], ["party+government", "镇长与党委书记带队检查。"],
    ]);
  });

  it("are those of the part; a heading below it names them too", () => {
    expect(principalsOf(reportFrom(draft("主持会议4次。", "镇长检查20次。"))).named).toEqual([]);
    const report = reportFrom(draft("### （一）镇党委书记履职\n\n主持会议4次。"));
    expect([principalsOf(report).named, principalsOf(report).sentences]).toEqual([["party"], []]);
  });

  it("may be missing: the part's heading names both and says nothing", () => {
    expect(principalsOf(reportFrom(draft("主持会议4次。").replace("第一责任人履职情况", "党政主要负责人履职情况"))).named).toEqual([]);
    expect(principalsOf(reportFrom(draft("主持会议4次。").replace("第一责任人履职情况", "镇政府主要负责人履职情况"))).named).toEqual(["government"]);
  });
});
