import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ruleData } from "../generated/registry.js";
import { FIGURE_RULES, judged } from "../judgement/judge.js";
import { recordedLines } from "../judgement/print.js";
import { ALL_SETS, openSet, REPORTS } from "../judgement/sets.js";
import { lintDraft } from "../src/lint.js";

const fileOf = (name: string): string => readFileSync(new URL(`../judgement/${name}`, import.meta.url), "utf8");
const recorded = fileOf("verdicts.txt").split(/\n(?! )/u);

// Nothing is unlearned unnoticed: `npm run judge -- --record` keeps what changed, for its author and the reviewer to read.
describe("the labelled statements", () => {
  it.each(ALL_SETS)("are judged as recorded: %s", (name) => {
    expect(recordedLines(name, judged(openSet(name, { read: fileOf, parse }), Object.keys(ruleData))).join("\n")).toBe(recorded.find((each) => each.startsWith(`${name}: `)));
  });

  it("are all recorded, and nothing else is", () => {
    expect(recorded.filter((each) => each !== "").map((each) => each.slice(0, each.indexOf(":")))).toEqual(ALL_SETS);
  });
});

// Whole reports, made up and right in every figure, by people who had seen neither code nor statements.
describe("a report that is right", () => {
  const figureRules = new Set<string>(FIGURE_RULES);

  it.each(readdirSync(new URL("../judgement/reports/", import.meta.url)))("has no figure that is told to be wrong: %s", (name) => {
    const { messages } = lintDraft({ source: fileOf(`reports/${name}`), plain: false }, { settings: {}, choice: {} });
    expect(messages.filter(({ ruleId }) => figureRules.has(ruleId)).map(({ reason }) => reason)).toEqual([]);
  });
});

describe("a report with planted faults", () => {
  it.each(openSet(REPORTS, { read: fileOf, parse }).statements)("holds the words of each fault once: $id", ({ text, faults }) => {
    expect(faults.filter(({ at }) => text.split(at).length !== 2)).toEqual([]);
  });
});
