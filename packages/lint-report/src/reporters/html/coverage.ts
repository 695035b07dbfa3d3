import type { Coverage, PartRow } from "remark-preset-lint-report";
import { pageTexts } from "../../texts/page.js";
import { reportTexts } from "../../texts/report.js";
import { attributes, escaped } from "../markup.js";
import { anchors } from "./notes.js";

/** Which of the mandated parts the draft has, and where. */
export function coverageHtml(coverage: Coverage, file: number): string {
  const { title, heads } = pageTexts.coverage;
  const head = [heads.part, heads.status, heads.where].map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const titles = new Map(coverage.sections.map((section) => [section.place.start.offset, section.title]));
  return `<h3>${escaped(title)}</h3>\n<table class="list coverage"><thead><tr>${head}</tr></thead><tbody>\n${coverage.parts.map((part) => rowHtml(part, titles, file)).join("\n")}\n</tbody></table>`;
}

function rowHtml(part: PartRow, titles: ReadonlyMap<number, string>, file: number): string {
  const { status, optional, optionalMissing } = pageTexts.coverage;
  const { title, required, note, places } = part;
  const isMissing = part.status === "missing";
  const kind = isMissing ? (required ? "bad" : "none") : part.status === "own" ? "good" : "fair";
  const words = isMissing && !required ? optionalMissing : status[part.status];
  const where = places.map(({ start }) => {
    const heading = titles.get(start.offset);
    const link = `<a${attributes({ href: `#${anchors.line(file, start.line)}` })}>${escaped(pageTexts.line(start.line))}</a>`;
    return heading === undefined ? link : `${escaped(heading)} ${link}`;
  });
  const basis = note === "" ? "" : `<p class="basis">${escaped(note)}</p>`;
  return `<tr><td>${escaped(title + (required ? "" : optional))}${basis}</td><td${attributes({ class: kind })}>${escaped(words)}</td><td>${where.join("<br>")}</td></tr>`;
}

/** Titles of mandated parts that the draft lacks. */
export function missingParts({ parts }: Coverage): readonly string[] {
  return parts.filter(({ status, required }) => required && status === "missing").map(({ title }) => title);
}

/** The same in one line. */
export function missingWords(coverage: Coverage): string {
  const missing = missingParts(coverage);
  return missing.length === 0 ? pageTexts.nothingMissing : missing.join(reportTexts.and);
}
