import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeFiles } from "../../src/node-files.js";
import { command, folderWith } from "../support/command.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n";
const FLAWED = `${TITLE}\n## 一、主要举措\n\n### （一）、健全制度\n\n全年开展法治宣传活动。\n`;
const folder = mkdtempSync(join(tmpdir(), "lint-report-files-"));
const bundle = join(folder, "lint-report.cjs");
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

beforeAll(() => {
  execFileSync(process.execPath, [fileURLToPath(new URL("../../build.mjs", import.meta.url)), bundle]);
  chmodSync(folder, 0o755);
}, 120_000);

interface Ran { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the command as somebody who is not the superuser, to whom nothing is forbidden. */
function ranAsNobody(words: readonly string[], cwd: string): Ran {
  chmodSync(cwd, 0o777);
  return spawnSync(process.execPath, [bundle, ...words], { cwd, encoding: "utf8", ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) });
}

/** Runs the command in a shell that sets limits first. */
function ranWithLimits(limits: string, words: readonly string[], cwd: string): Ran {
  return spawnSync("sh", ["-c", `${limits} && exec "$0" "$@"`, process.execPath, bundle, ...words], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
}

/** `--fix` in a process of its own; resolves with its exit code. */
function fixing(cwd: string, name: string): { readonly kill: () => void; readonly over: Promise<number | null> } {
  const child = spawn(process.execPath, [bundle, "--fix", name], { cwd, stdio: "ignore" });
  return { kill: () => { child.kill("SIGKILL"); }, over: new Promise((resolve) => { child.once("exit", resolve); }) };
}

describe.skipIf(process.platform === "win32")("files that are not to be had", () => {
  it("are told one by one, and the rest is linted", () => {
    const cwd = folderWith({ "甲.md": TITLE, "禁.md": TITLE, "夹/乙.md": TITLE, "空夹.md/丙.md": TITLE });
    chmodSync(join(cwd, "禁.md"), 0);
    chmodSync(join(cwd, "夹"), 0);
    const { status, stdout } = ranAsNobody(["甲.md", "禁.md", "夹", "空夹.md", "没有这样一个文件.md", "--format", "json"], cwd);
    chmodSync(join(cwd, "夹"), 0o755);
    expect(status).toBe(2);
    const results = JSON.parse(stdout) as readonly { readonly path: string; readonly error: string | null }[];
    expect(Object.fromEntries(results.map(({ path, error }) => [path, error]))).toEqual({
      "甲.md": null, "禁.md": "读不了：没有权限", 夹: "读不了：没有权限", "空夹.md/丙.md": null, "没有这样一个文件.md": "找不到这个文件，请检查文件名和所在的文件夹",
    });
  });

  it("and drafts that may be read and not written stay as they are, with nothing beside them", () => {
    const cwd = folderWith({ "夹/甲.md": FLAWED });
    chmodSync(join(cwd, "夹"), 0o555);
    const { status, stdout } = ranAsNobody(["--fix", "夹/甲.md"], cwd);
    chmodSync(join(cwd, "夹"), 0o755);
    expect(status).toBe(2);
    expect(stdout).toContain("写不了 夹/甲.md：没有权限，原文件没有动");
    expect(readFileSync(join(cwd, "夹/甲.md"), "utf8")).toBe(FLAWED);
    expect(readdirSync(join(cwd, "夹"))).toEqual(["甲.md"]);
  });

  it("or room that ends in the middle of writing leaves the old draft and nothing else", () => {
    const long = FLAWED + "全年开展法治宣传活动。\n\n".repeat(300);
    const cwd = folderWith({ "甲.md": long });
    const { status, stdout } = ranWithLimits("ulimit -f 4", ["--fix", "甲.md"], cwd);
    expect(status).toBe(2);
    expect(stdout).toContain("写不了 甲.md：文件太大，超过了系统允许的大小，原文件没有动");
    expect(readFileSync(join(cwd, "甲.md"), "utf8")).toBe(long);
    expect(readdirSync(cwd)).toEqual(["甲.md"]);
  });
});

describe.skipIf(process.platform === "win32")("many files and odd names", () => {
  it("need few descriptors", () => {
    const count = Number(process.env["MANY_FILES"] ?? 2000);
    const cwd = folderWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index % 40)}/${String(index)}.md`, index % 100 === 0 ? TITLE : "# 笔记\n"])));
    const { status, stdout, stderr } = ranWithLimits("ulimit -n 40", [".", "--format", "json"], cwd);
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toHaveLength(Math.ceil(count / 100));
  });

  it("are mended under their own names, and told without steering the terminal", async () => {
    const names = ["引'号\".md", "换\n行.md", "😀 报告.md", `${"长".repeat(84)}.md`, "-减.md", "$(touch 坏).md", "\u001b[31m红.md", "\u202e反.md", "%41.md", "a;b|c&d.md"];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, "teh\n"])));
    const { out, code } = await command(["--fix", "--", ...names], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual([...names].sort());
    for (const name of names) expect(readFileSync(join(cwd, name), "utf8"), name).toBe("the\n");
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/u);
  });
});

describe("being killed", () => {
  it("at any moment leaves the old draft or the new one, and whatever else is left does not hurt", async () => {
    const cwd = folderWith({ "甲.md": FLAWED });
    const start = performance.now();
    expect(await fixing(cwd, "甲.md").over).toBe(1);
    const duration = performance.now() - start;
    const fixed = readFileSync(join(cwd, "甲.md"), "utf8");
    expect(fixed).not.toBe(FLAWED);
    const rounds = Number(process.env["KILLS"] ?? 12);
    for (let round = 0; round < rounds; round++) {
      writeFileSync(join(cwd, "甲.md"), FLAWED);
      const running = fixing(cwd, "甲.md");
      setTimeout(running.kill, duration * (0.5 + Math.random() * 0.6));
      await running.over;
      expect([FLAWED, fixed]).toContain(readFileSync(join(cwd, "甲.md"), "utf8"));
    }
    expect(readdirSync(cwd).filter((name) => !/^(?:甲\.md|\.lint-report-[0-9a-f]{12}\.tmp)$/u.test(name))).toEqual([]);
    expect((await command(["."], { cwd })).code).toBe(0);
  });

  it("between writing and renaming leaves half a file that no later run reads", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}teh\n` });
    class Killed extends Error {}
    const halfway = await command(["--fix", "甲.md"], { cwd, files: { create: (path, bytes, like) => { nodeFiles.create(path, bytes.subarray(0, 5), like); throw new Killed(); } } });
    expect(halfway.code).toBe(2);
    expect(readFileSync(join(cwd, "甲.md"), "utf8")).toBe(`${TITLE}teh\n`);
    expect(readdirSync(cwd)).toHaveLength(2);
    const { code, out } = await command(["--fix", "."], { cwd });
    expect([code, out.includes(".tmp")]).toEqual([0, false]);
    expect(readFileSync(join(cwd, "甲.md"), "utf8")).toBe(`${TITLE}the\n`);
  });
});

