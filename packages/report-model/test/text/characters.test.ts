import { describe, expect, it } from "vitest";
import { isWordCharacter, normalised } from "../../src/text/characters.js";

/** A text, each unit in its normal form beside its neighbours. */
const normal = (text: string): string => Array.from({ length: text.length }, (_, at) => normalised(text.charAt(at), text.charAt(at - 1), text.charAt(at + 1))).join("");

describe("one unit of a text in its normal form", () => {
  it.each([
    ["０１２３４５６７８９", "0123456789"], ["ＡＺａｚ", "AZaz"], ["９５％", "95%"], ["Ｖ２．０", "V2.0"], ["＃＋－＊", "#+-*"], ["甲(乙)丙", "甲（乙）丙"], ["甲,乙:丙;丁?戊!", "甲，乙：丙；丁？戊！"],
    ["甲~乙", "甲～乙"], ["甲\u301c乙", "甲～乙"], ["甲“乙”《丙》、。", "甲“乙”《丙》、。"], ["甲\u200b乙\u200c丙\u200d丁\u2060戊\u00ad己\ufeff", "甲乙丙丁戊己"], ["一龥", "一龥"], ["＠＄～｝", "＠＄～｝"], ["àé—…", "àé—…"],
  ])("%s is read as %s", (text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  it.each([["1,234.5", "1,234.5"], ["12:30", "12:30"], ["a,b", "a,b"], ["1,甲", "1，甲"], ["甲,1", "甲，1"], ["12:", "12："], ["f(x)", "f（x）"], ["1(2)3", "1（2）3"], ["5~6", "5~6"]])("marks inside numbers and Latin words stay: %s", (text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  it("parts words by spaces only where both sides are of ASCII", () => {
    expect(["a", "Z", "0", "!", "~", "(", "甲", " ", "", "é", "１"].map((unit) => isWordCharacter(unit))).toEqual([true, true, true, true, true, true, false, false, false, false, false]);
  });
});
