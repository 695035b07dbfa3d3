import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { standard } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import { looksLikeReport } from "../../src/source/looks-like-report.js";

const seeds = fileURLToPath(new URL("../../../../seeds/", import.meta.url));
const BODY = "\n\n全年受理信访事项20件。\n";

describe("a report is known by", () => {
  it.each([
    "# 云溪镇人民政府2024年法治政府建设年度报告", "云溪镇2024年法治政府建设年度报告", "＃ 2024年法治政府建设情况报告", "**云溪镇 2024 年度法治政府建设报告**",
    "# 中共云溪镇委 云溪镇人民政府关于2024年法治政府建设情况的报告", "# 清河县司法局2024年法治政府建设工作总结和2025年工作计划", "2024年依法行政工作情况及2025年工作安排",
    "# 云溪镇2024年法治政府建设年度报告（公开稿）", "云溪镇2024年法治政府建设年度报告（2025年1月20日）", "# 云溪镇2024年法治政府建设年度报告 #",
    "清河县人民政府文件\n\n清府〔2025〕3号\n\n# 清河县人民政府\n\n# 2024年法治政府建设年度报告", "首页 > 政务公开 > 法治政府建设年度报告\n\n云溪镇2024年法治政府建设年度报告",
    "---\ntitle: 云溪镇2024年法治政府建设年度报告\n---", "---\ntitle: \"2024年法治政府建设年度报告\"\n---", "---\nauthority: 云溪镇人民政府\n---", "---\ntemplate: town\n---\n# {{标题}}",
  ])("%j", (head) => {
    expect(looksLikeReport(head + BODY, standard)).toBe(true);
    expect(looksLikeReport((head + BODY).replaceAll("\n", "\r\n"), standard)).toBe(true);
  });

  it.each(readdirSync(seeds).filter((name) => /^[a-z0-9-]+\.md$/u.test(name)))("the head of the seed %s", (name) => {
    expect(looksLikeReport(readFileSync(seeds + name, "utf8"), standard)).toBe(true);
  });
});

describe("no report is", () => {
  it.each([
    "# 五份改写稿的来源\n\n- 标题不用规定名称“法治政府建设年度报告”：`赤坎镇 2020 年度法治政府建设报告`",
    "# 来源\n\n| 草稿 | 依据 |\n|---|---|\n| a.md | 《赤坎镇2020年度法治政府建设报告》 |", "# 笔记\n\n1. 法治政府建设年度报告", "# 笔记\n\n> 法治政府建设年度报告", "# 规则\n\n## 法治政府建设年度报告",
    "# 关于报送2024年法治政府建设年度报告的通知", "# 法治政府建设年度报告写作指南", "# 法治政府建设年度报告 · whole drafts", "# 云溪镇2024年工作总结\n\n二、法治政府建设情况",
    "草稿.md\n   1 │ # 云溪镇2024年法治政府建设年度报告", "---\ndescription: 检查法治政府建设年度报告\n---", "# Handbook: 法治政府建设年度报告", "  原文：云溪镇2024年法治政府建设年度报告", "见[样稿](a.md)法治政府建设年度报告", "推进法治政府建设，现将情况报告如下：", "",
  ])("%j", (text) => {
    expect(looksLikeReport(text + BODY, standard)).toBe(false);
  });

  it.each(readdirSync(seeds).filter((name) => /^[A-Z]+\.md$|\.out\.txt$/u.test(name)))("%s beside the seeds", (name) => {
    expect(looksLikeReport(readFileSync(seeds + name, "utf8"), standard)).toBe(false);
  });
});

describe("a name", () => {
  it("may go on behind the title", () => {
    expect(looksLikeReport("云溪镇2024年法治政府建设年度报告终稿3", standard)).toBe(true);
    expect(looksLikeReport("会议记录", standard)).toBe(false);
  });
});

describe("a long file", () => {
  it("is looked at no further than its head", () => {
    const source = "政".repeat(20_000_000);
    // Time of this process and not of the clock, which runs on while others have the processor.
    const before = process.cpuUsage();
    for (let round = 0; round < 50; round++) looksLikeReport(source, standard);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });
});
