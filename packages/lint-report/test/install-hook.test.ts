import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hookScript, originOf } from "../src/git/hook-script.js";
import { command, folderWith, systemError, type Circumstances, type Ran } from "./support/command.js";
import { git, repositoryWith } from "./support/repository.js";

const SCRIPT = "/opt/检查 工具/lint-report.cjs";
const install = (cwd: string, more: Circumstances = {}): Promise<Ran> => command(["install-hook"], { cwd, script: SCRIPT, ...more });
const uninstall = (cwd: string): Promise<Ran> => command(["install-hook", "--uninstall"], { cwd, script: SCRIPT });
const hookIn = (cwd: string, path = ".git/hooks/pre-commit"): string => readFileSync(join(cwd, path), "utf8");
const quietly = { code: 0, err: "" };

describe("install-hook", () => {
  it("writes a hook that can be run, and says what it did and how to undo it", async () => {
    const cwd = repositoryWith();
    const ran = await install(cwd);
    expect(ran).toMatchObject(quietly);
    expect(ran.out).toMatchInlineSnapshot(`
      "已装好提交前的检查：.git/hooks/pre-commit
      以后每次 git commit，先检查要提交的年度报告（以 git add 过的内容为准），有错误就不提交；警告和提示只列出来。
      不要了，运行 lint-report install-hook --uninstall，或者删掉 .git/hooks/pre-commit。
      这一次确实要先提交、不检查：git commit --no-verify
      "
    `);
    expect(statSync(join(cwd, ".git/hooks/pre-commit")).mode & 0o777).toBe(0o755);
    expect(hookIn(cwd)).toBe(hookScript({ node: process.execPath, script: SCRIPT }));
  });

  it("renews and removes its own, also where the folder of hooks is missing", async () => {
    const cwd = repositoryWith();
    rmSync(join(cwd, ".git/hooks"), { recursive: true });
    expect(await uninstall(cwd)).toMatchObject({ ...quietly, out: "这里没有 lint-report 装的钩子，什么也没有动（看的是 .git/hooks/pre-commit）。\n" });
    await install(cwd);
    expect((await install(cwd, { script: "/别处/lint-report.cjs" })).out).toContain("提交前的检查已更新：.git/hooks/pre-commit\n");
    expect(hookIn(cwd)).toContain("script='/别处/lint-report.cjs'\n");
    expect(await uninstall(cwd)).toMatchObject({ ...quietly, out: "已去掉提交前的检查：.git/hooks/pre-commit\n" });
    expect(existsSync(join(cwd, ".git/hooks/pre-commit"))).toBe(false);
  });

  it("names an executable alone, also in the line to add and beside the drafts", async () => {
    const cwd = repositoryWith();
    await install(cwd, { script: "/opt/检查/lint-report", alone: true });
    expect(hookIn(cwd)).toBe(hookScript({ node: undefined, script: "/opt/检查/lint-report" }));
    expect(hookIn(cwd)).not.toContain("node");
    writeFileSync(join(cwd, ".git/hooks/pre-commit"), "#!/bin/sh\nmake test\n");
    expect((await install(cwd, { script: "/opt/检查/lint-report", alone: true })).err).toContain("\n'/opt/检查/lint-report' --staged || exit 1\n");
    git(cwd, "config", "core.hooksPath", ".githooks");
    await install(cwd, { script: join(cwd, "lint-report"), alone: true });
    expect(hookIn(cwd, ".githooks/pre-commit")).toContain("\nscript='./lint-report'\n");
  });

  it("never touches another hook, and prints the line to add", async () => {
    const cwd = repositoryWith();
    const path = join(cwd, ".git/hooks/pre-commit");
    mkdirSync(join(cwd, ".git/hooks"), { recursive: true });
    writeFileSync(path, "#!/bin/sh\nmake test\n");
    const { code, out, err } = await install(cwd);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`\n'${process.execPath}' '${SCRIPT}' --staged || exit 1\n`);
    expect(await uninstall(cwd)).toMatchObject({ ...quietly, out: expect.stringContaining("没有 lint-report 装的钩子") as string });
    expect(hookIn(cwd)).toBe("#!/bin/sh\nmake test\n");
    rmSync(path);
    symlinkSync("/没有这样一个文件", path);
    expect(await install(cwd)).toMatchObject({ code: 2, err: expect.stringContaining("已经有别的钩子") as string });
    rmSync(path);
    mkdirSync(path);
    expect(await install(cwd)).toMatchObject({ code: 2, err: expect.stringContaining("已经有别的钩子") as string });
  });

  it("leaves its own alone where somebody added to it", async () => {
    const cwd = repositoryWith();
    await install(cwd);
    const path = join(cwd, ".git/hooks/pre-commit");
    writeFileSync(path, hookIn(cwd).replace("exit $code", "make test || exit 1\nexit $code"));
    const before = hookIn(cwd);
    for (const run of [install, uninstall]) expect(await run(cwd)).toMatchObject({ code: 2, err: expect.stringContaining("后来有人改过") as string });
    expect(hookIn(cwd)).toBe(before);
  });

  it("goes where core.hooksPath points inside the repository, from a folder below too, with paths that hold in every clone", async () => {
    const cwd = repositoryWith({ "下/甲.md": "" });
    git(cwd, "config", "core.hooksPath", ".githooks");
    const { code, out } = await install(join(cwd, "下"), { script: join(cwd, "工具/lint-report.cjs") });
    expect(code).toBe(0);
    expect(out).toContain("要提交以后别人才能用");
    expect(hookIn(cwd, ".githooks/pre-commit")).toContain("\nnode='node'\nscript='工具/lint-report.cjs'\n");
    expect(existsSync(join(cwd, ".git/hooks/pre-commit"))).toBe(false);
    writeFileSync(join(cwd, ".githooks/pre-commit"), hookIn(cwd, ".githooks/pre-commit").replaceAll("\n", "\r\n"));
    expect((await uninstall(cwd)).out).toContain("已去掉提交前的检查：.githooks/pre-commit");
  });

  it("does not write where other repositories would run it", async () => {
    const cwd = repositoryWith();
    const shared = folderWith();
    git(cwd, "config", "core.hooksPath", shared);
    const { code, err } = await install(cwd);
    expect(code).toBe(2);
    expect(err).toContain(`core.hooksPath 指向仓库外面的 ${shared}`);
    expect(existsSync(join(shared, "pre-commit"))).toBe(false);
    writeFileSync(join(shared, "pre-commit"), hookScript({ node: "node", script: SCRIPT }));
    expect(await uninstall(cwd)).toMatchObject({ ...quietly, out: expect.stringContaining("什么也没有动") as string });
    expect(existsSync(join(shared, "pre-commit"))).toBe(true);
  });

  it("names the file that husky's users edit", async () => {
    const cwd = repositoryWith({ ".husky/_/pre-commit": "#!/usr/bin/env sh\n. \"${0%/*}/h\"", ".husky/pre-commit": "npm test\n" });
    git(cwd, "config", "core.hooksPath", ".husky/_");
    const { code, err } = await install(cwd);
    expect(code).toBe(2);
    expect(err).toContain("请在 .husky/pre-commit 里加上这一行");
    expect(hookIn(cwd, ".husky/pre-commit")).toBe("npm test\n");
  });

  it("serves a linked work tree and the main one with one hook", async () => {
    const cwd = repositoryWith({ "甲.md": "x" });
    git(cwd, "add", ".");
    git(cwd, "commit", "--quiet", "-m", "x");
    const other = join(folderWith(), "另一处");
    git(cwd, "worktree", "add", "--quiet", other);
    expect((await install(other)).out).toContain(join(cwd, ".git/hooks/pre-commit"));
    expect(originOf(hookIn(cwd))).toBe("own");
  });

  it("says why it cannot be done", async () => {
    expect(await install(folderWith())).toMatchObject({ code: 2, out: "", err: "lint-report：这里不是 git 仓库。请到仓库所在的文件夹里运行\n" });
    expect(await command(["install-hook", "甲.md"])).toMatchObject({ code: 2, err: expect.stringContaining("多出了“甲.md”") as string });
    expect(await install(repositoryWith(), { git: () => Promise.resolve({ ok: false, missing: true, told: "" }) })).toMatchObject({ code: 2, err: expect.stringContaining("没有找到 git") as string });
    const denied = { create: () => { throw systemError("EACCES"); } };
    expect(await install(repositoryWith(), { files: denied })).toMatchObject({ code: 2, err: "lint-report：写不了 .git/hooks/pre-commit：没有权限\n" });
    const folder = { makeFolder: () => { throw systemError("EROFS"); } };
    expect(await install(repositoryWith(), { files: folder })).toMatchObject({ code: 2, err: "lint-report：写不了 .git/hooks/pre-commit：磁盘是只读的\n" });
  });
});

