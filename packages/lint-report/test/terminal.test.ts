import { describe, expect, it } from "vitest";
import { cleanLine } from "../src/terminal/clean.js";
import { codeFrame, type Marked } from "../src/terminal/code-frame.js";
import { folded } from "../src/terminal/fold.js";
import { styleOf, terminalOf, type Terminal } from "../src/terminal/terminal.js";
import { widthOf } from "../src/terminal/width.js";
import { nodeWorld } from "../src/node-world.js";

const narrow: Terminal = { color: false, interactive: true, columns: 60, symbols: true, ambiguousWide: false };
const plain = styleOf({ color: false });

describe("width", () => {
  const widths: readonly (readonly [text: string, columns: number])[] = [
    ["abc", 3], ["法治", 4], ["（一）", 6], ["ａ１％", 6], ["ab 法", 5], ["“”", 2], ["e\u0301", 1], ["\u200b", 0], ["😀", 2], ["👩‍💻", 2], ["👍🏽", 2], ["𠮷", 2], ["ｶﾅ", 2], ["한", 2], ["", 0],
  ];
  it.each(widths)("of %j is %i", (text, columns) => {
    expect(widthOf(text, { ambiguousWide: false })).toBe(columns);
  });

  it("draws quotation marks wide on an old Chinese console", () => {
    expect(widthOf("“法治”——①", { ambiguousWide: true })).toBe(14);
  });
});

/** What stands above the carets, column by column. */
function underlined(marked: Omit<Marked, "line">, terminal = narrow): string {
  const [source = "", carets = ""] = codeFrame({ ...marked, line: 7 }, terminal, plain);
  const from = carets.indexOf("^");
  const to = carets.lastIndexOf("^") + 1;
  let column = 0;
  let result = "";
  for (const { segment } of new Intl.Segmenter("zh").segment(source)) {
    if (column >= from && column < to) result += segment;
    column += widthOf(segment, terminal);
  }
  return result;
}

describe("code frame", () => {
  it("underlines exactly the marked characters", () => {
    const text = "2025年，办结率98%，成功率“95%”。";
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) expect(underlined({ text, start, end })).toBe(text.slice(start, end));
    }
  });

  it("underlines across tabs, emoji and combining marks", () => {
    const text = "\t甲e\u0301😀乙\t丙";
    expect(underlined({ text, start: 1, end: 2 })).toBe("甲");
    expect(underlined({ text, start: 6, end: 7 })).toBe("乙");
    expect(underlined({ text, start: 8, end: 9 })).toBe("丙");
  });

  it("keeps the marked part of a very long line in sight", () => {
    const text = `${"法治政府建设稳步推进，".repeat(80)}办结率写错了${"，群众满意度持续提升".repeat(80)}`;
    const at = text.indexOf("办结率");
    for (const [start, end] of [[at, at + 6], [0, 3], [text.length - 3, text.length]] as const) {
      const [source = ""] = codeFrame({ text, start, end, line: 12345 }, narrow, plain);
      expect(widthOf(source, narrow)).toBeLessThanOrEqual(narrow.columns);
      expect(widthOf(source, narrow)).toBeGreaterThan(narrow.columns - 3);
      expect(underlined({ text, start, end })).toBe(text.slice(start, end));
    }
  });

  it("shows the beginning of a part that is longer than the window", () => {
    const text = "一".repeat(900);
    const [source = "", carets = ""] = codeFrame({ text, start: 100, end: 800, line: 1 }, narrow, plain);
    expect(widthOf(source, narrow)).toBeLessThanOrEqual(narrow.columns);
    expect(carets.length).toBeLessThanOrEqual(narrow.columns);
  });

  it("points between characters, behind the last one and into an empty line", () => {
    expect(codeFrame({ text: "甲乙", start: 2, end: 2, line: 3 }, narrow, plain)).toEqual(["   3 │ 甲乙", "     │     ^"]);
    expect(codeFrame({ text: "", start: 0, end: 0, line: 3 }, narrow, plain)).toEqual(["   3 │", "     │ ^"]);
  });

  it("takes the time of the window, not of the line", () => {
    const text = "政".repeat(5_000_000);
    const before = performance.now();
    for (let index = 0; index < 20; index++) codeFrame({ text, start: 4_000_000 + index, end: 4_900_000, line: 1 }, narrow, plain);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it("leaves control characters out and stays aligned", () => {
    const text = "甲\u001b[31m乙\u202e丙\u0007丁";
    const [source] = codeFrame({ text, start: text.indexOf("丁"), end: text.length, line: 1 }, narrow, plain);
    expect(source).toBe("   1 │ 甲[31m乙丙丁");
    expect(underlined({ text, start: text.indexOf("丁"), end: text.length })).toBe("丁");
  });

  it("uses ASCII on an old Windows console", () => {
    expect(codeFrame({ text: "“甲”", start: 1, end: 2, line: 1 }, { ...narrow, symbols: false, ambiguousWide: true }, plain)).toEqual(["   1 | “甲”", "     |   ^^"]);
  });
});

