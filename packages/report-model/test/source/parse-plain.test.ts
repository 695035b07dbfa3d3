import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBlockwise } from "../../src/source/parse-plain.js";
import { parseFully } from "../../src/source/parse.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
/** Every Markdown and text file of the repository: drafts, fixtures, pages, templates. */
const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter((path) => /\.(?:md|txt)$/u.test(path));

/** Fuzzing runs; the nightly ones are more. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 4000);

function expectSameTree(source: string, plain: boolean): void {
  const full = (stretch: string) => parseFully(stretch, { plain });
  expect(parseBlockwise(source, full)).toEqual(full(source));
}

/** How much of a source the full parser had to read. */
function leftToFull(source: string): number {
  let length = 0;
  parseBlockwise(source, (stretch) => {
    length += stretch.length;
    return parseFully(stretch, { plain: false });
  });
  return length / source.length;
}

describe("parseBlockwise", () => {
  it("gives the full parser's tree for every file of the repository", () => {
    for (const path of files) {
      const source = readFileSync(`${root}/${path}`, "utf8").replace(/^\ufeff/u, "");
      expectSameTree(source, path.endsWith(".txt"));
    }
  });

  it.each([
    ["lazy lines", "> 甲\n乙\n\n丙"], ["a list that goes on", "- 甲\n\n  乙\n\n丙\n"], ["an open fence", "```\n甲\n\n乙"], ["an underlined heading", "甲\n---\n乙"],
    ["a definition far away", "见[办法]。\n\n甲\n\n[办法]: https://example.org"], ["a comment over blank lines", "<!-- 甲\n\n乙 -->\n丙"], ["a comment that is never closed", "甲\n\n<!-- 乙\n\n丙"],
    ["text behind a comment", "<!-- 甲 --> 乙\n丙"], ["odd comments", "<!-->\n\n甲 -->"], ["a rule at the start of a stretch", "甲\n\n---\n乙\n---\n丙"],
    ["front matter never closed", "---\n甲: 1\n\n# 乙"], ["front matter with CRLF", "---\r\nyear: 2024\r\n---\r\n甲\r\n乙\r\n"], ["line ends of old", "甲\r乙\r\n丙"],
    ["other spaces", "\u00a0\n　　甲\n\u2028乙"], ["a table without pipes at its edges", "甲 | 乙\n- | -\n1 | 2\n\n丙"], ["NUL", "甲\0乙"], ["a byte order mark where two files were joined", "甲\n\n\ufeff《乙》*丙\n\n丁"], ["addresses", "见 www.example.org。\n\n邮箱 a@b.cn\n"],
    ["a break", "甲  \n乙"], ["closing hashes", "## 甲 ##\n\n## 乙 #\n"], ["indented", "    甲\n\n 乙\n"], ["nothing", ""],
    ["lists of plain lines", "1. 甲\n2. 乙\n\n丙\n\n- 丁\n\n\n- 戊\n- 己\n\n## 庚\n3)  辛"], ["lists of other marks", "1. 甲\n2) 乙\n\n- 丙\n+ 丁\n"], ["lists that are more than lines", "1. 甲\n乙\n\n2. 丙\n\n   丁\n\n3. - 戊\n\n4. 己 \n"],
    ["numbers that are no list", "2021. 甲\n\n1.甲\n\n1.\n"],
  ])("gives it for %s", (_, source) => {
    for (const plain of [false, true]) expectSameTree(source, plain);
  });

  const piece = fc.constantFrom(
    "甲乙", "丙。", "一、", "（一）", "20", " ", "  ", "   ", "    ", "\t", "-", "- ", "* ", "+ ", "1. ", "1.", "12) ", "#", "## ", "###### ", "####### ", "> ", "**", "*", "_", "`", "```",
    "~~~", "~", "[", "]", "[x]: y", "](u)", "![", "<!--", "-->", "<", "<b>", "<script>", "&", "&nbsp;", "\\", "|", "|-|", ":-", "---", "===", "***", "http://a.b", "www.a.b", "a@b.c",
    "!", "　", "\u00a0", "𠮷", "A", "—", "：", ":", "[^1]", "[^1]: ", "<?", "\0", "\u2028", "\ufeff",
  );
  const line = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
  const usual = fc.constantFrom("甲乙丙。", "## 一、主要举措", "丁戊，己庚 ", "", "", "  子丑", "1.加强", "1. 加强", "2. 推进", "**一是**通过", "- 项", "- 目", "  续", "<!-- 注 -->", "---", "2024年");
  const draft = fc.tuple(fc.array(fc.oneof(usual, line, fc.constant("")), { maxLength: 12 }), fc.constantFrom("\n", "\r\n")).map(([lines, end]) => lines.join(end));

  it("gives it for drafts of any lines", () => {
    fc.assert(fc.property(draft, fc.boolean(), expectSameTree), { numRuns: RUNS });
  });

  it("spares lists of plain lines the full parser", () => {
    expect(leftToFull("1. 甲\n2. 乙\n\n丙\n\n- 丁\n\n- 戊\n")).toBe(0);
  });

  it("spares most of a usual draft the full parser", () => {
    for (const path of files.filter((each) => /^seeds\/[a-z-]+-\d{4}\.md$/u.test(each))) expect(leftToFull(readFileSync(`${root}/${path}`, "utf8")), path).toBeLessThan(0.2);
  });
});
