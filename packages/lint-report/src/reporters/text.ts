import type { FactsSummary, Message } from "remark-preset-lint-report";
import { cleanLine } from "../terminal/clean.js";
import { codeFrame } from "../terminal/code-frame.js";
import { shortened } from "../terminal/columns.js";
import { folded } from "../terminal/fold.js";
import { widthOf } from "../terminal/width.js";
import { reportTexts } from "../texts/report.js";
import { adviceOf } from "./advice.js";
import { factsWords } from "./facts-words.js";
import type { FileResult, Reporter, ReporterContext, Summary } from "./reporter.js";
import { summaryText } from "./summary.js";
import { tableText } from "./table.js";

const INDENT = "  ";
const DEEP = "       ";
/** Columns of a replacement that is shown; whole sections are inserted by some fixes. */
const MOST_EXPECTED_COLUMNS = 60;

/** What a clerk reads in the terminal. */
export function textReporter(context: ReporterContext): Reporter {
  let onlyHead = "";
  return {
    start: () => "",
    file: (result) => {
      const text = fileText(result, context);
      onlyHead = text === "" ? headText(result, context) + "\n\n" : "";
      return text;
    },
    // Of one clean draft it is worth knowing what the program took it for; of many it is not.
    end: (summary: Summary) => (summary.files === 1 && !context.quiet ? onlyHead : "") + tableText(summary, context) + summaryText(summary, context),
  };
}

function fileText(result: FileResult, context: ReporterContext): string {
  const { style, verbose } = context;
  const blocks: string[] = [];
  const lines = result.source.split(/\r\n|[\r\n]/u);
  const width = Math.max(0, ...result.messages.map((message) => placeText(message).length));
  for (const message of result.messages) blocks.push(messageText(message, { lines, width, context }));
  if (result.fixed > 0) blocks.push(`${INDENT}${style.good(reportTexts.fixed(result.fixed))}`);
  if (verbose && result.suppressed.length > 0) blocks.push(suppressedText(result));
  const head = headText(result, context) + (result.error === null ? "" : `\n${INDENT}${style.error(reportTexts.failed(cleanLine(result.error)))}`);
  if (blocks.length === 0 && result.error === null && !verbose) return "";
  return [head, ...blocks].join("\n\n") + "\n\n";
}

function headText({ path, facts }: FileResult, { style, levels }: ReporterContext): string {
  const name = style.strong(cleanLine(path));
  return facts === null ? name : `${name}\n${style.faint(factsText(facts, levels))}`;
}

function factsText(facts: FactsSummary, levels: ReporterContext["levels"]): string {
  const { authority, year, outline } = factsWords(facts, levels);
  return reportTexts.facts([authority, year, outline]);
}

interface Surroundings {
  readonly lines: readonly string[];
  /** Columns of the longest line:column of the file. */
  readonly width: number;
  readonly context: ReporterContext;
}

function messageText(message: Message, { lines, width, context }: Surroundings): string {
  const { style, terminal, verbose } = context;
  const severity = style[message.severity](reportTexts.severity[message.severity]);
  const lead = `${INDENT}${placeText(message).padStart(width)}  ${reportTexts.severity[message.severity]}  `;
  const head = lead.replace(reportTexts.severity[message.severity], severity) + reasonText(message, widthOf(lead, terminal), context);
  const { start, end } = message.place;
  const text = lines[start.line - 1] ?? "";
  const last = end.line === start.line ? end.column - 1 : text.length;
  const frame = codeFrame({ text, start: start.column - 1, end: last, line: start.line }, terminal, style);
  // The line that is shown already needs no number.
  const others = message.related.map((place) => place.start.line).filter((line) => line !== start.line);
  const rest = [
    ...(end.line > start.line + 1 ? [reportTexts.untilLine(end.line)] : []),
    ...(others.length > 0 ? [reportTexts.related(others)] : []),
    ...expectedText(message, context),
    ...(verbose ? [cleanLine(message.note), reportTexts.page(message.url)].map(style.faint) : []),
  ];
  return [head, ...frame, ...rest.map((line) => DEEP + line)].join("\n");
}

/** In a terminal long messages hang below themselves; elsewhere a message stays on one line, where other programs find it. */
function reasonText({ reason, ruleId }: Message, indent: number, { terminal, style }: ReporterContext): string {
  const whole = `${cleanLine(reason)}  ${ruleId}`;
  const lines = terminal.interactive ? folded(whole, terminal.columns - indent, terminal) : [whole];
  const [last = "", ...others] = [...lines].reverse();
  const marked = last.endsWith(ruleId) ? last.slice(0, -ruleId.length) + style.faint(ruleId) : last;
  return [...others.reverse(), marked].join(`\n${" ".repeat(indent)}`);
}

function placeText({ place }: Message): string {
  return `${String(place.start.line)}:${String(place.start.column)}`;
}

function expectedText(message: Message, { terminal }: ReporterContext): readonly string[] {
  const advice = adviceOf(message, (text) => shortened(text, MOST_EXPECTED_COLUMNS, terminal));
  return advice === undefined ? [] : [advice];
}

function suppressedText({ suppressed }: FileResult): string {
  const lines = suppressed.map(({ place, ruleId, suppression }) => reportTexts.suppressedLine(place.start.line, ruleId, cleanLine(suppression)));
  return [INDENT + reportTexts.suppressed(suppressed.length), ...lines.map((line) => DEEP + line)].join("\n");
}
