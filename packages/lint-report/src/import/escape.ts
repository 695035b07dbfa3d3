/**
 * Text as Markdown that renders to the same characters, and the way back. Whatever is escaped here is unescaped by
 * `unescaped`; a backslash of the author's is escaped itself, so that the two are exact opposites.
 */

/** Characters that mean something wherever they stand: \ ` * <. Example: **四是…** */
const ALWAYS = /[\\`*<]/gu;
/** An entity: &nbsp; &#160; */
const ENTITY = /&(?=#?[A-Za-z0-9]{1,32};)/gu;
/** Two tildes strike a text through; one does not. Example: ~~删~~ */
const TILDES = /~(?=~)|(?<=~)~/gu;
/** A link's seam: [文件](http://…) */
const LINK = /\](?=\()/gu;
/** An underscore that is not inside a Latin word. Example: _重点_, but not art_122 */
const UNDERSCORE = /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu;
/** A bare address swallows the escapes behind it; with an escape of its own it is plain text. Example: http://a.cn/_b */
const ADDRESS = /https?(?=:\/\/)|www(?=\.)/giu;
const WORD = /\S+/gu;
/** What starts a block when it starts a line, up to the character to be escaped. */
const BLOCK_STARTS: readonly RegExp[] = [
  /** Example: # 标题 */
  /^(?=#{1,6}(?:[ \t]|$))/u,
  /** Example: > 引文 */
  /^(?=>)/u,
  /** Example: - 项, + 项 */
  /^(?=[-+](?:[ \t]|$))/u,
  /** Example: ---, - - - */
  /^(?=(?:-[ \t]{0,4}){1,200}$)/u,
  /** Example: 1. 项, 2021) 项 */
  /^\d{1,9}(?=[.)](?:[ \t]|$))/u,
  /** Example: [注]: http://… */
  /^(?=\[[^\]]{1,200}\]:)/u,
  /** Example: | 甲 | 乙 | */
  /^(?=\|)/u,
];
const HASHES_AT_END = /(?<=^|[ \t])(?=#{1,200}$)/u;
const PIPE = /\|/gu;
/** A cell like those under a table's head. Example: :--- */
const RULE_CELL = /^(?=:?-{1,200}:?$)/u;
/** Example: \* */
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
const ESCAPE = "\\$&";

/** Text inside a line. */
function inline(text: string): string {
  const escaped = [ALWAYS, ENTITY, TILDES, LINK, UNDERSCORE].reduce((part, pattern) => part.replace(pattern, ESCAPE), text);
  return escaped.replace(WORD, (word) => (word.includes("\\") ? word.replace(ADDRESS, "$&\\") : word));
}

/** A paragraph on one line. */
export function paragraphMarkdown(text: string): string {
  const escaped = inline(text);
  const start = BLOCK_STARTS.find((pattern) => pattern.test(escaped));
  return start === undefined ? escaped : escaped.replace(start, "$&\\");
}

/** The text of a heading, behind its hashes. */
export function headingMarkdown(text: string): string {
  return inline(text).replace(HASHES_AT_END, "\\");
}

/** The text of a table's cell. */
export function cellMarkdown(text: string): string {
  return inline(text).replace(PIPE, ESCAPE).replace(RULE_CELL, "\\");
}

/** The characters that an escaped text renders to. */
export function unescaped(markdown: string): string {
  return markdown.replace(ESCAPED, "$1");
}
