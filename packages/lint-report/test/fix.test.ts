import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LintResult, Message } from "remark-preset-lint-report";
import { edited, editsOf, unedited } from "../src/drafts/edited-text.js";
import { fixDraft } from "../src/drafts/fix-draft.js";
import { unifiedDiff } from "../src/drafts/unified-diff.js";
import { nodeFiles } from "../src/node-files.js";
import { command, folderWith, systemError, type Circumstances } from "./support/command.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";

/** A random number generator with a seed (mulberry32), so that a failure can be repeated. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

function randomEdits(text: string, random: (below: number) => number): readonly { start: number; end: number; text: string }[] {
  const edits = [];
  for (let at = random(12); at <= text.length; at += 1 + random(40)) {
    const end = Math.min(text.length, at + random(8));
    edits.push({ start: at, end, text: ["", "甲", "\n", "乙\n丙\n", "\r\n"][random(5)] ?? "" });
    at = end;
  }
  return edits;
}

function applied(text: string, edits: readonly { start: number; end: number; text: string }[]): string {
  return [...edits].reverse().reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function randomText(random: (below: number) => number): string {
  return Array.from({ length: random(60) }, () => ["一", "二\n", "\n", "三四五\r\n", "六"][random(5)]).join("");
}

describe("edited text", () => {
  it("knows several rounds as edits of the original", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomOf(seed);
      const original = randomText(random);
      let text = unedited(original);
      for (let round = 0; round < 4; round++) {
        const edits = randomEdits(text.text, random);
        const wanted = applied(text.text, edits);
        text = edited(text, edits);
        expect(text.text).toBe(wanted);
      }
      const whole = editsOf(text);
      expect(applied(original, whole)).toBe(text.text);
      expect(whole.every((edit, index) => edit.start > (whole[index - 1]?.end ?? -1))).toBe(true);
    }
  });
});

describe("unified diff", () => {
  it("shows changed lines with three lines around them", () => {
    const text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    expect(unifiedDiff("a.md", text, [{ start: 8, end: 9, text: "五" }])).toBe("--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n");
    expect(unifiedDiff("a.md", text, [])).toBe("");
    expect(unifiedDiff("a.md", "1", [{ start: 1, end: 1, text: "0" }])).toBe("--- a.md\n+++ a.md\n@@ -1,1 +1,1 @@\n-1\n\\ No newline at end of file\n+10\n\\ No newline at end of file\n");
  });

  it("can be applied by patch", () => {
    if (!hasPatch()) return;
    for (let seed = 1; seed <= 400; seed++) {
      const random = randomOf(seed);
      const text = randomText(random).replaceAll("\r", "");
      const edits = randomEdits(text, random).map((edit) => ({ ...edit, text: edit.text.replaceAll("\r", "") }));
      const diff = unifiedDiff("a.md", text, editsOf(edited(unedited(text), edits)));
      if (diff === "") continue;
      const cwd = folderWith({ "a.md": text });
      execFileSync("patch", ["-s", "a.md"], { cwd, input: diff });
      const wanted = applied(text, edits);
      if (wanted !== "") expect(readFileSync(join(cwd, "a.md"), "utf8"), `seed ${String(seed)}`).toBe(wanted);
    }
  });
});

function hasPatch(): boolean {
  try {
    execFileSync("patch", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

/** A linter whose messages are edits: each gives what it finds, what it puts in, and where. */
function linterOf(find: (source: string) => readonly (readonly { start: number; end: number; text: string }[])[]): (source: string) => LintResult {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return (source) => ({
    facts: { authority: [], level: null, year: null, template: "town" },
    suppressed: [],
    messages: find(source).map((edits): Message => ({
      ruleId: "x", messageKey: "x", severity: "warning", reason: "", note: "", url: "", expected: [], fixable: true, edits, secretEdits: false, related: [],
      place: { start: point(edits[0]?.start ?? 0), end: point(edits[0]?.end ?? 0) },
    })),
  });
}

