import { placeOfKey, type FrontMatter, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";
import { KEY_LINE, linesFrom, type Line } from "./lines.js";

const PLACEHOLDER = "{{";
const TAB_FIRST = /^ {0,8}\t/u;
const UNCLOSED: ReadonlySet<string> = new Set(["MISSING_CHAR", "BAD_INDENT", "BAD_DQ_ESCAPE"]);
const OPENED = /^[^"'[]{0,60}["'[]/u;

/** Lines that YAML cannot read, in our own words: what is wrong with the line first, then the parser's word that something is. */
export function syntax(frontMatter: FrontMatter, report: Report): readonly Finding[] {
  const inside = linesOf(frontMatter, report);
  const slips = inside.flatMap((line) => slipsOf(line));
  const [error] = frontMatter.document.errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  if (slips.length > 0 || error === undefined) return slips;
  const at = frontMatter.offset + error.pos[0];
  const line = inside.find(({ start, end }) => start <= at && at <= end) ?? inside[0];
  if (line === undefined || line.text.includes(PLACEHOLDER)) return [];
  const key = UNCLOSED.has(error.code) && inside.some(({ text }) => OPENED.test(text)) ? "unclosed" : "unreadable";
  const opened = key === "unclosed" ? inside.filter(({ text, start }) => OPENED.test(text) && start <= at).pop() ?? line : line;
  return [{ key, start: opened.start, end: opened.end }];
}

const KEY = /^[^\s:]{1,60}/u;

/** Keys written twice: the later one counts. */
export function duplicates(frontMatter: FrontMatter, { source }: Report): readonly Finding[] {
  return frontMatter.document.errors.filter(({ code }) => code === "DUPLICATE_KEY").flatMap(({ pos }): readonly Finding[] => {
    const start = frontMatter.offset + pos[0];
    const key = KEY.exec(source.slice(start, start + 60))?.[0] ?? "";
    return [{ key: "duplicate-key", start, end: start + key.length, data: { key }, related: [placeOfKey(frontMatter, [], key)] }];
  });
}

function linesOf({ block, offset }: FrontMatter, { source }: Report): readonly Line[] {
  return linesFrom(source, offset, 200).filter(({ end, text }) => end < block.end && text.trim() !== "");
}

function slipsOf(line: Line): readonly Finding[] {
  const { text, start, end } = line;
  if (TAB_FIRST.test(text)) {
    const length = TAB_FIRST.exec(text)?.[0].length ?? 0;
    return [{ key: "tab", start, end, edits: [{ start, end: start + length, text: "  " }], safe: true }];
  }
  const [whole = "", indent = "", key = "", colon = "", after = ""] = KEY_LINE.exec(text) ?? [];
  if (colon === "" || text.trim().startsWith("#")) return [];
  const at = start + whole.length - after.length - 1;
  const place = { start: start + indent.length, end: at + 1 };
  if (colon !== ":") return [{ key: "full-width-colon", ...place, data: { key }, expected: [`${key}: `], edits: [{ start: at, end: at + 1, text: after === " " || after === "" ? ":" : ": " }], safe: true }];
  return after === "" || after.trim() === "" ? [] : [{ key: "no-space", ...place, data: { key }, expected: [`${key}: `], edits: [{ start: at + 1, end: at + 1, text: " " }], safe: true }];
}
