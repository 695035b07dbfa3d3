import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDraft } from "@lint-report/report-model";
import { describe, expect, it } from "vitest";
import { engine } from "../../src/real-engine.js";
import { FORMAT_NAMES } from "../../src/reporters/reporters.js";
import { command, folderWith, type Circumstances } from "../support/command.js";
import { HOSTILE, HOSTILE_NAME, hostileInspection, hostileLint } from "../support/hostile.js";
import { attributeValues, elementsOf } from "../support/well-formed.js";

const seed = readFileSync(fileURLToPath(new URL("../../../../seeds/flawed-town-2024.md", import.meta.url)), "utf8");
const ENDINGS: Readonly<Record<string, string>> = { text: "txt", json: "json", html: "html", markdown: "note.md", sarif: "sarif", junit: "xml", github: "github.txt", gitlab: "gitlab.json" };
const NOW = new Date(2026, 10, 25);
const VOID = ["meta", "br"];
const CLEAN = "# 云溪镇人民政府2025年法治政府建设年度报告\n";

async function result(format: string, words: readonly string[], circumstances: Circumstances): Promise<string> {
  return (await command(["--format", format, ...words], { now: NOW, ...circumstances })).out;
}

describe.each(FORMAT_NAMES)("the format %s", (format) => {
  it("of a flawed draft is what its readers expect", async () => {
    const cwd = folderWith({ "各镇/云溪镇 2024.md": seed });
    const out = await result(format, ["各镇"], { cwd, engine });
    await expect(out.replaceAll(engine.version, "0.0.0")).toMatchFileSnapshot(join("golden", `flawed-town-2024.${ENDINGS[format] ?? format}`));
  });

  it("says of a clean draft, of one that cannot be read and of several what is needed", async () => {
    const cwd = folderWith({ "甲.md": CLEAN, "乙.md": "%PDF-1.7", "丙.md": `${CLEAN}\n办结率 E! W! I! S!\n` });
    const results = [["甲.md"], ["甲.md", "乙.md", "丙.md"]].map((words) => result(format, words, { cwd }));
    await expect((await Promise.all(results)).join("\n=====\n").replaceAll(engine.version, "0.0.0").replaceAll(/<style>[^<]*<\/style>/gu, "")).toMatchFileSnapshot(join("golden", `clean-and-unreadable.${ENDINGS[format] ?? format}`));
  });
});

