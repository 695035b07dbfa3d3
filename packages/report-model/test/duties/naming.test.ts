import { describe, expect, it } from "vitest";
import { principalsNamedIn, type Report } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const TOWN = reportFrom("# 清河县新村镇2024年法治政府建设年度报告\n\n清河县新村镇人民政府\n");
const STREET = reportFrom("# 城东街道办事处2024年法治政府建设年度报告\n");
const COUNTY = reportFrom("# 清河县人民政府2024年法治政府建设年度报告\n");
const BUREAU = reportFrom("# 清河县水务局2024年法治政府建设年度报告\n");
/** Reports whose front matter says of what level they are. */
const ofLevel = (level: string, title = "2024年法治政府建设年度报告"): Report => reportFrom(`---\nlevel: ${level}\n---\n\n# ${title}\n`);
const UNKNOWN = reportFrom("# 2024年法治政府建设年度报告\n");

describe("the principals that a text names", () => {
  it.each([
    ["镇党委书记主持会议", "party"], ["新村镇党委书记主持会议", "party"], ["镇长出庭应诉", "government"], ["书记带头讲课", "party"],
    ["镇党委书记、镇长", "party government"], ["党政主要负责人", "party government"], ["镇党政“一把手”", "party government"],
    ["镇党委、政府主要负责人", "party government"], ["镇党委和镇政府的主要领导", "party government"], ["镇党委主要负责人", "party"],
    ["镇政府主要负责同志", "government"], ["主要领导亲自抓", "party government"], ["双组长", "party government"], ["王强同志主持", "party government"],
    ["党（工）委书记", "party"], ["组织主要负责人学习", "party government"], ["镇长处理纠纷", "government"],
    ["副镇长带队", ""], ["党委副书记", ""], ["习近平总书记", ""], ["以习近平同志为核心", ""], ["村党支部书记", ""], ["各村党委书记", ""], ["社区（村）主要负责人", ""],
    ["各部门主要负责人", ""], ["各包干单位由“一把手”负责", ""], ["县委书记到镇里调研", ""], ["县长热线", ""], ["城镇长效管理", ""], ["镇党委副书记、镇长", "government"], ["乡镇长期规划", ""],
    ["贯彻《党政主要负责人履行推进法治建设第一责任人职责规定》", ""], ["行政机关负责人出庭", ""], ["部分同志认识不足", ""], ["书记员到庭", ""],
  ])("of a town: %s", (text, names) => {
    expect(principalsNamedIn(text, TOWN).join(" ")).toBe(names);
  });

  it.each([
    ["街道党工委书记", "party"], ["办事处主任", "government"], ["街道办主任带队", "government"], ["主任主持办公会", "government"],
    ["居委会主任", ""], ["办事处副主任", ""], ["党政办主任", ""], ["人大工委主任", ""],
  ])("of a subdistrict: %s", (text, names) => {
    expect(principalsNamedIn(text, STREET).join(" ")).toBe(names);
  });

  it.each([
    ["县委书记、县长", "party government"], ["县委、县政府主要负责同志", "party government"], ["区县党政主要负责人", "party government"],
    ["各乡镇党政主要负责人述法", ""], ["各乡镇长", ""], ["乡镇（街道）党委书记", ""], ["常务副县长", ""], ["县直单位主要负责人", ""],
  ])("of a county: %s", (text, names) => {
    expect(principalsNamedIn(text, COUNTY).join(" ")).toBe(names);
  });

  it.each([
    ["局党组书记、局长", "party government"], ["单位主要负责人", "party government"], ["局长", "government"], ["副局长", ""], ["打开新格局长远谋划", ""],
  ])("of a department: %s", (text, names) => {
    expect(principalsNamedIn(text, BUREAU).join(" ")).toBe(names);
  });

  it("of a level that front matter names: its titles and no other level's", () => {
    const named = (level: string, title?: string) => (text: string): string => principalsNamedIn(text, ofLevel(level, title)).join(" ");
    expect(["办事处主任", "街道党工委书记", "镇长出庭应诉", "县长主持会议"].map(named("subdistrict"))).toEqual(["government", "party", "", ""]);
    expect(["市委书记主持会议", "市长主持会议", "县长主持会议"].map(named("city", "安平市人民政府2024年法治政府建设年度报告"))).toEqual(["party", "government", ""]);
    expect(["办事处主任", "镇长出庭应诉"].map(named("subdistrict", "云溪镇2024年法治政府建设年度报告"))).toEqual(["government", ""]);
  });

  it("with the name of its own place in front, whatever stands before it", () => {
    expect(principalsNamedIn("包村镇党委书记带队", TOWN)).toEqual(["party"]);
    expect(principalsNamedIn("包村镇长带队", TOWN)).toEqual(["government"]);
    expect(principalsNamedIn("包村党委书记带队", TOWN)).toEqual([]);
  });

  it("of those bodies alone that stand right before the word", () => {
    expect(principalsNamedIn("镇人大和镇政府主要负责人", TOWN)).toEqual(["government"]);
    expect(principalsNamedIn("镇党委（政府）主要负责人", TOWN)).toEqual(["party"]);
    expect(principalsNamedIn("村委会、镇政府主要负责人", TOWN)).toEqual(["government"]);
    expect(principalsNamedIn("镇党委会同镇政府主要负责人", TOWN)).toEqual(["government"]);
    expect(principalsNamedIn("由各单位牵头、主要负责人签字", TOWN)).toEqual([]);
    expect(principalsNamedIn("由各单位牵头，主要负责人签字", TOWN)).toEqual(["party", "government"]);
    expect(principalsNamedIn("书记员到庭，书记旁听", TOWN)).toEqual(["party"]);
    expect(principalsNamedIn("《镇长信箱管理办法》和镇长", TOWN)).toEqual(["government"]);
  });

  it("of an unknown authority: any title", () => {
    expect(principalsNamedIn("区委书记主持会议", UNKNOWN)).toEqual(["party"]);
    expect(principalsNamedIn("乡长出庭应诉", UNKNOWN)).toEqual(["government"]);
  });
});
