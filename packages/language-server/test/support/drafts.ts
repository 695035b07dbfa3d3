import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { engine } from "lint-report";
import { lintReport, reportOfDraft, rules } from "remark-preset-lint-report";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { LintedDraft } from "../../src/reading/reading.js";

export const root = fileURLToPath(new URL("../../../..", import.meta.url)).replace(/\/$/u, "");
export const flawed = readFileSync(`${root}/seeds/flawed-town-2024.md`, "utf8");

function draftsIn(folder: string): readonly string[] {
  const isDraft = (name: string): boolean => /\.(?:md|txt)$/u.test(name) && !/\.(?:out\.txt|template\.md)$/u.test(name);
  return existsSync(folder) ? readdirSync(folder).filter(isDraft).map((name) => `${folder}/${name}`) : [];
}

/** Paths of the whole drafts. */
export const seeds = draftsIn(`${root}/seeds`).filter((path) => /-\d{4}\.md$/u.test(path));

/** Paths of every so manieth of the rules' fixtures. */
export function fixturesOf(sample: number): readonly string[] {
  return readdirSync(`${root}/rules`).flatMap((rule) => draftsIn(`${root}/rules/${rule}/fixtures`)).filter((_, index) => index % sample === 0);
}

export const isReport = (path: string): boolean => engine.looksLikeReport(readFileSync(path, "utf8"));

export function linted(source: string, plain = false): LintedDraft {
  const draft = { source, plain };
  const report = reportOfDraft(draft, { choice: {} });
  return { kind: "draft", draft, report, options: { settings: {}, choice: {} }, result: lintReport(report, rules, {}) };
}

export const documentOf = (source: string): TextDocument => TextDocument.create("file:///draft.md", "markdown", 1, source);