describe("fixing", () => {
  it("takes the first of overlapping edits and the others in the next round", () => {
    const lint = linterOf((source) => source === "abcd"
      ? [[{ start: 1, end: 3, text: "X" }], [{ start: 0, end: 2, text: "Y" }], [{ start: 3, end: 4, text: "Z" }]]
      : source.includes("Y") && source.includes("c") ? [[{ start: source.indexOf("c"), end: source.indexOf("c") + 1, text: "" }]] : []);
    const { edited: text, fixed } = fixDraft("abcd", lint);
    expect([text.text, fixed]).toEqual(["YZ", 3]);
  });

  it("applies all edits of a message or none, and does not guess the order of two insertions at one place", () => {
    const lint = linterOf((source) => source === "ab"
      ? [[{ start: 1, end: 1, text: "1" }, { start: 2, end: 2, text: "2" }], [{ start: 1, end: 1, text: "3" }, { start: 0, end: 0, text: "0" }]]
      : []);
    expect(fixDraft("ab", lint).edited.text).toBe("0a3b");
  });

  it("takes no square of time for a hundred thousand edits", () => {
    const lint = linterOf((source) => (source.startsWith("a") ? Array.from(source, (_, index) => [{ start: index, end: index + 1, text: "b" }]) : []));
    const before = performance.now();
    expect(fixDraft("a".repeat(100_000), lint).fixed).toBe(100_000);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it("ends where rules undo each other", () => {
    let calls = 0;
    const lint = linterOf((source) => { calls++; return [[{ start: 0, end: 1, text: source.startsWith("a") ? "b" : "a" }]]; });
    fixDraft("ab", lint);
    expect(calls).toBe(11);
  });
});

describe("--fix", () => {
  const cases: readonly (readonly [name: string, before: Uint8Array, after: Uint8Array])[] = [
    ["UTF-8", Buffer.from(`${TITLE}teh 甲\n`), Buffer.from(`${TITLE}the 甲\n`)],
    ["BOM and CRLF", Buffer.from("\ufeff甲 teh\r\nteh\r\n\r\n"), Buffer.from("\ufeff甲 the\r\nthe\r\n\r\n")],
    ["mixed line ends, none at the end", Buffer.from("teh\r甲\r\nteh\n乙"), Buffer.from("the\r甲\r\nthe\n乙")],
    ["GB18030 with four-byte characters", Buffer.from([0xd4, 0xc6, 0x95, 0x32, 0x82, 0x36, 0x74, 0x65, 0x68, 0xd5, 0xf2, 0x0d, 0x0a]), Buffer.from([0xd4, 0xc6, 0x95, 0x32, 0x82, 0x36, 0x74, 0x68, 0x65, 0xd5, 0xf2, 0x0d, 0x0a])],
    ["UTF-16", Buffer.from("\ufeff甲 teh\r\n", "utf16le"), Buffer.from("\ufeff甲 the\r\n", "utf16le")],
  ];

  it.each(cases)("keeps everything else byte for byte, and a second run changes nothing: %s", async (_, before, after) => {
    const cwd = folderWith({ "a.md": before });
    const first = await command(["--fix", "a.md"], { cwd });
    expect(Buffer.from(readFileSync(join(cwd, "a.md")))).toEqual(after);
    expect(first.out).toContain("已自动改好");
    const written = statSync(join(cwd, "a.md"));
    expect((await command(["--fix", "a.md"], { cwd })).out).toContain("没有发现问题");
    expect(statSync(join(cwd, "a.md"))).toEqual(written);
  });

  it("judges what is left", async () => {
    const cwd = folderWith({ "甲.md": "teh\n", "乙.md": "teh E!\n" });
    expect((await command(["--fix", "--max-warnings", "0", "甲.md"], { cwd })).code).toBe(0);
    expect((await command(["--fix", "乙.md"], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, "乙.md"), "utf8")).toBe("the E!\n");
  });

  it("keeps the mode and follows links", async () => {
    const cwd = folderWith({ "深/a.md": "teh\n" });
    chmodSync(join(cwd, "深/a.md"), 0o640);
    symlinkSync("深/a.md", join(cwd, "链.md"));
    expect((await command(["--fix", "链.md"], { cwd })).code).toBe(0);
    expect(readlinkSync(join(cwd, "链.md"))).toBe("深/a.md");
    expect(readFileSync(join(cwd, "深/a.md"), "utf8")).toBe("the\n");
    expect(statSync(join(cwd, "深/a.md")).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(cwd, "深"))).toEqual(["a.md"]);
  });

  const failures: readonly (readonly [name: string, files: (cwd: string) => NonNullable<Circumstances["files"]>, said: string])[] = [
    ["a full disk", () => ({ create: () => { throw systemError("ENOSPC"); } }), "写不了 a.md：磁盘已满，原文件没有动"],
    ["a folder that is read-only", () => ({ create: () => { throw systemError("EACCES"); } }), "写不了 a.md：没有权限，原文件没有动"],
    ["a file in use", () => ({ rename: () => { throw systemError("EBUSY"); } }), "写不了 a.md：文件正被别的程序占用，请先关掉它，原文件没有动"],
    ["a change meanwhile", (cwd) => ({ create: (...words) => { nodeFiles.create(...words); writeFileSync(join(cwd, "a.md"), "新的 teh\n"); } }), "检查期间文件被别的程序改动了"],
  ];

  it.each(failures)("leaves the old file and nothing else: %s", async (_, files, said) => {
    const cwd = folderWith({ "a.md": "teh\n" });
    const { code, out } = await command(["--fix", "a.md"], { cwd, files: files(cwd) });
    expect(code).toBe(2);
    expect(out).toContain(said);
    expect(out).toContain("这里写着“teh”");
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toContain("teh\n");
    expect(readdirSync(cwd)).toEqual(["a.md"]);
  });

  it("does not touch a read-only file", async () => {
    const cwd = folderWith({ "a.md": "teh\n" });
    chmodSync(join(cwd, "a.md"), 0o444);
    const { code, out } = await command(["--fix", "a.md"], { cwd });
    expect(code).toBe(2);
    expect(out).toContain("文件是只读的，没有改");
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe("teh\n");
  });

  it("says so where the encoding has no such character", async () => {
    const cwd = folderWith({ "a.md": "teh\n" });
    const { code, out } = await command(["--fix", "a.md"], { cwd, engine: { encode: () => ({ unencodable: "𠮷" }) } });
    expect(code).toBe(2);
    expect(out).toContain("改后的文字里有“𠮷”，文件原来的编码写不出来，没有改");
  });
});

describe("--fix-dry-run", () => {
  it("prints a diff, writes nothing and judges as --fix would", async () => {
    const cwd = folderWith({ "a.md": "teh\n甲\n", "b.md": "E!\n" });
    const { code, out, err } = await command(["--fix-dry-run", "a.md", "b.md"], { cwd });
    expect(code).toBe(1);
    expect(out).toBe("--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n-teh\n+the\n 甲\n");
    expect(err).toBe("以上 1 处可以自动改，文件还没有动。要改就运行：lint-report --fix a.md b.md\n");
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe("teh\n甲\n");
    expect((await command(["--fix-dry-run", "b.md"], { cwd })).err).toBe("没有可以自动改的地方。\n");
    expect((await command(["--fix-dry-run", "没有这样一个文件"], { cwd })).err).toContain("没有这样一个文件：找不到这个文件");
  });
});
