import { describe, expect, it } from "vitest";
import { parseDraft, TooDeep } from "../../src/index.js";

const parse = (source: string): unknown => parseDraft(source, { plain: false });

describe("nesting", () => {
  it("of a thousand is read, of more than the parser can follow is refused", () => {
    for (const mark of ["> ", "- ", "1. ", ">"]) {
      expect(() => parse(`甲\n\n${mark.repeat(1000)}乙\n`)).not.toThrow();
      for (const count of [1300, 10_000]) expect(() => parse(`甲\n\n${mark.repeat(count)}乙\n`), mark).toThrow(TooDeep);
    }
  });

  it("is not what rules, dots and figures are", () => {
    for (const line of ["-".repeat(5000), "*".repeat(5000), ".".repeat(5000), "1".repeat(5000), "甲 - ".repeat(3000), "a > ".repeat(3000)]) expect(() => parse(`甲\n\n${line}\n`)).not.toThrow();
  });
});

describe("marks in crowds", () => {
  it("are read as what they are up to two thousand in a paragraph, and as characters beyond", () => {
    const kinds = (source: string): ReadonlySet<string> => new Set(JSON.stringify(parse(source)).match(/"type":"[a-zA-Z]+"/gu));
    expect(kinds("**甲**，".repeat(900))).toContain('"type":"strong"');
    expect(kinds(`${"**甲**，".repeat(900)}\n\n${"**甲**，".repeat(900)}`)).toContain('"type":"strong"');
    expect(kinds("**甲**，".repeat(1100))).not.toContain('"type":"strong"');
    expect(kinds("[甲](u)，".repeat(1900))).toContain('"type":"link"');
    expect(kinds("[甲](u)，".repeat(2100))).not.toContain('"type":"link"');
  });
});
