import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "./support/command.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n";
const folder = mkdtempSync(join(tmpdir(), "lint-report-bundle-"));
const bundle = join(folder, "lint-report.cjs");

beforeAll(() => {
  execFileSync(process.execPath, [fileURLToPath(new URL("../build.mjs", import.meta.url)), bundle]);
});

function ran(words: readonly string[], cwd: string, input = "") {
  return spawnSync(process.execPath, [bundle, ...words], { cwd, input, encoding: "utf8", maxBuffer: 1 << 28 });
}

describe("the bundle", () => {
  it("is one executable file that needs nothing beside it", () => {
    expect(readdirSync(folder)).toEqual(["lint-report.cjs"]);
    expect(statSync(bundle).mode & 0o111).toBe(0o111);
    expect(readFileSync(bundle, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(ran(["--version"], folder)).toMatchObject({ status: 0, stderr: "" });
  });

  it("does the main job", () => {
    const cwd = folderWith();
    expect(ran(["init", "--authority", "云溪镇人民政府", "--year", "2024", "-o", "草稿.md"], cwd)).toMatchObject({ status: 0, stderr: "" });
    expect(ran(["草稿.md"], cwd).stdout).toContain("云溪镇人民政府，2024 年，按乡镇提纲检查");
    writeFileSync(join(cwd, "短.md"), `${TITLE}\n一、主要举措\n`);
    expect(ran(["."], cwd)).toMatchObject({ status: 1, stderr: "" });
    writeFileSync(join(cwd, "网页.txt"), `当前位置：首页\n${TITLE.slice(2)}\n一、主要举措\n\n全年办结 3 件。\n`);
    expect(ran(["import", "网页.txt", "-o", "旧.md"], cwd)).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(join(cwd, "旧.md"), "utf8")).toContain("## 一、主要举措");
    expect(ran(["explain", "required-sections"], cwd)).toMatchObject({ status: 0, stderr: "" });
  });

  it("loses nothing of a long result on its way through a pipe", () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${String(index).padStart(3, "0")}.md`, `${TITLE}\n${"一、重复的标题\n\n".repeat(40)}`])));
    const { stdout, status } = ran([".", "--format", "json"], cwd);
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(stdout)).toHaveLength(60);
    expect(execFileSync("sh", ["-c", `"${process.execPath}" "${bundle}" . --format json | wc -c`], { cwd, encoding: "utf8" }).trim()).toBe(String(Buffer.byteLength(stdout)));
  });

  it("is quiet where the reader goes away", () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${String(index)}.md`, `${TITLE}\n${"一、重复的标题\n\n".repeat(40)}`])));
    const { stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${bundle}" . | head -1`], { cwd, encoding: "utf8" });
    expect(stderr).toBe("");
  });

  it("watches until Ctrl-C, and ends with the code of the last round", async () => {
    const cwd = folderWith({ "a.md": `${TITLE}\n## 一、主要举措\n` });
    const child = spawn(process.execPath, [bundle, "--watch", "a.md", "--format", "json:a.json"], { cwd, stdio: ["ignore", "ignore", "pipe"] });
    const over = new Promise<number | null>((resolve) => { child.once("exit", resolve); });
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      const before = told;
      told += part;
      const reached = (text: string): boolean => told.includes(text) && !before.includes(text);
      if (reached("第 1 次检查完毕")) writeFileSync(join(cwd, "a.md"), `${TITLE}\n`);
      if (reached("第 2 次检查完毕")) child.kill("SIGINT");
    });
    expect(await over).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, "a.json"), "utf8"))).toHaveLength(1);
  });

  it("asks git what changed", () => {
    const cwd = folderWith({ "云溪 镇.md": `${TITLE}\n## 一、主要举措\n` });
    const git = (...words: readonly string[]): void => { execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "core.hooksPath=/dev/null", ...words], { cwd, stdio: "ignore" }); };
    git("init");
    git("add", "-A");
    git("commit", "-m", "a");
    expect(ran(["--since", "HEAD", "."], cwd).status).toBe(0);
    writeFileSync(join(cwd, "新.md"), `${TITLE}\n## 一、主要举措\n`);
    expect(ran(["--since", "HEAD", ".", "--quiet"], cwd)).toMatchObject({ status: 1, stderr: "" });
  });

  it("leaves the old draft or the new one when it is killed", async () => {
    const text = `${TITLE}\n## 一、主要举措\n\n### （一）、健全制度\n\n${"全年开展法治宣传活动。\n\n".repeat(5000)}`;
    const cwd = folderWith({ "a.md": text });
    ran(["--fix", "a.md"], cwd);
    const fixed = readFileSync(join(cwd, "a.md"), "utf8");
    expect(fixed).not.toBe(text);
    for (const delay of [100, 250, 400]) {
      writeFileSync(join(cwd, "a.md"), text);
      const child = spawn(process.execPath, [bundle, "--fix", "a.md"], { cwd, stdio: "ignore" });
      const over = new Promise((resolve) => { child.once("exit", resolve); });
      setTimeout(() => { child.kill("SIGKILL"); }, delay);
      await over;
      expect([text, fixed]).toContain(readFileSync(join(cwd, "a.md"), "utf8"));
    }
  });
});
