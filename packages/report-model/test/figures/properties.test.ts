import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureChecksOf, type FigureCheck } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const wrong = (text: string): readonly FigureCheck[] => figureChecksOf(reportFrom(text)).filter(({ holds }) => !holds);
const kinds = (text: string): readonly string[] => wrong(text).map(({ kind }) => kind);

/** The percentage cut off or rounded at some places, as units of the last place. */
function percentUnits(part: number, whole: number, { places, round }: { places: number; round: boolean }): number {
  const exact = (part * 100 * 10 ** places) / whole;
  return round ? Math.round(exact) : Math.floor(exact);
}

const inWords = (units: number, places: number): string => (units / 10 ** places).toFixed(places);

const RATES: readonly ((whole: number, part: number, rate: string) => string)[] = [
  (whole, part, rate) => `全年受理信访事项${whole}宗，已办结${part}宗，办结率${rate}%。`,
  (whole, part, rate) => `全镇共排查矛盾纠纷${whole}起，成功化解${part}起，化解率达到${rate}%。`,
  (whole, part, rate) => `人民调解委员会受理案件${whole}件，其中调解成功${part}件，调解成功率为${rate}%；发放资料9000份。`,
  (whole, part, rate) => `现有在编执法人员${whole}名，持有行政执法证${part}名，持证率${rate}%。`,
  (whole, part, rate) => `全年立案${whole}宗，其中罚款${part}宗，占立案总数的${rate}%。`,
  (whole, part, rate) => `召开会议6次。全年受理申请${whole}件。其中准予许可${part}件，占比${rate}%。`,
  (whole, part, rate) => `全镇${whole}个村（社区）中已有${part}个建立公共法律服务工作室，覆盖率${rate}%。`,
  (whole, part, rate) => `调解成功率达${rate}%，全年受理${whole}件，调解成功${part}件。`,
];

const rateCase = fc.record({
  whole: fc.integer({ min: 5, max: 4000 }), share: fc.double({ min: 0.05, max: 0.97, noNaN: true }), places: fc.integer({ min: 0, max: 2 }), round: fc.boolean(),
  wording: fc.constantFrom(...RATES),
});

describe("rates", () => {
  it("that are right, rounded or cut off, are never called wrong", () => {
    fc.assert(fc.property(rateCase, ({ whole, share, places, round, wording }) => {
      const part = Math.max(1, Math.floor(whole * share));
      const units = percentUnits(part, whole, { places, round });
      fc.pre(units < 100 * 10 ** places && units > 0);
      expect(kinds(wording(whole, part, inWords(units, places)))).toEqual([]);
    }), { numRuns: 400 });
  });

  it("that are broken are always found", () => {
    fc.assert(fc.property(rateCase, fc.integer({ min: 2, max: 40 }), fc.boolean(), ({ whole, share, places, wording }, by, up) => {
      const part = Math.max(1, Math.floor(whole * share));
      const units = percentUnits(part, whole, { places, round: true }) + (up ? by : -by);
      fc.pre(units > 0 && units < 100 * 10 ** places);
      expect(kinds(wording(whole, part, inWords(units, places)))).toContain("rate");
    }), { numRuns: 400 });
  });
});

const LISTS: readonly ((total: number, parts: readonly number[]) => string)[] = [
  (total, parts) => `行政处罚共立案${total}宗，包括${parts.map((part, index) => `${NAMES[index] ?? ""}${part}宗`).join("、")}，罚没金额4119307.94元。`,
  (total, parts) => `全年审查涉法文件${total}件，分别为${parts.map((part, index) => `${NAMES[index] ?? ""}${part}件`).join("、")}。`,
  (total, parts) => `全年办理${total}件（${parts.map((part, index) => `${NAMES[index] ?? ""}${part}件`).join("，")}），培训6场。`,
  (total, parts) => `各季度分别开展宣传${parts.map((part) => `${part}场`).join("、")}，全年合计${total}场。`,
  (total, parts) => ["| 种类 | 数量（宗） |", "| --- | ---: |", ...parts.map((part, index) => `| ${NAMES[index] ?? ""} | ${part} |`), `| 合计 | ${total} |`].join("\n"),
];
const [, , IN_BRACKETS] = LISTS;
const NAMES = ["甲类", "乙类", "丙类", "丁类", "戊类", "己类"];
const listCase = fc.record({ parts: fc.array(fc.integer({ min: 2, max: 900 }), { minLength: 2, maxLength: 6 }), wording: fc.constantFrom(...LISTS) });

