import { describe, expect, it, vi } from "vitest";
import { globMatcher } from "../../src/discovery/match-glob.js";
import type { Files } from "../../src/world.js";

// Everything that is imported below computes with paths as Windows does.
vi.mock("node:path", async () => {
  const { win32 } = await import("node:path/win32");
  return { ...win32, default: win32 };
});

const { shownPath } = await import("../../src/discovery/shown-path.js");
const { isInside, pathFromConfig } = await import("../../src/config/read-own-file.js");
const { isLeftOut } = await import("../../src/config/left-out.js");
const { isPlainText, isReadMe, isTextName } = await import("../../src/drafts/draft-names.js");
const { replaceFile } = await import("../../src/drafts/replace-file.js");
const { nearestConfigs } = await import("../../src/config/find-config.js");
const { engine } = await import("../../src/real-engine.js");

const world = { cwd: "C:\\报告\\各镇", platform: "win32" };
const nothing = (): never => { throw Object.assign(new Error("ENOENT"), { code: "ENOENT", syscall: "stat" }); };
/** Files that are not there, except what a test says. */
const files = (more: Partial<Files>): Files => ({
  facts: nothing, read: nothing, realPath: (path) => path, list: () => [], glob: () => Promise.resolve([]), create: nothing, rename: nothing, remove: nothing, makeFolder: nothing, makeExecutable: nothing, open: nothing, ...more,
});

describe("paths of Windows", () => {
  it("are shown with forward slashes, whole where they lead out of the folder or to another drive", () => {
    expect(shownPath("C:\\报告\\各镇\\云溪 镇\\2025.md", world)).toBe("云溪 镇/2025.md");
    expect(shownPath("c:\\报告\\各镇\\2025.md", world)).toBe("2025.md");
    expect(shownPath("C:\\报告\\县\\2025.md", world)).toBe("C:/报告/县/2025.md");
    expect(shownPath("D:\\2025.md", world)).toBe("D:/2025.md");
    expect(shownPath("\\\\服务器\\共享\\2025.md", world)).toBe("//服务器/共享/2025.md");
  });

  it("lie inside a folder or not, whatever their letters and slashes", () => {
    expect(isInside("C:\\报告", "C:\\报告\\甲.md")).toBe(true);
    expect(isInside("C:\\报告", "c:/报告/../报告/甲.md")).toBe(true);
    for (const path of ["C:\\报告二\\甲.md", "C:\\甲.md", "D:\\报告\\甲.md", "\\\\服务器\\报告\\甲.md", "C:\\报告\\..\\甲.md"]) expect(isInside("C:\\报告", path), path).toBe(false);
    expect(isInside("C:\\报告", "C:\\报告\\..甲.md")).toBe(true);
  });

  it("in a configuration lead nowhere but into its folder", () => {
    const from = (path: string): string | undefined => pathFromConfig("C:\\报告\\.lint-reportrc.yaml", path, files({}));
    expect(from("提纲\\镇.md")).toBe("C:\\报告\\提纲\\镇.md");
    expect(from("./提纲/镇.md")).toBe("C:\\报告\\提纲\\镇.md");
    for (const path of ["..\\镇.md", "../镇.md", "C:\\Windows\\win.ini", "D:镇.md", "D:\\镇.md", "\\镇.md", "\\\\服务器\\共享\\镇.md", "提纲\\..\\..\\镇.md"]) expect(from(path), path).toBeUndefined();
  });

  it("are left out by patterns with forward slashes", () => {
    const entry = { base: "C:\\报告", pattern: "旧稿/**", matcher: globMatcher("旧稿/**") };
    expect(isLeftOut("C:\\报告\\旧稿\\2024.md", [entry])).toBe(true);
    expect(isLeftOut("C:\\报告\\新稿\\2024.md", [entry])).toBe(false);
    expect(isLeftOut("D:\\旧稿\\2024.md", [entry])).toBe(false);
  });

  it("tell kinds of files by their names in any case", () => {
    expect([isTextName("C:\\稿\\甲.MD"), isPlainText("C:\\稿\\甲.TXT"), isReadMe("C:\\稿\\ReadMe.md"), isTextName("C:\\稿.md\\甲.docx")]).toEqual([true, true, true, false]);
  });

  it("are searched upwards for a configuration up to the drive's root", () => {
    const asked: string[] = [];
    const configs = nearestConfigs({ engine, files: files({ facts: (path) => { asked.push(path); return nothing(); } }) });
    expect(configs.of("C:\\报告\\各镇").ok).toBe(true);
    expect(asked.filter((path) => path.endsWith(".lint-reportrc.yaml"))).toEqual(["C:\\报告\\各镇\\.lint-reportrc.yaml", "C:\\报告\\.lint-reportrc.yaml", "C:\\.lint-reportrc.yaml"]);
  });

  it("are written to in their own folder", () => {
    const done: string[] = [];
    const facts = { kind: "file", size: 1, mode: 0o666, stamp: "" } as const;
    const reason = replaceFile({ path: "C:\\稿\\甲.md", before: undefined, after: new Uint8Array() }, files({ facts: () => facts, create: (path) => { done.push(path); }, rename: (from, to) => { done.push(`${from} → ${to}`); } }), "甲.md");
    expect(reason).toBeUndefined();
    expect(done[0]).toMatch(/^C:\\稿\\\.lint-report-[0-9a-f]{12}\.tmp$/u);
    expect(done[1]).toBe(`${done[0] ?? ""} → C:\\稿\\甲.md`);
  });
});

describe("line ends of Windows", () => {
  it("stay, and those put in are like them", () => {
    const before = new TextEncoder().encode("\ufeff# 云溪镇2025年法治政府建设年度报告\r\n\r\n## 一、主要举措\r\n\r\n### （一）、健全制度\r\n\r\n  全年开展\r\n  法治宣传活动。\r\n");
    const decoded = engine.decode(before);
    if (!decoded.ok) throw new Error("Cannot decode");
    const { messages } = engine.lint({ source: decoded.text, plain: false }, { settings: {}, choice: {} });
    const edits = messages.filter(({ fixable }) => fixable).flatMap((message) => message.edits);
    expect(edits.length).toBeGreaterThan(0);
    const after = engine.encode(before, decoded, [...edits, { start: decoded.text.length, end: decoded.text.length, text: "\n完\n" }]);
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(after as Uint8Array);
    expect(text.startsWith("\ufeff#")).toBe(true);
    expect(text.endsWith("\r\n\r\n完\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });
});