describe("the hook", () => {
  /** A command that tells how it was called and ends with a code. */
  const program = (code: number): string => `#!${process.execPath}\nconsole.log("${String(code)}", ...process.argv.slice(2)); process.exit(${String(code)});\n`;

  function ran({ node = process.execPath, script, path = "/nowhere" }: { node?: string | null; script: string; path?: string }) {
    const cwd = folderWith({ "pre-commit": hookScript({ node: node ?? undefined, script }) });
    return spawnSync("/bin/sh", ["pre-commit"], { cwd, encoding: "utf8", env: { PATH: path } });
  }

  it("passes on how it went, with a word on what to do", () => {
    const script = (code: number): string => join(folderWith({ "它's 检查.cjs": program(code) }), "它's 检查.cjs");
    expect(ran({ script: script(0) })).toMatchObject({ status: 0, stdout: "0 --staged\n", stderr: "" });
    const failed = ran({ script: script(1) });
    expect(failed).toMatchObject({ status: 1, stdout: "1 --staged\n" });
    expect(failed.stderr).toMatchInlineSnapshot(`
      "lint-report：提交没有完成。请把上面的错误改好，git add 以后再提交。
      这一次确实要先提交、不检查：git commit --no-verify
      "
    `);
    expect(ran({ script: script(2) })).toMatchObject({ status: 2, stderr: expect.stringContaining("没能检查完") as string });
  });

  it("runs an executable by itself, and says where it was when it is gone", () => {
    const script = join(folderWith({ "它's 检查": program(1) }), "它's 检查");
    chmodSync(script, 0o755);
    expect(ran({ node: null, script })).toMatchObject({ status: 1, stdout: "1 --staged\n", stderr: expect.stringContaining("提交没有完成") as string });
    expect(ran({ node: null, script: "/gone/lint-report" })).toMatchObject({ status: 2, stderr: expect.stringContaining("原来在 /gone/lint-report") as string });
  });

  it("finds Node on the PATH where the one it was installed with is gone", () => {
    const folder = folderWith({ "a.cjs": program(0) });
    symlinkSync(process.execPath, join(folder, "node"));
    expect(ran({ node: "/gone/node", script: join(folder, "a.cjs"), path: folder })).toMatchObject({ status: 0, stdout: "0 --staged\n" });
  });

  it("finds the command on the PATH where the file is gone", () => {
    const folder = folderWith({ "lint-report": program(0) });
    chmodSync(join(folder, "lint-report"), 0o755);
    expect(ran({ script: "/gone/lint-report.cjs", path: folder })).toMatchObject({ status: 0, stdout: "0 --staged\n" });
  });

  it("says in Chinese what is missing, and lets nothing pass unchecked", () => {
    expect(ran({ node: "/gone/node", script: SCRIPT })).toMatchObject({ status: 2, stderr: expect.stringContaining("没有找到 Node") as string });
    const { status, stderr } = ran({ script: SCRIPT });
    expect(status).toBe(2);
    expect(stderr).toContain(`原来在 ${SCRIPT}`);
    expect(stderr).toContain("git commit --no-verify");
  });
});
