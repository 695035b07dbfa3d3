import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderPage } from "../src/terminal/render-page.js";
import { styleOf } from "../src/terminal/terminal.js";
import { command, folderWith } from "./support/command.js";

const imported = {
  importText: (text: string) => ({
    markdown: `# ${text}`,
    stripped: [{ line: 1, text: "— 1 —", reason: "页码" }, { line: 9, text: "— 2 —", reason: "页码" }, { line: 3, text: "打印 关闭", reason: "网页按钮" }],
    lifted: [{}],
    guesses: Array.from({ length: 12 }, (_, index) => ({ line: index + 5, what: `像标题 ${String(index)}` })),
  }),
};

describe("import", () => {
  it("prints the draft, and on standard error what was done", async () => {
    const cwd = folderWith({ "去 年.txt": "正文\n" });
    const { code, out, err } = await command(["import", "去 年.txt"], { cwd, engine: imported });
    expect({ code, out }).toEqual({ code: 0, out: "# 正文\n" });
    expect(err).toMatchInlineSnapshot(`
      "去掉了 3 行不属于正文的内容：
        页码：2 行
        网页按钮：1 行
      加 --verbose 可以看到去掉的每一行。
      有 1 处移到了文首（文号、签发人等）。
      有 12 处是猜的，草稿里用注释标了出来，请逐一核对：
        第 5 行  像标题 0
        第 6 行  像标题 1
        第 7 行  像标题 2
        第 8 行  像标题 3
        第 9 行  像标题 4
        第 10 行  像标题 5
        第 11 行  像标题 6
        第 12 行  像标题 7
        第 13 行  像标题 8
        第 14 行  像标题 9
        还有 2 处，见草稿里的注释。
      要保存成文件，加上 -o，例如：lint-report import "去 年.txt" -o 草稿.md
      "
    `);
  });

  it("leaves a text alone that is Markdown already", async () => {
    const cwd = folderWith({ "草稿.md": "# 报告\n\n## 一、成效\n\n正文\n", "纯文本.txt": "# 1号公告\n正文\n" });
    const { code, out, err } = await command(["import", "草稿.md"], { cwd, engine: imported });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("草稿.md：里面已经有 2 个“#”标题，是整理好的 Markdown 草稿，不用再整理");
    expect((await command(["import", "纯文本.txt"], { cwd, engine: imported })).code).toBe(0);
  });

  it("writes to a file, and never over another without --force", async () => {
    const cwd = folderWith({ "a.txt": "正文\n", "旧.md": "旧\n" });
    const { code, out, err } = await command(["import", "a.txt", "-o", "新.md", "--verbose"], { cwd, engine: imported });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("    第 3 行  打印 关闭");
    expect(err).toContain("接下来运行：lint-report 新.md");
    expect(readFileSync(join(cwd, "新.md"), "utf8")).toBe("# 正文\n");
    expect((await command(["import", "a.txt", "-o", "旧.md"], { cwd, engine: imported })).err).toContain("旧.md 已经存在");
    expect((await command(["import", "a.txt", "-o", "旧.md", "--force"], { cwd, engine: imported })).code).toBe(0);
    expect((await command(["import", "a.txt", "-o", "a.txt", "--force"], { cwd, engine: imported })).err).toContain("输出文件就是输入文件");
    expect((await command(["import", "a.txt", "-o", "."], { cwd, engine: imported })).code).toBe(2);
  });

  it("reads standard input and GB18030", async () => {
    const { out } = await command(["import", "-", "--encoding", "gbk"], { input: new Uint8Array([0xd4, 0xc6, 0xcf, 0xaa]), engine: imported });
    expect(out).toBe("# 云溪");
  });

  it("says what a file is that it cannot read", async () => {
    const cwd = folderWith({ "a.doc": "{\\rtf1", "空.txt": " \n" });
    expect((await command(["import", "a.doc"], { cwd })).err).toContain("a.doc：这是 RTF 文档");
    expect((await command(["import", "空.txt"], { cwd })).err).toContain("空.txt：文件里没有文字");
    expect((await command(["import", "没有.txt"], { cwd })).err).toContain("没有.txt：找不到这个文件");
    expect((await command(["import", "."], { cwd })).err).toContain("这是文件夹");
  });
});

describe("explain", () => {
  it("lists the rules", async () => {
    const { code, out } = await command(["explain"]);
    expect(code).toBe(0);
    expect(out).toContain("  alpha-rule  标题 alpha-rule");
  });

  it("shows a page, or what there is", async () => {
    expect((await command(["explain", "alpha-rule"])).out).toBe("alpha-rule\n");
    expect((await command(["explain", "beta-rule"])).out).toContain("这条规则还没有说明页。");
  });

  it("knows the nearest rule", async () => {
    expect(await command(["explain", "alfa-rule"])).toMatchObject({ code: 2, err: "lint-report：没有“alfa-rule”这条规则。您是不是要写 alpha-rule？全部规则见：lint-report explain\n" });
    expect((await command(["explain", "constructor"])).code).toBe(2);
  });

  it("renders pages for the terminal", () => {
    const page = [
      "---", "title: x", "---", "# 规则", "", "**办结率**要能用同一句里的 `件数` 复算，见[规定](https://example.org/a)和[另一页](../b.md)。".repeat(2), "",
      "- 第一点，说得稍微长一些，长到这一行放不下，要折到下一行去接着说", "", "```md bad", "办结率 98%", "```", "", "| 一 | 二 |", "| --- | --- |", "| 甲 | 乙 |", "<!-- 注 -->",
    ].join("\n");
    const terminal = { color: false, interactive: true, columns: 50, symbols: true, ambiguousWide: false };
    expect(renderPage(page, terminal, styleOf(terminal))).toMatchInlineSnapshot(`
      "规则

        办结率要能用同一句里的 件数 复算，见规定
        https://example.org/a 和另一页。办结率要能用同一
        句里的 件数 复算，见规定 https://example.org/a
        和另一页。

        - 第一点，说得稍微长一些，长到这一行放不下，要
          折到下一行去接着说

          办结率 98%

        一  二
        甲  乙"
    `);
  });
});
