import { factsOf, find, spanOf, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import type { TitleLine } from "./title-line.js";

/** What the report is about: said in other words, in words that leave one out, or not at all. */
export function subjects({ block, text }: TitleLine, { report, data }: RuleInput): readonly Finding[] {
  if ([...data.words["official"] ?? [], ...data.words["exceptions"] ?? []].some((word) => text.includes(word))) return [];
  const subject = report.context.standard.forms.titleSubjects[0] ?? "";
  const written = data.words["replaceable"]?.find((word) => text.includes(word));
  if (written === undefined && data.words["kindred"]?.some((words) => find(text, words) !== undefined) === true) return [];
  if (written === undefined) return [{ key: "no-subject", ...spanOf(block.view, 0, text.length), data: { title: text, subject } }];
  if (data.words["older"]?.includes(written) === true && isOld(report)) return [];
  const at = text.indexOf(written);
  const place = spanOf(block.view, at, at + written.length);
  return [{
    key: keyOf(written, text, data.words),
    ...place,
    data: { written, subject },
    expected: [subject],
    edits: [{ ...place, text: subject }],
  }];
}

/** 法治建设 is no slip of those who are no part of the government: 中共清河市委党校. */
function keyOf(written: string, title: string, words: RuleInput["data"]["words"]): string {
  if (words["without-government"]?.includes(written) !== true) return "other-subject";
  return words["party"]?.some((word) => title.includes(word)) === true ? "party-subject" : "without-government";
}

/** True for a report on a year before the mandate, when reports had other names. */
function isOld(report: Report): boolean {
  const year = factsOf(report).year?.value;
  const since = Math.min(...report.context.standard.mandated.map(({ from }) => from ?? -Infinity));
  return year !== undefined && year < since;
}
