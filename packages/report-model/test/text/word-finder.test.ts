import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, holdsAny, wordFinderOf } from "../../src/index.js";

const WORDS = ["法治", "法治政府", "政府建设", "建设"];

describe("wordFinderOf", () => {
  it("tells every word in order of place, the longest first", () => {
    expect(wordFinderOf(WORDS)("法治政府建设").map(({ word, start, end }) => [word, start, end]))
      .toEqual([["法治政府", 0, 4], ["法治", 0, 2], ["政府建设", 2, 6], ["建设", 4, 6]]);
  });

  it("makes the finder of a list once, and finds no empty word", () => {
    expect(wordFinderOf(WORDS)).toBe(wordFinderOf(WORDS));
    expect(wordFinderOf([""])("法治")).toEqual([]);
  });

  it("finds words that begin beyond the basic plane, and none at half of a character", () => {
    const words = ["😀好", "𠮷镇", "好"];
    expect(wordFinderOf(words)("甲😀好𠮷镇😀").map(({ word, start, end }) => [word, start, end])).toEqual([["😀好", 1, 4], ["好", 3, 4], ["𠮷镇", 4, 7]]);
    const others = ["（公开）", "𐀀甲", "𐏿"];
    expect(wordFinderOf(others)("乙（公开）𐀀甲𐏿").map(({ word, start }) => [word, start])).toEqual([["（公开）", 1], ["𐀀甲", 5], ["𐏿", 8]]);
    expect(wordFinderOf(words)("\ude00好").map(({ word, start }) => [word, start])).toEqual([["好", 1]]);
  });

  it("finds what a search for each word finds", () => {
    const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "😀", "𠮷"), maxLength: 30 });
    fc.assert(fc.property(letters, fc.array(letters.filter((word) => word !== "" && word.length < 5), { maxLength: 6 }), (text, words) => {
      const naive = words.flatMap((word, entry) => Array.from({ length: text.length }, (_, start) => start)
        .filter((start) => text.startsWith(word, start)).map((start) => `${String(start)} ${String(entry)}`));
      expect(wordFinderOf(words)(text).map(({ start, entry }) => `${String(start)} ${String(entry)}`).sort()).toEqual(naive.sort());
    }));
  });
});

describe("apart", () => {
  it("keeps of overlapping hits the first and longest", () => {
    expect(apart(wordFinderOf(WORDS)("法治政府建设")).map(({ word }) => word)).toEqual(["法治政府", "建设"]);
  });
});

describe("holdsAny", () => {
  it("tells whether any of the words stands anywhere in a text", () => {
    expect(["推进法治", "法治", "政府建", "建设", "法", "", "治法"].map((text) => holdsAny(text, WORDS))).toEqual([true, true, false, true, false, false, false]);
    expect([holdsAny("法治", []), holdsAny("法治", [""]), holdsAny("甲😀好", ["😀好"])]).toEqual([false, false, true]);
  });

  it("agrees with the finder", () => {
    const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 12 });
    fc.assert(fc.property(letters, fc.array(letters.filter((word) => word !== "" && word.length < 5), { maxLength: 6 }), (text, words) => {
      expect(holdsAny(text, words)).toBe(wordFinderOf(words)(text).length > 0);
    }));
  });
});
