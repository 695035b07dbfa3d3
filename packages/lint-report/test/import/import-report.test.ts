import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDraft } from "@lint-report/report-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFaultOf, keptOf } from "../../src/import/account.js";
import { importReport } from "../../src/import/import-report.js";
import { importText } from "../../src/import-text.js";
import { importData, logOf, shownText } from "./import-data.js";

const FIXTURES = fileURLToPath(new URL("./fixtures/", import.meta.url));
const SEEDS = fileURLToPath(new URL("../../../../../shared/seeds/", import.meta.url));

function textsIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt") && !name.endsWith(".out.txt")) : [];
}

/** Imports and holds the result against the text, and the Markdown against what a parser makes of it. */
function checkedImport(text: string): ReturnType<typeof importReport> {
  const result = importReport(text, importData);
  expect(importFaultOf(text, result)).toBeUndefined();
  expect(shownText(parseDraft(result.markdown, { plain: false }))).toBe(keptOf(result.markdown).body);
  return result;
}

describe("invented reports", () => {
  test.each(textsIn(FIXTURES))("%s", async (name) => {
    const result = checkedImport(readFileSync(FIXTURES + name, "utf8"));
    await expect(result.markdown).toMatchFileSnapshot(FIXTURES + name.replace(/\.txt$/u, ".md"));
    await expect(logOf(result)).toMatchFileSnapshot(FIXTURES + name.replace(/\.txt$/u, ".out.txt"));
  });
});

describe("real reports", () => {
  test.each(textsIn(SEEDS))("%s keeps every character, in well under 100 ms", (name) => {
    const text = readFileSync(SEEDS + name, "utf8");
    checkedImport(text);
    const start = performance.now();
    importReport(text, importData);
    expect(performance.now() - start).toBeLessThan(100);
  });

  test.skipIf(textsIn(SEEDS).length === 0)("line ends make no difference", () => {
    for (const name of textsIn(SEEDS)) {
      const text = readFileSync(SEEDS + name, "utf8");
      const { markdown } = importReport(text, importData);
      expect(checkedImport(text.replaceAll("\n", "\r\n")).markdown).toBe(markdown);
      expect(checkedImport(text.replaceAll("\n", "\r")).markdown).toBe(markdown);
    }
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "一、主要举措和成效", "（一）加强领导", "(二)、健全制度。", "四、)", "()", "1. ", "1.", "2021. ", "一是", "二是", "——", "— 1 —", "3", "云溪镇2023年法治政府建设年度报告",
    "清河县云溪镇人民政府", "2024年1月15日", "签发人：陈明", "清府发〔2024〕3号", "中共清河县委：", "附件：1.清单", "打印 关闭", "当前位置：首页", "开展培训12场次，", "参训人员", "取得明显成效。", "《实施纲要",
    "（2021—2025年）》", "“", "”", "：", "；", " ", "  ", "\u3000\u3000", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "\f", "\v", "\u2028", "\u00a0", "\u200b", "\ufeff", "#", "## ", "> ", "- ", "---", "===", "***", "**重点**",
    "_", "__", "~~", "~", "`", "```", "<", "<!-- import: x -->", "<!--", "-->", "&nbsp;", "&", "\\", "|", "| 甲 | 乙 |", "|---|---|", "[注]: x", "[a](b)", "![a](b)", "[^1]", "http://a.cn/_b", "www.a_b.cn", "a_b@c.cn", "$$", ":::",
    "\n一、甲 ##\n", "\n序号\t项目\n1\t|\n", "\n甲\t乙\n---\t---\n", "\\|\t", "a", "B", "7", "%", "𠮷", "\ud83d\ude00",
  );
  const report = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(""));

  test("made of a report's and Markdown's own pieces keeps every character", () => {
    fc.assert(fc.property(report, (text) => { checkedImport(text); }), { numRuns: 3000 });
  });

  test("whatever it is keeps every character", () => {
    const anything = fc.string({ unit: "binary", maxLength: 200 }).filter((text) => !text.includes("\0"));
    fc.assert(fc.property(anything, (text) => { checkedImport(text); }), { numRuns: 1000 });
  });

  test("without text it is an empty draft", () => {
    expect(checkedImport("").markdown).toBe("");
    expect(checkedImport("\n \n").markdown).toBe("");
  });
});

describe("headings' marks", () => {
  test("that somebody typed are not doubled, nor taken for a part of the authority's name", () => {
    for (const mark of ["# ", "#", "\uff03 ", "\u3000# "]) {
      const { markdown } = importText(`${mark}青石镇人民政府2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n全年召开会议3次。\n`);
      expect(markdown).toContain("authority: 青石镇人民政府\n");
      expect(markdown).toContain("\n# 青石镇人民政府2024年");
    }
    expect(importText("#1号楼整治完成。\n").markdown).toContain("#1号楼");
  });
});

describe("size", () => {
  test("time grows with the text, not faster", () => {
    const name = textsIn(FIXTURES)[0] ?? "";
    const text = readFileSync(FIXTURES + name, "utf8");
    const time = (times: number): number => {
      const long = text.repeat(times);
      const start = performance.now();
      importReport(long, importData);
      return performance.now() - start;
    };
    time(20);
    expect(time(800)).toBeLessThan(Math.max(50, time(100)) * 24);
    const line = "推进法治政府建设，".repeat(200_000);
    const start = performance.now();
    importReport(line, importData);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
