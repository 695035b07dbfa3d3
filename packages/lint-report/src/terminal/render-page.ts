import { cleanLine } from "./clean.js";
import { folded } from "./fold.js";
import type { Style, Terminal } from "./terminal.js";

const FENCE = /^(?:```|~~~)/u;
const HEADING = /^(#{1,6}) {1,8}(\S.{0,400})$/u;
const LIST_MARK = /^(\s*)(?:[-*+]|\d{1,3}[.)]) +/u;
const TABLE_RULE = /^[|: -]{3,400}$/u;
const MARGIN = "  ";
const CODE_INDENT = "    ";
const MOST_COLUMNS = 100;

/**
 * A rule's page for the terminal: headings stand out, examples are indented, links and marks of emphasis become plain words,
 * paragraphs are folded to the width. It knows the Markdown of our own pages, not all of it.
 */
export function renderPage(markdown: string, terminal: Terminal, style: Style): string {
  const lines: string[] = [];
  let fence = "";
  for (const line of markdown.replace(/^---\n[\s\S]*?\n---\n/u, "").split("\n")) {
    const mark = FENCE.exec(line.trim())?.[0];
    if (fence === "" && mark !== undefined) fence = mark;
    else if (fence !== "" && line.trim() === fence) fence = "";
    else if (fence !== "") lines.push(`${CODE_INDENT}${style.faint(cleanLine(line))}`);
    else lines.push(...textLines(line, terminal, style));
  }
  return lines.join("\n").replace(/\n{3,}/gu, "\n\n").trim();
}

function textLines(line: string, terminal: Terminal, style: Style): readonly string[] {
  const heading = HEADING.exec(line);
  if (heading !== null) return ["", style.strong(plainText(heading[2] ?? "")), ""];
  if (TABLE_RULE.test(line.trim()) && line.includes("|") && line.includes("-")) return [];
  if (line.trim().startsWith("<!--")) return [];
  const text = line.startsWith("|") ? line.replace(/^\||\|\s*$/gu, "").split("|").map((cell) => cell.trim()).join("  ") : line;
  const indent = MARGIN + " ".repeat(LIST_MARK.exec(text)?.[0].length ?? 0);
  const room = Math.min(terminal.columns, MOST_COLUMNS) - indent.length;
  return folded(plainText(text.trimEnd()), room, terminal).map((part, index) => ((index === 0 ? MARGIN : indent) + part).trimEnd());
}

/** `**word**` → word, `` `id` `` → id, `[text](address)` → text address. */
function plainText(text: string): string {
  return cleanLine(text)
    .replace(/!?\[([^\][]{0,300})\]\(([^()\s]{0,300})\)/gu, (_, words: string, address: string) => (/^https?:/u.test(address) ? `${words} ${address} ` : words))
    .replace(/\*\*([^*]{1,300})\*\*/gu, "$1")
    .replace(/`([^`]{1,300})`/gu, "$1")
    .replace(/^> ?/u, "");
}
