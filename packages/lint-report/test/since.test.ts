import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDiff } from "../src/since/read-diff.js";
import { engine } from "../src/real-engine.js";
import { command, folderWith, type Circumstances } from "./support/command.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";
const IDENTITY = ["-c", "user.name=甲", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null", "-c", "init.defaultBranch=main"];

function git(cwd: string, ...words: readonly string[]): void {
  execFileSync("git", [...IDENTITY, ...words], { cwd, stdio: "pipe" });
}

function save(cwd: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

/** A repository with one commit that holds the files. */
function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folderWith(files);
  git(cwd, "init", "-q");
  git(cwd, "add", "-A");
  git(cwd, "commit", "-q", "-m", "起");
  return cwd;
}

/** `path:line` of every finding. */
async function found(cwd: string, words: readonly string[], circumstances: Circumstances = {}): Promise<readonly string[]> {
  const { out } = await command([...words, "--format", "json"], { cwd, ...circumstances });
  const files = JSON.parse(out) as readonly { path: string; error: string | null; messages: readonly { place: { start: { line: number } } }[] }[];
  return files.flatMap(({ path, error, messages }) => (error === null ? messages.map(({ place }) => `${path}:${String(place.start.line)}`) : [`${path}: ${error}`]));
}

describe("--since", () => {
  it("tells only of lines that changed, committed, staged or not, and counts the rest", async () => {
    const cwd = repository({ "各镇/云溪镇 一.md": `${TITLE}E! 一\n\nE! 二\n\nE! 三\n\nE! 四\n` });
    save(cwd, "各镇/云溪镇 一.md", `${TITLE}E! 一改\n\nE! 二\n\nE! 三\n\nE! 四\n`);
    git(cwd, "commit", "-qam", "改一");
    save(cwd, "各镇/云溪镇 一.md", `${TITLE}E! 一改\n\nE! 二\n\nE! 三改\n\nE! 四\n`);
    git(cwd, "add", "-A");
    save(cwd, "各镇/云溪镇 一.md", `${TITLE}E! 一改\n\nE! 二\n\nE! 三改\n\nE! 四改\n`);
    expect(await found(cwd, [".", "--since", "HEAD~1"])).toEqual(["各镇/云溪镇 一.md:3", "各镇/云溪镇 一.md:7", "各镇/云溪镇 一.md:9"]);
    expect(await found(cwd, [".", "--since", "HEAD"])).toEqual(["各镇/云溪镇 一.md:7", "各镇/云溪镇 一.md:9"]);
    const { out, code } = await command([".", "--since", "HEAD"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("HEAD 以来没有改过的行上还有 2 处，没有列出。\n改好后再检查一遍，运行：lint-report --since HEAD .\n");
  });

  it("is content where nothing changed", async () => {
    const cwd = repository({ "甲.md": `${TITLE}E!\n` });
    const { code, out } = await command([".", "--since", "HEAD"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("检查完毕，没有新的问题。\nHEAD 以来没有改过的行上还有 1 处，没有列出。");
  });

  it("counts a file that git does not know whole, ignored ones too, and follows a renamed one", async () => {
    const cwd = repository({ "旧名.md": `${TITLE}E! 一\n\n${"很长的一段，好让它认得出来。\n\n".repeat(10)}E! 二\n`, ".gitignore": "不管.md\n", "留.md": `${TITLE}E!\n` });
    git(cwd, "mv", "旧名.md", "新 \"名\"\t改.md");
    save(cwd, "新 \"名\"\t改.md", readFileSync(join(cwd, "新 \"名\"\t改.md"), "utf8").replace("E! 二", "E! 二改"));
    save(cwd, "新加.md", `${TITLE}E!\n`);
    save(cwd, "不管.md", `${TITLE}E!\n`);
    expect(await found(cwd, [".", "--since", "HEAD"])).toEqual(["不管.md:3", "新 \"名\"\t改.md:25", "新加.md:3"]);
    renameSync(join(cwd, "留.md"), join(cwd, "挪.md"));
    expect(await found(cwd, ["挪.md", "--since", "HEAD"])).toEqual(["挪.md:3"]);
  });

  it("compares with where the own work branched off", async () => {
    const cwd = repository({ "甲.md": `${TITLE}E! 一\n\n中间\n\n中间\n\n中间\n\nE! 二\n` });
    git(cwd, "checkout", "-qb", "分支");
    save(cwd, "甲.md", `${TITLE}E! 一\n\n中间\n\n中间\n\n中间\n\nE! 二我改\n`);
    git(cwd, "commit", "-qam", "我改");
    git(cwd, "checkout", "-q", "-");
    save(cwd, "甲.md", `${TITLE}E! 一别人改\n\n中间\n\n中间\n\n中间\n\nE! 二\n`);
    git(cwd, "commit", "-qam", "别人改");
    git(cwd, "tag", "别人");
    git(cwd, "checkout", "-q", "分支");
    expect(await found(cwd, [".", "--since", "别人"])).toEqual(["甲.md:11"]);
  });

  it("finds its way from a folder of the repository, and through links", async () => {
    const cwd = repository({ "各镇/甲.md": `${TITLE}E!\n` });
    save(cwd, "各镇/甲.md", `${TITLE}E! 改\n`);
    expect(await found(join(cwd, "各镇"), [".", "--since", "HEAD"])).toEqual(["甲.md:3"]);
    symlinkSync("各镇", join(cwd, "链"));
    expect(await found(cwd, ["链/甲.md", "--since", "HEAD"])).toEqual(["链/甲.md:3"]);
  });

  it("reads drafts in every encoding: lines where git sees them, whole files elsewhere", async () => {
    const gb = (text: string): Uint8Array => Buffer.from([...Buffer.from("# \xd4\xc6\xcf\xaa\n\n", "latin1"), ...Buffer.from(text)]);
    const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${TITLE}${text}`, "utf16le");
    const cwd = repository({ "国标.md": gb("E! 1\n\nE! 2\n"), "宽.md": wide("E! 上\n\nE! 二\n"), "回车.md": `${TITLE}E! 一\rE! 二\r\nE! 三\r\n` });
    save(cwd, "国标.md", gb("E! 1\n\nE! 3\n"));
    save(cwd, "宽.md", wide("E! 上\n\nE! 三\n"));
    save(cwd, "回车.md", `${TITLE}E! 一\rE! 二\r\nE! 三改\r\n`);
    expect(await found(cwd, ["国标.md", "宽.md", "回车.md", "--since", "HEAD"])).toEqual(["国标.md:5", "宽.md:3", "宽.md:5", "回车.md:5"]);
  });

  it("hears of a section that was cut out, and of a figure whose counterpart was changed", async () => {
    const seed = readFileSync(fileURLToPath(new URL("../../../seeds/model-town-2024.md", import.meta.url)), "utf8");
    const cwd = repository({ "甲.md": seed });
    const [start, end] = [seed.search(/^## .*不足/mu), seed.search(/^## .*第一责任人/mu)].sort((a, b) => a - b);
    save(cwd, "甲.md", seed.slice(0, start) + seed.slice(end));
    const { out } = await command(["甲.md", "--since", "HEAD", "--format", "json"], { cwd, engine });
    expect((JSON.parse(out) as readonly { messages: readonly { ruleId: string }[] }[])[0]?.messages.map(({ ruleId }) => ruleId)).toContain("required-sections");
    const other = repository({ "乙.md": `${TITLE}甲\n\nE! 二\n` });
    save(other, "乙.md", `${TITLE}甲改\n\nE! 二\n`);
    const lint: typeof engine.lint = (draft, options) => {
      const result = engine.lint(draft, options);
      const point = (line: number, offset: number) => ({ line, column: 1, offset });
      const message = { ruleId: "alpha-rule", messageKey: "x", severity: "error" as const, reason: "x", note: "", url: "", expected: [], fixable: false, edits: [] };
      const [third, fifth] = [TITLE.length, draft.source.indexOf("E!")];
      return { ...result, messages: [{ ...message, place: { start: point(5, fifth), end: point(5, fifth + 2) }, related: [{ start: point(3, third), end: point(3, third + 1) }] }] };
    };
    expect(await found(other, ["乙.md", "--since", "HEAD"], { engine: { lint } })).toEqual(["乙.md:5"]);
  });

  it("does not let the repository's settings change what it reads, or run anything", async () => {
    const cwd = repository({ "甲.md": `${TITLE}E! 一\n\nE! 二\n`, ".gitattributes": "*.md diff=坏\n" });
    const trap = join(cwd, "陷阱.sh");
    writeFileSync(trap, `#!/bin/sh\ntouch "${join(cwd, "中招")}"\n`);
    chmodSync(trap, 0o755);
    const settings = [["diff.external", trap], ["diff.坏.textconv", trap], ["diff.坏.command", trap], ["core.fsmonitor", trap], ["core.pager", trap], ["diff.noprefix", "true"], ["diff.mnemonicPrefix", "true"], ["diff.relative", "true"], ["diff.interHunkContext", "9"], ["color.ui", "always"], ["core.quotePath", "true"]] as const;
    for (const [key, value] of settings) git(cwd, "config", key, value);
    save(cwd, "甲.md", `${TITLE}E! 一\n\nE! 二改\n`);
    expect(await found(cwd, ["甲.md", "--since", "HEAD"])).toEqual(["甲.md:5"]);
    expect(() => readFileSync(join(cwd, "中招"))).toThrow();
  });

  const faults: readonly (readonly [revision: string, said: string])[] = [
    ["没有", "--since 后面的“没有”不是这个仓库里的版本"], ["HEAD~9", "不是这个仓库里的版本"], ["HEAD..HEAD", "不是这个仓库里的版本"], ["", "--since 后面要写取值"],
    ["--output=x", "不能以减号开头，写的是“--output=x”"], ["-x", "不能以减号开头"], ["HEAD\u001b[31m", "不是这个仓库里的版本"], ["HEAD; touch x", "不是这个仓库里的版本"], ["$(touch x)", "不是这个仓库里的版本"],
  ];
  it.each(faults)("refuses %j", async (revision, said) => {
    const cwd = repository({ "甲.md": `${TITLE}E!\n` });
    const { code, out, err } = await command(["甲.md", `--since=${revision}`], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(err).not.toContain("\u001b");
  });

  it("says what to do where there is no repository, no git, or another's repository", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    expect((await command(["甲.md", "--since", "HEAD"], { cwd })).err).toBe("lint-report：--since 要在 git 仓库里用，当前文件夹不在任何 git 仓库里\n");
    const without = async () => ({ ok: false as const, missing: true, told: "spawn git ENOENT" });
    expect(await command(["甲.md", "--since", "HEAD"], { cwd, git: without })).toMatchObject({ code: 2, err: "lint-report：--since 要用到 git，但没有找到 git 命令。请先安装 git\n" });
    const unsafe = async () => ({ ok: false as const, missing: false, told: "fatal: detected dubious ownership\n\tgit config --global --add safe.directory /x" });
    expect((await command(["甲.md", "--since", "HEAD"], { cwd, git: unsafe })).err).toContain("因为它属于别的用户");
    const other = folderWith({ "乙.md": `${TITLE}E!\n` });
    const repo = repository({ "甲.md": TITLE });
    expect(await found(repo, [join(other, "乙.md"), "--since", "HEAD"])).toEqual([`${join(other, "乙.md")}: 这个文件不在当前的 git 仓库里，不知道哪些行改过`]);
  });

  it.each([["--fix"], ["--fix-dry-run"], ["--stdin"], ["--update-baseline"]])("does not go with %s", async (flag) => {
    const { code, err } = await command([flag, "--since", "HEAD", ...(flag === "--update-baseline" ? ["--baseline", "x"] : []), ...(flag === "--stdin" ? [] : ["甲.md"])]);
    expect(code).toBe(2);
    expect(err).toContain("不能同时用");
  });

  it("goes with a baseline", async () => {
    const cwd = repository({ "甲.md": `${TITLE}E! 一\n\nE! 二\n` });
    await command(["甲.md", "--baseline", "基线.json", "--update-baseline"], { cwd });
    save(cwd, "甲.md", `${TITLE}E! 一\n\nE! 二 W!\n`);
    expect(await found(cwd, ["甲.md", "--since", "HEAD", "--baseline", "基线.json"])).toEqual(["甲.md:5"]);
    rmSync(join(cwd, "基线.json"));
  });
});

describe("reading a diff", () => {
  it("is not led astray by lines of a draft that look like the diff's own", () => {
    const diff = ["diff --git a/a.md b/a.md", "--- a/a.md", "+++ b/a.md", "@@ -1,2 +1,3 @@", "--- a/x", "-@@ -1 +1 @@", "+++ b/y", "+@@ -9 +9 @@", "+diff --git a/z b/z", "\\ No newline at end of file", "@@ -9,0 +20 @@ 尾", "+x", ""].join("\n");
    expect([...readDiff(Buffer.from(diff))]).toEqual([["a.md", [{ from: 1, count: 3 }, { from: 20, count: 1 }]]]);
  });

  it("reads names as git writes them", () => {
    const name = (line: string): readonly string[] => [...readDiff(Buffer.from(`diff --git x x\n--- a/x\n+++ ${line}\n@@ -0,0 +1 @@\n+x\n`)).keys()];
    expect(name("b/云溪.md")).toEqual(["云溪.md"]);
    expect(name("b/a b.md\t")).toEqual(["a b.md"]);
    expect(name("\"b/a\\\"b\\tc\\\\d\\344\\272\\221.md\"")).toEqual(["a\"b\tc\\d云.md"]);
  });
});
