import { describe, expect, it } from "vitest";
import { clausesOf, sentencesOf } from "../../src/text/sentences.js";

const sentences = (text: string): readonly string[] => sentencesOf(text).map((each) => each.text);

describe("sentences", () => {
  it.each([
    ["甲。乙！丙？", ["甲。", "乙！", "丙？"]], ["甲。乙", ["甲。", "乙"]], ["甲", ["甲"]], ["", []], ["。", ["。"]], ["甲；乙，丙。", ["甲；乙，丙。"]],
    ["他说“依法办。”群众满意。", ["他说“依法办。”", "群众满意。"]], ["（已办结。）下一件。", ["（已办结。）", "下一件。"]], ["真的？！好。", ["真的？！", "好。"]], ["“一。”）二", ["“一。”）", "二"]],
  ])("of %s end at their stop and what closes behind it", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("know where they stand", () => {
    expect(sentencesOf("甲乙。丙。”丁")).toEqual([{ text: "甲乙。", start: 0, end: 3 }, { text: "丙。”", start: 3, end: 6 }, { text: "丁", start: 6, end: 7 }]);
  });

  it("are cut once and told again, also when very many others were asked for in between", () => {
    const first = sentencesOf("甲。乙。");
    sentencesOf("丙。");
    expect(sentencesOf("甲。乙。")).toBe(first);
    for (let number = 0; number < 2000; number++) sentencesOf(`第${String(number)}句。`);
    expect(sentencesOf("甲。乙。")).toEqual(first);
    expect(sentencesOf("甲。乙。"), "the memory is emptied when it is full").not.toBe(first);
  });
});

describe("clauses", () => {
  it.each([["甲，乙；丙。", ["甲，", "乙；", "丙。"]], ["甲、乙，丙", ["甲、乙，", "丙"]], ["一是：甲。", ["一是：", "甲。"]]])("of %s end at every stop but the enumeration comma", (text, expected) => {
    expect(clausesOf(text).map((each) => each.text)).toEqual(expected);
  });

  it("are not mistaken for the sentences of the same text", () => {
    expect([sentences("子，丑。"), clausesOf("子，丑。").map((each) => each.text), sentences("子，丑。")]).toEqual([["子，丑。"], ["子，", "丑。"], ["子，丑。"]]);
  });
});
