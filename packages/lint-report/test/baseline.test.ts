import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compared } from "../src/baseline/compare.js";
import { entryOf } from "../src/baseline/entry-of.js";
import { engine } from "../src/real-engine.js";
import { command, folderWith, type Ran } from "./support/command.js";
import { fakeEngine } from "./support/fake-engine.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";
const validBaseline = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(fileURLToPath(new URL("../schema/baseline.schema.json", import.meta.url)), "utf8")) as object);
const WITH = ["--baseline", "基线.json"];
const UPDATE = [...WITH, "--update-baseline"];

interface Told { readonly messages: readonly { readonly reason: string; readonly place: { readonly start: { readonly line: number } } }[]; readonly accepted: readonly unknown[]; readonly resolved: readonly { readonly text: string }[] }
const files = ({ out }: Ran): readonly Told[] => JSON.parse(out) as readonly Told[];
const save = (cwd: string, name: string, text: string): void => { writeFileSync(join(cwd, name), TITLE + text); };

describe("a baseline", () => {
  it("accepts what is found today, and fails on what comes new", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}办结 E! 甲\n\nW! 乙\n` });
    const first = await command(["甲.md", ...UPDATE], { cwd });
    expect(first).toMatchObject({ code: 0, err: "基线已写到 基线.json：共 2 处，新记入 2 处。\n" });
    expect(first.out).toContain("✔ 检查完毕，没有新的问题。\n基线里已经接受的 2 处没有列出。\n");
    expect(readFileSync(join(cwd, "基线.json"), "utf8")).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "files": {
          "甲.md": [
            {"rule":"alpha-rule","key":"E!","text":"E!","near":"办结E!甲"},
            {"rule":"beta-rule","key":"W!","text":"W!","near":"W!乙"}
          ]
        }
      }
      "
    `);
    expect((await command(["甲.md", ...WITH], { cwd })).code).toBe(0);
    save(cwd, "甲.md", "新的一段 E!\n\n另一段。\n\n办结 E! 甲\n\nW! 乙\n");
    const { code, out } = await command(["甲.md", ...WITH], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("  3:6  错误  这里写着“E!”");
    expect(out).toContain("发现 1 处错误。\n基线里已经接受的 2 处没有列出。");
  });

  it("tells what is resolved, and strikes it out on demand", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E! 甲 W!\n` });
    await command(["甲.md", ...UPDATE], { cwd });
    save(cwd, "甲.md", "甲 W!\n");
    const { out, code } = await command(["甲.md", ...WITH], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("基线里有 1 处已经改好，可以从基线里划掉，运行：lint-report --baseline 基线.json --update-baseline 甲.md");
    expect(files(await command(["甲.md", ...WITH, "--format", "json"], { cwd }))).toMatchObject([{ messages: [], accepted: [{}], resolved: [{ ruleId: "alpha-rule", text: "E!" }] }]);
    expect((await command(["甲.md", ...UPDATE], { cwd })).err).toBe("基线已写到 基线.json：共 1 处，划掉 1 处。\n");
    expect((await command(["甲.md", ...UPDATE], { cwd })).err).toBe("基线已写到 基线.json：共 1 处，没有变化。\n");
  });

  it("tells of the new one where there are several alike", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}头一段里的 E! 在这里。\n\n第二段里的 E! 在那里。\n` });
    await command(["甲.md", ...UPDATE], { cwd });
    save(cwd, "甲.md", "头一段里的 E! 在这里。\n\n中间加了 E! 一处。\n\n第二段里的 E! 在那里。\n");
    expect(files(await command(["甲.md", ...WITH, "--format", "json"], { cwd }))[0]?.messages.map(({ place }) => place.start.line)).toEqual([5]);
  });

  it("knows a finding again when its surroundings are rewritten, its paragraph moved, wrapped or indented", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}全年办结信访 E! 二十件。\n` });
    await command(["甲.md", ...UPDATE], { cwd });
    for (const text of ["新的开头。\n\n今年办结 E! 三十件。\n", "全年办结信访\n\n\n    E!\n二十件。\n", "> 全年办结信访 E! 二十件。\n"]) {
      save(cwd, "甲.md", text);
      expect((await command(["甲.md", ...WITH], { cwd })).code).toBe(0);
    }
  });

  it("is the same whatever the line ends are", () => {
    const text = "头\n\n全年\n办结 E! 甲\n乙\n\n尾\n";
    const entries = ["\n", "\r\n", "\r"].map((end) => {
      const source = text.replaceAll("\n", end);
      return fakeEngine.lint({ source, plain: false }, { settings: {}, choice: {} }).messages.map((message) => entryOf(message, source));
    });
    expect(entries[0]).toEqual([{ rule: "alpha-rule", key: "E!", text: "E!", near: "全年办结E!甲乙" }]);
    expect([entries[1], entries[2]]).toEqual([entries[0], entries[0]]);
  });

  it("keeps entries of drafts that were not looked at, and drops those of drafts that are gone", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n`, "乙.md": `${TITLE}E!\n`, "丙.md": `${TITLE}E!\n` });
    await command([".", ...UPDATE], { cwd });
    rmSync(join(cwd, "丙.md"));
    expect((await command(["甲.md", ...UPDATE], { cwd })).err).toBe("基线已写到 基线.json：共 2 处，划掉 1 处。\n");
    expect((await command([".", ...WITH], { cwd })).code).toBe(0);
    renameSync(join(cwd, "乙.md"), join(cwd, "丁.md"));
    expect((await command([".", ...WITH], { cwd })).code).toBe(1);
  });

  it("counts paths from its own folder", async () => {
    const cwd = folderWith({ "报告/甲.md": `${TITLE}E!\n` });
    await command(["报告", "--baseline", "报告/基线.json", "--update-baseline"], { cwd });
    expect(Object.keys((JSON.parse(readFileSync(join(cwd, "报告/基线.json"), "utf8")) as { files: object }).files)).toEqual(["甲.md"]);
    expect((await command(["甲.md", ...WITH], { cwd: join(cwd, "报告") })).code).toBe(0);
  });

  it("does not let quiet or the warnings' limit hide what it keeps, and limits only new warnings", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}W! W! I!\n` });
    expect((await command(["甲.md", ...UPDATE, "--quiet"], { cwd })).code).toBe(0);
    expect((await command(["甲.md", ...WITH, "--max-warnings", "0"], { cwd })).code).toBe(0);
    save(cwd, "甲.md", "W! W! I! W!\n");
    expect((await command(["甲.md", ...WITH, "--max-warnings", "0"], { cwd })).code).toBe(1);
  });

  it("that a slip of the keyboard made is missing, not empty", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    expect(await command(["甲.md", "--baseline", "机线.json"], { cwd })).toMatchObject({
      code: 2, out: "", err: "lint-report：没有找到基线文件 机线.json。第一次用，先加上 --update-baseline 运行一次，把现有的问题记进去；已经有基线的，请检查路径\n",
    });
  });

  const broken: readonly (readonly [content: string | Uint8Array, said: string])[] = [
    ["", "不是 lint-report 写的基线文件"], ["{", "不是 lint-report 写的基线文件"], ["[]", "不是 lint-report 写的基线文件"], ["{\"version\":2,\"files\":{}}", "不是 lint-report 写的基线文件"],
    ["{\"version\":1,\"files\":{\"甲.md\":[{\"rule\":1}]}}", "不是 lint-report 写的基线文件"], [new Uint8Array([0xff, 0xfe, 0]), "不是 lint-report 写的基线文件"],
  ];
  it.each(broken)("%j is refused, and not overwritten", async (content, said) => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n`, "基线.json": content });
    for (const words of [WITH, UPDATE]) {
      const { code, err } = await command(["甲.md", ...words], { cwd });
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
    expect(readFileSync(join(cwd, "基线.json"))).toEqual(Buffer.from(content));
  });

  const usage: readonly (readonly [words: readonly string[], said: string])[] = [
    [["甲.md", "--update-baseline"], "--update-baseline 要和 --baseline 一起用"],
    [["甲.md", "--baseline", "夹"], "读不了基线文件 夹：这是文件夹，不是文件"],
    [["甲.md", "--baseline", "甲.md"], "--baseline 指向了要检查的稿子 甲.md"],
    [["甲.md", "--baseline", "没有/基线.json", "--update-baseline"], "文件夹 没有 不存在，请先建好"],
    [["--stdin", "--baseline", "基线.json"], "--baseline 要和 --stdin-filename 一起用"],
    [["--stdin", ...UPDATE], "--update-baseline 和 --stdin 不能同时用"],
    [["甲.md", ...UPDATE, "--fix-dry-run"], "--update-baseline 和 --fix-dry-run 不能同时用"],
  ];
  it.each(usage)("with %j is a usage fault", async (words, said) => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n`, "夹/x": "" });
    const { code, err } = await command(words, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it("is not written where a draft could not be found", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n`, "夹/x": "" });
    expect((await command(["甲.md", "夹", ...UPDATE], { cwd })).code).toBe(2);
    expect((await command(["甲.md", ...WITH], { cwd })).err).toContain("没有找到基线文件");
  });

  it("keeps what it knew of a draft that cannot be read today", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    await command(["甲.md", ...UPDATE], { cwd });
    writeFileSync(join(cwd, "甲.md"), "%PDF-1.7");
    expect(await command(["甲.md", ...UPDATE], { cwd })).toMatchObject({ code: 2, err: "基线已写到 基线.json：共 1 处，没有变化。\n" });
  });

  it("serves standard input under its name", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    await command(["甲.md", ...UPDATE], { cwd });
    expect((await command(["--stdin", "--stdin-filename", "甲.md", ...WITH], { cwd, input: `${TITLE}前面加了\n\nE!\n` })).code).toBe(0);
    expect((await command(["--stdin", "--stdin-filename", "甲.md", ...WITH], { cwd, input: `${TITLE}E! E!\n` })).code).toBe(1);
  });

  it("accepts each seed whole, under the real rules, and keeps to its schema", async () => {
    const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));
    const cwd = folderWith();
    const path = join(cwd, "基线.json");
    expect((await command([seeds, "--baseline", path, "--update-baseline"], { cwd, engine })).code).toBe(0);
    expect(validBaseline(JSON.parse(readFileSync(path, "utf8"))), JSON.stringify(validBaseline.errors)).toBe(true);
    const again = files(await command([seeds, "--baseline", path, "--format", "json"], { cwd, engine }));
    expect(again.length).toBeGreaterThan(5);
    expect(again.flatMap(({ messages, resolved }) => [...messages, ...resolved])).toEqual([]);
    expect(again.flatMap(({ accepted }) => accepted).length).toBeGreaterThan(40);
  });
});

