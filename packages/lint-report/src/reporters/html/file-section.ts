import type { SuppressedMessage } from "remark-preset-lint-report";
import { pageTexts } from "../../texts/page.js";
import { reportTexts } from "../../texts/report.js";
import { factsWords } from "../facts-words.js";
import { attributes, escaped } from "../markup.js";
import type { FileResult, ReporterContext } from "../reporter.js";
import { coverageHtml } from "./coverage.js";
import { draftHtml } from "./draft.js";
import { figuresHtml } from "./figures.js";
import { anchors, type Note } from "./notes.js";

/** Everything about one file. */
export function fileSection(result: FileResult, file: number, context: ReporterContext): string {
  const { path, error, facts, inspection, messages, source } = result;
  const words = facts === null ? undefined : factsWords(facts, context.levels);
  const title = words === undefined ? path : facts?.year === null ? words.authority : `${words.authority} ${words.year}`;
  const notes = messages.map((message, index): Note => ({ message, number: index + 1 }));
  return [
    `<section${attributes({ class: "file", id: anchors.file(file) })}>`,
    `<h2>${escaped(title)}</h2>`,
    ...(error === null ? [] : [`<p class="bad">${escaped(reportTexts.failed(error))}</p>`]),
    factsHtml(result, context),
    ...(inspection === null ? [] : [coverageHtml(inspection.coverage, file)]),
    ...(source === "" ? [] : [`<h3>${escaped(pageTexts.draft)}</h3>`, draftHtml(result, notes, file)]),
    ...(inspection === null ? [] : [figuresHtml(inspection.figures, file)]),
    suppressedHtml(result.suppressed, file),
    "</section>\n",
  ].filter((part) => part !== "").join("\n");
}

function factsHtml({ facts, path, messages, accepted, resolved, unchanged }: FileResult, { levels, since }: ReporterContext): string {
  if (facts === null) return "";
  const { authority, year, level, outline } = factsWords(facts, levels);
  const count = (severity: "error" | "warning" | "info"): number => messages.filter((message) => message.severity === severity).length;
  const counts = messages.length === 0 ? pageTexts.clean : pageTexts.counted({ error: count("error"), warning: count("warning"), info: count("info") });
  const left = [
    ...(accepted.length > 0 ? [pageTexts.accepted(accepted.length)] : []), ...(resolved.length > 0 ? [pageTexts.resolved(resolved.length)] : []),
    ...(unchanged > 0 && since !== undefined ? [pageTexts.unchanged(unchanged, since)] : []),
  ];
  const names = pageTexts.facts;
  const pairs = [[names.authority, authority], [names.level, level], [names.year, year], [names.outline, outline], [names.file, path], [names.counts, [counts, ...left].join("\uff1b")]] as const;
  return `<dl class="facts">${pairs.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join("")}</dl>`;
}

function suppressedHtml(suppressed: readonly SuppressedMessage[], file: number): string {
  if (suppressed.length === 0) return "";
  const { line, what, why } = pageTexts.suppressedHeads;
  const head = [line, what, why].map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const rows = suppressed.map(({ place, reason, ruleId, suppression }) => {
    const link = `<a${attributes({ href: `#${anchors.line(file, place.start.line)}` })}>${String(place.start.line)}</a>`;
    return `<tr><td class="at">${link}</td><td>${escaped(`${reason}\uff08${ruleId}\uff09`)}</td><td>${escaped(suppression === "" ? pageTexts.noReason : suppression)}</td></tr>`;
  });
  return `<h3>${escaped(pageTexts.suppressed)}</h3>\n<table class="list"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
