import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitOnWindows, nodeGit } from "../src/node-git.js";
import { command, folderWith, type Ran } from "./support/command.js";
import { git, repositoryWith } from "./support/repository.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";
/** “云溪镇人民政府2025年法治政府建设年度报告 E!” in GB18030. */
const GB18030 = Buffer.from("d4c6cfaad5f2c8cbc3f1d5feb8ae32303235c4eab7a8d6ced5feb8aebda8c9e8c4eab6c8b1a8b8e60a0a452120d5fdcec40a", "hex");

const staged = (cwd: string, ...words: readonly string[]): Promise<Ran> => command(["--staged", ...words], { cwd });
const names = async (cwd: string): Promise<readonly string[]> =>
  (JSON.parse((await staged(cwd, "--format", "json")).out) as readonly { path: string }[]).map(({ path }) => path);

describe("--staged", () => {
  it("judges what is staged, whatever the file holds by now", async () => {
    const cwd = repositoryWith({ "甲.md": `${TITLE}E!\n`, "乙.md": TITLE });
    git(cwd, "add", ".");
    writeFileSync(join(cwd, "甲.md"), TITLE);
    writeFileSync(join(cwd, "乙.md"), `${TITLE}E! E!\n`);
    const { code, out } = await staged(cwd);
    expect(code).toBe(1);
    expect(out).toContain("检查了 2 份稿子，发现 1 处错误。\n改好后再检查一遍，运行：lint-report 甲.md\n");
    git(cwd, "add", ".");
    expect((await staged(cwd)).out).toContain("发现 2 处错误。\n改好后再检查一遍，运行：lint-report 乙.md\n");
  });

  it("looks at what the next commit changes, and at nothing else", async () => {
    const cwd = repositoryWith({ "不变.md": `${TITLE}E!\n`, "要删.md": TITLE, "旧名.md": `${TITLE}${"正文。\n\n".repeat(20)}`, "未加.md": TITLE });
    git(cwd, "add", "不变.md", "要删.md", "旧名.md");
    git(cwd, "commit", "--quiet", "-m", "x");
    rmSync(join(cwd, "要删.md"));
    mkdirSync(join(cwd, "新"));
    renameSync(join(cwd, "旧名.md"), join(cwd, "新/新名.md"));
    git(cwd, "add", "--update", ".");
    git(cwd, "add", "新");
    for (const detection of ["false", "copies"]) {
      git(cwd, "config", "diff.renames", detection);
      expect(await names(cwd)).toEqual(["新/新名.md"]);
    }
  });

  it("knows names of every kind, and from a folder below", async () => {
    const odd = ["各镇 报告/云溪“镇”.md", "a\tb.md", "换\n行.txt", "'x' $(y).md", "-rf.md"];
    const cwd = repositoryWith({ ...Object.fromEntries(odd.map((name) => [name, TITLE])), "下/丙.md": TITLE });
    git(cwd, "add", ".");
    expect(new Set(await names(cwd))).toEqual(new Set([...odd, "下/丙.md"]));
    expect(await names(join(cwd, "下"))).toContain("丙.md");
  });

  it("passes over links, submodules, read-mes, other texts, hidden folders and what the settings leave out", async () => {
    const cwd = repositoryWith({
      "README.md": `${TITLE}E!\n`, "会议纪要.md": "# 会议纪要\n\nE!\n", ".存档/旧.md": `${TITLE}E!\n`, "旧稿/旧.md": `${TITLE}E!\n`, "报告.docx": "PK", "正.md": TITLE,
      ".lint-reportrc.yaml": "ignore: [旧稿]\n",
    });
    symlinkSync("正.md", join(cwd, "链接.md"));
    git(cwd, "add", ".");
    git(cwd, "update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},子模块.md`);
    expect(await names(cwd)).toEqual(["正.md"]);
  });

  it("tells that there was nothing to look at, as a title may have been mistaken", async () => {
    const cwd = repositoryWith({ "会议纪要.md": "# 会议纪要\n\nE!\n" });
    const nothing = { code: 0, out: "", err: "lint-report：要提交的文件里没有法治政府建设年度报告，没有检查。\n" };
    expect(await staged(cwd)).toMatchObject(nothing);
    git(cwd, "add", ".");
    expect(await staged(cwd)).toMatchObject(nothing);
    expect(await staged(cwd, "--quiet")).toMatchObject({ code: 0, out: "", err: "" });
  });

  it("reads drafts in GB18030, and settings from the work tree, also where the draft is gone from it", async () => {
    const cwd = repositoryWith({ "旧/甲.txt": GB18030, ".lint-reportrc.yaml": "rules: {alpha-rule: warning}\n" });
    git(cwd, "add", "旧");
    rmSync(join(cwd, "旧"), { recursive: true });
    const { code, out } = await staged(cwd);
    expect(code).toBe(0);
    expect(out).toContain("旧/甲.txt\n云溪镇人民政府");
    expect(out).toContain("警告  这里写着“E!”");
  });

  it("keeps to the limit of size, and tells of faulty settings", async () => {
    const cwd = repositoryWith({ "云溪镇2025年法治政府建设年度报告.md": TITLE + "字".repeat(2000), ".lint-reportrc.yaml": "limits: {size: 1KiB}\n" });
    git(cwd, "add", ".");
    expect((await staged(cwd)).out).toContain("没能检查：文件有 ");
    writeFileSync(join(cwd, ".lint-reportrc.yaml"), "limit: 1\n");
    expect(await staged(cwd)).toMatchObject({ code: 2, err: expect.stringContaining("不认识的键“limit”") as string });
  });

  it("reads the index that git hands to a hook", async () => {
    const cwd = repositoryWith({ "甲.md": TITLE, "乙.md": TITLE });
    git(cwd, "add", "甲.md");
    process.env["GIT_INDEX_FILE"] = join(cwd, ".git/next-index");
    try {
      git(cwd, "add", "乙.md");
      expect(await names(cwd)).toEqual(["乙.md"]);
    } finally {
      delete process.env["GIT_INDEX_FILE"];
    }
    expect(await names(cwd)).toEqual(["甲.md"]);
  });

  it("works in a linked work tree", async () => {
    const cwd = repositoryWith({ "甲.md": TITLE });
    git(cwd, "add", ".");
    git(cwd, "commit", "--quiet", "-m", "x");
    const other = join(folderWith(), "另一处");
    git(cwd, "worktree", "add", "--quiet", other);
    writeFileSync(join(other, "乙.md"), `${TITLE}E!\n`);
    git(other, "add", ".");
    expect(await names(other)).toEqual(["乙.md"]);
    expect(await names(cwd)).toEqual([]);
  });

  it("does not go with what names files or writes them", async () => {
    for (const words of [["甲.md"], ["--stdin"], ["-"], ["--fix"], ["--fix-dry-run"], ["--print-config"]]) {
      expect(await staged("/", ...words)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--staged") as string });
    }
  });
});

describe("without an answer of git", () => {
  const said = async (cwd: string): Promise<string> => {
    const { code, out, err } = await staged(cwd);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    return err;
  };

  it("says so in Chinese", async () => {
    expect(await said(folderWith())).toBe("lint-report：这里不是 git 仓库。请到仓库所在的文件夹里运行\n");
    const bare = folderWith();
    git(bare, "init", "--quiet", "--bare");
    expect(await said(bare)).toBe("lint-report：这里没有工作区（是裸仓库，或在 .git 文件夹里）。请到放稿子的文件夹里运行\n");
    expect(await said(join(repositoryWith(), ".git"))).toContain("这里没有工作区");
  });

  it("tells apart what keeps git from answering", async () => {
    const cases = [
      [{ missing: true, told: "" }, "没有找到 git"],
      [{ missing: false, told: "fatal: detected dubious ownership in repository at '/x'" }, "safe.directory"],
      [{ missing: false, told: "fatal: unsafe repository ('/x' is owned by someone else)" }, "safe.directory"],
      [{ missing: false, told: "fatal: bad config line 3 in file .git/config\nhint: mend it" }, "git 没能完成：fatal: bad config line 3 in file .git/config\n"],
    ] as const;
    for (const [failure, words] of cases) {
      const { code, err } = await command(["--staged"], { git: () => Promise.resolve({ ok: false, ...failure }) });
      expect(code).toBe(2);
      expect(err).toContain(words);
    }
  });

  it("makes content that cannot be had a fault of its file", async () => {
    const cwd = repositoryWith({ "甲2025年法治政府建设年度报告.md": TITLE, "乙.md": `${TITLE}E!\n` });
    git(cwd, "add", ".");
    const first = git(cwd, "hash-object", "甲2025年法治政府建设年度报告.md").trim();
    const { code, out } = await command(["--staged"], {
      cwd, git: (args, folder) => (args.includes(first) ? Promise.resolve({ ok: false, missing: false, told: "fatal: bad object" }) : nodeGit(args, folder)),
    });
    expect(code).toBe(2);
    expect(out).toContain("没能检查：读不了：系统报告 fatal: bad object");
    expect(out).toContain("这里写着“E!”");
  });

  it("never takes a git.exe from the current folder", () => {
    const exists = (path: string): boolean => ["C:\\Git\\cmd\\git.exe", "git.exe", ".\\git.exe"].includes(path);
    expect(gitOnWindows({ Path: '.;;relative;C:\\Windows;"C:\\Git\\cmd"' }, exists)).toBe("C:\\Git\\cmd\\git.exe");
    expect(gitOnWindows({ PATH: ".;C:\\Windows" }, exists)).toBeUndefined();
    expect(gitOnWindows({}, exists)).toBeUndefined();
  });
});

describe("--reports-only", () => {
  const FILES = { "报告.md": `${TITLE}E!\n`, "纪要.md": "# 纪要\n\nE!\n", "README.md": `${TITLE}E!\n`, "图.png": "x", "旧稿/旧.md": `${TITLE}E!\n`, ".lint-reportrc.yaml": "ignore: [旧稿]\n" };

  it("passes over named files that a search would not take for reports", async () => {
    const cwd = folderWith(FILES);
    const all = Object.keys(FILES);
    const { code, out } = await command(["--reports-only", ...all], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("检查了 1 份稿子，发现 1 处错误。\n改好后再检查一遍，运行：lint-report 报告.md\n");
    const others = all.filter((name) => name !== "报告.md");
    expect(await command(["--reports-only", ...others], { cwd })).toMatchObject({ code: 0, out: "", err: "lint-report：这些文件里没有法治政府建设年度报告，没有检查。\n" });
  });

  it("does not pass over a file that cannot be had", async () => {
    expect(await command(["--reports-only", "没有.md"], { cwd: folderWith(FILES) })).toMatchObject({ code: 2 });
  });
});