describe("pairing", () => {
  const draft = fc.array(fc.constantFrom("E!", "W!", "teh", "甲", "乙", "\n\n", "办结"), { maxLength: 30 }).map((parts) => parts.join(" "));
  const lint = (source: string) => fakeEngine.lint({ source, plain: false }, { settings: {}, choice: {} }).messages;

  it("uses each entry once: fresh and accepted are all findings, accepted and resolved all entries", () => {
    fc.assert(fc.property(draft, draft, (before, after) => {
      const entries = lint(before).map((message) => entryOf(message, before));
      const { fresh, accepted, resolved } = compared(lint(after), after, entries);
      expect(fresh.length + accepted.length).toBe(lint(after).length);
      expect(accepted.length + resolved.length).toBe(entries.length);
    }));
  });

  it("finds nothing new in a draft with a paragraph put in anywhere", () => {
    fc.assert(fc.property(draft, fc.nat(), (text, at) => {
      const paragraphs = text.split("\n\n");
      const place = at % (paragraphs.length + 1);
      const longer = [...paragraphs.slice(0, place), "插进来的一段", ...paragraphs.slice(place)].join("\n\n");
      const { fresh, resolved } = compared(lint(longer), longer, lint(text).map((message) => entryOf(message, text)));
      expect([fresh, resolved]).toEqual([[], []]);
    }));
  });
});
