/** What Markdown would take for its own. Examples: `*`, `[`. */
const SPECIAL = /[\\`*_[\]<>|~]/gu;

/** An author's words inside Markdown, shown as they are. */
export function literally(text: string): string {
  return text.replace(SPECIAL, (mark) => `\\${mark}`);
}

const BOLD = /\*\*/gu;
/** Example: `[规则 title 的说明](https://…)` */
const LINK = /\[([^[\]]{1,60})\]\(([^()]{1,300})\)/gu;
/** Example: `\*` */
const ESCAPED = /\\([\\`*_[\]<>|~])/gu;

/** Markdown as plain text, for clients that show no other. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replace(BOLD, "").replace(LINK, "$1 $2").replace(ESCAPED, "$1");
}
