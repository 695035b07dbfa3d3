import type { Message } from "remark-preset-lint-report";
import { formatTexts } from "../texts/formats.js";
import { reportTexts } from "../texts/report.js";
import { adviceOf } from "./advice.js";
import { attributes, escaped } from "./markup.js";
import type { FileResult, Reporter, ReporterContext } from "./reporter.js";

const NAME = "lint-report";

/** What is told of a finding beside its name. */
interface Case {
  readonly message: Message;
  readonly body: string;
  readonly kind: "failure" | "passed" | "skipped";
}

/**
 * JUnit XML: a file is a suite, a finding a case. Failures are what makes the check fail, so errors, and warnings with `--max-warnings 0`; other
 * findings are cases that pass and say something; silenced and accepted ones are skipped.
 */
export function junitReporter({ maxWarnings }: ReporterContext): Reporter {
  const failing = maxWarnings === 0 ? ["error", "warning"] : ["error"];
  return {
    start: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: NAME })}>\n`,
    file: (result) => suiteText(result, casesOf(result, failing)),
    end: () => "</testsuites>\n",
  };
}

function casesOf({ messages, suppressed, accepted }: FileResult, failing: readonly string[]): readonly Case[] {
  return [
    ...messages.map((message): Case => (failing.includes(message.severity) ? failureCase(message) : passedCase(message))),
    ...suppressed.map((message): Case => ({ message, kind: "skipped", body: `<skipped${attributes({ message: formatTexts.silenced(message.suppression) })}/>` })),
    ...accepted.map((message): Case => ({ message, kind: "skipped", body: `<skipped${attributes({ message: formatTexts.accepted })}/>` })),
  ];
}

function failureCase(message: Message): Case {
  const { severity, reason } = message;
  return { message, kind: "failure", body: `<failure${attributes({ type: severity, message: reason })}>${detailsOf(message)}</failure>` };
}

function passedCase(message: Message): Case {
  return { message, kind: "passed", body: `<system-out>${detailsOf(message)}</system-out>` };
}

function detailsOf(message: Message): string {
  const { place: { start }, severity, reason, note, url } = message;
  const advice = adviceOf(message);
  const lines = [
    formatTexts.placed(start.line, start.column, `${reportTexts.severity[severity]}\uff1a${reason}`), ...(advice === undefined ? [] : [advice]), note, reportTexts.page(url),
  ];
  return lines.map(escaped).join("\n");
}

function suiteText({ path, error }: FileResult, cases: readonly Case[]): string {
  const count = (kind: Case["kind"]): number => cases.filter((each) => each.kind === kind).length;
  const extra = error === null ? (cases.length === 0 ? [soloCase(path, formatTexts.clean, "")] : []) : [soloCase(path, formatTexts.check, `<error${attributes({ type: "unreadable", message: reportTexts.failed(error) })}/>`)];
  const counts = { name: path, tests: cases.length + extra.length, failures: count("failure"), errors: error === null ? 0 : 1, skipped: count("skipped"), time: 0 };
  return [`  <testsuite${attributes(counts)}>`, ...extra, ...caseTexts(path, cases), "  </testsuite>\n"].join("\n");
}

/** Cases are told apart by their names: of several that say the same, each gets its number. */
function caseTexts(path: string, cases: readonly Case[]): readonly string[] {
  const seen = new Map<string, number>();
  return cases.map(({ message: { ruleId, reason, place }, body }) => {
    const number = (seen.get(ruleId + reason) ?? 0) + 1;
    seen.set(ruleId + reason, number);
    const name = number === 1 ? reason : formatTexts.numbered(reason, number);
    return `    <testcase${attributes({ classname: ruleId, name, file: path, line: place.start.line, time: 0 })}>\n      ${body}\n    </testcase>`;
  });
}

function soloCase(path: string, name: string, body: string): string {
  return `    <testcase${attributes({ classname: NAME, name, file: path, time: 0 })}>${body}</testcase>`;
}
