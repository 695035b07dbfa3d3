import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { widthOf } from "../src/terminal/width.js";
import { command, folderWith, systemError, type Ran } from "./support/command.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";
const schema = JSON.parse(readFileSync(fileURLToPath(new URL("../schema/output.schema.json", import.meta.url)), "utf8")) as object;
const validOutput = new Ajv({ strict: true, allErrors: true }).compile(schema);

describe("exit codes", () => {
  const cases: readonly (readonly [text: string, words: readonly string[], code: number])[] = [
    ["无\n", [], 0],
    ["E!\n", [], 1],
    ["W! W! I!\n", [], 0],
    ["W! W! I!\n", ["--max-warnings", "2"], 0],
    ["W! W! I!\n", ["--max-warnings", "1"], 1],
    ["W! W! I!\n", ["--max-warnings", "0", "--quiet"], 1],
    ["I!\n", ["--max-warnings", "0"], 0],
    ["BOOM\n", [], 2],
    ["E!\n", ["没有这样一个文件"], 2],
    ["E!\n", ["--rule", "alpha-rule:off"], 0],
    ["S!\n", ["--max-warnings", "0"], 0],
  ];
  it.each(cases)("%j with %j is %i", async (text, words, code) => {
    const cwd = folderWith({ "a.md": TITLE + text });
    expect((await command(["a.md", ...words], { cwd })).code).toBe(code);
  });
});

describe("text output", () => {
  it("is grouped by file, with place, severity, reason, rule, frame, replacement and what to do next", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}办结率 E! teh\n`, "乙.md": `${TITLE}I!\n`, "丙.md": TITLE, "丁.md": "BOOM\n" });
    const { out } = await command(["甲.md", "乙.md", "丙.md", "丁.md"], { cwd });
    expect(out).toMatchInlineSnapshot(`
      "甲.md
      云溪镇人民政府，2025 年，按乡镇提纲检查

        3:5  错误  这里写着“E!”  alpha-rule
         3 │ 办结率 E! teh
           │        ^^

        3:8  警告  这里写着“teh”  beta-rule
         3 │ 办结率 E! teh
           │           ^^^
             可改为：the（可自动改）

      乙.md
      云溪镇人民政府，2025 年，按乡镇提纲检查

        3:1  提示  这里写着“I!”  beta-rule
         3 │ I!
           │ ^^

      丁.md
        没能检查：程序内部出错：Cannot read the mark。这不是稿子的问题；请加上 --verbose 再运行一次，把输出发给维护人员

        文件   错误  警告  提示
        甲.md     1     1     –
        乙.md     –     –     1
        丁.md  没能检查
        其余 1 份没有发现问题

      检查了 3 份稿子，发现 1 处错误、1 处警告、1 处提示。
      有 1 个文件没能检查，原因见上。
      其中 1 处可以自动改，运行：lint-report --fix 甲.md 乙.md 丙.md 丁.md
      改好后再检查一遍，运行：lint-report 甲.md 乙.md 丙.md 丁.md
      哪一条看不明白，就查它的说明，例如：lint-report explain alpha-rule
      "
    `);
  });

  it("tells of one clean draft what it was taken for", async () => {
    const { out } = await command(["甲.md"], { cwd: folderWith({ "甲.md": TITLE }) });
    expect(out).toMatchInlineSnapshot(`
      "甲.md
      云溪镇人民政府，2025 年，按乡镇提纲检查

      ✔ 检查完毕，没有发现问题。
      数字、人名、事例是否属实，程序看不出来，报送前请再核对一遍。
      "
    `);
  });

  it("says more with --verbose", async () => {
    const { out } = await command(["--verbose", "甲.md"], { cwd: folderWith({ "甲.md": `${TITLE}W! S!\n` }) });
    expect(out).toMatchInlineSnapshot(`
      "甲.md
      云溪镇人民政府，2025 年，按乡镇提纲检查

        3:1  警告  这里写着“W!”  beta-rule
         3 │ W! S!
           │ ^^
             依据：测试
             说明：https://example.org/rule

        另有 1 处被稿子里的注释压下，没有列出：
             第 3 行 beta-rule，理由：上级另有要求

      检查了 1 份稿子，发现 1 处警告。
      改好后再检查一遍，运行：lint-report 甲.md
      哪一条看不明白，就查它的说明，例如：lint-report explain beta-rule
      "
    `);
  });

  it("says only errors with --quiet, and nothing where there are none", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E! W!\n`, "乙.md": `${TITLE}W!\n` });
    expect((await command(["--quiet", "甲.md"], { cwd })).out).toContain("发现 1 处错误。");
    expect(await command(["--quiet", "乙.md"], { cwd })).toMatchObject({ code: 0, out: "", err: "" });
    expect((await command(["--quiet", "--max-warnings", "0", "乙.md"], { cwd })).out).toBe("警告有 1 处，超过了 --max-warnings 允许的 0 处。\n");
  });

  it("hangs long messages below themselves in a terminal, in colour", async () => {
    const { out } = await command(["甲.md"], { cwd: folderWith({ "甲.md": `${TITLE}E!\n` }), columns: 40 });
    expect(out).toContain("\u001b[31m错误\u001b[39m");
    const plain = out.replaceAll(/\u001b\[\d+m/gu, "");
    expect(plain.split("\n").filter((line) => line.startsWith(" ") && widthOf(line, { ambiguousWide: false }) > 40)).toEqual([]);
  });

  it("lets no escape sequence of a draft or a name through", async () => {
    const cwd = folderWith({ "甲\u001b[31m.md": `${TITLE}\u001b]0;x\u0007 E!\n` });
    expect((await command(["."], { cwd })).out).not.toMatch(/[\u001b\u0007]/u);
  });
});

