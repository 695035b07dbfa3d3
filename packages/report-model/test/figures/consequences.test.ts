import { describe, expect, it } from "vitest";
import { wrong } from "./wrong.js";

describe("what follows from another figure's slip", () => {
  it.each([
    ["a sum says what the figure should be", "全年四项安排依次为62.5万元、98.4万元、71.6万元和53.5万元，合计268万元，比上年的240万元增加46万元。", ["sum 268万元"]],
    ["another telling with the digits in order makes it right", "全年新收复议案件318件。在全部381件新收复议案件中，涉公安管理的127件、占39.9%。", []],
    ["a balance says what became of it", "年初持证人员743人，新领证58人，注销41人，年末760人。配备审核人员52人，占持证人员的6.8%。", []],
    ["two shares are right of what their parts come to", "全旗持证人员共426人，其中旗直部门287人，苏木乡镇149人，分别占65.8%和34.2%。", ["excess 426人"]],
  ])("is not told where %s", (_, text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });

  it.each([
    ["the same value told twice is no other telling", "全年受理行政复议案件286件，审结280件。共受理行政复议案件286件，比上年的240件下降19.2%。", ["growth 19.2%"]],
    ["what is left is not what became of the whole", "新收申请100件，办结80件，其余20件正在办理。涉农申请10件，占新收申请的50%。", ["rate 50%"]],
    ["a sum that points at a part does not correct it", "收到申请318件。\n\n上述申请中，维持138件、驳回130件、撤销40件，撤销数比上年的154件增长100%。", ["growth 100%", "sum 40件"]],
  ])("is told where it does not follow: %s", (_, text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });
});

describe("a rate beside a rest that is right", () => {
  it("is told once", () => {
    expect(wrong("应领218人，领取证件203人，持证率95.1%，其余15人未领。")).toEqual(["rate 95.1%"]);
  });

  it("leaves alone what was carried over", () => {
    expect(wrong("上年结转3件，新收100件，办结98件，其余5件正在办理。")).toEqual([]);
  });
});
