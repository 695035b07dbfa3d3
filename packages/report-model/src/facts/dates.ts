import { CHINESE_DATE_LINE, chineseDate, DATE_LINE, FIRST_MONTH } from "../text/chinese.js";
import type { Block, CalendarDate } from "../types.js";

const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

/** True for a day that the calendar has. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `2025-01-20` as a date; `undefined` for anything else and for days that do not exist. */
export function isoDate(value: unknown): CalendarDate | undefined {
  const match = typeof value === "string" ? ISO_DATE.exec(value) : null;
  return match === null ? undefined : existing({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The date that a block consists of: 2020年12月2日, in brackets or not, in Arabic or Chinese numerals. */
export function dateOfBlock(block: Block): CalendarDate | undefined {
  const { text } = block.view;
  const arabic = DATE_LINE.exec(text);
  if (arabic !== null) return existing({ year: Number(arabic[1]), month: arabic[2] === FIRST_MONTH ? 1 : Number(arabic[2]), day: Number(arabic[3]) });
  const chinese = CHINESE_DATE_LINE.exec(text);
  const date = chinese === null ? undefined : chineseDate(chinese);
  return date === undefined ? undefined : existing(date);
}

function existing(date: CalendarDate): CalendarDate | undefined {
  return isCalendarDate(date) ? date : undefined;
}

/** Negative where `a` is the earlier day, zero for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** True for a year that a report can be about; `24` in front matter is none. */
export function isReportYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
}
