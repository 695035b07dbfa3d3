import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, wordFinderOf } from "../../src/index.js";

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

  it("finds what a search for each word finds", () => {
    const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 30 });
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
