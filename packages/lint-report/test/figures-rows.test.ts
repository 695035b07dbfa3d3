import { describe, expect, it } from "vitest";
import { figuresOfDraft, type FigureRow } from "remark-preset-lint-report";

const HEAD = "# 云溪镇人民政府2024年法治政府建设年度报告\n\n";

function rows(text: string): readonly FigureRow[] {
  return figuresOfDraft({ source: HEAD + text, plain: false });
}

describe("the words a figure measures", () => {
  const cases: readonly (readonly [text: string, indicators: readonly string[]])[] = [
    ["我镇2024年共受理信访事项20件，其中已办结19件，办结率达到95%。", ["受理信访事项", "已办结", "办结率"]],
    ["人民调解案件总数为12件，涉案金额共83万多元，投资总额近1亿元。", ["人民调解案件", "涉案金额", "投资总额"]],
    ["促成23户被征收人签约；引入2名具有律师资格的专业人才。", ["促成被征收人签约", "引入具有律师资格的专业人才"]],
    ["涉及3981户被征收人的整体改建项目征收完成率已达99.5%。", ["涉及被征收人的整…", "被征收人的整体改建项目征收完成率"]],
    ["共开展1次推进会、2场专题宣传、5场次法治讲座。", ["开展推进会", "专题宣传", "法治讲座"]],
    ["受理、办结分别为12件、9件和3件。", ["办结", "办结", "办结"]],
    ["开展“双随机、一公开”检查12次；实施30次“双随机、一公开”抽查。", ["“双随机、一公开”检查", "实施“双随机、一公开”"]],
    ["一是印发手册3000册。2023年受理8件，2024年度受理9件。", ["印发手册", "2023年受理", "受理"]],
    ["》之后3件，“之前4件，12件。", ["之后", "之前", "之前"]],
    ["培训内容覆盖考试范围的75%以上。已完成100%的网格化管理工作。", ["培训内容覆盖考试范围", "已完成的网格化管理工作"]],
    ["| 类别 | 受理（件） |\n| --- | --- |\n| 信访 | 20 |\n| 合计 | 20 |", ["信访受理", "合计受理"]],
  ];
  it.each(cases)("of %j", (text, indicators) => {
    expect(rows(text).map(({ indicator }) => indicator)).toEqual(indicators);
  });
});

describe("which numbers are rows", () => {
  const cases: readonly (readonly [text: string, printed: readonly string[]])[] = [
    ["2024年5月15日，学习贯彻党的二十届三中全会精神，受理12345热线3件。", ["3件"]],
    ["全镇工作再上了一个新台阶，没有一项遗留。设立一个工作组3人。", ["3人"]],
    ["与三家银行签约200亿授信额度。", ["三家", "200亿"]],
    ["正文没有数字。", []],
  ];
  it.each(cases)("in %j", (text, printed) => {
    expect(rows(text).map((row) => row.printed)).toEqual(printed);
  });
});

describe("recomputation", () => {
  const cases: readonly (readonly [text: string, verdicts: readonly (readonly [printed: string, verdict: FigureRow["verdict"], formula: string, expected: readonly string[]])[]])[] = [
    ["受理20件，办结19件，办结率95%。", [["95%", "right", "19÷20=95%", []]]],
    ["受理20件，办结19件，办结率98%。", [["98%", "wrong", "19÷20=95%", ["95%"]]]],
    ["开展宣传12场次，其中进村6场次、进校5场次、进企2场次。", [["12场次", "wrong", "6+5+2=13", ["13场次"]]]],
    ["受理行政复议18件，办结21件。", [["21件", "doubtful", "21件＞18件", []]]],
    ["开庭18件，负责人出庭应诉21件。", [["21件", "wrong", "21件＞18件", []]]],
    ["立涉黑涉恶案件18宗，破案27宗。", [["27宗", "doubtful", "27宗＞18宗", []]]],
    ["全镇23个村中21个聘请了法律顾问，实现全覆盖。", [["21个", "wrong", "全覆盖：21个＜23个", []]]],
    ["换发甲类许可证36家、乙类许可证9家、丙类许可证8家（三类证照合计53家）。", [["53家", "right", "36+9+8=53", []]]],
    ["受理20件，办结19件。", []],
  ];
  it.each(cases)("of %j", (text, verdicts) => {
    const told = rows(text).filter(({ verdict }) => verdict !== "unchecked").map(({ printed, verdict, formula, expected }) => [printed, verdict, formula, expected]);
    expect(told).toEqual(verdicts);
  });
});

describe("sections", () => {
  it("are paths of headings with their marks, in every form of heading", () => {
    const text = "开头1件。\n\n## 一、主要举措\n\n2件。\n\n（一）化解矛盾\n\n3件。\n\n1.调解纠纷。办结4件。\n\n二、下一步安排\n\n5件。\n";
    expect(rows(text).map(({ section }) => section)).toEqual([
      [], ["一、主要举措"], ["一、主要举措", "（一）化解矛盾"], ["一、主要举措", "（一）化解矛盾", "1.调解纠纷"], ["二、下一步安排"],
    ]);
  });
});

describe("long drafts", () => {
  it.each([
    ["digits", "受理3件，".repeat(60_000)], ["one clause", `${"共".repeat(300_000)}受理3件。`], ["quotation marks", "“3件".repeat(60_000)], ["sections", "## 一、标题\n\n3件。\n\n".repeat(5_000)],
  ])("of %s are read in seconds", (_, text) => {
    const before = performance.now();
    expect(rows(text).length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
