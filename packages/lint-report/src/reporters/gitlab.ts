import type { Message, Severity } from "remark-preset-lint-report";
import { digestOf, fingerprintsOf } from "../baseline/fingerprint.js";
import { cleanLine } from "../terminal/clean.js";
import { reportTexts } from "../texts/report.js";
import { adviceOf } from "./advice.js";
import { jsonText } from "./json-text.js";
import type { FileResult, Reporter } from "./reporter.js";

/** GitLab's words for how grave something is. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };
const UNREADABLE = "unreadable-file";

/** GitLab's code quality report: one JSON array of issues, each with a fingerprint by which a merge request tells new ones from old ones. */
export function gitlabReporter(): Reporter {
  let count = 0;
  const item = (issue: unknown): string => `${count++ === 0 ? "\n" : ",\n"}${jsonText(issue)}`;
  return {
    start: () => "[",
    file: (result) => issuesOf(result).map(item).join(""),
    end: () => (count === 0 ? "]\n" : "\n]\n"),
  };
}

function issuesOf({ path, messages, source, error }: FileResult): readonly unknown[] {
  const fingerprints = fingerprintsOf(messages, source, path);
  return [
    ...(error === null ? [] : [faultIssue(path, error)]),
    ...messages.map((message, index) => messageIssue(message, path, fingerprints[index] ?? "")),
  ];
}

function messageIssue(message: Message, path: string, fingerprint: string): unknown {
  const { ruleId, severity, reason, note, place: { start, end } } = message;
  const advice = adviceOf(message);
  const description = [reason, ...(advice === undefined ? [] : [advice]), note].map(cleanLine).join("\u3002");
  return { description, check_name: ruleId, fingerprint, severity: SEVERITIES[severity], location: { path, lines: { begin: start.line, end: end.line } } };
}

function faultIssue(path: string, error: string): unknown {
  return {
    description: reportTexts.failed(cleanLine(error)), check_name: UNREADABLE, fingerprint: digestOf([path, UNREADABLE]), severity: "blocker",
    location: { path, lines: { begin: 1, end: 1 } },
  };
}
