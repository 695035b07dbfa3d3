import { describe, expect, it } from "vitest";
import { chineseInteger, chineseNumeral, headingMarkOf, markInWords } from "../../src/index.js";

describe("numerals of headings", () => {
  it("are read and written alike from 1 to 99", () => {
    for (let value = 1; value <= 99; value++) expect(chineseInteger(chineseNumeral(value))).toBe(value);
    expect([chineseNumeral(10), chineseNumeral(12), chineseNumeral(20), chineseNumeral(35)]).toEqual(["十", "十二", "二十", "三十五"]);
    expect(chineseInteger("一百二十")).toBe(120);
    expect([chineseInteger(""), chineseInteger("甲"), chineseInteger("一二")]).toEqual([undefined, undefined, undefined]);
  });
});

describe("numbering marks", () => {
  it.each([
    ["一、主要举措", "comma", 1, undefined], ["十二、其他", "comma", 12, undefined], ["四、）下一年度", "comma", 4, "stray-bracket"],
    ["一.主要举措", "comma", 1, "wrong-separator"], ["（三）规范执法", "bracket", 3, undefined], ["（）加强学习", "bracket", undefined, "empty"],
    ["（二）、包案", "bracket", 2, "punctuation-after-bracket"], ["一）纵深推进", "bracket", 1, "missing-opening"], ["【三】规范", "bracket", 3, "wrong-bracket"],
    ["1.加强", "arabic", 1, undefined], ["2、加强", "arabic", 2, undefined], ["（1）认真", "arabic-bracket", 1, undefined], ["3）认真", "arabic-bracket", 3, undefined],
    ["③落实", "circled", 3, undefined], ["第二部分主要做法", "part", 2, undefined],
  ])("reads %s", (text, style, number, flaw) => {
    const mark = headingMarkOf(text);
    expect([mark?.style, mark?.number, mark?.flaw]).toEqual([style, number, flaw]);
  });

  it.each(["1.5万元", "2020.12.2", "一是加强", "一、二审案件共5件", "主要举措", "（此件公开发布）", "12345热线", "第一，"])("takes %s for none", (text) => {
    expect(headingMarkOf(text)).toBeUndefined();
  });

  it("are written in the official form", () => {
    expect(["part", "comma", "bracket", "arabic", "arabic-bracket", "circled"].map((style) => markInWords(style as "part", 3))).toEqual(["第三部分", "三、", "（三）", "3.", "（3）", "③"]);
  });
});
