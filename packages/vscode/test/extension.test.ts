import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { looksLikeReport, templates } from "@lint-report/report-model";
import { standard } from "@lint-report/standard";
import { figuresOfDraft } from "remark-preset-lint-report";
import { describe, expect, it } from "vitest";
import { countOf, figuresPage } from "../src/figures-page.js";
import { LINES_AT_TOP, isReportAtFirstSight } from "../src/first-sight.js";
import { snippetsOf } from "../src/snippets.js";

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const root = here("../..");
const json = (path: string): Record<string, unknown> => JSON.parse(readFileSync(here(path), "utf8")) as Record<string, unknown>;
const topOf = (text: string): string => text.split("\n").slice(0, LINES_AT_TOP).join("\n");

describe("at first sight", () => {
  const folders = [`${root}/seeds`, ...readdirSync(`${root}/rules`).map((rule) => `${root}/rules/${rule}/fixtures`)].filter((folder) => existsSync(folder));
  const drafts = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name)).map((name) => `${folder}/${name}`));

  it("nothing is passed over that the linter takes for a report", () => {
    const reports = drafts.filter((path) => looksLikeReport(readFileSync(path, "utf8"), standard));
    expect(reports.length).toBeGreaterThan(300);
    expect(reports.filter((path) => !isReportAtFirstSight(topOf(readFileSync(path, "utf8"))))).toEqual([]);
  });

  it("other Markdown is left alone", () => {
    for (const name of ["README.md", "docs/architecture.md", "docs/stability.md"]) expect(isReportAtFirstSight(topOf(readFileSync(`${root}/${name}`, "utf8")))).toBe(false);
    expect(isReportAtFirstSight("---\ntitle: 博客\nyear: 2024\n---\n\n# 一篇文章\n")).toBe(false);
  });
});

describe("the page of figures", () => {
  const source = "# 云溪镇人民政府2024年法治政府建设年度报告\n\n## 一、主要举措\n\n受理<b>信访</b>事项20宗，办结19宗，办结率98%。\n";
  const rows = figuresOfDraft({ source, plain: false });

  it("shows every figure with its recomputation, and runs nothing of the draft", () => {
    const page = figuresPage(rows.map((row) => ({ ...row, indicator: `<img src=x onerror="alert(1)">${row.indicator}` })), (line) => `command:x?"${String(line)}`);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<img|onerror="/u);
    expect(page).toContain("✗ 19÷20=95%");
    expect(page).toContain("href=\"command:x?&#34;5\"");
    expect(countOf(rows)).toBe("数字 3 个，其中 1 个对不上");
  });
});

describe("snippets", () => {
  const snippets = snippetsOf(templates, standard);

  it("come from every part of every template, and from the indicators", () => {
    for (const { profile, sections } of Object.values(templates)) for (const { id } of sections) expect(Object.keys(snippets)).toContain(`${profile}-${id}`);
    expect(snippets["town-plan"]?.body).toMatch(/^## \$\{1:下一年\}年推进法治政府建设的主要安排\n\n一是\$\{2:/u);
    expect(snippets["indicator-service-cases"]?.body).toBe("受理政务服务事项${1:受理件数}件，办结${2:办结件数}件，办结率${3:办结率}%。");
  });

  it("hold no place that was not made a stop, no guidance and no year that nobody meant", () => {
    for (const { body, prefix } of Object.values(snippets)) {
      expect(body).not.toMatch(/\{\{|写作提示|999\d/u);
      expect(prefix.every((each) => each.length > 0)).toBe(true);
    }
  });
});

describe("the manifest", () => {
  const manifest = json("package.json");
  const [english, chinese] = [json("package.nls.json"), json("package.nls.zh-cn.json")];

  it("has all its words in English and in Chinese", () => {
    const keys = [...new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key ?? ""))].sort();
    expect(Object.keys(english).sort()).toEqual(keys);
    expect(Object.keys(chinese).sort()).toEqual(keys);
    for (const words of Object.values(english)) expect(words).not.toBe("");
    for (const words of Object.values(chinese)) expect(words).toMatch(/\p{Script=Han}/u);
  });

  it("announces what exists", () => {
    const { commands, walkthroughs } = manifest["contributes"] as { commands: { command: string }[]; walkthroughs: { steps: { media: { markdown: string } }[] }[] };
    const registered = readFileSync(here("src/commands/commands.ts"), "utf8");
    for (const { command } of commands) expect(registered).toContain(`"${command}"`);
    for (const { media } of walkthroughs.flatMap(({ steps }) => steps)) expect(existsSync(here(media.markdown)), media.markdown).toBe(true);
    expect(readFileSync(here(String(manifest["icon"]))).subarray(1, 4).toString()).toBe("PNG");
    expect(manifest["version"]).toBe((JSON.parse(readFileSync(`${root}/packages/lint-report/package.json`, "utf8")) as { version: string }).version);
  });
});

describe("the bundle", () => {
  it("needs nothing but the editor", () => {
    execFileSync(process.execPath, [here("build.mjs")]);
    // In quotes it is a word of ajv's own and loads nothing.
    const required = (name: string): readonly string[] => [...new Set([...readFileSync(here(`dist/${name}`), "utf8").matchAll(/(?<!['"`])\brequire\("([^"]+)"\)/gu)].map(([, each]) => each ?? ""))].filter((each) => !each.startsWith("node:"));
    const builtin = ["child_process", "crypto", "fs", "net", "os", "path", "readline", "url", "util", "process", "module", "buffer", "events", "stream", "assert", "tty", "worker_threads"];
    expect(required("extension.cjs").filter((each) => !builtin.includes(each))).toEqual(["vscode"]);
    expect(required("server.cjs").filter((each) => !builtin.includes(each))).toEqual([]);
  });
});
