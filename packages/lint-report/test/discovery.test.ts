import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command, folderWith, systemError, type Circumstances } from "./support/command.js";
import { nodeFiles } from "../src/node-files.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n";
const isRoot = process.getuid?.() === 0;

/** Paths that were linted, and those that could not be. */
async function linted(words: readonly string[], circumstances: Circumstances): Promise<readonly string[]> {
  const { out } = await command([...words, "--format", "json"], circumstances);
  return (JSON.parse(out) as readonly { path: string; error: string | null }[]).map(({ path, error }) => (error === null ? path : `${path}: ${error}`));
}

describe("discovery", () => {
  it("takes from folders what has our front matter or title, sorted", async () => {
    const cwd = folderWith({
      "乙.md": TITLE, "甲.markdown": TITLE, "丙.TXT": TITLE.slice(2), "文首.md": "---\nauthority: 云溪镇人民政府\n---\n正文\n", "年份.md": "---\nyear: 2025\n---\n",
      "笔记.md": "# 笔记\n", "README.md": TITLE, "readme.zh.md": TITLE, "a.docx": "x", "深/更 深/丁.md": TITLE, "node_modules/x/戊.md": TITLE, ".git/己.md": TITLE, ".隐/庚.md": TITLE,
    });
    expect(await linted([], { cwd })).toEqual(["丙.TXT", "乙.md", "文首.md", "深/更 深/丁.md", "甲.markdown"]);
  });

  it("lints a named file whatever it looks like", async () => {
    const cwd = folderWith({ "README.md": "x\n", "笔记": "x\n", "node_modules/a.md": "x\n" });
    expect(await linted(["README.md", "笔记", "node_modules/a.md"], { cwd })).toEqual(["README.md", "笔记", "node_modules/a.md"]);
  });

  it("names each file once, however it was reached", async () => {
    const cwd = folderWith({ "甲.md": TITLE, "乙/丙.md": TITLE });
    expect(await linted(["甲.md", "./甲.md", ".", "乙", "乙/*.md", join(cwd, "甲.md")], { cwd })).toEqual(["甲.md", "乙/丙.md"]);
  });

  it("understands globs with spaces and Chinese, and prefers a file of that very name", async () => {
    const cwd = folderWith({ "各镇 报告/甲镇.md": TITLE, "各镇 报告/乙镇.md": TITLE, "各镇 报告/笔记.md": "x\n", "[甲].md": "x\n" });
    expect(await linted(["各镇 报告/*.md"], { cwd })).toEqual(["各镇 报告/乙镇.md", "各镇 报告/甲镇.md"]);
    expect(await linted(["**/{甲,乙}镇.md"], { cwd })).toEqual(["各镇 报告/乙镇.md", "各镇 报告/甲镇.md"]);
    expect(await linted(["[甲].md"], { cwd })).toEqual(["[甲].md"]);
    expect(await linted(["各镇 报告\\甲*.md"], { cwd, platform: "win32" })).toEqual(["各镇 报告/甲镇.md"]);
  });

  it("takes a folder called x.md for a folder", async () => {
    const cwd = folderWith({ "甲.md/乙.md": TITLE });
    expect(await linted(["甲.md"], { cwd })).toEqual(["甲.md/乙.md"]);
    expect(await linted(["."], { cwd })).toEqual(["甲.md/乙.md"]);
  });

  it("is not caught in circles of links", async () => {
    const cwd = folderWith({ "甲/乙.md": TITLE });
    symlinkSync("..", join(cwd, "甲/圈"));
    symlinkSync("自己.md", join(cwd, "甲/自己.md"));
    symlinkSync("没有.md", join(cwd, "甲/断.md"));
    symlinkSync("乙.md", join(cwd, "甲/链.md"));
    expect(await linted(["."], { cwd })).toEqual(["甲/乙.md"]);
    expect(await linted(["甲/链.md"], { cwd })).toEqual(["甲/链.md"]);
    expect(await linted(["甲/自己.md"], { cwd })).toEqual(["甲/自己.md: 读不了：链接绕成了圈"]);
  });

  it("leaves out what patterns say, except named files", async () => {
    const cwd = folderWith({ "甲.md": TITLE, "旧/乙.md": TITLE, "丙.md": TITLE, ".lint-reportrc.yaml": "ignore: [旧]\n" });
    expect(await linted(["."], { cwd })).toEqual(["丙.md", "甲.md"]);
    expect(await linted(["--ignore-pattern", "丙*", "."], { cwd })).toEqual(["甲.md"]);
    expect(await linted(["--ignore-pattern", "甲.md", "甲.md", "旧/乙.md"], { cwd })).toEqual(["甲.md", "旧/乙.md"]);
  });

  it("copes with names of every kind", async () => {
    const names = ["引'号\".md", "换\n行.md", "😀.md", `${"长".repeat(84)}.md`, "-减.md", "#井.md", "a b.md"];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, TITLE])));
    expect([...(await linted(["."], { cwd }))].sort()).toEqual([...names].sort());
    expect((await command(["."], { cwd })).out).not.toContain("换\n");
  });
});

