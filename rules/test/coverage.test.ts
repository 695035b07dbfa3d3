import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { inspectDraft, lintDraft, type Coverage } from "../src/index.js";

const seed = (name: string): string => readFileSync(fileURLToPath(new URL(`../../seeds/${name}.md`, import.meta.url)), "utf8");

function coverage(source: string, plain = false): Coverage {
  return inspectDraft({ source, plain }, { choice: {} }).coverage;
}

const statuses = ({ parts }: Coverage): Readonly<Record<string, string>> => Object.fromEntries(parts.map(({ id, status }) => [id, status]));

describe("coverage", () => {
  it("tells of each part how the draft has it, and where", () => {
    const source = [
      "# 云溪镇2024年法治政府建设年度报告", "## 一、主要举措和成效", "### （一）党政主要负责人履行第一责任人职责情况", "镇长出庭应诉1次。", "## 二、存在的问题和下一步打算", "缺人。",
    ].join("\n\n");
    const found = coverage(source);
    expect(statuses(found)).toEqual({ measures: "own", shortcomings: "merged", "first-responsible": "subsection", plan: "merged", other: "missing" });
    expect(found.parts.map(({ places }) => places.map(({ start, end }) => source.slice(start.offset, end.offset)))).toEqual([
      ["一、主要举措和成效"], ["二、存在的问题和下一步打算"], ["（一）党政主要负责人履行第一责任人职责情况"], ["二、存在的问题和下一步打算"], [],
    ]);
    expect(found.parts.map(({ title }) => title)[3]).toBe("2025年推进法治政府建设的主要安排");
    expect(found.parts.map(({ required }) => required)).toEqual([true, true, true, true, false]);
    expect(found.parts[0]?.note).toMatch(/^依据：/u);
    expect(found.title).toMatchObject({ start: { line: 1, column: 1 } });
    expect(found.sections.map(({ title, level, parts }) => [title, level, parts.join()])).toEqual([
      ["一、主要举措和成效", 1, "measures"], ["（一）党政主要负责人履行第一责任人职责情况", 2, "first-responsible"], ["二、存在的问题和下一步打算", 1, "shortcomings,plan"],
    ]);
  });

  it("shows the paragraph that stands for a part without heading", () => {
    const source = "# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措\n\n做了。\n\n下一步，每季度开展1次案卷评查。\n";
    const plan = coverage(source).parts.find(({ id }) => id === "plan");
    expect(plan).toMatchObject({ status: "text", places: [{ start: { line: 7 }, end: { line: 7 } }] });
  });

  it("asks for nothing of years before the demand", () => {
    expect(coverage("# 云溪镇2016年法治政府建设年度报告\n\n全年工作。\n").parts.every(({ required }) => !required)).toBe(true);
  });

  it.each(["flawed-town-2024", "model-town-2024", "model-county-2023", "model-department-2025", "gangkou-town-2021", "xiaojiang-town-2020", "chikan-town-2020"])("misses in %s what the rule misses", (name) => {
    const source = seed(name);
    const missing = coverage(source).parts.filter(({ required, status }) => required && status === "missing").map(({ id }) => `missing-${id}`);
    const found = lintDraft({ source, plain: false }).messages.filter(({ ruleId, messageKey }) => ruleId === "required-sections" && messageKey.startsWith("missing-")).map(({ messageKey }) => messageKey);
    expect(missing).toEqual(found);
  });

  it("bears drafts without anything", () => {
    for (const source of ["", "\n", "---\nyear: 2024\n---\n", "正文"]) expect(coverage(source).parts.map(({ status }) => status)).toContain("missing");
    expect(coverage("").title).toBeNull();
  });
});
