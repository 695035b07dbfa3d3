import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ruleData } from "../generated/registry.js";
import { judged } from "../judgement/judge.js";
import { recordedLines } from "../judgement/print.js";
import { SETS } from "../judgement/sets.js";
import type { Statement } from "../judgement/statements.js";

const fileOf = (name: string): string => readFileSync(new URL(`../judgement/${name}`, import.meta.url), "utf8");
const recorded = fileOf("verdicts.txt").split(/\n(?! )/u);

// Nothing is unlearned unnoticed: `npm run judge -- --record` keeps what changed, for its author and the reviewer to read.
describe("the labelled statements", () => {
  it.each(SETS)("are judged as recorded: %s", (name) => {
    const statements = parse(fileOf(`statements-${name}.yaml`)) as readonly Statement[];
    expect(recordedLines(name, judged(statements, fileOf("frame.md"), Object.keys(ruleData))).join("\n")).toBe(recorded.find((each) => each.startsWith(`${name}: `)));
  });

  it("are all recorded, and nothing else is", () => {
    expect(recorded.filter((each) => each !== "").map((each) => each.slice(0, each.indexOf(":")))).toEqual(SETS);
  });
});
