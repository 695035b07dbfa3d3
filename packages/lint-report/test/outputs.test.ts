import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command, folderWith, systemError } from "./support/command.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";
const draft = { "甲.md": `${TITLE}E! W!\n` };
const text = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

describe("several results at once", () => {
  it("go each to its file, and one to the screen", async () => {
    const cwd = folderWith(draft);
    const { code, out, err } = await command(["甲.md", "--format", "html:页.html", "--format", "text", "--format", "json：数据.json"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("检查了 1 份稿子，发现 1 处错误、1 处警告。");
    expect(err).toBe("结果已写到 页.html\n结果已写到 数据.json\n");
    expect(text(cwd, "页.html")).toMatch(/^<!DOCTYPE html>/u);
    expect(JSON.parse(text(cwd, "数据.json"))).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(["数据.json", "甲.md", "页.html"]);
  });

  it("tell on standard error how it went where nothing is on the screen", async () => {
    const cwd = folderWith(draft);
    const { out, err } = await command(["甲.md", "--format", "sarif:甲.sarif"], { cwd });
    expect({ out, err }).toEqual({ out: "", err: "检查了 1 份稿子，发现 1 处错误、1 处警告。\n结果已写到 甲.sarif\n" });
    expect((await command(["甲.md", "--format", "sarif:甲.sarif", "--quiet"], { cwd })).err).toBe("");
  });

  it("take --output-file for the one without a file", async () => {
    const cwd = folderWith(draft);
    expect((await command(["甲.md", "--format", "html:页.html", "--format", "json", "--output-file", "数据.json"], { cwd })).out).toBe("");
    expect(JSON.parse(text(cwd, "数据.json"))).toHaveLength(1);
  });

  it.each([["结果.html", "<!DOCTYPE html>"], ["结果.MD", "# 审读意见"], ["结果.json", "["], ["结果.sarif", "{\"$schema\""], ["结果.xml", "<?xml"], ["结果.txt", "甲.md"], ["结果", "甲.md"]])("take the format of %s from its ending", async (name, start) => {
    const cwd = folderWith(draft);
    await command(["甲.md", "--output-file", name], { cwd });
    expect(text(cwd, name).startsWith(start)).toBe(true);
  });

  const faults: readonly (readonly [words: readonly string[], said: string])[] = [
    [["--format", "text", "--format", "json"], "屏幕上一次只能显示一种格式，写了 text、json。"],
    [["--format", "html:"], "--format html: 的冒号后面要写文件名"],
    [["--format", "htlm:页.html"], "--format 不能是“htlm”。您是不是要写 html？"],
    [["--format", "html:页.html", "--output-file", "x"], "每个 --format 都写明了文件，--output-file 没有用处"],
    [["--format", "html:同.html", "--format", "json:./同.html"], "两种格式写到了同一个文件 ./同.html"],
    [["--format", "markdown:甲.md"], "结果文件 甲.md 就是要检查的稿子"],
    [["--format", "json:.lint-reportrc.yaml"], "结果文件 .lint-reportrc.yaml 是配置文件"],
    [["--format", "html:夹"], "写不了 夹：这是文件夹，不是文件"],
    [["--format", "html:没有/页.html"], "写不了 没有/页.html：找不到"],
    [["--format", "json:基线.json", "--baseline", "基线.json"], "基线文件 基线.json 同时是结果文件"],
    [["--fix-dry-run", "--format", "text:x"], "--fix-dry-run 显示的是修改对比"],
  ];

  it.each(faults)("%j is refused, and nothing is written", async (words, said) => {
    const cwd = folderWith({ ...draft, "夹/x": "", "基线.json": "{\"version\":1,\"files\":{}}" });
    const before = readdirSync(cwd);
    const { code, out, err } = await command(["甲.md", ...words], { cwd });
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(readdirSync(cwd)).toEqual(before);
  });

  it("leave the old file where one of several cannot be written", async () => {
    const cwd = folderWith({ ...draft, "页.html": "旧" });
    expect((await command(["甲.md", "--format", "html:页.html", "--format", "json:没有/数据.json"], { cwd })).code).toBe(2);
    expect(text(cwd, "页.html")).toBe("旧");
    expect(readdirSync(cwd).sort()).toEqual(["甲.md", "页.html"]);
  });

  it("do not write a page onto the screen, where nobody could read it", async () => {
    const { code, out, err } = await command(["甲.md", "--format", "html"], { cwd: folderWith(draft), columns: 80 });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe("lint-report：网页要写到文件里才能看，请运行：lint-report --format html:结果.html 甲.md\n");
  });
});

describe("a result's file", () => {
  it("is there whole or not at all", async () => {
    const cwd = folderWith({ ...draft, "数据.json": "旧" });
    const full = { open: () => ({ isTerminal: false, columns: undefined, write: () => { throw systemError("ENOSPC"); }, close: () => undefined }) };
    expect(await command(["甲.md", "--format", "json:数据.json"], { cwd, files: full })).toMatchObject({ code: 2, err: expect.stringContaining("磁盘已满") as string });
    expect(text(cwd, "数据.json")).toBe("旧");
    const stuck = { rename: () => { throw systemError("EBUSY"); } };
    expect(await command(["甲.md", "--format", "json:数据.json"], { cwd, files: stuck })).toMatchObject({ code: 2, err: expect.stringContaining("文件正被别的程序占用") as string });
    expect(text(cwd, "数据.json")).toBe("旧");
    expect(readdirSync(cwd).sort()).toEqual(["数据.json", "甲.md"]);
  });

  it("keeps mode and link of the one it replaces, and read-only ones are left alone", async () => {
    const cwd = folderWith({ ...draft, "真.json": "旧" });
    chmodSync(join(cwd, "真.json"), 0o640);
    symlinkSync("真.json", join(cwd, "链.json"));
    await command(["甲.md", "--format", "json:链.json"], { cwd });
    expect(JSON.parse(text(cwd, "真.json"))).toHaveLength(1);
    expect(statSync(join(cwd, "真.json")).mode & 0o777).toBe(0o640);
    chmodSync(join(cwd, "真.json"), 0o440);
    expect(await command(["甲.md", "--format", "json:真.json"], { cwd })).toMatchObject({ code: 2, err: "lint-report：写不了 真.json：没有权限\n" });
  });

  it("may be a device", async () => {
    expect((await command(["甲.md", "--format", "json:/dev/null"], { cwd: folderWith(draft) })).code).toBe(1);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("may lie among the drafts, also the second time", async () => {
    const cwd = folderWith(draft);
    for (let time = 0; time < 2; time++) expect((await command([".", "--format", "markdown:审读意见.md"], { cwd })).code).toBe(1);
    expect(text(cwd, "审读意见.md")).toContain("# 审读意见");
    writeFileSync(join(cwd, "乙.md"), TITLE);
    expect((await command([".", "--format", "markdown:乙.md"], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, "乙.md"))).toBe(true);
  });

  it("is written for standard input too", async () => {
    const cwd = folderWith();
    const { code, out } = await command(["--stdin", "--format", "gitlab:质量.json"], { cwd, input: "E!\n" });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(JSON.parse(text(cwd, "质量.json"))).toMatchObject([{ check_name: "alpha-rule", location: { path: "<stdin>" } }]);
  });
});

describe("many files", () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${String(index).padStart(2, "0")}.md`, `${TITLE}E!\n`]));

  it("end in a short table", async () => {
    const cwd = folderWith({ ...many, "清.md": TITLE });
    const { out } = await command(["."], { cwd });
    expect(out.slice(out.indexOf("  文件"))).toMatch(/^ {2}文件 {3}错误 {2}警告 {2}提示\n(?: {2}\d\d\.md {5}1 {5}– {5}–\n){40} {2}还有 10 份有问题的没有列在表里\n {2}其余 1 份没有发现问题\n\n检查了 51 份/u);
    expect((await command([".", "--quiet"], { cwd })).out).toContain("  文件   错误\n  00.md     1\n");
    expect((await command(["00.md"], { cwd })).out).not.toContain("  文件");
  });

  it("show how far it is on a terminal, and nowhere else", async () => {
    const cwd = folderWith(many);
    let time = 0;
    const clock = { now: () => new Date(time += 40) };
    const { err } = await command(["."], { cwd, columns: 60, ...clock });
    expect(err).toMatch(/^(?:\r\u001b\[2K正在检查 \d+\/50 {2}\d\d\.md\r\u001b\[2K)+$/u);
    expect((await command(["."], { cwd, ...clock })).err).toBe("");
    expect((await command([".", "--quiet"], { cwd, columns: 60, ...clock })).err).toBe("");
    expect((await command(["00.md"], { cwd, columns: 60, ...clock })).err).toBe("");
  });

  it("are told in the order in which they were typed", async () => {
    const { out } = await command(["49.md", "07.md", "11.md", "--format", "json"], { cwd: folderWith(many) });
    expect((JSON.parse(out) as readonly { path: string }[]).map(({ path }) => path)).toEqual(["49.md", "07.md", "11.md"]);
  });
});
