import { describe, expect, it } from "vitest";
import { engine } from "../../src/real-engine.js";
import { command, folderWith } from "../support/command.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";
const SENTENCE = "全年受理信访事项20宗，办结19宗，办结率98%。";

/** Sizes here are a share of those in the names, so that every run can afford them; `INPUT_SHARE=1` takes them whole. */
const SHARE = Number(process.env["INPUT_SHARE"] ?? 0.02);
const times = (text: string, count: number): string => text.repeat(Math.max(1, Math.round(count * SHARE)));

interface Answer { readonly code: number; readonly error: string | null; readonly rules: readonly string[]; readonly internal: boolean }

async function answerTo(content: string | Uint8Array, name = "甲.md"): Promise<Answer> {
  const { code, out, err } = await command([name, "--format", "json"], { cwd: folderWith({ [name]: content }), engine });
  const [file] = JSON.parse(out) as readonly { readonly error: string | null; readonly messages: readonly { readonly ruleId: string }[] }[];
  return { code, error: file?.error ?? null, rules: [...new Set(file?.messages.map(({ ruleId }) => ruleId))], internal: /程序内部/u.test(out + err) };
}

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");

describe("what a file may hold that nobody wrote on purpose: what is not to be read", () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, said: string])[] = [
    ["NUL", `${TITLE}正文\0\n`, "第 3 行起，里面有空字节，不像文本文件"],
    ["half of a character in UTF-16", Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]), "按 UTF-8 和 GB18030 都读不通"],
    ["half of a character in UTF-8", Uint8Array.from([...Buffer.from(TITLE), 0xed, 0xa0, 0x80, 0x0a]), "第 3 行起，"],
    ["an odd number of bytes in UTF-16", Uint8Array.from([...utf16(TITLE), 0x41]), "读不通"],
    ["more than 16 MiB", Buffer.alloc(16 * 1024 * 1024 + 1, "a"), "文件有 16 MiB，超过了 16 MiB 的上限"],
    ["ten thousand quotations one in another", `${TITLE}${"> ".repeat(10_000)}甲\n`, "有上千层，没法检查"],
    ["three thousand numbers one in another", `${TITLE}${"1. ".repeat(3000)}甲\n`, "有上千层，没法检查"],
    ["ten thousand lists one in another", `${TITLE}${"- ".repeat(10_000)}甲\n`, "有上千层，没法检查"],
  ];

  it.each(cases)("%s", async (_, content, said) => {
    const { code, error, internal } = await answerTo(content);
    expect([code, internal]).toEqual([2, false]);
    expect(error).toContain(said);
  });
});

