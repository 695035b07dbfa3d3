import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Log, PhysicalLocation, Region, Result, Run } from "sarif";
import { describe, expect, it } from "vitest";
import { engine } from "../../src/real-engine.js";
import { uriOf } from "../../src/reporters/sarif/uri.js";
import { command, folderWith, type Circumstances } from "../support/command.js";

const seed = readFileSync(fileURLToPath(new URL("../../../../seeds/flawed-town-2024.md", import.meta.url)), "utf8");
const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";

async function runOf(words: readonly string[], circumstances: Circumstances): Promise<Run> {
  const log = JSON.parse((await command(["--format", "sarif", ...words], circumstances)).out) as Log;
  expect(log.version).toBe("2.1.0");
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run;
}

function textIn(source: string, { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region): string {
  const lines = source.split("\n");
  const offset = (line: number, column: number): number => lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return source.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

const locationOf = (result: Result): PhysicalLocation => result.locations?.[0]?.physicalLocation ?? {};
const fingerprints = (run: Run): readonly (string | undefined)[] => (run.results ?? []).map(({ partialFingerprints }) => partialFingerprints?.["lintReport/v1"]);

describe("SARIF", () => {
  it("is whole: rules, artifacts and places fit together", async () => {
    const run = await runOf(["各镇"], { cwd: folderWith({ "各镇/云溪镇.md": seed, "各镇/清河镇.md": seed.replaceAll("云溪", "清河") }), engine });
    const { rules = [] } = run.tool.driver;
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.artifacts?.map(({ location }) => decodeURIComponent(location?.uri ?? ""))).toEqual(["各镇/云溪镇.md", "各镇/清河镇.md"]);
    expect(run.results?.length).toBeGreaterThan(20);
    for (const result of run.results ?? []) {
      const rule = rules[result.ruleIndex ?? -1];
      expect(rule?.id).toBe(result.ruleId);
      expect(rule).toMatchObject({ helpUri: expect.stringMatching(/^https:/u) as string, help: { markdown: expect.stringContaining("## 查什么") as string }, properties: { basis: [expect.stringMatching(/^依据：/u)] } });
      expect(["error", "warning", "note"]).toContain(result.level);
      const { artifactLocation, region = {} } = locationOf(result);
      expect(run.artifacts?.[artifactLocation?.index ?? -1]?.location?.uri).toBe(artifactLocation?.uri);
      const source = artifactLocation?.index === 0 ? seed : seed.replaceAll("云溪", "清河");
      expect(textIn(source, region)).toBe(region.snippet?.text ?? "");
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("mends the draft as --fix does when its fixes are applied", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}teh 甲 teh\n` });
    const { results = [] } = await runOf(["甲.md"], { cwd });
    const replaced = results.map(({ fixes }) => fixes?.[0]?.artifactChanges[0]?.replacements[0]);
    expect(replaced.map((replacement) => textIn(`${TITLE}teh 甲 teh\n`, replacement?.deletedRegion ?? {}))).toEqual(["teh", "teh"]);
    expect(replaced.map((replacement) => replacement?.insertedContent?.text)).toEqual(["the", "the"]);
  });

  it("keeps its fingerprints when lines are put in above, and tells alike findings apart", async () => {
    const before = fingerprints(await runOf(["甲.md"], { cwd: folderWith({ "甲.md": `${TITLE}甲 E! 乙\n\nE!\n\nteh\n` }) }));
    const after = fingerprints(await runOf(["甲.md"], { cwd: folderWith({ "甲.md": `${TITLE}新的一段。\n\n又一段。\n\n甲乙丙 E! 乙\n\nE!\n\nteh\n` }) }));
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });

  it("tells of what is silenced, accepted, new, and of files that cannot be read", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E! S!\n`, "乙.md": "%PDF-1.7" });
    await command(["甲.md", "--baseline", "基线.json", "--update-baseline"], { cwd });
    const run = await runOf(["甲.md", "乙.md", "--baseline", "基线.json"], { cwd });
    expect(run.results).toMatchObject([
      { ruleId: "alpha-rule", baselineState: "unchanged", suppressions: [{ kind: "external" }] },
      { ruleId: "beta-rule", suppressions: [{ kind: "inSource", justification: "上级另有要求" }] },
    ]);
    expect(run.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message: { text: expect.stringContaining("PDF") as string } }] }]);
    const fresh = await runOf(["丙.md", "--baseline", "基线.json"], { cwd: folderWith({ "丙.md": "E!\n", "基线.json": "{\"version\":1,\"files\":{}}" }) });
    expect(fresh.results?.map(({ baselineState }) => baselineState)).toEqual(["new"]);
  });

  it("has addresses without a letter that an address must not have", () => {
    expect(uriOf("各镇/云溪镇 2024.md")).toBe("%E5%90%84%E9%95%87/%E4%BA%91%E6%BA%AA%E9%95%87%202024.md");
    expect(uriOf("a:b#c?d%.md")).toBe("a%3Ab%23c%3Fd%25.md");
    expect(uriOf("/家/甲.md")).toBe("file:///%E5%AE%B6/%E7%94%B2.md");
    expect(uriOf("D:/报告/甲.md")).toBe("file:///D:/%E6%8A%A5%E5%91%8A/%E7%94%B2.md");
    expect(uriOf("\ud800.md")).toBe("%EF%BF%BD.md");
  });
});