describe("nothing to lint", () => {
  it("says what to type", async () => {
    const { code, err } = await command([], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(err).toBe("lint-report：当前文件夹里没有找到要检查的报告。\n还没有稿子的话，运行 lint-report init 生成一份带提纲的草稿。\n");
  });

  it("tells of drafts it does not know for such, of patterns and of Word files", async () => {
    const cwd = folderWith({ "稿/总结 稿.md": "# 总结\n", "稿/旧.md": TITLE, "稿/报告.docx": "x" });
    const { code, err } = await command(["稿", "没有*.md", "--ignore-pattern", "旧.md"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('请直接写出文件名：lint-report "稿/总结 稿.md"');
    expect(err).toContain("有 1 个文件按配置的 ignore 或 --ignore-pattern 没有检查。");
    expect(err).toContain("例如 报告.docx");
    expect(err).toContain("没有文件符合“没有*.md”。");
  });

  it("is a fault for each folder, while others are linted", async () => {
    const cwd = folderWith({ "甲镇/报告.md": TITLE, "乙镇/笔记.md": "x\n" });
    const { code, out, err } = await command(["甲镇", "乙镇"], { cwd });
    expect(code).toBe(2);
    expect(out).toContain("没有发现问题");
    expect(err).toContain("乙镇 里没有找到要检查的报告。");
  });

  it("suggests the nearest file name", async () => {
    const cwd = folderWith({ "稿/年度报告.md": TITLE });
    expect((await command(["稿/年度报告"], { cwd })).out).toContain("您是不是要写 稿/年度报告.md？");
    expect((await command(["稿/年底报告.md"], { cwd })).out).toContain("您是不是要写 稿/年度报告.md？");
  });
});

describe("files that cannot be read", () => {
  const zip = (name: string): Uint8Array => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(name)]);
  const cases: readonly (readonly [name: string, content: string | Uint8Array, said: string])[] = [
    ["Word", zip("word/document.xml"), "这是 Word 文档，不能直接检查。请在 Word 或 WPS 里另存为“纯文本（*.txt）”"],
    ["PDF", "%PDF-1.7\n", "这是 PDF 文件，不能直接检查。"],
    ["RTF", "{\\rtf1", "这是 RTF 文档，不能直接检查。"],
    ["OFD", zip("OFD.xml"), "这是 OFD 版式文件，不能直接检查。"],
    ["zip", zip("a.txt"), "这是压缩包，不能直接检查。"],
    ["NUL", "甲\n乙\0\n", "第 2 行起，里面有空字节，不像文本文件。"],
    ["binary", new Uint8Array([0x41, 0xff, 0xff, 0x42]), "按 UTF-8 和 GB18030 都读不通"],
  ];

  it.each(cases)("%s", async (_, content, said) => {
    const cwd = folderWith({ "a.md": content, "好.md": TITLE });
    const { code, out } = await command(["a.md", "好.md", "--format", "json"], { cwd });
    const [first, second] = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(code).toBe(2);
    expect(first).toMatchObject({ path: "a.md", facts: null, messages: [], suppressed: [] });
    expect(first?.["error"]).toContain(said);
    expect(second).toMatchObject({ path: "好.md", error: null });
  });

  it("reads in the encoding that is asked for, and says where it fails", async () => {
    const cwd = folderWith({ "a.md": new Uint8Array([0xd4, 0xc6, 0xcf, 0xaa]) });
    expect(await linted(["a.md", "--encoding", "GBK"], { cwd })).toEqual(["a.md"]);
    expect((await linted(["a.md", "--encoding", "utf8"], { cwd }))[0]).toContain("第 1 行起，按 UTF-8 读不通");
  });

  it("are passed over in folders, unless they are called like a report", async () => {
    const cwd = folderWith({ "甲.md": TITLE, "图.txt": new Uint8Array([0x41, 0xff, 0xff, 0]), "云溪镇2025年法治政府建设年度报告.md": zip("word/document.xml") });
    expect(await linted(["."], { cwd })).toEqual([expect.stringMatching(/^云溪镇2025年法治政府建设年度报告\.md: 这是 Word/u), "甲.md"]);
    expect((await command([".", "--verbose"], { cwd })).err).toContain("跳过 图.txt：");
  });

  it("larger than the limit", async () => {
    const cwd = folderWith({ "a.md": TITLE.repeat(100), ".lint-reportrc.yaml": "limits: {size: 1 KiB}\n" });
    expect((await linted(["a.md"], { cwd }))[0]).toContain("超过了 1024 字节 的上限");
  });

  it("missing, vanished, forbidden, busy", async () => {
    const cwd = folderWith({ "甲.md": TITLE, "乙.md": TITLE });
    expect(await linted(["figure"], { cwd })).toEqual(["figure: 没有叫“figure”的文件，也没有这个命令。您是不是要写 figures？"]);
    expect(await linted(["compare"], { cwd })).toEqual(["compare: 没有叫“compare”的文件，也没有这个命令；全部命令见 lint-report --help"]);
    expect(await linted(["没有这样一个文件.md"], { cwd })).toEqual(["没有这样一个文件.md: 找不到这个文件，请检查文件名和所在的文件夹"]);
    const failing = (code: string): Circumstances => ({ cwd, files: { read: (path) => { if (path.endsWith("甲.md")) throw systemError(code); return nodeFiles.read(path); } } });
    expect(await linted(["."], failing("ENOENT"))).toEqual(["乙.md"]);
    expect(await linted(["."], failing("EACCES"))).toEqual(["乙.md", "甲.md: 读不了：没有权限"]);
    expect(await linted(["."], failing("EBUSY"))).toEqual(["乙.md", "甲.md: 读不了：文件正被别的程序占用，请先关掉它"]);
    expect(await linted(["."], failing("EWEIRD"))).toEqual(["乙.md", "甲.md: 读不了：系统报告 EWEIRD"]);
  });

  it.skipIf(isRoot)("without permission", async () => {
    const cwd = folderWith({ "甲.md": TITLE, "禁/乙.md": TITLE });
    chmodSync(join(cwd, "甲.md"), 0);
    chmodSync(join(cwd, "禁"), 0);
    expect(await linted(["甲.md", "禁"], { cwd })).toEqual(["甲.md: 读不了：没有权限", "禁: 读不了：没有权限"]);
    chmodSync(join(cwd, "禁"), 0o755);
  });

  it.skipIf(process.platform === "win32")("a pipe is not waited for", async () => {
    const cwd = folderWith();
    execFileSync("mkfifo", [join(cwd, "管.md")]);
    expect(await linted(["管.md"], { cwd })).toEqual([expect.stringContaining("这不是普通文件")]);
    mkdirSync(join(cwd, "夹"));
    execFileSync("mkfifo", [join(cwd, "夹/管.md")]);
    writeFileSync(join(cwd, "夹/甲.md"), TITLE);
    expect(await linted(["夹"], { cwd })).toEqual(["夹/甲.md"]);
  });
});
