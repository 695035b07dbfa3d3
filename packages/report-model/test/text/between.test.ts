import { describe, expect, it } from "vitest";
import { commentsOf, blocksOf, replacedBetween, withoutTrailing } from "../../src/index.js";
import { reportFrom } from "../draft.js";

describe("stretches between an opening and its end", () => {
  const marks = { open: /<!-- ([a-z]{1,9})\n/gu, close: "-->" };

  it("are replaced one by one up to the first end; what is never closed stays", () => {
    expect(replacedBetween("甲<!-- a\nx-->乙<!-- b\n--><!-- c\n丙", marks, (whole, name) => `[${name}${String(whole.length)}]`)).toBe("甲[a11]乙[b10]<!-- c\n丙");
    expect(replacedBetween("<!-- a\n<!-- b\n-->-->", marks, (_, name) => name)).toBe("a-->");
    expect(replacedBetween("甲", marks, () => "")).toBe("甲");
  });

  it("lose signs at the end and nowhere else", () => {
    expect([withoutTrailing("0100", "0"), withoutTrailing("", "0"), withoutTrailing("00", "0"), withoutTrailing("a/b//", "/")]).toEqual(["01", "", "", "a/b"]);
  });
});

describe("comments with names", () => {
  const read = (comment: string): readonly (readonly [string, string])[] => commentsOf(blocksOf(reportFrom(`${comment}\n\n甲\n`))).map(({ name, body }) => [name, body]);

  it("are read up to the first end", () => {
    expect(read("<!-- section: plan -->")).toEqual([["section", "plan"]]);
    expect(read("<!--section : plan\nrequired: true\n-->")).toEqual([["section", "plan\nrequired: true"]]);
    expect(read("<!-- lint-report disable title -- 因 --> 后文 -->")).toEqual([["lint-report", "disable title -- 因"]]);
    expect(read("<!-- section -->")).toEqual([["section", ""]]);
    expect([read("<!-- -->"), read("<!-- ：x -->"), read("<!-- 甲"), read(`<!-- ${"a".repeat(61)} -->`)]).toEqual([[], [], [], []]);
  });
});