describe("clean lines", () => {
  it("have no control characters", () => {
    expect(cleanLine("甲\u001b]0;t\u0007乙\r\n丙\u2028丁\ud800")).toBe("甲]0;t乙 丙 丁\ufffd");
  });
});

describe("folding", () => {
  it("breaks between Han characters, keeps words whole and closing marks with their line", () => {
    expect(folded("按 19÷20 应为 95%，请核对数字。", 16, narrow)).toEqual(["按 19÷20 应为", "95%，请核对数", "字。"]);
    expect(folded("短", 10, narrow)).toEqual(["短"]);
    expect(folded("", 10, narrow)).toEqual([""]);
    expect(folded("required-sections-that-do-not-fit", 10, narrow)).toEqual(["required-sections-that-do-not-fit"]);
  });
});

describe("terminal", () => {
  const base = nodeWorld();
  const world = (env: Record<string, string>, platform = "linux") => ({ ...base, env, platform });
  const sink = (isTerminal: boolean, columns?: number) => ({ write: () => undefined, isTerminal, columns });

  it("decides on colour: flag, NO_COLOR, FORCE_COLOR, terminal", () => {
    expect(terminalOf(world({}), sink(true), undefined).color).toBe(true);
    expect(terminalOf(world({}), sink(false), undefined).color).toBe(false);
    expect(terminalOf(world({ NO_COLOR: "1", FORCE_COLOR: "1" }), sink(true), undefined).color).toBe(false);
    expect(terminalOf(world({ NO_COLOR: "" }), sink(true), undefined).color).toBe(true);
    expect(terminalOf(world({ FORCE_COLOR: "1" }), sink(false), undefined).color).toBe(true);
    expect(terminalOf(world({ FORCE_COLOR: "0" }), sink(true), undefined).color).toBe(false);
    expect(terminalOf(world({ TERM: "dumb" }), sink(true), undefined).color).toBe(false);
    expect(terminalOf(world({ NO_COLOR: "1" }), sink(false), true).color).toBe(true);
    expect(terminalOf(world({ FORCE_COLOR: "1" }), sink(true), false).color).toBe(false);
  });

  it("knows its width", () => {
    expect(terminalOf(world({}), sink(true, 100), undefined).columns).toBe(100);
    expect(terminalOf(world({}), sink(false), undefined).columns).toBe(80);
    expect(terminalOf(world({}), sink(true, 5), undefined).columns).toBe(40);
    expect(terminalOf(world({}), sink(true, 400), undefined).columns).toBe(120);
  });

  it("knows an old Windows console", () => {
    expect(terminalOf(world({}, "win32"), sink(true), undefined)).toMatchObject({ symbols: false, ambiguousWide: true });
    expect(terminalOf(world({ WT_SESSION: "x" }, "win32"), sink(true), undefined)).toMatchObject({ symbols: true, ambiguousWide: false });
  });
});
