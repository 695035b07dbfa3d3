import { describe, expect, it } from "vitest";
import { frontMatterOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** Each key with its value and what stands at the places that are told of both. */
function read(source: string): readonly (readonly [string, unknown, string, string])[] | undefined {
  const found = frontMatterOf(reportFrom(source));
  return found === undefined ? undefined : [...found.values].map(([name, { value, start, end, key }]) => [name, value, source.slice(key.start, key.end), source.slice(start, end)]);
}

describe("front matter", () => {
  it.each([["LF", "\n"], ["CRLF", "\r\n"], ["CR", "\r"]])("is read with the places of its keys and values, with %s", (_, end) => {
    expect(read(["---", "year: 2024", "authority: [甲, 乙]", "signed: 2025-01-20", "---", "", "正文。", ""].join(end))).toEqual([
      ["year", 2024, "year", "2024"], ["authority", ["甲", "乙"], "authority", "[甲, 乙]"], ["signed", "2025-01-20", "signed", "2025-01-20"],
    ]);
  });

  it("is none without its lines, or anywhere but at the top", () => {
    expect([read("正文。\n"), read(""), read("正文。\n\n---\nyear: 2024\n---\n"), read("---\nyear: 2024\n")]).toEqual([undefined, undefined, undefined, undefined]);
    expect(read("---\n---\n")).toEqual([]);
  });

  it("keeps texts, numbers, lists and maps as they are, and points at the key where nothing stands", () => {
    expect(read("---\na: 甲\nb: true\nc:\n  to: 2024-12-31\nd:\ne: \"2024\"\nf: null\n---\n")?.map(([name, value, key, place]) => [name, value, key, place.trim()])).toEqual([
      ["a", "甲", "a", "甲"], ["b", true, "b", "true"], ["c", { to: "2024-12-31" }, "c", "to: 2024-12-31"], ["d", null, "d", ""], ["e", "2024", "e", "\"2024\""], ["f", null, "f", "null"],
    ]);
  });

  it("is read as far as it can be where its YAML is faulty or no map", () => {
    expect(read("---\nyear: 2024\nlevel: [\n---\n")?.[0]).toEqual(["year", 2024, "year", "2024"]);
    expect([read("---\n- 甲\n---\n"), read("---\n甲\n---\n")]).toEqual([[], []]);
    expect(read("---\n? [甲]\n: 1\nyear: 2024\n---\n")?.map(([name]) => name)).toEqual(["year"]);
    expect(read("---\n2024: 甲\n---\n")?.map(([name, value]) => [name, value])).toEqual([["2024", "甲"]]);
  });

  it("makes nothing of aliases that multiply", () => {
    const bomb = ["a: &a [甲, 甲]", ...Array.from("bcdefgh", (name, at) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg".charAt(at)}`).join(", ")}]`)].join("\n");
    expect(read(`---\n${bomb}\n---\n`)?.at(-1)?.[1]).toBeNull();
    expect(read(`---\na: &a [甲]\nb: [${Array(12).fill("*a").join(", ")}]\n---\n`)?.at(-1)?.[1]).toBeNull();
    expect(read("---\na: &a 甲\nb: *a\n---\n")?.at(-1)).toEqual(["b", null, "b", "b"]);
    expect(read("---\na: &a 甲\nb: [*a]\n---\n")?.at(-1)?.[1]).toEqual(["甲"]);
  });
});
