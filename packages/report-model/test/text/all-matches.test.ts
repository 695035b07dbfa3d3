import { describe, expect, it } from "vitest";
import { allMatches } from "../../src/text/all-matches.js";

describe("allMatches", () => {
  it.each([
    ["甲1乙22", /\d+/gu], ["甲乙", /\d+/gu], ["甲𠮷乙", /丙*/gu], ["", /丙*/gu], ["2024年、2025年", /((?:19|20)\d{2})年/gu],
  ])("gives what matchAll gives in %s", (text, pattern) => {
    expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it("begins at the beginning, wherever the pattern was left", () => {
    const pattern = /甲/gu;
    pattern.lastIndex = 2;
    expect(allMatches("甲乙丙", pattern).map(({ index }) => index)).toEqual([0]);
    expect(pattern.lastIndex).toBe(0);
  });
});
