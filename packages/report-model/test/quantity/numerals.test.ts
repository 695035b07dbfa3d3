import { describe, expect, it } from "vitest";
import { printed, quantitiesOf, written, type Quantity } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const read = (text: string): readonly Quantity[] => quantitiesOf(reportFrom(text));
const only = (text: string): Quantity => {
  const found = read(text);
  expect(found.map(printed), text).toHaveLength(1);
  return found[0] as Quantity;
};

describe("figures in all their forms", () => {
  it.each([
    ["办结19件", "19", "case", "none"], ["发放1万2千份", "12000", "document", "none"], ["投入3800万元", "38000000", "money", "none"],
    ["两万余人次", "20000", "person-time", "above"], ["罚没4119307.94元", "4119307.94", "money", "none"], ["涉案83万多元", "830000", "money", "above"],
    ["投资近100亿元", "10000000000", "money", "below"], ["咨询20多万人次", "200000", "person-time", "above"], ["办结１９件", "19", "case", "none"],
    ["罚没411.93万元", "4119300", "money", "none"], ["约３０余名", "30", "person", "about"], ["十二个乡镇", "12", "item", "none"],
    ["一百一十四个", "114", "item", "none"], ["二十余次", "20", "event", "above"], ["三百零五件", "305", "case", "none"], ["一千二百三十万元", "12300000", "money", "none"],
    ["3千多份", "3000", "document", "above"], ["不少于30场", "30", "event", "above"], ["30场以上", "30", "event", "above"], ["30人左右", "30", "person", "about"],
    ["逾39件", "39", "case", "above"], ["12,345.60元", "12345.60", "money", "none"], ["投资1.5亿元", "150000000", "money", "none"],
    ["村规民约27份", "27", "document", "none"], ["附近3个村", "3", "item", "none"],
  ])("reads %s", (text, value, family, approximation) => {
    const quantity = only(text);
    expect([written(quantity.value), quantity.family, quantity.approximation]).toEqual([value.replace(/\.(\d*?)0+$/u, ".$1"), family, approximation]);
  });

  it.each([
    ["办结率百分之九十五", "95"], ["办结率九成五", "95"], ["占九成", "90"], ["办结率95%", "95"], ["办结率９７．５％", "97.5"], ["占三分之二", "66.66"], ["占百分之三十点五", "30.5"],
  ])("reads %s as per cent", (text, value) => {
    const quantity = only(text);
    expect([written(quantity.value), quantity.family]).toEqual([value, "percent"]);
  });

  it.each([["提高4.4个百分点", "point"], ["增长3倍", "multiple"], ["面积480平方米", "area-square-metres"], ["抽取案卷40卷", "document"]])("reads the unit of %s", (text, family) => {
    expect(only(text).family).toBe(family);
  });

  it("reads ranges with both ends", () => {
    for (const [text, low, high] of [["每位5至6家", "5", "6"], ["知晓率63%～68%", "63", "68"]] as const) {
      const { value, upper } = only(text);
      expect([written(value), upper === undefined ? "" : written(upper)]).toEqual([low, high]);
    }
  });

  it("tells how exactly a figure is printed", () => {
    expect(["97.5%", "3800万元", "1万2千份", "一百二十人", "三万人"].map((text) => written(only(text).step))).toEqual(["0.1", "10000", "1000", "1", "10000"]);
  });

  it("knows the words around a figure, its sentence, clause group and brackets", () => {
    const found = read("全年受理信访事项20宗，办结19宗（含初访3宗）；调解64宗。培训6场120人次。");
    expect(found.map((each) => [printed(each), each.before, each.after, each.sentence, each.segment, each.depth])).toEqual([
      ["20宗", "全年受理信访事项", "", 0, 0, 0], ["19宗", "办结", "", 0, 0, 0], ["3宗", "含初访", "", 0, 0, 1], ["64宗", "调解", "", 0, 1, 0],
      ["6场", "培训", "", 1, 0, 0], ["120人次", "", "", 1, 0, 0],
    ]);
  });
});

describe("tables", () => {
  const table = ["| 单位 | 受理（件） | 办结率 |", "| --- | ---: | ---: |", "| 司法所 | 486 | 96.9% |", "| 合计 | 1.2万 | 95% |"].join("\n");

  it("give their figures the heads of row and column, and the unit of a head", () => {
    const found = read(table);
    expect(found.map((each) => [printed(each), each.before, each.unit, written(each.value)])).toEqual([
      ["486", "司法所受理", "件", "486"], ["96.9%", "司法所办结率", "%", "96.9"], ["1.2万", "合计受理", "件", "12000"], ["95%", "合计办结率", "%", "95"],
    ]);
  });
});
