import { standard } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import { find, readTemplate, readTitle, templates, vocabularyOf, type TitleReading } from "../../src/index.js";

const vocabulary = vocabularyOf(templates.town.sections, standard);

/** What a heading of a report on 2024 speaks of, and by which words that is known. */
function read(heading: string, year: number | undefined = 2024): string {
  const { roles, by } = readTitle(heading, vocabulary, year);
  return [...roles, by].join(" ");
}

describe("a heading", () => {
  it.each([
    ["推进法治政府建设的主要举措和成效", "measures title"],
    ["2024年推进法治政府建设的主要举措和成效", "measures title"],
    ["2024年度 推进法治政府建设的主要举措和成效", "measures title"],
    ["{{year}}年推进法治政府建设的主要举措和成效", "measures title"],
    ["主要举措和成效", "measures keyword"],
    ["规范行政执法", "measures hint"],
    ["一把手带头", "first-responsible hint"],
    ["破解困难的打算", "measures hint"],
    ["优化营商环境的难点", "measures hint"],
    ["营商环境优化", "measures hint"],
    ["推进主要负责人述职", "first-responsible hint"],
    ["存在问题", "shortcomings keyword"],
    ["情况", "nothing"],
  ])("is read by a whole title, by words that decide, or by weak ones: %s", (heading, expected) => {
    expect(read(heading)).toBe(expected);
  });

  it.each([
    ["针对存在的问题加强整改", "measures hint"],
    ["坚持问题导向", "measures hint"],
    ["帮扶困难群众", "nothing"],
    ["落实安全生产第一责任人", "measures hint"],
    ["存在补短板问题", "shortcomings hint"],
    ["坚持问题导向，仍存在突出问题", "shortcomings keyword"],
  ])("says nothing by words that mean something else there: %s", (heading, expected) => {
    expect(read(heading)).toBe(expected);
  });

  it.each([["附件：存在的不足整改清单"], ["附表2主要成效统计"], ["附：主要举措一览"]])("names an annex and no part: %s", (heading) => {
    expect(read(heading)).toBe("nothing");
  });

  it("names no annex where the word stands within", () => {
    expect(read("文件附件中的不足")).toBe("shortcomings keyword");
  });

  it.each([
    ["2025年重点任务", 2024, "plan keyword"],
    ["2025年重点任务", 2023, "nothing"],
    ["2024年重点任务", 2024, "nothing"],
    ["2023年重点任务", 2024, "nothing"],
    ["2024年工作完成情况和2025年重点任务", 2024, "measures plan keyword"],
  ])("speaks of plans by the year after the report's: %s of %d", (heading, year, expected) => {
    expect(read(heading, year)).toBe(expected);
  });

  it("speaks of no plan by a year where the report's is unknown", () => {
    expect(readTitle("2025年重点任务", vocabulary, undefined)).toEqual({ roles: [], by: "nothing" });
  });
});

describe("several parts in one heading", () => {
  it.each([
    ["存在问题和下一步打算", "shortcomings plan"],
    ["存在问题下一步打算", "shortcomings plan"],
    ["下一步工作打算和存在的不足", "plan shortcomings"],
    ["主要做法、成效、不足", "measures shortcomings"],
    ["主要举措与存在的不足", "measures shortcomings"],
    ["主要举措下一步", "measures plan"],
    ["不足，其他需要报告的情况", "shortcomings other"],
    ["下一步打算和履行第一责任人职责情况", "plan first-responsible"],
    ["第一责任人职责和不足", "first-responsible shortcomings"],
    ["第一责任人职责，存在不足", "first-responsible shortcomings"],
    ["主要举措和第一责任人职责", "measures first-responsible"],
    ["履行第一责任人职责和主要举措", "first-responsible measures"],
  ])("are told in the order of the words: %s", (heading, expected) => {
    expect(read(heading)).toBe(`${expected} keyword`);
  });

  it.each([
    ["工作亮点不多", "shortcomings"],
    ["第一责任人职责存在不足", "shortcomings"],
    ["下一步主要举措", "plan"],
    ["下一步打算、主要举措", "plan"],
    ["针对不足的主要举措", "shortcomings"],
    ["不足和改进情况、主要举措", "shortcomings"],
    ["下一步履行第一责任人职责", "plan"],
    ["下一步打算、第一责任人职责", "plan"],
    ["落实第一责任人职责的主要做法", "first-responsible"],
    ["主要举措、第一责任人职责", "first-responsible"],
    ["主要举措落实第一责任人职责", "first-responsible"],
    ["不足和原因", "shortcomings"],
    ["不足第一责任人职责", "shortcomings"],
    ["城乡和村居工作亮点不多", "shortcomings"],
    ["工作情况需要说明的事项", "other"],
    ["主要工作安排", "plan"], ["主要工作计划", "plan"], ["主要工作打算", "plan"], ["主要工作思路", "plan"],
    ["其他工作情况", "other"], ["其他工作开展情况", "other"], ["其他主要工作", "other"],
  ])("are one where the other words only say more of it: %s", (heading, expected) => {
    expect(read(heading)).toBe(`${expected} keyword`);
  });
});

describe("an own template", () => {
  function readBy(template: string, heading: string): TitleReading {
    const reading = readTemplate(template, { name: "own" });
    if (!reading.ok) throw new Error("Cannot test, expected a template");
    return readTitle(heading, vocabularyOf(reading.template.sections, standard), 2024);
  }
  const OWN = "# 标题\n\n## 一、{{year}}年亮点工作\n\n<!-- section: highlights\naliases: [创新做法]\nkeywords: [特色]\nexceptions: [特色小镇]\n-->\n";

  it("adds titles, words and phrases of its own", () => {
    expect(readBy(OWN, "2024年亮点工作")).toEqual({ roles: ["highlights"], by: "title" });
    expect(readBy(OWN, "创新做法")).toEqual({ roles: ["highlights"], by: "title" });
    expect(readBy(OWN, "特色工作")).toEqual({ roles: ["highlights"], by: "keyword" });
    expect(readBy(OWN, "建设特色小镇")).toEqual({ roles: [], by: "nothing" });
  });

  it("has no plan where it names none", () => {
    expect(readBy(OWN, "2025年重点任务")).toEqual({ roles: [], by: "nothing" });
  });
});

describe("a word with a gap", () => {
  const places = (text: string): string | undefined => {
    const span = find(text, "存在\u2026问题");
    return span === undefined ? undefined : text.slice(span.start, span.end);
  };

  it("may hold up to eight characters", () => {
    expect(places("仍存在问题")).toBe("存在问题");
    expect(places("仍存在一二三四五六七八问题。")).toBe("存在一二三四五六七八问题");
    expect(places("仍存在一二三四五六七八九问题。")).toBeUndefined();
  });

  it("is looked for at each of its beginnings", () => {
    expect(places("存在感不强，矛盾纠纷中仍然存在的问题")).toBe("存在的问题");
  });

  it("is none without its end", () => {
    expect(places("存在的不足")).toBeUndefined();
    expect(find("存在的不足", "不足")).toEqual({ start: 3, end: 5 });
  });
});
