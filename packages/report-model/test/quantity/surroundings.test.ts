import { describe, expect, it } from "vitest";
import { standard } from "@lint-report/standard";
import { printed, quantitiesOf, written, type Quantity } from "../../src/index.js";
import { maskedUnits } from "../../src/quantity/masks.js";
import { reportFrom } from "../draft.js";

const read = (text: string): readonly Quantity[] => quantitiesOf(reportFrom(text));
const figures = (text: string): readonly string[] => read(text).map(printed);

describe("what is counted", () => {
  it("is read in paragraphs, lists and cells, not in headings", () => {
    expect(figures("# 受理20件\n\n- 办结19件\n\n| 项目 | 数量 |\n| --- | --- |\n| 调解 | 8件 |\n\n培训6场。\n")).toEqual(["19件", "8件", "6场"]);
  });

  it("is no part of a name with letters, nor the rest of one", () => {
    for (const text of ["购买A4打印纸", "推广A20件", "5G应用", "20A级", "V2.0版", "文号GB15个"]) expect(figures(text), text).toEqual([]);
    expect(figures("APP受理20件")).toEqual(["20件"]);
    expect(figures("建设5G基站12个")).toEqual(["12个"]);
  });

  it("is not what leaves open how many, nor its last sign", () => {
    for (const text of ["两三次", "七八个村", "一二百件", "三五十人", "十七八名", "一百二三十户"]) expect(figures(text), text).toEqual([]);
    expect(figures("走访两三次，收集意见20条")).toEqual(["20条"]);
  });

  it("is not a span of years, nor a numeral without a unit", () => {
    expect([figures("连续三年"), figures("第三方"), figures("三级联动"), figures("八成家")]).toEqual([[], [], [], ["八成"]]);
  });

  it("by a share is a share, whatever noun follows", () => {
    expect(["近八成家庭参与", "三分之二户数", "百分之五个案"].map((text) => read(text).map((each) => [printed(each), each.family, each.unit, each.approximation]))).toEqual([
      [["近八成", "percent", "", "below"]], [["三分之二", "percent", "", "none"]], [["百分之五", "percent", "", "none"]],
    ]);
  });

  it("carries the unit that stands behind a space as well", () => {
    expect(read("办结率95 %").map((each) => [printed(each), each.family])).toEqual([["95 %", "percent"]]);
  });

  it("is hedged by the word behind it, unless that begins the next", () => {
    expect(read("涉案2980万元多，挽回280万元左右").map((each) => [printed(each), each.approximation])).toEqual([["2980万元多", "above"], ["280万元左右", "about"]]);
    expect(read("比上年的2980万元多收280万元").map((each) => [printed(each), each.approximation])).toEqual([["2980万元", "none"], ["280万元", "none"]]);
  });

  it("runs from one number to another only where both are plain and the second has the unit", () => {
    expect(read("每村5至6家，每镇5家至8家").map((each) => [printed(each), each.upper === undefined ? "" : written(each.upper)])).toEqual([["5至6家", "6"], ["5家至8家", "8"]]);
    expect(read("每村5至约6家").map((each) => [printed(each), each.upper])).toEqual([["5", undefined], ["约6家", undefined]]);
    expect(read("编号5至6，").map((each) => [printed(each), each.upper])).toEqual([["5", undefined], ["6", undefined]]);
    expect(read("共受理5").map((each) => [printed(each), each.upper])).toEqual([["5", undefined]]);
    expect(read("每村5至6家左右").map((each) => [printed(each), each.approximation])).toEqual([["5至6家左右", "about"]]);
  });
});

describe("the words around a figure", () => {
  const around = (text: string): readonly (readonly string[])[] => read(text).map((each) => [each.before, each.after, each.lead]);

  it("behind it go up to the next mark or figure", () => {
    expect(around("举办6场法治讲座和20次培训，覆盖全镇")).toEqual([["举办", "法治讲座和", "举办"], ["法治讲座和", "培训", "法治讲座和"]]);
  });

  it("before it go back to the last mark, and further back over enumeration commas", () => {
    expect(around("全镇受理20件，经调解、和解等方式结案19件")).toEqual([["全镇受理", "", "全镇受理"], ["和解等方式结案", "", "经调解、和解等方式结案"]]);
    expect(around("Web端、窗口受理20件")).toEqual([["窗口受理", "", "Web端、窗口受理"]]);
  });

  it("hold a short name in brackets, not a remark and not a number", () => {
    expect(around("全县。村（社区）调解员调解20件")).toEqual([["村（社区）调解员调解", "", "村（社区）调解员调解"]]);
    expect(around("受理20件，村（社区）调解19件").at(-1)).toEqual(["村（社区）调解", "", "村（社区）调解"]);
    expect(around("乡镇（管委会）调解20件")).toEqual([["乡镇（管委会）调解", "", "乡镇（管委会）调解"]]);
    expect(around("乡镇（居委会等）调解20件")).toEqual([["调解", "", "调解"]]);
    expect(around("（市）区受理20件")).toEqual([["（市）区受理", "", "（市）区受理"]]);
    expect(around("办结（含上年结转）案件20件")).toEqual([["案件", "", "案件"]]);
    expect(around("办结（第3项）案件20件").at(-1)).toEqual(["案件", "", "案件"]);
    expect(around("办结）案件20件")).toEqual([["案件", "", "案件"]]);
  });
});

