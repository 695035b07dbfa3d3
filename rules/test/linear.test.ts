import { describe, expect, it } from "vitest";
import { lintDraft } from "../src/lint.js";

const HEAD = "# 云溪镇2024年法治政府建设年度报告\n\n## 一、2024年推进法治政府建设的主要举措和成效\n\n";

/** Milliseconds of this process, not of the clock, which runs on while others have the processor. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  lintDraft({ source: `${HEAD}${text}。\n`, plain: false }, { settings: {}, choice: {} });
  return process.cpuUsage(start).user / 1000;
}

describe("one sentence of nothing but figures", () => {
  it.each([
    ["rates", "受理20件，办结19件，办结率95%，"], ["ratios", "比例为1.5∶1，办结20件、"], ["shares of a list", "甲区接报120件，占31.2%；"], ["shares that are untold", "一审32件，分别占总数的28.1%、3.7%，"], ["stocks", "年初86人、"], ["what is left", "整改剩余5件，"], ["parts", "其中退休4人、清退3人，"],
    ["changes", "比上年的20件多了3件，"], ["averages", "平均每个村每月4.2次，"], ["denials", "未收到检察建议，"], ["exceptions", "均已答复，有2件未答复，"], ["exceptions in sentences", "全部按期答复。有2件答复超期。"], ["a list", "新增12件、"], ["a list in two units", "12人、13件、"], ["totals", "共12件，"],
  ])("of %s costs linear time by all rules", (_, piece) => {
    const small = piece.repeat(Math.floor(10_000 / piece.length));
    timeOf(small);
    const [once, eight] = [timeOf(small), timeOf(small.repeat(8))];
    expect(eight, `${String(once)} ms and ${String(eight)} ms`).toBeLessThan(Math.max(once, 60) * 8 * 3);
  });
});