describe("what a file may hold that nobody wrote on purpose: what is read all the same", () => {
  const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]", ..."bcdefghi".split("").map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi".charAt(index)}`).join(",")}]`)].join("\n");
  const cases: readonly (readonly [name: string, content: string | Uint8Array, rule?: string])[] = [
    ["nothing", ""], ["nothing but a mark", "\ufeff"], ["nothing but a mark of UTF-16", Uint8Array.from([0xff, 0xfe])], ["blank lines", "\n\n　\n\t\n"],
    ["UTF-16", utf16(`${TITLE}${SENTENCE}\n`), "rate-arithmetic"],
    ["GB18030 with characters of four bytes", Uint8Array.from([0x23, 0x20, 0xd4, 0xc6, 0xcf, 0xaa, 0xd5, 0xf2, 0x0a, 0x0a, 0x95, 0x32, 0x82, 0x36, 0xd5, 0xf2, 0x0a])],
    ["YAML that grows without end", `---\n${bomb}\nyear: *i\n---\n\n${TITLE}`], ["an anchor that holds itself", `---\nauthority: &a [*a]\n---\n\n${TITLE}`], ["anchors", `---\nauthority: &a 云溪镇人民政府\nsuperior: *a\n---\n\n${TITLE}`],
    ["a hundred thousand brackets in YAML", `---\nauthority: ${"[".repeat(100_000 * SHARE)}\n---\n\n${TITLE}`, "front-matter"],
    ["keys written twice", `---\nyear: 2025\nyear: 2024\n---\n\n${TITLE}`, "front-matter"],
    ["__proto__", `---\n__proto__: {level: county}\nconstructor: {prototype: 1}\ntoString: 1\n---\n\n${TITLE}`, "front-matter"],
    ["front matter never closed", `---\nauthority: 云溪镇人民政府\nyear: 2025\n\n${TITLE}${SENTENCE}\n`, "front-matter"],
    ["one line of 5 MB", `${TITLE}${times(SENTENCE, 75_000)}\n`], ["10,000 headings", TITLE + times("## 一、概况\n\n正文。\n\n", 10_000)], ["quotations 1,000 deep", `${TITLE}${"> ".repeat(1000)}甲\n`], ["lists 1,000 deep", `${TITLE}${"- ".repeat(1000)}甲\n`],
    ["100,000 list items", TITLE + times("- 一项\n", 100_000)], ["a table of 1,000 columns", `${TITLE}${times("| 项目 ", 1000)}|\n${times("| --- ", 1000)}|\n${`${times("| 12 ", 1000)}|\n`.repeat(3)}`],
    ["100,000 comments to the linter", TITLE + times("<!-- lint-report disable title -- 因 -->\n\n", 100_000)], ["100,000 stars", `${TITLE}${times("*甲", 100_000)}\n`], ["100,000 brackets", `${TITLE}${times("](", 100_000)}\n`],
    ["30,000 persons", TITLE + Array.from({ length: Math.round(30_000 * SHARE) }, (_, index) => `信访人李大明（44079919${String(10_000_000 + index)}12，手机139${String(10_000_000 + index)}）。\n\n`).join(""), "sensitive-data"],
    ["all names of authorities in one line", times("云溪镇人民政府", 20_000)], ["control characters", `${TITLE}甲\u001b[31m乙\u0007\u202e丙\u0085丁\n`],
  ];

  it.each(cases)("%s", async (_, content, rule) => {
    for (const name of ["甲.md", "甲.txt"]) {
      const { code, error, internal, rules } = await answerTo(content, name);
      expect([error, internal]).toEqual([null, false]);
      expect([0, 1]).toContain(code);
      if (rule !== undefined && name.endsWith(".md")) expect(rules).toContain(rule);
    }
  }, 1_200_000);
});

describe("cost", () => {
  /** Processor time in milliseconds: what others do on the machine counts less than by the clock. */
  const cost = (work: () => unknown): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const person = (index: number): string => `信访人李大明（44079919${String(10_000_000 + index)}12，手机139${String(10_000_000 + index)}）。\n\n`;
  const section = (index: number): string => `### （${String(index)}）加强执法检查\n\n全年开展执法检查${String(100 + index)}次，发现问题${String(50 + index)}个，整改${String(40 + index)}个。\n\n`;
  /** Each brought the square of its length to light in some part, or could. */
  const units: readonly (readonly [name: string, unit: string | ((index: number) => string), count: number])[] = [
    ["sentences in one line", SENTENCE, 100], ["stars", "*甲", 4000], ["underscores", "_甲 ", 4000], ["brackets", "](", 4000], ["footnotes", "[^1]", 3000], ["comments", "<!-- lint-report disable title -- 因 -->\n\n", 300], ["comments on one block", "<!-- lint-report ignore title -- 因 -->\n\n", 300],
    ["persons", person, 150], ["names of authorities", "云溪镇人民政府", 800], ["shortcomings", "## 二、存在的不足和原因\n\n一是力量薄弱，原因是编制偏少。\n\n", 60], ["plans", "## 四、2026年工作安排\n\n截至2025年12月31日，将开展培训。\n\n", 60],
    ["sections with figures", section, 60], ["headings", "### （一）甲\n\n文。\n\n", 200], ["list items", "- 一项\n", 300], ["rows", "| 甲 | 12 |\n", 400], ["references", "&nbsp;", 2000], ["open quotations", "《“（", 1500], ["code marks", "`", 4000], ["lines of CRLF", "甲\r\n 乙\r\n", 1000],
  ];
  const lint = (source: string): unknown => engine.lint({ source, plain: false }, { settings: {}, choice: {} });
  const made = (unit: string | ((index: number) => string), count: number): string => Array.from({ length: count }, (_, index) => (typeof unit === "string" ? unit : unit(index))).join("");

  it.each(units)("grows with the text and not faster: %s", (_, unit, count) => {
    const [small, large] = [made(unit, count), made(unit, count * 6)];
    lint(made(unit, 20));
    // Six times the text is dearer by more than twelve times only where something looks back over all of it. The first number is never quite nothing.
    const least = (source: string): number => Math.min(...Array.from({ length: 3 }, () => cost(() => lint(source))));
    expect(least(large)).toBeLessThan(Math.max(80, least(small)) * 12);
  }, 600_000);
});
