import { describe, expect, it } from "vitest";
import { standard } from "@lint-report/standard";
import { printed, quantitiesOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const read = (text: string): readonly string[] => quantitiesOf(reportFrom(text)).map(printed);
const entries = standard.nonQuantities;

describe("what is no quantity", () => {
  it.each(entries.filter(({ matches }) => matches !== "").map(({ key, matches }) => [key, matches]))("%s: %s is passed over", (_, matches) => {
    expect(read(matches)).toEqual([]);
  });

  it.each(entries.filter(({ spares }) => spares !== "").map(({ key, spares }) => [key, spares]))("%s: in %s a figure is read", (_, spares) => {
    expect(read(spares)).not.toEqual([]);
  });

  it.each(entries.flatMap(({ key, words }) => words.map((word) => [key, word])))("%s: %s holds none", (_, word) => {
    expect(read(`围绕${word}，推进工作`)).toEqual([]);
  });

  it.each([
    "构建“1+6+N”工作体系，落实“三重一大”和“四个意识”", "学习党的二十届三中全会精神", "依据《行政强制法》第三十四条、第四十四条", "12345热线",
    "在解放路、五一路和207国道沿线", "公布咨询电话0750-5524538", "〔2024〕12号文件", "2024年3月15日", "开展“3·15”“12·4”宣传", "第一至第四季度",
  ])("nothing is counted in %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("a long text of digits", () => {
  it.each([["digits", "1234567890"], ["figures", "受理20件"], ["numerals", "一百二十三万"], ["percentages", "率95%，"], ["years", "2024年"], ["hedges", "约近超"], ["brackets", "（1）"]])("of %s costs linear time", (_, piece) => {
    const small = piece.repeat(Math.floor(30_000 / piece.length));
    const timeOf = (text: string): number => {
      const report = reportFrom(text);
      // Time of this process and not of the clock, which runs on while others have the processor.
      const start = process.cpuUsage();
      quantitiesOf(report);
      return process.cpuUsage(start).user / 1000;
    };
    timeOf(small);
    const [once, eight] = [timeOf(small), timeOf(small.repeat(8))];
    expect(eight, `${String(once)} ms and ${String(eight)} ms`).toBeLessThan(Math.max(once, 40) * 8 * 5);
  });
});
