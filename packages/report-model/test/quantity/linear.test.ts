import { describe, expect, it } from "vitest";
import { quantitiesOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

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
