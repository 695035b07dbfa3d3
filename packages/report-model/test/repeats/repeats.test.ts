import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standard } from "@lint-report/standard";
import {
  carriedChainsOf, isSameReport, lettersOf, lettersOfSource, otherFactsOf, otherReportsOf, ownRunsOf, parseDraft, reportLettersOf, reportOf, runsIn, seedIndexOf,
  templates, type OtherReport, type Report,
} from "../../src/index.js";
import { reportFrom } from "../draft.js";

const HAN = [..."天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜"];
const han = (least: number, most: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...HAN), minLength: least, maxLength: most });
/** Shortest match that is found wherever it stands. */
const CERTAIN = 23;

function otherOf(source: string, id = "other"): OtherReport {
  return { id, name: `${id}.md`, source, plain: false };
}

function compared(source: string, others: readonly OtherReport[], except?: string): Report {
  return reportOf({ tree: parseDraft(source, { plain: false }), source }, {
    standard, templates, choice: {}, plain: false, against: { others: otherReportsOf(others), except },
  });
}

describe("letters", () => {
  it("leave out marks and blanks, and take each number as one", () => {
    const { text, starts, ends } = lettersOf("全年 受理１２件（ABC），罚没1,234.50元。");
    expect(text).toBe("全年受理0件abc罚没0元");
    expect([starts[4], ends[4]]).toEqual([5, 7]);
    expect([starts[11], ends[11]]).toEqual([16, 24]);
  });

  it("of a file are those of the parsed report, front matter and comments left out", () => {
    const source = "---\nyear: 2024\n---\n\n# 云溪镇2024年报告\n\n<!-- 写作提示：不算 -->\n\n## 一、**主要举措**\n\n全年开展行政检查\n412次，&nbsp;发现问题\\[3\\]个。\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n";
    expect(lettersOfSource(source).text).toBe(reportLettersOf(reportFrom(source)).text);
  });

  it("of a file stand where they stand in its source", () => {
    const source = "---\nyear: 2024\n---\n\n<!-- 甲 -->\n乙丙";
    const { text, starts } = lettersOfSource(source);
    expect([...starts].map((start) => source.charAt(start)).join("")).toBe(text);
    expect(text).toBe("乙丙");
  });
});

describe("runs", () => {
  it("find every passage of some length, whatever stands around it", () => {
    fc.assert(fc.property(han(CERTAIN, 60), han(0, 30), han(0, 30), han(0, 30), (passage, before, behind, other) => {
      const runs = runsIn(before + passage + behind, seedIndexOf([other + passage + before]));
      expect(runs.some(({ start, end }) => start <= before.length && end >= before.length + passage.length)).toBe(true);
    }));
  });

  it("hold the same letters on both sides", () => {
    fc.assert(fc.property(han(0, 200), han(0, 200), han(16, 30), (one, two, shared) => {
      const [text, other] = [one + shared + two, two + shared + one];
      for (const { start, end, at } of runsIn(text, seedIndexOf([other]))) expect(other.slice(at, at + end - start)).toBe(text.slice(start, end));
    }));
  });

  it("inside one report tell the later place, once", () => {
    const passage = "每一份合同都先由司法所登记编号再送法律顾问出具书面意见";
    const [run, ...more] = ownRunsOf(reportFrom(`前面一句。${passage}。\n\n中间另有一句话。${passage}。\n`));
    expect(more).toEqual([]);
    expect(run).toMatchObject({ at: 4, end: 4 + passage.length + 7 + passage.length });
  });

  it("of a text that repeats itself without end take no longer for it", () => {
    const source = `${"镇政府定期公开政府信息并且接受群众监督和评议。".repeat(4000)}\n`;
    const started = performance.now();
    expect(ownRunsOf(reportFrom(source)).length).toBeGreaterThan(0);
    carriedChainsOf(compared(source, [otherOf(source)]));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("passages in other reports", () => {
  const text = "执法队员出门前先在本子上写明去哪里查什么，回来补记结果，云溪镇每周由队长翻看签字。";

  it("are found through other names, line ends and figures", () => {
    const other = `# 石坪乡2023年法治政府建设年度报告\n\n执法队员出门前先在\n\n本子上写明去哪里、查什么，回来补记结果，石坪乡\n每周由队长翻看签字。\n`;
    const report = compared(`# 云溪镇2024年法治政府建设年度报告\n\n${text}\n`, [otherOf(other)]);
    const { text: letters } = reportLettersOf(report);
    const [chain] = carriedChainsOf(report);
    expect(letters.slice(chain?.start, chain?.end)).toContain("回来补记结果云溪镇每周由队长翻看签字");
  });

  it("are not looked for in the draft itself, nor where nobody asks", () => {
    expect(carriedChainsOf(compared(text, [otherOf(text, "own")], "own"))).toEqual([]);
    expect(carriedChainsOf(compared(text, [otherOf(text, "own")], "else"))).toHaveLength(1);
    expect(carriedChainsOf(reportFrom(text))).toEqual([]);
  });

  it("tell a version of the same report from another year's and another authority's", () => {
    const report = reportFrom("# 云溪镇2024年法治政府建设年度报告\n");
    const isSame = (title: string): boolean => isSameReport(otherFactsOf(otherOf(`# ${title}\n`), report), report);
    expect(isSame("清河县云溪镇人民政府2024年法治政府建设年度报告")).toBe(true);
    expect(isSame("云溪镇2023年法治政府建设年度报告")).toBe(false);
    expect(isSame("石坪乡2024年法治政府建设年度报告")).toBe(false);
    expect(isSame("某份材料")).toBe(false);
  });
});
