import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import preset, { lintDraft, settingOf } from "../src/index.js";

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const flawed = readFileSync(`${seeds}/flawed-town-2024.md`, "utf8");

async function remarkMessages(source: string): Promise<VFile["messages"]> {
  const file = new VFile({ path: "draft.md", value: source });
  const processor = unified().use(remarkParse).use(preset);
  await processor.run(processor.parse(file), file);
  return file.messages;
}

describe("the preset in remark", () => {
  it("says what the project's own linter says, with url, note and expected", async () => {
    const ours = lintDraft({ source: flawed, plain: false }).messages;
    const theirs = await remarkMessages(flawed);
    const key = (line: number | undefined, rule: string | undefined, reason: string): string => `${String(line)} ${String(rule)} ${reason}`;
    expect(theirs.map((each) => key(each.line, each.ruleId, each.reason)).sort()).toEqual(ours.map((each) => key(each.place.start.line, each.ruleId, each.reason)).sort());
    expect(theirs.length).toBeGreaterThan(3);
    for (const message of theirs) {
      expect(message.source).toBe("lint-report");
      expect(message.url).toContain(message.ruleId);
      expect(message.note).toContain("依据");
    }
    expect(theirs.some(({ expected }) => expected !== undefined && expected.length > 0)).toBe(true);
  });

  it("obeys the draft's own comments", async () => {
    const silencedDraft = `${flawed.replace(/^(---\n[\s\S]*?\n---\n)/u, "$1\n<!-- lint-report disable heading-numbering -->\n")}`;
    expect((await remarkMessages(silencedDraft)).filter(({ ruleId }) => ruleId === "heading-numbering")).toEqual([]);
  });

  it("refuses a severity or an option that it does not know", () => {
    expect(() => settingOf("title", "loud")).toThrow(/loud/u);
    expect(() => settingOf("title", [true, { nonsense: 1 }])).toThrow(/title/u);
  });
});

describe("remark-cli with .remarkrc.yaml", () => {
  it("loads the built preset and reports", () => {
    const rules = fileURLToPath(new URL("..", import.meta.url));
    execFileSync(process.execPath, [join(rules, "../packages/tools/node_modules/typescript/bin/tsc"), "-b", rules]);
    const folder = mkdtempSync(join(tmpdir(), "remark-"));
    writeFileSync(join(folder, "报告.md"), flawed);
    writeFileSync(join(folder, ".remarkrc.yaml"), "plugins:\n  - remark-preset-lint-report\n");
    writeFileSync(join(folder, "package.json"), "{}");
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(rules, join(folder, "node_modules/remark-preset-lint-report"), "dir");
    const result = spawnSync(process.execPath, [join(rules, "node_modules/remark-cli/cli.js"), "--quiet", "报告.md"], { cwd: folder, encoding: "utf8" });
    expect(result.stderr).toContain("required-sections");
    expect(result.status).toBe(1);
  });
});
