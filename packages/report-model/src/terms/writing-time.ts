import type { IsoDate } from "@lint-report/standard";
import { fact } from "../fact.js";
import { factsOf } from "../facts/facts.js";
import { dateInWords } from "../text/chinese.js";
import type { CalendarDate } from "../types.js";

/** When a report was written, as far as it says so. */
export interface WritingTime {
  /** The year it is about. */
  readonly year: number | undefined;
  /** The day of signing, where it can be right: from July of that year to the end of the next. */
  readonly signed: IsoDate | undefined;
}

/** A report dated in the first half of its own year has a slip in the date. */
const FIRST_MONTH = 7;

export const writingTimeOf = fact((report): WritingTime => {
  const { year, signed } = factsOf(report);
  const isCredible = year !== undefined && signed !== undefined
    && (signed.value.year === year.value + 1 || (signed.value.year === year.value && signed.value.month >= FIRST_MONTH));
  return { year: year?.value, signed: isCredible ? isoOf(signed.value) : undefined };
});

function isoOf({ year, month, day }: CalendarDate): IsoDate {
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The last day on which a report may have been written: of an unsigned one the middle of the year after. */
export function lastDayOf({ year, signed }: WritingTime): IsoDate | undefined {
  return signed ?? (year === undefined ? undefined : `${String(year + 1)}-06-30`);
}

/** 2022-05-01 → 2022年5月1日; an unknown day is an empty string. */
export function dayInWords(day: IsoDate | null | undefined): string {
  const [year = 0, month = 0, date = 0] = (day ?? "").split("-").map(Number);
  return day === null || day === undefined ? "" : dateInWords({ year, month, day: date });
}
