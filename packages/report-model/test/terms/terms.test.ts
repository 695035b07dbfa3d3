import { describe, expect, it } from "vitest";
import { blocksOf, contextsAt, dayInWords, lastDayOf, termsOf, writingTimeOf, type TimeContext } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const draft = (text: string, { year = 2024, heading = "一、主要举措和成效", date = "2025年1月20日" } = {}): string =>
  `# 云溪镇${String(year)}年法治政府建设年度报告\n\n## ${heading}\n\n${text}\n\n云溪镇人民政府\n\n${date}\n`;

const told = (text: string): readonly string[] => termsOf(reportFrom(draft(text))).map(({ term, block, start, end }) => `${term.key}: ${block.view.text.slice(start, end)}`);

describe("the dated terms of a draft", () => {
  it("are found with their quotation marks, without, and in others", () => {
    expect(told("推进“八五”普法，七五普法和\"九五\"普法。")).toEqual(["popularisation-8: “八五”普法", "popularisation-7: 七五普法", "popularisation-9: \"九五\"普法"]);
  });

  it("are found across soft line breaks and emphasis", () => {
    expect(told("开展**扫黑除恶**专项\n斗争。")).toEqual(["sweep-away-crime: 扫黑除恶专项斗争"]);
  });

  it("are the plenums of a list one by one", () => {
    expect(told("贯彻二十届二中、三中、四中全会精神")).toEqual(["plenum-20-2: 二中", "plenum-20-3: 三中", "plenum-20-4: 四中"]);
    expect(told("贯彻十九届五中全会和六中全会精神")).toEqual(["plenum-19-5: 五中", "plenum-19-6: 六中"]);
    expect(told("贯彻二十届四中全会精神")).toEqual(["plenum-20-4: 二十届四中全会"]);
    expect(told("云溪二中、三中的学生参加县人大二十届三次会议旁听")).toEqual([]);
  });

  it("are the longest where several begin", () => {
    expect(told("传达第二次中央全面依法治国工作会议精神")).toEqual(["rule-of-law-conference-2: 第二次中央全面依法治国工作会议"]);
  });

  it("are none where the letters mean something else", () => {
    expect(told("落实学法制度、依法制定、执法制约、重大执法决定法制审核")).toEqual([]);
    expect(told("参观法制教育基地")).toEqual([]);
    expect(told("交警中队适用一般程序办理案件12起，整改隐患3处。执法队适用一般程序办理案件2起")).toEqual(["ordinary-procedure: 适用一般程序"]);
  });

  it("begin behind a comma that only tells what is meant", () => {
    expect(told("适用简易程序9件、一般程序3件")).toEqual(["ordinary-procedure: 一般程序"]);
    expect(told("办结案件12件（不含道路交通），其中适用简易程序9件、一般程序3件")).toEqual(["ordinary-procedure: 一般程序"]);
  });
});

describe("the time of which a sentence speaks", () => {
  const contexts = (text: string, manner = {}): readonly TimeContext[] => {
    const report = reportFrom(draft(text, manner));
    const block = blocksOf(report).find(({ view }) => view.text.includes("扫黑除恶专项斗争"));
    if (block === undefined) throw new Error("Cannot test, expected a block with the term");
    const start = block.view.text.indexOf("扫黑除恶专项斗争");
    return [...contextsAt({ block, start, end: start + 8 }, report)].sort();
  };

  it.each<readonly [string, readonly TimeContext[]]>([
    ["开展扫黑除恶专项斗争，摸排线索6条。", []],
    ["自2018年扫黑除恶专项斗争开展以来，摸排线索46条。", ["history"]],
    ["2019年的扫黑除恶专项斗争中移送线索6条。", ["history"]],
    ["2024年开展扫黑除恶专项斗争。", []],
    ["扫黑除恶专项斗争圆满收官，群众满意。", ["finished"]],
    ["群众满意，扫黑除恶专项斗争由常态化取代。", ["changed"]],
    ["原扫黑除恶专项斗争办公室。", ["changed"]],
    ["不再开展扫黑除恶专项斗争。", ["negated"]],
    ["印发《扫黑除恶专项斗争方案》。", ["title"]],
    ["开展“扫黑除恶专项斗争”宣传。", ["quoted"]],
    ["下一步，开展扫黑除恶专项斗争。", ["planned"]],
    ["2025年开展扫黑除恶专项斗争。", ["planned"]],
    ["《2018年以来工作总结》收录扫黑除恶专项斗争。", []],
    ["评估完成。开展扫黑除恶专项斗争。", []],
    ["进入新时期，开展扫黑除恶专项斗争。", []],
    ["喜迎扫黑除恶专项斗争。", ["awaited"]],
    ["扫黑除恶专项斗争条例公开征求意见。", ["draft"]],
    ["开展扫黑除恶专项斗争，2023年移送线索6条。", []],
    ["2019年印发办法，扫黑除恶专项斗争移送线索6条，评估完成。", ["history"]],
    ["评估完成，扫黑除恶专项斗争继续开展。", []],
    ["扫黑除恶专项斗争由县里部署，2025年移送线索6条。", ["planned"]],
    ["《甲办法》“乙”扫黑除恶专项斗争。", []],
    ["全年处罚5件。不再开展扫黑除恶专项斗争。全年培训12次。", ["negated"]],
  ])("%s", (text, expected) => {
    expect(contexts(text)).toEqual(expected);
  });

  it("is the next year in the plan", () => {
    expect(contexts("开展扫黑除恶专项斗争。", { heading: "二、下一年度主要安排" })).toEqual(["planned"]);
  });
});

describe("when a report was written", () => {
  const time = (date: string): string | undefined => writingTimeOf(reportFrom(draft("开展行政检查12次。", { date }))).signed;

  it("is the day of signing, where that can be", () => {
    expect(time("2025年1月20日")).toBe("2025-01-20");
    expect(time("2024年11月5日")).toBe("2024-11-05");
    expect(time("2024年7月1日")).toBe("2024-07-01");
    expect(time("2025年12月31日")).toBe("2025-12-31");
  });

  it("is unknown where the date has a slip", () => {
    expect(time("2024年1月20日")).toBeUndefined();
    expect(time("2021年1月20日")).toBeUndefined();
    expect(time("2024年6月30日")).toBeUndefined();
    expect(time("2026年1月20日")).toBeUndefined();
    expect(writingTimeOf(reportFrom("# 云溪镇法治政府建设年度报告\n\n## 一、主要举措\n\n处罚5件。\n\n云溪镇人民政府\n\n2025年1月20日\n"))).toEqual({ year: undefined, signed: undefined });
  });

  it("is told in words", () => {
    expect([dayInWords("2022-05-01"), dayInWords(null), dayInWords(undefined)]).toEqual(["2022年5月1日", "", ""]);
  });

  it("is taken to be the middle of the year after where nothing says so", () => {
    expect(lastDayOf({ year: 2024, signed: undefined })).toBe("2025-06-30");
    expect(lastDayOf({ year: undefined, signed: undefined })).toBeUndefined();
  });
});
