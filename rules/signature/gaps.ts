import { factsOf, type Signature } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

/** What is missing from the signature. Web pages often date a report under its title: that is left alone. */
export function gaps({ names, date, headDate, unfilled, dated, place }: Signature, { report }: RuleInput): readonly Finding[] {
  if (unfilled) return [];
  const { authorities, signed } = factsOf(report);
  const isDated = dated || signed !== undefined;
  if (date === undefined && headDate !== undefined) return [];
  const last = names[names.length - 1];
  if (date === undefined && last === undefined) return [{ key: isDated ? "missing-at-end" : "missing", ...place }];
  if (date === undefined && last !== undefined) return [{ key: isDated ? "no-date-at-end" : "no-date", start: last.start, end: last.end }];
  if (date === undefined || last !== undefined || authorities.length === 0) return [];
  return [{ key: "no-authority", start: date.start, end: date.end }];
}