describe("the place of a figure", () => {
  const placed = (text: string): readonly (readonly [string, number, number, number])[] => read(text).map((each) => [printed(each), each.sentence, each.segment, each.depth]);

  it("is told by sentence, clause group outside brackets, and depth of brackets", () => {
    expect(placed("受理20件（来访3件；来信4件）；办结5件。培训6场；宣传7场。")).toEqual([["20件", 0, 0, 0], ["3件", 0, 0, 1], ["4件", 0, 0, 1], ["5件", 0, 1, 0], ["6场", 1, 0, 0], ["7场", 1, 1, 0]]);
    expect(placed("受理20件（含来访10件（初访3件）4件）办结5件")).toEqual([["20件", 0, 0, 0], ["10件", 0, 0, 1], ["3件", 0, 0, 2], ["4件", 0, 0, 1], ["5件", 0, 0, 0]]);
  });

  it("is not deeper for brackets that a sentence left open or closed too often", () => {
    expect(placed("受理（含来访3件。）办结5件（初访2件）")).toEqual([["3件", 0, 0, 1], ["5件", 1, 0, 0], ["2件", 1, 0, 1]]);
  });
});

describe("a figure of a table", () => {
  const table = (...rows: readonly string[]): readonly (readonly string[])[] =>
    read([rows[0] ?? "", (rows[0] ?? "").replaceAll(/[^|]+/gu, " --- "), ...rows.slice(1)].join("\n")).map((each) => [printed(each), each.before, each.lead, each.unit, written(each.value), written(each.step)]);

  it("takes the unit of its column before that of its row, and its value with it", () => {
    expect(table("| 项目 | 金额（万元） |", "| 罚没（件） | 12.5 |")).toEqual([["12.5", "罚没金额", "罚没金额", "万元", "125000", "1000"]]);
    expect(table("| 项目 | 数量 |", "| 受理（件） | 12 |")).toEqual([["12", "受理数量", "受理数量", "件", "12", "1"]]);
  });

  it("keeps its own unit, and has none where no head names one", () => {
    expect(table("| 项目 | 受理（件） |", "| 来访 | 12人 |")).toEqual([["12人", "来访受理", "来访受理", "人", "12", "1"]]);
    expect(table("| 项目 | 数量 |", "| 来访 | 12 |")).toEqual([["12", "来访数量", "来访数量", "", "12", "1"]]);
    expect(table("| 项目 | 数量（见附表） |", "| 来访 | 12 |")).toEqual([["12", "来访数量", "来访数量", "", "12", "1"]]);
  });

  it("that is itself the head of its row does not name itself", () => {
    expect(table("| 数量 | 项目 |", "| 来访12件 | 甲 |")).toEqual([["12件", "数量来访", "数量来访", "件", "12", "1"]]);
  });

  it("belongs to its own table", () => {
    const two = "| 项目 | 受理 |\n| --- | --- |\n| 甲 | 1件 |\n\n段。\n\n| 名称 | 办结 |\n| --- | --- |\n| 乙 | 2件 |\n";
    expect(read(two).map((each) => each.before)).toEqual(["甲受理", "乙办结"]);
  });
});

describe("what no quantity can be in", () => {
  it("is a word of the list, not the last signs of a numeral with its unit", () => {
    expect(figures("凝聚20万众志成城")).toEqual([]);
    expect([figures("一起努力"), figures("调解纠纷二十一起"), figures("共调处一百零一起")]).toEqual([[], ["二十一起"], ["一百零一起"]]);
  });

  it("is found by a pattern that may match nothing as well", () => {
    const entry = standard.nonQuantities[0];
    expect(entry).toBeDefined();
    const own = { ...standard, nonQuantities: entry === undefined ? [] : [{ ...entry, words: [], pattern: "8*" }, { ...entry, words: [], pattern: "" }] };
    expect([...maskedUnits("1882", own)]).toEqual([0, 1, 1, 0]);
  });
});
