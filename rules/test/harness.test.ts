import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Node, Parent } from "unist";
import { describe, expect, it } from "vitest";
import { decodeDraft, parseDraft, reportOf, templates } from "@lint-report/report-model";
import { standard } from "@lint-report/standard";
import { lintReport, ruleData, rules, type Message, type Rule } from "../src/index.js";
import { applied, examplesOf, fixturesOf, folderOf, lintWith, mended, mendedBeside, shown, shownOnPage, type Fixture } from "./rule-folder.js";

const identity = ({ ruleId, messageKey, reason }: Message): string => `${ruleId}/${messageKey}: ${reason}`;
const placed = (message: Message): string => `${String(message.place.start.line)}:${String(message.place.start.column)} ${identity(message)}`;

describe.each(rules)("$id", (rule: Rule) => {
  const fixtures = fixturesOf(rule);
  const bad = fixtures.filter((fixture) => fixture.bad);
  const data = ruleData[rule.id];

  it("has its data, its page, and fixtures of both kinds", () => {
    expect(data?.id).toBe(rule.id);
    expect(existsSync(`${folderOf(rule)}/readme.md`)).toBe(true);
    expect(bad.length, "bad fixtures").toBeGreaterThan(0);
    expect(fixtures.length - bad.length, "ok fixtures").toBeGreaterThan(0);
  });

  it.each(fixtures.filter((fixture) => !fixture.bad))("leaves $name alone", ({ source, ...manner }: Fixture) => {
    expect(lintWith(rule, source, manner).map((message) => shown(message, source))).toEqual([]);
  });

  it.each(bad)("flags $name", async ({ source, path, ...manner }: Fixture) => {
    const messages = lintWith(rule, source, manner);
    expect(messages).not.toEqual([]);
    await expect(`${messages.map((message) => shown(message, source)).join("\n")}\n`).toMatchFileSnapshot(path.replace(/\.(?:md|txt)$/u, ".out.txt"));
  });

  for (const { name, source, path, ...manner } of bad) {
    const beside = mendedBeside(path);
    if (beside !== undefined) it(`makes of ${name} what is written beside it`, async () => { await expect(mended(rule, source, manner)).toMatchFileSnapshot(beside); });
  }

  it("has no output file without its fixture", () => {
    const names = existsSync(`${folderOf(rule)}/fixtures`) ? readdirSync(`${folderOf(rule)}/fixtures`) : [];
    const outputs = names.filter((name) => name.endsWith(".out.txt"));
    expect(outputs.filter((name) => !bad.some((fixture) => fixture.name.replace(/\.(?:md|txt)$/u, ".out.txt") === name.replace(".mended.", ".")))).toEqual([]);
  });

  it("shows on its page what it really says", () => {
    const examples = examplesOf(rule);
    expect(examples.some((example) => example.bad), "a wrong example").toBe(true);
    expect(examples.some((example) => !example.bad), "a right example").toBe(true);
    for (const { source, against, bad: isBad, output } of examples) {
      const lines = lintWith(rule, source, { against }).map(shownOnPage);
      expect(lines.join("\n"), source).toBe(isBad ? output : "");
      if (isBad) expect(lines).not.toEqual([]);
    }
  });

  it("gives every message a place in the file, a page and a basis", () => {
    for (const { source, ...manner } of bad) {
      for (const { place, note, url, ruleId, reason } of lintWith(rule, source, manner)) {
        expect(ruleId).toBe(rule.id);
        expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
        expect(place.end.offset).toBeLessThanOrEqual(source.length);
        expect(existsSync(`${folderOf(rule)}/${url.slice(url.lastIndexOf("/") + 1)}`), url).toBe(true);
        expect(note).toMatch(/^依据：.{6,}/u);
        expect(reason).not.toMatch(/[{}]/u);
      }
    }
  });

  it("produces every message it defines", () => {
    const produced = new Set(bad.flatMap(({ source, ...manner }) => lintWith(rule, source, manner).map(({ messageKey }) => messageKey)));
    expect([...produced].sort()).toEqual(Object.keys(data?.messages ?? {}).sort());
  });

  it("says rightly whether --fix mends some of its findings", () => {
    expect(bad.some(({ source, ...manner }) => lintWith(rule, source, manner).some(({ fixable }) => fixable))).toBe(data?.fixable);
  });

  it("keeps the wording law", () => {
    for (const { source, ...manner } of bad) {
      for (const { reason } of lintWith(rule, source, manner)) {
        const ours = reason.replaceAll(/“[^”]*”/gu, "“”");
        expect(ours, reason).not.toMatch(/[。\n]$|["']|[,;?!](?!\s)|\n/u);
        expect(reason.length, reason).toBeLessThanOrEqual(160);
      }
    }
  });

  it("says the same with CRLF line ends, with a byte order mark, and with blank lines at the end", () => {
    for (const { source, ...manner } of bad) {
      const usual = lintWith(rule, source, manner).map(placed);
      expect(lintWith(rule, source.replaceAll("\n", "\r\n"), manner).map(placed)).toEqual(usual);
      expect(lintWith(rule, `${source}\n\n\n`, manner).map(placed)).toEqual(usual);
      const decoded = decodeDraft(new TextEncoder().encode(`\ufeff${source}`));
      expect(decoded.ok && lintWith(rule, decoded.text, manner).map(placed)).toEqual(usual);
    }
  });

  it("survives empty drafts, front matter alone, and trees without positions", () => {
    for (const source of ["", "\n\n", "---\nyear: 2024\n---\n", "---\n", "#", "<!-- x -->"]) expect(() => lintWith(rule, source)).not.toThrow();
    for (const { source, plain } of fixtures) {
      const tree = parseDraft(source, { plain });
      withoutPositions(tree);
      expect(() => lintReport(reportOf({ tree, source }, { standard, templates, choice: {}, plain }), [rule], {})).not.toThrow();
    }
  });

  it("fixes what it says it fixes, and nothing else", () => {
    for (const { source, name, ...manner } of bad) {
      const before = lintWith(rule, source, manner);
      for (const message of before.filter(({ edits }) => edits.length > 0)) {
        const fixed = applied(source, message.edits);
        const after = lintWith(rule, fixed, manner).map(identity);
        const remaining = before.filter((other) => other !== message).map(identity);
        const surplus = after.filter((each) => !remaining.includes(each));
        expect(surplus, `${name}: ${message.reason}`).toEqual([]);
        expect(after.length, `${name}: ${message.reason}`).toBeLessThan(before.length);
      }
    }
  });

  it("has nothing left to fix after a fix", () => {
    for (const { source, ...manner } of bad) {
      let text = source;
      for (let pass = 0; pass < 10; pass++) {
        const edits = lintWith(rule, text, manner).filter(({ fixable }) => fixable)[0]?.edits;
        if (edits === undefined) break;
        text = applied(text, edits);
      }
      expect(lintWith(rule, text, manner).filter(({ fixable }) => fixable)).toEqual([]);
    }
  });
});

it("gives every folder with a rule.yaml a rule", () => {
  expect(Object.keys(ruleData).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

it("names in each rule.yaml no word that its code does not use", () => {
  for (const rule of rules) {
    const code = readdirSync(folderOf(rule), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => readFileSync(`${folderOf(rule)}/${name}`, "utf8")).join("\n");
    for (const name of Object.keys(ruleData[rule.id]?.words ?? {})) expect(code, `${rule.id}: words.${name}`).toContain(`"${name}"`);
    for (const name of Object.keys(ruleData[rule.id]?.options ?? {})) expect(code, `${rule.id}: options.${name}`).toContain(`"${name}"`);
  }
});

function withoutPositions(node: Node): void {
  delete node.position;
  if ("children" in node) for (const child of (node as Parent).children) withoutPositions(child);
}
