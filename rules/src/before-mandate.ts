import { factsOf, type Report } from "@lint-report/report-model";

/** True for a report of a year in which a part was not demanded yet; a report without a year counts as a new one. */
export function isBeforeMandate(part: string, report: Report): boolean {
  const from = report.context.standard.mandated.find(({ key }) => key === part)?.from ?? -Infinity;
  return (factsOf(report).year?.value ?? Infinity) < from;
}
