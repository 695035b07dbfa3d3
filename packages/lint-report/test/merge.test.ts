import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOf } from "../src/discovery/share-of.js";
import { engine } from "../src/real-engine.js";
import { command, folderWith } from "./support/command.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n";

/** Drafts that need different rules in different order, one that cannot be read, one that silences a finding. */
function drafts(): string {
  return folderWith({
    "1.md": `${TITLE}\n一、主要举措\n\n全年办结 3 件，办结率 98%。\n`, "2.md": `${TITLE}\n## 一、主要举措\n\n联系人张三，手机 13800138000。\n`,
    "3.md": `<!-- lint-report disable signature required-sections -- 试点 -->\n\n${TITLE}`, "4.md": `${TITLE}\n### （一）、健全制度\n`,
    "5年度报告.md": Uint8Array.from([0xff, 0xff, 0x80, 0x00, 0x81]), "6.md": TITLE,
    "7.md": `${TITLE}\n一、主要举措\n\n成效显著，____。\n`,
  });
}

describe("shards", () => {
  it("are all drafts, each once, in their order", () => {
    fc.assert(fc.property(fc.nat(50), fc.integer({ min: 1, max: 9 }), (drafted, count) => {
      const candidates = Array.from({ length: drafted }, (_, index) => ({ path: String(index), named: false, operands: [0], fault: undefined }));
      const found = { operands: [{ typed: ".", kind: "folder" as const }], candidates };
      const shares = Array.from({ length: count }, (_, index) => shareOf(found, { index: index + 1, count }).candidates);
      expect(shares.flat()).toEqual(candidates);
      const sizes = shares.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }));
  });

  it.each(["json", "sarif"])("merged are one run over all drafts, byte for byte, in the format %s", async (format) => {
    const cwd = drafts();
    const whole = await command(["--format", format, "."], { cwd, engine });
    for (const count of [1, 2, 3, 9]) {
      const names = Array.from({ length: count }, (_, index) => `${String(index + 1)}.${format}`);
      for (const [index, name] of names.entries()) await command(["--shard", `${String(index + 1)}/${String(count)}`, "--format", `${format}:${name}`, "."], { cwd, engine });
      const merged = await command(["merge", ...names], { cwd, engine });
      expect(merged.out).toBe(whole.out);
      expect(merged.code).toBe(whole.code);
    }
  });

  it("say nothing of drafts that others have, and tell of folders without any", async () => {
    const cwd = drafts();
    expect(await command(["--shard", "9/9", "--quiet", "6.md", "3.md"], { cwd, engine })).toMatchObject({ err: "" });
    expect(await command(["--shard", "1/2", "*.txt"], { cwd, engine })).toMatchObject({ code: 2 });
    expect((await command(["--shard", "1/9", "--format", "json", "1.md"], { cwd, engine })).out).toBe("[]\n");
  });

  it.each(["0/2", "3/2", "1", "a/b", "1/0"])("are refused where they are typed %s", async (typed) => {
    const { code, err } = await command(["--shard", typed, "."]);
    expect(code).toBe(2);
    expect(err).toContain("--shard 要写成");
  });

  it.each([["--stdin"], ["--watch", "."], ["--staged"]])("are refused with %s", async (...words) => {
    expect(await command(["--shard", "1/2", ...words])).toMatchObject({ code: 2 });
  });
});

describe("merge", () => {
  async function merged(files: Readonly<Record<string, string>>, words: readonly string[] = Object.keys(files)) {
    return command(["merge", ...words], { cwd: folderWith(files) });
  }

  it("writes a file, and does not take the place of one unasked", async () => {
    const cwd = folderWith({ "a.json": "[]", "b.json": "旧" });
    expect(await command(["merge", "a.json", "-o", "b.json"], { cwd })).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(join(cwd, "b.json"), "utf8")).toBe("旧");
    expect(await command(["merge", "a.json", "-o", "b.json", "--force"], { cwd })).toMatchObject({ code: 0, out: "", err: "合并了 1 个结果，共 0 份稿子、0 处错误、0 处警告：b.json\n" });
    expect(readFileSync(join(cwd, "b.json"), "utf8")).toBe("[]\n");
  });

  it("takes warnings for a failure where there are more than allowed", async () => {
    const cwd = folderWith({ "a.json": JSON.stringify([{ path: "a.md", messages: [{ severity: "warning" }], error: null }]) });
    expect((await command(["merge", "a.json"], { cwd })).code).toBe(0);
    expect((await command(["merge", "a.json", "--max-warnings", "0"], { cwd })).code).toBe(1);
    expect((await command(["merge", "a.json", "--max-warnings", "x"], { cwd })).code).toBe(2);
  });

  it("says what is wrong with what was typed", async () => {
    const row = JSON.stringify([{ path: "a.md", messages: [], error: null }]);
    const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
      [{ "a.json": "{" }, "a.json 不是 lint-report 的"], [{ "a.json": "3" }, "a.json 不是"], [{ "a.json": "[1]" }, "a.json 不是"], [{ "a.json": "{}" }, "a.json 不是"],
      [{ "a.json": '{"runs":[]}' }, "a.json 不是"], [{ "a.json": '{"runs":[{"tool":{"driver":{"name":"other"}},"results":[]}]}' }, "a.json 不是"],
      [{ "a.json": '{"runs":[{}]}' }, "a.json 不是"], [{ "a.json": "[]", "b.json": '{"runs":[]}' }, "格式不同"], [{ "a.json": row, "b.json": row }, "a.md 在 a.json 和 b.json 里都有"],
    ];
    for (const [files, told] of cases) {
      const { code, err, out } = await merged(files);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(told);
    }
    expect((await merged({}, [])).err).toContain("请写上要合并的结果文件");
    expect((await merged({}, ["nowhere.json"])).err).toContain("找不到");
  });

  it("passes an accident of the system on", async () => {
    const cwd = folderWith({ "a.json": "[]" });
    writeFileSync(join(cwd, "b.json"), "");
    expect((await command(["merge", "a.json"], { cwd, files: { read: () => { throw new TypeError("odd"); } } })).err).toContain("odd");
  });
});