describe("where there is no draft at all", () => {
  it("each format is a whole document all the same", async () => {
    const nothing = async (format: string): Promise<string> => {
      const { code, out } = await command(["--format", format], { now: NOW, cwd: folderWith() });
      expect(code).toBe(2);
      return out;
    };
    expect([await nothing("text"), await nothing("github")]).toEqual(["", ""]);
    expect([JSON.parse(await nothing("json")), JSON.parse(await nothing("gitlab"))]).toEqual([[], []]);
    expect(JSON.parse(await nothing("sarif"))).toMatchObject({ runs: [{ results: [], artifacts: [], tool: { driver: { rules: [] } }, invocations: [{ executionSuccessful: true }] }] });
    expect(elementsOf(await nothing("junit"))).toEqual(["testsuites"]);
    expect(elementsOf((await nothing("html")).replace(/<style>[^<]*<\/style>/u, ""), VOID)).not.toContain("section");
    expect(await nothing("markdown")).toMatch(/^# 审读意见\n\n\S[^\n]*\n$/u);
  });
});

/** A run in which every word is hostile. */
function hostile(format: string): Promise<string> {
  const cwd = folderWith({ [HOSTILE_NAME]: `${CLEAN}\n正文${HOSTILE}完\n`, "乙.md": "%PDF-1.7<script>" });
  return result(format, [HOSTILE_NAME, "乙.md"], { cwd, engine: { lint: hostileLint, inspect: hostileInspection } });
}

describe("hostile words", () => {
  it.each(FORMAT_NAMES)("bring no control character into %s", async (format) => {
    expect(await hostile(format)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });

  it("make no element of the page", async () => {
    const page = await hostile("html");
    expect(page).toContain("&lt;script&gt;");
    const names = new Set(elementsOf(page.replace(/<style>[^<]*<\/style>/u, ""), VOID));
    expect([...names].sort()).toEqual(["a", "article", "b", "body", "br", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "head", "header", "html", "li", "mark", "meta", "p", "section", "span", "table", "tbody", "td", "th", "thead", "title", "tr", "ul"]);
    expect(page).not.toMatch(/\son[a-z]+="/u);
    expect(attributeValues(page, "a", "href").filter((href) => !href.startsWith("#"))).toEqual([]);
  });

  it("leave JUnit XML well-formed", async () => {
    const xml = await hostile("junit");
    expect(elementsOf(xml)).toEqual(["testsuites", "testsuite", "testcase", "failure", "testcase", "system-out", "testcase", "skipped", "testsuite", "testcase", "error"]);
    expect(attributeValues(xml, "failure", "message")[0]).toContain("<script>alert(\"1\")</script>]]>&amp;'[31m::error file=x,line=1::y ::stop-commands::z%0A");
  });

  it("begin no command of GitHub", async () => {
    const lines = (await hostile("github")).trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^,:]+,(?:line=\d+,endLine=\d+,col=\d+,endColumn=\d+,)?title=[^,:]+::/u);
    expect(lines[0]).toContain("%250A");
  });

  it("stay words in the note", async () => {
    const kinds = new Set<string>();
    const walk = (node: { readonly type: string; readonly children?: readonly { readonly type: string }[] }): void => {
      kinds.add(node.type);
      for (const child of node.children ?? []) walk(child);
    };
    walk(parseDraft(await hostile("markdown"), { plain: false }));
    expect([...kinds].sort()).toEqual(["blockquote", "heading", "list", "listItem", "paragraph", "root", "text"]);
  });

  it("are data in JSON", async () => {
    const [file] = JSON.parse(await hostile("json")) as readonly { path: string; messages: readonly { reason: string }[] }[];
    expect(file).toMatchObject({ path: HOSTILE_NAME, messages: [{ reason: HOSTILE }, {}] });
    const issues = JSON.parse(await hostile("gitlab")) as readonly { location: { path: string }; fingerprint: string }[];
    expect(issues.map(({ location }) => location.path)).toEqual([HOSTILE_NAME, HOSTILE_NAME, "乙.md"]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe("the note", () => {
  it("is not taken for a report itself", async () => {
    const cwd = folderWith({ "甲.md": seed });
    expect(engine.looksLikeReport(await result("markdown", ["甲.md"], { cwd, engine }))).toBe(false);
  });
});

describe("the page", () => {
  it("needs nothing beside it, links only within itself, and every link leads somewhere", async () => {
    const cwd = folderWith({ "甲.md": seed, "乙.md": seed });
    const page = await result("html", ["甲.md", "乙.md"], { cwd, engine });
    elementsOf(page.replace(/<style>[^<]*<\/style>/u, ""), VOID);
    expect(page).not.toMatch(/https?:\/\/|<script|<link|<img|@import|url\(/u);
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const broken = attributeValues(page, "a", "href").filter((href) => !ids.includes(href.slice(1)));
    expect(broken).toEqual([]);
  });

  it("shows the whole draft, each line once", async () => {
    const cwd = folderWith({ "甲.md": seed });
    const page = await result("html", ["甲.md"], { cwd, engine });
    const draft = /<table class="draft">([\s\S]*)<\/table>\n<h3>/u.exec(page)?.[1] ?? "";
    const shown = draft.replaceAll(/<td class="notes"[^>]*>.*?<\/td>(?=<\/tr>)/gu, "").replaceAll(/<a class="ref[^>]*>\d+<\/a>/gu, "").replaceAll(/<td class="at">\d+<\/td>/gu, "").replaceAll(/<[^>]*>/gu, "");
    const words = (text: string): string => text.replaceAll(/[\s|#-]|: /gu, "");
    expect(words(shown)).toBe(words(seed));
  });
});