describe("sums", () => {
  it("that are right are never called wrong", () => {
    fc.assert(fc.property(listCase, ({ parts, wording }) => {
      expect(kinds(wording(parts.reduce((a, b) => a + b, 0), parts))).toEqual([]);
    }), { numRuns: 300 });
  });

  it("that are broken are always found", () => {
    fc.assert(fc.property(listCase, fc.integer({ min: 1, max: 30 }), fc.boolean(), ({ parts, wording }, by, up) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      const total = up ? sum + by : Math.max(sum - by, Math.max(...parts));
      // Where more than half is missing, the rest may be told elsewhere; where one part is all, the others tell something else of it.
      fc.pre(total < 2 * sum && !parts.includes(total));
      // Two kinds in brackets that are far from all need not be all there are.
      fc.pre(wording !== IN_BRACKETS || parts.length > 2 || 3 * sum >= 2 * total);
      // Two kinds that come to little more than half, behind their total, need not be all there are either.
      fc.pre(parts.length > 2 || 5 * sum >= 3 * total);
      expect(kinds(wording(total, parts)).filter((kind) => kind === "sum" || kind === "excess")).toHaveLength(1);
    }), { numRuns: 300 });
  });
});

const growthCase = fc.record({ before: fc.integer({ min: 5, max: 3000 }), change: fc.integer({ min: 1, max: 2000 }), grows: fc.boolean() });
const GROWTH: readonly ((before: number, now: number, change: string) => string)[] = [
  (before, now, change) => `信访总量由上年的${before}件变化为${now}件，同比${change}。`.replace("变化为", now > before ? "增至" : "降至"),
  (before, now, change) => `全年受理案件${now}件，上年同期为${before}件，同比${change}。`,
  (before, now, change) => `2024年新收案件${now}件，2023年为${before}件，同比${change}。`,
  (before, now, change) => `全年开展检查${now}次，较上年${now > before ? "增加" : "减少"}${Math.abs(now - before)}次，${change}。`,
  (before, now, change) => `全年开展检查${now}次，比上年的${before}次${change}。`,
];

describe("growth", () => {
  const check = (by: number): void => {
    fc.assert(fc.property(growthCase, fc.constantFrom(...GROWTH), ({ before, change, grows }, wording) => {
      const now = grows ? before + change : before - change;
      fc.pre(now > 0);
      const units = Math.round((change * 1000) / before) + by;
      fc.pre(units > 0);
      const found = kinds(wording(before, now, `${grows ? "增长" : "下降"}${(units / 10).toFixed(1)}%`));
      expect(found).toEqual(by === 0 ? [] : ["growth"]);
    }), { numRuns: 300 });
  };

  it("that is right is never called wrong", () => { check(0); });
  it("that is broken is always found", () => { check(23); });
});

describe("parts", () => {
  it("are found where they exceed their whole, and only there", () => {
    const wordings = [
      (whole: number, part: number) => `全年受理工单${whole}件，办结${part}件。`, (whole: number, part: number) => `聘请法律顾问3名，出具法律意见书${whole}份，其中被采纳${part}份。`,
      (whole: number, part: number) => `印制手册${whole}册，免费发放${part}册，受众1.2万人次。`,
    ];
    // 编印1册，发放3000册 is one title and its copies.
    fc.assert(fc.property(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 1, max: 5000 }), fc.constantFrom(...wordings), (whole, part, wording) => {
      const found = kinds(wording(whole, part));
      expect(found.length).toBe(part > whole ? 1 : 0);
      for (const kind of found) expect(["part", "among"]).toContain(kind);
    }), { numRuns: 300 });
  });

  it("with a rate beside them are one finding", () => {
    expect(kinds("全年受理工单312件，办结318件，办结率98.5%。")).toEqual(["part"]);
  });
});

it("checks a megabyte of figures in one sentence in no time", () => {
  const report = reportFrom("受理20件、办结19件，办结率95%，".repeat(50_000));
  const start = process.cpuUsage();
  figureChecksOf(report);
  // Time of this process and not of the clock, which runs on while others have the processor.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
});
