import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { maskingOf, sensitiveOf } from "@lint-report/report-model";
import preset, { figuresOfReport, lintReport, rules, type Rule } from "../src/index.js";
import { reportFor } from "./rule-folder.js";

const IDENTITY = "440799190101010016";
const DRAFT = `# 云溪镇2024年法治政府建设年度报告

## 一、主要举措和成效

截止2024年12月31日，信访人李大明（${IDENTITY}，手机13900000000）反映的20宗信访事项办结19宗，办结率98%。

李大明补交材料12件，卡号6222 0200 0000 0000 018；另一份写作１３９００００００００。
`;
const SECRET = [IDENTITY, "13900000000", "0200 0000", "0000000", "李大明", "１３９０００００"];
const secretsIn = (text: string): readonly string[] => SECRET.filter((secret) => text.includes(secret));

/** Says, expects and writes whole lines of the draft. */
const leaky: Rule = {
  id: "title",
  find: ({ report: { source } }) => [
    { key: "no-subject", start: 0, end: 3, data: { title: source, subject: source.slice(60, 90) }, expected: [source, "法治政府建设"], edits: [{ start: 0, end: 0, text: source }], safe: true },
    { key: "no-subject", start: 0, end: 3, data: { title: "号码4407991901010100…", subject: "…00000000" }, edits: [{ start: 0, end: 0, text: "#" }] },
  ],
};

describe("what belongs to a person", () => {
  it("is masked in all that a message says, whatever a rule quotes, also where it is cut off", () => {
    const [whole, cut] = lintReport(reportFor(DRAFT), [leaky], {}).messages;
    expect(secretsIn(`${whole?.reason ?? ""}${cut?.reason ?? ""}`)).toEqual([]);
    expect(cut?.reason).toContain("440799********00…");
    expect(whole?.expected).toEqual(["法治政府建设"]);
  });

  it("stays in the edits, which say that they must not be printed", () => {
    const [whole, cut] = lintReport(reportFor(DRAFT), [leaky], {}).messages;
    expect([whole?.secretEdits, whole?.edits[0]?.text, cut?.secretEdits]).toEqual([true, DRAFT, false]);
  });

  it("is masked in the draft as it may be shown, at equal length and line by line", () => {
    const { shown } = lintReport(reportFor(DRAFT), rules, {});
    expect(secretsIn(shown)).toEqual([]);
    expect(shown.length).toBe(DRAFT.length);
    expect(shown.split("\n").map(({ length }) => length)).toEqual(DRAFT.split("\n").map(({ length }) => length));
  });

  it("is masked in all messages of all rules and among the figures", () => {
    const report = reportFor(DRAFT);
    const { messages, facts } = lintReport(report, rules, {});
    expect(messages.length).toBeGreaterThan(4);
    expect(secretsIn(JSON.stringify([messages.map(({ reason, note, expected }) => [reason, note, expected]), facts]))).toEqual([]);
    expect(secretsIn(JSON.stringify(figuresOfReport(report)))).toEqual([]);
    expect(figuresOfReport(report).length).toBeGreaterThan(2);
  });

  it("is masked in remark's messages", async () => {
    const file = new VFile({ path: "draft.md", value: DRAFT });
    const processor = unified().use(remarkParse).use(preset);
    await processor.run(processor.parse(file), file);
    const told = file.messages.map(({ reason, note, expected, url }) => [reason, note, expected, url]);
    expect(told.length).toBeGreaterThan(4);
    expect(secretsIn(JSON.stringify(told))).toEqual([]);
  });

  it("costs nothing where there is none", () => {
    const source = "# 云溪镇2024年法治政府建设年度报告\n\n开展行政检查412次。\n";
    const report = reportFor(source);
    expect(sensitiveOf(report)).toEqual([]);
    expect(maskingOf(report).source).toBe(source);
    expect(maskingOf(report).words("412次")).toBe("412次");
  });
});
