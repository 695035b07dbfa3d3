import { describe, expect, it } from "vitest";
import { headingMarkOf, STYLE_RANK } from "../../src/text/heading-mark.js";

/** A mark in one line: style, number, as written, what is wrong. */
function mark(text: string, isHeading = false): string {
  const found = headingMarkOf(text, isHeading);
  if (found === undefined) return "none";
  expect(found.length).toBe(found.text.length);
  expect(text.startsWith(found.text)).toBe(true);
  return `${found.style} ${String(found.number)} ${found.text}${found.flaw === undefined ? "" : ` ${found.flaw}`}`;
}

describe("the number in front of a heading", () => {
  it.each([
    ["第一部分 主要举措", "part 1 第一部分"], ["第十二章：附则", "part 12 第十二章："], ["一、主要举措", "comma 1 一、"], ["二十三、其他", "comma 23 二十三、"], ["（一）规范执法", "bracket 1 （一）"], ["（十）结语", "bracket 10 （十）"],
    ["1.加强学习", "arabic 1 1."], ["12、加强学习", "arabic 12 12、"], ["（1）加强学习", "arabic-bracket 1 （1）"], ["2）加强学习", "arabic-bracket 2 2）"], ["①加强学习", "circled 1 ①"], ["⑳加强学习", "circled 20 ⑳"],
    ["主要举措", "none"], ["", "none"], ["3.2万元", "none"], ["2024年工作", "none"], ["甲一、乙", "none"],
  ])("of %s is %s", (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it.each([
    ["四、）加强", "comma 4 四、） stray-bracket"], ["一.加强", "comma 1 一. wrong-separator"], ["一，加强", "comma 1 一， wrong-separator"], ["（二）、加强", "bracket 2 （二）、 punctuation-after-bracket"], ["（）加强", "bracket undefined （） empty"],
    ["（）、加强", "bracket undefined （）、 empty"], ["【三】加强", "bracket 3 【三】 wrong-bracket"], ["〔三〕、加强", "bracket 3 〔三〕、 wrong-bracket"], ["一）加强", "bracket 1 一） missing-opening"], ["（1）、加强", "arabic-bracket 1 （1）、 punctuation-after-bracket"],
  ])("that is broken is still what it was meant to be: %s is %s", (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it("is none where it counts, but where the text is known to be a heading", () => {
    for (const text of ["一、二审案件", "三、四季度任务", "一、二、三等奖"]) expect([mark(text), mark(text, true).slice(0, 5)], text).toEqual(["none", "comma"]);
    expect(mark("一、三项制度")).toBe("comma 1 一、");
  });

  it("is none where its signs are no numeral", () => {
    expect([mark("一二三、甲"), mark("（一一）甲"), mark("第一一章甲")]).toEqual(["none", "none", "none"]);
  });

  it("stands above or below another by its style", () => {
    const styles = ["第一部分", "一、", "（一）", "1.", "（1）", "①"].map((text) => headingMarkOf(`${text}甲`)?.style ?? "part");
    expect(styles.map((style) => STYLE_RANK[style])).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
