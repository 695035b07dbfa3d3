import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { quoted } from "../src/terminal/quoted.js";

describe("a name in a command to be typed", () => {
  it("stands bare where it may, and in the quotation marks that are easiest to read", () => {
    expect([quoted("稿/年度报告.md"), quoted("年度 报告.md"), quoted("它's.md")]).toEqual(["稿/年度报告.md", "\"年度 报告.md\"", "\"它's.md\""]);
  });

  it.skipIf(process.platform === "win32")("is the same name to the shell and runs nothing", () => {
    for (const name of ["$(echo 坏).md", "`echo 坏`.md", "$HOME.md", "a\"b.md", "a\\b.md", "它's $x.md", "a!b.md", "a;b|c.md", "a b.md", "*.md", "~.md"]) {
      expect(execFileSync("sh", ["-c", `printf %s ${quoted(name)}`], { encoding: "utf8" })).toBe(name);
    }
  });
});
