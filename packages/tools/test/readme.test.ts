import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const BLOCK = /(<!-- demo -->\n```text\n)([\s\S]*?)(```\n<!-- \/demo -->)/u;

describe("README.md", () => {
  it("shows what the demonstration prints", () => {
    const { stdout } = spawnSync(process.execPath, ["packages/tools/bin/demo.mjs"], { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "", COLUMNS: "100" } });
    const path = join(root, "README.md");
    const readme = readFileSync(path, "utf8");
    if (process.env["UPDATE_README"] !== undefined) writeFileSync(path, readme.replace(BLOCK, (_, open: string, __: string, close: string) => `${open}${stdout.trimEnd()}\n${close}`));
    expect(BLOCK.exec(readFileSync(path, "utf8"))?.[2]).toBe(`${stdout.trimEnd()}\n`);
  });

  it.each(["README.md", "README.zh-CN.md", "docs/architecture.md", "docs/writing-a-rule.md", "docs/configuration.md", "docs/formats.md", "docs/editors.md", "docs/keeping-the-standard.md", "docs/stability.md", "docs/hooks.md", "docs/ci.md", "docs/offline.md", "docs/judgement.md", "docs/judgement-history.md", "docs/performance.md", "docs/decisions/0014-packages-for-intranets-and-provenance.md", "seeds/README.md", "seeds/SOURCES.md"])("and the links of %s lead somewhere", (name) => {
    const text = readFileSync(join(root, name), "utf8");
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(join(root, dirname(name), target)))).toEqual([]);
  });
});
