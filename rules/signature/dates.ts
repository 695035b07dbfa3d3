import {
  compareDates, cutOffOf, DATE, dateInWords, factsOf, isCalendarDate, isoDate, type CalendarDate, type Read, type Signature,
} from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

/** A date that does not exist, two that differ, one before the year was over, one past the terms. */
export function dates(signature: Signature, input: RuleInput): readonly Finding[] {
  const { signed } = factsOf(input.report);
  return [...impossible(signature), ...differing(signature, signed), ...early(input), ...(signed === undefined ? [] : late(signed, input))];
}

function impossible({ date, headDate }: Signature): readonly Finding[] {
  return [date, headDate].flatMap((each): readonly Finding[] => {
    const match = each === undefined ? null : DATE.exec(each.text);
    if (each === undefined || match === null) return [];
    const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return isCalendarDate(day) ? [] : [{ key: "impossible-date", start: each.start, end: each.end, data: { date: match[0] } }];
  });
}

function differing({ date }: Signature, signed: Read<CalendarDate> | undefined): readonly Finding[] {
  if (date?.value === undefined || signed?.from !== "front-matter" || compareDates(date.value, signed.value) === 0) return [];
  return [{ key: "two-dates", start: date.start, end: date.end, data: { date: dateInWords(date.value), other: dateInWords(signed.value) }, related: [signed] }];
}

/** Figures stated up to no day, in a report signed before its year was over; the end of the month before serves as an example. */
function early({ report }: RuleInput): readonly Finding[] {
  const cutOff = cutOffOf(report);
  if (cutOff.kind !== "unstated") return [];
  const { value, start, end } = cutOff.signed;
  const last = new Date(Date.UTC(value.year, value.month - 1, 0));
  const example = dateInWords({ year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() });
  return [{ key: "before-year-end", start, end, data: { date: dateInWords(value), year: value.year, example } }];
}

/** Past the terms of the year after the report's; for years before the duty to report, and for later years, silent. */
function late(signed: Read<CalendarDate>, { report, options }: RuleInput): readonly Finding[] {
  const year = factsOf(report).year?.value;
  const since = report.context.standard.basis.find(({ key }) => key === "filing-deadline")?.from ?? Infinity;
  if (year === undefined || year < since || signed.value.year !== year + 1) return [];
  const [filing, publication] = [options["filing"], options["publication"]].map((day) => isoDate(`${String(year + 1)}-${String(day)}`));
  if (filing === undefined || compareDates(signed.value, filing) <= 0) return [];
  const isPast = publication !== undefined && compareDates(signed.value, publication) > 0;
  const data = { date: dateInWords(signed.value), filing: dateInWords(filing), publication: publication === undefined ? "" : dateInWords(publication) };
  return [{ key: isPast ? "after-publication" : "after-filing", start: signed.start, end: signed.end, data }];
}
