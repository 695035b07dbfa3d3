import { quoted } from "../terminal/quoted.js";
import { baselineTexts } from "../texts/baseline.js";
import { reportTexts } from "../texts/report.js";
import type { ReporterContext, Summary } from "./reporter.js";

/** The last lines: how it went, and what to type next. */
export function summaryText(summary: Summary, context: ReporterContext): string {
  const lines = [...verdict(summary, context), ...(context.quiet ? [] : narrowed(summary, context)), ...next(summary, context)];
  return lines.length === 0 ? "" : lines.join("\n") + "\n";
}

/** How it went. */
export function verdict(summary: Summary, { style, quiet, terminal, maxWarnings }: ReporterContext): readonly string[] {
  const { counts, files, failed } = summary;
  const lines: string[] = [];
  if (shownCount(summary, quiet) > 0) lines.push(style.strong(reportTexts.summary(files - failed, quiet ? { ...counts, warning: 0, info: 0 } : counts)));
  else if (files > failed && !quiet) lines.push(style.good(`${terminal.symbols ? "✔ " : ""}${cleanText(summary)}`));
  if (failed > 0) lines.push(style.error(reportTexts.summaryFailed(failed)));
  if (maxWarnings !== undefined && counts.warning > maxWarnings) lines.push(style.error(reportTexts.tooManyWarnings(counts.warning, maxWarnings)));
  return lines;
}

function cleanText({ files, failed, accepted, unchanged }: Summary): string {
  return accepted + unchanged > 0 ? reportTexts.nothingNew(files - failed) : reportTexts.clean(files - failed);
}

/** What was left out on demand, and what the baseline need not hold any longer. */
export function narrowed({ accepted, resolved, unchanged }: Summary, { baseline, since, command }: ReporterContext): readonly string[] {
  const update = baseline === undefined ? "" : command(`--baseline ${quoted(baseline)} --update-baseline`);
  return [
    ...(unchanged > 0 && since !== undefined ? [baselineTexts.unchanged(unchanged, since)] : []),
    ...(accepted > 0 ? [baselineTexts.accepted(accepted)] : []),
    ...(resolved > 0 ? [baselineTexts.resolved(resolved, update)] : []),
  ];
}

function next(summary: Summary, context: ReporterContext): readonly string[] {
  const { quiet, watching, command } = context;
  if (shownCount(summary, quiet) === 0) return summary.failed > 0 || quiet || summary.files === 0 ? [] : [reportTexts.cleanNext];
  const { error, warning } = summary.counts;
  return [
    ...(summary.fixable > 0 ? [reportTexts.next.fix(summary.fixable, command("--fix"))] : []),
    ...(error + warning === 0 ? [reportTexts.next.onlyInfo] : watching ? [] : [reportTexts.next.again(command(narrowingFlags(context)))]),
    ...(summary.topRule === undefined ? [] : [reportTexts.next.explain(summary.topRule)]),
  ];
}

/** What makes the next run look at the same findings. */
function narrowingFlags({ baseline, since }: ReporterContext): string {
  return [...(baseline === undefined ? [] : [`--baseline ${quoted(baseline)}`]), ...(since === undefined ? [] : [`--since ${quoted(since)}`])].join(" ");
}

function shownCount({ counts }: Summary, quiet: boolean): number {
  return quiet ? counts.error : counts.error + counts.warning + counts.info;
}