describe("JSON output", () => {
  const parsed = ({ out }: Ran): unknown => {
    const data: unknown = JSON.parse(out);
    expect(validOutput(data), JSON.stringify(validOutput.errors)).toBe(true);
    return data;
  };

  it("keeps to the published schema", async () => {
    const cwd = folderWith({ "甲.md": `\ufeff${TITLE}E! teh S!\r\n`, "乙.md": "BOOM\n", "丙.md": TITLE });
    const data = parsed(await command(["甲.md", "乙.md", "丙.md", "没有这样一个文件.md", "--format", "json"], { cwd }));
    expect(data).toMatchObject([
      {
        path: "甲.md",
        facts: { authority: ["云溪镇人民政府"], level: "town", year: 2025, template: "town" },
        messages: [
          { ruleId: "alpha-rule", severity: "error", place: { start: { line: 3, column: 1, offset: TITLE.length } } },
          { ruleId: "beta-rule", expected: ["the"], fixable: true, edits: [{ start: TITLE.length + 3, end: TITLE.length + 6, text: "the" }] },
        ],
        suppressed: [{ messageKey: "S!", reason: "上级另有要求", message: "这里写着“S!”" }],
        error: null,
      },
      { path: "乙.md", facts: null, error: expect.stringContaining("Cannot read the mark") as string },
      { path: "丙.md", messages: [], error: null },
      { path: "没有这样一个文件.md", facts: null },
    ]);
    expect(Object.keys((data as readonly { messages: readonly object[] }[])[0]?.messages[0] ?? {})).toEqual(["ruleId", "messageKey", "severity", "reason", "note", "url", "place", "expected", "fixable", "edits"]);
  });

  it("is an array where nothing was linted", async () => {
    expect(parsed(await command(["--format", "json"], { cwd: folderWith() }))).toEqual([]);
  });

  it("holds only errors with --quiet", async () => {
    const data = parsed(await command(["甲.md", "--format", "json", "--quiet"], { cwd: folderWith({ "甲.md": `${TITLE}E! W!\n` }) }));
    expect(data).toMatchObject([{ messages: [{ severity: "error" }] }]);
  });
});

