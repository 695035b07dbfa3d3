import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { unescaped } from "../../src/import/escape.js";
import { importReport } from "../../src/import/import-report.js";
import { widthOf } from "../../src/import/reading.js";
import { importData } from "./import-data.js";

/** Reports whose paragraphs are known: wrapped as a word processor would, they must come back the same. */
const FIXTURES = fileURLToPath(new URL("./fixtures/", import.meta.url));
const NAMES = ["pdf-with-page-numbers", "pdf-with-running-heads", "web-page", "half-wrapped-list", "word-single-newlines"];
const WIDTHS = [44, 50, 56, 60, 66, 72];
const LINES_A_PAGE = 22;
const NEVER_FIRST = "，。、；：！？）》”’％,;:)%";
const NEVER_LAST = "《（“‘(";
const STANDS_ALONE = /^[（(一二三四五六七八九十\d]|[。；：]$/u;

/** Markdown lines of the body; tables and remarks apart. */
function bodyOf(markdown: string): readonly string[] {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/u, "").split("\n").filter((line) => line !== "" && !line.startsWith("<!-- import") && !line.startsWith("|"));
}

function textOf(line: string): string {
  return unescaped(line.replace(/^#{1,6} /u, ""));
}

/** Breaks a text into lines: no mark that must not, begins or ends one; words and numbers stay whole. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 4;
  for (const token of text.match(/[A-Za-z0-9.]+|./gu) ?? []) {
    const fits = used + widthOf(token) <= width || (NEVER_FIRST.includes(token) && used + widthOf(token) <= width + 2);
    if (!fits) {
      let from = NEVER_FIRST.includes(token) ? line.length - 1 : line.length;
      while (from > 0 && NEVER_LAST.includes(line.charAt(from - 1))) from--;
      lines.push(line.slice(0, from).trimEnd());
      line = line.slice(from);
      used = widthOf(line);
    }
    line += token;
    used += widthOf(token);
  }
  return [...lines, line];
}

interface Setting {
  readonly width: number;
  readonly indent: string;
  readonly blank: boolean;
  readonly pages: boolean;
}

function setInLines(body: readonly string[], { width, indent, blank, pages }: Setting): string {
  const lines: string[] = [];
  let count = 0;
  for (const each of body) {
    const text = textOf(each);
    const isShort = each.startsWith("# ") || (widthOf(text) < width - 8 && !STANDS_ALONE.test(text));
    (isShort ? [text] : wrapped(text, width)).forEach((line, index) => {
      lines.push((index === 0 && !isShort ? indent : "") + line, ...(blank ? [""] : []));
      if (++count % LINES_A_PAGE === 0 && pages) lines.push(`— ${String(count / LINES_A_PAGE)} —`);
    });
  }
  return lines.join("\n");
}

/** Places at which paragraphs end, in characters without white space. */
function endsOf(markdown: string): ReadonlySet<number> {
  let at = 0;
  return new Set(bodyOf(markdown).map((line) => (at += textOf(line).replace(/\s/gu, "").length)));
}

function faultsIn(setting: Omit<Setting, "width">): { readonly borders: number; readonly faults: number } {
  let borders = 0;
  let faults = 0;
  for (const name of NAMES) {
    const { markdown } = importReport(readFileSync(`${FIXTURES}${name}.txt`, "utf8"), importData);
    const wanted = endsOf(markdown);
    for (const width of WIDTHS) {
      const found = endsOf(importReport(setInLines(bodyOf(markdown), { ...setting, width }), importData).markdown);
      borders += wanted.size;
      faults += [...wanted].filter((end) => !found.has(end)).length + [...found].filter((end) => !wanted.has(end)).length;
    }
  }
  return { borders, faults };
}

describe("a report set in lines of one width", () => {
  test("comes back in its paragraphs where their indents are kept", () => {
    expect(faultsIn({ indent: "\u3000\u3000", blank: false, pages: false }).faults).toBe(0);
    expect(faultsIn({ indent: "\u3000\u3000", blank: false, pages: true }).faults).toBe(0);
  });

  test.each([[false, false], [true, false], [false, true]])("comes back nearly so where indents are lost (blank lines %s, pages %s)", (blank, pages) => {
    const { borders, faults } = faultsIn({ indent: "", blank, pages });
    expect(borders).toBeGreaterThan(500);
    expect(faults / borders).toBeLessThan(0.01);
  });
});
