import type { Message, Severity } from "remark-preset-lint-report";
import { cleanLine } from "../terminal/clean.js";
import { formatTexts } from "../texts/formats.js";
import { reportTexts } from "../texts/report.js";
import { adviceOf } from "./advice.js";
import type { FileResult, Reporter } from "./reporter.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

const LINE_ENDS = /\r\n|[\r\n]/u;

/** Workflow commands of GitHub Actions: findings show as annotations beside the changed lines. */
export function githubReporter(): Reporter {
  return {
    start: () => "",
    file: (result) => [...faultLines(result), ...result.messages.map((message) => messageLine(message, result.path))].map((line) => `${line}\n`).join(""),
    end: () => "",
  };
}

function faultLines({ path, error }: FileResult): readonly string[] {
  return error === null ? [] : [commandLine("error", { file: path, title: formatTexts.check }, [reportTexts.failed(error)])];
}

function messageLine(message: Message, path: string): string {
  const { place: { start, end }, severity, reason, ruleId, note } = message;
  const advice = adviceOf(message);
  // Columns of a stretch over several lines would be taken for one line's.
  const columns = end.line === start.line ? { col: start.column, endColumn: end.column } : {};
  const title = `${reportTexts.severity[severity]} ${ruleId}`;
  return commandLine(COMMANDS[severity], { file: path, line: start.line, endLine: end.line, ...columns, title }, [reason, ...(advice === undefined ? [] : [advice]), note]);
}

/** `::error file=…,line=…::text`; line ends of the text are escaped, so that no other command can begin in it. */
function commandLine(command: string, properties: Readonly<Record<string, string | number>>, lines: readonly string[]): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${command} ${given.join(",")}::${escapedData(lines.map(cleanLine).join("\n"))}`;
}

function escapedData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Line ends of a file's name are part of it; what else a terminal would obey is not worth keeping. */
function escapedProperty(text: string): string {
  return escapedData(text.split(LINE_ENDS).map(cleanLine).join("\n")).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