describe("an output file", () => {
  it("takes the result", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    const { code, out } = await command(["甲.md", "--format", "json", "--output-file", "结果.json"], { cwd, columns: 80 });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(JSON.parse(readFileSync(join(cwd, "结果.json"), "utf8"))).toHaveLength(1);
    await command(["甲.md", "--output-file", "结果.txt"], { cwd, columns: 80 });
    expect(readFileSync(join(cwd, "结果.txt"), "utf8")).not.toContain("\u001b");
  });

  it("must be writable and no draft", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    expect(await command(["甲.md", "--output-file", "没有/结果.txt"], { cwd })).toMatchObject({ code: 2, err: "lint-report：写不了 没有/结果.txt：找不到\n" });
    expect((await command([".", "--output-file", "./甲.md"], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, "甲.md"), "utf8")).toContain("E!");
  });
});

describe("standard input", () => {
  it("is linted, under a name if there is one", async () => {
    expect(JSON.parse((await command(["--stdin", "--format", "json"], { input: "E!\n" })).out)).toMatchObject([{ path: "<stdin>", messages: [{}] }]);
    expect(JSON.parse((await command(["-", "--stdin-filename", "甲/乙.txt", "--format", "json"], { input: "E!\n" })).out)).toMatchObject([{ path: "甲/乙.txt" }]);
  });

  it("comes back fixed, byte for byte, with the report on standard error", async () => {
    const input = Buffer.from("\ufeffteh 甲\r\nE!\r\n");
    const { code, bytes, err } = await command(["--stdin", "--fix"], { input });
    expect(Buffer.from(bytes)).toEqual(Buffer.from("\ufeffthe 甲\r\nE!\r\n"));
    expect(code).toBe(1);
    expect(err).toContain("已自动改好 1 处");
    expect((await command(["--stdin", "--fix"], { input: "干净\n" })).out).toBe("干净\n");
  });

  it("gives nothing back where it cannot be read", async () => {
    const { code, out, err } = await command(["--stdin", "--fix"], { input: "%PDF-1.7" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("这是 PDF 文件");
  });

  it("shows what would change", async () => {
    expect((await command(["--stdin", "--fix-dry-run"], { input: "teh\n" })).out).toBe("--- <stdin>\n+++ <stdin>\n@@ -1,1 +1,1 @@\n-teh\n+the\n");
  });
});

describe("faults of the program", () => {
  it("name file and cause, with the stack only on demand", async () => {
    const cwd = folderWith({ "甲.md": "BOOM\n", "乙.md": "E!\n" });
    const { code, out, err } = await command(["甲.md", "乙.md"], { cwd });
    expect(code).toBe(2);
    expect(out).toContain("没能检查：程序内部出错：Cannot read the mark。这不是稿子的问题");
    expect(out).toContain("这里写着“E!”");
    expect(err).toBe("");
    expect((await command(["--verbose", "甲.md"], { cwd })).err).toMatch(/TypeError: Cannot read the mark\n\s+at /u);
  });

  it("anywhere else end in exit code 2 too", async () => {
    const cwd = folderWith({ "甲.md": "E!\n" });
    const broken = await command(["甲.md"], { cwd, engine: { decode: () => { throw new Error("Cannot decode"); } } });
    expect(broken).toMatchObject({ code: 2, err: expect.stringContaining("程序内部出错（运行命令时）：Cannot decode") as string });
    const full = await command(["甲.md", "--output-file", "x"], { cwd, files: { open: () => ({ isTerminal: false, columns: undefined, write: () => { throw systemError("ENOSPC"); }, close: () => undefined }) } });
    expect(full).toMatchObject({ code: 2, err: "lint-report：结果写不出去：磁盘已满\n" });
  });
});
