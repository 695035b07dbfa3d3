import { pageTexts } from "../../texts/page.js";
import { attributes, escaped } from "../markup.js";
import type { FileResult, ReporterContext } from "../reporter.js";
import { factsWords } from "../facts-words.js";
import { missingWords } from "./coverage.js";
import { anchors } from "./notes.js";

/** One row of the table of all files. */
export function overviewRow(result: FileResult, file: number, { levels }: ReporterContext): string {
  const { facts, path, messages, error, inspection } = result;
  const words = facts === null ? undefined : factsWords(facts, levels);
  const link = `<a${attributes({ href: `#${anchors.file(file)}` })}>${escaped(words?.authority ?? path)}</a>`;
  const counts = (["error", "warning", "info"] as const).map((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return `<td${attributes({ class: count > 0 ? `count ${severity}` : "count" })}>${escaped(count > 0 ? String(count) : pageTexts.none)}</td>`;
  });
  const rest = error === null
    ? `${counts.join("")}<td>${escaped(inspection === null ? pageTexts.none : missingWords(inspection.coverage))}</td>`
    : `<td colspan="4" class="bad">${escaped(pageTexts.failed)}</td>`;
  return `<tr><td class="count">${String(file)}</td><td>${link}</td><td class="year">${escaped(words?.year ?? pageTexts.none)}</td>${rest}<td class="path">${escaped(path)}</td></tr>`;
}

/** The table of all files; nothing where there is one. */
export function overviewHtml(rows: readonly string[]): string {
  if (rows.length < 2) return "";
  const { number, authority, year, error, warning, info, missing, file } = pageTexts.heads;
  const head = [number, authority, year, error, warning, info, missing, file].map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  return `<section class="overview"><h2>${escaped(pageTexts.overview)}</h2>\n<table class="list"><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></section>\n`;
}
