import { CHINESE_DATE_LINE, chineseDate, DATE_LINE, isCalendarDate, type CalendarDate } from "@lint-report/report-model";
import { compactOf } from "./reading.js";
import type { Line } from "./types.js";

/** Example: 2024-01-15, 2024.1.15, as some write under their names. */
const NUMERIC_DATE_LINE = /^((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})$/u;

/** The day that a line consists of, in any of the written forms; `undefined` for other lines and for days that do not exist. */
export function dateOfLine(line: Line): CalendarDate | undefined {
  const compact = compactOf(line);
  const arabic = DATE_LINE.exec(compact) ?? NUMERIC_DATE_LINE.exec(compact);
  const chinese = CHINESE_DATE_LINE.exec(compact);
  const date = arabic !== null ? numericDate(arabic) : chinese !== null ? chineseDate(chinese) : undefined;
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

function numericDate([, year, month, day]: RegExpExecArray): CalendarDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** 2020-12-02. */
export function isoText({ year, month, day }: CalendarDate): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}
