import { pageTexts } from "../../texts/page.js";
import { reportTexts } from "../../texts/report.js";
import { attributes, escaped } from "../markup.js";
import type { Reporter, ReporterContext, Summary } from "../reporter.js";
import { openingLines } from "../opening.js";
import { fileSection } from "./file-section.js";
import { overviewHtml, overviewRow } from "./overview.js";
import { rulePagesHtml } from "./rule-pages.js";
import { STYLE } from "./style.js";

/** Even if something were not escaped, nothing could run and nothing be fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page that needs nothing beside it: no script, no network. What is said of all files stands first, so that the files wait until the end. */
export function htmlReporter(context: ReporterContext): Reporter {
  const sections: string[] = [];
  const rows: string[] = [];
  const rules = new Set<string>();
  return {
    start: () => "",
    file: (result) => {
      const number = sections.length + 1;
      sections.push(fileSection(result, number, context));
      rows.push(overviewRow(result, number, context));
      for (const { ruleId } of result.messages) rules.add(ruleId);
      return "";
    },
    end: (summary) => [
      headHtml(), openingHtml(summary, context), overviewHtml(rows), ...sections, rulePagesHtml([...rules], context.engine), footerHtml(context), "</body></html>\n",
    ].join(""),
  };
}

function headHtml(): string {
  const metas = [
    `<meta charset="utf-8">`, `<meta${attributes({ "http-equiv": "Content-Security-Policy", content: POLICY })}>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`, `<meta name="referrer" content="no-referrer">`,
  ];
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head>${metas.join("")}<title>${escaped(pageTexts.title)}</title>\n<style>${STYLE}</style></head>\n<body id="top">\n`;
}

function openingHtml(summary: Summary, context: ReporterContext): string {
  const lines = openingLines(summary, context);
  const legend = (["error", "warning", "info"] as const).map((severity) => `<li><mark${attributes({ class: severity })}>${escaped(reportTexts.severity[severity])}</mark>${escaped(`\uff1a${pageTexts.severities[severity]}`)}</li>`);
  const shown = summary.counts.error + summary.counts.warning + summary.counts.info > 0;
  return [
    `<header><h1>${escaped(pageTexts.title)}</h1>`,
    `<p class="verdict">${lines.map(escaped).join("<br>")}</p>`,
    `<p>${escaped(pageTexts.checkedOn(context.now))}</p>`,
    `<p>${escaped(pageTexts.caution)}</p>`,
    ...(shown ? [`<p>${escaped(pageTexts.legend)}</p><ul class="legend">${legend.join("")}</ul>`] : []),
    "</header>\n",
  ].join("\n");
}

function footerHtml({ engine }: ReporterContext): string {
  return `<footer><a class="screen" href="#top">${escaped(pageTexts.top)}</a> <span>${escaped(pageTexts.madeBy(engine.version))}</span></footer>\n`;
}