describe("two at once", () => {
  it("mend the draft once, whoever comes first", async () => {
    const cwd = folderWith({ "甲.md": FLAWED });
    await fixing(cwd, "甲.md").over;
    const fixed = readFileSync(join(cwd, "甲.md"), "utf8");
    for (let round = 0; round < 3; round++) {
      writeFileSync(join(cwd, "甲.md"), FLAWED);
      const codes = await Promise.all([0, 1, 2].map(() => fixing(cwd, "甲.md").over));
      // 1: what is left to mend by hand; 2: another one was faster.
      expect(codes.filter((code) => code !== 1 && code !== 2)).toEqual([]);
      expect(codes).toContain(1);
      expect(readFileSync(join(cwd, "甲.md"), "utf8")).toBe(fixed);
      expect(readdirSync(cwd)).toEqual(["甲.md"]);
    }
  });

  it("write two results into one folder without mixing them", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n`, "乙.md": `${TITLE}W!\n` });
    await Promise.all([command(["甲.md", "--format", "json:结果.json"], { cwd }), command(["乙.md", "--format", "json:结果.json"], { cwd })]);
    expect(JSON.parse(readFileSync(join(cwd, "结果.json"), "utf8"))).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(["乙.md", "甲.md", "结果.json"].sort());
  });
});
