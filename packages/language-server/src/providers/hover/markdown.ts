const SPECIAL = /[\\`*_[\]<>|~]/gu;

/** An author's words inside Markdown, shown as they are. */
export function literally(text: string): string {
  return text.replace(SPECIAL, (mark) => `\\${mark}`);
}

/** Markdown as plain text, for clients that show no other. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\*\*/gu, "").replace(/\[([^\]]{1,60})\]\(([^)]{1,300})\)/gu, "$1 $2").replace(/\\([\\`*_[\]<>|~])/gu, "$1");
}
