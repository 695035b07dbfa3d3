import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { otherReportsOf, parseDraft, readTemplate, reportOf, templates, type Comparison, type Report, type Template } from "@lint-report/report-model";
import { standard } from "@lint-report/standard";
import { lintReport, rules, type Edit, type Message, type Rule } from "../src/index.js";

/** One fixture: a draft that a rule must flag (`bad-`) or leave alone (`ok-`). */
export interface Fixture {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  readonly plain: boolean;
  readonly bad: boolean;
  /** An own template it is read against: `<name>.template.md` beside it. */
  readonly template: Template | undefined;
  /** Another report it is compared with: `<name>.against.md` beside it. */
  readonly against: string | undefined;
}

/** How a draft is read. */
export type Manner = Partial<Pick<Fixture, "plain" | "template" | "against">>;

/** One example on a rule's page, with the output printed after it. */
export interface Example {
  readonly source: string;
  readonly bad: boolean;
  readonly output: string;
  /** The report it is compared with, printed before it. */
  readonly against: string | undefined;
}

export function folderOf(rule: Rule): string {
  return fileURLToPath(new URL(`../${rule.id}`, import.meta.url));
}

export function fixturesOf(rule: Rule): readonly Fixture[] {
  const folder = `${folderOf(rule)}/fixtures`;
  if (!existsSync(folder)) return [];
  const isDraft = (name: string): boolean => /\.(?:md|txt)$/u.test(name) && !/\.(?:out\.txt|template\.md|against\.md)$/u.test(name);
  return readdirSync(folder).filter(isDraft).sort().map((name) => ({
    name, path: `${folder}/${name}`, source: readFileSync(`${folder}/${name}`, "utf8"), plain: name.endsWith(".txt"), bad: name.startsWith("bad-"),
    template: templateBeside(`${folder}/${name}`), against: textBeside(`${folder}/${name}`),
  }));
}

function textBeside(path: string): string | undefined {
  const file = path.replace(/\.(?:md|txt)$/u, ".against.md");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function templateBeside(path: string): Template | undefined {
  const file = path.replace(/\.(?:md|txt)$/u, ".template.md");
  if (!existsSync(file)) return undefined;
  const reading = readTemplate(readFileSync(file, "utf8"), { name: "own" });
  if (!reading.ok) throw new Error(`Cannot read ${file}, expected a template: ${JSON.stringify(reading.faults)}`);
  return reading.template;
}

const EXAMPLE = /(?:^```md against\n([\s\S]*?)^```\n\s*)?^```md (ok|bad)\n([\s\S]*?)^```\n(?:\s*```text\n([\s\S]*?)^```)?/gmu;

export function examplesOf(rule: Rule): readonly Example[] {
  const page = readFileSync(`${folderOf(rule)}/readme.md`, "utf8");
  return [...page.matchAll(EXAMPLE)].map(([, against, kind, source = "", output = ""]) => ({ against, source, bad: kind === "bad", output: output.trim() }));
}

export function reportFor(source: string, { plain = false, template, against }: Manner = {}): Report {
  return reportOf({ tree: parseDraft(source, { plain }), source }, { standard, templates, choice: { commandLine: template }, plain, against: comparisonWith(against) });
}

function comparisonWith(source: string | undefined): Comparison | undefined {
  if (source === undefined) return undefined;
  return { others: otherReportsOf([{ id: "other", name: "另一份.md", source, plain: false }]), except: undefined };
}

/** What one rule alone says of a draft. */
export function lintWith(rule: Rule, source: string, manner: Manner = {}): readonly Message[] {
  return lintReport(reportFor(source, manner), [rule], {}).messages;
}

/** What all rules together say of a draft. */
export function lintWithAll(source: string, manner: Manner = {}): readonly Message[] {
  return lintReport(reportFor(source, manner), rules, {}).messages;
}

const SEVERITY = { error: "错误", warning: "警告", info: "提示" } as const;

/** One message a line, as fixtures and pages show it. */
export function shown({ place: { start, end }, severity, messageKey, reason, expected, fixable }: Message, source: string): string {
  const underlined = source.slice(start.offset, end.offset).replaceAll(/\s+/gu, " ");
  return [
    `${String(start.line)}:${String(start.column)} ${SEVERITY[severity]} ${messageKey}${fixable ? "（可自动修改）" : ""}`,
    `  ${reason}`,
    ...(underlined === "" ? [] : [`  原文：${underlined.length > 60 ? `${underlined.slice(0, 60)}…` : underlined}`]),
    ...(expected.length === 0 ? [] : [`  可改为：${expected.join(" / ")}`]),
  ].join("\n");
}

/** The short form that pages show. */
export function shownOnPage({ place: { start }, severity, reason }: Message): string {
  return `${String(start.line)}:${String(start.column)} ${SEVERITY[severity]} ${reason}`;
}

/** Where stands what becomes of a draft by the changes its messages offer, for those fixtures that hold it. */
export function mendedBeside(path: string): string | undefined {
  const file = path.replace(/\.(?:md|txt)$/u, ".mended.out.txt");
  return existsSync(file) ? file : undefined;
}

/** No draft needs more changes, one after the other. */
const MOST_CHANGES = 50;

/** A draft after the changes that a rule offers, message by message. */
export function mended(rule: Rule, source: string, manner: Manner = {}): string {
  let text = source;
  for (let pass = 0; pass < MOST_CHANGES; pass++) {
    const change = lintWith(rule, text, manner).find(({ edits }) => edits.length > 0);
    if (change === undefined) break;
    text = applied(text, change.edits);
  }
  return text;
}

/** Applies edits to a source; they must not overlap. */
export function applied(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}
