import { pageTexts } from "../../texts/page.js";
import type { Engine } from "../../engine.js";
import { attributes, escaped } from "../markup.js";
import { anchors } from "./notes.js";

const HEADING = /^## +(\S.*)$/u;
const SUBHEADING = /^### +(\S.*)$/u;
const ITEM = /^[-*] +/u;

/** What the rules mean, at the end of the page, where it can be read without a network. */
export function rulePagesHtml(ids: readonly string[], { rules, pages }: Engine): string {
  if (ids.length === 0) return "";
  const sections = ids.map((id) => {
    const title = `${rules[id]?.title ?? id}\uff08${id}\uff09`;
    return `<article${attributes({ id: anchors.rule(id) })}><h3>${escaped(title)}</h3>\n${partsOf(pages[id] ?? "")}</article>`;
  });
  return `<section class="rules screen"><h2>${escaped(pageTexts.rules)}</h2>\n${sections.join("\n")}\n</section>\n`;
}

function partsOf(page: string): string {
  const parts = page.split(/^(?=## )/mu);
  return parts.flatMap((part) => {
    const [head = "", ...lines] = part.split("\n");
    const name = HEADING.exec(head)?.[1]?.trim();
    return name !== undefined && pageTexts.ruleParts.includes(name) ? [`<h4>${escaped(name)}</h4>\n${blocksHtml(lines.join("\n"))}`] : [];
  }).join("\n");
}

/** Paragraphs, subheadings and flat lists: what our own pages are made of. Code and tables are left to the whole page. */
function blocksHtml(markdown: string): string {
  const blocks = withoutCode(markdown).split(/\n{2,}/u).map((block) => block.trim()).filter((block) => block !== "" && !block.startsWith("|"));
  return blocks.map((block) => {
    const lines = block.split("\n");
    const subheading = SUBHEADING.exec(block)?.[1];
    if (subheading !== undefined) return `<h5>${inlineHtml(subheading)}</h5>`;
    return lines.every((line) => ITEM.test(line) || /^\s/u.test(line)) ? `<ul>${itemsOf(lines).map((item) => `<li>${inlineHtml(item)}</li>`).join("")}</ul>` : `<p>${inlineHtml(block)}</p>`;
  }).join("\n");
}

function withoutCode(markdown: string): string {
  const parts = markdown.split(/^(?:```|~~~).*$/mu);
  return parts.filter((_, index) => index % 2 === 0).join("\n\n");
}

function itemsOf(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items;
}

/** `**words**` and `` `code` ``; a link keeps its words, as pages of other rules are elsewhere. */
function inlineHtml(text: string): string {
  return escaped(text.replace(/\[([^\][]{1,300})\]\([^()\s]{1,300}\)/gu, "$1"))
    .replace(/\*\*([^*]{1,300})\*\*/gu, "<strong>$1</strong>")
    .replace(/`([^`]{1,300})`/gu, "<code>$1</code>");
}
