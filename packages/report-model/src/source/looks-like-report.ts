import type { Forms, Standard } from "@lint-report/standard";
import { isReportTitle } from "../facts/title.js";
import { CONJUNCTIONS, ENUMERATION_COMMA } from "../text/chinese.js";
import { headingMarkOf } from "../text/heading-mark.js";
import { viewOfRaw } from "../text/text-view.js";

/** How much of a file is looked at: front matter and title stand at the top. */
const HEAD = 4000;
const LINES = 40;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,3000}?)\n---/u;
/** Keys that only our front matter has; `year` or `title` alone would fit any blog. */
const OWN_KEY = /^(?:template:[ \t]*["']?(?:town|county|department)\b|(?:authority|document-number|addressee)[ \t]*:)/mu;
const HEADING_MARKS = /^[#\uff03*\s]{0,10}/u;
const CLOSING_MARKS = /[#*\s"']{1,10}$/u;
/** Front matter of others may hold the title. Example: title: " */
const TITLE_KEY = /^title[ \t]{0,10}:[ \t]{0,10}["']?/u;
/**
 * Lines that speak of titles rather than being one: items, and lines with code, links, labels, titles of books, rows of tables and of code
 * frames. Examples: `- `, `12. `, `|`, `《`, `原文：`.
 */
const NO_TITLE = /^\s{0,20}(?:[-+*][ \t]|\d{1,3}[.)][ \t])|[`|\u2502\u300a\u300b\uff1a]|\]\(/u;
/** What a title begins with: not a Latin word. Examples: 云, 2024, “, {{. */
const TITLE_START = /^[\p{Script=Han}\d\u201c{]/u;
const TOP_HEADING = /^#[ \t]/u;
const LOWER_HEADING = /^#{2,6}[ \t]/u;
/** What may stand behind a title on its line: a date, a note in brackets. Examples: (2020, _, —. */
const AFTER_TITLE = /^[\uff08\u3014[(\d\s_\-\u2014]/u;

/**
 * Tells cheaply, without parsing, whether a Markdown or text file in a folder is such a report; a document about reports is none.
 * A source of one line is taken for a file's name, which may go on behind the title.
 */
export function looksLikeReport(source: string, { forms }: Standard): boolean {
  const head = source.slice(0, HEAD);
  const frontMatter = FRONT_MATTER.exec(head)?.[1];
  if (frontMatter !== undefined && OWN_KEY.test(frontMatter)) return true;
  const lines = head.split(/\r\n|\r|\n/u).slice(0, LINES);
  if (lines.length === 1) return isReportTitle(textOf(head), forms);
  const top = lines.findIndex((line) => TOP_HEADING.test(line));
  return lines.some((line, index) => !(LOWER_HEADING.test(line) && top >= 0 && top < index) && isTitleLine(line, forms));
}

/** Chapters of other papers (二、法治政府建设情况) and words that go on behind the title (…年度报告写作指南) are none. */
function isTitleLine(line: string, forms: Forms): boolean {
  if (NO_TITLE.test(line)) return false;
  const text = textOf(line.replace(TITLE_KEY, "").replace(CLOSING_MARKS, ""));
  if (!TITLE_START.test(text) || !isReportTitle(text, forms) || headingMarkOf(text) !== undefined) return false;
  const end = Math.max(...forms.titleGenres.map((genre) => text.lastIndexOf(genre) + (text.includes(genre) ? genre.length : 0)));
  const behind = text.slice(end);
  return behind === "" || AFTER_TITLE.test(behind) || [...CONJUNCTIONS, ENUMERATION_COMMA].some((word) => behind.startsWith(word));
}

function textOf(line: string): string {
  const text = line.replace(HEADING_MARKS, "");
  const units = Array.from(text, (_, index) => index);
  return viewOfRaw({ text, starts: units, ends: units }).text;
}
