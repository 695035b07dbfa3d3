import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../src/index.js";
import { lintWith } from "./rule-folder.js";

interface Pair {
  readonly id: string;
  readonly set: "open" | "fresh" | "colloquial" | "last";
  readonly shortcoming: string;
  readonly plan: string;
  readonly answered: boolean;
}

const pairs = parse(readFileSync(new URL("../judgement/plan-pairs.yaml", import.meta.url), "utf8")) as readonly Pair[];

function reportOfPair({ shortcoming, plan }: Pair): string {
  return `# 云溪镇2024年法治政府建设年度报告

## 一、2024年推进法治政府建设的主要举措和成效

开展行政检查412次。

## 二、存在的不足和原因

${shortcoming}

## 三、2025年推进法治政府建设的主要安排

${plan}各项工作由分管领导负责，按季度向镇党委、镇政府报告进度。
`;
}

function isFlagged(pair: Pair): boolean {
  return rules.filter(({ id }) => id === "plan-answers-shortcomings").some((rule) => lintWith(rule, reportOfPair(pair)).length > 0);
}

describe("the plan's answers to shortcomings, as a person judged them", () => {
  it("are many", () => {
    expect(pairs.filter(({ answered }) => answered).length).toBeGreaterThan(30);
    expect(pairs.filter(({ answered }) => !answered).length).toBeGreaterThan(20);
  });

  it("are seen in other words: no pair that is answered is flagged", () => {
    expect(pairs.filter(({ answered }) => answered).filter(isFlagged).map(({ id }) => id)).toEqual([]);
  });

  it("are missed where they are missing, in nine of ten pairs", () => {
    const open = pairs.filter(({ answered }) => !answered);
    expect(open.filter(isFlagged).length / open.length).toBeGreaterThanOrEqual(0.9);
  });
});
